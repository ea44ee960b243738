"""What kind of line each line is.

A line's opening gives its kind (the terminals of grammar/telegram.lark); where it stands decides whether that counts:
a paragraph may well begin a line with "TO " or "REF". Knows nothing of the inside of a line.
"""

import re
from collections.abc import Callable
from enum import IntEnum
from functools import cache
from typing import NamedTuple

from cablelint.patterns import pattern
from cablelint.tables import load

# Twice as fast as Line(...), of which there are hundreds in a telegram.
_new = tuple.__new__


class Line(NamedTuple):
    """A line, or the part of a line that holds one field where several were written on one line.

    Offsets are in the repaired text. `start` and `end` tile it (the line end belongs to the line); `first` and `last`
    hold what is written: no blanks or pilcrow before, none behind. `kind` is a terminal of grammar/telegram.lark, or
    BLANK, SECTION for the classification line of a further section, or FOREIGN for a line outside of any telegram.
    """

    kind: str
    start: int
    first: int
    last: int
    end: int


class Zone(IntEnum):
    """Which part of a telegram the reading has come to."""

    OUTSIDE = 0
    ENVELOPE = 1
    ADDRESSES = 2
    HEADER = 3
    BODY = 4
    ENDING = 5


ROUTING = frozenset({"TRANSMISSION_IDENTIFIER", "CALLED_STATIONS", "CALLING_STATION", "SECURITY"})
ENVELOPE = ROUTING | {"DATE_TIME_GROUP", "FROM", "TO", "INFO", "EXEMPTED", "ACCOUNTING", "BREAK"}
ADDRESSES = frozenset({"TO", "INFO", "EXEMPTED", "ADDRESSEE"})
HEADER = frozenset({"CAPTION", "PASS", "EXECUTIVE_ORDER", "TAGS", "SUBJECT", "REFERENCES", "CLASSIFIED_BY"})
TITLES = frozenset({"EXECUTIVE_ORDER", "TAGS", "SUBJECT"})
ENDING = frozenset({"BREAK", "END_SERIAL", "CORRECTION", "END_OF_MESSAGE"})
BODY = ENDING | {"PARAGRAPH", "PORTION", "SUB_PARAGRAPH", "PAGE_LINE", "CLASSIFICATION", "QUOTE_BEGIN", "QUOTE_END"}
_ROUTING_OR_DATE = ROUTING | {"DATE_TIME_GROUP"}
# What a telegram may begin with, what goes on among its addresses, what ends its header.
_BEGINNING = ENVELOPE - {"BREAK", "ACCOUNTING"}
_ADDRESSING = ENVELOPE - _ROUTING_OR_DATE
_LEAVING_HEADER = ENDING | {"PARAGRAPH", "PORTION", "QUOTE_BEGIN"}
# Only these lead from the text of one telegram to another telegram, or to another copy of it.
_RESTART = frozenset({"TRANSMISSION_IDENTIFIER", "DATE_TIME_GROUP"})
# In the text these are what they look like, wherever they stand.
_PLAIN = frozenset({"TEXT", "PARAGRAPH", "PORTION", "SUB_PARAGRAPH", "PAGE_LINE"})
# Several fields do not fit on a line shorter than this.
_SHORT = 60
_RUNNING_ON = TITLES | {"CLASSIFICATION", "CAPTION", "PASS", "REFERENCES"}
# The fields that go on in the lines below them, until a blank line or another field.
WRAPPING = TITLES | {"REFERENCES", "CLASSIFIED_BY", "CONTINUATION"}

