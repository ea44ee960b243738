"""Where the SMART messages of a text stand: their headers are looked for, and what they were wrapped in is theirs."""

import re
from collections.abc import Iterator
from itertools import islice, zip_longest

from cablelint.dialects.citations import is_cited
from cablelint.dialects.smart_labels import LabelledLines, read_label
from cablelint.dialects.smart_pages import is_banner_line, split
from cablelint.kinds import Line
from cablelint.patterns import pattern
from cablelint.reference import smart_labels

# A line that begins like a label does.
_CANDIDATE = pattern(
    r"^[ \t\f\v•·.]*+(?:MRN|Date|From|Action|E\.|TAGS|Capt|Refer|Pass|Subj|Info|Sign|Draft|Clear|Appr|Relea|Diss)"
    r"[^\r\n]*",
    re.MULTILINE,
)
# The labels that a header may begin with.
_FIRST = pattern(r"^[ \t\f\v•·.]*+(?:MRN|Date)[^\r\n]*", re.MULTILINE)
# The heading of a telegram of another layout.
_OTHER_HEADING = pattern(
    r"^[ \t]*(?:V?ZCZC[A-Z]{3}\d|(?:[ZOPR] ){1,2}\d{6}Z [A-Z]{3} \d\d\b|MSGID/|FM [A-Z]{4}"
    r"|(?:UNCLAS|C O N F I D E N T I A L|S E C R E T)[A-Z ]* \d{5,6}[ \t]*$)",
    re.MULTILINE,
)
# Labels that people hardly write by chance. So many of them, and of all, stand soon below the first one.
_TELLING = frozenset({"DATE", "ACTION", "EXECUTIVE_ORDER", "CAPTIONS", "PASS_LINE", "TAGS"})
_FEWEST_TELLING = 2
_FEWEST = 3
_SOON = 12
# Labels of which one stands in every signature block.
_OF_BLOCKS = frozenset({"DRAFTED_BY", "RELEASED_BY", "DISSEMINATION_RULE"})
# A banner stands at most so many lines above the header.
_ABOVE = 30


def find(text: str) -> Iterator[tuple[int, int]]:
    """Where the messages of a text begin and end. The mail that a message came in, above it, belongs to it."""
    headers = list(_headers(text, 0, len(text)))
    done = 0
    for header, following in zip_longest(headers, headers[1:]):
        stop = _above(text, header, following) if following is not None else len(text)
        alone = _OTHER_HEADING.search(text, done, header) is None
        start = done if alone else _above(text, done, header)
        done = _end(text, header, stop)
        yield start, done


def find_header(text: str, start: int, end: int) -> int:
    """Where the header of the first message in `text[start:end]` begins; at the start where there is none."""
    return next(_headers(text, start, end), start)


def _headers(text: str, start: int, end: int) -> Iterator[int]:
    """The lines with which headers begin: that of the MRN, or that of the date where the MRN is missing."""
    # Where the header before ends, as long as no signature block is known to stand below it.
    text_from: int | None = None
    done = start
    for match in _FIRST.finditer(text, start, end):
        if match.start() < done:
            continue
        label = _label(text, match)
        if label is None or label.kind not in ("MRN", "DATE"):
            continue
        header = _line_start(text, label.first)
        following = list(_header_labels(text, match.end(), end))
        kinds = {one.kind for one in following}
        if len(kinds) < _FEWEST or len(kinds & _TELLING) < _FEWEST_TELLING:
            continue
        cited = text_from is not None and is_cited(text, header) and not _has_block(text, text_from, header)
        text_from = done = following[-1].last
        if not cited:
            yield header


def _label(text: str, match: re.Match[str]) -> LabelledLines | None:
    return read_label(text, Line("TEXT", match.start(), match.start(), match.end(), match.end()))


def _labels(text: str, start: int, end: int) -> Iterator[LabelledLines]:
    """All labels of a part of the text."""
    for match in _CANDIDATE.finditer(text, start, end):
        label = _label(text, match)
        if label is not None:
            yield label


def _header_labels(text: str, start: int, end: int) -> Iterator[LabelledLines]:
    """The labels of a header that stand before another header and before any signature block."""
    for label in islice(_labels(text, start, end), _SOON):
        if label.kind == "MRN" or label.kind not in smart_labels.kinds(smart_labels.HEADER):
            break
        yield label


def _has_block(text: str, start: int, end: int) -> bool:
    """Whether a signature block stands in a part of the text."""
    return any(label.kind in _OF_BLOCKS for label in _labels(text, start, end))


def _line_start(text: str, position: int) -> int:
    return text.rfind("\n", 0, position) + 1


def _above(text: str, lowest: int, position: int) -> int:
    """Where the banner above a header begins, else the line of the header itself."""
    start = position = _line_start(text, position)
    found = False
    for _ in range(_ABOVE):
        if start <= lowest:
            break
        above = max(lowest, _line_start(text, start - 1))
        line = split(text, above, start)[0]
        banner = is_banner_line(text, line)
        if found and line.kind == "TEXT" and not banner:
            break
        if banner:
            found, position = True, above
        start = above
    return position


def _end(text: str, header: int, stop: int) -> int:
    """Where a message ends: before a telegram of another layout that stands below its signature block."""
    others = [match.start() for match in _OTHER_HEADING.finditer(text, header, stop)]
    if not others:
        return stop
    below = smart_labels.kinds(smart_labels.BLOCK) - smart_labels.kinds(smart_labels.HEADER)
    block = next((label.first for label in _labels(text, header, stop) if label.kind in below), stop)
    return next((other for other in others if other > block), stop)
