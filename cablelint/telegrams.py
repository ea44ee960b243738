"""The telegrams of a file: where one ends and the next begins, and which lines are only another copy of a heading.

Archives and web pages often show a heading twice: as an extract above the telegram, or run together on a line below
it. Such lines are set aside, so that no fault is found twice.
"""

from collections.abc import Callable, Iterator
from itertools import takewhile

from cablelint.kinds import ADDRESSES, ENDING, ENVELOPE, HEADER, ROUTING, TITLES, Line, single_lines
from cablelint.lazy import lazy
from cablelint.values import field, mutable

_OPENING = frozenset({"TRANSMISSION_IDENTIFIER", "CALLED_STATIONS", "DATE_TIME_GROUP"})
# What tells that a heading begins, or began above.
_TELLING = (_OPENING | TITLES | ADDRESSES | {"CLASSIFICATION"}) - {"ADDRESSEE"}
_TEXT = frozenset({"PARAGRAPH", "PORTION", "SUB_PARAGRAPH", "TEXT", "QUOTE_BEGIN", "QUOTE_END"})
_ENVELOPE = ENVELOPE | ADDRESSES
_HEADING = _ENVELOPE | HEADER | {"CLASSIFICATION", "CONTINUATION"}
_FRAME = _HEADING | ENDING
# A telegram whose text is shorter than this share of another copy's is an extract of it.
_EXTRACT = 0.5
_ELLIPSIS = "..."
_NOTHING = ("BLANK", "FOREIGN")


@mutable
class LineGroup:
    """The lines of a telegram, in order, and those of each copy of its heading that were set aside.

    Among `lines` those set aside are FOREIGN. `cut` says that a copy ends in an ellipsis where the heading goes on.
    """

    lines: list[Line] = field(factory=list)
    set_aside: list[list[Line]] = field(factory=list)
    cut: bool = False


def split_telegrams(text: str, lines: list[Line]) -> list[LineGroup]:
    """One group of lines for each telegram of a text; at least one."""
    groups: list[LineGroup] = []
    before: _Part | None = None
    for cut in _cut_at_headings(lines):
        part = _Part(text, cut)
        if before is None or not _join(groups[-1], before, part):
            groups.append(LineGroup(part.lines[:]))
        before = part
    return groups


def _cut_at_headings(lines: list[Line]) -> Iterator[list[Line]]:
    """The lines cut before every line that begins a heading, where there was one before."""
    begin = 0
    titled = enveloped = classified = False
    for at, kind in [(at, line[0]) for at, line in enumerate(lines) if line[0] in _TELLING]:
        begun = titled or enveloped or classified
        if (begun and kind in _OPENING) or ((titled or classified) and kind == "CLASSIFICATION"):
            yield lines[begin:at]
            begin = at
            titled = enveloped = classified = False
        titled = titled or kind in TITLES
        enveloped = enveloped or kind in ADDRESSES
        classified = classified or kind == "CLASSIFICATION"
    yield lines[begin:]


