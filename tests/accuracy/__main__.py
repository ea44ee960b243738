"""`python -m tests.accuracy [MATERIAL]`: scores over the peers' cases and real telegrams."""

import sys
from pathlib import Path

from tests.accuracy.conformance import scores

MATERIAL = Path(__file__).parents[3] / "shared"


def main(arguments: list[str]) -> None:
    """Print the scores, with `-v` every divergence."""
    for score in scores(MATERIAL / "conformance"):
        print(f"{score.name:40} {score.passed:5} of {score.total:5}  peer {score.peer}")
        if "-v" in arguments and (len(arguments) == 1 or arguments[-1] in score.name):
            for item in score.divergences:
                print(
                    f"  {item.case.identity}\n    {item.case.text[-300:]!r}\n    want {item.case.expected}\n    have {item.actual}"
                )


main(sys.argv[1:])
