"""What the parts of linting cost, in units: the steps of reading the sample, and each family of rules over it."""

import time
from collections.abc import Callable
from functools import partial

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from benchmarks.test_lint import SAMPLE, collection, shortest, unit
from cablelint import engine
from cablelint.engine import DEFAULTS, all_rules
from cablelint.lines import classify
from cablelint.parser import parse
from cablelint.repair import Copy
from cablelint.source import Source

STEPS: dict[str, Callable[[], object]] = {
    "repair": lambda: Copy(Source(SAMPLE)),
    "lines": lambda: classify(SAMPLE),
    "all of parsing": lambda: parse(Source(SAMPLE)),
}


@pytest.mark.parametrize("name", STEPS)
def test_step(benchmark: BenchmarkFixture, ratios: dict[str, str], name: str) -> None:
    benchmark.pedantic(STEPS[name], rounds=100)  # type: ignore[no-untyped-call]
    ratios[name] = f"{shortest(STEPS[name], 200) / unit(SAMPLE):.2f} units"


@pytest.mark.parametrize("part", ["reading", "rules"])
def test_collection_by_part(benchmark: BenchmarkFixture, ratios: dict[str, str], part: str) -> None:
    """Everything already used once; the least of three for each telegram."""

    def costs() -> list[float]:
        found = []
        for text in collection():
            source = Source(text)
            start = time.perf_counter()
            cables = parse(source)
            read = time.perf_counter()
            engine.run(cables, source)
            found.append(read - start if part == "reading" else time.perf_counter() - read)
        return found

    benchmark.pedantic(costs, rounds=1)  # type: ignore[no-untyped-call]
    least = [min(some) for some in zip(*(costs() for _ in range(3)), strict=True)]
    shares = [cost / unit(text) for cost, text in zip(least, collection(), strict=True)]
    ratios[f"{part} of a collection, average"] = f"{sum(shares) / len(shares):.1f} units"


@pytest.mark.parametrize("family", sorted({rule.code[:2] for rule in all_rules()}))
def test_family(benchmark: BenchmarkFixture, ratios: dict[str, str], family: str) -> None:
    rules = tuple(rule for rule in all_rules() if rule.code.startswith(family))

    def anew() -> Callable[[], object]:
        # A telegram and its source keep what was once worked out of them.
        source = Source(SAMPLE)
        return partial(engine.run, parse(source), source, DEFAULTS, rules)

    benchmark.pedantic(lambda run: run(), setup=lambda: ((anew(),), {}), rounds=100)  # type: ignore[no-untyped-call]
    least = min(shortest(anew(), 1) for _ in range(100))
    ratios[f"rules {family} ({len(rules)})"] = f"{least / unit(SAMPLE):.2f} units"
