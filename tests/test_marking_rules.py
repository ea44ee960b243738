"""Marks against the overall marking, on the command line and by marking profile."""

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from strategies.markings import valid_markings

from cablelint import lint
from cablelint.classification import Marking, MarkingProfile
from cablelint.cli import main
from cablelint.engine import Options
from cablelint.markings.reading import read_marking
from cablelint.markings.rendering import banner, portion
from cablelint.markings.rollup import roll_up
from cablelint.testing import telegram

# The grammar of the fields takes longer parentheses for prose.
LONGEST_MARK = 60
LINE = "C O N F I D E N T I A L ASTANA 000123\n"
THREE = "1. {} THE MINISTER CALLED.\n\n2. {} HE LEFT AN HOUR LATER (REF A).\n\n3. {} HE WILL CALL AGAIN (REF B).\n"


def codes(fragment: str, profile: MarkingProfile | None = None) -> list[str]:
    report = lint(telegram(fragment), options=Options(marking_profile=profile))
    return [diagnostic.code for diagnostic in report.diagnostics]


@pytest.mark.parametrize(
    ("profile", "expected"),
    [(None, []), (MarkingProfile.STATE, []), (MarkingProfile.IC, ["PM323"]), (MarkingProfile.DOD, ["PM323"])],
)
def test_imcon_below_secret_is_wrong_outside_of_state(profile: MarkingProfile | None, expected: list[str]) -> None:
    fragment = LINE + "NOFORN\nIMCON\n\n" + THREE.format("(C/IMC/NF)", "(U)", "(C)")
    assert [code for code in codes(fragment, profile) if code == "PM323"] == expected


def test_the_profile_follows_from_the_overall_marking() -> None:
    portions = THREE.format("(C//PR)", "(U)", "(C)")
    assert "PM323" not in codes(LINE + "\n" + portions)
    assert "PM323" in codes(LINE.replace("L ASTANA", "L//PROPIN ASTANA") + "\n" + portions)


def test_a_correct_overall_marking_with_controls_is_clean() -> None:
    line = LINE.replace("L ASTANA", "L//REL TO USA, GBR ASTANA")
    assert codes(line + "\n" + THREE.format("(C//REL TO USA, GBR)", "(U)", "(C//REL TO USA, AUS, GBR)")) == []


def test_nodis_covers_exdis() -> None:
    line = LINE + "NODIS\nSTATE FOR SCA/CEN\n\n"
    assert "PM324" not in codes(line + THREE.format("(C//XD)", "(C//ND)", "(U)"))


def test_summary(tmp_path: Path) -> None:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, mark in zip(paths, ("(S)", "(C)"), strict=True):
        path.write_text(telegram(THREE.format(mark, "(U)", "(C)")))
    arguments = ["portions", "--summary", *map(str, paths)]
    rows = list(csv.DictReader(io.StringIO(CliRunner().invoke(main, [*arguments, "--output-format", "csv"]).stdout)))
    assert [(row["rolled_up"], row["portions"], row["fits"], row["above"]) for row in rows] == [
        ("SECRET", "3", "2", "1"),
        ("CONFIDENTIAL", "3", "3", "0"),
    ]
    written = json.loads(CliRunner().invoke(main, [*arguments, "--output-format", "json"]).stdout)
    assert [row["above"] for row in written["telegrams"]] == [1, 0]
    assert "rolled up" in CliRunner().invoke(main, arguments).stdout


def test_the_profile_on_the_command_line(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(telegram(LINE + "NOFORN\n\n" + THREE.format("(C/NF)", "(U/NF)", "(C)")))
    arguments = ["check", "--select", "PM323", "--output-format", "concise", str(path)]
    assert "PM323" not in CliRunner().invoke(main, arguments).stdout
    assert "PM323" in CliRunner().invoke(main, [*arguments, "--marking-profile", "dod"]).stdout


@given(st.lists(valid_markings(), min_size=1, max_size=5))
def test_no_rule_complains_of_the_overall_marking_that_valid_marks_call_for(found: list[Marking]) -> None:
    """(U) stands among them: so the whole is a marking of the United States."""
    marks = [mark for mark in map(portion, found) if len(mark) <= LONGEST_MARK] + ["(C)"]
    whole = banner(roll_up(marking for marking in map(read_marking, [*marks, "(U)"]) if marking is not None))
    paragraphs = "\n\n".join(f"{number}. {mark} HE CALLED." for number, mark in enumerate([*marks, "(U)"], 1))
    level, slashes, controls = whole.partition("//")
    line = f"{' '.join(level).replace('   ', '  ')}{slashes}{controls} ASTANA 000123"
    report = lint(telegram(f"{line}\n\n{paragraphs}\n"), options=Options(marking_profile=MarkingProfile.IC))
    assert [found.code for found in report.diagnostics if found.code[:2] in ("PM", "CL")] == []
