"""How true cablelint is on material that others made: the peers' own test cases, and real telegrams.

`python -m tests.accuracy` reads the material from a folder beside the project (it is not part of it) and writes
docs/accuracy.md.
"""
