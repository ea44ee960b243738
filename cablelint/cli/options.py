"""From command-line options to `cablelint.engine.Options`."""

from collections.abc import Iterable

import click

from cablelint import engine, selectors
from cablelint.classification import MarkingProfile
from cablelint.context import Profile
from cablelint.diagnostic import Severity

SEVERITIES = tuple(severity.value for severity in Severity)
PROFILES = tuple(profile.value for profile in Profile)
MARKING_PROFILES = tuple(profile.value for profile in MarkingProfile)
DIALECTS = ("telegram",)
COLOURS = ("auto", "always", "never")


def build(
    *,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    extend_select: tuple[str, ...],
    preview: bool,
    severity: tuple[str, ...],
    profile: str,
    marking_profile: str | None,
    dialect: str | None,
) -> engine.Options:
    """The options, with every selector known; advice about them goes to the standard error. Raises click.UsageError."""
    built = engine.Options(
        select=split(select) or None,
        ignore=split(ignore),
        extend_select=split(extend_select),
        preview=preview,
        severities=dict(_severity(item) for item in severity),
        profile=Profile(profile),
        marking_profile=MarkingProfile(marking_profile) if marking_profile is not None else None,
        dialect=dialect,
    )
    rules = engine.rules_for(built)
    try:
        selectors.require_known(built.selectors, rules)
    except selectors.UnknownSelectorError as error:
        raise click.UsageError(str(error)) from error
    wanted = (*(built.select or ()), *built.extend_select, *built.severities)
    for sentence in selectors.advice(wanted, built.ignore, rules, preview=built.preview):
        click.echo(f"cablelint: {sentence}", err=True)
    return built


def complete_rules(_: click.Context, __: click.Parameter, incomplete: str) -> list[str]:
    """The codes and families that a selector being typed may become, the selectors before a comma kept."""
    before, comma, begun = incomplete.rpartition(",")
    rules = engine.all_rules()
    titles = sorted({rule.family for rule in rules}) + sorted(rule.code for rule in rules)
    titles += sorted(rule.name for rule in rules) if begun else []
    return [f"{before}{comma}{title}" for title in titles if title.lower().startswith(begun.lower())]


def split(items: Iterable[str]) -> tuple[str, ...]:
    """The parts of comma-separated items."""
    return tuple(part.strip() for item in items for part in item.split(",") if part.strip())


def _severity(item: str) -> tuple[str, Severity]:
    selector, _, level = item.partition("=")
    if level.lower() not in SEVERITIES:
        raise click.UsageError(f'"{item}" is no severity; expected RULE=LEVEL with one of {", ".join(SEVERITIES)}')
    return selector.strip(), Severity(level.lower())
