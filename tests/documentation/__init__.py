"""The pages below docs/ that are written from the code: `python -m tests.documentation` writes them anew."""
