"""`--add-ignores`: afterwards nothing is found, nothing is unused, and what stood in a sidecar stands there still."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cablelint import api
from cablelint.cli import main
from cablelint.engine import Options
from cablelint.suppression.sidecar import Sidecar
from cablelint.suppression.suppressions import Suppressions
from cablelint.testing import MODEL_TELEGRAM as CLEAN

FIXTURES = Path(__file__).parent / "fixtures"
FAULTY = CLEAN.replace("2. (U)", "2. (S)").replace("KZ", "ZZQ")
ENTRIES = """\
[[ignore]]
rules = ["TG603"]
at = "field:TAGS"
reason = "known"

[[ignore]]
rules = ["PM301"]
at = "para:2"
reason = "known"
"""
SIDECAR = "a.txt.cablelint.toml"


@pytest.fixture(autouse=True)
def _prepared(here: Path) -> None:
    Path("a.txt").write_text(FAULTY)


def run(*arguments: str, code: int = 0, stdin: str = "") -> Result:
    result = CliRunner().invoke(main, arguments, input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == code, result.output
    return result


def add(*arguments: str, code: int = 0) -> str:
    return run("--add-ignores", *arguments, code=code).stderr


def test_places_and_reasons() -> None:
    assert add("--reason", "known", "a.txt") == "added 2 entries for 2 findings to 1 sidecar; 1 file checked\n"
    assert Path(SIDECAR).read_text() == ENTRIES
    assert run("--extend-select", "CT904", "a.txt").stdout == "no findings in 1 file (2 suppressed)\n"


def test_never_twice() -> None:
    add("--reason", "known", "a.txt")
    assert add("a.txt") == "nothing to add for 1 file\n"
    assert Path(SIDECAR).read_text() == ENTRIES


@pytest.mark.parametrize("end", [b"\n", b"", b"\r\n"])
def test_what_is_there_stays(end: bytes) -> None:
    before = b'# mine, f\xc3\xbcr immer\n[[ignore]]\nrules=["TG603"]   # so'.replace(b"\n", end or b"\n") + end
    Path(SIDECAR).write_bytes(before)
    add("a.txt")
    after = Path(SIDECAR).read_bytes()
    assert after.startswith(before)
    assert after.removeprefix(before).strip().splitlines() == [b"[[ignore]]", b'rules = ["PM301"]', b'at = "para:2"']
    assert (b"\r\n" in after) == (after.count(b"\n") == after.count(b"\r\n"))
    assert run("a.txt").stdout == "no findings in 1 file (2 suppressed)\n"


def test_several_telegrams() -> None:
    Path("a.txt").write_text(CLEAN + "\n" + FAULTY.replace("000123", "000124").replace("#0123", "#0124") + FAULTY)
    add("a.txt")
    assert [entry.anchor.telegram for entry in Sidecar.read(Path(SIDECAR).read_bytes(), "").entries] != [None, None]
    assert "suppressed" in run("a.txt").stdout


def test_only_what_is_selected_and_not_what_the_baseline_knows() -> None:
    add("--select", "PM", "a.txt")
    assert "TG603" not in Path(SIDECAR).read_text()
    run("--write-baseline", "a.txt")
    assert add("--baseline", "cablelint-baseline.json", "a.txt") == "nothing to add for 1 file\n"


@pytest.mark.parametrize(
    ("sidecar", "why"),
    [
        ("[[ignore]\n", "it has mistakes, which must be mended first"),
        ('[[ignore]]\nrules = ["TG603"]\nwhere = 1\n', "it has mistakes, which must be mended first"),
        ('ignore = [{rules = ["TG603"]}]\n', "its entries are in a list, expected [[ignore]] tables"),
        ("#" * 999_990, "expected at most 1000000"),
    ],
)
def test_a_sidecar_that_cannot_be_added_to(sidecar: str, why: str) -> None:
    Path(SIDECAR).write_text(sidecar)
    said = add("a.txt", code=2)
    assert f"cablelint: {SIDECAR} is left as it is: " in said
    assert why in said
    assert Path(SIDECAR).read_text() == sidecar


def test_a_sidecar_that_is_a_directory() -> None:
    Path(SIDECAR).mkdir()
    assert "[CT004]" in add("a.txt", code=2)


def test_what_no_sidecar_hides_is_reported() -> None:
    Path(SIDECAR).write_text('[[ignore]]\nrules = ["PM303"]\n')
    said = add("--fail-on", "warning", "a.txt", "missing.txt", code=2)
    assert "[CT900]" in said
    assert "[CT004]" in said
    assert "PM301" not in said


@pytest.mark.parametrize(
    "arguments",
    [("--add-ignores", "-"), ("--add-ignores", "--fix", "a.txt"), ("--reason", "so", "a.txt")]
    + [("--add-ignores", "--reason", reason, "a.txt") for reason in ("", "two\nlines", "\udcff")],
)
def test_what_cannot_be_asked_for(arguments: tuple[str, ...]) -> None:
    assert "Error: " in run(*arguments, code=2, stdin=FAULTY).stderr
    assert not Path(SIDECAR).exists()


def test_one_file_under_two_names() -> None:
    Path("d").mkdir()
    add("--reason", "known", "--jobs", "2", "a.txt", "d/../a.txt")
    assert Path(SIDECAR).read_text() == ENTRIES


def test_every_fixture_is_clean_afterwards() -> None:
    for path in FIXTURES.rglob("*.txt"):
        if not path.parent.name.startswith("CT9"):
            shutil.copy(path, f"{path.parent.name}-{path.name}")
    add("--extend-select", "ALL", "--ignore", "CT9", ".")
    output = run("--extend-select", "ALL", "--output-format", "concise", ".").stdout
    assert not [line for line in output.splitlines()[:-1] if "[CT904]" not in line]


def test_a_reason_may_be_required() -> None:
    options = Options(extend_select=("CT904",))
    text = FAULTY.replace("2. (S)", "%% cablelint: ignore[PM301]\n2. (S)")
    sidecar = Sidecar.read('[[ignore]]\nrules = ["ALL"]\nat = "field:TAGS"\nreason = " "\n', "s")
    report = api.lint(text, options=options, suppressions=Suppressions(sidecar))
    assert [found.code for found in report.active] == ["CT904"]
    assert report.sidecar is not None
    assert [found.code for found in report.sidecar.active] == ["CT904"]
    assert "CT904" not in [found.code for found in api.lint(text).active]
    assert not api.lint(text.replace("[PM301]", "[PM301] settled later"), options=Options(select=("CT904",))).active
