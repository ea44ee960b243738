"""Fields that begin in the middle of a line, because a copy lost the line ends or an archive wrote before a line."""

import re
from collections.abc import Iterator

from cablelint.kinds import BODY, TITLES, Line
from cablelint.openings import opening
from cablelint.patterns import pattern

_RUNNING_ON = TITLES | {"CLASSIFICATION", "CAPTION", "PASS", "REFERENCES"}
# Several fields do not fit on a line shorter than this.
_SHORT = 60
_REFERENCES = ("REF:", "REFS:", "REFTEL:", "REF(S):")
# ... DECL: 01/05/2017 TAGS: NATO PREL: a field that begins in mid-line; 008305SIPDIS: a line end that was lost
_KEYWORDS = r"(?i:TAGS:|SUBJECT:|SUBJ:|REF(?:S|TEL|\(S\))?:|CLASSIFIED BY:)(?:\s|\Z)"


def _beginnings(letters: str, keywords: str) -> str:
    """Where such a field begins behind a blank, by its keyword, which begins with one of these letters; or without."""
    return (
        # The first letters of the words in any case: to try the words themselves takes longer.
        rf"(?=[ \tA-Z/])(?<=\S)(?:[ \t]++(?=[{letters}1\-])(?={keywords}"
        # TOO LITTLE, TOO LATE? 1. (SBU) Summary.
        r"|1\. ?\((?:TS|S|C|U|SBU|LOU)\b|----)"
        r"|[ \t]*+(?=E\.O\. ?1\d{4}\b|TAGS: |SUBJECT: |REFS?: |Classified By: )"
        # VISIT TO EGYPTREF: CAIRO 493
        r"|(?<=[A-Z]{3})(?=REF: ?[A-Z0-9])"
        # UNCLAS OSLO 008305SIPDIS
        r"|(?<=[A-Z] \d{6})(?=[A-Z/]{3}))"
    )


_BEGINS = _beginnings("TtSsRrCc", _KEYWORDS)
_RUN_ON = pattern(_BEGINS)
# SUBJECT: MEETING WITH THE MINISTER (U) CLASSIFIED BY DCM DOE: elsewhere these words may be those of another field
_RUN_ON_SUBJECT = pattern(_beginnings("TtSsRrCc(", rf"{_KEYWORDS}|(?i:(?:\([A-Z/]{{1,9}}\) *)?CLASSIFIED BY)\b"))
# 07OSLO130<tab>VZCZCXRO5924, 2002-11-15T12:40:00S E C R E T SECTION 01 OF 05 OSLO 008305, 1745","UNCLAS OSLO 002415:
# what an archive or a web page wrote before a line.
_ARCHIVED = (
    r"\t(?=V?ZCZC|(?:[ZOPR] ){1,2}\d{6}Z )"
    r"|(?<=\S)(?:\",\")?[ \t]*(?=(?:C O N F I D E N T I A L|(?:T O P {1,3})?S E C R E T|UNCLAS(?: E ?F ?T ?O)?)"
    r" +(?:SECTION \d|[A-Z][A-Z .]{1,24} \d{5,6}(?!\d)))"
)
_EMBEDDED = pattern(_ARCHIVED)
# 008305SIPDIS
_LOST_LINE_END = pattern(r" \d{6}[A-Z/]{3}")
_EMBEDDED_OR_RUN_ON = pattern(f"{_ARCHIVED}|{_BEGINS}")
# 111713Z DEC 97 FM SECSTATE: two format lines on one line, and so all of the heading
_OF_HEADING = pattern(
    r"(?:[ZOPR] ){1,2}\d{6}Z [A-Z]{3} \d\d(?:\d\d)?[ \t]+FM [A-Z][A-Z0-9 '/\-]{1,60}?"
    r"(?:[ \t](?P<to>TO)[ \t]+[A-Z]|(?=[ \t]*(?:[\r\n]|\Z)))"
)
# What the format lines above a date-time group begin with.
_ROUTED = pattern(r"V?ZCZC|([ZOPR])\1 R[A-Z]{3}|DE R[A-Z]{3}")
_HEADING = pattern(
    # VZCZCXRO0001 PP RUEHBI DE RUEHTA #0123 0601205 ZNY CCCCC ZZH P R 011200Z MAR 06 FM SECSTATE WASHDC
    r"(?<=\S)(?<!\b[ZOPR])[ \t]+(?=(?:[ZOPR] ){1,2}\d{6}Z [A-Z]{3} \d\d|([ZOPR])\1 R[A-Z]{3,7}\b"
    r"|DE R[A-Z]{3,7} |ZN[RY] [A-Z]{5}\b|FM [A-Z])"
    # TO AMEMBASSY QUITO PRIORITY 1234 AMEMBASSY LIMA INFO RUEHBO/AMEMBASSY BOGOTA
    r"|(?<=[A-Z\d])(?<!MISSION)[ \t]+(?=(?:TO|INFO) [A-Z])"
    r"|(?<=[A-Z\d])(?<!\bFM)(?<!\bTO)(?<!\bINFO)[ \t]+(?=(?:AMEMBASSY|AMCONSUL|USMISSION) |R[A-Z]{3,7}/[A-Z])"
    r"|(?:(?<=PRIORITY)|(?<=IMMEDIATE)|(?<=ROUTINE)|(?<=[A-Z] \d{4}))[ \t]+(?=[A-Z])"
)
_END_OF_HEADING = pattern(
    r"(?<=\S)[ \t]+(?=BT\b|UNCLAS\b|UNCLASSIFIED\b|CONFIDENTIAL\b|SECRET\b|TOP SECRET\b|LIMITED OFFICIAL USE\b"
    r"|[A-Z](?: {1,2}[A-Z]\b){4,})"
)
# ASTANA 000123 SIPDIS STATE FOR SCA/CEN, and the ending: DOE BT #0123 NNNN
_BELOW_HEADING = pattern(
    rf"{_ARCHIVED}|{_BEGINS}|(?:(?<=[A-Z] \d{{5}})|(?<=[A-Z] \d{{6}})|(?<=[A-Z]DIS))[ \t]+(?=[A-Z])"
    r"|(?<=\S)[ \t]+(?=BT(?:[ \t]|\Z)|NNNN\b)|(?<=\bBT)[ \t]+(?=#\d)"
)


