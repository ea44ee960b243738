"""Telegrams and names of files made of payloads, through every command: nothing of them reaches a terminal raw."""

import csv
import io
import json
import os
import unicodedata
from functools import reduce
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cablelint import cli
from cablelint.output import FORMATS

PAYLOADS = (
    "::error::injected",
    "%0A::error::injected",
    "\x1b[31m\x1b]8;;http://example.org\x07",
    "\x9b2J",
    "\u202e\u2066\u200b\ufeff",
    "]]><!-- </script> &amp; \"'\\",
    "{0} {it} %s",
    "=HYPERLINK(1)",
)
NAMES = ("::error::,.txt", "a\nb.txt", "\x1b]0;A\x07.txt", "%0A::x.txt", "=1+1.txt", "\u202etxt.txt")
OBEYED = {"Cc", "Cf", "Cs", "Zl", "Zp"}
# In each payload's place there is a telegram that damage and faults make findings and fixes of.
TELEGRAM = """\
C O N F I D E N T I A L PARIS 000123
E.O. 12958: DECL: {payload}
TAGS: [PREL](#) {payload}
SUBJECT: {payload}
REF: {payload}
Classified By: {payload}

1. (S) {payload} \\$3.
2. (C/{payload}) A
{payload}
"""


@pytest.fixture(autouse=True)
def _prepared(here: Path) -> None:
    for number, payload in enumerate(PAYLOADS):
        text = TELEGRAM.replace("{payload}", payload)
        Path(f"{number}.txt").write_text(text, encoding="utf-8")
        Path(f"{number}.txt.cablelint.toml").write_text(f"{payload} = 1\n", encoding="utf-8")
    for name in NAMES:
        Path(name).write_text(TELEGRAM.replace("{payload}", "A"), encoding="utf-8")


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(cli.main, arguments)
    assert isinstance(result.exception, SystemExit | None), result.exception
    return result


def obeyed(text: str) -> set[str]:
    return {sign for sign in text if unicodedata.category(sign) in OBEYED} - {"\n"}


@pytest.mark.parametrize(
    "arguments",
    [
        *(("--output-format", name) for name in FORMATS),
        ("--fix-only",),
        ("--write-baseline",),
        ("--add-ignores",),
        ("--show-settings",),
        ("--statistics",),
        ("portions",),
        ("portions", "--output-format", "json"),
        ("portions", "--output-format", "csv"),
        ("portions", "--summary"),
    ],
    ids=" ".join,
)
def test_commands_over_files(arguments: tuple[str, ...]) -> None:
    result = run(*arguments, ".")
    assert result.exit_code in (0, 1, 2)
    assert obeyed(result.output) == set()


@pytest.mark.parametrize("form", ["tree", "json"])
@pytest.mark.parametrize("name", [*(f"{number}.txt" for number in range(len(PAYLOADS))), *NAMES])
def test_parse(form: str, name: str) -> None:
    result = run("parse", "--output-format", form, name)
    assert result.exit_code == 0
    assert obeyed(result.output) == set()
    if form == "json":
        json.loads(result.stdout)


@pytest.mark.parametrize("name", ["no\x1b[31m.txt", "no\nfile.txt", "no\u202e.txt"])
@pytest.mark.parametrize("command", ["check", "parse", "portions"])
def test_files_that_are_not_there(command: str, name: str) -> None:
    result = run(command, name)
    assert result.exit_code == 2
    assert obeyed(result.output) == set()


def test_a_rule_that_is_not_there() -> None:
    result = run("rule", "\x1b[31m\u202e")
    assert result.exit_code == 2
    assert obeyed(result.output) == set()


def test_a_diff_that_is_looked_at() -> None:
    result = run("--diff", "--color", "always", ".")
    own = ("\x1b[31m", "\x1b[32m", "\x1b[36m", "\x1b[0m")
    assert obeyed(reduce(lambda text, sequence: text.replace(sequence, ""), own, result.stdout)) == set()


def test_a_diff_for_a_program_has_the_bytes() -> None:
    assert PAYLOADS[2] in run("--diff", ".").stdout


def test_no_cell_begins_a_formula() -> None:
    rows = list(csv.reader(io.StringIO(run("portions", "--output-format", "csv", ".").stdout)))
    assert any(cell.startswith("'=HYPERLINK(1)") for row in rows for cell in row)
    assert not [cell for row in rows for cell in row if cell[:1] in "=+-@" and len(cell) > 1]


def test_settings_are_shown_without_what_a_terminal_obeys() -> None:
    marker = "\u202e\x9b"
    Path("cablelint.toml").write_text(f'directive-marker = "{marker}"\n', encoding="utf-8")
    shown = run("--show-settings").stdout
    assert obeyed(shown) == set()
    assert "\\u202e\\u009b" in shown


def test_files_are_listed_as_they_are_called() -> None:
    assert set(NAMES) <= set(os.listdir())  # noqa: PTH208
    assert all(name in run("--show-files", ".").stdout for name in NAMES)
