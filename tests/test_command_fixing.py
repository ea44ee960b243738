"""The command that mends: which files it writes, and what it leaves alone."""

from pathlib import Path

import pytest
from commands import CLEAN, FAULTY, put, run

from cablelint.cli.files import write

pytestmark = pytest.mark.usefixtures("small_rules")


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
