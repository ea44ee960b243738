"""Printed telegrams: those of 1973 to 1979 as the National Archives have them, and later ones printed in the same form.

What was printed around a telegram is cut out, and the telegram itself is read as any other.
"""

import re
from collections.abc import Iterator

from cablelint.builder import Builder
from cablelint.dialects import STATE_1970S, TELEGRAM
from cablelint.dialects.printed_lines import PrintedLines, read_lines
from cablelint.excerpt import Excerpt
from cablelint.fields.reader import FieldReader
from cablelint.kinds import ADDRESSES, ENDING, ENVELOPE, HEADER, TITLES, Line
from cablelint.lines import classify
from cablelint.model import (
    ArchiveRecord,
    Cable,
    ControlLine,
    Distribution,
    Drafting,
    Malformed,
    PageBanner,
    PrintedForm,
    Token,
)
from cablelint.patterns import pattern
from cablelint.reference import captions
from cablelint.repair import Copy
from cablelint.source import Span
from cablelint.telegrams import LineGroup
from cablelint.values import evolve

# What a boundary begins with: words are searched for thirty times as fast as the beginnings of lines.
_OPENINGS = ("PAGE ", "Message ")
# Where a printed telegram may begin, and where the archive's record of one does.
_BOUNDARY = pattern(
    r"(?:(?P<text>Message Text[ \t]*$)|(?P<record>Message Attributes[ \t]*$)"
    r"|PAGE +[0O]{1,2}[1I]\b *(?:\r?\n[ \t]*)?(?P<identity>[A-Z][A-Z .'\-]{1,25}? *\d{4,6})\b"
    r"(?P<later> +(?!01)\d\d OF \d\d\b)?)",
    re.MULTILINE,
)
# Later ones are printed in the same form, and otherwise as all telegrams over ACP 127.
_LAST_YEAR = 1979
# The offices below the banner of a first page, without which it proves nothing where the archive added no lines.
_OFFICES = pattern(r"^[ \t]*(?:ACTION|ORIGIN) +[A-Z][A-Z/]{0,5}-\d\d\b", re.MULTILINE)
_OFFICES_WITHIN = 200
# The lines above the first one of a telegram that belong to it.
_ABOVE = pattern(
    r"[ \t]*+(?:(?:[A-Z]\S* [A-Z]\. \S+[ \t]++)?Declassified/Released.*+|UNCLASSIFIED.*+|LIMITED OFFICIAL USE.*+"
    r"|CONFIDENTIAL[ \t\r]*+|(?:TOP )?SECRET[ \t\r]*+)?\r?\Z"
)
_LABELS = pattern(r"(?:DRAFTED|APPROVED) BY:?[ \t]*")
# PAGE 01: behind the word, and behind its number.
_PAGE_WORD, _WITH_PAGE = 5, 7
_TEXT = frozenset({"TEXT", "PARAGRAPH", "PORTION", "SUB_PARAGRAPH"})
_HEADING = ENVELOPE | ADDRESSES | HEADER | {"CLASSIFICATION", "CONTINUATION"}
_ABOVE_TEXT = _HEADING - {"BREAK"}


def find(text: str) -> Iterator[tuple[int, int]]:
    """Where the printed telegrams of a text begin and end. A page 1 of the same number begins only a section.

    Where the archive added nothing, a page 1 counts that lists offices and is no later section's.
    """
    start: int | None = None
    identity = ""
    recorded = False
    for line, match in _boundaries(text):
        begins = False
        if match["identity"] is not None:
            number = " ".join(match["identity"].split())
            if start is None and (match["later"] is not None or not _lists_offices(text, match.end())):
                continue
            begins = start is None or recorded or bool(identity and number != identity)
            identity = number
        elif match["text"] is not None:
            begins, identity = True, ""
        else:
            begins = start is None or recorded
        if begins:
            above = _with_lines_above(text, line, start or 0)
            if start is not None:
                yield start, above
            start, recorded = above, False
        recorded = recorded or match["record"] is not None
    if start is not None:
        yield start, len(text)


