"""The telegrams of 1973 to 1979 against the record that the archive keeps of each, below its text.

The record is read here by a few lines of its own, so that no score rests on cablelint's reading of it.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import frozen

from cablelint import parse
from cablelint.model import Cable, ExecutiveOrderLine, TagFamily, TagsLine

ATTRIBUTES = ("classification", "handling restrictions", "E.O.", "TAGS", "subject", "reference", "document number")
_ENTRY = re.compile(r"^ ?((?=[^:\n]*[a-z]|TAGS)[A-Z][A-Za-z ]+):(?: (.*))?$")
_NOTHING = frozenset({"", "n/a", "N/A"})
_RESTRICTIONS = frozenset({"NODIS", "EXDIS", "LIMDIS", "STADIS", "ONLY", "NOFORN"})
# GS is GDS, X1 is XGDS1, AS is ADS: the codes that the Department's computer kept.
_SCHEDULES = {"GS": "GDS", "AS": "ADS", "NA": "N/A", **{f"X{number}": f"XGDS{number}" for number in range(1, 5)}}
_CITED = re.compile(r"(?:\d\d )?([A-Z][A-Z .]*?) +(\d{2,6})\b")
_STATION_LENGTH = 6


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
        if theirs in _NOTHING and attribute not in ("E.O.",):
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


def _classification(cable: Cable, _: str, theirs: str) -> _Judgement:
    line = cable.classification_line
    words = "".join(line.marking.text.split()) if line is not None and hasattr(line, "marking") else ""
    ours = {"UNCLAS": "UNCLASSIFIED", "LIMITEDOFFICIALUSE": "LIMITED OFFICIAL USE", "TOPSECRET": "TOP SECRET"}
    found = ours.get(words, words)
    return found, found == theirs, ""


def _handling(cable: Cable, _: str, theirs: str) -> _Judgement:
    found = [caption.name for caption in cable.captions if caption.name in _RESTRICTIONS]
    return ", ".join(map(str, found)), set(found) == set(theirs.replace(",", " ").split()), ""


def _executive_order(cable: Cable, text: str, theirs: str) -> _Judgement:
    line = cable.executive_order
    if not isinstance(line, ExecutiveOrderLine) or line.instruction is None:
        return "", False, "" if re.search(r"^ ?E\.?O", text, re.MULTILINE) else "no E.O. line in the text"
    found = " ".join(line.instruction.text.split())
    code, _, rest = theirs.partition(" ")
    schedule = re.match(r"\(?(X?GDS|ADS|RDS|XDS|N/?A)-?(\d?)", found)
    ours = "".join(schedule.groups()).replace("NA", "N/A").replace("N//A", "N/A") if schedule else found
    if _SCHEDULES.get(code, code) != ours:
        return found, False, "the record says that a review is due, not what the text says" if code == "RR" else ""
    date, _, name = rest.partition(" ")
    ours_date = line.date.strftime("%Y%m%d") if line.date is not None else ""
    ours_name = getattr(line, "authority", None)
    written = re.sub(r"[.,]", "", ours_name.text) if ours_name is not None else ""
    if rest and (date != ours_date or re.sub(r"[.,]", "", name) != written):
        return f"{ours} {ours_date} {written}", False, ""
    return found, True, ""


def _tags(cable: Cable, text: str, theirs: str) -> _Judgement:
    """Right where all that was read stands in the record, and all of the record that stands on the TAGS line was read."""
    if not isinstance(cable.tags_line, TagsLine):
        return "", False, "no TAGS line in the text" if "TAGS:" not in text.partition("\nMessage Attributes")[0] else ""
    ours = [_plain(tag.code) for tag in cable.tags]
    record = [_plain(tag) for tag in re.findall(r"\([^)]*\)|[A-Z]+", theirs)]
    place = cable.tags_line.span
    written = _plain(text[place.start : place.end])
    unread = [tag for tag in record if tag not in ours and re.search(rf"\b{re.escape(tag)}\b", written)]
    invented = [tag for tag in ours if tag not in record]
    return ", ".join(tag.code for tag in cable.tags), not unread and not invented, ""


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
    return ours, False, "the record is cut where the subject goes on" if cut else ""


def _letters(words: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", words.replace("\\", ""))


def _reference(cable: Cable, _: str, theirs: str) -> _Judgement:
    ours = {(str(item.station), int(str(item.number))) for item in cable.references if item.number is not None}
    record = {(match[1].removeprefix("REF ").strip(), int(match[2])) for match in _CITED.finditer(theirs)}
    shown = "; ".join(f"{station} {number}" for station, number in sorted(ours, key=str))
    ours_numbers = {number for _, number in ours}
    if {number for _, number in record} <= ours_numbers and ours_numbers <= {
        int(n) for n in re.findall(r"\d+", theirs)
    }:
        return shown, True, ""
    return shown, False, ""


def _document_number(cable: Cable, _: str, theirs: str) -> _Judgement:
    line = cable.classification_line
    if line is None or getattr(line, "number", None) is None or cable.date is None:
        return "", False, ""
    station = re.sub(r"[^A-Z]", "", line.station.text)[:_STATION_LENGTH]
    width = 6 if station == "STATE" else 5
    ours = f"{cable.date.year}{station}{int(line.number.text):0{width}}"
    return ours, ours == theirs, ""


_JUDGES: dict[str, tuple[str, Callable[[Cable, str, str], _Judgement]]] = {
    "classification": ("Original Classification", _classification),
    "handling restrictions": ("Original Handling Restrictions", _handling),
    "E.O.": ("Executive Order", _executive_order),
    "TAGS": ("TAGS", _tags),
    "subject": ("Subject", _subject),
    "reference": ("Reference", _reference),
    "document number": ("Document Number", _document_number),
}
