"""The labels of SMART messages, and the values behind them."""

import re
from collections.abc import Callable
from functools import cache

from cablelint.dialects.smart_pages import without_margin
from cablelint.kinds import Line
from cablelint.patterns import pattern
from cablelint.reference import smart_labels
from cablelint.tables import load
from cablelint.values import field, mutable

# What ends a label. Where the copy lost the colon, a wide gap or the end of the line shows that there was one.
_COLON = r"(?:[ \t]*[:;.](?=\s|\Z|\w)|(?=[ \t]{3,}\S|[ \t]*(?:[\r\n]|\Z)))"
_BLANKS = " \t\f\v\r\n"
# <http://repository.example.gov/...>: where a mail program thought that a link led
_LINK = pattern(r"<https?://[^<>]*+>?")
# Referenee:        a label with a slip in it, its colon, and the gap before its value
_LABELLED = pattern(r"([A-Z][A-Za-z./!|()\\1 ]{2,18}?)[ \t]*[:;](?=[ \t]{2}|[ \t]*\Z|[ \t]*[A-Z0-9])")


@mutable
class LabelledLines:
    """A field: its kind, where its label stands without the colon, and where its value, stamps left out.

    `sound` says that the label is written as it is printed, colon included.
    """

    kind: str
    first: int
    last: int
    sound: bool
    pieces: list[tuple[int, int]] = field(factory=list)


@cache
def _labels() -> Callable[[str, int, int], re.Match[str] | None]:
    """The matcher of a label; the last group that matched is its kind."""
    known = smart_labels.by_kind()
    terminals = [(kind, expression) for kind, expression in load()["smart"]["terminals"] if kind in known]
    labels = "|".join(f"(?:{expression})(?P<{kind}>)" for kind, expression in terminals)
    # • Info: a bullet is what the stroke of a pen, or dirt, was read as
    return re.compile(rf"[ \t\f\v•·.]*+(?P<LABEL>)(?:{labels}){_COLON}", re.ASCII).match


def read_label(text: str, line: Line) -> LabelledLines | None:
    """The label that a line begins with, and what follows it on the line; None where it begins with none."""
    match = _labels()(text, line.start, line.end)
    if match is not None and match.lastgroup is not None:
        kind, first = match.lastgroup, match.end("LABEL")
        last = match.end(kind)
        sound = text.startswith(":", last) and text[first:last] in _spellings(kind)
        return _with_value(text, LabelledLines(kind, first, last, sound), match.end(), line.last)
    slip = _LABELLED.match(text, line.first, line.last)
    known = smart_labels.nearest_kind(slip[1]) if slip is not None else None
    if slip is None or known is None:
        return None
    return _with_value(text, LabelledLines(known, slip.start(1), slip.end(1), sound=False), slip.end(), line.last)


def _spellings(kind: str) -> tuple[str, ...]:
    text = smart_labels.by_kind()[kind].text
    return (text, f"{text}s", f"{text}(s)") if kind == "REFERENCE" else (text,)


def _with_value(text: str, found: LabelledLines, start: int, end: int) -> LabelledLines:
    add_value(text, found, start, end)
    return found


def add_value(text: str, found: LabelledLines, start: int, end: int) -> None:
    """Add what is written in `text[start:end]` to the value of a field, without links and codes in the margin."""
    end = without_margin(text, start, end)
    links = _LINK.finditer(text, start, end) if text.find("<http", start, end) >= 0 else ()
    for link in [*links, None]:
        stop = link.start() if link is not None else end
        words = text[start:stop]
        behind = words.lstrip(_BLANKS)
        if behind:
            first = start + len(words) - len(behind)
            found.pieces.append((first, first + len(behind.rstrip(_BLANKS))))
        start = link.end() if link is not None else end