# RUEHAK/AMEMBASSY ANKARA PRIORITY 2192
_ADDRESSEE = pattern(r"[A-Z][A-Z0-9 /.,'()&:;+\-]*\Z")
# RUEHBI RUEHCI RUEHFL, the second line of format line 2
_ROUTING_INDICATORS = pattern(r"[RQ][A-Z0-9]{3,7}(?: +[RQ][A-Z0-9]{3,7})*\Z")
# B. STATE 12345, the second line of a REF
_LABELLED = pattern(r"(?:- *)?\(?[A-Z]{1,2}[.):]|\[[A-Z]\]")
# B) 05 STATE 12, C) RIO, D. 03, LIMA 12 AND: a line of a REF that ends before the number of its last item
_UNFINISHED_REFERENCE = pattern(
    r"(?:[,;&/]|\bAND|(?:\b|\()[A-Z][.):](?: ?(?:\d\d ?)?[A-Z]{2,}(?: [A-Z]{2,}){0,2}| ?\d\d)?| \d{8})\Z", re.IGNORECASE
)
# DE JANEIRO 1291, and 001.2 OF 003 of a page line: how such an item goes on behind a blank line
_REST_OF_REFERENCE = pattern(r"(?:[A-Z][A-Z.']+ ){1,3}\d|\d{2,6}\b(?!\.)|\d{3}(?:\.\d)? OF \d{3}", re.IGNORECASE)
# REF B: STATE 12345 below REF A: ASTANA 4321
_LABELLED_ANEW = pattern(r"REF ?\(?[B-Z][.:)]", re.IGNORECASE)
# A REF line in the line below
_REFERENCES_BELOW = pattern(r"\s*REFS?\b *[:(]", re.IGNORECASE)
# UBJECT: a word with a colon that may be a keyword
_KEYWORD = pattern(r"([A-Za-z]{2,9})[:;]")
_KEYWORDS = {"TAGS": "TAGS", "SUBJECT": "SUBJECT", "SUBJ": "SUBJECT", "REF": "REFERENCES", "REFS": "REFERENCES"}
# 1.4 (b/d), REASONS: 1.4 (B), also behind a blank line: what Classified By ends with
_REASON = pattern(r"(?:[A-Za-z]{1,10}:? +){0,3}1 ?\. ?[2-6]\b")
# KZ AF: the second line of TAGS behind a blank line
_TAGS = pattern(r"[A-Z]{2,4}(?:[ ,]+[A-Z]{2,4})*,?")
# ------- Summary -------
_UNDERLINE = pattern(r"[\-=_]{3}")
# STATE ALSO PASS USTR
_PASSING = pattern(r"\b(?:FOR|PASS|FROM|TO)\b", re.IGNORECASE)
# ... DECL: 01/05/2017 TAGS: NATO PREL: a field that begins in mid-line; 008305SIPDIS: a line end that was lost
_BEGINS = (
    r"(?<=\S)(?:[ \t]+(?=(?i:TAGS:|SUBJECT:|SUBJ:|REF(?:S|TEL|\(S\))?:|CLASSIFIED BY:)(?:\s|\Z))"
    r"|[ \t]*(?=E\.O\. ?1\d{4}\b|TAGS: |SUBJECT: |REFS?: |Classified By: )"
    # VISIT TO EGYPTREF: CAIRO 493
    r"|(?<=[A-Z]{3})(?=REF: ?[A-Z0-9])"
    # TOO LITTLE, TOO LATE? 1. (SBU) Summary.
    r"|[ \t]+(?=1\. ?\((?:TS|S|C|U|SBU|LOU)\b|----))"
    # UNCLAS OSLO 008305SIPDIS
    r"|(?<=[A-Z] \d{6})(?=[A-Z/]{3})"
)
_RUN_ON = pattern(_BEGINS)
# SUBJECT: MEETING WITH THE MINISTER (U) CLASSIFIED BY DCM DOE: elsewhere these words may be those of another field
_RUN_ON_SUBJECT = pattern(rf"{_BEGINS}|(?<=\S)[ \t]+(?=(?i:(?:\([A-Z/]{{1,9}}\) *)?CLASSIFIED BY)\b)")
# 07OSLO130<tab>VZCZCXRO5924, 2002-11-15T12:40:00S E C R E T SECTION 01 OF 05 OSLO 008305, 1745","UNCLAS OSLO 002415:
# what an archive or a web page wrote before a line.
_ARCHIVED = (
    r"\t(?=V?ZCZC|(?:[ZOPR] ){1,2}\d{6}Z )"
    r"|(?<=\S)(?:\",\")?[ \t]*(?=(?:C O N F I D E N T I A L|(?:T O P {1,3})?S E C R E T|UNCLAS(?: E ?F ?T ?O)?)"
    r" +(?:SECTION \d|[A-Z][A-Z .]{1,24} \d{5,6}(?!\d)))"
)
_EMBEDDED = pattern(_ARCHIVED)
# One of these stands in every such line: looking for them first is ten times faster.
_OF_RUN_ON = ("E.O.", "TAGS:", "SUBJ", "REF", "CLASSIFIED BY", "1.", "----")
_OF_LOST_LINE_END = pattern(r"\d[A-Z/]{3}")
_OF_EMBEDDED = ("\t", "C O N F I D E N T I A L", "S E C R E T", "UNCLAS")
_EMBEDDED_OR_RUN_ON = pattern(f"{_ARCHIVED}|{_BEGINS}")
# FM AMEMBASSY ASTANA, the line below a date-time group that begins a heading
_ORIGINATOR = pattern(r"\s*FM ")
# A heading has its titles soon below its classification line.
_TITLE = pattern(r"E\. ?O\. ?1\d{4}|\bTAGS:|\bSUBJECT:")
_HEADING_LENGTH = 2000
# Drafters break lines here (5 FAH-1 H-246.1).
_LINE = 55
# PAGE 02 HARA, a page line cut short
_PAGE = pattern(r"PAGE \d\d\b")
# SUBJECT: of which the words stand below it
_BARE_SUBJECT = pattern(r"SUBJ(?:ECT)? *[:;]?\Z", re.IGNORECASE)
# MEETING WITH THE PRIME MINISTER AND: what must go on, also behind a blank line
_UNFINISHED_SUBJECT = pattern(r"(?:[,;:/&\-]|\b(?:AND|OR|OF|THE|A|AN|TO|FOR|IN|ON|AT|BY|WITH|FROM))\Z", re.IGNORECASE)


