"""Files that are no plain files, that change, vanish or are too large, and disks that are full."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cablelint import cli
from cablelint.cli import files
from cablelint.testing import MODEL_TELEGRAM as MODEL

ROOT = Path(__file__).parent.parent
DAMAGED = MODEL.replace("PREL ECON", "[PREL](#) ECON")
SECONDS = 60

needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have no names here")


pytestmark = pytest.mark.usefixtures("here")


def run(*arguments: str, code: int = 0) -> Result:
    result = CliRunner().invoke(cli.main, ["--output-format", "concise", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == code, result.output
    return result


def process(*arguments: str, limit: int | None = None, to: str | None = None) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, which may write files of `limit` bytes, its output in the file `to`."""

    def restrict() -> None:
        import resource

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit or 0, limit or 0))

    with Path(to or os.devnull).open("w") as out:
        return subprocess.run(
            (sys.executable, "-m", "cablelint", *arguments),
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.PIPE,
            text=True,
            timeout=SECONDS,
            check=False,
            preexec_fn=restrict if limit is not None else None,
        )


def here() -> list[str]:
    return [entry.name for entry in Path().iterdir()]


class TestPipesAndDevices:
    @needs_pipes
    def test_a_pipe_that_nobody_writes_to_is_not_waited_for(self) -> None:
        os.mkfifo("a.txt")
        assert (
            "a.txt:1:1: error[CT004] the file cannot be read: no process writes to this pipe"
            in run("a.txt", code=2).output
        )
        assert "no telegrams" in run(".").output, "in a directory it is no telegram"

    @needs_pipes
    def test_a_pipe_is_read_to_its_end(self) -> None:
        os.mkfifo("a.txt")
        writer = threading.Thread(target=Path("a.txt").write_text, args=(MODEL.replace("2. (U)", "2. (S)"),))
        holder = os.open("a.txt", os.O_RDWR)  # so that neither side depends on who comes first
        writer.start()
        threading.Timer(1, os.close, (holder,)).start()
        assert "PM301" in run("a.txt", code=1).output
        writer.join()

    @needs_pipes
    @pytest.mark.parametrize("name", ["a.txt.cablelint.toml", ".gitignore", "cablelint.toml", "pyproject.toml"])
    def test_a_pipe_in_the_place_of_settings(self, name: str) -> None:
        Path("a.txt").write_text(MODEL)
        os.mkfifo(name)
        run(".", code=2 if name.startswith("a.txt") else 0)

    @needs_pipes
    def test_a_pipe_in_the_place_of_the_baseline(self) -> None:
        Path("a.txt").write_text(MODEL)
        os.mkfifo("b.json")
        assert "no process writes to this pipe" in run("--baseline", "b.json", "a.txt", code=2).output

    @pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no such device")
    def test_devices(self) -> None:
        assert "larger than the 10 megabytes" in run("/dev/zero", code=2).output
        assert "CT001" in run("/dev/null").output

    def test_a_link_that_leads_to_itself(self) -> None:
        Path("a.txt").symlink_to("a.txt")
        Path("d").mkdir()
        Path("d/d").symlink_to(Path("d").resolve())
        assert "too many levels of symbolic links" in run("a.txt", code=2).output
        Path("d/b.txt").write_text(MODEL)
        assert "no findings in 1 file" in run("d").output


class TestSize:
    def test_a_file_that_is_too_large_is_told_and_the_others_are_linted(self) -> None:
        Path("a.txt").write_bytes(b"A" * 1_000_001)
        Path("b.txt").write_text(MODEL)
        told = "a.txt:1:1: error[CT004] the file cannot be read: it is larger than the 1 megabytes of max-file-size"
        for arguments in (("--max-file-size", "1"), ("--config", "max-file-size = 1")):
            result = run(*arguments, ".", code=2)
            assert told in result.output
            assert "in 2 files" in result.output
        assert "CT004" not in run(".").output

    @pytest.mark.parametrize("command", ["parse", "portions"])
    def test_in_the_other_commands(self, command: str) -> None:
        Path("a.txt").write_bytes(b"A" * 1_000_001)
        Path("cablelint.toml").write_text("max-file-size = 1\n")
        result = CliRunner().invoke(cli.main, [command, "a.txt"])
        assert result.exit_code == 2
        assert "larger than the 1 megabytes of max-file-size" in result.output

    def test_settings_that_are_too_large(self) -> None:
        Path("cablelint.toml").write_bytes(b"#" * 1_000_001)
        Path("a.txt").write_text(MODEL)
        assert "CT010" in run("a.txt", code=2).output

    @pytest.mark.parametrize(
        "text",
        [
            f'exclude = ["{"*a" * 12}b"]',
            "select = [" + '"ZZ", ' * 100_000 + "]",
            f'required-version = ">={"9" * 5000}"',
            "line-length = " + "9" * 5000,
            "select = " + "[" * 100_000,
            "a." * 100_000 + "b = 1",
        ],
        ids=["stars", "selectors", "version", "number", "brackets", "dots"],
    )
    def test_settings_that_are_bombs(self, text: str) -> None:
        Path("cablelint.toml").write_text(text)
        Path("a" * 200 + ".txt").write_text(MODEL)
        assert "CT010" in run(".", code=2).output

    def test_patterns_that_are_bombs(self) -> None:
        Path(".git").mkdir()
        Path(".gitignore").write_text("*a" * 12 + "b\n" + "**/a" * 12 + "\nb.txt\n")
        Path("a" * 200 + ".txt").write_text(MODEL)
        Path("b.txt").write_text(MODEL)
        assert "no findings in 1 file" in run(".").output

    def test_a_project_of_blanks(self) -> None:
        Path("pyproject.toml").write_bytes(b" " * 1_000_000)
        Path("a.txt").write_text(MODEL)
        run("a.txt")

    def test_a_chain_of_settings_without_end(self) -> None:
        for number in range(200):
            Path(f"{number}.toml").write_text(f'extend = "{number + 1}.toml"\n')
        Path("a.txt").write_text(MODEL)
        assert "more than 32 files extend each other" in run("--config", "0.toml", "a.txt", code=2).output


