"""Whether a portion's mark fits the overall marking of its telegram, in a word."""

from cablelint.classification import Control, Marking
from cablelint.markings.rollup import roll_up
from cablelint.model import Mark

FITS, ABOVE, STRICTER, COVERED, UNMARKED, UNKNOWN = "fits", "above", "stricter", "covered", "unmarked", "unknown"
VERDICTS = (FITS, ABOVE, STRICTER, COVERED, UNMARKED, UNKNOWN)
NO_OVERALL = "no overall marking"
# The controls that a telegram as a whole has, when one of its paragraphs has them.
_CARRIED = frozenset({Control.NOFORN, Control.NODIS, Control.EXDIS})


def verdict(mark: Mark | None, overall: Marking | None, *, entire: bool) -> str:
    """Whether a portion fits, or why not. The notice `ENTIRE TEXT` covers what has no mark of its own."""
    if mark is None:
        return COVERED if entire else UNMARKED
    marking = mark.marking
    if marking is None:
        return UNKNOWN
    if overall is None:
        return NO_OVERALL
    if marking.level > overall.level:
        return ABOVE
    carried = (roll_up([overall, marking]).controls - overall.controls) & _CARRIED
    return STRICTER if carried and (marking.noforn or not marking.controls.isdisjoint(_CARRIED)) else FITS
