"""`cablelint corpus`: a whole collection of telegrams as tables."""

import click


@click.command("corpus", short_help="Turn a collection into Parquet tables.")
def command() -> None:
    """Turn a collection into Parquet tables."""
