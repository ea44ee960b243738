"""`python -m tests.accuracy`: score cablelint on the material beside the project and write docs/accuracy.md."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from . import archive, markings, report, samples
from .conformance import Score, scores

_ROOT = Path(__file__).parents[2]


def main(arguments: Sequence[str]) -> int:
    """Print the scores; without `--only` write the page as well."""
    parser = ArgumentParser(prog="python -m tests.accuracy", description=main.__doc__)
    parser.add_argument("--material", type=Path, default=_ROOT.parent / "shared", help="the folder with the material")
    parser.add_argument("--only", metavar="SET", help="score the sets with this in their names, show their divergences")
    parser.add_argument("--chosen", action="store_true", help="name the telegrams that were read whole, and stop")
    options = parser.parse_args(arguments)
    cases, telegrams = options.material / "conformance", options.material / "samples" / "state-2000s"
    if not cases.is_dir():
        print(f"there is no material in {options.material}", file=sys.stderr)
        return 2
    if options.chosen:
        print("\n".join(samples.chosen(telegrams)))
        return 0
    scored = chain(scores(cases), markings.scores(cases))
    found = [score for score in scored if options.only is None or options.only in score.name]
    for score in found:
        print(f"{score.name:40} {score.passed:5} of {score.total:5}  peer {score.peer}")
        if options.only is not None:
            show(score)
    if options.only is None:
        survey, costs = (samples.survey(telegrams), samples.costs(telegrams)) if telegrams.is_dir() else (None, None)
        archived = archive.compare(telegrams.parent / "state-1970s")
        page = report.write(found, survey, costs, _collections(telegrams.parent), archived)
        (_ROOT / "docs" / "accuracy.md").write_text(page, encoding="utf-8")
    return 0


def _collections(folder: Path) -> Iterator[report.Collection]:
    """The messages of other dialects below the folder of samples."""
    for name in report.COLLECTIONS:
        own = folder / name
        if own.is_dir():
            judged = frozenset(f"{name}/{file}" for file in samples.chosen(own, samples.JUDGED))
            yield report.Collection(name, samples.survey(own, f"{name}/"), samples.costs(own), judged)


def show(score: Score) -> None:
    """Print every divergence of a set."""
    for item in score.divergences:
        print(f"  {item.case.identity}\n    {item.case.text[-300:]!r}")
        print(f"    expected {item.case.expected}\n    found    {item.actual}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
