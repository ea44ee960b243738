"""Which Executive Orders want a classifier and a reason on the telegram."""

from datetime import date, timedelta

from cablelint.context import Context

# E.O. 12958 and later: sections 1.5 and 1.4. Before, the E.O. line named the classifier, or nothing did.
REASON_SECTIONS = frozenset({"1.4", "1.5"})
# E.O. 13292 moved the reasons from 1.5 to 1.4; posts needed months to change their templates (observed practice).
CHANGE_OF_SECTION = date(2003, 3, 25)
GRACE = timedelta(days=183)


def requires_reason(context: Context) -> bool:
    """Whether the order by which the telegram is judged wants a classifier and a reason."""
    return context.order is not None and context.order.reason_section in REASON_SECTIONS


def accepted_sections(context: Context) -> frozenset[str]:
    """The sections that a reason may name on the telegram's date: the order's own, both while the change was new."""
    order, sent = context.order, context.date
    if order is None or sent is None or order.reason_section is None:
        return frozenset()
    if CHANGE_OF_SECTION <= sent < CHANGE_OF_SECTION + GRACE:
        return REASON_SECTIONS
    return frozenset({order.reason_section})