class _Part:
    """The lines from one heading to the next, and what they have."""

    def __init__(self, text: str, lines: list[Line]) -> None:
        self.text = text
        self.lines = lines

    @lazy
    def kinds(self) -> set[str]:
        """The kinds of its lines."""
        return {line.kind for line in self.lines}

    @property
    def complete(self) -> bool:
        """Whether this is a telegram by itself: more than addresses, a classification line or titles.

        A military message may have neither titles nor numbered paragraphs, but BT, NNNN, and no number of a telegram.
        """
        if "CLASSIFICATION" not in self.kinds:
            return False
        whole = {"BREAK", "END_OF_MESSAGE"} <= self.kinds and not any(map(str.isdigit, self.classification))
        return bool(self.kinds & (TITLES | {"PARAGRAPH", "PORTION"})) or whole

    @property
    def enveloped(self) -> bool:
        """Whether it begins with format lines of its own."""
        return bool(self.kinds & _ENVELOPE - {"BREAK"})

    @lazy
    def classification(self) -> str:
        """The classification line, blanks folded; empty where there is none."""
        line = next((line for line in self.lines if line.kind == "CLASSIFICATION"), None)
        return " ".join(self.text[line.first : line.last].split()) if line is not None else ""

    @property
    def size(self) -> int:
        """How many characters of text it has."""
        written = (one for line in self.lines if line.kind in _TEXT for one in single_lines(self.text, line))
        return sum(line.last - line.first for line in written)

    @lazy
    def cut(self) -> Line | None:
        """The last line of heading and text where it ends in an ellipsis: the rest was cut off.

        An archive may have written lines of its own below it.
        """
        for line in reversed(self.lines):
            if line.kind in _TEXT | _HEADING and self._breaks_off(line):
                return line
            if line.kind not in ("TEXT", "BLANK", "FOREIGN"):
                break
        return None

    def _breaks_off(self, line: Line) -> bool:
        if _ELLIPSIS not in self.text[line.first : line.last]:
            return False
        return any(self.text[one.first : one.last].endswith(_ELLIPSIS) for one in single_lines(self.text, line))

    def is_extract_of(self, other: "_Part") -> bool:
        """Whether this is the beginning of another copy of the same telegram."""
        return self.is_copied_by(other) and (self.cut is not None or self.size < _EXTRACT * other.size)

    def is_copied_by(self, other: "_Part") -> bool:
        """Whether the other part has the same classification line; further words may stand behind it on one line."""
        own, others = sorted((self.classification, other.classification), key=len)
        return any(letter.isdigit() for letter in own) and others.startswith(own)

    def is_continued_by(self, other: "_Part") -> bool:
        """Whether the other part is a further section of the telegram, filed with a heading of its own."""
        own, others = (part.classification.partition(" SECTION ") for part in (self, other))
        if not own[1] or own[0] != others[0]:
            return False
        # 01 OF 02 ASTANA 000123; zeros in front may be missing from one of the two.
        number, following = ([word.lstrip("0") for word in half.split()] for half in (own[2], others[2]))
        return len(number) > 3 and number[2:] == following[2:] and number[0] != following[0]


def _join(group: LineGroup, before: _Part, part: _Part) -> bool:
    """Put a further part into the group that ends with the part before; False where it is another telegram's."""
    if not before.complete:
        if "CLASSIFICATION" in before.kinds | part.kinds or part.enveloped:
            _set_aside(group, before, part)
        else:
            group.lines += part.lines
    elif before.is_continued_by(part):
        group.lines += _without_heading(part.lines)
    elif not before.is_extract_of(part):
        return False
    elif part.enveloped:
        _set_aside(group, before, part)
    else:
        _merge(group, before, part)
    return True


def _set_aside(group: LineGroup, before: _Part, part: _Part) -> None:
    """Add the part; set the one before it aside, but for the lines that only the one before has.

    These are format lines, and titles that an archive copied from a heading which was cut.
    """
    kept = _ENVELOPE
    if part.kinds & ROUTING:
        kept = frozenset()
    elif part.enveloped:
        # A readdressal has a second date-time group and second addresses below the same routing lines.
        kept = ROUTING
    if part.complete and not part.enveloped and len(TITLES & before.kinds) > 1:
        kept |= TITLES & before.kinds - part.kinds
    group.lines[-len(before.lines) :] = _without(before, lambda line: line.kind not in kept)
    group.lines += part.lines
    group.set_aside.append(before.lines)


def _merge(group: LineGroup, before: _Part, part: _Part) -> None:
    """Keep the heading of the extract before; add what only this part's heading has, and this part's text."""
    cut = before.cut
    heading = _without(before, lambda line: line.kind in _TEXT or line is cut)
    known = {line.kind for line in heading} | {"CAPTION", "PASS"}
    copied = list(takewhile(lambda line: line.kind not in _TEXT, part.lines))
    kept = False
    group.lines[-len(before.lines) :] = heading
    for line in copied:
        if line.kind in _HEADING and line.kind != "CONTINUATION":
            kept = line.kind not in known
        group.lines.append(line if kept or line.kind not in _HEADING else _foreign(line))
    group.lines += part.lines[len(copied) :]
    group.set_aside.append(copied)
    group.cut = group.cut or cut is not None


def _without_heading(lines: list[Line]) -> Iterator[Line]:
    """A further section: its classification line tells which, the rest of heading and ending repeats the first one."""
    for line in lines:
        if line.kind == "CLASSIFICATION":
            yield Line("SECTION", *line[1:])
        else:
            yield _foreign(line) if line.kind in _FRAME else line


def _without(part: _Part, unwanted: Callable[[Line], bool]) -> list[Line]:
    """The lines of a part, those that are unwanted set aside one by one."""
    kept: list[Line] = []
    for line in part.lines:
        kept += map(_foreign, single_lines(part.text, line)) if unwanted(line) else (line,)
    return kept


def _foreign(line: Line) -> Line:
    return line if line.kind in _NOTHING else Line("FOREIGN", *line[1:])
