"""A run of `cablelint corpus` that was stopped goes on: no telegram is lost, none is there twice."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow", reason="needs the extra corpus")
pytest.importorskip("fsspec", reason="needs the extra corpus")

from collecting import FAULTY, corpus, environment, files, finish, put_collection, rows, start

from cablelint.corpus import directory, engines
from cablelint.corpus.batches import Batch
from cablelint.corpus.work import How
from cablelint.testing import MODEL_TELEGRAM as CLEAN

ASKED = ("--batch-size", "5", "--jobs", "2")


pytestmark = pytest.mark.usefixtures("here")


def quiet(count: int, size: int) -> str:
    """A collection, and in `quiet` its tables by a run that nothing stopped."""
    name = put_collection(count)
    assert corpus(name, "--out", "quiet", "--batch-size", str(size), "--jobs", "1").exit_code == 0
    return name


def finished(out: str = "out") -> int:
    return len(list(Path(out, "_run/done").glob("*.json")))


def check_whole(count: int, out: str = "out") -> None:
    """The tables are those of the run that nothing stopped, and nothing else is there."""
    assert files(out) == files("quiet")
    ids = [row["id"] for row in rows(out, "telegrams")]
    assert len(ids) == len(set(ids)) == count + 1
    assert directory.is_complete(Path(out))


@pytest.mark.parametrize("after", [0, 1, 4])
def test_killed(after: int) -> None:
    name = quiet(43, 5)
    with start(name, "--out", "out", *ASKED) as process:
        deadline = time.monotonic() + 60
        while finished() < after and time.monotonic() < deadline and process.poll() is None:
            time.sleep(0.002)
        process.kill()
        process.communicate()
    assert process.returncode in (-signal.SIGKILL, 0)
    code, said = finish(name, "--out", "out", *ASKED)
    assert code == 0, said
    check_whole(43)


@pytest.mark.parametrize("when", ["before", "after"])
def test_stopped_at_every_file(when: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Just before, and just after, each of the files gets its name."""
    name = quiet(6, 3)
    arguments = (name, "--out", "out", "--batch-size", "3", "--jobs", "1")
    rename = Path.replace
    written = 3 * 4 + len(("run.json", "sources.jsonl", "complete"))
    for stop_at in range(1, written + 1):
        count = 0

        def stop(path: Path, target: Path, stop_at: int = stop_at) -> Path:
            nonlocal count
            count += 1
            if count == stop_at and when == "before":
                raise KeyboardInterrupt
            renamed = rename(path, target)
            if count == stop_at:
                raise KeyboardInterrupt
            return renamed

        monkeypatch.setattr(Path, "replace", stop)
        stopped = corpus(*arguments, "--restart")
        assert stopped.exit_code == 130
        assert "stopped; the same command goes on" in stopped.stderr
        monkeypatch.setattr(Path, "replace", rename)
        assert corpus(*arguments).exit_code == 0
        check_whole(6)


def test_a_run_that_is_finished_has_nothing_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    name = quiet(6, 3)
    monkeypatch.setattr(engines, "make", None)
    again = corpus(name, "--out", "quiet", "--batch-size", "3", "--jobs", "1")
    assert again.exit_code == 0
    assert "6 telegrams" in again.stderr
    assert "6 of the telegrams were done earlier" in again.stderr


def test_a_run_that_goes_on_the_next_day_judges_by_the_same_day() -> None:
    later = CLEAN.replace(" 06\n", " 26\n")
    Path("a.jsonl").write_text("".join(json.dumps({"text": later}) + "\n" for _ in range(2)))
    arguments = ("a.jsonl", "--out", "out", "--batch-size", "1", "--jobs", "1", "--select", "FL507")
    assert corpus(*arguments).exit_code == 0
    asked = Path("out/_run/run.json")
    asked.write_text(json.dumps(json.loads(asked.read_text()) | {"today": "2020-01-01"}))
    Path("out/_run/done/000001.json").unlink()
    assert corpus(*arguments).exit_code == 0
    assert [row["id"] for row in rows("out", "findings") if row["code"] == "FL507"] == ["a.jsonl!2!1"]


