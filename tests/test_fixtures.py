"""Fixtures: `fixtures/CODE/NAME.txt` is linted and must give exactly `NAME.out`.

The text is a telegram, or a fragment that is put into the model telegram as in the examples of a rule's page.
`NAME.out` lists all findings, a line each, `LINE:COLUMN-LINE:COLUMN severity[CODE] message`, with its related places,
its note, its help, and its fix with the edits below it; ends are exclusive. The rule itself is selected, and the
profile is the one that its page names.
CABLELINT_UPDATE=1 writes the `.out` files anew.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from cablelint import rules
from cablelint.diagnostic import Report
from cablelint.selectors import OWN_FAMILY
from cablelint.source import Span
from cablelint.testing import lint_example

FOLDER = Path(__file__).parent / "fixtures"
UPDATE = os.environ.get("CABLELINT_UPDATE") == "1"
RULES = {rule.code: rule for rule in rules.ALL}
TEXTS = sorted(FOLDER.glob("*/*.txt"))
# Rules about the file as such, whose findings do not stand in a telegram.
WITHOUT_FIXTURE = {code for code in RULES if code.startswith(OWN_FAMILY)} | {"IN010"}


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_findings(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    report = lint_example(RULES[path.parent.name], text)
    found = "".join(f"{line}\n" for line in _lines(report))
    expected = path.with_suffix(".out")
    if UPDATE:
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("code", sorted(RULES.keys() - WITHOUT_FIXTURE))
def test_every_rule_is_shown_at_its_place(code: str) -> None:
    outputs = [path.read_text(encoding="utf-8") for path in (FOLDER / code).glob("*.out")]
    assert f"[{code}]" in "".join(outputs)


def test_nothing_is_left_over() -> None:
    texts, findings = set(TEXTS), set(FOLDER.glob("*/*.out"))
    assert {path.with_suffix(".out") for path in texts} == findings
    assert {path.parent.name for path in texts} <= RULES.keys()


def _lines(report: Report) -> Iterator[str]:
    for found in report.diagnostics:
        yield f"{_place(report, found.span)} {found.severity.value}[{found.code}] {found.message}"
        for related in found.related:
            yield f"  {_place(report, related.span)} {related.message}"
        if found.note is not None:
            yield f"  note: {found.note}"
        if found.help is not None:
            yield f"  help: {found.help}"
        if found.fix is not None:
            yield f"  {found.fix.applicability.value} fix: {found.fix.title}"
            for edit in found.fix.edits:
                yield f"    {_place(report, edit.span)} {edit.text!r}"


def _place(report: Report, span: Span) -> str:
    start, end = report.position(span.start), report.position(span.end)
    return f"{start.line}:{start.column}-{end.line}:{end.column}"
