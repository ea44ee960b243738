"""What each format makes of the telegrams in `golden/`: `golden/FORMAT.out`, to the letter.

CABLELINT_UPDATE=1 writes the `.out` files anew; read them before they are committed.
"""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from cablelint import __version__, cli
from cablelint.output import FORMATS

FOLDER = Path(__file__).parent / "golden"
UPDATE = os.environ.get("CABLELINT_UPDATE") == "1"


@pytest.mark.parametrize("name", FORMATS)
def test_golden_output(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    result = CliRunner().invoke(
        cli.main, [f"--output-format={name}", "clean.txt", "faulty.txt", "damaged.txt", "missing.txt"]
    )
    assert result.exit_code == 2, result.output
    written = _steady(name, result.stdout)
    expected = FOLDER / f"{name}.out"
    if UPDATE:
        expected.write_text(written, encoding="utf-8")
    assert written == expected.read_text(encoding="utf-8")


def test_nothing_is_left_over() -> None:
    assert {path.stem for path in FOLDER.glob("*.out")} == set(FORMATS)


def _steady(name: str, written: str) -> str:
    """The output without what changes with every version: the version, and in SARIF the pages of the rules."""
    if name == "sarif":
        log = json.loads(written)
        for rule in log["runs"][0]["tool"]["driver"]["rules"]:
            rule["fullDescription"] = rule["help"] = "(page)"
        written = json.dumps(log, indent=1) + "\n"
    return written.replace(f'"{__version__}"', '"(version)"')
