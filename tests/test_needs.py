"""What rules need never hides a finding: where all of them are run on every message, they find the same."""

from pathlib import Path

import pytest
from faults import Fault, format_lines, header, text
from hypothesis import given
from hypothesis import strategies as st
from mutations import MUTATIONS
from strategies import telegrams

from cablelint import engine, rules
from cablelint.context import Context, Profile
from cablelint.diagnostic import Diagnostic
from cablelint.engine import Options
from cablelint.model import Cable
from cablelint.parser import parse
from cablelint.rule import Rule
from cablelint.source import Source
from cablelint.testing import MODEL_TELEGRAM, dialect_of, telegram
from cablelint.values import evolve

RULES = {rule.code: rule for rule in rules.ALL}
ALWAYS_RUN = tuple(evolve(rule, needs=None) for rule in rules.ALL)
FIXTURES = sorted((Path(__file__).parent / "fixtures").glob("*/*.txt"))
OF_ALL_RULES = tuple(Options(extend_select=tuple(RULES), profile=profile, preview=True) for profile in Profile)


def same_findings(written: str) -> bool:
    source = Source(written)
    cables = parse(source)
    return all(
        engine.run(cables, source, options) == engine.run(cables, source, options, ALWAYS_RUN)
        for options in OF_ALL_RULES
    )


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_fixtures(path: Path) -> None:
    written = path.read_text(encoding="utf-8")
    assert same_findings(written)
    assert same_findings(telegram(written, dialect_of(RULES[path.parent.name])))


@pytest.mark.parametrize("faults", [format_lines.FAULTS, header.FAULTS, text.FAULTS])
def test_faults(faults: list[Fault]) -> None:
    assert [fault for fault in faults if not same_findings(fault.text)] == []


@pytest.mark.parametrize("caption", ["NOFORN", "SIPDIS NOFORN"])
@pytest.mark.parametrize("place", ["C O N F I D E N T I A L", "E.O.", "1. "])
def test_a_caption_counts_where_the_rules_take_it_for_one(caption: str, place: str) -> None:
    written = MODEL_TELEGRAM.replace("(C)", "(C/NF)").replace(f"\n{place}", f"\n{caption}\n{place}", 1)
    assert same_findings(written)


@pytest.mark.parametrize("rule", rules.ALL, ids=lambda rule: rule.code)
def test_examples(rule: Rule) -> None:
    for example in (*rule.examples("Bad"), *rule.examples("Good")):
        assert same_findings(telegram(example, dialect_of(rule)))


@given(st.data())
def test_mutations(data: st.DataObject) -> None:
    mutation = data.draw(st.sampled_from(MUTATIONS))
    changed = mutation.apply(data.draw(telegrams(mutation.wish)))
    assert changed is None or same_findings(changed.text())


def test_a_need_that_raises_is_told_and_hides_no_finding() -> None:
    def broken(cable: Cable, context: Context) -> bool:
        raise ValueError("broken")

    path = FIXTURES[0]
    rule = RULES[path.parent.name]
    source = Source(telegram(path.read_text(encoding="utf-8"), dialect_of(rule)))
    options = Options(select=(rule.code,))

    def run(*run_rules: Rule) -> list[Diagnostic]:
        return list(engine.run(parse(source), source, options, run_rules))

    assert [item for item in run(evolve(rule, needs=broken)) if item.code != "CT000"] == run(rule)
    assert "CT000" in {item.code for item in run(evolve(rule, needs=broken))}