class TestWhatCannotGoOn:
    def begun(self) -> str:
        name = quiet(12, 3)
        for path in sorted(Path("quiet/_run/done").glob("*.json"))[2:]:
            path.unlink()
        return name

    def said(self, *arguments: str) -> str:
        result = corpus(*arguments, "--jobs", "1")
        assert result.exit_code == 2
        return " ".join(result.stderr.split())

    def test_other_options(self) -> None:
        name = self.begun()
        before = files("quiet")
        asked = (name, "--out", "quiet", "--batch-size", "3")
        assert "begun with other batch size; " in self.said(name, "--out", "quiet", "--batch-size", "4")
        assert "begun with other rules and options; " in self.said(*asked, "--select", "PM")
        assert "begun with other text kept; " in self.said(*asked, "--with-text")
        assert "begun with other ways of reading; " in self.said(*asked, "--id-column", "no")
        assert "begun with other sources; " in self.said("*.jsonl", *asked[1:])
        assert files("quiet") == before
        assert corpus(name, "--out", "quiet", "--batch-size", "4", "--jobs", "1", "--restart").exit_code == 0
        assert len(rows("quiet", "telegrams")) == 13
        assert len(files("quiet")) == 4 * 3

    def test_another_way_of_writing_a_source(self) -> None:
        Path("d").mkdir()
        Path("d/a.txt").write_text(CLEAN)
        assert corpus("d", "--out", "out", "--jobs", "1").exit_code == 0
        for name in ("d/", "./d", "d//."):
            again = corpus(name, "--out", "out", "--jobs", "1")
            assert "1 of the telegrams were done earlier" in again.stderr

    def test_another_version(self) -> None:
        name = self.begun()
        asked = Path("quiet/_run/run.json")
        asked.write_text(asked.read_text().replace('"version of cablelint": "', '"version of cablelint": "9.'))
        assert "begun with other version of cablelint" in self.said(name, "--out", "quiet", "--batch-size", "3")

    @pytest.mark.parametrize("change", ["first", "last", "shorter"])
    def test_a_collection_that_has_changed(self, change: str) -> None:
        name = self.begun()
        lines = Path(name).read_text().splitlines()
        changed = {"first": ["{}", *lines], "last": [*lines[:4], "{}", *lines[4:]], "shorter": lines[:2]}[change]
        Path(name).write_text("\n".join(changed))
        said = self.said(name, "--out", "quiet", "--batch-size", "3")
        assert "the collection has " in said
        assert "--restart" in said

    def test_a_directory_with_other_files(self) -> None:
        name = put_collection(3)
        Path("out").mkdir()
        Path("out/mine.txt").write_text("mine")
        assert "holds other files" in self.said(name, "--out", "out")
        assert "holds other files" in self.said(name, "--out", "out", "--restart")
        assert [path.name for path in Path("out").iterdir()] == ["mine.txt"]

    def test_a_directory_that_another_run_has(self) -> None:
        name = put_collection(3)
        program = (
            "import sys, pathlib; from cablelint.corpus.directory import Directory\n"
            "held = Directory(pathlib.Path('out')); held.open({}, restart=False); print('held', flush=True)\n"
            "sys.stdin.read()"
        )
        with subprocess.Popen(
            [sys.executable, "-c", program],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment(),
        ) as holder:
            assert holder.stdout is not None
            assert holder.stdin is not None
            assert holder.stdout.readline() == "held\n"
            assert "another run is writing there" in self.said(name, "--out", "out")
            holder.stdin.close()
        assert corpus(name, "--out", "out", "--restart", "--jobs", "1").exit_code == 0


class TestDisk:
    def test_full_at_every_file(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What was written before stays whole, and the run goes on when there is room again."""
        name = quiet(6, 3)
        arguments = (name, "--out", "out", "--batch-size", "3", "--jobs", "1")
        flush = os.fsync
        for full_at in range(1, 31, 2):  # files and their directories in turn
            count = 0

            def full(descriptor: int, full_at: int = full_at) -> None:
                nonlocal count
                count += 1
                if count >= full_at:
                    raise OSError(28, "No space left on device")
                flush(descriptor)

            monkeypatch.setattr(os, "fsync", full)
            result = corpus(*arguments, "--restart")
            assert result.exit_code == 2
            said = " ".join(result.stderr.split())
            assert "out: no space left on device" in said
            # At the first file, which says what was asked for, no run is begun.
            assert ("; what is finished is whole" in said) == (full_at > 1)
            assert not list(Path("out").rglob("*.writing"))
            assert files("out").items() <= files("quiet").items()
            monkeypatch.setattr(os, "fsync", flush)
            assert corpus(*arguments).exit_code == 0
            check_whole(6)

    @pytest.mark.skipif(sys.platform == "win32", reason="no limits on sizes of files there")
    def test_a_file_that_cannot_be_written_to_its_end(self) -> None:
        import resource

        name = quiet(20, 5)
        small = min(len(data) for name, data in files("quiet").items() if name.startswith("telegrams"))

        def limited() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (small - 1, small - 1))

        code, said = finish(name, "--out", "out", *ASKED, preexec_fn=limited)
        assert code == 2
        assert "file too large; what is finished is whole, the same command goes on" in " ".join(said.split())
        assert not list(Path("out").rglob("*.writing"))
        assert finish(name, "--out", "out", *ASKED)[0] == 0
        check_whole(20)


def test_a_file_that_vanishes_or_changes_is_a_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """Listed, but gone, another one or none that can be read when its turn comes."""
    Path("d").mkdir()
    for number in range(5):
        Path(f"d/{number}.txt").write_text(CLEAN)
    results = engines.Alone.results

    def meanwhile(self: engines.Alone, batches: Iterator[Batch], how: How) -> Any:
        Path("d/1.txt").unlink()
        Path("d/2.txt").write_text(FAULTY)
        Path("d/3.txt").unlink()
        Path("d/3.txt").mkdir()
        return results(self, batches, how)

    monkeypatch.setattr(engines.Alone, "results", meanwhile)
    assert corpus("d", "--out", "out", "--jobs", "1").exit_code == 0
    assert [(row["problem"], row["errors"]) for row in rows("out", "telegrams")] == [
        (None, 0),
        ("no such file or directory", None),
        (None, 1),
        ("not a regular file", None),
        (None, 0),
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_no_process_outlives_a_run_that_is_killed() -> None:
    name = put_collection(3_000)
    with start(name, "--out", "out", *ASKED) as process:
        deadline = time.monotonic() + 60
        while not finished() and time.monotonic() < deadline:
            time.sleep(0.01)
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        process.kill()
        process.communicate()
    assert len(children) == 2
    while any(Path(f"/proc/{child}").exists() for child in children) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not [child for child in children if Path(f"/proc/{child}").exists()]
