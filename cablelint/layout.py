"""Which lines of a telegram belong together: the fields of its envelope and header, its text, its ending."""

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from cablelint.kinds import ENDING, ENVELOPE, HEADER, TITLES, Line, single_lines
from cablelint.openings import opening
from cablelint.patterns import pattern
from cablelint.values import frozen

# The kinds that stand for one field each in grammar/telegram.lark, apart from the ending.
_FIELDS = ENVELOPE | HEADER | {"ADDRESSEE", "CLASSIFICATION", "BASIC_HEADER", "GENERAL_MESSAGE"}
_TEXT = frozenset({"PARAGRAPH", "PORTION", "SUB_PARAGRAPH", "TEXT", "QUOTE_BEGIN", "QUOTE_END"})
_KEYWORDED = TITLES | {"REFERENCES"}
_TEXT_OR_BLANK = _TEXT | {"BLANK"}
# Above all fields these are nothing.
_OF_FIELDS = frozenset({"CONTINUATION", "FOREIGN"})
_NOT_IN_TEXT = ENDING | {"FOREIGN"}
# Twice as fast as Field(...), of which there are dozens in a telegram.
_new = tuple.__new__


class Field(NamedTuple):
    """The lines of one field: its kind, and where in the repaired text it is written, other lines left out."""

    kind: str
    pieces: list[tuple[int, int]]

    @property
    def extent(self) -> tuple[int, int]:
        """Where its first piece begins and its last one ends."""
        return self.pieces[0][0], self.pieces[-1][1]


@frozen
class Layout:
    """The lines of a telegram, sorted: the fields of envelope and header in order, the text, the ending.

    `heading` has all lines above the text, `of_kind` the fields by their kinds.
    """

    heading: list[Line]
    fields: list[Field]
    of_kind: dict[str, list[Field]]
    page_lines: list[Line]
    section_lines: list[Line]
    text: list[Line]
    ending: list[Line]
    foreign: list[Line]


def lay_out(lines: list[Line]) -> Layout:
    """Sort the lines of one telegram."""
    fields: list[Field] = []
    others: list[Line] = []
    begin = 0
    for kind, _, first, last, _ in lines:
        if kind in _FIELDS:
            fields.append(_new(Field, (kind, [(first, last)])))
        elif kind in _TEXT:
            break
        elif kind == "CONTINUATION" and fields:
            fields[-1].pieces.append((first, last))
        elif kind != "BLANK" and (fields or kind not in _OF_FIELDS):
            others.append(lines[begin])
        begin += 1
    text = lines[begin:]
    if not {line[0] for line in text} <= _TEXT_OR_BLANK:
        others += [line for line in text if line[0] not in _TEXT_OR_BLANK]
        text = [line for line in text if line[0] not in _NOT_IN_TEXT]
    layout = Layout(lines[:begin], fields, _by_kind(fields), [], [], text, [], [])
    for line in others:
        _sort_other(layout, line)
    return layout


def _by_kind(fields: list[Field]) -> dict[str, list[Field]]:
    found: dict[str, list[Field]] = {}
    for item in fields:
        found.setdefault(item[0], []).append(item)
    return found


def _sort_other(layout: Layout, line: Line) -> None:
    """Sort a line that is no field and is not, or not only, one of the text."""
    if line.kind == "PAGE_LINE":
        layout.page_lines.append(line)
    elif line.kind == "SECTION":
        layout.section_lines.append(line)
    elif line.kind in ENDING:
        layout.ending.append(line)
    elif line.kind == "FOREIGN" and layout.fields:
        layout.foreign.append(line)
    elif line.kind == "CONTINUATION" and layout.fields:
        layout.fields[-1].pieces.append((line.first, line.last))


# REF: of a REF: REF: ASTANA 12, the first of two lines TAGS:, SUBJECT: (C) of a SUBJECT: (C) SUBJECT: TALKS
_KEYWORD = pattern(
    r"(?:TAGS?|SUBJ(?:ECT)?|REFS?|E\. ?O\. ?\d{4,5})[ \t:;.]*+(?:\([A-Z/]{1,9}\)[ \t]*)?", re.IGNORECASE | re.ASCII
)


def leading_keyword(written: str) -> str:
    """The keyword that a field begins with, with the signs and the mark behind it; empty if there is none."""
    found = _KEYWORD.match(written)
    return found[0] if found is not None else ""


