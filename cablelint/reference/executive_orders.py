"""The Executive Orders on classification: when each was in force, and what it lets a telegram say.

Sources: the orders in the Federal Register, 32 CFR 2001; executive_orders.tsv and reasons.tsv name one for every row.
"""

from datetime import date
from functools import cache, lru_cache

from cablelint.reference import facts
from cablelint.reference.facts import Confidence
from cablelint.reference.nearest import nearest as nearest_words
from cablelint.reference.nearest import only
from cablelint.values import frozen

# Days. Posts went on using an order's form for months after its end, and some were early (observed practice).
LONGEST_AFTER = 365
LONGEST_BEFORE = 60

# Telegrams cite the order that was amended; a few name the amending one.
AMENDED_BY = {"13292": "12958 as amended by 13292"}


@frozen
class ExecutiveOrder:
    """One version of an order.

    `number` is what a telegram writes, `key` tells versions of one number apart. It is in force from `effective` to the
    day before `ended`. Reasons for classification are letters of `reason_section` (figures in E.O. 12356).
    `longest_years` is the longest duration of a classification without exemption, None where there is no limit.
    `instructions` are the words that its E.O. line may use: DECL, N/A, GDS, XGDS, ADS, RDS, XDS, OADR, MR, X1-X8, 25X,
    50X, 75X, GROUP.
    """

    number: str
    key: str
    signed: date
    effective: date
    ended: date | None
    reason_section: str | None
    reason_letters: frozenset[str]
    longest_years: int | None
    instructions: frozenset[str]
    confidence: Confidence
    source: str

    def __str__(self) -> str:
        """The order as it is cited: `E.O. 12958 as amended by 13292`."""
        return f"E.O. {self.key}"

    def distance(self, on: date) -> int:
        """Days from `on` to the nearest day on which the order was in force; 0 while it was."""
        if on < self.effective:
            return (self.effective - on).days
        if self.ended is not None and on >= self.ended:
            return (on - self.ended).days + 1
        return 0

    def applies(self, on: date) -> bool:
        """Whether a telegram of that date may be judged by it.

        It must be in force, have ended at most 365 days before, or start at most 60 days after.
        """
        return self.distance(on) <= (LONGEST_BEFORE if on < self.effective else LONGEST_AFTER)


@frozen
class Reason:
    """A reason for classification, or an exemption from automatic declassification, and what it stands for."""

    order: str
    section: str
    letter: str
    exemption: bool
    meaning: str
    confidence: Confidence
    source: str


@cache
def orders() -> tuple[ExecutiveOrder, ...]:
    """All versions of all orders, in the order of time."""
    return tuple(_order(*row) for row in facts.read("executive_orders"))


@cache
def reasons(key: str) -> tuple[Reason, ...]:
    """The reasons and exemptions of one version of an order, by its key; empty where none are known."""
    return tuple(
        Reason(order, section, letter, kind == "exemption", meaning, facts.confidence(confidence), source)
        for order, section, letter, kind, meaning, confidence, source in facts.read("reasons")
        if order == key
    )


def known(number: str) -> bool:
    """Whether there is an order of that number on classification (E.O. 13292 counts, as the amendment of 12958)."""
    return number in _versions()


def nearest(number: str) -> str | None:
    """The one known number that a slip of the keyboard turns into this one (`1295` → `12958`).

    None in doubt, and for a number that is itself known.
    """
    return only(nearest_words(number, _versions()))


def in_force(on: date) -> ExecutiveOrder | None:
    """The order in force on a date; None before 15 December 1953."""
    return next((order for order in orders() if order.distance(on) == 0), None)


@lru_cache(maxsize=4096)
def applicable(number: str, on: date) -> ExecutiveOrder | None:
    """The version of the numbered order by which a telegram of that date is judged.

    It is in force on that date, ended at most 365 days before, or starts at most 60 days after; None where none does.
    """
    versions = _versions().get(number, ())
    for order in versions:
        if order.distance(on) == 0:
            return order
    fitting = (order for order in versions if order.applies(on))
    return min(fitting, key=lambda order: order.distance(on), default=None)


def distance(number: str, on: date) -> int | None:
    """Days between a date and the time in which the numbered order was in force.

    0 inside that time, None for an unknown number.
    """
    return min((order.distance(on) for order in _versions().get(number, ())), default=None)


@cache
def _versions() -> dict[str, tuple[ExecutiveOrder, ...]]:
    versions: dict[str, tuple[ExecutiveOrder, ...]] = {}
    for order in orders():
        versions[order.number] = (*versions.get(order.number, ()), order)
    for number, key in AMENDED_BY.items():
        versions[number] = tuple(order for order in orders() if order.key == key)
    return versions


def _order(*row: str) -> ExecutiveOrder:
    number, key, signed, effective, ended, section, longest_years, instructions, confidence, source = row
    return ExecutiveOrder(
        number,
        key,
        date.fromisoformat(signed),
        date.fromisoformat(effective),
        date.fromisoformat(ended) if ended else None,
        section or None,
        frozenset(reason.letter for reason in reasons(key) if section and not reason.exemption),
        int(longest_years) if longest_years else None,
        frozenset(facts.items(instructions)),
        facts.confidence(confidence),
        source,
    )
