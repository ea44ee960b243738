"""The lines of a military message, each with its kind: heading, sets, text, ending (grammar/genadmin.lark)."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from itertools import pairwise

from cablelint.kinds import BLANKS, Line, running_line, single_lines
from cablelint.openings import line_scanner, text_scanner
from cablelint.patterns import pattern
from cablelint.values import field, mutable

SETS = frozenset({"MSGID", "SUBJ", "REF", "AMPN", "NARR", "POC", "REMARKS", "DECL"})
# Sets of a name that the grammar does not have.
OTHER_SET = "SET"
_HEADING = frozenset(
    {"TRANSMISSION_IDENTIFIER", "BASIC_HEADER", "CALLED_STATIONS", "CALLING_STATION", "SECURITY", "DATE_TIME_GROUP"}
    | {"FROM", "TO", "INFO", "EXEMPTED", "ACCOUNTING"}
)
_ADDRESSES = frozenset({"FROM", "TO", "INFO", "EXEMPTED"})
_ENDING = frozenset({"BREAK", "END_SERIAL", "CORRECTION", "END_OF_MESSAGE"})
# A correction at the foot of a page ends no text.
_TEXT_END = _ENDING - {"CORRECTION"}
_IN_TEXT = frozenset({"PARAGRAPH", "SUB_PARAGRAPH", "PAGE_LINE"})
_TEXT = _IN_TEXT - {"PAGE_LINE"} | {"TEXT"}
_IN_BODY = SETS | _ENDING | _IN_TEXT
_EVERY_KIND = _HEADING | _IN_BODY | {"CLASSIFICATION", "GENERAL_MESSAGE", "PASS", "SUBJECT"}

# A subject makes no sets by itself, unless it ends as they do: plain text may have one.
_ANY_SET = pattern(
    r"^[ \t]*(?:(?:MSGID|REF|NARR|AMPN|RMKS|GENTEXT)/|SUBJ(?:ECT)?/[^/]{0,400}//[ \t]*(?:[\r\n]|\Z))", re.MULTILINE
)
# What may stand between the classification and the subject of plain text: a file code, the number of a notice.
_SUBJECT_FOLLOWS = pattern(r"(?:[^\r\n]{0,80}[\r\n]{1,4}){1,4}[ \t]*SUBJ(?:ECT)?[:/]")
# A subject goes on in the next line where there was no room left for a word.
_FULL_LINE = 50
# APMN/REF A IS ..., EXER/OLIVE BRANCH 04//
_OTHER_SET = pattern(r"([A-Z]{3,9})/+[A-Z0-9]")
_ADDRESSEE = pattern(r"[A-Z0-9][A-Z0-9 /.,'()&:;@=+\-]*\Z")
# RUEWABA RUEWABB., the second line of a header
_ROUTING_INDICATORS = pattern(r"[RQ][A-Z]{3,7}(?: +[RQ][A-Z]{3,7})*\.?\Z")
# What stands before the words of the remarks, on their line.
_REMARKS = pattern(r"(?:GENTEXT */+(?:[A-Z][A-Z\- ]{2,40}/)?|RE?MA?R?KS *)/*[ \t]*", re.IGNORECASE)
# REF/A/DOC/CNP/CURRENT CD// REF/B/MSG/..., and RELEASED BY J. DOE, N1.// BT: what begins in the middle of a line
_MID_LINE = pattern(r"//[ \t]+(?=(?:MSGID|SUBJ|REF|AMPN|NARR|POC|RMKS|GENTEXT)/|BT[ \t]*(?:[\r\n]|\Z))")
# BT UNCLAS //N01300//        BTUNCLAS        TO NAVADMIN INFO CNO WASHINGTON DC//N1//
_MID_HEADING = pattern(r"(?<=BT)[ \t]*(?=UNCLAS)|(?<=BT)[ \t]+(?=[A-Z] [A-Z] [A-Z] )|(?<![ \t])[ \t]+(?=INFO [A-Z])")
# What stands where those find something.
_END_OF_SET = ("//",)
_WORDS_OF_HEADING = ("BT", "INFO ")
_TERMINATED = ("//", "/ /")
_NUMBER = pattern(r"\d+")
# 4. TO REGISTER, in mid-line
_RUN_ON = pattern(r"(?<=\S)[ \t]+(?=(\d{1,3})\.[ \t]+[A-Z])")
# No more paragraphs than this run on between two that begin lines.
_MOST_RUN_ON = 5
# Twice as fast as Line(...), of which there are hundreds in a message.
_new = tuple.__new__


@mutable
class SetLines:
    """One set: its kind, and the places in the repaired text that it is written in, page lines left out."""

    kind: str
    pieces: list[tuple[int, int]]


@mutable
class MilitaryLines:
    """The lines of one message, its sets, and its further classification lines.

    `lines` tile the text, and are FOREIGN in sets, but for the words of the remarks. `encrypted`: the text is in
    groups, below a group count, and has no classification.
    """

    lines: list[Line] = field(factory=list)
    sets: list[SetLines] = field(factory=list)
    further_classifications: list[Line] = field(factory=list)
    encrypted: bool = False


def opening(line: str) -> str:
    """The kind that the opening of a line suggests, wherever it stands; TEXT where it suggests none."""
    scanner = line_scanner(_EVERY_KIND, grammar="genadmin")
    match = scanner.match(line, 0)
    return scanner.kinds[match.lastindex or 0] if match is not None else "TEXT"


def read_lines(text: str, start: int, end: int) -> MilitaryLines:
    """The lines of the message in `text[start:end]`."""
    reading = _Reading(text, start, end, has_sets=_ANY_SET.search(text, start, end) is not None)
    while start < end:
        start = reading.read_text(start) if reading.settle == reading.body else reading.read_line(start)
    return reading.found


class _Reading:
    """Follows the reading through a message; `settle` is the part of it that the reading has come to."""

    def __init__(self, text: str, start: int, end: int, *, has_sets: bool) -> None:
        self.text = text
        self.end = end
        self.has_sets = has_sets
        self.returns = text.find("\r", start, end) >= 0
        self.scanner = line_scanner(_EVERY_KIND, returns=self.returns, grammar="genadmin")
        self.text_scanner = text_scanner(_IN_BODY, returns=self.returns, grammar="genadmin")
        self.found = MilitaryLines()
        self.settle: Callable[[Line], str] = self.heading
        self.in_heading = True
        self.seen: set[str] = set()
        self.routing = self.addressing = self.passing = self.interrupted = self.in_remarks = False
        # A classification line above which nothing of a heading stands: a banner, where a heading follows.
        self.banner: int | None = None

    def read_line(self, start: int) -> int:
        """Take the next line, cut where something else begins in its middle; gives the offset behind it."""
        match = self.scanner.match(self.text, start, self.end)
        assert match is not None
        end = match.end()
        # Looking for the words first takes a tenth of the time of the expressions.
        for word in _WORDS_OF_HEADING if self.in_heading else _END_OF_SET:
            if self.text.find(word, start, end) >= 0:
                found = (_MID_HEADING if self.in_heading else _MID_LINE).finditer(self.text, start, end)
                cuts = [cut.end() for cut in found]
                for first, last in pairwise((start, *cuts, end)):
                    part = self.scanner.match(self.text, first, last)
                    assert part is not None
                    self.take(self.scanner.kinds[part.lastindex or 0], first, part.end(1), last)
                return end
        self.take(self.scanner.kinds[match.lastindex or 0], start, match.end(1), end)
        return end

    def read_text(self, start: int) -> int:
        """Take the lines of the text up to the next that begins something, and that one; gives the offset behind it.

        Lines without an opening that follow one another make one line of kind TEXT, blank ones included.
        """
        match = self.text_scanner.match(self.text, start - 1, self.end)
        begin = match.end(1) if match is not None else self.end
        if self.text.find(_END_OF_SET[0], start, begin) >= 0:
            cut = _MID_LINE.search(self.text, start, begin)
            if cut is not None:
                # The line that holds something else is read by itself.
                begin = max(start, *(self.text.rfind(sign, start, cut.start()) + 1 for sign in "\r\n"))
        if begin > start:
            line = running_line("TEXT", self.text, start, begin)
            self.found.lines.append(line)
            if self.in_remarks and line.kind != "BLANK":
                self._go_on(line)
        return self.read_line(begin) if begin < self.end else begin

    def take(self, opened: str, start: int, first: int, end: int) -> None:
        """Add a line, written from `first` on, of the kind that it has here; `opened` is what its opening suggests."""
        last = end
        while last > first and self.text[last - 1] in BLANKS:
            last -= 1
        if first == last:
            self.found.lines.append(_new(Line, ("BLANK", start, first, last, end)))
            return
        if opened == "SUBJ" and not self.has_sets:
            opened = "SUBJECT"
        line = _new(Line, (opened, start, first, last, end))
        kind = self.settle(line)
        self.found.lines.append(line if kind == opened else _new(Line, (kind, start, first, last, end)))
        if opened == "REMARKS" and self.in_remarks and self.found.sets[-1].pieces[0][0] == first:
            self._begin_remarks(line)

    def _is_terminated(self, line: Line) -> bool:
        """Whether what stands above a line ends with a double slant, blank lines left out."""
        above = next((above for above in reversed(self.found.lines) if above.kind != "BLANK"), None)
        return above is None or self.text.endswith(_TERMINATED, above.first, above.last)

    def _begin_remarks(self, line: Line) -> None:
        """Cut the first line of the remarks behind their identifier: their first paragraph begins there."""
        match = _REMARKS.match(self.text, line.first, line.last)
        if match is None or match.end() == line.last:
            return
        self.found.lines[-1] = Line("FOREIGN", line.start, line.first, match.end(), match.end())
        kind = opening(self.text[match.end() : line.end])
        self.found.lines.append(
            Line(kind if kind in _IN_TEXT else "TEXT", match.end(), match.end(), line.last, line.end)
        )

    # --- heading ---

    def heading(self, line: Line) -> str:
        """From the first line to the classification line."""
        kind = line.kind
        if kind == "CLASSIFICATION":
            if not self.seen & _HEADING:
                self.banner = len(self.found.lines)
                return "FOREIGN"
            self.addressing = self.in_heading = False
            self.settle = self.below_classification
            return kind
        if kind in SETS:
            return self.begin_set(line)
        if kind == "SUBJECT" and self.banner is not None:
            self._take_banner()
            self.in_heading = False
            self.settle = self.below_classification
            return kind
        if self.passing and kind in _ADDRESSES and "BREAK" in self.seen:
            return "PASS"
        if kind in _HEADING:
            self.seen.add(kind)
            self.addressing = kind in _ADDRESSES - {"FROM"}
            self.routing = kind == "BASIC_HEADER"
            return kind
        if self.routing and kind == "TEXT" and _ROUTING_INDICATORS.match(self.text, line.first, line.last):
            return "CONTINUATION"
        if self.addressing and kind == "TEXT" and _ADDRESSEE.match(self.text, line.first, line.last):
            return "ADDRESSEE"
        self.addressing = False
        if kind in _TEXT and self.seen & {"BREAK", "GENERAL_MESSAGE"} and self.seen & _HEADING and not self.has_sets:
            # A text without a classification: in groups, or the line was lost.
            self.in_heading = False
            self.found.encrypted = "ACCOUNTING" in self.seen
            self.settle = self.body
            return kind
        if kind in ("BREAK", "GENERAL_MESSAGE", "PASS"):
            self.seen.add(kind)
            self.passing = kind == "PASS"
            return kind
        return self.ending(line) if kind == "END_OF_MESSAGE" and self.seen & _HEADING else "FOREIGN"

    def below_classification(self, line: Line) -> str:
        """From the classification line to the first set, or to the text of a message without sets."""
        kind = line.kind
        if kind in SETS:
            return self.begin_set(line)
        if kind in _ADDRESSES and (self.has_sets or self.passing):
            # The heading of a rearranged copy, or the addresses of passing instructions.
            return "PASS" if self.passing or "FROM" in self.seen else kind
        if kind in _TEXT_END:
            return self.ending(line)
        self.passing = kind == "PASS"
        if not self.has_sets and self._is_of_subject(line):
            return kind if kind == "SUBJECT" else "CONTINUATION"
        if kind == "CLASSIFICATION":
            self.found.further_classifications.append(line)
            return "FOREIGN"
        if kind in ("PASS", "PAGE_LINE"):
            return kind
        if kind == "GENERAL_MESSAGE":
            # A site that prints the number as a title above the message has it twice.
            again = kind in self.seen
            self.seen.add(kind)
            return "FOREIGN" if again else kind
        if self.has_sets or (kind == "TEXT" and _SUBJECT_FOLLOWS.match(self.text, line.first, self.end)):
            return "FOREIGN"
        self.settle = self.body
        return self.body(line)

    def _is_of_subject(self, line: Line) -> bool:
        """Whether a line is the first of the subject of plain text, or goes on with it."""
        if line.kind == "SUBJECT":
            return True
        above = self.found.lines[-1]
        return line.kind == "TEXT" and (
            above.kind in ("SUBJECT", "CONTINUATION") and above.last - above.first >= _FULL_LINE
        )

    def _take_banner(self) -> None:
        """The classification above which no heading stands is that of the message after all."""
        assert self.banner is not None
        self.found.lines[self.banner] = self.found.lines[self.banner]._replace(kind="CLASSIFICATION")

    # --- sets ---

    def begin_set(self, line: Line) -> str:
        """The first line of a set."""
        if self.banner is not None and not self.seen & _HEADING and self.settle == self.heading:
            self._take_banner()
        kind = line.kind if line.kind in SETS else OTHER_SET
        self.found.sets.append(SetLines(kind, [(line.first, line.last)]))
        self.interrupted = False
        self.in_heading = False
        self.in_remarks = kind == "REMARKS"
        self.settle = self.body if self.in_remarks else self.in_sets
        return "FOREIGN"

    def in_sets(self, line: Line) -> str:
        """From the first set to the remarks."""
        kind = line.kind
        if kind in SETS or self._begins_other(line):
            return self.begin_set(line)
        if kind in _TEXT_END:
            return self.ending(line)
        if kind == "PAGE_LINE":
            self.interrupted = True
            return kind
        if kind == "GENERAL_MESSAGE" and kind not in self.seen and self._is_terminated(line):
            self.seen.add(kind)
            return kind
        if kind == "PARAGRAPH" and self._is_terminated(line):
            # The text begins without the identifier of a set.
            self.in_remarks = False
            self.settle = self.body
            return self.body(line)
        self._go_on(line)
        return "FOREIGN"

    def _begins_other(self, line: Line) -> bool:
        """Whether a line begins a set of another name: behind the end of one, or by a slip for a known one."""
        match = _OTHER_SET.match(self.text, line.first, line.last)
        if match is None or self._is_terminated(line):
            return match is not None
        from cablelint.reference.nearest import nearest
        from cablelint.reference.sets import identifiers

        return bool(nearest(match[1], identifiers()))

    def _go_on(self, line: Line) -> None:
        """Add a line to the set that was begun last."""
        pieces = self.found.sets[-1].pieces
        if self.interrupted:
            pieces.append((line.first, line.last))
        else:
            pieces[-1] = (pieces[-1][0], line.last)
        self.interrupted = False

    # --- text and ending ---

    def body(self, line: Line) -> str:
        """The remarks, or the text of a message without them."""
        kind = line.kind
        if kind in _TEXT_END:
            return self.ending(line)
        if kind in SETS and self.has_sets and self._is_terminated(line):
            return self.begin_set(line)
        if self.in_remarks:
            self._go_on(line)
        return kind if kind in _IN_TEXT else "TEXT"

    def ending(self, line: Line) -> str:
        """From the BT below the text on."""
        self.settle = self.ending
        return line.kind if line.kind in _ENDING else "FOREIGN"


def cut_run_on_paragraphs(text: str, lines: list[Line]) -> list[Line]:
    """The lines of a text, cut before each paragraph that a copy with other line ends has in the middle of a line.

    Such a paragraph has the number that is missing between two that begin lines.
    """
    heads = [index for index, line in enumerate(lines) if line.kind == "PARAGRAPH"]
    numbers = [int(_NUMBER.match(text, lines[index].first)[0]) for index in heads]  # type: ignore[index]
    cuts: list[int] = []
    for at, (number, following) in enumerate(pairwise(numbers)):
        if number + 1 < following <= number + _MOST_RUN_ON:
            for found in _RUN_ON.finditer(text, lines[heads[at]].first, lines[heads[at + 1]].first):
                if int(found[1]) == number + 1 < following:
                    cuts.append(found.end())
                    number += 1
    return [part for line in lines for part in _cut_before(text, line, cuts)] if cuts else lines


def _cut_before(text: str, line: Line, cuts: list[int]) -> Iterator[Line]:
    """The lines that a line stands for, cut at those of these places that lie inside it."""
    inside = cuts[bisect_right(cuts, line.first) : bisect_left(cuts, line.last)]
    for single in single_lines(text, line) if inside else (line,):
        start, first, kind = single.start, single.first, single.kind
        for cut in inside[bisect_right(inside, single.first) : bisect_left(inside, single.last)]:
            yield Line(kind, start, first, cut - 1, cut)
            start, first, kind = cut, cut, "PARAGRAPH"
        yield Line(kind, start, first, single.last, single.end)
