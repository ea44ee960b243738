"""What a run imports: start-up time is kept by keeping heavy modules out, never by a timed test."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cablelint.configuration.discovery import Configurations
from cablelint.output import FORMATS

TELEGRAM = """\
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 000123
SUBJECT: LUNCH
1. (C) THE MINISTER ATE.
SMITH
"""
# What reads a file of settings.
READING = {
    "cablelint.configuration.document",
    "cablelint.configuration.keys",
    "cablelint.configuration.places",
    "cablelint.configuration.reading",
    "cablelint.configuration.writing",
    "cablelint.resemblance",
    "tomllib",
}
HEAVY = READING | {
    "asyncio",
    "calendar",
    "cablelint.cli.differences",
    "cablelint.cli.parse",
    "cablelint.cli.portions",
    "cablelint.corpus",
    "cablelint.crew",
    "cablelint.dialects.military",
    "cablelint.fingerprints",
    "cablelint.fixes",
    "cablelint.suppression",
    "concurrent.futures",
    "difflib",
    "fsspec",
    "hashlib",
    "html",
    "importlib.metadata",
    "json",
    "lark",
    "logging",
    "multiprocessing",
    "pathspec",
    "pyarrow",
    "rich",
    "tempfile",
}

PROGRAM = """
import os, sys
os._exit = sys.exit
from cablelint.__main__ import main
try:
    main()
except SystemExit:
    pass
print("\\n" + " ".join(sys.modules))
"""


def imported(*arguments: str) -> set[str]:
    result = subprocess.run([sys.executable, "-c", PROGRAM, *arguments], capture_output=True, check=True, text=True)
    return set(result.stdout.splitlines()[-1].split())


@pytest.fixture
def telegram(tmp_path: Path) -> str:
    path = tmp_path / "a.txt"
    path.write_text(TELEGRAM)
    return str(path)


def test_version() -> None:
    assert not imported("--version") & {"attr", "attrs", "click", "lark", "cablelint.cli", "importlib.metadata"}


@pytest.mark.parametrize("options", [(), ("--no-snippet",), ("--output-format", "concise"), ("--statistics",)])
def test_a_plain_lint(telegram: str, options: tuple[str, ...]) -> None:
    assert not imported(*options, telegram) & (HEAVY | {"attr", "pathlib"})


def test_options_without_a_configuration(telegram: str) -> None:
    options = ("--select", "PM", "--severity", "PM=info", "--profile", "draft", "--fail-on", "never")
    assert not imported(*options, telegram) & HEAVY


def test_a_project_without_settings(telegram: str) -> None:
    (Path(telegram).parent / "pyproject.toml").write_text('[project]\ndependencies = ["cablelint"]\n')
    assert not imported(telegram) & HEAVY


def test_a_configuration(telegram: str) -> None:
    (Path(telegram).parent / "cablelint.toml").write_text('ignore = ["TG"]\n')
    assert imported(telegram) & READING == READING - {"cablelint.configuration.writing"}
    assert not imported(telegram) & (HEAVY - READING)


def test_a_sidecar_imports_no_more_than_it_needs(telegram: str) -> None:
    Path(f"{telegram}.cablelint.toml").write_text('[[ignore]]\nrules = ["PM301"]\n')
    assert not imported(telegram) & {"lark", "pathspec", "rich", "cablelint.configuration.reading", "cablelint.fixes"}


def test_finding_no_configuration_takes_a_few_looks_into_each_directory(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    looked: list[str] = []
    is_file = os.path.isfile

    def look(path: str) -> bool:
        looked.append(path)
        return is_file(path)

    monkeypatch.setattr(os.path, "isfile", look)
    monkeypatch.chdir(tmp_path)
    configurations = Configurations()
    for number in range(1_000):
        configurations.of_file(f"d/e/{number}.txt")
    assert len(looked) == 3 * (len(Path("d/e").absolute().parents) + 1)


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_imports_no_other(telegram: str, name: str) -> None:
    loaded = imported("--output-format", name, telegram)
    built_on = {"jsonl": {"json"}, "statistics-json": {"json"}}.get(name, set())
    others = {other.replace("-", "_") for other in set(FORMATS) - {name} - built_on}
    assert not loaded & {f"cablelint.output.{other}" for other in others}
    assert not loaded & HEAVY - {"json", "hashlib", "html", "cablelint.fingerprints"}


def test_a_directory_without_gitignore(telegram: str) -> None:
    assert not imported(str(Path(telegram).parent)) & HEAVY


@pytest.mark.parametrize("arguments", [("rule",), ("rule", "portion-above-overall"), ("--help",)])
def test_an_explanation(arguments: tuple[str, ...]) -> None:
    assert not imported(*arguments) & {"lark", "rich", "pathspec", "json", "difflib", "importlib.metadata"}


def test_a_rule_is_explained_without_attrs() -> None:
    assert "attr" not in imported("rule", "PM301")


def test_the_library_costs_nothing_until_it_is_used() -> None:
    program = "import sys, cablelint; print(' '.join(sys.modules))"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert not set(result.stdout.split()) & {"attr", "attrs", "click", "lark", "inspect"}
