"""What the banners of a telegram's pages agree on: they are printed from one record, and differ in the page alone."""

from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from cablelint.context import Context
from cablelint.model import Cable, PageBanner, Token

_PARTS = ("station", "section", "total", "time")
# Against two others a banner is wrong; of two that differ neither is proved, and the second is named.
_PROOF = 2


# PAGE 01, the beginning of a banner.
_WITH_PAGE = 7


class Difference(NamedTuple):
    """A part of a banner that others of its section have otherwise: `other` is what they have."""

    banner: PageBanner
    part: str
    found: Token
    other: Token


def differences(cable: Cable, context: Context) -> list[Difference]:
    """The parts of banners that the others of their section contradict, in order."""
    pages = cable.printed.pages if cable.printed is not None else ()
    if len({context.text(banner.span)[_WITH_PAGE:] for banner in pages}) < _PROOF:
        return []
    sections: list[list[PageBanner]] = []
    for banner in pages:
        if banner.page == 1 or not sections:
            sections.append([])
        sections[-1].append(banner)
    return [found for banners in sections for part in _PARTS for found in _odd(banners, part, cable, context)]


def _odd(banners: list[PageBanner], part: str, cable: Cable, context: Context) -> Iterator[Difference]:
    """A number with a letter in it (AD415) may stand for another one, and proves nothing."""
    tokens: list[tuple[PageBanner, Token]] = [
        (banner, token)
        for banner in banners
        if (token := getattr(banner, part)) is not None and context.text(token.span) == token.text
    ]
    words = [token.text for _, token in tokens]
    if len(set(words)) < _PROOF:
        return
    settled = max(words, key=words.count)
    if words.count(settled) < _PROOF:
        settled = words[0]
        if part == "time" and is_before_sent(tokens[0][1], cable):
            settled = words[1]
    other = tokens[words.index(settled)][1]
    for banner, token in tokens:
        if token.text != settled:
            yield Difference(banner, part, token, other)


# Further back it is rather the same day of the following month.
_LONGEST = timedelta(days=3)


def is_before_sent(time: Token, cable: Cable) -> bool:
    """Whether a time of receipt, of which the month is not known, is before the date-time group."""
    dtg = cable.dtg
    if dtg is None or dtg.datetime is None:
        return False
    return timedelta(0) < _since_month_began(dtg.day_time.text) - _since_month_began(time.text) < _LONGEST


def _since_month_began(day_time: str) -> timedelta:
    return timedelta(days=int(day_time[:2]), hours=int(day_time[2:4]), minutes=int(day_time[4:6]))
