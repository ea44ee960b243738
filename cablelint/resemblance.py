"""What may have been meant by a word that is not known."""

from collections.abc import Iterable, Mapping

# A longer word is no slip for any name, and comparing takes time in the square of its length.
_LONGEST = 80


def did_you_mean(word: str, names: Mapping[str, str] | Iterable[str]) -> str:
    """`; did you mean "PM301"?` with the name most like the word, or nothing where none resembles it.

    A mapping leads from what is compared, in small letters, to what is shown.
    """
    from difflib import get_close_matches

    shown = names if isinstance(names, Mapping) else {name.lower(): name for name in names}
    close = get_close_matches(word[:_LONGEST].lower(), shown, n=1, cutoff=0.6)
    return f'; did you mean "{shown[close[0]]}"?' if close else ""
