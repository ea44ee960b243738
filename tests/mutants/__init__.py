"""Mutation testing: whether the tests notice a slip in a rule.

`python -m tests.mutants` changes the code in one small place after the other and runs the tests that execute this
place. A change that no test notices is a survivor: a clause that no test states, or code that is not needed.

The changes are mutmut's. Its own runner makes none in a function with a decorator, which every rule is, and none in the
tables and expressions of a module; hence the runner here. docs/mutation-testing.md has the results.
"""
