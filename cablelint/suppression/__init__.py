"""What a reader does not want to hear of a file: its sidecar, the directives in it, its share of a baseline.

Pure: the command reads the files. Nothing here is imported by a lint of a text that has none of the three.
"""
