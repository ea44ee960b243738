"""Telling the name of a classifier from the title."""

import re

from cablelint.patterns import pattern

# Words that end a title: the name follows, or stands before a comma.
_TITLE_WORDS = (
    r"Ambassador|Amb\.?|Charge(?:\s+d'Affaires)?(?:,?\s+a\.?i\.?)?|CDA|Charg[eé]|DCM|A/DCM|Deputy\s+Chief\s+of\s+Mission|Chief\s+of\s+Mission|"
    r"(?:Deputy\s+)?(?:Assistant\s+|Acting\s+)?Secretary|Under\s+Secretary|Consul(?:\s+General)?|Principal\s+Officer|PO|"
    r"Mission|Minister|Counselor|Counsellor|Couns(?:elor)?\.?|Officer|Off\.?|Chief|Director|Deputy|Coordinator|Attach[eé]|Representative|"
    r"PolCouns|EconCouns|PolOff|EconOff|PolChief|EconChief|Pol/?Econ|POL|ECON|A/S|PDAS|DAS|EMIN|ADCM|M/C|Advisor|Adviser|Head|Manager|Chair"
)
_LEADING_TITLE = pattern(
    rf"(?:.*\b(?:{_TITLE_WORDS})(?!\w)|[A-Z]+(?:/[A-Z]+)+)[,:]?\s+(?=\S)", re.IGNORECASE | re.DOTALL
)
_IS_TITLE = pattern(rf"\b(?:{_TITLE_WORDS})(?!\w)|[A-Z]+/[A-Z]+", re.IGNORECASE)


def split_name_and_title(who: str) -> tuple[str | None, str | None]:
    """The name and the title in `Ambassador Richard Hoagland` or `John Doe, Ambassador`; None for what is not there."""
    who = " ".join(who[:300].split())
    before, comma, after = who.partition(",")
    if comma and _IS_TITLE.search(after) and not _IS_TITLE.search(before):
        return before.strip() or None, after.strip() or None
    leading = _LEADING_TITLE.match(who)
    if leading is None:
        return (None, who) if _IS_TITLE.search(who) else (who or None, None)
    name, title = who[leading.end() :].strip(), leading[0].strip(" ,:")
    return name or None, title or None
