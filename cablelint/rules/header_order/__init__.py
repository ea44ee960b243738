"""TX: the order of the lines of the text header."""
