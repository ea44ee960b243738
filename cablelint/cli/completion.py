"""`cablelint completion`: print a script by which a shell completes the arguments of `cablelint`."""

import click
from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

from cablelint.cli import main

SHELLS: dict[str, type[ShellComplete]] = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}


@click.command("completion", short_help="Print a script that completes arguments in a shell.")
@click.argument("shell", type=click.Choice(tuple(SHELLS)))
def command(shell: str) -> None:
    """Print the script for a SHELL, to be kept where the shell looks for completions.

    \b
    bash: cablelint completion bash > ~/.local/share/bash-completion/completions/cablelint
    zsh:  cablelint completion zsh > _cablelint, in a directory of $fpath
    fish: cablelint completion fish > ~/.config/fish/completions/cablelint.fish
    """  # noqa: D301 - click reads the control character: it keeps the lines apart
    click.echo(SHELLS[shell](main, {}, "cablelint", "_CABLELINT_COMPLETE").source(), nl=False)
