"""The command: `cablelint`, or `python -m cablelint`."""

import sys

from cablelint import __version__


def main() -> None:
    """Run the command on the process's arguments. The version is told without loading the command."""
    if sys.argv[1:] == ["--version"]:
        print(f"cablelint {__version__}")
        return
    from cablelint.cli import run

    run()


if __name__ == "__main__":
    main()
