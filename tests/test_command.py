"""The command: what it reads, what it prints, how it ends."""

import csv
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from cablelint import __version__, cli, engine
from cablelint.api import parse
from cablelint.cli.files import write
from cablelint.cli.parse import plain
from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.model import Cable, Malformed, Token
from cablelint.rule import Finding, finding, rule
from cablelint.rules.cablelint_itself import (
    binary_file,
    empty_file,
    internal_error,
    no_telegrams_in_directory,
    not_a_telegram,
    unreadable_file,
)
from cablelint.source import Span
from cablelint.testing import MODEL_TELEGRAM

CLEAN = """\
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 000123
SUBJECT: LUNCH
1. (C) THE MINISTER ATE.
2. (U) HE LEFT.
SMITH
"""
FAULTY = CLEAN.replace("(U)", "(S)")


@rule(code="QA101", name="secret-mark", severity=Severity.ERROR)
def secret_mark(cable: Cable, context: Context) -> Iterator[Finding]:
    for match in re.finditer(r"\(S\)", context.source.text):
        yield finding(Span(*match.span()), "{mark} is secret", mark=match[0])


@rule(code="QA102", name="trailing-blank", severity=Severity.INFO)
def trailing_blank(cable: Cable, context: Context) -> Iterator[Finding]:
    """Paragraph with a blank at its end."""
    for match in re.finditer(r" +(?=\r?\n)", context.source.text):
        yield finding(Span(*match.span()), "blank").fix([Edit(Span(*match.span()), "")], "remove it", safe=True)


@rule(code="QA103", name="smith", severity=Severity.WARNING, default=False)
def smith(cable: Cable, context: Context) -> Iterator[Finding]:
    for match in re.finditer("SMITH", context.source.text):
        yield finding(Span(*match.span()), "SMITH").fix([Edit(Span(*match.span()), "DOE")], "DOE", safe=False)


@rule(code="QA104", name="crash", severity=Severity.WARNING)
def crash(cable: Cable, context: Context) -> Iterator[Finding]:
    if "CRASH" in context.source.text:
        raise KeyError("CRASH")
    yield from ()


RULES = (
    internal_error.check,
    empty_file.check,
    binary_file.check,
    not_a_telegram.check,
    unreadable_file.check,
    no_telegrams_in_directory.check,
    secret_mark,
    trailing_blank,
    smith,
    crash,
)


