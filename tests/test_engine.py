"""Selection, severities, order, and the fence around each rule."""

import random
from collections.abc import Iterator
from datetime import date
from itertools import count
from types import SimpleNamespace

import pytest

from cablelint import engine
from cablelint.api import lint, lint_source
from cablelint.context import Context, Profile
from cablelint.diagnostic import Diagnostic, Severity
from cablelint.engine import Options
from cablelint.model import Cable
from cablelint.parser import parse
from cablelint.rule import Finding, Rule, finding, rule
from cablelint.rules.cablelint_itself import binary_file, empty_file, not_a_telegram
from cablelint.selectors import UnknownSelectorError, specificity
from cablelint.source import Source, Span
from cablelint.testing import MODEL_TELEGRAM

TELEGRAM = """\
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 000123
SUBJECT: LUNCH
1. (C) THE MINISTER ATE.
SMITH
"""
SOURCE = Source(TELEGRAM)


@rule(code="QA101", name="first-word", severity=Severity.WARNING)
def first_word(cable: Cable, context: Context) -> Iterator[Finding]:
    yield finding(Span(0, 2), "starts with {word}", word=context.text(Span(0, 2)))


@rule(code="QA201", name="line-of-smith", severity=Severity.ERROR)
def line_of_smith(cable: Cable, context: Context) -> Iterator[Finding]:
    start = context.source.text.index("SMITH")
    yield finding(Span(start, start + 5), "SMITH")
    yield finding(Span(start, start + 5), "SMITH")
    yield finding(Span(0, 2), "far away").at(Severity.INFO)


@rule(code="QB101", name="opinion", severity=Severity.INFO, default=False)
def opinion(cable: Cable, context: Context) -> Iterator[Finding]:
    yield finding(Span(0, 2), "profile {profile}", profile=context.profile.value)


@rule(code="QB102", name="crash", severity=Severity.INFO)
def crash(cable: Cable, context: Context) -> Iterator[Finding]:
    yield finding(Span(3, 4), "before the crash")
    raise ValueError(context.text(Span(3, 12)))


@rule(code="QB103", name="endless", severity=Severity.ERROR)
def endless(cable: Cable, context: Context) -> Iterator[Finding]:
    for number in count():
        yield finding(Span(3, 4), "once more").at(Severity.INFO if number < engine.MOST_FINDINGS else Severity.ERROR)


@rule(code="QB104", name="first-word-once-more", severity=Severity.WARNING)
def first_word_once_more(cable: Cable, context: Context) -> Iterator[Finding]:
    yield finding(Span(0, 1), "starts with {word}", word="F").leave_to("QA101")


RULES = (first_word, line_of_smith, opinion)
FILE_RULES = (empty_file.check, binary_file.check, not_a_telegram.check)


def run(options: Options | None = None, rules: tuple[Rule, ...] = RULES) -> tuple[Diagnostic, ...]:
    return engine.run(parse(SOURCE), SOURCE, options or Options(), rules)


def codes(**options: object) -> set[str]:
    return {found.code for found in run(Options(**options))}  # type: ignore[arg-type]


def test_sorted_by_place_then_code_without_duplicates() -> None:
    assert [(found.span.start, found.code) for found in run()] == [
        (0, "QA101"),
        (0, "QA201"),
        (TELEGRAM.index("SMITH"), "QA201"),
    ]


def test_order_of_rules_is_irrelevant() -> None:
    rules = [*RULES, crash]
    expected = run(rules=tuple(rules))
    for seed in range(5):
        random.Random(seed).shuffle(rules)
        assert run(rules=tuple(rules)) == expected


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (Options(), "QA101"),
        (Options(ignore=("QA101",)), "QB104"),
        (Options(select=("QB104",)), "QB104"),
        (Options(ignore=("QB104",)), "QA101"),
    ],
)
def test_a_fault_that_is_left_to_a_rule_is_told_where_that_is_not_run(options: Options, code: str) -> None:
    assert [item.code for item in run(options, (first_word_once_more, first_word))] == [code]