def is_bare(written: str) -> bool:
    """Whether a field is nothing but its keyword, perhaps with a mark behind it."""
    return _KEYWORD.fullmatch(written) is not None


# LONDON 00001911  002.2 OF 003: what a page line holds, and the station of it, cut to ten characters
_OF_SECTIONS = pattern(r"F(?<= OF)(?= 0)")
_NUMBERED_PAGE = pattern(r"(?<! ) +\d{8} +\d{3}(?:\.\d{1,2})? +OF +\d{3}\b")
_STATION_LENGTH = 10


def cut_out_page_lines(text: str, layout: Layout, station: str) -> None:
    """Cut the lines of the text before and behind each page line of this station that was run into them."""
    lines, station = layout.text, station[:_STATION_LENGTH]
    start, end = (lines[0].start, lines[-1].end) if lines else (0, 0)
    hint = _OF_SECTIONS.search(text, start, end)
    if hint is None:
        return
    starts = [line.start for line in lines]
    cut: dict[Line, list[Line]] = {}
    while hint is not None:
        line = lines[bisect_right(starts, hint.start()) - 1]
        if not _is_page_line(text, line, station, hint.end()):
            whole = single_lines(text, line)
            parts = [part for one in whole for part in _cut(text, one, station)]
            if parts != whole:
                cut[line] = parts
        # The hint stands behind the line where lines of the ending were left out of the text.
        hint = _OF_SECTIONS.search(text, max(line.end, hint.end()), end)
    if cut:
        layout.text[:] = [part for line in lines for part in cut.get(line, (line,))]
        found = [part for parts in cut.values() for part in parts if part.kind == "PAGE_LINE"]
        layout.page_lines[:] = sorted([*(line for line in layout.page_lines if line not in cut), *found])


def _is_page_line(text: str, line: Line, station: str, end: int) -> bool:
    """Whether a line is a page line of this station, and nothing but the number of sections stands behind an offset."""
    return line.kind == "PAGE_LINE" and line.last - end == len(" 003") and text.startswith(station, line.first)


def _page_places(text: str, line: Line, station: str) -> Iterator[tuple[int, int]]:
    """Where the page lines of this station begin and end in a line."""
    for match in _NUMBERED_PAGE.finditer(text, line.first, line.last):
        first = match.start() - len(station)
        if first >= line.first and text.startswith(station, first) and not text[max(0, first - 1) : first].strip():
            yield first, match.end()


def _cut(text: str, line: Line, station: str) -> list[Line]:
    """A line cut into the page lines that were run into it and what stands between them."""
    places = list(_page_places(text, line, station))
    if not places or places == [(line.first, line.last)]:
        return [line]
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


# What stands behind the number of a paragraph: twenty times faster to find than the number.
_MARKED = pattern(r"\. ?\((?:TS|S|C|U|SBU|LOU)(?://?[A-Z]{1,6})*\) ?(?=\S)")
# Such a number that stands neither behind a line end nor behind a pilcrow: where there is none, nothing was run on.
_MARKED_INSIDE = pattern(
    r"\.(?<=\d\.)(?<![\n¶]\d\.)(?<![\n¶]\d\d\.) ?\((?:TS|S|C|U|SBU|LOU)(?://?[A-Z]{1,6})*\) ?(?=\S)"
)
_MOST_DIGITS = 3
# Behind so many blanks a number is the first thing on its line.
_MARGIN = 20
# REASONS: 1.4 (B) AND (D). 1. (C) SUMMARY: where the text begins behind Classified By
_FIRST_MARKED = pattern(r"(?<=[.)\-])\s+(?=1\. ?\((?:TS|S|C|U|SBU|LOU)(?://?[A-Z]{1,6})*\) ?\S)")


def cut_run_on_paragraphs(text: str, layout: Layout) -> None:
    """Cut the lines of the text before each paragraph that begins in the middle of one.

    Copies have them that lost line ends. Such a paragraph is marked, and the next in number.
    """
    for item in layout.fields:
        if item.kind == "CLASSIFIED_BY":
            layout.text[:0] = _text_behind(text, item)
    if layout.text:
        places = _run_on_places(text, layout.text[0].start, layout.text[-1].end)
        if places:
            layout.text[:] = [part for line in layout.text for part in _cut_before(text, line, places)]


