"""What linting costs, in units.

One unit is the time of `re.findall(r"[A-Z]+", text)` over the same text in the same process.
"""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from cablelint import lint, parse

SAMPLE = (Path(__file__).parents[2] / "seeds" / "08ASTANA2080.txt").read_text(encoding="utf-8")
# A collection of real telegrams, where there is one beside the project.
COLLECTION = Path(__file__).parents[3] / "shared" / "samples" / "state-2000s"


def shortest(run: Callable[[], object], times: int = 7) -> float:
    """The shortest of several times, in seconds: what disturbs a run only makes it longer."""
    measured = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        measured.append(time.perf_counter() - start)
    return min(measured)


def unit(text: str) -> float:
    """The time of one unit for a text, in seconds."""
    return shortest(lambda: re.findall(r"[A-Z]+", text), 21)


@pytest.mark.parametrize(("name", "run"), [("parse", parse), ("lint", lint)])
def test_sample(benchmark: BenchmarkFixture, ratios: dict[str, str], name: str, run: Callable[[str], object]) -> None:
    benchmark(run, SAMPLE)
    ratios[f"{name} of the sample"] = f"{shortest(lambda: run(SAMPLE), 200) / unit(SAMPLE):.1f} units"


@cache
def collection() -> tuple[str, ...]:
    """The texts of the collection; skips the test where there is none."""
    if not COLLECTION.is_dir():
        pytest.skip("no collection of telegrams beside the project")
    return tuple(path.read_text(encoding="utf-8", errors="replace") for path in sorted(COLLECTION.glob("*.txt")))


def test_collection(benchmark: BenchmarkFixture, ratios: dict[str, str]) -> None:
    texts = collection()
    lint(SAMPLE)
    costs = []
    for text in texts:
        start = time.perf_counter()
        lint(text)
        costs.append((time.perf_counter() - start) / unit(text))
    benchmark.pedantic(lambda: [lint(text) for text in texts], rounds=1)  # type: ignore[no-untyped-call]
    ratios["lint of a collection, each once, average"] = f"{sum(costs) / len(costs):.1f} units"
    worst = max(cost for cost, text in zip(costs, texts, strict=True) if len(text) > 4000)
    ratios["the dearest telegram over 4,000 characters"] = f"{worst:.1f} units"


@pytest.mark.parametrize("arguments", [["--version"], ["rule", "PM301"], ["seeds/08ASTANA2080.txt"]])
def test_start_up(benchmark: BenchmarkFixture, ratios: dict[str, str], arguments: list[str]) -> None:
    root = Path(__file__).parents[2]
    command = [sys.executable, "-m", "cablelint", *arguments]

    # Without bytecode every start would compile the package anew.
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}

    def run(words: list[str]) -> None:
        subprocess.run(words, cwd=root, env=environment, check=False, capture_output=True)

    benchmark.pedantic(run, args=(command,), rounds=5, warmup_rounds=1)  # type: ignore[no-untyped-call]
    bare = shortest(lambda: run([sys.executable, "-c", "pass"]), 11)
    ratios[f"cablelint {' '.join(arguments)}"] = f"{shortest(lambda: run(command), 11) / bare:.1f} times bare Python"