def test_a_crash_is_told_and_stops_no_other_rule() -> None:
    found = {item.code: item for item in run(rules=(crash, *RULES))}
    assert set(found) == {"QA101", "QA201", "QB102", "CT000"}
    told = found["CT000"]
    assert told.severity is Severity.ERROR
    assert str(told.message) == "rule QB102 crash failed with ValueError: AMEMBASSY"
    assert "AMEMBASSY" not in told.message.show(with_words=False)


def test_a_rule_without_end_is_stopped_and_that_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "MOST_FINDINGS", 3)
    found = [item for item in run(rules=(endless, *RULES)) if item.span == Span(3, 4)]
    # The three are equal, and told once.
    assert [(item.code, item.severity) for item in found] == [("CT008", Severity.ERROR), ("QB103", Severity.INFO)]
    assert str(found[0].message) == (
        "rule QB103 endless finds more than 3 faults in this telegram; from here on they are not listed"
    )
    assert {"QA101", "QA201"} < {item.code for item in run(rules=(endless, *RULES))}


def test_a_rule_may_find_as_much_as_is_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "MOST_FINDINGS", 3)
    assert "CT008" not in codes()


def test_the_findings_of_a_hostile_text_are_counted_by_telegram() -> None:
    addressees = "".join(f"A{number}\nA{number}\n" for number in range(engine.MOST_FINDINGS + 10))
    text = MODEL_TELEGRAM.replace("INFO ", f"INFO {addressees}", 1)
    found = [item.code for item in lint(text + MODEL_TELEGRAM.replace("(C)", "(S)")).diagnostics]
    assert (found.count("FL706"), found.count("CT008")) == (engine.MOST_FINDINGS, 1)
    assert "PM301" in found


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, {"QA101", "QA201"}),
        ({"select": ("QA1",)}, {"QA101"}),
        ({"select": ("line-of-smith",)}, {"QA201"}),
        ({"select": ("qa101",)}, {"QA101"}),
        ({"select": ("ALL",)}, {"QA101", "QA201"}),
        ({"select": ("QB",)}, {"QB101"}),
        ({"extend_select": ("opinion",)}, {"QA101", "QA201", "QB101"}),
        ({"ignore": ("QA",)}, set()),
        ({"ignore": ("QA1",)}, {"QA201"}),
        ({"ignore": ("ALL",), "extend_select": ("QA2",)}, {"QA201"}),
        ({"select": ("QA101",), "ignore": ("QA",)}, {"QA101"}),
        ({"select": ("QA",), "ignore": ("first-word",)}, {"QA201"}),
        ({"select": ("QA101",), "ignore": ("first-word",)}, set()),
    ],
)
def test_the_most_specific_selector_wins(options: dict[str, object], expected: set[str]) -> None:
    assert codes(**options) == expected


def test_specificity_needs_a_whole_family() -> None:
    assert specificity("Q", first_word) == 0
    assert specificity("", first_word) == 0
    assert 0 < specificity("ALL", first_word) < specificity("QA", first_word) < specificity("QA10", first_word)
    assert specificity("QA101", first_word) == specificity("first-word", first_word)


@pytest.mark.parametrize(
    ("selector", "hint"),
    [("frist-word", 'did you mean "first-word"'), ("QA102", 'did you mean "QA101"'), ("ZZZZ", '"ZZZZ"')],
)
@pytest.mark.parametrize("where", ["select", "ignore", "extend_select"])
def test_an_unknown_selector_is_refused(where: str, selector: str, hint: str) -> None:
    with pytest.raises(UnknownSelectorError, match=hint):
        codes(**{where: (selector,)})


def test_severities_of_the_reader_win_over_those_of_rule_and_finding() -> None:
    given = {"QA": Severity.INFO, "QA201": Severity.WARNING}
    assert [found.severity for found in run(Options(severities=given))] == [
        Severity.INFO,
        Severity.WARNING,
        Severity.WARNING,
    ]


