"""Rules of other packages: a package offers them by the entry point group `cablelint.rules`, a reader enables them.

A package is never loaded for being installed, only when its plugin is named. The entry point leads to the plugin's
rules, a list or tuple. Their codes have three to five letters and three digits, and their names begin with these
letters, so that they never meet those of cablelint, today's or tomorrow's.
"""

import re
from collections.abc import Iterator
from functools import cache, wraps
from typing import TYPE_CHECKING

from cablelint import resemblance
from cablelint.engine import all_rules
from cablelint.rule import Check, Finding, Rule
from cablelint.values import evolve

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    from cablelint.context import Context
    from cablelint.model import Cable

GROUP = "cablelint.rules"
# The rules of every plugin that was loaded, by their codes.
LOADED: dict[str, Rule] = {}

_CODE = re.compile(r"(?!ALL\d)[A-Z]{3,5}\d{3}")
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+")


class PluginError(ValueError):
    """A plugin that cannot be used; the text says which and why, in one line."""


@cache
def load(names: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules of the named plugins, in the order of the names.

    Raises PluginError for a name that no installed package offers or several do, a plugin that cannot be imported or
    offers something else than rules, and a code or name that is malformed or taken.
    """
    loaded: list[Rule] = []
    taken = {title: "cablelint" for rule in all_rules() for title in (rule.code, rule.name)}
    for name in dict.fromkeys(names):
        for rule in _rules(name):
            _require_well_formed(name, rule)
            for title in (rule.code, rule.name):
                if title in taken:
                    raise PluginError(f'plugin "{name}": "{title}" is already a rule of {taken[title]}')
                taken[title] = f'plugin "{name}"'
            loaded.append(evolve(rule, check=_vetted(rule.check)))
    LOADED.update((rule.code, rule) for rule in loaded)
    return tuple(loaded)


def _rules(name: str) -> list[Rule]:
    try:
        offered = _entry_point(name).load()
    except PluginError:
        raise
    except (Exception, SystemExit) as error:
        words = " ".join(str(error).split())
        raise PluginError(f'plugin "{name}" cannot be loaded: {type(error).__name__}: {words}') from error
    if not isinstance(offered, list | tuple) or not all(isinstance(rule, Rule) for rule in offered):
        raise PluginError(f'plugin "{name}" offers {type(offered).__name__}, expected a list or tuple of rules')
    return list(offered)


def _entry_point(name: str) -> "EntryPoint":
    from importlib.metadata import entry_points

    offered = entry_points(group=GROUP)
    if name not in offered.names:
        hint = resemblance.did_you_mean(name, sorted(offered.names))
        raise PluginError(f'no installed package offers a plugin "{name}"{hint}')
    first, *others = {entry.value: entry for entry in offered if entry.name == name}.values()
    if others:
        values = ", ".join([first.value, *(entry.value for entry in others)])
        raise PluginError(f'several installed packages offer a plugin "{name}": {values}')
    return first


def _require_well_formed(name: str, rule: Rule) -> None:
    if not _CODE.fullmatch(rule.code):
        raise PluginError(f'plugin "{name}": the code "{rule.code}" is not of three to five letters and three digits')
    opening = f"{rule.family.lower()}-"
    if not _NAME.fullmatch(rule.name) or not rule.name.startswith(opening):
        raise PluginError(f'plugin "{name}": the name "{rule.name}" is not of the form {opening}words-in-lower-case')


def _vetted(check: Check) -> Check:
    """The check, which raises at a finding that no output could show: then its rule is at fault, not the output."""

    @wraps(check)
    def vetted(cable: "Cable", context: "Context") -> Iterator[Finding]:
        for finding in check(cable, context):
            _require_showable(finding, len(context.source.text))
            yield finding

    return vetted


def _require_showable(finding: Finding, length: int) -> None:
    messages = [finding.message, finding.noted, finding.helped, *(related.message for related in finding.related)]
    places = [finding.span, *(related.span for related in finding.related)]
    if finding.fixed is not None:
        messages.append(finding.fixed.title)
        places += (edit.span for edit in finding.fixed.edits)
    for message in messages:
        str(message)  # raises where an argument of the template is missing
    for start, end in places:
        if not 0 <= start <= end <= length:
            raise ValueError(f"the place {start} to {end} is outside of the text")