@pytest.fixture(autouse=True)
def _prepared(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test runs in an empty directory and with the rules above."""
    monkeypatch.setattr(engine, "all_rules", lambda: RULES)


def put(name: str, content: str | bytes = CLEAN) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def run(*arguments: str, stdin: str | bytes | None = None, code: int = 0) -> Result:
    result = CliRunner().invoke(cli.main, arguments, input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == code, result.output
    return result


def concise(*arguments: str, code: int = 0, stdin: str | bytes | None = None) -> list[str]:
    return run("--output-format", "concise", *arguments, code=code, stdin=stdin).stdout.splitlines()


# --- files ---


def test_a_file_needs_no_command() -> None:
    put("a.txt", FAULTY)
    assert run("a.txt", code=1).stdout == run("check", "a.txt", code=1).stdout
    assert concise("a.txt", code=1) == ["a.txt:6:4: error[QA101] (S) is secret", "found 1 error in 1 file"]


def test_a_clean_file() -> None:
    put("a.txt")
    assert run("a.txt").output == "no findings in 1 file\n"


def test_a_file_that_is_called_like_a_command() -> None:
    put("rule", FAULTY)
    assert concise("./rule", code=1)[0].startswith("./rule:6:4: ")


@pytest.mark.parametrize("stdin", [FAULTY, FAULTY.encode("utf-16"), FAULTY.replace("\n", "\r\n")])
def test_standard_input(stdin: str | bytes) -> None:
    assert concise("-", stdin=stdin, code=1)[0].startswith("<stdin>:6:4: ")
    assert concise("--stdin-filename", "x.txt", "-", stdin=stdin, code=1)[0].startswith("x.txt:6:4: ")


def test_every_trouble_is_one_line_and_the_others_are_linted() -> None:
    Path("empty").mkdir()
    put("none.txt", "")
    put("binary.txt", bytes(10))
    put("list.txt", "eggs\nmilk\n")
    put("a.txt", FAULTY)
    names = ("missing.txt", "empty", "none.txt", "binary.txt", "list.txt", "a.txt")
    assert concise(*names, code=2) == [
        "missing.txt:1:1: error[CT004] the file cannot be read: no such file or directory",
        "empty:1:1: warning[CT005] the directory holds no telegrams, expected *.txt or *.cable files",
        "none.txt:1:1: warning[CT001] the file is empty, expected a telegram",
        "binary.txt:1:1: warning[CT002] the file is binary, expected the text of a telegram",
        "list.txt:1:1: warning[CT003] no line of a telegram was recognised in this text",
        "a.txt:6:4: error[QA101] (S) is secret",
        "found 2 errors, 4 warnings in 6 files",
    ]
    assert len(run(*names, "--output-format", "json", code=2).stdout.splitlines()) == len(names) + 2


def test_a_missing_file_is_trouble_whatever_is_ignored() -> None:
    for options in ((), ("--ignore", "CT"), ("--fail-on", "never"), ("--severity", "CT004=info")):
        assert "CT004" in run(*options, "missing.txt", code=2).stdout


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything is readable here")
def test_a_file_without_permission() -> None:
    put("a.txt").chmod(0)
    assert concise("a.txt", code=2)[0].endswith("permission denied")


def test_an_empty_directory() -> None:
    Path("d").mkdir()
    run("d")
    run("d", "--fail-on", "warning", code=1)
    run("d", "--error-on-empty", code=1)
    assert run("d", "--ignore", "CT005").stdout == "no findings in 1 file\n"


def test_a_crash_of_a_rule_is_trouble() -> None:
    put("a.txt", FAULTY.replace("LUNCH", "CRASH"))
    lines = concise("a.txt", code=2)
    assert lines[0] == "a.txt:1:1: error[CT000] rule QA104 crash failed with KeyError: 'CRASH'"
    assert "QA101" in lines[1]


def shown(*arguments: str) -> list[str]:
    return run("--show-files", *arguments).stdout.splitlines()


def test_a_directory_is_walked_in_order() -> None:
    for name in ("d/b.txt", "d/a.cable", "d/c/x.TXT", "d/notes.md", "d/.hidden/x.txt", "d/.x.txt", "d/z/y/w.txt"):
        put(name)
    assert shown("d") == ["d/a.cable", "d/b.txt", "d/c/x.TXT", "d/z/y/w.txt"]
    assert shown("d/notes.md", "d/b.txt", "d/b.txt", "-") == ["d/notes.md", "d/b.txt", "-"]


def test_a_file_is_linted_once_whatever_it_is_called() -> None:
    put("d/a.txt", FAULTY)
    assert shown("d", "d/a.txt", "./d/a.txt", "d") == ["d/a.txt"]
    written = json.loads(run("d", "./d/a.txt", "--output-format", "gitlab", code=1).stdout)
    assert len({entry["fingerprint"] for entry in written}) == len(written) == 1


def test_loops_of_links_do_no_harm() -> None:
    put("d/a.txt")
    Path("d/loop").symlink_to("../d", target_is_directory=True)
    Path("d/self.txt").symlink_to("self.txt")
    Path("d/gone.txt").symlink_to("nowhere.txt")
    Path("link").symlink_to("d", target_is_directory=True)
    assert shown("d", "link") == ["d/a.txt", "link/a.txt"]
    assert concise("d/self.txt", code=2)[0].startswith("d/self.txt:1:1: error[CT004]")


def test_gitignore_is_respected() -> None:
    put(".gitignore", "*.old.txt\n/d/drafts/\n[\n[z-a]\n[[:old:]]\n!\n")
    put("d/.gitignore", "!keep.old.txt\nlocal.txt\n")
    Path(".git").mkdir()
    for name in (
        "d/a.txt",
        "d/b.old.txt",
        "d/keep.old.txt",
        "d/local.txt",
        "d/drafts/x.txt",
        "d/e/local.txt",
        "e/local.txt",
    ):
        put(name)
    assert shown("d") == ["d/a.txt", "d/keep.old.txt"]
    assert shown(".") == ["d/a.txt", "d/keep.old.txt", "e/local.txt"]
    assert shown("d/local.txt", "d/drafts") == ["d/local.txt", "d/drafts/x.txt"]


# --- selection and exit codes ---


def test_selection() -> None:
    put("a.txt", FAULTY.replace("LUNCH", "LUNCH "))
    assert [line.split()[1] for line in concise("a.txt", code=1)[:-1]] == ["info[QA102]", "error[QA101]"]
    assert len(concise("--select", "QA102,secret-mark", "a.txt", code=1)) == 3
    assert concise("--select", "trailing-blank", "a.txt")[0].endswith("info[QA102] blank")
    assert "QA103" in concise("--extend-select", "smith", "--ignore", "QA101", "a.txt")[1]
    assert concise("--select", "QA102", "--severity", "QA=warning", "a.txt")[0].endswith("warning[QA102] blank")


@pytest.mark.parametrize(
    ("content", "level", "code"),
    [
        (FAULTY, "never", 0),
        (FAULTY, "error", 1),
        (CLEAN.replace("LUNCH", "LUNCH "), "warning", 0),
        (CLEAN.replace("LUNCH", "LUNCH "), "info", 1),
        (CLEAN, "info", 0),
    ],
)
def test_fail_on(content: str, level: str, code: int) -> None:
    put("a.txt", content)
    run("--fail-on", level, "a.txt", code=code)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--select", "secret-marc"), 'did you mean "secret-mark"'),
        (("--ignore", "QZ"), 'no rule is called "QZ"'),
        (("--severity", "QA101"), "RULE=LEVEL"),
        (("--severity", "QA101=fatal"), "RULE=LEVEL"),
        (("--severity", "XX=info"), 'no rule is called "XX"'),
        (("--output-format", "xml"), "full, concise, grouped, json"),
        (("--output-format", "json", "--output-format", "full"), "two outputs"),
        (("--output-format", "json=no/such/dir.json"), "cannot be written"),
        (("--unsafe-fixes",), "--fix, --fix-only or --diff"),
        (("--exit-non-zero-on-fix",), "--fix or --fix-only"),
        (("--diff", "--no-snippet"), "--no-snippet"),
        (("--profile", "secret"), "archive"),
        (("--no-such-option",), "--no-such-option"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], told: str) -> None:
    put("a.txt")
    assert told in run(*arguments, "a.txt", code=2).stderr


# --- outputs ---


def test_several_outputs() -> None:
    put("a.txt", FAULTY)
    result = run("--output-format", "concise", "--output-format", "json=out.json", "a.txt", code=1)
    assert "found 1 error" in result.stdout
    assert json.loads(Path("out.json").read_text())["summary"]["error"] == 1


def test_json_lists_every_file() -> None:
    put("a.txt", FAULTY)
    put("b.txt")
    written = json.loads(run("a.txt", "b.txt", "missing.txt", "--output-format", "json", code=2).stdout)
    found = {file["path"]: [item["code"] for item in file["diagnostics"]] for file in written["files"]}
    assert found == {"a.txt": ["QA101"], "b.txt": [], "missing.txt": ["CT004"]}
    assert written["summary"] == {"files": 3, "error": 2, "warning": 0, "info": 0}


def test_statistics_take_the_place_of_the_findings() -> None:
    put("a.txt", FAULTY)
    assert run("--statistics", "a.txt", code=1).stdout == "1  error    QA101  secret-mark\nfound 1 error in 1 file\n"
    assert json.loads(
        run("--statistics", "a.txt", "--output-format", "json=o", code=1).stdout and Path("o").read_text()
    )


@pytest.mark.parametrize(
    ("arguments", "environment", "painted"),
    [
        ((), {}, False),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
        ((), {"FORCE_COLOR": "1"}, True),
        ((), {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colours(arguments: tuple[str, ...], environment: dict[str, str], painted: bool) -> None:
    put("a.txt", FAULTY)
    result = CliRunner(env=environment).invoke(cli.main, [*arguments, "a.txt"])
    assert ("\x1b[" in result.stdout) is painted


def test_no_word_of_the_telegram_with_no_snippet() -> None:
    put("a.txt", FAULTY)
    for form in ("full", "concise", "json"):
        written = run("--no-snippet", "--output-format", form, "a.txt", code=1).stdout
        assert "{mark} is secret" in written
        assert "(S)" not in written
        assert "LEFT" not in written


# --- fixing ---

BLANK = CLEAN.replace("LUNCH", "LUNCH ")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "windows-1252", "latin-1", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_fix_keeps_encoding_line_ends_and_permissions(encoding: str, line_end: str) -> None:
    letter = "\x8d" if encoding == "latin-1" else "é"
    path = put("a.txt", (BLANK + letter).replace("\n", line_end).encode(encoding))
    path.chmod(0o640)
    assert run("--fix", "a.txt").stdout == "fixed 1 finding; no findings in 1 file\n"
    assert path.read_bytes() == (CLEAN + letter).replace("\n", line_end).encode(encoding)
    assert path.stat().st_mode & 0o777 == 0o640
    assert [entry.name for entry in Path().iterdir()] == ["a.txt"]
    assert run("--fix", "a.txt").stdout == "no findings in 1 file\n"


def test_fix_leaves_a_link_a_link_and_a_clean_file_alone() -> None:
    put("d/a.txt", BLANK)
    link = Path("link.txt")
    link.symlink_to("d/a.txt")
    clean = put("b.txt")
    before = clean.stat()
    run("--fix", "link.txt", "b.txt")
    assert link.is_symlink()
    assert Path("d/a.txt").read_text() == CLEAN
    assert (clean.stat().st_ino, clean.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_unsafe_fixes_are_asked_for() -> None:
    path = put("a.txt", BLANK)
    run("--fix", "--extend-select", "smith", "a.txt")
    assert path.read_text() == CLEAN
    assert "(1 fixable with --unsafe-fixes)" in run("--extend-select", "smith", "a.txt").stdout
    run("--fix", "--unsafe-fixes", "--extend-select", "smith", "a.txt")
    assert path.read_text() == CLEAN.replace("SMITH", "DOE")


def test_what_remains_decides_the_exit_code() -> None:
    put("a.txt", FAULTY.replace("LUNCH", "LUNCH "))
    assert run("--fix", "a.txt", code=1).stdout.endswith("fixed 1 finding; found 1 error in 1 file\n")


def test_fix_of_standard_input() -> None:
    result = run("--fix", "-", stdin=BLANK)
    assert result.stdout == CLEAN
    assert result.stderr == "fixed 1 finding; no findings in 1 file\n"
    assert run("--fix", "-", stdin=b"\0\xff").stdout_bytes == b"\0\xff"


def test_a_file_that_cannot_be_written_stays_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, target: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    path = put("a.txt", BLANK)
    result = run("--fix", "a.txt", code=2)
    assert result.stderr == "cablelint: a.txt cannot be written: permission denied\n"
    assert "QA102" in result.stdout
    assert path.read_text() == BLANK
    assert [entry.name for entry in Path().iterdir()] == ["a.txt"]
    with pytest.raises(PermissionError):
        write("a.txt", b"", BLANK.encode())


def test_fix_only_is_silent_but_for_trouble() -> None:
    path = put("a.txt", FAULTY.replace("LUNCH", "LUNCH "))
    result = run("--fix-only", "--fail-on", "info", "a.txt")
    assert (result.stdout, result.stderr) == ("", "fixed 1 finding in 1 file\n")
    assert path.read_text() == FAULTY
    result = run("--fix-only", "a.txt", "missing.txt", code=2)
    assert (result.stdout, len(result.stderr.splitlines())) == ("", 2)
    assert "CT004" in result.stderr
    assert run("--fix-only", "-", stdin=BLANK).stdout == CLEAN


@pytest.mark.parametrize("option", ["--fix", "--fix-only"])
def test_a_run_may_fail_where_anything_was_fixed(option: str) -> None:
    put("a.txt", BLANK)
    run(option, "--exit-non-zero-on-fix", "--fail-on", "never", "a.txt", code=1)
    run(option, "--exit-non-zero-on-fix", "a.txt")


def test_diff_changes_nothing() -> None:
    path = put("a.txt", BLANK.removesuffix("\n"))
    put("b.txt")
    result = run("--diff", "a.txt", "b.txt", code=1)
    assert path.read_text() == BLANK.removesuffix("\n")
    assert result.stdout.startswith("--- a.txt\n+++ a.txt\n@@ ")
    assert "\n-SUBJECT: LUNCH \n+SUBJECT: LUNCH\n" in result.stdout
    assert result.stderr == "would fix 1 finding in 1 of 2 files\n"
    assert "\\ No newline at end of file" in result.stdout
    assert run("--diff", "b.txt").output == "nothing to fix in 1 file\n"
    assert "CT004" in run("--diff", "a.txt", "missing.txt", code=2).stderr


# --- the other commands ---


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


# --- the whole process ---


def process(*arguments: str, **options: object) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run([sys.executable, "-m", "cablelint", *arguments], capture_output=True, **options)  # type: ignore[call-overload,no-any-return]


def test_a_real_process() -> None:
    put("a.txt", "eggs\n")
    assert process("--version").stdout == f"cablelint {__version__}\n".encode()
    assert process("missing.txt").returncode == 2
    assert process().stdout.startswith(b"Usage: ") or process().stderr.startswith(b"Usage: ")


def test_a_reader_that_goes_away_is_no_trouble() -> None:
    for number in range(3000):
        put(f"d/{number}.txt", b"")
    command = f"{sys.executable} -m cablelint d --output-format concise | head -n 1"
    result = subprocess.run(command, shell=True, capture_output=True, check=True)
    assert len(result.stdout.splitlines()) == 1
    assert result.stderr == b""


def test_a_terminal_that_lacks_a_character() -> None:
    put("a.txt", FAULTY.replace("LEFT", "北京"))
    environment = {**os.environ, "PYTHONIOENCODING": "latin-1"}
    result = process("parse", "a.txt", env=environment)
    assert (result.returncode, result.stderr) == (0, b"")
    assert b"\\u5317" in result.stdout


def test_a_fault_of_the_program_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("secret text")

    monkeypatch.setattr(click.Group, "main", fail)
    with pytest.raises(SystemExit) as ended:
        cli.run()
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert re.fullmatch(r"cablelint: internal error: KeyError at test_command\.py:\d+; please report this\n", told)


def test_the_command_and_the_library_read_alike() -> None:
    put("a.txt")
    assert parse(CLEAN).subject == parsed("a.txt")[0]["subject"]
