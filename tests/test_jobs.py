"""`--jobs`: several processes say, write and end with what one does."""

import os
import pickle
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from cablelint import api, crew
from cablelint.cli import processes
from cablelint.cli.files import TroubleError, Unreadable
from cablelint.cli.linting import FILES_FOR_ONE
from cablelint.cli.work import Result, Task, lint
from cablelint.context import Profile
from cablelint.diagnostic import Severity
from cablelint.engine import DEFAULTS, Options
from cablelint.output import FORMATS
from cablelint.testing import MODEL_TELEGRAM as CLEAN

FAULTY = CLEAN.replace("2. (U)", "2. (S)").replace("KZ", "ZZQ")
DAMAGED = CLEAN.replace("1. (C)", "1. (C)  ").replace("SUBJECT:", "SUBJECT :").replace("\n", "\r\n")
COLLECTION = {
    "a/cablelint.toml": 'severity = {TG = "warning"}\n',
    "b/cablelint.toml": 'ignore = "PM"\n',
    "c/cablelint.toml": 'selekt = ["PM"]\n',
    "d/faulty.txt.cablelint.toml": '[[ignore]]\nrules = ["PM301", "SJ703"]\nat = "para:2"\nreason = "so"\n',
    "d/clean.txt.cablelint.toml": "[[ignore]\n",
    "e/draft.txt": FAULTY.replace("2. (S)", "%% cablelint: ignore[PM301] later\n2. (S)"),
}


