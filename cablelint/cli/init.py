"""`cablelint init`: write a configuration file to begin with."""

from pathlib import Path

import click

from cablelint.cli.files import TroubleError, reason
from cablelint.configuration.discovery import FILES


@click.command("init", short_help="Write a cablelint.toml to begin with.")
@click.option("--force", is_flag=True, help="Write over a file that is there.")
def command(force: bool) -> None:
    """Write cablelint.toml in the working directory: every key as a comment, with what it is for and its default."""
    from cablelint.configuration.writing import beginning

    path = Path(FILES[0])
    try:
        with path.open("w" if force else "x", encoding="utf-8", newline="\n") as stream:
            stream.write(beginning())
    except FileExistsError as error:
        raise TroubleError(f"{path} is there already; --force writes over it") from error
    except OSError as error:
        raise TroubleError(f"{path}: {reason(error)}") from error
    click.echo(f"wrote {path}", err=True)
