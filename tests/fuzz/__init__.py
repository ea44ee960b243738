"""Coverage-guided fuzzing with atheris: what must hold for any bytes at all.

`PYTHONPATH=tests python -m fuzz` runs every target for two minutes, `python -m fuzz lint --seconds 600` one of them.
The seeds are made from the project's own fixtures and generators; what is found goes to `build/fuzz/TARGET`.
"""
