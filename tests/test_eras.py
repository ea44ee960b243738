"""Dates decide: each Executive Order in its own time, with its own instructions, exemptions and reasons."""

from datetime import date, timedelta

import pytest

from cablelint import lint
from cablelint.reference import executive_orders
from cablelint.reference.executive_orders import ExecutiveOrder
from cablelint.testing import MODEL_TELEGRAM

ORDERS = {order.key: order for order in executive_orders.orders() if order.number != "10501"}
AMENDED = "12958 as amended by 13292"
INSTRUCTION = {"11652": "GDS", "12065": "GDS", "12356": "DECL: OADR", "12958": "DECL: X1"}
# Sections of reasons; under the first two orders there was no Classified By.
REASONS = {"12356": "1.3(A)", "12958": "1.5 (b) and (d)"}


def telegram(key: str, sent: date, instruction: str | None = None) -> str:
    """A correct telegram of a day, under an order; without an instruction it has one that the order knows."""
    order = ORDERS[key]
    later = sent.replace(year=sent.year + 4, day=1)
    own = instruction or INSTRUCTION.get(key, f"DECL: {later:%m/%d/%Y}")
    text = MODEL_TELEGRAM
    for old, new in (
        ("011200Z MAR 06", f"{sent:%d}1200Z {sent:%b}".upper() + f" {sent:%y}"),
        ("0601205", f"{sent:%j}1205"),
        ("E.O. 12958: DECL: 03/01/2016", f"E.O. {order.number}: {own}"),
        ("1.4 (b) and (d)", REASONS.get(key, "1.4 (b) and (d)")),
        ("05 ASTANA", f"{sent.year % 100 - 1:02d} ASTANA"),
    ):
        assert old in text
        text = text.replace(old, new)
    return text


def codes(text: str) -> set[str]:
    """The errors and warnings about Executive Orders and reasons."""
    return {item.code for item in lint(text).diagnostics if item.code[:2] in ("EO", "CB")}


@pytest.mark.parametrize("key", ORDERS)
def test_an_order_in_its_own_time(key: str) -> None:
    order = ORDERS[key]
    last = order.ended - timedelta(days=1) if order.ended is not None else date(2020, 1, 31)
    for sent in (order.effective, order.effective + timedelta(days=400), last):
        assert codes(telegram(key, sent)) == set()


def level(text: str) -> str | None:
    found = [item.severity.value for item in lint(text).diagnostics if item.code == "EO404"]
    return found[0] if found else None


@pytest.mark.parametrize("key", ["12065", "12356", "12958", "13526"])
def test_an_order_before_its_time(key: str) -> None:
    start = ORDERS[key].effective
    levels = [level(telegram(key, start - timedelta(days=days))) for days in (60, 61, 365, 366)]
    assert levels == [None, "warning", "warning", "error"]


@pytest.mark.parametrize("key", ["11652", "12065", "12356"])
def test_an_order_after_its_time(key: str) -> None:
    ended = ORDERS[key].ended
    assert ended is not None
    levels = [level(telegram(key, ended + timedelta(days=days - 1))) for days in (60, 61, 365, 366)]
    assert levels == [None, "warning", "warning", "error"]


@pytest.mark.parametrize("years", [1, 5, 10])
def test_12958_is_never_more_than_a_warning_afterwards(years: int) -> None:
    assert level(telegram(AMENDED, date(2010 + years, 7, 15))) == "warning"


# What each order does not know, and the rule that says so.
UNKNOWN = [
    ("11652", "RDS-1 1/15/95", "EO413"),
    ("11652", "OADR", "EO409"),
    ("11652", "DECL: X1", "EO420"),
    ("12065", "OADR", "EO409"),
    ("12065", "XGDS-1", "EO413"),
    ("12065", "DECL: X1", "EO420"),
    ("12065", "GDS 06/01/88", "EO421"),
    ("12065", "RDS-1 01/15/05", "EO421"),
    ("12065", "XDS-3 01/15/15", "EO421"),
    ("12356", "GDS", "EO413"),
    ("12356", "RDS-1 1/15/95", "EO413"),
    ("12356", "DECL: X6", "EO420"),
    ("12356", "DECL: 25X1", "EO420"),
    ("12958", "DECL: OADR", "EO409"),
    ("12958", "DECL: X9", "EO420"),
    ("12958", "DECL: 50X1-HUM", "EO420"),
    (AMENDED, "DECL: OADR", "EO409"),
    (AMENDED, "DECL: X1", "EO410"),
    (AMENDED, "DECL: X9", "EO420"),
    (AMENDED, "DECL: 50X2-WMD", "EO420"),
    (AMENDED, "DECL: 75X1", "EO420"),
    (AMENDED, "DECL: MR", "EO415"),
    ("13526", "DECL: OADR", "EO409"),
    ("13526", "DECL: MR", "EO415"),
    ("13526", "DECL: X1", "EO410"),
    ("13526", "DECL: 25X1", "EO417"),
    ("13526", "DECL: 25X1-HUMAN", "EO414"),
]
KNOWN = [
    ("11652", "XGDS-1"),
    ("11652", "ADS DECLAS 12/31/79"),
    ("12065", "GDS 01/15/83"),
    ("12065", "RDS-1 01/15/95"),
    ("12065", "XDS-2 01/15/00"),
    ("12356", "DECL: OADR"),
    ("12356", "DECL: 01/15/1999"),
    ("12958", "DECL: X1, X6"),
    ("12958", "DECL: 1.6X1"),
    ("12958", "DECL: AFTER THE ELECTIONS"),
    (AMENDED, "DECL: 25X1"),
    (AMENDED, "DECL: AFTER THE ELECTIONS"),
    ("13526", "DECL: 50X1-HUM"),
    ("13526", "DECL: 50X2-WMD"),
    ("13526", "DECL: 25X1, 01/15/2040"),
]


def middle(order: ExecutiveOrder) -> date:
    """A day on which the order had been in force for long."""
    return (order.ended or date(2015, 1, 1)) - timedelta(days=500)


@pytest.mark.parametrize(("key", "instruction", "code"), UNKNOWN)
def test_what_an_order_does_not_know(key: str, instruction: str, code: str) -> None:
    assert codes(telegram(key, middle(ORDERS[key]), instruction)) == {code}


@pytest.mark.parametrize(("key", "instruction"), KNOWN)
def test_what_an_order_knows(key: str, instruction: str) -> None:
    assert codes(telegram(key, middle(ORDERS[key]), instruction)) == set()


def test_an_exemption_of_the_next_order_beside_the_old_number_is_one_finding() -> None:
    assert codes(telegram(AMENDED, date(2010, 12, 1), "DECL: 50X1-HUM")) == {"EO404"}


@pytest.mark.parametrize(
    ("key", "section", "expected"),
    [
        ("12958", "1.4 (b)", {"CB503"}),
        ("12958", "1.5 (h)", {"CB504"}),
        (AMENDED, "1.5 (b)", {"CB503"}),
        (AMENDED, "1.4 (h)", set()),
        (AMENDED, "1.4 (i)", {"CB504"}),
        ("13526", "1.5 (b)", {"CB503"}),
        ("13526", "1.4 (h)", set()),
    ],
)
def test_the_reasons_of_an_order(key: str, section: str, expected: set[str]) -> None:
    text = telegram(key, middle(ORDERS[key]))
    old = REASONS.get(key, "1.4 (b) and (d)")
    assert old in text
    assert codes(text.replace(old, section)) == expected
