"""Following the reading through the zones of a telegram: where a line stands decides whether its opening counts.

A paragraph may well begin a line with "TO " or "REF". Knows nothing of the inside of a line.
"""

import re
from enum import IntEnum

from cablelint import continuation
from cablelint.kinds import ADDRESSES, BODY, ENDING, ENVELOPE, HEADER, ROUTING, TITLES, WRAPPING, Line
from cablelint.openings import is_banner
from cablelint.patterns import pattern


class Zone(IntEnum):
    """Which part of a telegram the reading has come to."""

    OUTSIDE = 0
    ENVELOPE = 1
    ADDRESSES = 2
    HEADER = 3
    BODY = 4
    ENDING = 5


# Python takes as long to find a member of an enumeration by its name as to settle a line.
_OUTSIDE, _IN_ENVELOPE, _AMONG_ADDRESSES, _IN_HEADER, _IN_BODY, _AT_END = Zone
_ROUTING_OR_DATE = ROUTING | {"DATE_TIME_GROUP"}
# What a telegram may begin with, what goes on among its addresses, what ends its header.
_BEGINNING = ENVELOPE - {"BREAK", "ACCOUNTING"}
_ADDRESSING = ENVELOPE - _ROUTING_OR_DATE
_LEAVING_HEADER = ENDING | {"PARAGRAPH", "PORTION", "QUOTE_BEGIN"}
# Only these lead from the text of one telegram to another telegram, or to another copy of it.
_RESTART = frozenset({"TRANSMISSION_IDENTIFIER", "DATE_TIME_GROUP"})
_BEGINNING_ANEW = _RESTART | {"CLASSIFICATION"}
_ENVELOPE_OR_HEADER = ENVELOPE | HEADER | {"CLASSIFICATION"}
# The openings that count in each zone.
COUNTING = (
    _ENVELOPE_OR_HEADER,
    _ENVELOPE_OR_HEADER,
    _ENVELOPE_OR_HEADER - ROUTING | _RESTART,
    HEADER | BODY | _ROUTING_OR_DATE,
    BODY | _RESTART,
    ENDING | _RESTART,
)
# RUEHAK/AMEMBASSY ANKARA PRIORITY 2192, 13THAF CLARK AB RP, and /AMEMBASSY ANKARA without a routing indicator
_ADDRESSEE = pattern(r"(?:/|\d{1,3}(?=[A-Z]{2}))?[A-Z][A-Z0-9 /.,'()&:;+\-]*\Z")
# RUEHBI RUEHCI RUEHFL, the second line of format line 2
_ROUTING_INDICATORS = pattern(r"[RQ][A-Z0-9]{3,7}(?: +[RQ][A-Z0-9]{3,7})*\Z")
# A REF line in the line below
_REFERENCES_BELOW = pattern(r"\s*REF(?:S|ERENCES?)?\b *[:(]", re.IGNORECASE)
# UBJECT: a word with a colon that may be a keyword
_KEYWORD = pattern(r"([A-Za-z]{2,9})[:;]")
_KEYWORD_LENGTH = 10
_KEYWORDS = {"TAGS": "TAGS", "SUBJECT": "SUBJECT", "SUBJ": "SUBJECT", "REF": "REFERENCES", "REFS": "REFERENCES"}
# KZ AF: the second line of TAGS behind a blank line
_TAGS = pattern(r"[A-Z]{2,4}(?:[ ,]+[A-Z]{2,4})*,?")
# STATE ALSO PASS USTR
_PASSING = pattern(r"\b(?:FOR|PASS|FROM|TO)\b", re.IGNORECASE)
# FM AMEMBASSY ASTANA, the line below a date-time group that begins a heading
_ORIGINATOR = pattern(r"\s*FM ")
# REFS: 1. LIMA 123
_NUMBERED = pattern(r"(?:REF(?:S|ERENCES?)?[ \t]*:[ \t]*)?(\d)\. *\S", re.IGNORECASE)
# FOR: CU/ARA
_FOR = pattern(r"FOR\b")
# A heading has its titles soon below its classification line.
_TITLE = pattern(r"E\. ?O\. ?1\d{4}|\bTAGS:|\bSUBJECT:")
_HEADING_LENGTH = 2000
# The first line of a further section repeats the classification line.
_SECTION = pattern(r"\bSECTION \d+ OF \d+\b")
_NOWHERE = Line("", 0, 0, 0, 0)


