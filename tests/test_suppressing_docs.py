"""The page on suppressing shows what the command really does."""

import json
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from cablelint import engine
from cablelint.cli import main
from cablelint.suppression.places import FIELDS, PARTS

PAGE = (Path(__file__).parents[1] / "docs" / "suppressing.md").read_text(encoding="utf-8")


def blocks(kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)


def output(command: str) -> str:
    """What a command line of the page prints, on both streams."""
    return CliRunner().invoke(main, shlex.split(command)[2:]).output


@pytest.fixture(autouse=True)
def _telegram(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("telegram.txt").write_text(blocks("cable")[0])


def console() -> list[tuple[str, str]]:
    parts = (block.partition("\n") for block in blocks("console"))
    return [(command, expected) for command, _, expected in parts]


def test_without_suppressions_and_with_the_sidecar() -> None:
    plain, beside = console()[:2]
    assert output(plain[0]) == plain[1]
    Path("telegram.txt.cablelint.toml").write_text(blocks("toml")[1])
    assert output(beside[0]) == beside[1]


def test_the_library(capsys: pytest.CaptureFixture[str]) -> None:
    (program,) = blocks("python")
    Path("telegram.txt.cablelint.toml").write_text(blocks("toml")[1])
    exec(program, {})
    assert capsys.readouterr().out.splitlines() == re.findall(r"\)  # (\d.*|\(\))$", program, re.MULTILINE)


def test_entries_for_all_that_is_found() -> None:
    command, expected = console()[2]
    assert output(command) == expected
    assert output("$ cablelint telegram.txt") == "no findings in 1 file (2 suppressed)\n"


def test_the_baseline() -> None:
    for command, expected in console()[3:]:
        assert output(command) == expected
    written = Path("cablelint-baseline.json").read_text()
    assert written == blocks("json")[0]
    assert json.loads(written)["version"] == 1


def test_the_directive() -> None:
    (directed,) = blocks("text")
    text = Path("telegram.txt").read_text()
    below = directed.partition("\n")[2]
    assert below in text
    Path("telegram.txt").write_text(text.replace(below, directed))
    assert "PM301" not in output("$ cablelint telegram.txt")
    assert "CT903" in output("$ cablelint --profile transmitted telegram.txt")


def test_the_configuration() -> None:
    Path("cablelint.toml").write_text(blocks("toml")[0])
    assert "CT010" not in output("$ cablelint telegram.txt")


def test_all_anchors_and_rules_are_named() -> None:
    fields = PAGE.partition("<!-- fields -->")[2].partition("\n\n")[0]
    assert tuple(name for name in re.findall(r"`([^`]+)`", fields) if not name.startswith("#")) == FIELDS
    assert all(f"`{part}`" in PAGE for part in PARTS)
    own = {rule.code for rule in engine.all_rules() if rule.code.startswith("CT9")}
    assert own == set(re.findall(r"^\| (CT9\d\d) \|", PAGE, re.MULTILINE))
