"""The telegrams of 1973 to 1979 against the record that the archive keeps of each, below its text.

The record is read here by a few lines of its own, so that no score rests on cablelint's reading of it.
"""

import calendar
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import frozen

from cablelint import parse
from cablelint.model import Cable, ClassificationLine, Duration, ExecutiveOrderLine, TagsLine

ATTRIBUTES = ("classification", "handling restrictions", "E.O.", "TAGS", "subject", "reference", "document number")
_ENTRY = re.compile(r"^ ?((?=[^:\n]*[a-z]|TAGS)[A-Z][A-Za-z ]+):(?: (.*))?$")
_NOTHING = frozenset({"", "n/a", "N/A"})
_RESTRICTIONS = frozenset({"NODIS", "EXDIS", "LIMDIS", "STADIS", "ONLY", "NOFORN"})
# GS is GDS, X1 is XGDS1, AS is ADS: the codes that the Department's computer kept.
_SCHEDULES = {"GS": "GDS", "AS": "ADS", **{f"X{number}": f"XGDS{number}" for number in range(1, 5)}}
_CITED = re.compile(r"(?:\d\d )?([A-Z][A-Z .]*?) +(\d{2,6})\b")
_STATION_LENGTH = 6
_MONTHS = frozenset(month.upper() for month in calendar.month_abbr[1:] + calendar.month_name[1:])
_DATES = re.compile(
    r"\d{6} ?Z [A-Z]{3} \d\d|[A-Z]-\d+|\d{6} ?Z|\b[A-Z]+ \d{1,2}, ?\d[\d, ]*(?=:|;|,|$)|OF [A-Z]+\.? \d+"
)


@frozen
class Comparison:
    """One attribute of one telegram: what the archive's record says and what cablelint reads in the text.

    `allowed` names the way in which the record is known to differ from any text; empty where it does not.
    """

    file: str
    attribute: str
    theirs: str
    ours: str
    agree: bool
    allowed: str = ""


def shares(found: list[Comparison]) -> Iterator[tuple[str, int, int, int]]:
    """For every attribute: how many telegrams have it, how many agree, how many records are wrong by their own text."""
    for attribute in ATTRIBUTES:
        items = [item for item in found if item.attribute == attribute]
        yield attribute, len(items), sum(item.agree for item in items), sum(bool(item.allowed) for item in items)


def compare(folder: Path) -> list[Comparison]:
    """Every attribute of every telegram of a folder whose record has it."""
    return [item for path in sorted(folder.glob("*.txt")) for item in _compare_one(path)]


def _compare_one(path: Path) -> Iterator[Comparison]:
    text = path.read_text(encoding="utf-8", errors="replace")
    record = read_record(text)
    if not record:
        return
    cable = parse(text)
    for attribute, (key, judge) in _JUDGES.items():
        theirs = record.get(key, "")
        if theirs in _NOTHING and attribute != "E.O.":
            continue
        ours, agree, allowed = judge(cable, text, theirs)
        yield Comparison(path.name, attribute, theirs, ours, agree, "" if agree else allowed)


def read_record(text: str) -> dict[str, str]:
    """The entries below `Message Attributes`, values that were wrapped joined by a blank."""
    entries: dict[str, list[str]] = {}
    key = ""
    for line in text.partition("\nMessage Attributes")[2].splitlines():
        match = _ENTRY.match(line)
        if match is not None:
            key = match[1]
            entries[key] = [match[2] or ""]
        elif key:
            entries[key].append(line)
    return {name: " ".join(" ".join(lines).split()) for name, lines in entries.items()}


_Judgement = tuple[str, bool, str]


def _classification(cable: Cable, text: str, theirs: str) -> _Judgement:
    line = cable.classification_line
    words = "".join(line.marking.text.split()) if isinstance(line, ClassificationLine) else ""
    ours = {"UNCLAS": "UNCLASSIFIED", "LIMITEDOFFICIALUSE": "LIMITED OFFICIAL USE", "TOPSECRET": "TOP SECRET"}
    found = ours.get(words, words)
    return found, found == theirs, _no_text(text)


def _handling(cable: Cable, text: str, theirs: str) -> _Judgement:
    found = [caption.name for caption in cable.captions if caption.name in _RESTRICTIONS]
    record = set(theirs.replace(",", " ").split())
    more = record < set(found) and all(re.search(rf"^ ?{name}\b", text, re.MULTILINE) for name in found)
    return (
        ", ".join(map(str, found)),
        set(found) == record,
        "the record leaves out a caption of the text" if more else "",
    )


