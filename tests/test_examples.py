"""The pages of the rules: complete, true to the code, and their examples run."""

import re

import pytest

from cablelint import rules
from cablelint.rule import Rule
from cablelint.selectors import OWN_FAMILY
from cablelint.testing import page_problems, run_examples

# Rules about the file as such, which no telegram shows.
WITHOUT_EXAMPLES = {rule.code for rule in rules.ALL if rule.code.startswith(OWN_FAMILY)} | {"IN010"}
# A header of more stations than a page can show.
WITHOUT_EXAMPLES.add("JN104")

every_rule = pytest.mark.parametrize("rule", rules.ALL, ids=lambda rule: f"{rule.code}-{rule.name}")


@every_rule
def test_examples(rule: Rule) -> None:
    assert [(failure.heading, failure.example, failure.reason) for failure in run_examples(rule)] == []


@every_rule
def test_page_is_complete(rule: Rule) -> None:
    expected = (
        {f"there is no {heading} example" for heading in ("Bad", "Good")} if rule.code in WITHOUT_EXAMPLES else set()
    )
    assert set(page_problems(rule)) <= expected


@every_rule
def test_file_has_the_name_of_the_rule(rule: Rule) -> None:
    assert rule.module.rpartition(".")[2] == rule.name.replace("-", "_")


@every_rule
def test_code_and_name_are_well_formed(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]{2}\d{3}", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in rules.ALL}) == len({rule.name for rule in rules.ALL}) == len(rules.ALL)
