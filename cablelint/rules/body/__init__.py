"""BD: the text, its paragraphs, lines and characters, and the name below it."""
