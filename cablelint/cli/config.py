"""`cablelint config`: explain a key of the configuration, or list them all."""

import click

from cablelint.cli.options import COLOUR
from cablelint.cli.outputs import standard_output, wants_colour
from cablelint.configuration.keys import Key, keys
from cablelint.output.style import Style
from cablelint.resemblance import did_you_mean


@click.command("config", short_help="Explain a key of cablelint.toml, or list all keys.")
@click.argument("name", metavar="[KEY]", required=False)
@click.option("--schema", "as_schema", is_flag=True, help="Print the JSON schema of a configuration file.")
@COLOUR
def command(name: str | None, as_schema: bool, colour: str) -> None:
    """Explain KEY of the configuration: what it is for, its default, an example. Without an argument list all keys."""
    if as_schema:
        from cablelint.configuration.schema import text

        click.echo(text(), nl=False)
        return
    style = Style(colour=wants_colour(colour, standard_output()))
    lines = _listing(style) if name is None else _page(_look_up(name), style)
    click.echo("\n".join(lines), color=True)


def _look_up(name: str) -> Key:
    if name not in keys():
        raise click.UsageError(f'no key is called "{name}"{did_you_mean(name, list(keys()))}')
    return keys()[name]


def _listing(style: Style) -> list[str]:
    width = max(map(len, keys()))
    return [
        f"{style.paint(f'{key.name:{width}}', bold=True)}  {key.documentation.partition('. ')[0].rstrip('.')}"
        for key in keys().values()
    ]


def _page(key: Key, style: Style) -> list[str]:
    from cablelint.configuration.writing import explanation

    text, *facts, example = explanation(key)
    return [style.paint(key.name, bold=True), "", text, "", *facts, f"Example: {example}"]
