"""JN: the header of JANAP 128, format line 2, and its redundancies."""