class TestChanging:
    @staticmethod
    def change_after_reading(monkeypatch: pytest.MonkeyPatch, times: int) -> None:
        read = files.read
        left = [times]

        def late(name: str, most: int | None = None) -> bytes:
            data = read(name, most)
            if name == "a.txt" and left[0]:
                left[0] -= 1
                Path(name).write_bytes(data + b"X\n")
            return data

        monkeypatch.setattr(files, "read", late)

    def test_what_was_written_meanwhile_is_mended_too(self, monkeypatch: pytest.MonkeyPatch) -> None:
        Path("a.txt").write_text(DAMAGED)
        self.change_after_reading(monkeypatch, 1)
        run("--fix", "a.txt")
        assert Path("a.txt").read_text() == MODEL + "X\n"

    def test_a_file_that_changes_again_and_again_is_left_alone(self, monkeypatch: pytest.MonkeyPatch) -> None:
        Path("a.txt").write_text(DAMAGED)
        self.change_after_reading(monkeypatch, 2)
        assert run("--fix", "a.txt", code=2).stderr == "cablelint: a.txt cannot be written: it was changed meanwhile\n"
        assert Path("a.txt").read_text() == DAMAGED + "X\nX\n"
        assert here() == ["a.txt"]

    def test_a_file_that_vanishes_before_it_is_read(self, monkeypatch: pytest.MonkeyPatch) -> None:
        read = files.read

        def late(name: str, most: int | None = None) -> bytes:
            Path(name).unlink(missing_ok=True)
            return read(name, most)

        monkeypatch.setattr(files, "read", late)
        Path("a.txt").write_text(MODEL)
        assert "CT004" in run(".", code=2).output

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="for others permissions say no")
    def test_a_directory_that_may_not_be_read(self, monkeypatch: pytest.MonkeyPatch) -> None:
        scan = os.scandir

        def refuse(path: str) -> object:
            if Path(path).name == "closed":
                raise PermissionError(13, "Permission denied")
            return scan(path)

        Path("closed").mkdir()
        Path("a.txt").write_text(MODEL)
        monkeypatch.setattr(os, "scandir", refuse)
        assert "closed:1:1: error[CT004] the file cannot be read: permission denied" in run(".", code=2).output


@pytest.mark.skipif(sys.platform != "linux", reason="limits are set as Linux has them")
class TestFullDisk:
    def test_fixing_leaves_the_file_whole(self) -> None:
        text = DAMAGED.replace("CALLED", "CALLED " * 2000)
        Path("a.txt").write_text(text)
        done = process("--fix", "a.txt", limit=1000)
        assert (done.returncode, done.stderr) == (2, "cablelint: a.txt cannot be written: file too large\n")
        assert Path("a.txt").read_text() == text
        assert here() == ["a.txt"]

    def test_a_file_with_another_name_is_whole_too(self, monkeypatch: pytest.MonkeyPatch) -> None:
        Path("a.txt").write_text(DAMAGED)
        os.link("a.txt", "b.txt")
        put, failing = files._put, [True]

        def half(stream: object, data: bytes) -> None:
            if failing.pop() if failing else False:
                put(stream, data[:100])  # type: ignore[arg-type]
                raise OSError(28, "No space left on device")
            put(stream, data)  # type: ignore[arg-type]

        monkeypatch.setattr(files, "_put", half)
        assert "no space left on device" in run("--fix", "a.txt", code=2).stderr
        assert Path("a.txt").read_text() == Path("b.txt").read_text() == DAMAGED

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device")
    @pytest.mark.parametrize("arguments", [(), ("--output-format", "json=/dev/full")])
    def test_the_output(self, arguments: tuple[str, ...]) -> None:
        Path("a.txt").write_text(DAMAGED)
        done = process(*arguments, "a.txt", to=None if arguments else "/dev/full")
        expected = "cablelint: the output cannot be written: no space left on device\n"
        assert (done.returncode, done.stderr) == (2, expected)

    @pytest.mark.parametrize("option", ["--write-baseline", "--add-ignores"])
    def test_what_is_written_beside(self, option: str) -> None:
        Path("a.txt").write_text(MODEL.replace("(C) THE", "(S) THE"))
        done = process(option, "a.txt", limit=10)
        assert done.returncode == 2
        assert "cannot be written: file too large" in done.stderr
        assert done.stderr.count("\n") == 1
        assert here() == ["a.txt"]


def test_other_names_of_a_file_stay() -> None:
    Path("a.txt").write_text(DAMAGED)
    os.link("a.txt", "b.txt")
    run("--fix", "a.txt")
    assert Path("a.txt").read_text() == Path("b.txt").read_text() == MODEL
    assert Path("a.txt").stat().st_nlink == 2


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="files have no attributes here")
def test_attributes_stay() -> None:
    Path("a.txt").write_text(DAMAGED)
    try:
        os.setxattr("a.txt", "user.origin", b"archive")
    except OSError:
        pytest.skip("files have no attributes here")
    run("--fix", "a.txt")
    assert os.getxattr("a.txt", "user.origin") == b"archive"
