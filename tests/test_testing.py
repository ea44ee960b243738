"""The test kit for rules finds what is wrong with a rule's page."""

import sys
from collections.abc import Iterator
from types import ModuleType

import pytest

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable
from cablelint.rule import Finding, Rule, Stage, finding, rule
from cablelint.testing import lint_example, page_problems, run_examples, telegram

PAGE = """Subject that names lunch.

## What it does
Looks for the word.

## Why
To show the test kit.

## Bad
```cable
SUBJECT: LUNCH
```

## Good
```cable
SUBJECT: DINNER
```

## Fix
None.

## Source
Observed practice.
"""


@pytest.fixture
def lunch(monkeypatch: pytest.MonkeyPatch) -> Rule:
    """A rule whose page is that of a module of the test."""
    monkeypatch.setitem(sys.modules, "rule_of_a_test", ModuleType("rule_of_a_test", PAGE))

    def check(cable: Cable, context: Context) -> Iterator[Finding]:
        if cable.subject_line is not None and "LUNCH" in context.text(cable.subject_line.span):
            yield finding(cable.subject_line.span, "the subject is lunch")

    check.__module__ = "rule_of_a_test"
    return rule(code="MEAL101", name="subject-lunch", severity=Severity.INFO, default=False, stage=Stage.PREVIEW)(check)


def rewrite(page: str) -> None:
    sys.modules["rule_of_a_test"].__doc__ = page


def test_a_sound_rule(lunch: Rule) -> None:
    assert page_problems(lunch) == []
    assert run_examples(lunch) == []


def test_examples_that_do_not_do_what_their_heading_says(lunch: Rule) -> None:
    rewrite(PAGE.replace("DINNER", "LUNCH AGAIN").replace("SUBJECT: LUNCH\n", "SUBJECT: SUPPER\n"))
    assert [(failure.heading, failure.reason) for failure in run_examples(lunch)] == [
        ("Bad", "no finding of MEAL101"),
        ("Good", "a correct example has findings"),
    ]


def test_a_good_example_must_be_correct_by_all_rules(lunch: Rule) -> None:
    rewrite(PAGE.replace("SUBJECT: DINNER", "1. (S) DINNER."))
    (failure,) = run_examples(lunch)
    assert [found.code for found in failure.diagnostics] == ["PM301"]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("names lunch.\n", "names\nlunch.\n", "the page does not begin with a sentence on one line"),
        ("## Why\n", "", "the headings are What it does, Bad, Good, Fix, Source; expected"),
        ("To show the test kit.\n", "", "there is nothing below Why"),
        ("```cable\nSUBJECT: DINNER\n```", "As above.", "there is no Good example"),
    ],
)
def test_pages_that_lack_something(lunch: Rule, old: str, new: str, problem: str) -> None:
    rewrite(PAGE.replace(old, new))
    (told,) = page_problems(lunch)
    assert told.startswith(problem)


def test_a_report_on_an_example(lunch: Rule) -> None:
    report = lint_example(lunch, "SUBJECT: LUNCH")
    (found,) = report.diagnostics
    assert report.source.text[found.span.start : found.span.end] == "SUBJECT: LUNCH"


def test_a_fragment_must_begin_with_a_line_of_a_telegram() -> None:
    with pytest.raises(ValueError, match="no line like 'EGGS'"):
        telegram("EGGS\n")
