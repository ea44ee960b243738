"""Runs of lines that nearly every telegram has as they should be: each is found, and cut into its lines, in one step.

Such a line has no other meaning where it stands and no further field in its middle, so it is not looked at by itself.
"""

import re

from cablelint.kinds import Line
from cablelint.patterns import pattern

# RUEHAK/AMEMBASSY ANKARA PRIORITY 2192: behind a routing indicator and a slant no line has an opening. One that begins
# with RR is left out, for so do the called stations.
_ADDRESS = r"[RQ][A-QS-Z][A-Z]{3,6}/[A-Z0-9 /.,'()&:;+\-]{0,50}(?<! )\n"
# Format lines 1 to 6, whose words are its groups, and the first addressee; a copy may have a blank line below each.
ENVELOPE = pattern(
    # VZCZCXRO0001
    r"VZCZC[A-Z]{3}\d{4}\n\n?"
    # OO RUEHBI RUEHCI, and further indicators on lines below
    r"(OO|PP|RR|ZZ)(?P<stations>(?: R[A-Z]{4,6})++(?:\nR[A-QS-Z][A-Z]{3,5}(?: R[A-Z]{4,6})*+)*)\n\n?"
    # DE RUEHTA #0123/01 0601205
    r"DE (R[A-Z]{3,6}) #(\d{4})(?:/(\d\d))? (\d{3})(\d\d)(\d\d)\n\n?"
    # ZNY CCCCC ZZH
    r"(ZN[RY]) ([A-Z]{5}) (ZZH)\n\n?"
    # P R 011200Z MAR 06
    r"([OPRZ](?: [OPRZ])?) (\d{6})(Z) ([A-Z]{3}) (\d\d)\n\n?"
    # FM AMEMBASSY ASTANA
    r"FM (?P<originator>[A-Z][A-Z ]*(?<! ))\n\n?"
    # TO RUEHC/SECSTATE WASHDC PRIORITY 1234
    r"TO [A-Z][A-Z/ ]*(?<! )(?: \d{1,4})?\n\n?",
    re.ASCII,
)
# Addressees, and below them the classification line, which is the only group, with captions.
ADDRESSES = pattern(
    rf"(?:(?:TO |INFO )?{_ADDRESS}\n?)*+"
    r"(?:(?: *\n){0,3}+((?:UNCLAS|C O N F I D E N T I A L|S E C R E T)(?: SECTION \d\d OF \d\d)?"
    r"(?: [A-Z]{2,})+ \d{4,6}) *\n(?:(?:SIPDIS|SENSITIVE|NOFORN)? *\n)*+)?+",
    re.ASCII,
)
# The titles as they stand above most texts, with blank lines above and between them; a subject may go on below.
HEADER = pattern(
    # E.O. 12958: DECL: 10/20/2018
    r"(?: *\n){0,3}+E(?:\.O\.|O) 1\d{4}:? +(?:DECL: *\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|N/A) *\n(?: *\n)?"
    # TAGS: PREL, KZ
    r"TAGS:? [A-Z]{2,12}(?:,? [A-Z]{2,12})*+ *\n(?: *\n)?"
    # SUBJECT: KAZAKHSTAN: TALKS
    r"SUBJECT: +[!-~][ -~]*+\n",
    re.ASCII,
)
# What a line begins with where this may stand.
BEFORE_HEADER = "E \n"
# Without these no further field begins in the middle of such a line above the classification line.
RUN_IN = ("UNCLAS", "S E C R E T", "C O N F I D E N T I A L", " FM ", "TAGS:")
# The kinds by the first two letters, but for addresses and for further lines of called stations.
_KIND_BY_LETTERS = {
    "VZ": "TRANSMISSION_IDENTIFIER",
    **dict.fromkeys(("OO", "PP", "RR", "ZZ"), "CALLED_STATIONS"),
    "DE": "CALLING_STATION",
    "ZN": "SECURITY",
    **dict.fromkeys(("O ", "P ", "R ", "Z "), "DATE_TIME_GROUP"),
    "FM": "FROM",
    "TO": "TO",
    "IN": "INFO",
    **dict.fromkeys(("UN", "C ", "S "), "CLASSIFICATION"),
    **dict.fromkeys(("SI", "SE", "NO"), "CAPTION"),
    **dict.fromkeys(("E.", "EO"), "EXECUTIVE_ORDER"),
    "TA": "TAGS",
    "SU": "SUBJECT",
}
_new = tuple.__new__


def usual_lines(text: str, start: int, end: int, otherwise: str) -> list[Line]:
    """The lines between two offsets that an expression found; `otherwise` is the kind of those that no letters tell."""
    lines: list[Line] = []
    for line in text[start : end - 1].split("\n"):
        words = line.rstrip()
        behind = start + len(line) + 1
        if words:
            kind = _KIND_BY_LETTERS.get(words[:2], otherwise)
            lines.append(_new(Line, (kind, start, start, start + len(words), behind)))
        else:
            lines.append(_new(Line, ("BLANK", start, behind - 1, behind - 1, behind)))
        start = behind
    return lines
