"""From command-line options to settings: those that were given, in the form that `cablelint.configuration` has them."""

import os
from collections.abc import Iterable
from typing import Any

import click

from cablelint import engine, selectors
from cablelint.classification import MarkingProfile
from cablelint.configuration.discovery import SELECTING, Configurations
from cablelint.configuration.settings import NEVER
from cablelint.context import Profile
from cablelint.diagnostic import Severity
from cablelint.dialects import CHECKED
from cablelint.rule import Rule

SEVERITIES = tuple(severity.value for severity in Severity)
FAIL_ON = (*SEVERITIES, NEVER)
PROFILES = tuple(profile.value for profile in Profile)
MARKING_PROFILES = tuple(profile.value for profile in MarkingProfile)
MOST_JOBS = 256
COLOURS = ("auto", "always", "never")


def jobs(_: click.Context, __: click.Parameter, written: str) -> int | None:
    """How many processes `--jobs` asks for; None for `auto`. Raises click.BadParameter."""
    if written == "auto":
        return None
    if not written.isdecimal() or not 1 <= int(written) <= MOST_JOBS:
        raise click.BadParameter(f'"{written}" is no number of processes; expected auto, or 1 to {MOST_JOBS}')
    return int(written)


def given(
    *,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    extend_select: tuple[str, ...],
    severity: tuple[str, ...],
    profile: str | None,
    marking_profile: str | None,
    **others: Any,
) -> dict[str, Any]:
    """The settings that the command line gives, by the fields of Settings. Raises click.UsageError."""
    values = {
        "select": split(select),
        "ignore": split(ignore),
        "extend_select": split(extend_select),
        "severity": dict(_severity(item) for item in severity),
        "profile": Profile(profile) if profile is not None else None,
        "marking_profile": MarkingProfile(marking_profile) if marking_profile is not None else None,
        **others,
    }
    return {field: value for field, value in values.items() if value not in (None, (), {})}


def configurations(settings: dict[str, Any], config: tuple[str, ...], *, isolated: bool) -> Configurations:
    """The configurations of a run, by what `--config` and `--isolated` say. Raises click.UsageError."""
    files = [item for item in config if "=" not in item or os.path.isfile(item)]
    if len(files) > 1:
        raise click.UsageError(f"--config names two files, {files[0]} and {files[1]}; one may extend the other")
    if files and isolated:
        raise click.UsageError("--isolated reads no file, but --config names one")
    if files and not os.path.isfile(files[0]):
        raise click.UsageError(f'--config: there is no file "{files[0]}"; a setting is written KEY=VALUE')
    texts = [item for item in config if item not in files]
    return Configurations(settings, options=texts, file=files[0] if files else None, isolated=isolated)


def require_known(settings: dict[str, Any], configurations: Configurations) -> None:
    """Raise click.UsageError where the command line has a selector that names no rule known in this directory."""
    named = [selector for field in SELECTING for selector in settings.get(field, ())]
    if not named:
        return
    try:
        selectors.require_known(named, known_rules(configurations))
    except selectors.UnknownSelectorError as error:
        raise click.UsageError(str(error)) from error


def known_rules(configurations: Configurations) -> tuple[Rule, ...]:
    """All rules: those of cablelint, and of the plugins that the settings of the working directory name."""
    return engine.rules_for(configurations.here.settings.plugins)


def complete_rules(_: click.Context, __: click.Parameter, incomplete: str) -> list[str]:
    """The codes and families that a selector being typed may become, the selectors before a comma kept."""
    before, comma, begun = incomplete.rpartition(",")
    rules = known_rules(Configurations())
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


# Options that several commands have.
SELECT = click.option(
    "--select",
    multiple=True,
    metavar="RULES",
    shell_complete=complete_rules,
    help="Run these rules in place of the default ones.",
)
IGNORE = click.option(
    "--ignore", multiple=True, metavar="RULES", shell_complete=complete_rules, help="Leave these rules out."
)
EXTEND_SELECT = click.option(
    "--extend-select",
    multiple=True,
    metavar="RULES",
    shell_complete=complete_rules,
    help="Run these rules besides the selected ones.",
)
SEVERITY = click.option(
    "--severity", multiple=True, metavar="RULE=LEVEL", help="Report a rule as error, warning or info."
)
MARKING_PROFILE = click.option(
    "--marking-profile",
    type=click.Choice(MARKING_PROFILES),
    help="Whose requirements markings are held to.  [default: as the overall marking is written]",
)
DIALECT = click.option(
    "--dialect", type=click.Choice(CHECKED), help="Check as such where the text does not show what it is."
)
ISOLATED = click.option("--isolated", is_flag=True, help="Read no file of settings.")
COLOUR = click.option(
    "--color", "colour", type=click.Choice(COLOURS), default="auto", show_default=True, help="When to paint."
)