def _boundaries(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    """The lines at which a telegram may begin or a record does: where each begins, and what stands there."""
    for place in sorted(place for word in _OPENINGS for place in _places(text, word)):
        line = place
        while line and text[line - 1] in " \t":
            line -= 1
        match = _BOUNDARY.match(text, place) if not line or text[line - 1] == "\n" else None
        if match is not None:
            yield line, match


def _places(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def _lists_offices(text: str, place: int) -> bool:
    return _OFFICES.search(text, place, place + _OFFICES_WITHIN) is not None


def _with_lines_above(text: str, place: int, least: int) -> int:
    """Where the stamps, classifications and blank lines above a line begin."""
    while place > least:
        above = text.rfind("\n", least, place - 1) + 1
        above = max(above, least)
        if _ABOVE.match(text, above, place - 1) is None:
            break
        place = above
    return place


def read(copy: Copy, start: int, end: int, span: Span, dialect: str | None = None) -> Cable:
    """The telegram in `copy.text[start:end]`, of this dialect or of the one that its date shows."""
    found = read_lines(copy.text, start, end)
    excerpt = Excerpt(copy, found.pieces or [(end, end)], of_lines=False)
    group = _telegram(excerpt.text, classify(excerpt.text), found.sections)
    cable = Builder(excerpt, group, span).build(dialect or STATE_1970S)
    later = cable.date is not None and cable.date.year > _LAST_YEAR
    form = _Form(copy, found)
    return evolve(
        cable,
        dialect=TELEGRAM if later and dialect is None else cable.dialect,
        printed=form.read(),
        archive_record=form.record(),
    )


def _telegram(text: str, lines: list[Line], sections: list[int]) -> LineGroup:
    """The lines of one telegram: the pages say where it ends, so a further heading is quoted, or that of a section.

    Below a classification line without titles every line is the text that names no caption.
    """
    group = LineGroup()
    kinds = [line.kind for line in lines]
    untitled = TITLES.isdisjoint(kinds)
    begins = next((at for at, kind in enumerate(kinds) if kind in _TEXT), len(kinds))
    if not untitled and not sections and _ABOVE_TEXT.isdisjoint(kinds[begins:]):
        group.lines += lines
        return group
    texted = False
    for line in lines:
        kind = line.kind
        if untitled and kind == "CAPTION" and not _names_caption(text[line.first : line.last]):
            kind = "TEXT"
        texted = texted or kind in _TEXT
        if kind in _HEADING and sections and line.start >= sections[0]:
            kind = "SECTION" if kind == "CLASSIFICATION" else "FOREIGN"
        elif texted and kind in _ABOVE_TEXT:
            kind = "TEXT"
        elif kind in ENDING and sections and line.start < sections[-1]:
            # NNN ends every section; only the last one is the telegram's.
            kind = "FOREIGN"
        group.lines.append(line if kind == line.kind else line._replace(kind=kind))
    return group


def _names_caption(line: str) -> bool:
    return any(captions.lookup(words) is not None for words in (line, *line.split()[:1]))


def _on_page(banner: PageBanner, page: int, distance: int) -> PageBanner:
    """A banner as it stands on another page, so many characters further on."""
    span, station, number = banner.span, banner.station, banner.number
    return PageBanner(
        Span(span.start + distance, span.end + distance),
        page,
        _moved(station, distance),
        _moved(number, distance),
        _moved(banner.section, distance) if banner.section is not None else None,
        _moved(banner.total, distance) if banner.total is not None else None,
        _moved(banner.time, distance) if banner.time is not None else None,
    )


def _moved(token: Token, distance: int) -> Token:
    start, end = token.span
    return Token(token.text, Span(start + distance, end + distance))


class _Form:
    """Reads what was printed around a telegram."""

    def __init__(self, copy: Copy, found: PrintedLines) -> None:
        self.copy = copy
        self.found = found
        self.reader = FieldReader(copy)

    def read(self) -> PrintedForm | None:
        """The nodes of all that was printed; None for nothing but the archive's record."""
        found = self.found
        if not (found.banners or found.words or found.distributions or found.control_lines):
            return None
        lines = [
            *found.words,
            *found.banners,
            *found.channel_numbers,
            *found.control_lines,
            *found.drafting,
            *found.stamps,
        ]
        places = [*((line.first, line.last) for line in lines), *found.distributions]
        banners = list(self._banners())
        first, last = min(place[0] for place in places), max(place[1] for place in places)
        return PrintedForm(
            span=self.reader.span(first, last),
            pages=tuple(node for node in banners if isinstance(node, PageBanner)),
            malformed_pages=tuple(node for node in banners if isinstance(node, Malformed)),
            classifications=tuple(map(self._token, found.words)),
            channel_numbers=tuple(map(self._token, found.channel_numbers)),
            distributions=tuple(
                node
                for place in found.distributions
                if isinstance(node := self._node("distribution", *place), Distribution)
            ),
            control_lines=tuple(
                node
                for line in found.control_lines
                if isinstance(node := self._node("control_line", line.first, line.last), ControlLine)
            ),
            drafting=self._drafting(),
            release_stamps=tuple(self.reader.span(line.first, line.last) for line in found.stamps),
        )

    def _node(self, start: str, first: int, last: int) -> object:
        return self.reader.read(start, first, last)

    def _token(self, line: Line) -> Token:
        return self.reader.token(line.first, line.last)

    def _banners(self) -> Iterator[object]:
        """The banners; one that differs from the one before in the page alone is not read a second time."""
        text, before, begun = self.reader.text, None, ""
        first_before = 0
        for first, last in [(line.first, line.last) for line in self.found.banners]:
            page, rest = text[first + _PAGE_WORD : first + _WITH_PAGE], text[first + _WITH_PAGE : last]
            if isinstance(before, PageBanner) and rest == begun and page.isdecimal() and last <= self.copy.sound:
                before = _on_page(before, int(page), first - first_before)
            else:
                before = self._node("page_banner", first, last)
            begun = rest if page.isdecimal() else ""
            first_before = first
            yield before

    def _drafting(self) -> Drafting | None:
        lines = self.found.drafting
        if not lines:
            return None
        named: dict[str, Token] = {}
        below: dict[str, list[Token]] = {"APPROVED_BY": [], "DESIRED_DISTRIBUTION": []}
        part = "APPROVED_BY"
        for line in lines:
            if line.kind == "DESIRED_DISTRIBUTION":
                part = line.kind
            elif line.kind in ("DRAFTED_BY", "APPROVED_BY"):
                label = _LABELS.match(self.reader.text, line.first)
                assert label is not None
                named[line.kind] = self.reader.token(min(label.end(), line.last), line.last)
            else:
                below[part].append(self._token(line))
        return Drafting(
            span=self.reader.span(lines[0].first, lines[-1].last),
            drafted_by=named.get("DRAFTED_BY"),
            approved_by=named.get("APPROVED_BY"),
            cleared_by=tuple(below["APPROVED_BY"]),
            desired_distribution=tuple(below["DESIRED_DISTRIBUTION"]),
        )

    def record(self) -> ArchiveRecord | None:
        """The archive's record."""
        if self.found.record is None:
            return None
        start, end = self.found.record
        written = len(self.reader.text[start:end].rstrip())
        return ArchiveRecord(self.reader.copy.source, self.reader.span(start, start + written))