def _executive_order(cable: Cable, text: str, theirs: str) -> _Judgement:
    line = cable.executive_order
    if not isinstance(line, ExecutiveOrderLine):
        return "", False, "" if re.search(r"^ ?E\.? ?O\.? ?\d", text, re.MULTILINE) else "no E.O. line in the text"
    if line.instruction is None:
        return "", False, "the E.O. line of the text is empty"
    found = " ".join(line.instruction.text.split())
    code, _, rest = theirs.partition(" ")
    schedule = re.match(r"\(?(X?GDS|ADS|RDS|XDS|N/?A)-?(\d?)", found)
    ours = "".join(schedule.groups()) if schedule else found
    if line.duration is Duration.NOT_APPLICABLE:
        ours = "N/A"
    if _SCHEDULES.get(code, code) != ours:
        return found, False, "the record says that a review is due, not what the text says" if code == "RR" else ""
    date, _, name = rest.partition(" ")
    ours_date = line.date.strftime("%Y%m%d") if line.date is not None else ""
    ours_name = getattr(line, "authority", None)
    written = re.sub(r"[.,]", "", ours_name.text) if ours_name is not None else ""
    if rest and (date != ours_date or re.sub(r"[.,]", "", name) != written):
        dated = line.date_token is not None and line.date_token.text in text
        same = re.sub(r"[.,]", "", name) == written
        reason = "the record has another date than the E.O. line of the text" if dated and same else ""
        return f"{ours} {ours_date} {written}", False, reason
    return found, True, ""


def _tags(cable: Cable, text: str, theirs: str) -> _Judgement:
    """Right where every code of the record that stands on the TAGS line was read, and every code read stands there.

    The archive adds codes of its own; that it changes some is said of those that the record has otherwise.
    """
    own = text.partition("\nMessage Attributes")[0]
    if not isinstance(cable.tags_line, TagsLine):
        return "", False, "" if re.search(r"^ ?TAGS?\b", own, re.MULTILINE) else "no TAGS line in the text"
    ours = [_plain(tag.code) for tag in cable.tags]
    record = [_plain(tag) for tag in re.findall(r"\([^)]*\)|[A-Z]+", theirs)]
    place = cable.tags_line.span
    written = _plain(text[place.start : place.end])
    shown = ", ".join(tag.code for tag in cable.tags)
    if not ours and not written.removeprefix("TAGS"):
        return shown, False, "the TAGS line of the text is empty"
    unread = [tag for tag in record if tag not in ours and re.search(rf"\b{re.escape(tag)}\b", written)]
    invented = [tag for tag in ours if tag not in record]
    if unread or not invented:
        return shown, not unread, ""
    literal = all(re.search(rf"\b{re.escape(tag)}\b", written) for tag in invented)
    sound = literal and "SUBJ" not in written and "XIBJ" not in written
    return shown, False, "the record changes what the TAGS line of the text says" if sound else ""


def _plain(tag: str) -> str:
    return " ".join(re.sub(r"[^A-Z]", " ", tag).split())


def _subject(cable: Cable, text: str, theirs: str) -> _Judgement:
    line = cable.subject_line
    mark = getattr(line, "mark", None)
    ours = f"{mark.text} {cable.subject}" if mark is not None else cable.subject or ""
    found, record = _letters(ours), _letters(theirs)
    if found == record:
        return ours, True, ""
    if found and record.startswith(found) and line is not None and not text[line.span.end :].split("\n")[1].strip():
        return ours, False, "the record runs on into the text, which a blank line separates"
    cut = record and found.startswith(record)
    return ours, False, "the record is cut where the subject goes on" if cut else _no_text(text)


def _letters(words: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", words.replace("\\", ""))


def _reference(cable: Cable, text: str, theirs: str) -> _Judgement:
    """Compares the numbers of telegrams; dates, airgrams and messages without a number are left out."""
    ours = {int(str(item.number)) for item in cable.references if item.number is not None}
    cited = [match for match in _CITED.finditer(_DATES.sub(" ", theirs)) if match[1].split()[-1] not in _MONTHS]
    record = {int(match[2]) for match in cited}
    shown = "; ".join(f"{item.station} {item.number}" for item in cable.references if item.number is not None)
    if ours == record:
        return shown, True, ""
    line = cable.reference_line
    written = text[line.span.start : line.span.end] if line is not None else ""
    on_line = {int(digits) for digits in re.findall(r"\d+", written)}
    if (ours > record or "#" in written) and ours <= on_line:
        return shown, False, "the record leaves out references that the text has, or breaks their numbers"
    return shown, False, ""


def _document_number(cable: Cable, text: str, theirs: str) -> _Judgement:
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or line.station is None or line.number is None or cable.date is None:
        return "", False, _no_text(text)
    station = re.sub(r"[^A-Z]", "", line.station.text[:_STATION_LENGTH])
    width = 6 if station == "STATE" else 5
    ours = f"{cable.date.year}{station}{int(line.number.text):0{width}}"
    return ours, ours == theirs, ""


def _no_text(text: str) -> str:
    return "" if "\nFM " in text else "the archive has no text of this telegram"


_JUDGES: dict[str, tuple[str, Callable[[Cable, str, str], _Judgement]]] = {
    "classification": ("Original Classification", _classification),
    "handling restrictions": ("Original Handling Restrictions", _handling),
    "E.O.": ("Executive Order", _executive_order),
    "TAGS": ("TAGS", _tags),
    "subject": ("Subject", _subject),
    "reference": ("Reference", _reference),
    "document number": ("Document Number", _document_number),
}
