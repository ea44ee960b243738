"""Fields that begin in the middle of a line, because a copy lost the line ends or an archive wrote before a line."""

import re

from cablelint.kinds import TITLES, Line
from cablelint.openings import opening
from cablelint.patterns import pattern

_RUNNING_ON = TITLES | {"CLASSIFICATION", "CAPTION", "PASS", "REFERENCES"}
# Several fields do not fit on a line shorter than this.
_SHORT = 60
# ... DECL: 01/05/2017 TAGS: NATO PREL: a field that begins in mid-line; 008305SIPDIS: a line end that was lost
_BEGINS = (
    r"(?=[ \tA-Z/])(?<=\S)(?:[ \t]+(?=(?i:TAGS:|SUBJECT:|SUBJ:|REF(?:S|TEL|\(S\))?:|CLASSIFIED BY:)(?:\s|\Z))"
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
# 008305SIPDIS
_LOST_LINE_END = pattern(r" \d{6}[A-Z/]{3}")
_EMBEDDED_OR_RUN_ON = pattern(f"{_ARCHIVED}|{_BEGINS}")


def split_run_on(text: str, line: Line, beginning: re.Pattern[str]) -> tuple[Line, ...]:
    """A line cut before every field that begins in its middle, as `beginning` tells.

    Nothing is cut behind a Classified By, which may name the others.
    """
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


def beginning_in_line(text: str, line: Line, *, in_header: bool) -> re.Pattern[str] | None:
    """How fields begin in the middle of this line; None where they do not. `in_header`: it is in the text header.

    Words without which there is none are looked for first.
    """
    kind, _, first, last, _ = line
    if in_header or kind in _RUNNING_ON:
        if not _may_run_on(text[first + 1 : last].upper()) and _LOST_LINE_END.search(text, first, last) is None:
            return None
        return _RUN_ON_SUBJECT if kind == "SUBJECT" else _RUN_ON
    if last - first > _SHORT and "TAGS:" in text[first:last]:
        return _RUN_ON
    if not _may_be_archived(text[first + 1 : last]) or _EMBEDDED.search(text, first, last) is None:
        return None
    return _EMBEDDED_OR_RUN_ON


def _may_run_on(behind: str) -> bool:
    """Whether any of `_BEGINS` may stand in what is written behind the first character, in capitals."""
    return (
        (":" in behind and ("TAGS:" in behind or "SUBJ" in behind or "REF" in behind))
        or "E.O." in behind
        or "CLASSIFIED BY" in behind
        or "1. (" in behind
        or "1.(" in behind
        or "----" in behind
    )


def _may_be_archived(behind: str) -> bool:
    """Whether any of `_ARCHIVED` may stand in what is written behind the first character."""
    return "UNCLAS" in behind or "S E C R E T" in behind or "C O N F I D E N T I A L" in behind or "\t" in behind
