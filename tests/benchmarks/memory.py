"""`python tests/benchmarks/memory.py SOURCE DIR [OPTION…]`: a run of `cablelint corpus`, and the memory that it takes.

A line for every ten thousand telegrams: the memory that is resident, in megabytes, of the process that runs the command
and of those that work, and the most that each has had. Linux only.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

_STEP = 10_000
_PAUSE = 0.25  # seconds


def _memory(process: int) -> tuple[int, int]:
    """What is resident now, and the most that was, in megabytes; 0 of a process that has ended."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0, 0
    values = dict(line.split(":", 1) for line in status.splitlines() if line.startswith(("VmRSS", "VmHWM")))
    return tuple(int(values.get(name, "0 kB").split()[0]) // 1024 for name in ("VmRSS", "VmHWM"))  # type: ignore[return-value]


def _finished(directory: Path, seen: dict[str, int]) -> int:
    """The telegrams of all batches that are finished."""
    for marker in (directory / "_run/done").glob("*.json"):
        if marker.name not in seen:
            seen[marker.name] = json.loads(marker.read_bytes())["counts"]["telegrams"]
    return sum(seen.values())


def main(source: str, directory: str, *options: str) -> None:
    """Run the command, look at it now and then, and print."""
    command = [sys.executable, "-m", "cablelint", "corpus", source, "--out", directory, *options]
    seen: dict[str, int] = {}
    told = 0
    print("telegrams, seconds; resident (most) in MB: the command, those that work")
    started = time.monotonic()
    with subprocess.Popen(command) as process:
        while process.poll() is None:
            time.sleep(_PAUSE)
            finished = _finished(Path(directory), seen)
            if finished >= told + _STEP:
                told = finished // _STEP * _STEP
                children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
                resident = [_memory(one) for one in (process.pid, *map(int, children))]
                said = ", ".join(f"{now} ({most})" for now, most in resident)
                print(f"{finished:>9,}, {time.monotonic() - started:.0f}; {said}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
