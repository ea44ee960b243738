"""The README shows what the command really prints."""

import re
from ast import literal_eval
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from cablelint.cli import main

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
SAMPLE = "seeds/08ASTANA2080.txt"


def printed(*arguments: str) -> str:
    return CliRunner().invoke(main, [*arguments], catch_exceptions=False).stdout.rstrip()


def test_output_on_the_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert f"```text\n{printed(SAMPLE)}\n```" in README


def test_output_on_a_paragraph_above_the_overall_marking(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    text = (ROOT / SAMPLE).read_text(encoding="utf-8").replace("¶6. (C)", "¶6. (S)")
    (tmp_path / "telegram.txt").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert f"```text\n{printed('--ignore', 'IN', 'telegram.txt')}\n```" in README


def test_the_library_does_what_the_comments_say() -> None:
    program = README.partition("```python\n")[2].partition("```")[0]
    names: dict[str, Any] = {"text": (ROOT / SAMPLE).read_text(encoding="utf-8")}
    exec(program, names)
    comments = re.findall(r"^(\S+)  # (\".+)$", program, re.MULTILINE)
    assert len(comments) == 6
    assert [repr(eval(expression, names)) for expression, _ in comments] == [
        repr(literal_eval(comment)) for _, comment in comments
    ]


def test_the_page_on_markings_does_what_its_comments_say() -> None:
    page = (ROOT / "docs" / "markings.md").read_text(encoding="utf-8")
    program = page.partition("```python\n")[2].partition("```")[0]
    names: dict[str, Any] = {}
    exec(program, names)
    comments = re.findall(r"^([^=\n]+|.+ == .+)  # (True|[\[\"].+)$", program, re.MULTILINE)
    assert len(comments) == 6
    assert [eval(expression, names) for expression, _ in comments] == [literal_eval(value) for _, value in comments]


def test_the_page_on_markings_names_rules_that_exist() -> None:
    from cablelint import rules

    page = (ROOT / "docs" / "markings.md").read_text(encoding="utf-8")
    named = set(re.findall(r"\b(?:PM|CP|CL|PG|EO)\d{3}\b", page))
    assert named <= {rule.code for rule in rules.ALL}
