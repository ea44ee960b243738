"""Which lines of a telegram belong together: the fields of its envelope and header, its text, its ending."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from attrs import field, frozen

from cablelint.lines import ENDING, ENVELOPE, HEADER, Line, opening
from cablelint.patterns import pattern

# The kinds that stand for one field each in grammar/telegram.lark, apart from the ending.
_FIELDS = (ENVELOPE | HEADER | {"CLASSIFICATION"}) - {"BREAK", "ACCOUNTING"}
_TEXT = frozenset({"PARAGRAPH", "PORTION", "SUB_PARAGRAPH", "TEXT", "QUOTE_BEGIN", "QUOTE_END"})


@frozen
class Field:
    """The lines of one field: its kind, and where in the repaired text it is written, other lines left out."""

    kind: str
    pieces: list[tuple[int, int]] = field(factory=list)


@frozen
class Layout:
    """The lines of a telegram, sorted: the fields of envelope and header in order, the text, the ending."""

    fields: list[Field]
    page_lines: list[Line]
    section_lines: list[Line]
    text: list[Line]
    ending: list[Line]
    foreign: list[Line]


def lay_out(lines: list[Line]) -> Layout:
    """Sort the lines of one telegram."""
    layout = Layout([], [], [], [], [], [])
    in_text = False
    for line in lines:
        kind = line.kind
        if kind in _TEXT or (in_text and kind == "BLANK"):
            # Nine lines of ten.
            in_text = True
            layout.text.append(line)
            continue
        if kind == "PAGE_LINE":
            layout.page_lines.append(line)
        elif kind == "SECTION":
            layout.section_lines.append(line)
        elif kind in ENDING and (in_text or kind != "BREAK"):
            layout.ending.append(line)
            continue
        elif not in_text and (kind in _FIELDS or kind in ("ADDRESSEE", "BREAK", "ACCOUNTING")):
            layout.fields.append(Field(kind, [(line.first, line.last)]))
        elif kind == "CONTINUATION" and layout.fields:
            layout.fields[-1].pieces.append((line.first, line.last))
        elif kind == "FOREIGN" and layout.fields:
            layout.foreign.append(line)
        if in_text and kind != "FOREIGN":
            layout.text.append(line)
    return layout


# REF: of a REF: REF: ASTANA 12, the first of two lines TAGS:, SUBJECT: (C) of a SUBJECT: (C) SUBJECT: TALKS
_KEYWORD = pattern(r"(?:TAGS?|SUBJ(?:ECT)?|REFS?|E\. ?O\. ?\d{4,5})[ \t:;.]*+(?:\([A-Z/]{1,9}\)[ \t]*)?", re.IGNORECASE)


def is_bare(written: str) -> bool:
    """Whether a field is nothing but its keyword, perhaps with a mark behind it."""
    return _KEYWORD.fullmatch(written) is not None


# LONDON 00001911  002.2 OF 003: what a page line holds, and the station of it, cut to ten characters
_OF_SECTIONS = " OF 0"
_NUMBERED_PAGE = pattern(r"(?<! ) +\d{8} +\d{3}(?:\.\d{1,2})? +OF +\d{3}\b")
_STATION_LENGTH = 10


def cut_out_page_lines(text: str, layout: Layout, station: str) -> None:
    """Cut the lines of the text before and behind each page line of this station that was run into them."""
    lines = layout.text
    start, end = (lines[0].start, lines[-1].end) if lines else (0, 0)
    hint = text.find(_OF_SECTIONS, start, end)
    if hint < 0:
        return
    starts = [line.start for line in lines]
    cut: dict[Line, list[Line]] = {}
    while hint >= 0:
        line = lines[bisect_right(starts, hint) - 1]
        places = list(_page_places(text, line, station[:_STATION_LENGTH]))
        if places and places != [(line.first, line.last)]:
            cut[line] = _cut(text, line, places)
        # The hint stands behind the line where lines of the ending were left out of the text.
        hint = text.find(_OF_SECTIONS, max(line.end, hint + 1), end)
    if cut:
        layout.text[:] = [part for line in lines for part in cut.get(line, (line,))]
        found = [part for parts in cut.values() for part in parts if part.kind == "PAGE_LINE"]
        layout.page_lines[:] = sorted([*(line for line in layout.page_lines if line not in cut), *found])


def _page_places(text: str, line: Line, station: str) -> Iterator[tuple[int, int]]:
    """Where the page lines of this station begin and end in a line."""
    for match in _NUMBERED_PAGE.finditer(text, line.first, line.last):
        first = match.start() - len(station)
        if first >= line.first and text.startswith(station, first) and not text[max(0, first - 1) : first].strip():
            yield first, match.end()


def _cut(text: str, line: Line, places: list[tuple[int, int]]) -> list[Line]:
    """A line cut into its page lines and what stands between them."""
    parts: list[Line] = []
    start = line.first
    for first, last in [*places, (line.last, line.last)]:
        words = text[start:first]
        if words.strip():
            begin = start + len(words) - len(words.lstrip())
            kind = opening(words)
            parts.append(Line(kind if kind in _TEXT else "TEXT", begin, begin, start + len(words.rstrip()), first))
        if first < last:
            parts.append(Line("PAGE_LINE", first, first, last, last))
        start = last
    return parts
