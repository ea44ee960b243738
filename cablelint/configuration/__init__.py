"""What the reader sets in files: `cablelint.toml`, and the files that are written like it.

Nothing here prints, and nothing is imported by a run that finds no such file.
"""
