"""The kinds of lines, and what a line is."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

# What may stand before the words of a line, and behind them.
INDENT = " \t\f\v¶"
BLANKS = " \t\f\v\r\n"
_MARGIN = INDENT + BLANKS
# In the text these stand for all the lines up to the next that begins something.
RUNNING = frozenset({"PARAGRAPH", "PORTION", "SUB_PARAGRAPH", "TEXT"})
_MOST_RETURNS = 2


class Line(NamedTuple):
    """A line, or the part of a line that holds one field where several were written on one line.

    In the text of a telegram, a line of the kinds in RUNNING stands for all the lines up to the next that begins
    something, blank lines included.

    Offsets are in the repaired text. `start` and `end` tile it (the line end belongs to the line); `first` and `last`
    hold what is written: no blanks or pilcrow before, none behind. `kind` is a terminal of grammar/telegram.lark, or
    BLANK, SECTION for the classification line of a further section, or FOREIGN for a line outside of any telegram.
    """

    kind: str
    start: int
    first: int
    last: int
    end: int


# Twice as fast as Line(...), of which there are hundreds in a telegram.
_new = tuple.__new__


def running_line(kind: str, text: str, start: int, end: int) -> Line:
    """All of the text between two offsets as one line of a kind; BLANK where nothing is written there."""
    # Characters are few there, and the words are not copied to find them.
    last = end
    while last > start and text[last - 1] in BLANKS:
        last -= 1
    if text[last - 1] == "¶":
        last = _without_pilcrows(text, start, last)
    first = start
    while first < last and text[first] in _MARGIN:
        first += 1
    return _new(Line, (kind, start, first, last, end) if first < last else ("BLANK", start, start, start, end))


def _without_pilcrows(text: str, start: int, end: int) -> int:
    """Where the words end that end with a pilcrow: a line of nothing but pilcrows is blank."""
    words = text[start:end]
    margin = words[len(words.rstrip(_MARGIN)) :]
    return end - len(margin) + len(margin.partition("\n")[0].partition("\r")[0].rstrip(BLANKS))


def end_of_first_line(text: str, line: Line) -> int:
    """Where the words of the first of the lines end that a line stands for."""
    words = text[line.first : line.last].partition("\n")[0].partition("\r")[0]
    return line.first + len(words.rstrip(BLANKS))


def single_lines(text: str, line: Line) -> list[Line]:
    """The lines that a line stands for, each by itself: the first is of its kind, the others are TEXT or BLANK."""
    kind, _, first, last, _ = line
    if kind not in RUNNING or text.find("\n", first, last) < 0 > text.find("\r", first, last):
        return [line]
    return [*lines_upwards(text, (line,))][::-1]


def lines_upwards(text: str, lines: Iterable[Line]) -> Iterator[Line]:
    """The lines that some lines stand for, each by itself, from the last to the first; so must these be given."""
    for line in lines:
        kind, start, _, _, end = line
        if kind not in RUNNING:
            yield line
            continue
        while end > start:
            last = without_line_end(text, start, end)
            begin = text.rfind("\n", start, last) + 1 or start
            begin = text.rfind("\r", begin, last) + 1 or begin
            words = text[begin:last].rstrip(BLANKS)
            last = begin + len(words)
            first = last - len(words.lstrip(INDENT))
            own = "BLANK" if first == last else kind if begin == start else "TEXT"
            yield _new(Line, (own, begin, first, last, end))
            end = begin


def with_line_feeds(text: str) -> str:
    """The text with a line feed at the end of each line and blanks for the rest of a line end, offset for offset."""
    if "\r" not in text:
        return text
    return text.replace("\r\r\n", "  \n").replace("\r\n", " \n").replace("\r", "\n")


def without_line_end(text: str, start: int, end: int) -> int:
    """Where the line end begins that ends at an offset: LF, CR LF, CR CR LF, or a CR that stands alone."""
    if text[end - 1] == "\r":
        return end - 1
    if text[end - 1] != "\n":
        return end
    end -= 1
    least = max(start, end - _MOST_RETURNS)
    while end > least and text[end - 1] == "\r":
        end -= 1
    return end


ROUTING = frozenset({"TRANSMISSION_IDENTIFIER", "CALLED_STATIONS", "CALLING_STATION", "SECURITY"})
ENVELOPE = ROUTING | {"DATE_TIME_GROUP", "FROM", "TO", "INFO", "EXEMPTED", "ACCOUNTING", "BREAK"}
ADDRESSES = frozenset({"TO", "INFO", "EXEMPTED", "ADDRESSEE"})
HEADER = frozenset({"CAPTION", "PASS", "EXECUTIVE_ORDER", "TAGS", "SUBJECT", "REFERENCES", "CLASSIFIED_BY"})
TITLES = frozenset({"EXECUTIVE_ORDER", "TAGS", "SUBJECT"})
ENDING = frozenset({"BREAK", "END_SERIAL", "CORRECTION", "END_OF_MESSAGE"})
BODY = ENDING | {"PARAGRAPH", "PORTION", "SUB_PARAGRAPH", "PAGE_LINE", "CLASSIFICATION", "QUOTE_BEGIN", "QUOTE_END"}
# The fields that go on in the lines below them, until a blank line or another field.
WRAPPING = TITLES | {"REFERENCES", "CLASSIFIED_BY", "CONTINUATION"}
