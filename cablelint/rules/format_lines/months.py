"""The months of a date-time group."""

from cablelint.fields.dates import MONTHS
from cablelint.reference.nearest import nearest, only

ABBREVIATIONS = tuple(month[:3] for month in MONTHS)


def meant_month(text: str) -> str | None:
    """The abbreviation that one slip turns into this text (`MRA` → `MAR`); None unless there is just one."""
    return only(nearest(text.upper(), ABBREVIATIONS))
