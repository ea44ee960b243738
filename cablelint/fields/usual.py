"""Fields of the text header in the form that nearly every telegram has, each found by one expression.

The grammar reads all other forms, and says what is right: tests/test_usual_fields.py holds these to it. What rules
seldom ask for is left to it here too, and read when it is asked for: the places of codes, the classifier.
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from cablelint.automaton import Lexeme
from cablelint.classification import Level
from cablelint.fields.dates import read_date
from cablelint.lazy import lazy
from cablelint.model import (
    ClassificationLine,
    ClassifiedBy,
    Duration,
    ExecutiveOrderLine,
    Section,
    Spelling,
    Subject,
    TagsLine,
)
from cablelint.model.classified_by import StatedReason, with_stated_reason
from cablelint.model.header import with_codes
from cablelint.patterns import pattern
from cablelint.values import deferred

if TYPE_CHECKING:
    from cablelint.fields.reader import FieldReader

# C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 002080; words that may be no part of the post do not begin it.
_CLASSIFICATION = pattern(
    r"(UNCLAS|C O N F I D E N T I A L|S E C R E T) (SECTION (\d\d) OF (\d\d) )?"
    r"(?!(?:EF|EFT|EFTO|NOFORN|NODIS|EXDIS|STADIS|LIMDIS|SIPDIS|SENSITIVE|SBU|FOUO|LOU|SVC|SECTION|FINAL)\b)"
    r"([A-Z]{2,}(?: [A-Z]+)*+)(?<! SECTION) (\d{6})",
    re.ASCII,
)
_LEVELS = {
    "UNCLAS": (Level.UNCLASSIFIED, Spelling.ABBREVIATED),
    "C O N F I D E N T I A L": (Level.CONFIDENTIAL, Spelling.SPACED),
    "S E C R E T": (Level.SECRET, Spelling.SPACED),
}
# E.O. 12958: DECL: 10/20/2018, E.O. 12958: N/A
_EXECUTIVE_ORDER = pattern(r"E(?:\.O\.|O) (\d{5})(?::| ) *(DECL: *(\d{1,4}[/-]\d\d?[/-]\d{1,4})|N/A)", re.ASCII)
_DATE, _NOT_APPLICABLE = Duration.DATE, Duration.NOT_APPLICABLE
# TAGS: PREL EAID KZ, TAGS PREL, EAID, KZ
_TAGS = pattern(r"TAGS:? [A-Z]+(?:[\s,;]+[A-Z]+)*+", re.ASCII)
_KEYWORD_LENGTH = len("TAGS")
_CODE = pattern(r"[A-Z]+")
# SUBJECT: KAZAKHSTAN: ..., without a mark in front
_SUBJECT = pattern(r"(SUBJ(?:ECT)?): +(?=[^\s(])", re.ASCII)
# Classified By: Ambassador Richard Hoagland, Reasons 1.4 (b) and (d)
_CLASSIFIED_BY = pattern(
    r"((?:\([A-Z/]{1,9}\) *)?CLASSIFIED BY):? "
    # A name: words of which none may begin a reason, and the first goes before none.
    r"(?=[A-Z])(?!(?:F[O0]?R|THE|PER|UNDER|BY|E|O|BASED|ON|DUE|TO|PURSUANT|FOLLOWING|OF|IN|ARE|IS|AND|SEC|PARAS?)\b|SECT)"
    r"(?:(?!RE[AS]|RA[ES]|DER|CLA)[A-Z]++[^A-Z\d_]++)++"
    r"REASONS?[:.\s]\s*(?:SECTION )?(1\.[45])(?=[\s(,])"
    r"((?:(?:[\s,/&(;+-]|AND(?![A-Z]))*+[A-H](?![A-Z])(?: ?\))?)++)\.?",
    re.IGNORECASE | re.ASCII,
)
_LETTER = pattern(r"\b[a-h]\b")


class _Closely:
    """What the grammar finds in a field, read when it is asked for."""

    def __init__(self, reader: "FieldReader", start: str, first: int, last: int) -> None:
        self._copy = reader.copy
        self._field = (start, first, last)

    @lazy
    def node(self) -> Any:
        """The node of the field."""
        from cablelint.fields.reader import FieldReader

        return FieldReader(self._copy).read_closely(*self._field)

    def later(self, name: str) -> Any:
        """What stands for an attribute of the node until it is asked for."""
        return deferred(_attribute, self, name)


def _attribute(closely: _Closely, name: str) -> Any:
    return getattr(closely.node, name)


def classification(reader: "FieldReader", first: int, last: int) -> ClassificationLine | None:
    """A level, a post and its number, between them perhaps the section."""
    match = _CLASSIFICATION.fullmatch(reader.text, first, last)
    if match is None:
        return None
    level, spelling = _LEVELS[match[1]]
    token = reader.token
    section = None
    if match[2] is not None:
        number, total = token(*match.span(3)), token(*match.span(4))
        place = reader.span(match.start(2), match.end(4))
        section = Section(place, int(number.text), int(total.text), number, total)
    return ClassificationLine(
        reader.span(first, last),
        token(*match.span(1)),
        level,
        spelling,
        None,
        section,
        token(*match.span(5)),
        token(*match.span(6)),
        None,
        (),
    )


def executive_order(reader: "FieldReader", first: int, last: int) -> ExecutiveOrderLine | None:
    """An order, and a date of declassification or N/A."""
    match = _EXECUTIVE_ORDER.fullmatch(reader.text, first, last)
    if match is None:
        return None
    date = match[3]
    return ExecutiveOrderLine(
        reader.span(first, last),
        reader.token(*match.span(1)),
        reader.token(*match.span(2)),
        _NOT_APPLICABLE if date is None else _DATE,
        None if date is None else reader.token(*match.span(3)),
        None if date is None else read_date(date),
        (),
    )


def tags(reader: "FieldReader", first: int, last: int) -> TagsLine | None:
    """Codes, and blanks, commas and semicolons between them. Rules look at these, and seldom ask for tags."""
    text = reader.text
    if _TAGS.fullmatch(text, first, last) is None:
        return None
    closely = _Closely(reader, "tags", first, last)
    keyword = reader.token(first, first + _KEYWORD_LENGTH)
    line = TagsLine(reader.span(first, last), keyword, closely.later("tags"), closely.later("after_comma"), ())
    return with_codes(line, _CODE.findall(text, first + _KEYWORD_LENGTH, last))


def subject(reader: "FieldReader", first: int, last: int) -> Subject | None:
    """Words without a mark before or behind them, and without a notice on how to handle the text."""
    text = reader.text
    match = _SUBJECT.match(text, first, last)
    if match is None or text.find(")", first, last) >= 0 or "SENSITIVE BUT" in text[first:last].upper():
        return None
    words = reader.printed(Lexeme("SUBJECT_TEXT", match.end(), last))
    return Subject(reader.span(first, last), reader.token(*match.span(1)), None, words)


def classified_by(reader: "FieldReader", first: int, last: int) -> ClassifiedBy | None:
    """A name, the word reason, a section and letters, in a copy without damage before their end.

    Rules look at section and letters, and seldom ask for the places.
    """
    match = _CLASSIFIED_BY.fullmatch(reader.text, first, last) if last <= reader.copy.sound else None
    if match is None or "DERIVED FROM" in match[0].upper():
        return None
    closely = _Closely(reader, "classified_by", first, last)
    keyword = reader.token(*match.span(1))
    line = ClassifiedBy(reader.span(first, last), keyword, closely.later("who"), closely.later("reason"), False)
    return with_stated_reason(line, StatedReason(match[2], _letters(match[3])))


@lru_cache(maxsize=256)
def _letters(written: str) -> frozenset[str]:
    return frozenset(_LETTER.findall(written.lower()))