@pytest.fixture(autouse=True)
def _collection(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A directory with telegrams of many kinds, more than one process takes by itself."""
    monkeypatch.chdir(tmp_path)
    for folder in "abcde":
        texts = {"clean": CLEAN, "faulty": FAULTY, "damaged": DAMAGED, "empty": "", "other": "MINUTES OF A MEETING\n"}
        for name, text in texts.items():
            put(f"{folder}/{name}.txt", text)
        for number in range(15):
            put(f"{folder}/more/{number}.txt", FAULTY if number % 5 == 0 else CLEAN)
    for name, text in COLLECTION.items():
        put(name, text)


def put(name: str, text: str) -> None:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def run(*arguments: str, stdin: str = "") -> tuple[int, str, str]:
    command = [sys.executable, "-m", "cablelint", *arguments]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    result = subprocess.run(command, input=stdin, capture_output=True, text=True, check=False, env=environment)
    return result.returncode, result.stdout, result.stderr


def files() -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(Path().rglob("*")) if path.is_file()}


def both(*arguments: str, stdin: str = "") -> tuple[int, str, str]:
    """What one process says and leaves behind, which three must too."""
    before = Path().absolute()
    copy = before.with_name("copy")
    shutil.copytree(before, copy)
    alone = run("--jobs", "1", *arguments, stdin=stdin), files()
    os.chdir(copy)
    try:
        assert (run("--jobs", "3", *arguments, stdin=stdin), files()) == alone
    finally:
        os.chdir(before)
        shutil.rmtree(copy)
    return alone[0]


@pytest.mark.parametrize("name", FORMATS)
def test_every_format(name: str) -> None:
    code, output, errors = both("--output-format", name, "a", "b", "c", "d", "e", "missing.txt")
    assert (code, errors) == (2, "")
    assert output


@pytest.mark.parametrize(
    "arguments",
    [
        ("--fix", "."),
        ("--fix", "--unsafe-fixes", "--strip-directives", "."),
        ("--fix-only", "--exit-non-zero-on-fix", "."),
        ("--diff", "."),
        ("--no-snippet", "--profile", "transmitted", "."),
        ("--statistics", "--fail-on", "never", "a"),
        ("--write-baseline", "."),
        ("--ignore", "no-such-rule", "."),
    ],
)
def test_every_way_to_run(arguments: tuple[str, ...]) -> None:
    both(*arguments)


def test_a_baseline() -> None:
    run("--write-baseline", "a", "b", "d")
    put("a/clean.txt", FAULTY)
    assert "hidden by the baseline" in both("--baseline", "cablelint-baseline.json", "a", "b", "d")[1]


def test_the_standard_input_among_files() -> None:
    code, output, _ = both("--output-format", "concise", "a/clean.txt", "-", "a/faulty.txt", stdin=FAULTY)
    assert code == 1
    assert output.index("<stdin>:") < output.index("a/faulty.txt:")


def test_one_file_under_two_names() -> None:
    Path("a/link.txt").symlink_to("damaged.txt")
    both("--fix", "a")


def test_other_processes_only_for_many_files() -> None:
    program = (
        "import os, sys\nos._exit = sys.exit\nos.sched_getaffinity = lambda _: {0, 1}\n"
        "from cablelint.__main__ import main\ntry:\n    main()\nexcept SystemExit:\n    pass\n"
        "print('multiprocessing' in sys.modules)"
    )
    for number in range(2 * FILES_FOR_ONE):
        put(f"many/{number:03}.txt", CLEAN)
    names = sorted(map(str, Path("many").iterdir()))

    def loads(*arguments: str) -> bool:
        command = [sys.executable, "-c", program, "--isolated", *arguments]
        environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
        result = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        return result.stdout.splitlines()[-1] == "True"

    assert not loads(*names[:FILES_FOR_ONE])
    assert loads(*names[: FILES_FOR_ONE + 1])
    assert not loads("--jobs", "1", "many")
    assert loads("--jobs", "2", *names[:2])
    assert not loads("--jobs", "2", names[0])


@pytest.mark.parametrize("written", ["0", "-1", "two", "1000", ""])
def test_a_number_that_is_none(written: str) -> None:
    code, _, errors = run("--jobs", written, "a")
    assert code == 2
    assert "expected auto, or 1 to 256" in errors


def tasks(count: int, folder: str = "a") -> list[Task]:
    return [Task(f"{folder}/{number}.txt", f"{folder}/{number}.txt", DEFAULTS, {}) for number in range(count)]


def dying(task: Task) -> Result:
    if task.name == "a/7.txt":
        os.kill(os.getpid(), signal.SIGKILL)
    return Result((api.unreadable(task.path, "not tried"),))


def failing(task: Task) -> Result:
    raise ValueError("A WORD OF THE TELEGRAM")


def slow(task: Task) -> Result:
    time.sleep(0.05 if task.name == "a/0.txt" else 0)
    return Result((api.unreadable(task.path, "not tried"),))


def test_a_process_that_dies_is_reported() -> None:
    with pytest.raises(TroubleError, match=r"a process died \(signal 9\) while it linted .*--jobs 1"):
        list(processes.in_order(tasks(40), dying, 2))


def test_an_exception_is_described_without_its_text() -> None:
    with pytest.raises(crew.RemoteError, match=r"^ValueError at test_jobs\.py:\d+$"):
        list(processes.in_order(tasks(4), failing, 2))


def test_results_come_in_order_and_what_is_no_task_is_passed_on() -> None:
    missing = Unreadable("b", "no such file")
    items: list[processes.Item] = [*tasks(20), missing, *tasks(3, "c")]
    came = list(processes.in_order(items, slow, 3))
    assert [item for item, _ in came] == items
    for item, result in came:
        assert (result.reports[0].path if result is not None else None) == (
            item.path if isinstance(item, Task) else None
        )


def test_processes_that_start_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "_START", "spawn")
    names = ("a/faulty.txt", "a/clean.txt", "a/missing.txt")
    items: list[processes.Item] = [Task(name, name, DEFAULTS, {}) for name in names]
    came = [result for _, result in processes.in_order(items, lint, 2) if result is not None]
    assert [[found.code for found in result.reports[-1].diagnostics] for result in came] == [
        ["TG603", "PM301"],
        [],
        ["CT004"],
    ]


def test_memory_is_bounded_by_what_waits_for_its_turn() -> None:
    taken = 0

    def endless() -> Iterator[Task]:
        nonlocal taken
        while True:
            taken += 1
            yield tasks(1)[0]

    results = processes.in_order(endless(), slow, 2)
    for number in range(1, 200):
        next(results)
        assert taken < number + 2 * 4 * 16 + 16
    results.close()  # type: ignore[attr-defined]


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGKILL])
def test_no_process_outlives_the_command(sent: signal.Signals) -> None:
    command = [sys.executable, "-m", "cablelint", "--jobs", "2", "--output-format", "concise", "--files-from", "-"]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in range(5_000):
            process.stdin.write(f"{'./' * (number % 50)}{'a/../' * (number // 50)}a/faulty.txt\n")
        process.stdin.close()
        process.stdout.readline()
        children = _children(process.pid)
        process.send_signal(sent)
        process.stdout.read()
        process.wait(timeout=30)
    assert children
    deadline = time.monotonic() + 30
    while any(Path(f"/proc/{child}").exists() for child in children) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not [child for child in children if Path(f"/proc/{child}").exists()]
    assert process.returncode in (1, -signal.SIGKILL)


def _children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def test_what_crosses_is_equal_on_the_other_side() -> None:
    options = Options(ignore=("TG",), severities={"PM": Severity.INFO}, profile=Profile.DRAFT)
    assert pickle.loads(pickle.dumps(options)) == options
    for text, dialect in product((CLEAN, FAULTY, DAMAGED, ""), ("d", "e")):
        put("x.txt", text)
        result = lint(Task("x.txt", f"{dialect}/x.txt", options, {}))
        back = pickle.loads(pickle.dumps(result))
        assert back.reports[-1].diagnostics == result.reports[-1].diagnostics
        assert back.reports[-1].dialect == result.reports[-1].dialect
        assert back.reports[-1].source.text == text