Scanner = Callable[[str, int], re.Match[str] | None]


@cache
def _scanners(*, returns: bool) -> tuple[Scanner, ...]:
    """The scanner of each zone, which knows only the kinds that count there; `returns` as for `_scanner`."""
    envelope = ENVELOPE | HEADER | {"CLASSIFICATION"}
    counting = {
        Zone.OUTSIDE: envelope,
        Zone.ENVELOPE: envelope,
        Zone.ADDRESSES: envelope - ROUTING | _RESTART,
        Zone.HEADER: HEADER | BODY | _ROUTING_OR_DATE,
        Zone.BODY: BODY | _RESTART,
        Zone.ENDING: ENDING | _RESTART,
    }
    return tuple(_scanner(counting[zone], returns=returns) for zone in Zone)


@cache
def _scanner(kinds: frozenset[str] = ENVELOPE | HEADER | BODY, *, returns: bool = True) -> Scanner:
    """The matcher of one line; `returns` says that lines may end with a carriage return, which takes twice the time.

    The last group that matched is the kind that the opening suggests; the empty group TEXT marks where the line's
    content starts. Groups stand behind their patterns: an alternative that begins with a group is always entered, one
    that begins with a character only where that character stands.
    """
    terminals = [(name, regex) for name, regex in load()["telegram"]["terminals"] if name in kinds]
    openings = "".join(f"(?:{regex})(?P<{name}>)|" for name, regex in terminals)
    rest = r"[^\r\n]*+(?:\r\r?\n|\r|\n|\Z)" if returns else r".*+\n?"
    return re.compile(rf"[ \t\f\v¶]*+(?P<TEXT>)(?:{openings}){rest}", re.ASCII).match


