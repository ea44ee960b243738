"""The command: `cablelint`, or `python -m cablelint`."""

import gc
import os
import sys

from cablelint import __version__

# New objects after which garbage is looked for. Loading makes 40,000 objects, none of them garbage; to look for it as
# often as Python does by itself takes a twentieth of a short run.
_OBJECTS_BETWEEN_COLLECTIONS = 100_000


def main() -> None:
    """Run the command on the process's arguments. The version is told without loading the command."""
    if sys.argv[1:] == ["--version"]:
        print(f"cablelint {__version__}")
        return
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    from cablelint.cli import run

    try:
        run()
    except SystemExit as end:
        _leave(end.code)
        raise


def _leave(code: object) -> None:
    """End the process at once: to take down piece by piece what was loaded takes a fifteenth of a short run.

    Does nothing where output cannot be written or the code is no number; these Python itself reports as it ends.
    """
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:  # closed by who called
                stream.flush()
    except (OSError, ValueError):
        return
    if isinstance(code, int):
        os._exit(code)


if __name__ == "__main__":
    main()
