"""What rules about the text header ask alike: whether a line is missing, what it says of the classification."""

from datetime import date

from cablelint.context import Context
from cablelint.fields.dates import MONTHS
from cablelint.model import Cable, Duration, ExecutiveOrderLine, Irregularity
from cablelint.source import Span

# The E.O., TAGS and SUBJECT lines became mandatory on that day (TAGS handbook TL:TAGS-1, sec. 1) ...
MANDATORY_SINCE = date(1973, 3, 1)
# ... except on telegrams with these captions (sec. 2); of later years there is no such word.
_LAST_YEAR_OF_EXCUSES = 1979
EXCUSING_CAPTIONS = frozenset({"AIDAC", "USIAC", "TOPEC"})

# Of the subject and REF lines.
STANDARD_KEYWORDS = frozenset(
    {"SUBJECT", "SUBJ", "REF", "REFS", "REF(S)", "REFS(S)", "REFTEL", "REFTELS", "REFERENCE", "REFERENCES"}
)

_DECLASSIFYING = frozenset(
    {Duration.DATE, Duration.EXEMPTION, Duration.OADR, Duration.MANUAL_REVIEW, Duration.SCHEDULE}
)


def missing(cable: Cable, context: Context, kind: str) -> Span | None:
    """The line that a missing line of this kind (as in grammar/telegram.lark) should have followed.

    None where it is there, or not demanded: a telegram with neither E.O. nor TAGS line has no State text header.
    """
    if not cable.out_of_order or (cable.executive_order is None and cable.tags_line is None):
        return None
    if context.date is not None and context.date < MANDATORY_SINCE:
        return None
    early = context.date is None or context.date.year <= _LAST_YEAR_OF_EXCUSES
    if early and any(caption.name in EXCUSING_CAPTIONS for caption in cable.captions):
        return None
    surprises = (item for item in cable.out_of_order if item.irregularity is Irregularity.MISSING and item.line == kind)
    return next((item.span for item in surprises), None)


def is_repeated(cable: Cable, kind: str) -> bool:
    """Whether there are several lines of this kind, which TX001 reports: then the first may well be empty."""
    return any(item.irregularity is Irregularity.REPEATED and item.line == kind for item in cable.out_of_order)


def declassification(cable: Cable) -> ExecutiveOrderLine | None:
    """The E.O. line, where it says when or how a classification ends."""
    line = cable.executive_order
    if not isinstance(line, ExecutiveOrderLine):
        return None
    if line.duration is Duration.EVENT:
        return line if line.instruction is not None and line.instruction.text.upper().startswith("DECL") else None
    return line if line.duration in _DECLASSIFYING else None


def is_unclassified(context: Context) -> bool:
    """Whether the overall level is known and is not a classification."""
    return context.overall is not None and not context.overall.classified


def is_classified(context: Context) -> bool:
    """Whether the overall level is known and is a classification."""
    return context.overall is not None and context.overall.classified


def show_date(day: date) -> str:
    """A day as telegrams write it: `20 OCT 2008`."""
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"
