"""`cablelint corpus` on a Dask cluster makes the same tables as here, also when one of its workers dies."""

import os
import signal
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow", reason="needs the extra corpus")
distributed: Any = pytest.importorskip("distributed", reason="needs the extra dask")

from collecting import FAULTY, corpus, files, put_collection, rows

from cablelint.corpus import CorpusError, directory, engines


@pytest.fixture
def cluster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Two workers in processes of their own; one that dies is replaced."""
    monkeypatch.chdir(tmp_path)
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, local_directory=str(tmp_path / "dask")
    ) as cluster:
        yield cluster


def kill_a_worker(cluster: Any, out: str) -> Future[None]:
    """Kill one of the workers as soon as a batch is finished."""
    with distributed.Client(cluster.scheduler_address, set_as_default=False) as client:
        process = next(iter(client.run(os.getpid).values()))

    def kill() -> None:
        deadline = time.monotonic() + 60
        while not list(Path(out, "_run/done").glob("*.json")) and time.monotonic() < deadline:
            time.sleep(0.005)
        assert not directory.is_complete(Path(out))
        os.kill(process, signal.SIGKILL)

    killer = ThreadPoolExecutor()
    killing = killer.submit(kill)
    killer.shutdown(wait=False)
    return killing


def test_the_same_tables_although_a_worker_is_killed(cluster: Any) -> None:
    name = put_collection(500)
    Path("more").mkdir()
    for number in range(30):
        Path(f"more/{number}.txt").write_text(FAULTY)
    asked = (name, "more", "--batch-size", "20")
    assert corpus(*asked, "--out", "here", "--jobs", "2").exit_code == 0
    killing = kill_a_worker(cluster, "there")
    result = corpus(*asked, "--out", "there", "--engine", "dask", "--scheduler", cluster.scheduler_address)
    killing.result()
    assert result.exit_code == 0, result.output
    assert files("there") == files("here")
    assert len({row["id"] for row in rows("there", "telegrams")}) == 531


def test_a_scheduler_that_does_not_answer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(engines, "_PATIENCE", 0.2)
    with pytest.raises(CorpusError, match=r"tcp://127\.0\.0\.1:9 does not answer"):
        engines.Dask("tcp://127.0.0.1:9")
    result = corpus(put_collection(3), "--out", "o", "--engine", "dask", "--scheduler", "tcp://127.0.0.1:9")
    assert result.exit_code == 2
    assert "does not answer" in " ".join(result.stderr.split())
