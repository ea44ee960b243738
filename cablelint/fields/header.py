"""The text header: from the classification line to Classified By."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from cablelint.automaton import Lexeme, Tree
from cablelint.classification import LEVEL_OF_LETTERS, Level
from cablelint.fields.dates import read_date
from cablelint.fields.text import read_portion
from cablelint.model import (
    ClassificationLine,
    ClassifiedBy,
    Duration,
    ExecutiveOrderLine,
    Reason,
    Section,
    Spelling,
    Subject,
    Token,
)
from cablelint.patterns import pattern
from cablelint.source import Span

if TYPE_CHECKING:
    from cablelint.fields.reader import FieldReader

# What stands beside the level and behind the number of the classification line.
_BESIDE = frozenset({"WORD", "BESIDE", "OVERALL_CONTROLS"})
# Stands in place of the classification of a message that had to be sent in clear (ACP 127(G) 209.b).
_IN_CLEAR = "CLEAR"
_DURATIONS = {
    "DATE": Duration.DATE,
    "EXEMPTION": Duration.EXEMPTION,
    "OADR": Duration.OADR,
    "MANUAL_REVIEW": Duration.MANUAL_REVIEW,
    "NOT_APPLICABLE": Duration.NOT_APPLICABLE,
    "SCHEDULE": Duration.SCHEDULE,
    "EVENT": Duration.EVENT,
}
# ... ANOTHER CHILD Sensitive but unclassified: how to handle the text, behind the subject or on a line of its own
_HANDLING_NOTICE = pattern(r"(?<=\S)(?:[ \t]+(?=Sensitive but\b)|[ \t]*[\r\n]+[ \t]*(?=(?i:SENSITIVE BUT)\b))")
# ... FOR TESTING (C)
_MARK_BEHIND = pattern(r"(?<!\s)\s+(\((?:TS|S|C|U|SBU|LOU)(?://?(?:NF|NOFORN|REL(?: TO)? [A-Z, ]{2,40}))?\))\s*\Z")
_LEVELS_IN_MARKS = ("TS", "S", "C", "U", "LOU")
_LONGEST_MARK = 40
# (b) and (d): the letters, but not those of the word "and".
_REASON_LETTER = pattern(r"(?<![A-Za-z])([A-Za-z])(?![A-Za-z])")
# Jr
_ABBREVIATION = pattern(r"[\s,](?:[Jj][Rr]|[Ss][Rr]|[A-Za-z])\Z")


def classification(reader: "FieldReader", tree: Tree) -> ClassificationLine:
    """`C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 002080`."""
    named = tree.named
    first, numbered = tree.parts[1 if "OF_NATO" in named else 0], named.get("section")
    marking = reader.lexeme(first)
    level, spelling = _read_level(marking.text, spaced=first.kind == "SPACED_LEVEL")
    return ClassificationLine(
        reader.place(tree),
        marking,
        level,
        spelling,
        reader.lexeme(named.get("EFTO")),
        section(reader, numbered) if numbered is not None else None,
        reader.lexeme(named.get("STATION") or named.get("STATION_ONLY")),
        reader.lexeme(named.get("MESSAGE_NUMBER") or named.get("NUMBER_ONLY")),
        reader.trimmed(named.get("OVERALL_CONTROLS"), "/"),
        () if _BESIDE.isdisjoint(named) else tuple(_other_words(reader, tree)),
    )


def _other_words(reader: "FieldReader", tree: Tree) -> Iterator[Token]:
    """The words beside the level and behind the number; each control of the overall marking is one."""
    for part in tree.parts:
        if part.kind == "OVERALL_CONTROLS":
            start = part.start
            for control in reader.text[part.start : part.end].split("/"):
                if control:
                    yield reader.token(start, start + len(control))
                start += len(control) + 1
        elif part.kind in _BESIDE:
            yield reader.lexeme(part)


def section(reader: "FieldReader", tree: Tree) -> Section:
    """`SECTION 01 OF 02`, `FINAL SECTION OF 2`."""
    total = reader.lexeme(tree.parts[-1])
    second = tree.parts[1]
    number = reader.lexeme(second) if second.kind == "SECTION_NUMBER" else None
    return Section(reader.place(tree), int((number or total).text), int(total.text), number, total)


def executive_order(reader: "FieldReader", tree: Tree) -> ExecutiveOrderLine:
    """`E.O. 12958: DECL: 10/20/2018`."""
    named = tree.named
    number = reader.trimmed(named["ORDER_NUMBER"], " \t\r\n:;,.")
    assert number is not None
    date_token = reader.lexeme(named.get("DATE"))
    rest = tree.parts[3 if "AMENDED" in named else 2 :]
    return ExecutiveOrderLine(
        reader.place(tree),
        number,
        reader.token(rest[0].start, tree.end) if rest else None,
        next((_DURATIONS[part.kind] for part in rest if part.kind in _DURATIONS), Duration.NONE),
        date_token,
        read_date(date_token.text) if date_token is not None else None,
        tuple([reader.lexeme(part) for part in rest if part.kind == "EXEMPTION"]),
        reader.trimmed(named.get("SCHEDULE"), "( \t\r\n,;:."),
        reader.trimmed(named.get("SCHEDULE_NUMBER"), "- \t\r\n,;:."),
        reader.trimmed(named.get("AUTHORITY"), "() \t\r\n"),
        reader.lexeme(named.get("OFFICE_CODE")),
    )


def subject(reader: "FieldReader", tree: Tree) -> Subject:
    """`SUBJECT: KAZAKHSTAN: ...`."""
    named = tree.named
    keyword = reader.trimmed(tree.parts[0], " \t\r\n:;/")
    assert keyword is not None
    mark, text = named.get("PORTION_MARK"), named.get("SUBJECT_TEXT")
    place = reader.place(tree)
    if text is not None:
        notice = _handling_notice(reader.text, text)
        if notice is not None:
            text = text._replace(end=notice.start())
            place = Span(place.start, reader.span(text.start, text.end).end)
        behind = _mark_behind(reader.text, text) if mark is None else None
        if behind is not None:
            mark = Lexeme("PORTION_MARK", *behind.span(1))
            text = text._replace(end=behind.start())
    portion = read_portion(reader, mark, text) if mark is not None else None
    if mark is not None and portion is None:
        text = mark._replace(end=text.end if text is not None else mark.end)
    return Subject(
        place,
        keyword,
        portion,
        reader.printed(text) if text is not None and text.start < text.end else None,
    )


def _handling_notice(text: str, subject: Lexeme) -> re.Match[str] | None:
    if "SENSITIVE BUT" not in text[subject.start : subject.end].upper():
        return None
    return _HANDLING_NOTICE.search(text, subject.start, subject.end)


def _mark_behind(text: str, subject: Lexeme) -> re.Match[str] | None:
    start = max(subject.start, subject.end - _LONGEST_MARK)
    parenthesis = text.rfind("(", start, subject.end)
    if parenthesis < 0 or not text.startswith(_LEVELS_IN_MARKS, parenthesis + 1):
        return None
    return _MARK_BEHIND.search(text, start, subject.end)


def classified_by(reader: "FieldReader", tree: Tree) -> ClassifiedBy:
    """`Classified By: Ambassador Richard Hoagland, Reasons 1.4 (b) and (d)`."""
    named = tree.named
    keyword = reader.trimmed(tree.parts[0], " \t\r\n:;,.")
    assert keyword is not None
    classifier, given = named.get("CLASSIFIER"), named.get("reason")
    if classifier is not None:
        classifier = _without_stop(reader.text, classifier)
    because = reason(reader, given) if given is not None else None
    place = reader.place(tree)
    if because is not None and given is tree.parts[-1]:
        place = Span(place.start, because.span.end)
    return ClassifiedBy(
        place,
        keyword,
        reader.trimmed(classifier, " \t\r\n,;:-"),
        because,
        "DERIVED FROM" in reader.text.upper(),
    )


def reason(reader: "FieldReader", tree: Tree) -> Reason:
    """`Reasons 1.4 (b) and (d)`."""
    named = tree.named
    letters = named.get("REASON_LETTERS")
    section = reader.trimmed(named.get("REASON_SECTION"), ".")
    found = []
    if letters is not None:
        found = [
            Token(match[1].lower(), reader.span(*match.span(1)))
            for match in _REASON_LETTER.finditer(reader.text, letters.start, letters.end)
        ]
    written = reader.text[tree.start : tree.end].rstrip(" \t\r\n.,;")
    end = tree.start + len(written)
    start = end - len(written.lstrip(" \t\r\n.,;:-"))
    return Reason(reader.span(start, end), section, tuple(found))


@lru_cache(maxsize=256)
def _read_level(words: str, *, spaced: bool) -> tuple[Level | None, Spelling]:
    """The level of the words of a classification, and how they are written."""
    letters = "".join(words.split())
    if letters == _IN_CLEAR:
        return None, Spelling.SOLID
    level = LEVEL_OF_LETTERS.get(letters)
    if level is None:
        return _nearest_level(letters), Spelling.GARBLED
    if spaced:
        return level, Spelling.SPACED
    return level, Spelling.ABBREVIATED if letters == "UNCLAS" else Spelling.SOLID


def _nearest_level(letters: str) -> Level | None:
    from cablelint.reference.nearest import nearest

    levels = {LEVEL_OF_LETTERS[word] for word in nearest(letters, LEVEL_OF_LETTERS)}
    return levels.pop() if len(levels) == 1 else None


def _without_stop(text: str, lexeme: Lexeme) -> Lexeme:
    """A lexeme without the full stop of the sentence; Jr. keeps its own."""
    written = text[lexeme.start : lexeme.end].rstrip(" \t\r\n,;.:-")
    end = lexeme.start + len(written)
    stopped = text.startswith(".", end)
    return Lexeme(lexeme.kind, lexeme.start, end + 1 if stopped and _ABBREVIATION.search(written) else end)
