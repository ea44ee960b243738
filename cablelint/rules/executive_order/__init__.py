"""EO: the E.O. line, its order and its declassification instruction."""
