"""Numbers some digits of which were misread as letters."""

_MISREAD = str.maketrans("OI", "01")


def as_digits(text: str) -> str:
    """A text of digits, the letters O and I in it read as 0 and 1."""
    return text.translate(_MISREAD)


def read_digits(text: str) -> int:
    """The number that a text of digits stands for, the letters O and I read as 0 and 1; from 0."""
    return int(as_digits(text))
