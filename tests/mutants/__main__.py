"""`python -m tests.mutants [PATH...]`: the score of the modules or folders named, and a file with the survivors."""

import argparse
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from .changes import Mutant, mutants
from .running import Outcome, Plugin

ROOT = Path(__file__).parents[2]
MUTATED = ("cablelint/rules", "cablelint/markings", "cablelint/classification.py")
SURVIVORS = ROOT / "build" / "survivors.txt"
# The tests of findings; all others would only take time.
TESTS = (
    "test_allied.py",
    "test_body.py",
    "test_captions.py",
    "test_damage.py",
    "test_engine.py",
    "test_examples.py",
    "test_faults.py",
    "test_fixtures.py",
    "test_golden.py",
    "test_marking_rules.py",
    "test_marking_tables.py",
    "test_markings.py",
    "test_military.py",
    "test_normal_practice.py",
    "test_parser.py",
    "test_pages.py",
    "test_people.py",
    "test_portions.py",
    "test_references.py",
    "test_sample.py",
    "test_smart.py",
    "test_summaries.py",
    "test_tags.py",
    "test_telegrams.py",
)


class Score:
    """Counts outcomes by folder, and writes down the survivors as they come."""

    def __init__(self) -> None:
        self.counts: dict[str, Counter[Outcome]] = {}
        SURVIVORS.parent.mkdir(exist_ok=True)
        self.survivors = SURVIVORS.open("w", encoding="utf-8")

    def judge(self, mutant: Mutant, outcome: Outcome) -> None:
        """Count a mutant."""
        path = mutant.path.relative_to(ROOT)
        self.counts.setdefault(str(path.parent), Counter())[outcome] += 1
        if outcome is Outcome.SURVIVED:
            print(f"{path}:{mutant.line}\n{mutant.changed_lines}\n", file=self.survivors, flush=True)

    def table(self) -> str:
        """A line for each folder and one for all: mutants, killed, of these by time, survivors, killed in percent."""
        total = sum(self.counts.values(), Counter[Outcome]())
        rows = [*sorted(self.counts.items()), ("all", total)]
        return "\n".join(["folder\tmutants\tkilled\ttimeouts\tsurvivors\tscore", *(_row(*row) for row in rows)])


def _row(name: str, count: Counter[Outcome]) -> str:
    killed = count[Outcome.KILLED] + count[Outcome.TIMEOUT]
    mutants = killed + count[Outcome.SURVIVED]
    score = f"{100 * killed / mutants:.1f} %" if mutants else "-"
    return f"{name}\t{mutants}\t{killed}\t{count[Outcome.TIMEOUT]}\t{count[Outcome.SURVIVED]}\t{score}"


def modules(names: Iterable[str]) -> list[Path]:
    """The modules below the folders; what begins with an underscore lists rules and is left alone."""
    paths = [
        path for name in names for path in ([ROOT / name] if name.endswith(".py") else (ROOT / name).rglob("*.py"))
    ]
    return sorted(path for path in paths if not path.name.startswith("_"))


def survivors(path: Path) -> set[tuple[str, str]]:
    """The modules and changed lines of the survivors that a file lists; where in the module may have changed since."""
    listed = (block.partition("\n") for block in path.read_text(encoding="utf-8").strip().split("\n\n"))
    return {(place.rpartition(":")[0], lines) for place, _, lines in listed}


def main() -> int:
    """Run the tests against the mutants and print the score."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("paths", nargs="*", default=MUTATED, metavar="PATH", help="modules and folders of cablelint")
    parser.add_argument("--jobs", type=int, default=1, help="how many mutants run at a time (default: 1)")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth mutant, for a first look")
    parser.add_argument(
        "--again", type=Path, metavar="FILE", help="only the survivors that a copy of such a file lists"
    )
    given = parser.parse_args()
    found = [mutant for path in modules(given.paths) for mutant in mutants(path)][:: given.every]
    if given.again is not None:
        listed = survivors(given.again)
        found = [item for item in found if (str(item.path.relative_to(ROOT)), item.changed_lines) in listed]
    score = Score()
    arguments = [*(str(ROOT / "tests" / name) for name in TESTS), "-qq", "-s", "--assert=plain", "-k", "not returns"]
    status = pytest.main(arguments, plugins=[Plugin(found, score.judge, given.jobs)])
    print(score.table())
    return int(status)


if __name__ == "__main__":
    raise SystemExit(main())
