"""What the pages of a copy of a SMART message have: lines, release stamps, codes in the margin, banners."""

import re

from cablelint.kinds import Line
from cablelint.patterns import pattern
from cablelint.values import mutable

# UNCLASSIFIED U.S. Department of State Case No. F-2014-00000 Doc No. C00000000 Date: 11/30/2015, RELEASE IN PART B6,
# 1.4(D), B1: how released copies are stamped. CLASSIFICATION: UNCLASSIFIED, Page 1 of 5: how e-mail is printed. A line
# without a word is dirt of the paper.
_STAMP = pattern(
    r"[•·*. ]*+(?:"
    r"(?:[A-Z ]{2,20} )?U\.?S\.? Department of State (?:Case|Doc)\b"
    r"|(?:RELEASED?|DENIED|DECLASSIFIED) (?:IN (?:PART|FULL)\b|IN[ \t]*$|UNDER\b)|FULL[ \t]*$"
    r"|(?:1\.4\([A-Z]\)|B[1-9])(?:[ \t,;]+(?:1\.4\([A-Z]\)|B[1-9]))*[ \t]*$"
    r"|CLASSIFICATION: +[A-Z ]+$|Page \d+ of \d+[ \t]*$"
    r"|REVIEW AUTHORITY\b|Declassify on:"
    r"|[^\w\r\n]*$"
    r")",
    re.MULTILINE,
)
# The code of what was taken out, in the margin.
_MARGIN = pattern(r"[ \t]{3,}(?:1\.4\([A-Z]\)|B[1-9])(?:,? ?(?:1\.4\([A-Z]\)|B[1-9]))*\Z")
_MARGIN_LENGTH = 40
_ENDS_OF_CODES = frozenset("123456789)")
# Classifications alone on their lines, and what stands below them.
_LEVEL = pattern(
    r"(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|TOP SECRET)(?://[A-Z][A-Z0-9 ,/\-]*)?(?P<handling>[ \t]*(?:/+[ \t]*)?SBU)?\Z"
)
_LONGEST_BANNER = 80
_BANNER_INITIALS = frozenset("UCST")
# Twice as fast as Line(...), of which there are hundreds in a message.
_new = tuple.__new__
_HANDLING = pattern(r"(?:SBU|SENSITIVE BUT UNCLASSIFIED)\Z")


@mutable
class BannerLines:
    """Where a classification and the SBU below it stand."""

    level: tuple[int, int]
    handling: tuple[int, int] | None = None


def split(text: str, start: int, end: int) -> list[Line]:
    """The physical lines of a part of the text, which they tile; stamps are FOREIGN, the others BLANK or TEXT."""
    lines = []
    is_stamp = _STAMP.match
    while start < end:
        stop = text.find("\n", start, end) + 1 or end
        written = text[start:stop]
        behind = written.lstrip()
        if behind:
            first = stop - len(behind)
            last = first + len(behind.rstrip())
            kind = "FOREIGN" if is_stamp(text, first, last) else "TEXT"
        else:
            first = last = stop - written.endswith("\n")
            kind = "BLANK"
        lines.append(_new(Line, (kind, start, first, last, stop)))
        start = stop
    return lines


def without_margin(text: str, start: int, end: int) -> int:
    """Where a line ends without a code in its margin."""
    if text[end - 1 : end] not in _ENDS_OF_CODES:
        return end
    margin = _MARGIN.search(text, max(start, end - _MARGIN_LENGTH), end)
    return margin.start() if margin is not None else end


def is_banner_line(text: str, line: Line) -> bool:
    """Whether nothing but a classification, or SBU, stands on a line."""
    _, _, first, last, _ = line
    if text[first : first + 1] not in _BANNER_INITIALS or last - first > _LONGEST_BANNER:
        return False
    return _LEVEL.match(text, first, last) is not None or _HANDLING.match(text, first, last) is not None


def add_banner(text: str, banner: BannerLines | None, line: Line, *, last: bool) -> BannerLines | None:
    """A banner with one more line. Of several levels, which a released copy may have, `last` says which one counts."""
    match = _LEVEL.match(text, line.first, line.last)
    if match is None:
        if banner is not None and banner.handling is None:
            banner.handling = (line.first, line.last)
        return banner
    if banner is not None and not last:
        return banner
    if match["handling"] is None:
        return BannerLines((line.first, line.last))
    return BannerLines((line.first, match.start("handling")), (match.end() - len("SBU"), match.end()))