def opening(line: str) -> str:
    """The kind that the opening of a line suggests, wherever it stands; TEXT where it suggests none."""
    match = _scanner()(line, 0)
    return (match.lastgroup if match is not None else None) or "TEXT"


def is_banner(line: str) -> bool:
    """Whether a line is nothing but a classification, as at the edges of a printed page."""
    return _BANNER.fullmatch(line) is not None


def classify(text: str) -> list[Line]:
    """The lines of a text, each with its kind. They tile the text."""
    placer, scanners, is_address = _Placer(text), _scanners(returns="\r" in text), _ADDRESSEE.match
    body, addresses = Zone.BODY, Zone.ADDRESSES
    lines: list[Line] = []
    start, length = 0, len(text)
    while start < length:
        if text[start] == "\n":
            # Every second line of a double-spaced copy: not worth a scan.
            placer.adjacent = False
            lines.append(_new(Line, ("BLANK", start, start, start, start + 1)))
            start += 1
            continue
        match = scanners[placer.zone](text, start)
        assert match is not None
        kind, first, end = match.lastgroup or "TEXT", match.start(1), match.end()
        last = end
        while last > first and text[last - 1] in " \t\f\v\r\n":
            last -= 1
        if first == last:
            placer.adjacent = False
            lines.append(_new(Line, ("BLANK", start, first, last, end)))
        elif placer.zone is body and kind in _PLAIN:
            lines.append(_new(Line, (kind, start, first, last, end)))
        elif placer.zone is addresses and kind == "TEXT" and last - first < _SHORT and is_address(text, first, last):
            placer.note("ADDRESSEE")
            lines.append(_new(Line, ("ADDRESSEE", start, first, last, end)))
        else:
            line = _new(Line, (kind, start, first, last, end))
            for part in _split_run_on(text, line, placer.run_on(line)):
                settled = placer.settle(part)
                lines.append(part if settled == part.kind else part._replace(kind=settled))
        start = end
    return lines


def _split_run_on(text: str, line: Line, beginning: re.Pattern[str] | None) -> tuple[Line, ...]:
    """A line cut before every field that begins in its middle, as `beginning` tells.

    Nothing is cut behind a Classified By, which may name the others.
    """
    if beginning is None:
        return (line,)
    cuts = list(beginning.finditer(text, line.first, line.last))
    if line.kind == "REFERENCES":
        # REF: A. REF: ASTANA 1234, but REF: REF: ASTANA 1234 is a keyword and a field
        cuts = [
            cut
            for cut in cuts
            if opening(text[cut.end() : cut.end() + _SHORT]) != "REFERENCES" or cut.start() - line.first <= len("REFS:")
        ]
    if not cuts:
        return (line,)
    parts = [line._replace(last=cuts[0].start(), end=cuts[0].end())]
    for cut, following in zip(cuts, [*cuts[1:], None], strict=True):
        first = cut.end()
        last, end = (following.start(), following.end()) if following is not None else (line.last, line.end)
        kind = opening(text[first:end])
        if kind == "CLASSIFIED_BY":
            parts.append(Line(kind, first, first, line.last, line.end))
            break
        parts.append(Line(kind, first, first, last, end))
    return tuple(parts)


