"""The text header: from the classification line to Classified By."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from cablelint.automaton import Lexeme
from cablelint.classification import LEVEL_OF_LETTERS, Level
from cablelint.fields.dates import read_date
from cablelint.fields.parts import by_kind
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
_LONGEST_MARK = 40
# (b) and (d): the letters, but not those of the word "and".
_REASON_LETTER = pattern(r"(?<![A-Za-z])([A-Za-z])(?![A-Za-z])")
# Jr
_ABBREVIATION = pattern(r"[\s,](?:[Jj][Rr]|[Ss][Rr]|[A-Za-z])\Z")


def classification(reader: "FieldReader", parts: list[Any]) -> ClassificationLine:
    """`C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 002080`."""
    kinds = by_kind(parts)
    marking = reader.token(parts[0].start, parts[0].end)
    level, spelling = _read_level(marking.text, spaced=parts[0].kind == "SPACED_LEVEL")
    return ClassificationLine(
        span=reader.place(parts),
        marking=marking,
        level=level,
        spelling=spelling,
        efto=reader.lexeme(kinds.get("EFTO")),
        section=next((part for part in parts if isinstance(part, Section)), None),
        station=reader.lexeme(kinds.get("STATION") or kinds.get("STATION_ONLY")),
        number=reader.lexeme(kinds.get("MESSAGE_NUMBER") or kinds.get("NUMBER_ONLY")),
        controls=reader.trimmed(kinds.get("OVERALL_CONTROLS"), "/"),
        words=tuple(_other_words(reader, parts)),
    )


def _other_words(reader: "FieldReader", parts: list[Any]) -> Iterator[Token]:
    """The words beside the level and behind the number; each control of the overall marking is one."""
    for part in parts:
        if isinstance(part, Lexeme) and part.kind in ("WORD", "BESIDE"):
            yield reader.token(part.start, part.end)
        elif isinstance(part, Lexeme) and part.kind == "OVERALL_CONTROLS":
            start = part.start
            for control in reader.text[part.start : part.end].split("/"):
                if control:
                    yield reader.token(start, start + len(control))
                start += len(control) + 1


def section(reader: "FieldReader", parts: list[Any]) -> Section:
    """`SECTION 01 OF 02`, `FINAL SECTION OF 2`."""
    numbers = [reader.token(part.start, part.end) for part in parts if part.kind == "SECTION_NUMBER"]
    total = numbers[-1]
    number = numbers[0] if len(numbers) > 1 else None
    return Section(reader.place(parts), int((number or total).text), int(total.text), number, total)


def executive_order(reader: "FieldReader", parts: list[Any]) -> ExecutiveOrderLine:
    """`E.O. 12958: DECL: 10/20/2018`."""
    kinds = by_kind(parts)
    number = reader.trimmed(kinds["ORDER_NUMBER"], " \t\r\n:;,.")
    assert number is not None
    date_token = reader.lexeme(kinds.get("DATE"))
    rest = [part for part in parts[2:] if part.kind != "AMENDED"]
    return ExecutiveOrderLine(
        span=reader.place(parts),
        number=number,
        instruction=reader.token(rest[0].start, rest[-1].end) if rest else None,
        duration=next((_DURATIONS[part.kind] for part in rest if part.kind in _DURATIONS), Duration.NONE),
        date_token=date_token,
        date=read_date(date_token.text) if date_token is not None else None,
        exemptions=tuple(reader.token(part.start, part.end) for part in rest if part.kind == "EXEMPTION"),
        schedule=reader.trimmed(kinds.get("SCHEDULE"), "( \t\r\n,;:."),
        schedule_number=reader.trimmed(kinds.get("SCHEDULE_NUMBER"), "- \t\r\n,;:."),
        authority=reader.trimmed(kinds.get("AUTHORITY"), "() \t\r\n"),
        office=reader.lexeme(kinds.get("OFFICE_CODE")),
    )


def subject(reader: "FieldReader", parts: list[Any]) -> Subject:
    """`SUBJECT: KAZAKHSTAN: ...`."""
    kinds = by_kind(parts)
    keyword = reader.trimmed(parts[0], " \t\r\n:;")
    assert keyword is not None
    mark, text = kinds.get("PORTION_MARK"), kinds.get("SUBJECT_TEXT")
    place = reader.place(parts)
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
    return _MARK_BEHIND.search(text, start, subject.end) if text.find(")", start, subject.end) > 0 else None


def classified_by(reader: "FieldReader", parts: list[Any]) -> ClassifiedBy:
    """`Classified By: Ambassador Richard Hoagland, Reasons 1.4 (b) and (d)`."""
    kinds = by_kind(parts)
    keyword = reader.trimmed(parts[0], " \t\r\n:;,.")
    assert keyword is not None
    classifier = kinds.get("CLASSIFIER")
    if classifier is not None:
        classifier = _without_stop(reader.text, classifier)
    return ClassifiedBy(
        span=reader.place(parts),
        keyword=keyword,
        who=reader.trimmed(classifier, " \t\r\n,;:-"),
        reason=next((part for part in parts if isinstance(part, Reason)), None),
        derived_from="DERIVED FROM" in reader.text[parts[0].start : _end(parts)].upper(),
    )


def reason(reader: "FieldReader", parts: list[Any]) -> Reason:
    """`Reasons 1.4 (b) and (d)`."""
    kinds = by_kind(parts)
    letters = kinds.get("REASON_LETTERS")
    section = reader.trimmed(kinds.get("REASON_SECTION"), ".")
    found = []
    if letters is not None:
        found = [
            Token(match[1].lower(), reader.span(*match.span(1)))
            for match in _REASON_LETTER.finditer(reader.text, letters.start, letters.end)
        ]
    start, end = parts[0].start, parts[-1].end
    while end > start and reader.text[end - 1] in " \t\r\n.,;":
        end -= 1
    while start < end and reader.text[start] in " \t\r\n.,;:-":
        start += 1
    return Reason(reader.span(start, end), section, tuple(found))


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
    return lexeme._replace(end=end + 1 if _ABBREVIATION.search(written) and text[end : end + 1] == "." else end)


def _end(parts: list[Any]) -> int:
    """Where the last lexeme ends that is not inside another rule."""
    return max(part.end for part in parts if isinstance(part, Lexeme))