class Placer:
    """Follows the reading through the zones of a telegram. `adjacent`: no blank line since the last field.

    `titles` counts the E.O., TAGS and SUBJECT lines since the classification line; `heading` is that line's text where
    it ends with the telegram's number; `quotations` counts the quoted texts that the reading is in. `above` is where
    the last line of a field is written. `began` is where the header does, `closed_up` whether it has no blank line.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.zone = _OUTSIDE
        self.adjacent = False
        self.previous = self.last_field = ""
        self.above = _NOWHERE
        self.titles = 0
        self.classified = False
        self.heading = ""
        self.quotations = 0
        self.seen: set[str] = set()
        self.began = 0
        self.closed_up: bool | None = None

    def is_whole(self, line: Line) -> bool:
        """Whether no field begins in the middle of this line: in the text; in Classified By, which names the E.O."""
        return self.zone >= _IN_BODY or line.kind == "CLASSIFIED_BY" or self._reasons(line)

    def _reasons(self, line: Line) -> bool:
        """A line below Classified By that goes on with the Executive Order that the reasons are of."""
        if self.last_field != "CLASSIFIED_BY":
            return False
        return line.kind == "EXECUTIVE_ORDER" or (self.adjacent and line.kind == "TEXT")

    def settle(self, line: Line) -> str:
        """The kind that a line has where it stands."""
        if line.kind in _BEGINNING_ANEW and self._begins_anew(line):
            self.zone, self.titles, self.classified, self.seen, self.quotations = _OUTSIDE, 0, False, set(), 0
        kind = _SETTLE[self.zone](self, line)
        if kind != "PAGE_LINE":
            self.previous, self.adjacent, self.above = kind, True, line
            self.seen.add(kind)
            if kind != "CONTINUATION":
                self.last_field = kind
        return kind

    def pass_usual(self, lines: list[Line], classification: str | None) -> None:
        """Go on behind lines of the envelope; `classification` is the classification line, where it is one of them."""
        self.adjacent = lines[-1].kind != "BLANK"
        self.previous = self.last_field = next(line.kind for line in reversed(lines) if line.kind != "BLANK")
        self.zone = _AMONG_ADDRESSES
        if classification is not None:
            self.zone, self.classified, self.heading = _IN_HEADER, True, classification
            self.began = next(line.first for line in reversed(lines) if line.kind == "CLASSIFICATION")
            self.closed_up = None

    def awaits_titles(self) -> bool:
        """Whether none of the titles has come yet, and each counts here whatever its words are."""
        return not self.titles and self.last_field not in ("REFERENCES", "CLASSIFIED_BY")

    def pass_titles(self, subject: Line) -> None:
        """Go on behind the titles, of which `subject` is the last one."""
        self.titles = len(TITLES)
        self.previous = self.last_field = "SUBJECT"
        self.adjacent, self.above = True, subject
        self.seen |= TITLES

    def _begins_anew(self, line: Line) -> bool:
        """Whether another telegram begins here, or another copy of this one or of its heading."""
        kind = line.kind
        if kind == "TRANSMISSION_IDENTIFIER":
            return self.zone is not _IN_ENVELOPE
        if self.quotations or (self.zone is _IN_HEADER and not self.titles and kind == "DATE_TIME_GROUP"):
            return False
        if self.zone not in (_IN_HEADER, _IN_BODY, _AT_END):
            return False
        if kind == "DATE_TIME_GROUP":
            return _ORIGINATOR.match(self.text, line.end) is not None
        if kind != "CLASSIFICATION" or not self.heading or not self.classified:
            return False
        again = " ".join(self.content(line)[: 2 * len(self.heading)].split()).startswith(self.heading)
        return again and _TITLE.search(self.text, line.first, line.first + _HEADING_LENGTH) is not None

    def content(self, line: Line) -> str:
        """What is written on a line."""
        return self.text[line.first : line.last]

    def outside(self, line: Line) -> str:
        """Before a telegram: only a line that can begin one counts."""
        kind = line.kind
        if kind in _BEGINNING:
            return self.envelope(line)
        if kind == "CLASSIFICATION" or kind in TITLES:
            return self.header(line)
        return (kind == "TEXT" and self._misspelt(line, TITLES)) or "FOREIGN"

    def envelope(self, line: Line) -> str:
        """Format lines 1 to 6."""
        kind = line.kind
        if kind in ADDRESSES:
            self.zone = _AMONG_ADDRESSES
            return kind
        if kind in ENVELOPE:
            if self.previous == "CALLED_STATIONS" and kind == "CALLED_STATIONS" and self._lists_indicators(line):
                return "CONTINUATION"
            self.zone = _IN_ENVELOPE
            return kind
        if self.previous in ("CALLED_STATIONS", "CONTINUATION") and self._lists_indicators(line):
            return "CONTINUATION"
        if kind == "CLASSIFICATION" or kind in HEADER:
            return self.header(line)
        return "FOREIGN"

    def _lists_indicators(self, line: Line) -> bool:
        return self.adjacent and _ROUTING_INDICATORS.match(self.content(line)) is not None

    def addresses(self, line: Line) -> str:
        """Format lines 7 to 11: every line in capitals is an address until something else begins."""
        kind = line.kind
        if kind == "CLASSIFICATION" or kind in HEADER:
            return self.header(line)
        if kind == "DATE_TIME_GROUP":
            return self.envelope(line)
        if kind in _ADDRESSING:
            return kind
        return "ADDRESSEE" if _ADDRESSEE.match(self.text, line.first, line.last) else "FOREIGN"

    def header(self, line: Line) -> str:
        """The text header: from the classification line to the first paragraph."""
        kind = line.kind
        if not self.titles and kind in _ROUTING_OR_DATE and not self._labels_reference(line):
            self.classified = False
            return self.envelope(line)
        self.zone = _IN_HEADER
        if kind == "CLASSIFICATION" and not self.classified and not self._ends_subject(line):
            self.classified, self.titles = True, 0
            self.began, self.closed_up = line.first, None
            words = " ".join(self.content(line).split())
            self.heading = words if words[-1:].isdigit() else ""
            return kind
        if kind in HEADER:
            if (kind in ("CAPTION", "PASS") and self.titles) or self._reasons(line):
                return self._unlabelled(line)
            if self.last_field == "REFERENCES" and continuation.labels_anew(self.content(line)):
                return "CONTINUATION"
            self.titles += kind in TITLES
            return kind
        if kind == "PAGE_LINE" or self._is_banner(line):
            return "PAGE_LINE"
        if kind in _LEAVING_HEADER and not self._labels_reference(line):
            return self.body(line)
        return self._misspelt(line, HEADER) or self._unlabelled(line)

    def _goes_on(self, line: Line) -> bool:
        """Whether a line belongs to the field above it."""
        content, adjacent = self.content(line), self.adjacent
        if continuation.is_underline(content):
            return False
        if self.last_field == "TAGS":
            return adjacent and continuation.tags_go_on(self.content(self.above), content)
        if self.last_field == "SUBJECT":
            above, first = self.content(self.above), self.previous == "SUBJECT"
            if adjacent and continuation.subject_ends(above, content) and self._is_closed_up(line):
                return continuation.references_follow(self.text, line.first)
            return continuation.subject_goes_on(above, content, adjacent=adjacent, first=first)
        if self.last_field == "REFERENCES" and adjacent:
            ends = continuation.references_end(self.content(self.above), content)
            return not (ends and self._is_closed_up(line))
        reasons = self.last_field == "CLASSIFIED_BY" and (
            line.kind == "EXECUTIVE_ORDER" or continuation.gives_reason(content)
        )
        return adjacent or reasons or self._labels_reference(line)

    def _is_closed_up(self, line: Line) -> bool:
        """Whether the copy lost its blank lines; asked once a header, so that time stays linear."""
        if self.closed_up is None:
            self.closed_up = continuation.is_closed_up(self.text, self.began, line.first)
        return self.closed_up

    def _labels_reference(self, line: Line) -> bool:
        """A line such as `B. STATE 12345` below a REF line, or the rest of an item, also behind a blank line."""
        if self.previous not in ("REFERENCES", "CONTINUATION"):
            return False
        if line.kind == "PARAGRAPH" and self._numbers_reference(line):
            return True
        above = self.content(self.above) if self.last_field == "REFERENCES" else ""
        return continuation.reference_goes_on(above, self.content(line), adjacent=self.adjacent)

    def _numbers_reference(self, line: Line) -> bool:
        """The next item of references that are numbered, `REFS: 1. LIMA 123` and below it `2. LIMA 124`."""
        if self.last_field != "REFERENCES" or not self.adjacent:
            return False
        number = self.content(line)[:1]
        if not number.isdecimal() or f"{int(number) - 1}." not in self.content(self.above):
            return False
        above = _NUMBERED.match(self.text, self.above.first, self.above.last)
        below = _NUMBERED.match(self.text, line.first, line.last)
        return above is not None and below is not None and int(below[1]) == int(above[1]) + 1

    def _ends_subject(self, line: Line) -> bool:
        """A level that is the last word of a subject, and no classification line."""
        return self.last_field == "SUBJECT" and self.adjacent and self.content(line).isalpha()

    def _misspelt(self, line: Line, possible: frozenset[str]) -> str | None:
        """The kind that a line has by a keyword with one slip in it, where no line of that kind was seen yet."""
        begins = self.content(line)[:_KEYWORD_LENGTH]
        word = _KEYWORD.match(begins) if ":" in begins or ";" in begins else None
        if word is None:
            return None
        from cablelint.reference.nearest import nearest

        meant = nearest(word[1].upper(), _KEYWORDS) or self._garbled_subject(word[1])
        kinds = {_KEYWORDS[known] for known in meant} - self.seen
        if len(kinds) != 1 or not kinds <= possible:
            return None
        kind = kinds.pop()
        self.titles += kind in TITLES
        self.zone = _IN_HEADER
        return kind

    def _garbled_subject(self, word: str) -> list[str]:
        """XIBJ, right below the TAGS line: half of the letters are those of SUBJ, or of SUBJECT."""
        if self.last_field != "TAGS" or not self.adjacent:
            return []
        return [
            known
            for known in ("SUBJECT", "SUBJ")
            if len(known) == len(word) and 2 * sum(map(str.__eq__, known, word)) >= len(known)
        ]

    def _is_banner(self, line: Line) -> bool:
        return line.kind == "CLASSIFICATION" and self.classified and is_banner(self.content(line))

    def _unlabelled(self, line: Line) -> str:
        """A line of the text header that does not say what it is."""
        kind = line.kind
        if self.previous in WRAPPING and self._goes_on(line):
            return "CONTINUATION"
        if not self.titles:
            return "PASS" if kind != "CAPTION" and _PASSING.search(self.content(line)) else "CAPTION"
        if "SUBJECT" in self.seen and self._is_above_references(line):
            return "FOREIGN"
        if "SUBJECT" in self.seen or kind not in ("CAPTION", "TEXT"):
            return self.body(line)
        if self.last_field == "TAGS" and _TAGS.fullmatch(self.content(line)):
            return "CONTINUATION"
        return "CAPTION" if kind == "CAPTION" else "FOREIGN"

    def _is_above_references(self, line: Line) -> bool:
        """A caption, or a line that says for whom the text is, between the subject and the REF line."""
        marked = line.kind == "CAPTION" or _FOR.match(self.text, line.first) is not None
        return marked and _REFERENCES_BELOW.match(self.text, line.end) is not None

    def body(self, line: Line) -> str:
        """The text: only paragraphs, page lines, quotations and the ending count."""
        kind = line.kind
        self.zone = _AT_END if kind in ENDING else _IN_BODY
        if self._is_banner(line):
            return "PAGE_LINE"
        if kind == "CLASSIFICATION":
            return "SECTION" if _SECTION.search(self.content(line)) else "TEXT"
        if kind == "QUOTE_BEGIN":
            self.quotations += 1
        elif kind == "QUOTE_END":
            self.quotations = max(0, self.quotations - 1)
        return kind if kind in BODY else "TEXT"

    def ending(self, line: Line) -> str:
        """Below the second BT."""
        return line.kind if line.kind in ENDING else "FOREIGN"


# By zone.
_SETTLE = (Placer.outside, Placer.envelope, Placer.addresses, Placer.header, Placer.body, Placer.ending)
