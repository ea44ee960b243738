"""What the rules find on real telegrams, and what that costs.

One unit is the time of `re.findall(r"[A-Z]+", text)` over the same text in the same process: processor time, which
other processes do not lengthen.
"""

import gc
import random
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from attrs import field, frozen

from cablelint import Severity, lint
from cablelint.rules import ALL
from cablelint.testing import MODEL_ACP127, MODEL_GENADMIN, MODEL_SMART, MODEL_STATE_1970S

# The telegrams that were read whole, to see what the rules miss: the same ones at every run.
_SEED = 2080
READ_WHOLE = 60
# Of collections of other dialects so many, whose findings are judged.
JUDGED = 40
_SHORT = 4000
_SAMPLE = Path(__file__).parents[2] / "seeds" / "08ASTANA2080.txt"


@frozen
class Found:
    """One finding: the file's name, the line, the rule."""

    file: str
    line: int
    code: str
    name: str
    severity: Severity


@frozen
class Survey:
    """The findings over one folder. `clean` counts the telegrams without error or warning."""

    total: int
    clean: int
    found: list[Found] = field(factory=list)

    def by_rule(self) -> list[tuple[str, str, str, int, int]]:
        """Level, code, name, findings and files of each rule and level, the gravest first."""
        files: dict[tuple[int, str, str, str], list[str]] = {}
        for item in self.found:
            key = (-item.severity.rank, item.severity.value, item.code, item.name)
            files.setdefault(key, []).append(item.file)
        return [
            (level, code, name, len(names), len(set(names))) for (_, level, code, name), names in sorted(files.items())
        ]


def survey(folder: Path, prefix: str = "") -> Survey:
    """Lint every telegram of a folder; `prefix` is put before the names of its files."""
    found: list[Found] = []
    paths = sorted(folder.glob("*.txt"))
    for path in paths:
        report = lint(path.read_bytes())
        found += [
            Found(prefix + path.name, report.position(item.span.start).line, item.code, item.name, item.severity)
            for item in report.diagnostics
        ]
    grave = {item.file for item in found if item.severity is not Severity.INFO}
    return Survey(len(paths), len(paths) - len(grave), found)


def chosen(folder: Path, count: int = READ_WHOLE) -> list[str]:
    """The names of the telegrams that were read whole, or whose findings were judged."""
    names = sorted(path.name for path in folder.glob("*.txt"))
    return sorted(random.Random(_SEED).sample(names, min(count, len(names))))


@frozen
class Costs:
    """What linting a collection costs, in units: of all its text, of a telegram on average, of the dearest long one."""

    of_all_text: float
    average: float
    dearest: float


def costs(folder: Path) -> Costs:
    """Each telegram once, in a fresh process.

    Of three processes the one with the least average, for other work on the machine only adds.
    """
    command = [sys.executable, "-m", "tests.accuracy.samples", str(folder)]
    outputs = [subprocess.run(command, check=True, capture_output=True, text=True).stdout for _ in range(3)]
    measured = [Costs(*(float(figure) for figure in output.split())) for output in outputs]
    return min(measured, key=lambda one: one.average)


def _measure(folder: Path) -> Iterator[tuple[int, float, float]]:
    """Characters, seconds, and seconds of a unit, of every telegram.

    One sample of each dialect comes first, and all modules of rules: start-up is measured by itself, and so is looking
    for garbage among what it loaded, which else falls on one telegram.
    """
    for rule in ALL:
        import_module(rule.module)
    for sample in (_SAMPLE.read_text(encoding="utf-8"), MODEL_GENADMIN, MODEL_ACP127, MODEL_SMART, MODEL_STATE_1970S):
        lint(sample)
    gc.collect()
    for path in sorted(folder.glob("*.txt")):
        text = path.read_text(encoding="utf-8", errors="replace")
        start = time.process_time()
        lint(text)
        spent = time.process_time() - start
        units = []
        for _ in range(5):
            start = time.process_time()
            re.findall(r"[A-Z]+", text)
            units.append(time.process_time() - start)
        yield len(text), spent, min(units)


if __name__ == "__main__":
    measured = list(_measure(Path(sys.argv[1])))
    print(
        sum(spent for _, spent, _ in measured) / sum(unit for _, _, unit in measured),
        sum(spent / unit for _, spent, unit in measured) / len(measured),
        max((spent / unit for size, spent, unit in measured if size > _SHORT), default=0.0),
    )