def split_run_on(text: str, line: Line, beginning: re.Pattern[str]) -> tuple[Line, ...]:
    """A line cut before every field that begins in its middle, as `beginning` tells.

    Behind a Classified By, which may name the others, only text and ending are cut off, where the heading is one line.
    """
    cuts = list(_cuts(text, line, beginning))
    if line.kind == "REFERENCES":
        # REF: A. REF: ASTANA 1234, but REF: REF: ASTANA 1234 is a keyword and a field
        cuts = [
            cut
            for cut in cuts
            if opening(text[cut.end() : cut.end() + _SHORT]) != "REFERENCES" or cut.start() - line.first <= len("REFS:")
        ]
    if not cuts:
        return (line,)
    parts: list[Line] = []
    kind, start, first = line.kind, line.start, line.first
    names = False
    for cut, following in zip(cuts, [*cuts[1:], None], strict=True):
        begun = opening(text[cut.end() : following.end() if following is not None else line.end])
        if names and (beginning is not _HEADING or begun not in BODY):
            continue
        parts.append(Line(kind, start, first, cut.start(), cut.end()))
        kind, start, first = begun, cut.end(), cut.end()
        names = names or kind == "CLASSIFIED_BY"
    return (*parts, Line(kind, start, first, line.last, line.end))


def _cuts(text: str, line: Line, beginning: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """What stands before each field that begins in the middle of a line, in order."""
    if beginning is not _HEADING:
        # Behind the first character: a pilcrow before it is no word that a field could stand behind.
        yield from beginning.finditer(text, line.first + 1, line.last)
        return
    end = _END_OF_HEADING.search(text, line.first, line.last)
    yield from _HEADING.finditer(text, line.first, end.start() if end is not None else line.last)
    if end is not None:
        yield end
        yield from _BELOW_HEADING.finditer(text, end.end(), line.last)


def beginning_in_line(text: str, line: Line, *, in_header: bool) -> re.Pattern[str] | None:
    """How fields begin in the middle of this line; None where they do not. `in_header`: it is in the text header.

    Words without which there is none are looked for first.
    """
    kind, _, first, last, _ = line
    behind = text[first + 1 : last]
    # In the text header other fields may cite a telegram; edges of a page that a machine read look like one.
    may_begin = kind == "TEXT" if in_header else kind != "PARAGRAPH"
    if may_begin and " FM " in behind and _is_run_together(text[first:last], cited=in_header):
        return _HEADING
    if in_header or kind in _RUNNING_ON:
        if not _may_run_on(kind, behind) and _LOST_LINE_END.search(text, first, last) is None:
            return None
        return _RUN_ON_SUBJECT if kind == "SUBJECT" else _RUN_ON
    if last - first > _SHORT and "TAGS:" in text[first:last]:
        return _RUN_ON
    if not _may_be_archived(behind) or _EMBEDDED.search(text, first, last) is None:
        return None
    return _EMBEDDED_OR_RUN_ON


def _is_run_together(line: str, *, cited: bool) -> bool:
    """Whether a line holds the date-time group and the FM line; behind other words than those of a heading also TO.

    Else it is a sentence that cites a telegram. Where telegrams are `cited` there must be such words, and TO.
    """
    group = _OF_HEADING.search(line)
    if group is None:
        return False
    above = line[: group.start()].rstrip()
    if not cited and (not above or _ROUTED.match(above) is not None):
        return True
    return group["to"] is not None and above.isupper() and above[-1].isdigit()


def _may_run_on(kind: str, behind: str) -> bool:
    """Whether any of `_BEGINS`, or of `_RUN_ON_SUBJECT`, may stand in what is written behind the first character."""
    if "E.O." in behind or " 1. (" in behind or " 1.(" in behind or " ----" in behind or "\t" in behind:
        return True
    if ":" not in behind and kind != "SUBJECT":
        return False
    capitals = behind.upper()
    return (
        "TAGS:" in capitals
        or "SUBJ" in capitals
        or "CLASSIFIED BY" in capitals
        or ("REF" in capitals and any(map(capitals.count, _REFERENCES)))
    )


def _may_be_archived(behind: str) -> bool:
    """Whether any of `_ARCHIVED` may stand in what is written behind the first character."""
    return "UNCLAS" in behind or "S E C R E T" in behind or "C O N F I D E N T I A L" in behind or "\t" in behind
