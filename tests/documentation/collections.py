"""The columns of the tables that `cablelint corpus` writes, and the options of the command."""

import click

from cablelint.cli import main
from cablelint.corpus.tables import TABLES


def columns(_: str) -> str:
    """A table for each of the three, and one of all options."""
    parts = [f"### The options\n\n{_options()}"]
    for name, table in TABLES.items():
        rows = "".join(f"| `{column.name}` | `{column.type}` | {column.description} |\n" for column in table.columns)
        parts.append(f"### {name}\n\nA row is {table.row}.\n\n| column | type | |\n| --- | --- | --- |\n{rows}")
    return "\n".join(parts)


def _options() -> str:
    command = main.get_command(click.Context(main), "corpus")
    assert command is not None
    rows = ""
    for option in command.params:
        if isinstance(option, click.Option):
            record = option.get_help_record(click.Context(command, show_default=False))
            assert record is not None
            name, said = record
            rows += f"| `{name.replace('|', ' or ')}` | {said.replace('|', ' or ')} |\n"
    return f"| option | |\n| --- | --- |\n{rows}"
