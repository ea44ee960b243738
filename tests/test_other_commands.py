"""The commands beside `check`: `rule`, `parse`, `portions`, and what the command says of itself."""

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest
from commands import CLEAN, FAULTY, RULES, concise, put, run

from cablelint import __version__, cli
from cablelint.api import parse
from cablelint.cli.parse import plain
from cablelint.model import Malformed, Token
from cablelint.source import Span
from cablelint.testing import MODEL_TELEGRAM

pytestmark = pytest.mark.usefixtures("small_rules")


def test_rule() -> None:
    listing = run("rule").stdout.splitlines()
    assert len(listing) == len(RULES)
    assert any(re.match(r"QA103  smith +warning  off  ", line) for line in listing)
    page = run("rule", "ct001").stdout
    assert page.startswith("CT001 empty-file (warning, stable since 0.1.0)\n")
    assert "## What it does" in page
    assert run("rule", "empty-file").stdout == page
    assert 'did you mean "empty-file"' in run("rule", "emty-file", code=2).stderr


def test_a_family_of_rules_is_listed() -> None:
    assert [line.split()[0] for line in run("rule", "ct00").stdout.splitlines()] == sorted(
        rule.code for rule in RULES if rule.code.startswith("CT00")
    )


def test_a_misspelt_command_is_no_file() -> None:
    assert 'no file or command is called "chekc"; did you mean "check"?' in run("chekc", "a.txt", code=2).stderr
    put("chekc", FAULTY)
    assert concise("chekc", code=1)[0].startswith("chekc:6:4: ")


def test_rule_as_json() -> None:
    described = json.loads(run("rule", "CT001", "--output-format", "json").stdout)
    assert (described["code"], described["severity"], described["default"]) == ("CT001", "warning", True)
    assert described["documentation"].startswith(described["summary"])
    assert len(json.loads(run("rule", "--output-format", "json").stdout)) == len(RULES)


def parsed(name: str, stdin: str | None = None) -> list[dict[str, Any]]:
    written = json.loads(run("parse", name, "--output-format", "json", stdin=stdin).stdout)
    assert written["version"] == 1
    telegrams: list[dict[str, Any]] = written["telegrams"]
    return telegrams


def test_parse_gives_one_json_value_for_several_telegrams() -> None:
    put("two.txt", MODEL_TELEGRAM + MODEL_TELEGRAM.replace("ASTANA 000123", "ASTANA 000124"))
    assert [model["reference_id"] for model in parsed("two.txt")] == ["06ASTANA123", "06ASTANA124"]


def test_parse() -> None:
    put("a.txt")
    (model,) = parsed("a.txt")
    assert list(model)[:5] == ["reference_id", "tags", "subject", "signature", "summary"]
    assert (model["subject"], model["signature"]) == ("LUNCH", "SMITH")
    assert model["classification_line"]["level"] == "CONFIDENTIAL"
    paragraph = model["paragraphs"][1]
    start, end = paragraph["mark"]["span"]
    assert CLEAN[start:end] == "(U)"
    assert model["envelope"]["addressees"][0]["role"] == "action"
    tree = run("parse", "a.txt").stdout
    assert '  subject: "LUNCH"\n' in tree
    assert tree.startswith("Cable: Cable  1:1-")
    assert "missing.txt: no such file or directory" in run("parse", "missing.txt", code=2).stderr
    assert parsed("-", stdin="")[0]["dialect"] == "unknown"


def test_parse_names_what_could_not_be_read() -> None:
    broken = Malformed(Span(0, 5), Token("99Z", Span(2, 5)), ("DAY_TIME",))
    assert plain(broken) == {
        "type": "Malformed",
        "span": [0, 5],
        "unexpected": {"text": "99Z", "span": [2, 5]},
        "expected": ["DAY_TIME"],
    }


PORTIONS = CLEAN.replace("SMITH", "3. HE PAID.\n4. (X) HE CAME BACK.\n5. (S) HE SLEPT.\nSMITH")


def verdicts(text: str) -> list[str]:
    written = json.loads(run("portions", "-", "--output-format", "json", stdin=text).stdout)
    return [row["verdict"] for row in written["telegrams"][0]["portions"]]


def test_portions() -> None:
    assert verdicts(PORTIONS) == ["fits", "fits", "unmarked", "unknown", "above"]
    assert verdicts(CLEAN.replace("C O N F I D E N T I A L PARIS 000123\n", ""))[0] == "no overall marking"
    put("a.txt", PORTIONS)
    table = run("portions", "a.txt").stdout
    assert "│ 5 │ (S)  │ SECRET       │ HE SLEPT." in table
    assert table.endswith("overall marking: CONFIDENTIAL; the marks call for SECRET\n")
    rows = list(csv.DictReader(io.StringIO(run("portions", "a.txt", "--output-format", "csv").stdout)))
    assert [row["mark"] for row in rows] == ["(C)", "(U)", "", "(X)", "(S)"]
    assert (rows[0]["overall"], rows[0]["rolled_up"]) == ("CONFIDENTIAL", "SECRET")


def test_portions_of_a_notice_and_of_stricter_marks() -> None:
    assert verdicts(PORTIONS.replace("1. (C)", "1. (C - ENTIRE TEXT)"))[2] == "covered"
    assert verdicts(PORTIONS.replace("1. (C)", "1. (C/NF)"))[0] == "stricter"
    assert verdicts(PORTIONS.replace("1. (C)", "1. (SBU)"))[0] == "fits"


@pytest.mark.parametrize("form", ["table", "json", "csv"])
def test_portions_without_words(form: str) -> None:
    put("a.txt", PORTIONS)
    written = run("portions", "--no-snippet", "a.txt", "--output-format", form).stdout
    assert "CONFIDENTIAL" in written
    for word in ("SLEPT", "PARIS", "(X)"):
        assert word not in written


def test_portions_of_what_cannot_be_read() -> None:
    Path("d").mkdir()
    put("a.txt")
    result = run("portions", "missing.txt", "d", "a.txt", code=2)
    assert result.stderr == "missing.txt: no such file or directory\nd: no telegrams in this directory\n"
    assert "overall marking" in result.stdout


def test_help_and_version() -> None:
    assert run("--version").stdout == f"cablelint {__version__}\n"
    for arguments in (["--help"], ["-h"], *([name, "-h"] for name in cli.COMMANDS)):
        assert "Usage: " in run(*arguments).stdout


def test_the_command_and_the_library_read_alike() -> None:
    put("a.txt")
    assert parse(CLEAN).subject == parsed("a.txt")[0]["subject"]