def test_rules_see_the_profile() -> None:
    found = run(Options(select=("QB101",), profile=Profile.DRAFT))
    assert [str(item.message) for item in found] == ["profile draft"]


@pytest.mark.parametrize(
    ("data", "place", "code", "message"),
    [
        (b"", 0, "CT001", "the file is empty, expected a telegram"),
        (b" \r\n\t\n", 0, "CT001", "the file is empty, expected a telegram"),
        (b"\xef\xbb\xbf", 0, "CT001", "the file is empty, expected a telegram"),
        (b"%PDF" + bytes(100), 0, "CT002", "the file is binary, expected the text of a telegram"),
        (b"eggs\nmilk\n", 0, "CT003", "no line of a telegram was recognised in this text"),
        (b" \neggs\nmilk\n", 2, "CT003", "no line of a telegram was recognised in this text"),
    ],
)
def test_what_is_no_telegram_gets_one_warning(
    data: bytes, place: int, code: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "all_rules", lambda: (*RULES, crash, *FILE_RULES))
    for options in (Options(), Options(select=("QA",))):
        found = lint(data, options=options).diagnostics
        assert [(item.code, item.severity, item.span) for item in found] == [
            (code, Severity.WARNING, Span(place, place))
        ]
        assert [str(item.message) for item in found] == [message]
    assert not lint(data, options=Options(ignore=("CT",))).diagnostics


def test_a_telegram_gets_no_finding_about_the_file() -> None:
    assert run(rules=FILE_RULES) == ()


def test_a_dialect_that_is_given_has_the_text_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "all_rules", lambda: (first_word, *FILE_RULES))
    report = lint("eggs\nmilk\n", options=Options(dialect="telegram"))
    assert (report.dialect, [item.code for item in report.diagnostics]) == ("telegram", ["QA101"])
    assert [item.code for item in lint("", options=Options(dialect="telegram")).diagnostics] == ["CT001"]


def test_a_parser_that_fails_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(source: Source) -> tuple[Cable, ...]:
        if source.text:
            raise RecursionError("deep")
        return parse(source)

    monkeypatch.setattr("cablelint.api.parse_source", fail)
    report = lint_source(SOURCE)
    assert [item.code for item in report.diagnostics] == ["CT000"]
    assert report.dialect == "unknown"


class TestToday:
    """The day after which a date-time group is still to come."""

    TELEGRAM = MODEL_TELEGRAM.replace("MAR 06", "MAR 26")

    @pytest.mark.parametrize(
        ("today", "codes"), [(date(2026, 2, 27), ["FL507"]), (date(2026, 2, 28), []), (date(2030, 1, 1), [])]
    )
    def test_can_be_set(self, today: date, codes: list[str]) -> None:
        found = lint(self.TELEGRAM, options=Options(today=today, select=("FL507",))).diagnostics
        assert [diagnostic.code for diagnostic in found] == codes

    def test_is_asked_once_in_a_call(self, monkeypatch: pytest.MonkeyPatch) -> None:
        days = [date(2026, 2, 27), date(2026, 3, 1)]
        monkeypatch.setattr(engine, "date", SimpleNamespace(today=lambda: days.pop(0)))
        found = lint(self.TELEGRAM * 3, options=Options(select=("FL507",))).diagnostics
        assert (len(days), len(found)) == (1, 3)

    def test_no_era_is_judged_by_a_date_to_come(self) -> None:
        later = self.TELEGRAM.replace("PREL ECON KZ", "PREL ECON PFOR KZ").replace("12958", "12356")
        found = lint(
            later.replace("STATE 12345", "27 STATE 12345"), options=Options(today=date(2011, 1, 1))
        ).diagnostics
        assert [diagnostic.code for diagnostic in found] == ["FL507"]

    def test_a_telegram_refers_to_itself_whatever_its_date(self) -> None:
        own = self.TELEGRAM.replace("STATE 12345", "ASTANA 123")
        found = lint(own, options=Options(today=date(2011, 1, 1))).diagnostics
        assert [diagnostic.code for diagnostic in found] == ["FL507", "RF806"]
