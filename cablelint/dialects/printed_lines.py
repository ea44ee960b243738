"""The lines of a printed telegram of 1973 to 1979: which are the telegram's, which were printed around it.

Knows nothing of the inside of a line (grammar/printed.lark, grammar/fields.lark).
"""

import re
from collections.abc import Callable
from functools import cache

from cablelint.digits import read_digits
from cablelint.kinds import BLANKS, Line
from cablelint.openings import opening as telegram_opening
from cablelint.patterns import pattern
from cablelint.tables import load
from cablelint.values import field, mutable

# A classification is a page's edge only beside these: at most one of the page above and one of the page below.
_MOST_WORDS = 2
_OFFICES = frozenset({"DISTRIBUTION", "OFFICES"})
_DRAFTING = frozenset({"DRAFTED_BY", "APPROVED_BY", "DESIRED_DISTRIBUTION"})
# What counts anywhere.
_ANYWHERE = frozenset({"RELEASE_STAMP", "MESSAGE_TEXT", "ARCHIVE_NOTE", "ARCHIVE_RECORD", "END_OF_DOCUMENT"})
# What counts below the heading too, where the rest may be words of the telegram.
_BELOW_HEADING = _ANYWHERE | {"CLASSIFICATION_WORD", "PAGE_BANNER", "END_OF_MESSAGE"}
_INDENT = r"[ \t\f\v]*+"
_LINE_END = r"(?:\r\r?\n|\r|\n)"

# O 082045Z AUG 79 ZFF4, and with blanks inside its groups; FM AMEMBASSY LA PAZ
_HEADING = pattern(r"(?:[ZOPRYM] ?){1,4}\d[\d ]{4,8}[A-Z]? ?[A-Z ]{3,9}\d|FM ")

# Twice as fast as Line(...).
_new = tuple.__new__

Match = Callable[[str, int, int], "re.Match[str] | None"]


@mutable
class PrintedLines:
    """The lines of one printed telegram, sorted.

    `pieces` are the places of the telegram itself, and `sections` where in these, put together, its second and later
    sections begin; `words` the classifications at the edges of pages; `banners` those
    of the pages; `distributions` the places of the office lists; `drafting` the lines of the
    drafting block; `record` the place of the archive's record.
    """

    pieces: list[tuple[int, int]] = field(factory=list)
    sections: list[int] = field(factory=list)
    words: list[Line] = field(factory=list)
    banners: list[Line] = field(factory=list)
    channel_numbers: list[Line] = field(factory=list)
    distributions: list[tuple[int, int]] = field(factory=list)
    control_lines: list[Line] = field(factory=list)
    drafting: list[Line] = field(factory=list)
    stamps: list[Line] = field(factory=list)
    record: tuple[int, int] | None = None


@cache
def scanner() -> tuple[Match, tuple[str, ...]]:
    """The matcher of a line, and the kinds that its groups stand for: the last that matched tells which.

    Blank lines may stand above the line; it begins at the end of group 1 and is written from the end of group 2 on. A
    banner may go on in the line below.
    """
    terminals = [item for item in load()["printed"]["terminals"] if item[0] != "TELEGRAM"]
    choices = "".join(f"{expression}()|" for _, expression in terminals)
    expression = rf"(?:{_INDENT}{_LINE_END})*+(){_INDENT}()(?:{choices})[^\r\n]*+(?:{_LINE_END}|\Z)"
    return re.compile(expression, re.ASCII).match, ("", "", "TELEGRAM", *(name for name, _ in terminals))


@cache
def _passage() -> Match:
    """The matcher of the lines of a page below its heading up to the next one that is not the telegram's.

    Group 1 is behind the blank lines that they begin with.
    """
    terminals = load()["printed"]["terminals"]
    choices = "|".join(expression for name, expression in terminals if name in _BELOW_HEADING)
    blank = rf"(?:{_INDENT}{_LINE_END})*+()"
    return re.compile(rf"{blank}(?:{_INDENT}(?!{choices})(?:[^\r\n]*+{_LINE_END}|[^\r\n]++))*+", re.ASCII).match


def opening(line: str) -> str:
    """The kind that the opening of a line suggests: one of a printed line, else one of the telegram's own."""
    match, kinds = scanner()
    found = match(line, 0, len(line))
    kind = kinds[found.lastindex or 0] if found is not None else "TELEGRAM"
    return telegram_opening(line) if kind == "TELEGRAM" else kind


