"""The command: what it reads, what it prints, how it ends."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from commands import CLEAN, FAULTY, concise, put, run

from cablelint import __version__, cli

pytestmark = pytest.mark.usefixtures("small_rules")


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
