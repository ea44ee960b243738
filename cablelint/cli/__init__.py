"""The command line: the only part that touches arguments, the standard streams and the file system.

Everything is said through `cablelint.api`. Subcommands are imported when they are called.
"""

import errno
import sys
from importlib import import_module
from io import TextIOWrapper
from typing import TYPE_CHECKING, Any, cast

import click

from cablelint import __version__

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

DEFAULT_COMMAND = "check"
COMMANDS = (DEFAULT_COMMAND, "rule", "parse", "portions", "corpus", "config", "init", "completion")
EXIT_TROUBLE = 2
# A full disk, a quota or a limit that is used up, a device that fails.
_WITHOUT_ROOM = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG, errno.EIO)


class DefaultGroup(click.Group):
    """A group that takes its arguments for those of `check` where they begin with no command."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Insert `check` before arguments that begin with a file or an option of it."""
        own_options = {name for parameter in self.get_params(ctx) for name in parameter.opts}
        if args and args[0] not in COMMANDS and args[0] not in own_options:
            _refuse_misspelt_command(args[0])
            args = [DEFAULT_COMMAND, *args]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands, the most used first."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command's module; None where there is no such command."""
        if cmd_name not in COMMANDS:
            return None
        return cast(click.Command, import_module(f"cablelint.cli.{cmd_name}").command)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem[Any]]":
        """What may begin the arguments: a command, a file, or an option of `check`."""
        from click.shell_completion import CompletionItem

        check = cast(click.Command, self.get_command(ctx, DEFAULT_COMMAND))
        # A shell offers files where no plain item follows, so they go first.
        files = [] if incomplete.startswith("-") else [CompletionItem[Any](incomplete, type="file")]
        items = super().shell_complete(ctx, incomplete)
        items += check.shell_complete(click.Context(check, parent=ctx, resilient_parsing=True), incomplete)
        return files + list({item.value: item for item in items}.values())


def _refuse_misspelt_command(word: str) -> None:
    """Stop at a word that is no file and resembles a command: its other arguments would be taken for files too."""
    if not word.isalpha():
        return
    from pathlib import Path

    from cablelint.resemblance import did_you_mean

    suggestion = did_you_mean(word, COMMANDS) if not Path(word).exists() else ""
    if suggestion:
        raise click.UsageError(f'no file or command is called "{word}"{suggestion}')


@click.group(cls=DefaultGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="cablelint %(version)s")
def main() -> None:
    """Validate State Department telegrams.

    `cablelint FILE…` is short for `cablelint check FILE…`. A file that is called like a command is named `./rule`.
    """


def run() -> None:
    """Run the command on the process's arguments. A fault of the program is told in one line, never as a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        main(prog_name="cablelint")
    except OSError as error:
        # What cannot be read, or written back, is told of where that is done; there remains what is printed.
        full = error.errno in _WITHOUT_ROOM
        _end(f"the output cannot be written: {(error.strerror or '').lower()}" if full else _fault(error))
    except Exception as error:
        _end(_fault(error))


def _end(why: str) -> None:
    click.echo(f"cablelint: {why}", err=True)
    sys.exit(EXIT_TROUBLE)


def _fault(error: Exception) -> str:
    from cablelint.crew import describe

    return f"internal error: {describe(error)}; please report this"
