"""What fixing does to a file: nothing but the edits, whatever the file is made of, wherever it lies."""

import os
import subprocess
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cablelint import cli
from cablelint.cli import files

DAMAGED = """\
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 000123
E.O. 12958: DECL: 03/01/2016
TAGS: [PREL](#) FR
SUBJECT: LUNCH

1. (C) THE MINISTER PAID \\$3.
LETTER
"""
MENDED = DAMAGED.replace("[PREL](#)", "PREL").replace("\\$", "$")
LINE_ENDS = {"LF": "\n", "CR LF": "\r\n", "CR CR LF": "\r\r\n", "CR": "\r", "mixed": "\n\r\n\r"}


pytestmark = pytest.mark.usefixtures("here")


def run(*arguments: str, code: int = 0) -> Result:
    result = CliRunner().invoke(cli.main, ["--select", "IN003", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == code, result.output
    return result


def put(data: bytes, name: str = "a.txt") -> Path:
    path = Path(name)
    path.write_bytes(data)
    return path


def ended(text: str, line_end: str) -> str:
    """The text with other line ends; of several kinds each in turn."""
    if line_end != LINE_ENDS["mixed"]:
        return text.replace("\n", line_end)
    ends: Iterator[str] = cycle(("\n", "\r\n", "\r"))
    return "".join(line + next(ends) for line in text.removesuffix("\n").split("\n"))


@pytest.mark.parametrize("line_end", LINE_ENDS.values(), ids=LINE_ENDS)
@pytest.mark.parametrize("last", ["", "no line end"])
def test_line_ends_stay(line_end: str, last: str) -> None:
    path = put((ended(DAMAGED, line_end) + last).encode())
    run("--fix", "a.txt")
    assert path.read_bytes() == (ended(MENDED, line_end) + last).encode()


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("windows-1252", b""),
        ("latin-1", b""),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_the_encoding_stays(encoding: str, mark: bytes, line_end: str) -> None:
    letter = "\x8d" if encoding == "latin-1" else "é"
    path = put(mark + ended(DAMAGED + letter, line_end).encode(encoding))
    run("--fix", "a.txt")
    assert path.read_bytes() == mark + ended(MENDED + letter, line_end).encode(encoding)


def test_bytes_that_are_no_text_stay() -> None:
    rest = bytes(range(0x80, 0x100)) + b"\xc3\x28\xe2\x82\n"
    path = put(DAMAGED.encode() + rest)
    run("--fix", "a.txt")
    assert path.read_bytes() == MENDED.encode() + rest


def test_a_link_stays_a_link() -> None:
    Path("d").mkdir()
    path = put(DAMAGED.encode(), "d/a.txt")
    link, further = Path("link.txt"), Path("further.txt")
    link.symlink_to("d/a.txt")
    further.symlink_to(link)
    run("--fix", "further.txt")
    assert (link.is_symlink(), further.is_symlink(), path.is_symlink()) == (True, True, False)
    assert path.read_text() == MENDED


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_permissions_stay(mode: int) -> None:
    path = put(DAMAGED.encode())
    path.chmod(mode)
    run("--fix", "a.txt")
    assert path.read_text() == MENDED
    assert path.stat().st_mode & 0o777 == mode


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only an administrator can give a file away")
def test_the_owner_stays() -> None:
    path = put(DAMAGED.encode())
    os.chown(path, 1234, 1235)
    run("--fix", "a.txt")
    assert path.read_text() == MENDED
    assert (path.stat().st_uid, path.stat().st_gid) == (1234, 1235)


def test_a_file_that_is_read_only_stays_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    path = put(DAMAGED.encode())
    result = run("--fix", "a.txt", code=2)
    assert result.stderr == "cablelint: a.txt cannot be written: permission denied\n"
    assert path.read_text() == DAMAGED
    assert "IN003" in result.stdout


def test_a_file_that_vanishes_is_told_and_not_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    write = files.write

    def late(name: str, data: bytes, before: bytes) -> None:
        Path(name).unlink()
        write(name, data, before)

    monkeypatch.setattr(files, "write", late)
    path = put(DAMAGED.encode())
    result = run("--fix", "a.txt", code=2)
    assert result.stderr == "cablelint: a.txt cannot be written: no such file or directory\n"
    assert not path.exists()


def test_a_write_that_fails_half_way_leaves_the_file_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    path = put(DAMAGED.encode())
    assert "no space left on device" in run("--fix", "a.txt", code=2).stderr
    assert path.read_text() == DAMAGED
    assert [entry.name for entry in Path().iterdir()] == ["a.txt"]


@pytest.mark.parametrize("line_end", LINE_ENDS.values(), ids=LINE_ENDS)
def test_the_diff_can_be_applied(line_end: str) -> None:
    path = put(ended(DAMAGED, line_end).encode())
    difference = run("--diff", "a.txt", code=1).stdout_bytes
    assert path.read_bytes() == ended(DAMAGED, line_end).encode()
    subprocess.run(["git", "apply", "-p0", "--whitespace=nowarn", "-"], input=difference, check=True)
    assert path.read_bytes() == ended(MENDED, line_end).encode()
