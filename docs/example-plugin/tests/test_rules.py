"""Each rule has a complete page, and its examples do what their headings say."""

import pytest
from cablelint_house import RULES

from cablelint.rule import Rule
from cablelint.testing import page_problems, run_examples


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule(rule: Rule) -> None:
    assert page_problems(rule) == []
    assert run_examples(rule) == []
