"""The command: `cablelint`, or `python -m cablelint`."""

import gc
import sys

from cablelint import __version__


def main() -> None:
    """Run the command on the process's arguments. The version is told without loading the command."""
    if sys.argv[1:] == ["--version"]:
        print(f"cablelint {__version__}")
        return
    # Nothing that loading makes is garbage: not to look for any saves a tenth of a short run.
    gc.disable()
    from cablelint.cli import run

    gc.freeze()
    gc.enable()
    run()


if __name__ == "__main__":
    main()
