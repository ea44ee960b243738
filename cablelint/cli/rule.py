"""`cablelint rule`: explain a rule, or list a family or all of them."""

import click

from cablelint import selectors
from cablelint.cli.options import COLOUR, complete_rules, known_rules
from cablelint.cli.outputs import standard_output, wants_colour
from cablelint.configuration.discovery import Configurations
from cablelint.output.links import rule_url
from cablelint.output.style import COLOURS as SEVERITY_COLOURS
from cablelint.output.style import Style, visible
from cablelint.rule import Rule, Stage


@click.command("rule", short_help="Explain a rule, or list all rules.")
@click.argument("name", metavar="[CODE|NAME|FAMILY]", required=False, shell_complete=complete_rules)
@click.option("--output-format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
@COLOUR
def command(name: str | None, form: str, colour: str) -> None:
    """Explain the rule of this code or name, or list the rules of a family (PM). Without an argument list all rules."""
    configurations = Configurations()
    if configurations.here.reports:
        click.echo(
            "cablelint: the settings are at fault, rules of plugins may be missing; see cablelint check", err=True
        )
    rules = sorted(known_rules(configurations), key=lambda rule: rule.code)
    chosen = rules if name is None else _look_up(name, rules)
    only = chosen[0] if name is not None and len(chosen) == 1 else None
    if form == "json":
        import json

        objects = [describe(rule) for rule in chosen]
        click.echo(json.dumps(objects if only is None else objects[0], indent=2))
        return
    style = Style(colour=wants_colour(colour, standard_output()))
    lines = _listing(chosen, style) if only is None else _page(only, style)
    click.echo("\n".join(lines), color=True)


def _look_up(name: str, rules: list[Rule]) -> list[Rule]:
    for rule in rules:
        if selectors.names_alone(name, rule):
            return [rule]
    family = [rule for rule in rules if name and rule.code.startswith(name.upper())]
    if family:
        return family
    raise click.UsageError(f'no rule is called "{visible(name)}"{selectors.did_you_mean(name, rules)}')


def describe(rule: Rule) -> dict[str, object]:
    """A rule's metadata and page, for JSON."""
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "default": rule.default,
        "stage": rule.stage.value,
        "since": rule.since,
        "summary": rule.summary,
        "documentation": rule.documentation,
        "url": rule_url(rule.code),
    }


def _listing(rules: list[Rule], style: Style) -> list[str]:
    """A line for each rule; one that has to be selected is `off`, one that is not stable has its stage."""
    width = max((len(rule.name) for rule in rules), default=0)
    codes = max((len(rule.code) for rule in rules), default=0)
    states = {rule: _state(rule) for rule in rules}
    widest = max(3, *(len(state) for state in states.values()))
    return [
        f"{style.paint(f'{rule.code:{codes}}', bold=True)}  {rule.name:{width}}  "
        f"{style.paint(f'{rule.severity.value:7}', SEVERITY_COLOURS[rule.severity])}  "
        f"{states[rule]:{widest}}  {rule.summary}"
        for rule in rules
    ]


def _state(rule: Rule) -> str:
    stage = rule.stage
    if stage is Stage.STABLE:
        return "" if rule.default else "off"
    return str(stage.value)


def _page(rule: Rule, style: Style) -> list[str]:
    state = "" if rule.default else ", off by default"
    head = f"{rule.code} {rule.name} ({rule.severity.value}{state}, {rule.stage.value} since {rule.since})"
    page = [style.paint(line, bold=True) if line.startswith("## ") else line for line in rule.documentation.split("\n")]
    return [style.paint(head, SEVERITY_COLOURS[rule.severity], bold=True), "", *page]
