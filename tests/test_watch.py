"""`--watch` on a temporary directory: all files first, then what changed."""

import importlib.util
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from cablelint.cli import main
from cablelint.testing import MODEL_TELEGRAM, telegram

ROOT = Path(__file__).parent.parent
SECONDS = 30
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT), "NO_COLOR": "1", "PYTHONUNBUFFERED": "1"}
WATCHING = "cablelint: watching for changes, Ctrl-C ends"

needs_watchfiles = pytest.mark.skipif(
    importlib.util.find_spec("watchfiles") is None, reason="the extra `watch` is not installed"
)


class Watcher:
    """A running `cablelint check --watch`, and what it prints."""

    def __init__(self, *arguments: str, folder: Path) -> None:
        command = (sys.executable, "-m", "cablelint", "check", "--watch", "--output-format", "concise", *arguments)
        self.process = subprocess.Popen(
            command,
            cwd=folder,
            env=ENVIRONMENT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            # A shell makes what it starts in the background deaf to the signal that the test sends.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line.rstrip("\n"))

    def round(self) -> list[str]:
        """What is printed until it watches again."""
        lines = []
        while (line := self._lines.get(timeout=SECONDS)) != WATCHING:
            lines.append(line)
        return lines


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(MODEL_TELEGRAM)
    (tmp_path / "b.txt").write_text(telegram("1. (S) THE MINISTER CALLED."))
    return tmp_path


@pytest.fixture
def start(folder: Path) -> Iterator[Callable[..., Watcher]]:
    running: list[Watcher] = []

    def run(*arguments: str) -> Watcher:
        running.append(Watcher(*arguments, folder=folder))
        return running[-1]

    yield run
    for watcher in running:
        watcher.process.kill()
        watcher.process.wait()


@needs_watchfiles
def test_what_changed_is_linted_again(folder: Path, start: Callable[..., Watcher]) -> None:
    watcher = start(".")
    assert [line.split(":")[0] for line in watcher.round()] == ["b.txt", "found 1 error in 2 files"]
    (folder / "a.txt").write_text(telegram("TAGS: PREL PREL KZ"))
    assert [line.split(":")[0] for line in watcher.round()] == [
        "a.txt",
        "found 1 warning in 1 file (1 fixable with --fix)",
    ]
    (folder / "notes.md").write_text("no telegram")
    (folder / "new.txt").write_text(MODEL_TELEGRAM)
    assert watcher.round() == ["no findings in 1 file"]
    (folder / ".gitignore").write_text("b.txt\n")
    assert [line.split(":")[0] for line in watcher.round()] == [
        "a.txt",
        "found 1 warning in 2 files (1 fixable with --fix)",
    ]
    watcher.process.send_signal(signal.SIGINT)
    assert watcher.process.wait(timeout=SECONDS) == 0


@needs_watchfiles
def test_a_named_file_may_be_replaced(folder: Path, start: Callable[..., Watcher]) -> None:
    watcher = start("b.txt")
    assert watcher.round()[-1] == "found 1 error in 1 file"
    (folder / "a.txt").write_text("not watched")
    (folder / "draft").write_text(MODEL_TELEGRAM)
    (folder / "draft").replace(folder / "b.txt")
    assert watcher.round() == ["no findings in 1 file"]


@needs_watchfiles
def test_a_file_in_no_directory() -> None:
    shown = CliRunner().invoke(main, ["check", "--watch", "nowhere/a.txt"])
    assert shown.exit_code == 2
    assert "nowhere cannot be watched: it is no directory" in shown.stderr


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ((".", "--write-baseline"), "--watch shows findings and writes no files"),
        (("-",), "--watch needs files or directories, not the standard input"),
        ((".", "--output-format", "json=report.json"), "--watch shows findings and writes no files"),
    ],
)
def test_what_cannot_be_watched(arguments: tuple[str, ...], problem: str) -> None:
    shown = CliRunner().invoke(main, ["check", "--watch", *arguments])
    assert shown.exit_code == 2
    assert problem in shown.stderr


def test_the_missing_package_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    shown = CliRunner().invoke(main, ["check", "--watch", str(tmp_path)])
    assert shown.exit_code == 2
    assert "--watch needs the package watchfiles: pip install 'cablelint[watch]'" in shown.stderr
