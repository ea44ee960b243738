"""The pages on output and on fixing show what the command really prints."""

import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from written import ROOT, SCHEMAS, schema

from cablelint import cli
from cablelint.output import FORMATS

PAGES = [ROOT / "docs" / "output-formats.md", ROOT / "docs" / "fixing.md"]


def blocks(page: Path, kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


@pytest.fixture
def telegram(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The telegram of a page as `telegram.txt` in the working directory."""
    monkeypatch.chdir(tmp_path)
    (text,) = blocks(request.getfixturevalue("page"), "cable")
    Path("telegram.txt").write_text(text, encoding="utf-8")


@pytest.mark.usefixtures("telegram")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_print_what_the_page_shows(page: Path) -> None:
    shown = blocks(page, "console")
    assert shown
    for block in shown:
        command, _, expected = block.partition("\n")
        _, _, *arguments = shlex.split(command)
        assert CliRunner().invoke(cli.main, arguments).stdout == expected, command


@pytest.mark.usefixtures("telegram")
@pytest.mark.parametrize("page", PAGES[:1], ids=lambda page: page.name)
def test_the_finding_shown_is_one_of_the_telegram(page: Path) -> None:
    (shown,) = blocks(page, "json")
    written: Any = json.loads(CliRunner().invoke(cli.main, ["--output-format", "json", "telegram.txt"]).stdout)
    assert json.loads(shown) in written["files"][0]["diagnostics"]


def test_every_format_has_its_row() -> None:
    rows = re.findall(r"^\| `([a-z-]+)`", PAGES[0].read_text(encoding="utf-8"), re.MULTILINE)
    assert tuple(rows) == FORMATS


@pytest.mark.parametrize("name", SCHEMAS)
def test_schemas_are_sound(name: str) -> None:
    from jsonschema.validators import validator_for

    validator_for(schema(name)).check_schema(schema(name))
