"""Fixtures: `fixtures/CODE/NAME.txt` is linted and must give exactly `NAME.out`.

The text is a telegram, or a fragment that is put into the model telegram as in the examples of a rule's page.
`NAME.out` lists all findings, a line each, `LINE:COLUMN-LINE:COLUMN severity[CODE] message`, with its related places,
its note, its help, and its fix with the edits below it; ends are exclusive. The rule itself is selected, and the
profile is the one that its page names.

`page.out` has the findings of the bad examples of the rule's page, `faults.out` those of its faults (tests/faults).
CABLELINT_UPDATE=1 writes the `.out` files anew.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from findings import FOLDER, findings, hold
from test_faults import FAULTS

from cablelint import lint, rules
from cablelint.rule import Rule
from cablelint.selectors import OWN_FAMILY
from cablelint.testing import lint_example

RULES = {rule.code: rule for rule in rules.ALL}
TEXTS = sorted(FOLDER.glob("*/*.txt"))
# Rules about the file as such, whose findings do not stand in a telegram.
WITHOUT_FIXTURE = {code for code in RULES if code.startswith(OWN_FAMILY)} | {"IN010"}


WITH_PAGE = {rule.code for rule in rules.ALL if rule.examples("Bad")}
WITH_FAULTS = {fault.code for fault in FAULTS}


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_findings(path: Path) -> None:
    report = lint_example(RULES[path.parent.name], path.read_text(encoding="utf-8"))
    hold(findings(report), path.with_suffix(".out"))


@pytest.mark.parametrize("code", sorted(WITH_PAGE))
def test_findings_of_the_page(code: str) -> None:
    hold(_of_the_page(RULES[code]), FOLDER / code / "page.out")


@pytest.mark.parametrize("code", sorted(WITH_FAULTS))
def test_findings_of_the_faults(code: str) -> None:
    hold(_of_the_faults(code), FOLDER / code / "faults.out")


@pytest.mark.parametrize("code", sorted(RULES.keys() - WITHOUT_FIXTURE))
def test_every_rule_is_shown_at_its_place(code: str) -> None:
    outputs = [path.with_suffix(".out").read_text(encoding="utf-8") for path in (FOLDER / code).glob("*.txt")]
    assert f"[{code}]" in "".join(outputs)


def test_nothing_is_left_over() -> None:
    expected = {path.with_suffix(".out") for path in TEXTS}
    expected |= {FOLDER / code / "page.out" for code in WITH_PAGE}
    expected |= {FOLDER / code / "faults.out" for code in WITH_FAULTS}
    assert set(FOLDER.glob("*/*.out")) == expected
    assert {path.parent.name for path in TEXTS} <= RULES.keys()


def _of_the_page(rule: Rule) -> Iterator[str]:
    for number, example in enumerate(rule.examples("Bad"), 1):
        yield f"bad example {number}"
        yield from findings(lint_example(rule, example))


def _of_the_faults(code: str) -> Iterator[str]:
    for fault in (fault for fault in FAULTS if fault.code == code):
        yield f"fault in {fault.words!r}"
        yield from findings(lint(fault.text, options=fault.options))
