"""The site: every page is on it, its links lead to pages, and it is built without a warning."""

import importlib.util
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from documentation import rules, site

from cablelint.engine import all_rules
from cablelint.rule import Rule
from cablelint.selectors import OWN_FAMILY

PAGES = site.pages()
every_rule = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)


def places(navigation: Any) -> list[str]:
    """The pages that a navigation leads to, in order."""
    if isinstance(navigation, str):
        return [navigation]
    entries = navigation.values() if isinstance(navigation, dict) else navigation
    return [place for entry in entries for place in places(entry)]


@every_rule
def test_the_page_of_a_rule_shows_what_is_found(rule: Rule) -> None:
    page = PAGES[f"rules/{rule.code}.md"]
    assert page.startswith(f"# {rule.code} `{rule.name}`\n\n{rule.summary}\n")
    assert page.count("```") % 2 == 0
    shown = page.partition("## Bad")[2].partition("## Good")[0]
    examples = rule.examples("Bad")
    assert shown.count('```text title="cablelint says"\n') == len(examples)
    assert shown.count(f"[{rule.code}]: ") >= len(examples)
    assert page.endswith("\n")


def test_the_codes_in_a_page_lead_to_other_rules() -> None:
    assert "[CL113](CL113.md) reports that line instead" in PAGES["rules/PM301.md"]
    assert "(PM301.md)" not in PAGES["rules/PM301.md"]


def test_links_between_files_become_links_between_pages() -> None:
    assert '\n[PM301]: rules/PM301.md "portion-above-overall"\n' in PAGES["the-format.md"]
    assert "[BD101](BD101.md) `paragraph-sequence`" in PAGES["rules/index.md"]
    assert "](the-format.md)" in PAGES["contributing.md"]
    assert "](grammars.md)" in PAGES["contributing.md"]
    assert "](example-plugin)" not in PAGES["plugins.md"]
    linked = {target for page in PAGES.values() for target in re.findall(r"\]\((?!\w+:)([^)#]+)", page)}
    assert [target for target in linked if not target.endswith((".md", "…"))] == []


def test_every_page_is_in_the_navigation(tmp_path: Path) -> None:
    settings = tomllib.loads((site.write(tmp_path / "source") / "zensical.toml").read_text(encoding="utf-8"))
    assert sorted(places(settings["project"]["nav"])) == sorted(PAGES)


def test_families_are_those_of_the_codes() -> None:
    for title, members in rules.families().items():
        families = set(title.partition(":")[0].split(" and "))
        assert {rule.family for rule in members} <= families
    assert sum(len(members) for members in rules.families().values()) == len(all_rules())
    assert OWN_FAMILY in {title[:2] for title in rules.families()}


@pytest.mark.skipif(importlib.util.find_spec("zensical") is None, reason="the extra `docs` is not installed")
def test_it_is_built_without_a_warning(tmp_path: Path) -> None:
    source = site.write(tmp_path / "source")
    built = site.build(source)
    assert built.returncode == 0, built.stdout + built.stderr
    assert "No issues found" in built.stderr
    page = (source / "site" / "rules" / "PM301" / "index.html").read_text(encoding="utf-8")
    assert "cablelint says" in page
    assert "paragraph 1 is marked (S), above the overall CONFIDENTIAL" in page
    assert "fonts.googleapis" not in page
