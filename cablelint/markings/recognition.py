"""Whether a parenthesis that cannot be read as a mark was meant as one: (C/NG) was, (ANNEX I), (S KOREA) were not."""

import re

from cablelint.classification import Level
from cablelint.markings.writing import controls_by_word
from cablelint.model import MarkProblem
from cablelint.patterns import pattern
from cablelint.reference.nearest import nearest

LEVEL_WORDS = frozenset(
    {
        *(level.letter for level in Level),
        *(level.name for level in Level if " " not in level.words),
        *("UNCLAS", "SBU", "LOU", "FOUO"),
    }
)
_SHORT_MARKS = ("SBU", "LOU", "FOUO", "S/NF", "C/NF", "S//NF", "C//NF", "SBU/NF")
_SHORT = 2
_LEVEL = pattern(r"([A-Z]+)([ /,\-]*)([A-Z]*)")
# The rest of a parenthesis that began as a mark does: (S KOREA AGREED).
_CLOSED_LATER = pattern(r"[^()\n]{1,40}\)", re.ASCII)


def is_meant(text: str, problem: MarkProblem, behind: str) -> bool:
    """Whether `text` was meant as a mark, `behind` being the words behind it."""
    written = text.upper()
    if problem is MarkProblem.FORM:
        return written.endswith((")", "]")) or _CLOSED_LATER.match(behind) is None
    words = written.strip("() ")
    if len(words) <= _SHORT or "ENTIRE TEXT" in words:
        return True
    match = _LEVEL.match(words)
    if match is not None and match[1] in LEVEL_WORDS:
        return "/" in match[2] or words == match[1] or _is_control(match[3])
    return bool(nearest(words, _SHORT_MARKS))


def _is_control(word: str) -> bool:
    """Whether a word stands for a control, or one slip of the keyboard made it of such a word."""
    known = controls_by_word()
    return word in known or (len(word) > _SHORT and bool(nearest(word, known)))
