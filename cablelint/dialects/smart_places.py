"""Where the SMART messages of a text stand: their headers are looked for, and what they were wrapped in is theirs."""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice, zip_longest

from cablelint.dialects.smart_lines import LabelledLines, is_banner_line, read_label, split
from cablelint.kinds import Line
from cablelint.patterns import pattern
from cablelint.reference import smart_labels

# A line that begins like a label does.
_CANDIDATE = pattern(
    r"^[ \t\f\v•·.]*+(?:MRN|Date|From|Action|E\.|TAGS|Capt|Refer|Pass|Subj|Info|Sign|Draft|Clear|Appr|Relea|Diss)"
    r"[^\r\n]*",
    re.MULTILINE,
)
# The heading of a telegram of another layout.
_OTHER_HEADING = pattern(
    r"^[ \t]*(?:V?ZCZC[A-Z]{3}\d|(?:[ZOPR] ){1,2}\d{6}Z [A-Z]{3} \d\d\b|MSGID/|FM [A-Z]{4}"
    r"|(?:UNCLAS|C O N F I D E N T I A L|S E C R E T)[A-Z ]* \d{5,6}[ \t]*$)",
    re.MULTILINE,
)
# BEGIN TEXT: a message below it is cited in the text of another
_CITING = pattern(r"\b(?:BEGIN|QUOTE)\b[^\r\n]*\s*\Z", re.IGNORECASE)
_CITING_LENGTH = 200
# Labels that people hardly write by chance. So many of them, and of all, stand soon below the first one.
_TELLING = frozenset({"DATE", "ACTION", "EXECUTIVE_ORDER", "CAPTIONS", "PASS_LINE", "TAGS"})
_FEWEST_TELLING = 2
_FEWEST = 3
_SOON = 12
# A banner stands at most so many lines above the header.
_ABOVE = 30


def find(text: str) -> Iterator[tuple[int, int]]:
    """Where the messages of a text begin and end. The mail that a message came in, above it, belongs to it."""
    headers = [label.first for label in _headers(text, _labels(text, 0, len(text)))]
    done = 0
    for position, following in zip_longest(headers, headers[1:]):
        stop = _above(text, position, following) if following is not None else len(text)
        alone = _OTHER_HEADING.search(text, done, position) is None
        start = done if alone else _above(text, done, position)
        done = _end(text, position, stop)
        yield start, done


def find_header(text: str, start: int, end: int) -> int:
    """Where the header of the first message in `text[start:end]` begins; at the start where there is none."""
    header = next(_headers(text, _labels(text, start, end)), None)
    return _line_start(text, header.first) if header is not None else start


def _labels(text: str, start: int, end: int) -> Iterator[LabelledLines]:
    """All labels of a part of the text."""
    for match in _CANDIDATE.finditer(text, start, end):
        label = read_label(text, Line("TEXT", match.start(), match.start(), match.end(), match.end()))
        if label is not None:
            yield label


def _headers(text: str, labels: Iterator[LabelledLines]) -> Iterator[LabelledLines]:
    """The labels with which headers begin: the MRN, or the date where that is missing."""
    window = deque(islice(labels, _SOON))
    before = ""
    in_text = False
    while window:
        label = window.popleft()
        window.extend(islice(labels, 1))
        begins = label.kind == "MRN" or (label.kind == "DATE" and before != "MRN")
        if begins and _goes_on(window) and not (in_text and _is_cited(text, label.first)):
            in_text = True
            yield label
        elif label.kind in ("DRAFTED_BY", "RELEASED_BY", "DISSEMINATION_RULE"):
            in_text = False
        before = label.kind


def _goes_on(following: Iterable[LabelledLines]) -> bool:
    """Whether the labels of a header follow, before another header and before any signature block."""
    kinds: set[str] = set()
    for label in following:
        if label.kind == "MRN" or label.kind not in smart_labels.kinds(smart_labels.HEADER):
            break
        kinds.add(label.kind)
    return len(kinds) >= _FEWEST and len(kinds & _TELLING) >= _FEWEST_TELLING


def _is_cited(text: str, position: int) -> bool:
    return _CITING.search(text, max(0, position - _CITING_LENGTH), position) is not None


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
