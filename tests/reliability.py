"""`PYTHONPATH=tests python -m reliability [INPUT …]`: what hostile texts cost, as the table of docs/reliability.md.

Each text is linted in a process of its own, first 100 kB of it, then a hundred times as much. The time is that of the
processor, for the call of `lint` alone; memory is what the process takes at most above what it had before.
"""

import gc
import json
import resource
import subprocess
import sys
import time
from collections.abc import Sequence

from hostile import INPUTS, Make

from cablelint import lint
from cablelint.testing import MODEL_TELEGRAM

SMALL, LARGE = 100_000, 10_000_000
# As the command sets it.
_OBJECTS_BETWEEN_COLLECTIONS = 100_000


def main(arguments: Sequence[str]) -> int:
    """Print the table; 1 where a text takes more than 120 times as long as a hundredth of it."""
    if arguments[:1] == ["--one"]:
        print(json.dumps(measure(INPUTS[arguments[1]], int(arguments[2]))))
        return 0
    slow = 0
    print("| text | 100 kB, s | 10 MB, s | times | bytes of memory per byte |\n| --- | --- | --- | --- | --- |")
    for name in arguments or INPUTS:
        (before, _), (after, memory) = in_a_process(name, SMALL), in_a_process(name, LARGE)
        slow += after > 120 * before and after > 1
        print(f"| {name} | {before:.3f} | {after:.1f} | {after / before:.0f} | {memory:.0f} |", flush=True)
    return 1 if slow else 0


def in_a_process(name: str, size: int) -> tuple[float, float]:
    command = (sys.executable, "-m", "reliability", "--one", name, str(size))
    seconds, memory = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return float(seconds), float(memory)


def measure(make: Make, size: int) -> tuple[float, float]:
    """Seconds of the processor, and bytes of memory for each byte of the text."""
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    for model in (MODEL_TELEGRAM, make(2000)):
        lint(model)
    text = make(size)
    held = _most_memory()
    start = time.process_time()
    lint(text)
    return time.process_time() - start, (_most_memory() - held) / size


def _most_memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
