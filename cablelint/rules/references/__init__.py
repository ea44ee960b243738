"""RF: the REF line, and the references that the text cites."""
