"""What a telegram is to be: the facts that all its parts follow from."""

from calendar import monthrange
from datetime import date, datetime, timedelta, timezone
from random import Random

from attrs import frozen
from hypothesis import strategies as st

from cablelint.classification import Level
from strategies.facts import Post, senders

FIRST_DAY, LAST_DAY = date(1995, 1, 1), date(2010, 12, 31)
# LIMITED OFFICIAL USE ended and sensitive but unclassified began (00 STATE 018029); then came E.O. 12958, its
# amendment, and E.O. 13526.
SENSITIVE_SINCE = date(1995, 10, 1)
ORDER_12958, AMENDED, ORDER_13526 = date(1995, 10, 14), date(2003, 3, 25), date(2010, 6, 27)
_TURNING_POINTS = (SENSITIVE_SINCE, ORDER_12958, AMENDED, ORDER_13526, date(1999, 12, 31), date(2004, 2, 29))
LONGEST_DELAY = 30


@frozen
class Wish:
    """What a test wants a telegram to have; None leaves it to chance.

    `partial`: without an envelope; `routed`: with format lines 1 to 4; `sectioned`: in two sections or more;
    `complete`: from BT to NNNN; `restriction`: NODIS, EXDIS, STADIS, or the empty string for none of them; `sipdis`:
    with SIPDIS once.
    """

    first: date = FIRST_DAY
    last: date = LAST_DAY
    classified: bool | None = None
    sensitive: bool | None = None
    noforn: bool | None = None
    partial: bool | None = None
    routed: bool | None = None
    sectioned: bool | None = None
    complete: bool | None = None
    citations: int | None = None
    month: int | None = None
    collective: bool | None = None
    dual: bool | None = None
    person: bool | None = None
    restriction: str | None = None
    sipdis: bool | None = None
    efto: bool | None = None
    paragraphs: int = 1


@frozen
class Plan:
    """The facts. `random` makes the filler prose; `lou` and `efto` are kinds of unclassified telegrams."""

    wish: Wish
    random: Random
    moment: datetime
    delay: timedelta
    level: Level
    sensitive: bool
    lou: bool
    efto: bool
    noforn: bool
    restriction: str
    partial: bool
    routed: bool
    complete: bool
    sender: Post
    number: int
    sections: int
    mixed: bool

    @property
    def day(self) -> date:
        """The date of the telegram."""
        return self.moment.date()

    @property
    def filed(self) -> datetime:
        """The time at which it was filed."""
        return self.moment + self.delay


def chance(draw: st.DrawFn, wanted: bool | None, *, one_in: int = 2) -> bool:
    """What is wanted, else yes once in `one_in` times."""
    return draw(st.integers(1, one_in)) == one_in if wanted is None else wanted


def draw_plan(draw: st.DrawFn, wish: Wish) -> Plan:
    """Draw the facts of a telegram that fit together."""
    moment = _draw_moment(draw, wish)
    classified = chance(draw, False if wish.sensitive else wish.classified)
    level = (
        draw(st.sampled_from((Level.CONFIDENTIAL, Level.SECRET, Level.TOP_SECRET)))
        if classified
        else Level.UNCLASSIFIED
    )
    late = moment.date() >= SENSITIVE_SINCE
    sensitive = not classified and late and chance(draw, wish.sensitive)
    lou = not classified and not late and wish.sensitive is None and draw(st.booleans())
    marked = level.classified and moment.date() >= ORDER_12958
    noforn = marked and chance(draw, wish.noforn, one_in=4)
    restricted = (classified or sensitive) and not wish.sipdis and chance(draw, _wanted(wish.restriction), one_in=5)
    partial = chance(draw, wish.partial, one_in=6)
    return Plan(
        wish=wish,
        random=Random(draw(st.integers(0, 2**32))),
        moment=moment,
        delay=timedelta(minutes=draw(st.integers(0, LONGEST_DELAY))),
        level=level,
        sensitive=sensitive,
        lou=lou,
        efto=not classified and not lou and chance(draw, wish.efto, one_in=4),
        noforn=noforn,
        restriction=wish.restriction or draw(st.sampled_from(("NODIS", "EXDIS", "STADIS"))) if restricted else "",
        partial=partial,
        routed=not partial and chance(draw, wish.routed),
        complete=not partial and chance(draw, wish.complete),
        sender=draw(st.sampled_from(senders())),
        number=draw(st.integers(2, 99_999)),
        sections=draw(st.integers(2, 4)) if chance(draw, wish.sectioned) else 1,
        mixed=draw(st.booleans()),
    )


def _wanted(restriction: str | None) -> bool | None:
    return None if restriction is None else restriction != ""


def _draw_moment(draw: st.DrawFn, wish: Wish) -> datetime:
    """A minute of the years wished for; turns of the law and of the year come often."""
    kind = draw(st.integers(1, 4))
    if kind == 1:
        day = draw(st.sampled_from(_TURNING_POINTS)) + timedelta(days=draw(st.integers(-1, 1)))
    elif kind == 2:
        day = date(draw(st.integers(wish.first.year, wish.last.year)), 12, 31)
    else:
        day = draw(st.dates(wish.first, wish.last))
    day = min(max(day, wish.first), wish.last)
    if wish.month is not None:
        day = day.replace(day=min(day.day, monthrange(day.year, wish.month)[1]), month=wish.month)
    hour = draw(st.sampled_from((0, 12, 23)) | st.integers(0, 23))
    return datetime(day.year, day.month, day.day, hour, draw(st.integers(0, 59)), tzinfo=timezone.utc)  # noqa: UP017