class _Placer:
    """Follows the reading through the zones of a telegram. `adjacent`: no blank line since the last field.

    `titles` counts the E.O., TAGS and SUBJECT lines since the classification line; `heading` is that line's text where
    it ends with the telegram's number; `quotations` counts the quoted texts that the reading is in. `above` is where
    the last line of a field is written; `unfinished`: the last line of the REF breaks off in the middle of an item.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.zone = Zone.OUTSIDE
        self.adjacent = False
        self.previous = self.last_field = ""
        self.above = slice(0)
        self.titles = 0
        self.classified = self.unfinished = False
        self.heading = ""
        self.quotations = 0
        self.seen: set[str] = set()

    def run_on(self, line: Line) -> re.Pattern[str] | None:
        """How fields begin in the middle of this line; None where they do not.

        In the text header they may, but not in Classified By, which names the E.O.
        """
        if self.zone in (Zone.BODY, Zone.ENDING) or line.kind == "CLASSIFIED_BY" or self._reasons(line):
            return None
        if line.kind in _RUNNING_ON or self.zone is Zone.HEADER:
            if not self._holds(line, _OF_RUN_ON) and not _OF_LOST_LINE_END.search(self.text, line.first, line.last):
                return None
            return _RUN_ON_SUBJECT if line.kind == "SUBJECT" else _RUN_ON
        if line.last - line.first > _SHORT and self.text.find("TAGS:", line.first, line.last) > 0:
            return _RUN_ON
        if not self._holds(line, _OF_EMBEDDED) or not _EMBEDDED.search(self.text, line.first, line.last):
            return None
        return _EMBEDDED_OR_RUN_ON

    def _holds(self, line: Line, words: tuple[str, ...]) -> bool:
        """Whether any of these words, in any case, stands in a line behind its first character."""
        written = self.text[line.first + 1 : line.last].upper()
        for word in words:  # noqa: SIM110 - several times faster than a generator
            if word in written:
                return True
        return False

    def _reasons(self, line: Line) -> bool:
        """A line below Classified By that goes on with the Executive Order that the reasons are of."""
        if self.last_field != "CLASSIFIED_BY":
            return False
        return line.kind == "EXECUTIVE_ORDER" or (self.adjacent and line.kind == "TEXT")

    def settle(self, line: Line) -> str:
        """The kind that a line has where it stands."""
        if self._begins_anew(line):
            self.zone, self.titles, self.classified, self.seen, self.quotations = Zone.OUTSIDE, 0, False, set(), 0
        kind = _SETTLE[self.zone](self, line)
        if kind != "PAGE_LINE":
            self.note(kind)
            self.above = slice(line.first, line.last)
            self.unfinished = self.last_field == "REFERENCES" and self._breaks_off(line)
        return kind

    def _begins_anew(self, line: Line) -> bool:
        """Whether another telegram begins here, or another copy of this one or of its heading."""
        if line.kind == "TRANSMISSION_IDENTIFIER":
            return self.zone is not Zone.ENVELOPE
        if self.quotations or (self.zone is Zone.HEADER and not self.titles and line.kind == "DATE_TIME_GROUP"):
            return False
        if self.zone not in (Zone.HEADER, Zone.BODY, Zone.ENDING):
            return False
        if line.kind == "DATE_TIME_GROUP":
            return _ORIGINATOR.match(self.text, line.end) is not None
        if line.kind != "CLASSIFICATION" or not self.heading or not self.classified:
            return False
        again = " ".join(self.content(line)[: 2 * len(self.heading)].split()).startswith(self.heading)
        return again and _TITLE.search(self.text, line.first, line.first + _HEADING_LENGTH) is not None

    def _breaks_off(self, line: Line) -> bool:
        return _UNFINISHED_REFERENCE.search(self.text, max(line.first, line.last - _SHORT), line.last) is not None

    def note(self, kind: str) -> None:
        """Remember a line of a field."""
        self.previous, self.adjacent = kind, True
        self.seen.add(kind)
        if kind != "CONTINUATION":
            self.last_field = kind

    def content(self, line: Line) -> str:
        """What is written on a line."""
        return self.text[line.first : line.last]

    def outside(self, line: Line) -> str:
        """Before a telegram: only a line that can begin one counts."""
        if line.kind in _BEGINNING:
            return self.envelope(line)
        if line.kind == "CLASSIFICATION" or line.kind in TITLES:
            return self.header(line)
        return (line.kind == "TEXT" and self._misspelt(line, TITLES)) or "FOREIGN"

    def envelope(self, line: Line) -> str:
        """Format lines 1 to 6."""
        if line.kind in ADDRESSES:
            self.zone = Zone.ADDRESSES
            return line.kind
        if line.kind in ENVELOPE:
            if self.previous == "CALLED_STATIONS" and line.kind == "CALLED_STATIONS" and self._lists_indicators(line):
                return "CONTINUATION"
            self.zone = Zone.ENVELOPE
            return line.kind
        if self.previous in ("CALLED_STATIONS", "CONTINUATION") and self._lists_indicators(line):
            return "CONTINUATION"
        if line.kind == "CLASSIFICATION" or line.kind in HEADER:
            return self.header(line)
        return "FOREIGN"

    def _lists_indicators(self, line: Line) -> bool:
        return self.adjacent and _ROUTING_INDICATORS.match(self.content(line)) is not None

    def addresses(self, line: Line) -> str:
        """Format lines 7 to 11: every line in capitals is an address until something else begins."""
        if line.kind == "CLASSIFICATION" or line.kind in HEADER:
            return self.header(line)
        if line.kind == "DATE_TIME_GROUP":
            return self.envelope(line)
        if line.kind in _ADDRESSING:
            return line.kind
        return "ADDRESSEE" if _ADDRESSEE.match(self.text, line.first, line.last) else "FOREIGN"

    def header(self, line: Line) -> str:
        """The text header: from the classification line to the first paragraph."""
        if not self.titles and line.kind in _ROUTING_OR_DATE and not self._labels_reference(line):
            self.classified = False
            return self.envelope(line)
        self.zone = Zone.HEADER
        if line.kind == "CLASSIFICATION" and not self.classified and not self._ends_subject(line):
            self.classified, self.titles = True, 0
            words = " ".join(self.content(line).split())
            self.heading = words if words[-1:].isdigit() else ""
            return line.kind
        if line.kind in HEADER:
            if (line.kind in ("CAPTION", "PASS") and self.titles) or self._reasons(line):
                return self._unlabelled(line)
            if self.last_field == "REFERENCES" and _LABELLED_ANEW.match(self.content(line)):
                return "CONTINUATION"
            self.titles += line.kind in TITLES
            return line.kind
        if line.kind == "PAGE_LINE" or self._is_banner(line):
            return "PAGE_LINE"
        if line.kind in _LEAVING_HEADER and not self._labels_reference(line):
            return self.body(line)
        return self._misspelt(line, HEADER) or self._unlabelled(line)

    def _goes_on(self, line: Line) -> bool:
        """Whether a line belongs to the field above it."""
        content = self.content(line)
        if _UNDERLINE.match(content):
            return False
        if self.last_field == "TAGS":
            return self.adjacent and (content.isupper() or self.text[self.above].endswith(",") or _lists_tags(content))
        if self.last_field == "SUBJECT":
            return self._subject_goes_on(content)
        reasons = self.last_field == "CLASSIFIED_BY" and (line.kind == "EXECUTIVE_ORDER" or _REASON.match(content))
        return self.adjacent or bool(reasons) or self._labels_reference(line)

    def _subject_goes_on(self, content: str) -> bool:
        """Whether a line goes on with the subject: not prose below a line in capitals."""
        above = self.text[self.above]
        if not self.adjacent:
            bare = self.previous == "SUBJECT" and _BARE_SUBJECT.match(above)
            return bool(bare) or (content.isupper() and _UNFINISHED_SUBJECT.search(above) is not None)
        prose = (
            above.isupper() and (len(above) > _LINE / 2 or content.endswith((".", ":"))) and _in_small_letters(content)
        )
        return not prose and _PAGE.match(content) is None

    def _ends_subject(self, line: Line) -> bool:
        """A level that is the last word of a subject, and no classification line."""
        return self.last_field == "SUBJECT" and self.adjacent and self.content(line).isalpha()

    def _labels_reference(self, line: Line) -> bool:
        """A line such as `B. STATE 12345` below a REF line, or the rest of an item, also behind a blank line."""
        if self.previous not in ("REFERENCES", "CONTINUATION"):
            return False
        content = self.content(line)
        return bool(_LABELLED.match(content) or (self.unfinished and _REST_OF_REFERENCE.match(content)))

    def _misspelt(self, line: Line, possible: frozenset[str]) -> str | None:
        """The kind that a line has by a keyword with one slip in it, where no line of that kind was seen yet."""
        word = _KEYWORD.match(self.content(line))
        if word is None:
            return None
        from cablelint.reference.nearest import nearest

        kinds = {_KEYWORDS[known] for known in nearest(word[1].upper(), _KEYWORDS)} - self.seen
        if len(kinds) != 1 or not kinds <= possible:
            return None
        kind = kinds.pop()
        self.titles += kind in TITLES
        self.zone = Zone.HEADER
        return kind

    def _is_banner(self, line: Line) -> bool:
        return line.kind == "CLASSIFICATION" and self.classified and is_banner(self.content(line))

    def _unlabelled(self, line: Line) -> str:
        """A line of the text header that does not say what it is."""
        if self.previous in WRAPPING and self._goes_on(line):
            return "CONTINUATION"
        if not self.titles:
            return "PASS" if line.kind != "CAPTION" and _PASSING.search(self.content(line)) else "CAPTION"
        if line.kind == "CAPTION" and "SUBJECT" in self.seen and _REFERENCES_BELOW.match(self.text, line.end):
            return "FOREIGN"
        if "SUBJECT" in self.seen or line.kind not in ("CAPTION", "TEXT"):
            return self.body(line)
        if self.last_field == "TAGS" and _TAGS.fullmatch(self.content(line)):
            return "CONTINUATION"
        return "CAPTION" if line.kind == "CAPTION" else "FOREIGN"

    def body(self, line: Line) -> str:
        """The text: only paragraphs, page lines, quotations and the ending count."""
        self.zone = Zone.ENDING if line.kind in ENDING else Zone.BODY
        if self._is_banner(line):
            return "PAGE_LINE"
        if line.kind == "CLASSIFICATION":
            return "SECTION" if _SECTION.search(self.content(line)) else "TEXT"
        if line.kind == "QUOTE_BEGIN":
            self.quotations += 1
        elif line.kind == "QUOTE_END":
            self.quotations = max(0, self.quotations - 1)
        return line.kind if line.kind in BODY else "TEXT"

    def ending(self, line: Line) -> str:
        """Below the second BT."""
        return line.kind if line.kind in ENDING else "FOREIGN"


def _lists_tags(content: str) -> bool:
    """Whether all words of a line are known tags, in any case."""
    from cablelint.model import TagFamily
    from cablelint.reference.tags import family

    return all(family(word.upper()) is not TagFamily.UNKNOWN for word in content.replace(",", " ").split())


def _in_small_letters(content: str) -> bool:
    return sum(map(str.islower, content)) > sum(map(str.isupper, content))


# CONFIDENTIAL, S E C R E T
_BANNER = pattern(r"UNCLAS(?:SIFIED)?|CONFIDENTIAL|(?:TOP )?SECRET|LIMITED OFFICIAL USE|[A-Z](?: [A-Z]){5,}")
# The first line of a further section repeats the classification line.
_SECTION = pattern(r"\bSECTION \d+ OF \d+\b")

_SETTLE = {
    Zone.OUTSIDE: _Placer.outside,
    Zone.ENVELOPE: _Placer.envelope,
    Zone.ADDRESSES: _Placer.addresses,
    Zone.HEADER: _Placer.header,
    Zone.BODY: _Placer.body,
    Zone.ENDING: _Placer.ending,
}