def read_lines(text: str, start: int, end: int) -> PrintedLines:
    """The lines of the printed telegram in `text[start:end]`."""
    reading = _Reading(text)
    match, kinds = scanner()
    passage = _passage()
    while start < end:
        if not reading.front:
            found = passage(text, start, end)
            assert found is not None
            reading.take_passage(start, found.end(1), found.end())
            start = found.end()
            if start == end:
                break
        found = match(text, start, end)
        assert found is not None
        begin, first, stop = found.end(1), found.end(2), found.end()
        if begin > start:
            reading.take(_new(Line, ("BLANK", start, start, start, begin)))
        last = stop
        while last > first and text[last - 1] in BLANKS:
            last -= 1
        if begin < stop:
            kind = kinds[found.lastindex or 0] if first < last else "BLANK"
            reading.take(_new(Line, (kind, begin, first, last, stop)))
        start = stop
        if reading.found.record is not None:
            reading.found.record = (reading.found.record[0], end)
            break
    return reading.finish()


class _Reading:
    """Follows the reading through the pages. `front`: between the banner of a first page and the heading below it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found = PrintedLines()
        # The lines of the telegram so far; classifications among them that may yet prove to be at the edge of a page.
        self.kept: list[Line] = []
        self.front = self.below_banner = False
        # Where the lines below the banner of each first page begin.
        self.firsts: list[int] = []

    def take(self, line: Line) -> None:
        """Sort the next line."""
        kind = line.kind
        if kind in _ANYWHERE:
            self._take_archive(line)
        elif kind == "PAGE_BANNER":
            self._cut_words()
            self.found.banners.append(line)
            self.front = read_digits(self.text[line.first : line.last].split(None, 2)[1]) == 1
            if self.front:
                self.firsts.append(line.end)
            self.below_banner = not self.front
            return
        elif kind == "END_OF_MESSAGE":
            self._cut_words()
            self.kept.append(line)
        elif self.front and kind != "CLASSIFICATION_WORD":
            self._take_front(line)
        elif not (kind == "BLANK" and self.below_banner):
            self.kept.append(line)
        if kind != "BLANK":
            self.below_banner = False

    def take_passage(self, start: int, words: int, end: int) -> None:
        """Keep the lines of a page below its heading, blank ones up to `words`; those right below a banner are cut."""
        if words > start and not self.below_banner:
            self.kept.append(Line("BLANK", start, start, start, words))
        if end > words:
            self.kept.append(Line("TELEGRAM", words, words, end, end))
            self.below_banner = False

    def _take_archive(self, line: Line) -> None:
        if line.kind == "RELEASE_STAMP":
            self.found.stamps.append(line)
        elif line.kind == "ARCHIVE_RECORD":
            self.found.record = (line.start, line.end)
        elif line.kind == "END_OF_DOCUMENT":
            self._cut_words()

    def _take_front(self, line: Line) -> None:
        """A line between the banner of a first page and the telegram's heading."""
        found, kind = self.found, line.kind
        if kind == "CONTROL_LINE":
            found.control_lines.append(line)
        elif kind == "TELEGRAM" and _HEADING.match(self.text, line.first, line.last):
            self.front = False
            self.kept.append(line)
        elif kind in _DRAFTING or (found.drafting and kind in ("TELEGRAM", "OFFICES") and not found.control_lines):
            found.drafting.append(line)
        elif kind == "DISTRIBUTION" and not self.text.startswith("INFO", line.first):
            found.distributions.append((line.first, line.last))
        elif kind in _OFFICES and found.distributions:
            found.distributions[-1] = (found.distributions[-1][0], line.last)
        elif kind == "CHANNEL_NUMBER":
            found.channel_numbers.append(line)
        else:
            self.kept.append(line)

    def _cut_words(self) -> None:
        """Take the classifications at the edge of a page off the end of the telegram, and the blank lines at them."""
        kept = self.kept
        place, words = len(kept), 0
        begin = place
        while place and words < _MOST_WORDS and kept[place - 1].kind in ("BLANK", "CLASSIFICATION_WORD"):
            place -= 1
            if kept[place].kind == "CLASSIFICATION_WORD":
                words += 1
                begin = place
        self.found.words += [line for line in kept[begin:] if line.kind == "CLASSIFICATION_WORD"]
        del kept[begin:]

    def finish(self) -> PrintedLines:
        """All lines, once the last was taken."""
        begins = iter(self.firsts[1:])
        begin = next(begins, None)
        length = 0
        for line in self.kept:
            while begin is not None and begin <= line.start:
                self.found.sections.append(length)
                begin = next(begins, None)
            length += line.end - line.start
            if self.found.pieces and self.found.pieces[-1][1] == line.start:
                self.found.pieces[-1] = (self.found.pieces[-1][0], line.end)
            else:
                self.found.pieces.append((line.start, line.end))
        return self.found
