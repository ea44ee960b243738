"""Every mutation of a correct telegram is found by its rule, at its place, and by no other rule."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from mutations import MUTATIONS, Mutation, changed_place, touches
from strategies import telegrams

from cablelint import rules
from cablelint.api import lint
from cablelint.diagnostic import Diagnostic, Severity
from cablelint.engine import Options


@pytest.mark.parametrize("mutation", MUTATIONS, ids=str)
@settings(max_examples=settings().max_examples // 8)
@given(st.data())
def test_is_found_by_its_rule_alone(mutation: Mutation, data: st.DataObject) -> None:
    telegram = data.draw(telegrams(mutation.wish))
    changed = mutation.apply(telegram)
    assume(changed is not None)
    assert changed is not None
    before, after = telegram.text(), changed.text()
    assert before != after
    assert grave(before) == []
    found = grave(after)
    assert [(finding.code, str(finding.message)) for finding in found if not mutation.expects(finding.code)] == []
    assert len(found) == 1
    place = changed_place(before, after)
    assert mutation.anywhere or any(
        touches(place, span) for span in (found[0].span, *(related.span for related in found[0].related))
    )


def test_there_is_a_rule_for_every_mutation() -> None:
    codes = [rule.code for rule in rules.ALL]
    assert [
        (mutation.name, expected)
        for mutation in MUTATIONS
        for expected in mutation.codes
        if not any(code.startswith(expected) for code in codes)
    ] == []


def test_names_are_unique() -> None:
    assert len({mutation.name for mutation in MUTATIONS}) == len(MUTATIONS)


def grave(text: str) -> list[Diagnostic]:
    """The errors and warnings; rules in preview are held to the same as all others."""
    found = lint(text, options=Options(preview=True)).diagnostics
    return [finding for finding in found if finding.severity is not Severity.INFO]
