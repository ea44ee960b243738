"""`python tests/collection.py COUNT`: a collection of made-up telegrams as JSON Lines, the same ones every time.

What docs/performance.md measures `cablelint corpus` on. One telegram in four is a damaged copy.
"""

import json
import random
import sys
from collections.abc import Iterator

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from strategies import telegrams
from strategies.damage import damaged

# Hypothesis remembers what it has drawn; a fresh start after so many telegrams keeps its memory flat.
_LOT = 1_000
_DAMAGED = 4


@st.composite
def _copies(draw: st.DrawFn) -> str:
    text = draw(telegrams()).text()
    return draw(damaged(text)) if draw(st.integers(1, _DAMAGED)) == _DAMAGED else text


def _lot(number: int, count: int) -> list[str]:
    texts: list[str] = []

    @seed(number)
    @settings(
        max_examples=count,
        database=None,
        derandomize=False,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    @given(_copies())
    def collect(text: str) -> None:
        texts.append(text)

    collect()
    random.Random(number).shuffle(texts)  # hypothesis begins with the simplest
    return texts


def collection(count: int) -> Iterator[str]:
    """So many telegrams, the texts of files."""
    for number in range(-(-count // _LOT)):
        yield from _lot(number, _LOT)[: count - number * _LOT]


if __name__ == "__main__":
    for number, text in enumerate(collection(int(sys.argv[1])), start=1):
        print(json.dumps({"id": f"{number:07}", "text": text}, ensure_ascii=False))