def _text_behind(text: str, item: Field) -> list[Line]:
    """The lines of the text that run on behind a Classified By; they are taken out of it."""
    for index, (first, last) in enumerate(item.pieces):
        written = text[first:last]
        beginning = _FIRST_MARKED.search(text, first, last) if "1. (" in written or "1.(" in written else None
        if beginning is not None:
            behind = [(beginning.end(), last), *item.pieces[index + 1 :]]
            item.pieces[index:] = [(first, beginning.start())]
            return [Line(opening(text[start:end]), start, start, end, end) for start, end in behind]
    return []


def _run_on_places(text: str, start: int, end: int) -> list[int]:
    """Where paragraphs begin in the middle of a line."""
    if _MARKED_INSIDE.search(text, start, end) is None:
        return []
    places: list[int] = []
    inside: list[tuple[int, int]] = []
    last = 0
    for first, number, begins_line in _marked_numbers(text, start, end):
        if not begins_line:
            inside.append((first, number))
            continue
        places += _following(inside, last, number)
        inside, last = [], number
    return [*places, *_following(inside, last, sys.maxsize)]


def _marked_numbers(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Where a number with a mark behind it stands, the number, and whether a line begins with it."""
    for match in _MARKED.finditer(text, start, end):
        first = match.start()
        while first > start and text[first - 1].isdecimal():
            first -= 1
        if not 0 < match.start() - first <= _MOST_DIGITS:
            continue
        before = text[first - 1 : first]
        begins_line = before in "\n¶" or not text[max(start, first - _MARGIN) : first].rpartition("\n")[2].strip(" \t¶")
        if begins_line or before.isspace() or (before in ".!?" and not text[first - 2].isdecimal()):
            yield first, int(text[first : match.start()]), begins_line


def _following(inside: list[tuple[int, int]], last: int, following: int) -> Iterator[int]:
    """The places of the numbers that go on from one paragraph towards the next; one number may be left out."""
    for first, number in inside:
        if last < number <= last + 2 and number < following:
            yield first
            last = number


def _cut_before(text: str, line: Line, places: list[int]) -> Iterator[Line]:
    """A line cut before each of these places that is inside it."""
    if not _inside(line, places):
        yield line
        return
    for one in single_lines(text, line):
        rest = one
        for place in _inside(one, places):
            yield rest._replace(last=rest.first + len(text[rest.first : place].rstrip()), end=place)
            rest = Line("PARAGRAPH", place, place, one.last, one.end)
        yield rest


def _inside(line: Line, places: list[int]) -> list[int]:
    return places[bisect_right(places, line.first) : bisect_left(places, line.last)]


def first_fields(text: str, layout: Layout) -> dict[str, Field]:
    """The field that counts of each kind: the first that no pilot has; of a keyword that stands alone, the next one."""
    of_kind = layout.of_kind
    if len(of_kind.get("CALLED_STATIONS", ())) > 1:
        of_kind = _by_kind(_without_pilot(text, layout.fields))
    firsts = {kind: items[0] for kind, items in of_kind.items()}
    for kind in _KEYWORDED & firsts.keys():
        for item in of_kind[kind]:
            if item is not firsts[kind] and is_bare(text[slice(*firsts[kind].extent)]):
                firsts[kind] = item
    return firsts


def _without_pilot(text: str, fields: list[Field]) -> list[Field]:
    """The fields without those of a pilot: routing lines that a relay put in front of the heading (ACP 127(G) 120)."""
    kinds = [item.kind for item in fields]
    if "DATE_TIME_GROUP" not in kinds:
        return fields
    routing = kinds[: kinds.index("DATE_TIME_GROUP")]
    called = [index for index, kind in enumerate(routing) if kind == "CALLED_STATIONS"]
    begin = called[-1] if called else 0
    own = routing[begin:]
    if len({text[slice(*fields[index].pieces[0])] for index in called}) < 2 or "CALLING_STATION" not in own:
        return fields
    # The identifier stands above the pilot or between it and the heading.
    above = [item for item in fields[:begin] if item.kind == "TRANSMISSION_IDENTIFIER"]
    return [*above[-1:], *fields[begin:]]
