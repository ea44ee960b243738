"""The life of a rule: preview, stable, deprecated, renamed, removed."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from cablelint import engine, former_names, rules, selectors
from cablelint.cli import main
from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.engine import Options
from cablelint.model import Cable
from cablelint.parser import parse
from cablelint.rule import Finding, Rule, Stage, finding, rule
from cablelint.selectors import UnknownSelectorError, advise
from cablelint.source import Source, Span

SOURCE = Source("C O N F I D E N T I A L PARIS 000123\nSUBJECT: LUNCH\n1. (C) THE MINISTER ATE.\n")


def make(code: str, name: str, stage: Stage) -> Rule:
    @rule(code=code, name=name, severity=Severity.INFO, stage=stage)
    def check(cable: Cable, context: Context) -> Iterator[Finding]:
        yield finding(Span(0, 1), "found")

    return check


RULES = (
    make("QA101", "young", Stage.PREVIEW),
    make("QA102", "grown-up", Stage.STABLE),
    make("QA103", "old", Stage.DEPRECATED),
)


@pytest.fixture
def _former(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selectors, "RENAMED", {"QA002": "QA102", "grown": "QA102"})
    monkeypatch.setattr(selectors, "REMOVED", {"QA104": "0.4.0"})


def codes(options: Options) -> list[str]:
    return [found.code for found in engine.run(parse(SOURCE), SOURCE, options, RULES)]


@pytest.mark.parametrize("select", [None, ("ALL",), ("QA",), ("QA1",)])
def test_a_rule_in_preview_needs_leave(select: tuple[str, ...] | None) -> None:
    assert codes(Options(select=select)) == ["QA102", "QA103"]
    assert codes(Options(select=select, preview=True)) == ["QA101", "QA102", "QA103"]


@pytest.mark.parametrize("selector", ["QA101", "young"])
def test_a_rule_in_preview_is_not_run_for_being_named(selector: str) -> None:
    assert codes(Options(select=(selector,))) == []
    assert codes(Options(extend_select=(selector,), preview=True)) == ["QA101", "QA102", "QA103"]
    assert list(advise((selector,), (), RULES, preview=True)) == []
    assert list(advise((selector,), (), RULES, preview=False)) == [
        'rule "QA101" (young) is in preview and does not run without --preview'
    ]


def test_who_names_a_deprecated_rule_is_told_once() -> None:
    assert list(advise(("QA103", "QA103"), ("QA103",), RULES, preview=False)) == [
        'rule "QA103" (old) is deprecated and will be removed'
    ]


def test_who_does_not_want_a_rule_need_not_know_its_stage() -> None:
    assert list(advise((), ("QA101", "QA103"), RULES, preview=False)) == []


def test_a_prefix_takes_the_rules_as_they_are() -> None:
    assert list(advise(("ALL", "QA", "QA1", "grown-up"), (), RULES, preview=False)) == []


@pytest.mark.usefixtures("_former")
@pytest.mark.parametrize("selector", ["QA002", "qa002", "grown", "Grown"])
def test_a_former_name_still_selects(selector: str) -> None:
    assert codes(Options(select=(selector,))) == ["QA102"]
    assert codes(Options(ignore=(selector,))) == ["QA103"]
    told = [f'"{selector}" is now called rule "QA102" (grown-up)']
    assert list(advise((selector,), (), RULES, preview=False)) == told
    assert list(advise((), (selector,), RULES, preview=False)) == told


@pytest.mark.usefixtures("_former")
def test_a_code_that_is_gone_is_told_from_one_that_never_was() -> None:
    with pytest.raises(UnknownSelectorError, match=r'^the rule "QA104" was removed in version 0\.4\.0$'):
        codes(Options(ignore=("QA104",)))
    with pytest.raises(UnknownSelectorError, match="no rule is called"):
        codes(Options(ignore=("QA199",)))


def test_the_command_tells_it_and_goes_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(engine, "all_rules", lambda: RULES)
    (tmp_path / "a.txt").write_text(SOURCE.text)
    shown = CliRunner().invoke(main, ["--select", "young,old", "--output-format", "concise", str(tmp_path / "a.txt")])
    assert shown.exit_code == 0
    assert "info[QA103] found" in shown.stdout
    assert shown.stderr.splitlines() == [
        'cablelint: rule "QA101" (young) is in preview and does not run without --preview',
        'cablelint: rule "QA103" (old) is deprecated and will be removed',
    ]
    with_preview = CliRunner().invoke(main, ["--preview", "--select", "young", str(tmp_path / "a.txt")])
    assert "info[QA101]" in with_preview.stdout
    assert not with_preview.stderr


def test_an_explanation_shows_the_stage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "all_rules", lambda: RULES)
    listed = CliRunner().invoke(main, ["rule"]).stdout.splitlines()
    assert [line.split()[:4] for line in listed] == [
        ["QA101", "young", "info", "preview"],
        ["QA102", "grown-up", "info", "The"],
        ["QA103", "old", "info", "deprecated"],
    ]
    assert CliRunner().invoke(main, ["rule", "young"]).stdout.startswith("QA101 young (info, preview since 0.1.0)")
    assert (
        json.loads(CliRunner().invoke(main, ["rule", "old", "--output-format", "json"]).stdout)["stage"] == "deprecated"
    )


def test_no_code_or_name_is_used_again() -> None:
    titles = {title for rule in rules.ALL for title in (rule.code, rule.name)}
    assert not titles & (former_names.RENAMED.keys() | former_names.REMOVED.keys())
    assert set(former_names.RENAMED.values()) <= titles
