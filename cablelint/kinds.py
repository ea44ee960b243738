"""The kinds of lines, and what a line is."""

from typing import NamedTuple

from cablelint.patterns import pattern

# What may stand before the words of a line, and behind them.
INDENT = " \t\f\v¶"
BLANKS = " \t\f\v\r\n"
_LINE = pattern(r"[ \t\f\v¶]*+()[^\r\n]*+(?:\r\r?\n|\r|\n|\Z)")


class Line(NamedTuple):
    """A line, or the part of a line that holds one field where several were written on one line.

    In the text of a telegram, TEXT stands for all the lines up to the next that is blank or begins something.

    Offsets are in the repaired text. `start` and `end` tile it (the line end belongs to the line); `first` and `last`
    hold what is written: no blanks or pilcrow before, none behind. `kind` is a terminal of grammar/telegram.lark, or
    BLANK, SECTION for the classification line of a further section, or FOREIGN for a line outside of any telegram.
    """

    kind: str
    start: int
    first: int
    last: int
    end: int


def single_lines(text: str, line: Line) -> list[Line]:
    """The lines that a line of kind TEXT stands for; any other line as it is."""
    if line.kind != "TEXT" or (text.find("\n", line.first, line.last) < 0 > text.find("\r", line.first, line.last)):
        return [line]
    found: list[Line] = []
    start = line.start
    while start < line.end:
        match = _LINE.match(text, start, line.end)
        assert match is not None
        first, last = match.end(1), match.end()
        while last > first and text[last - 1] in BLANKS:
            last -= 1
        found.append(Line("TEXT", start, first, last, match.end()))
        start = match.end()
    return found


def last_line_apart(text: str, line: Line) -> list[Line]:
    """The last of the lines that a line of kind TEXT stands for by itself, behind the others; any other as it is."""
    start = max(text.rfind("\n", line.first, line.last), text.rfind("\r", line.first, line.last)) + 1
    if line.kind != "TEXT" or not start:
        return [line]
    first = last = start
    while text[first] in INDENT:
        first += 1
    while text[last - 1] in BLANKS:
        last -= 1
    return [Line("TEXT", line.start, line.first, last, start), Line("TEXT", start, first, line.last, line.end)]


ROUTING = frozenset({"TRANSMISSION_IDENTIFIER", "CALLED_STATIONS", "CALLING_STATION", "SECURITY"})
ENVELOPE = ROUTING | {"DATE_TIME_GROUP", "FROM", "TO", "INFO", "EXEMPTED", "ACCOUNTING", "BREAK"}
ADDRESSES = frozenset({"TO", "INFO", "EXEMPTED", "ADDRESSEE"})
HEADER = frozenset({"CAPTION", "PASS", "EXECUTIVE_ORDER", "TAGS", "SUBJECT", "REFERENCES", "CLASSIFIED_BY"})
TITLES = frozenset({"EXECUTIVE_ORDER", "TAGS", "SUBJECT"})
ENDING = frozenset({"BREAK", "END_SERIAL", "CORRECTION", "END_OF_MESSAGE"})
BODY = ENDING | {"PARAGRAPH", "PORTION", "SUB_PARAGRAPH", "PAGE_LINE", "CLASSIFICATION", "QUOTE_BEGIN", "QUOTE_END"}
# The fields that go on in the lines below them, until a blank line or another field.
WRAPPING = TITLES | {"REFERENCES", "CLASSIFIED_BY", "CONTINUATION"}
