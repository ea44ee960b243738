"""Findings link to the pages of their rules: on a terminal, where a site is named, and nowhere else."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from cablelint.output.links import docs_link
from cablelint.testing import MODEL_TELEGRAM as CLEAN

SITE = "https://docs.example.org/cablelint/"
LINK = "\x1b]8;;https://docs.example.org/cablelint/rules/PM301/\x1b\\cablelint rule PM301\x1b]8;;\x1b\\"


@pytest.fixture(autouse=True)
def _prepared(here: Path) -> None:
    Path("a.txt").write_text(CLEAN.replace("2. (U)", "2. (S)"))
    Path("cablelint.toml").write_text(f'docs-url = "{SITE}"\n')


def shown(*arguments: str, term: str = "xterm-256color") -> str:
    """What a terminal gets."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "cablelint", *arguments, "a.txt"]
    environment = os.environ | {"TERM": term, "PYTHONPATH": str(Path(__file__).parents[1])}
    with subprocess.Popen(command, stdout=theirs, env=environment) as process:
        os.close(theirs)
        written = bytearray()
        while piece := _read(ours):
            written += piece
        process.wait()
    os.close(ours)
    return written.decode()


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65536)
    except OSError:  # how the end of a terminal shows
        return b""


def test_on_a_terminal() -> None:
    output = shown()
    assert output.count(LINK) == 1
    assert output.count("\x1b]8;") == 2


@pytest.mark.parametrize("term", ["dumb", "linux", ""])
def test_not_on_a_terminal_that_prints_what_it_does_not_know(term: str) -> None:
    assert "\x1b]8" not in shown("--color", "always", term=term)


@pytest.mark.parametrize(
    "arguments", [("--color", "never"), ("--isolated",), ("--output-format", "concise"), ("--output-format", "json")]
)
def test_not_where_it_is_not_wanted(arguments: tuple[str, ...]) -> None:
    assert "\x1b]8" not in shown(*arguments)


def test_neither_in_files_nor_in_pipes() -> None:
    shown("--color", "always", "--output-format", "full=out", "--output-format", "concise")
    assert "\x1b]8" not in Path("out").read_text()
    command = [sys.executable, "-m", "cablelint", "--color", "always", "a.txt"]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    piped = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert "cablelint rule PM301" in piped.stdout
    assert "\x1b]8" not in piped.stdout


def test_a_rule_of_a_plugin_has_no_page() -> None:
    assert docs_link("HSE001", "cablelint rule HSE001", SITE) == "cablelint rule HSE001"


@pytest.mark.parametrize("address", ["docs", "ftp://x", "https://a b", "https://\\u001b[0m"])
def test_an_address_that_is_none(address: str) -> None:
    Path("cablelint.toml").write_text(f'docs-url = "{address}"\n')
    assert "is no address, expected one like https://" in shown().replace("\x1b[0m", "").replace("\x1b[1m", "")
