"""Which kind of message a text is: how it is laid out decides which rules can judge it."""

from collections.abc import Set

from cablelint.model import ClassificationLine, DateTimeGroup, ExecutiveOrderLine

TELEGRAM = "telegram"
UNKNOWN = "unknown"

# Format lines that people do not write by chance; the text header's titles.
_FORMAT_LINES = frozenset({"TRANSMISSION_IDENTIFIER", "CALLING_STATION", "SECURITY", "DATE_TIME_GROUP", "FROM", "TO"})
_TITLES = frozenset({"EXECUTIVE_ORDER", "TAGS"})
# The electronic telegrams of 1973 to 1979 have a layout and Executive Orders of their own.
_LAST_YEAR_OF_THE_SEVENTIES = 1979
_ORDERS_OF_THE_SEVENTIES = frozenset({"11652", "12065"})


def detect(
    text: str,
    kinds: Set[str],
    classification: object,
    date_time_group: object,
    executive_order: object,
) -> str:
    """The dialect: `telegram` (State over ACP 127, 1980 to 2010), `state1970s`, `smart`, `genadmin` or `unknown`.

    `kinds` are the kinds of lines that were found; the other arguments are the nodes of the lines that tell most.
    """
    if "\nMSGID/" in text or (not kinds & _TITLES and "\nSUBJ/" in text):
        return "genadmin"
    if "TAGS" in kinds and not kinds & _FORMAT_LINES and "\nMRN:" in text:
        return "smart"
    numbered = isinstance(classification, ClassificationLine) and classification.number is not None
    titles = len(kinds & _TITLES) + numbered
    if len(kinds & _FORMAT_LINES) < 2 and (titles == 0 or titles + ("SUBJECT" in kinds) < 2):
        return UNKNOWN
    year = (
        date_time_group.datetime.year
        if isinstance(date_time_group, DateTimeGroup) and date_time_group.datetime
        else None
    )
    order = executive_order.number.text if isinstance(executive_order, ExecutiveOrderLine) else None
    if order in _ORDERS_OF_THE_SEVENTIES and (year is None or year <= _LAST_YEAR_OF_THE_SEVENTIES):
        return "state1970s"
    return "state1970s" if year is not None and year <= _LAST_YEAR_OF_THE_SEVENTIES else TELEGRAM
