"""Which rules a selector names: a code, the beginning of a code (`PM`, `PM3`), a name, or ALL.

The letters of a beginning are a whole family: `PM` does not select the rules `PMX101` of a plugin. What a rule was
called in an earlier version still names it. The most specific selector wins: a code or name before a longer prefix,
that before a shorter one, that before ALL. Of two equally specific ones, to ignore wins over to select.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from cablelint.diagnostic import Severity
from cablelint.former_names import REMOVED, RENAMED
from cablelint.patterns import pattern
from cablelint.rule import Rule, Stage

ALL = "ALL"
# The family of findings about the file as such: whether it was checked at all is told whatever else is selected.
OWN_FAMILY = "CT"

_CODE_PREFIX = pattern(r"[A-Z]{2,5}\d{0,3}")
_EXACT = 9


class UnknownSelectorError(ValueError):
    """A selector that names no rule; the text says which, and what may have been meant."""


def specificity(selector: str, rule: Rule) -> int:
    """How closely a selector names a rule: 0 not at all, 1 as one of all, then by length of the prefix, 9 alone."""
    upper = today(selector).upper()
    if upper == ALL:
        return 1
    if upper in (rule.code, rule.name.upper()):
        return _EXACT
    of_family = _CODE_PREFIX.fullmatch(upper) and upper.rstrip("0123456789") == rule.family
    return len(upper) if of_family and rule.code.startswith(upper) else 0


def names_alone(selector: str, rule: Rule) -> bool:
    """Whether a selector is the code or the name of a rule, of today or former."""
    return specificity(selector, rule) == _EXACT


def today(selector: str) -> str:
    """The selector, or the code of today where it is what a rule was called earlier."""
    return RENAMED.get(selector.upper()) or RENAMED.get(selector.lower()) or selector


def is_selected(
    rule: Rule,
    *,
    select: Sequence[str] | None,
    ignore: Sequence[str] = (),
    extend_select: Sequence[str] = (),
    preview: bool = False,
) -> bool:
    """Whether a rule runs. Without `select` the default rules do; a rule that is off needs more than ALL to run.

    A rule in preview runs only with `preview`, whatever selects it.
    """
    if rule.stage is Stage.PREVIEW and not preview:
        return False
    if select is None and not ignore and not extend_select:
        return rule.default
    chosen = max((specificity(selector, rule) for selector in (*(select or ()), *extend_select)), default=0)
    if chosen <= 1 and not rule.default:
        return False
    if select is None or rule.family == OWN_FAMILY:
        chosen = max(chosen, 1)
    return chosen > max((specificity(selector, rule) for selector in ignore), default=0)


def severity_of(rule: Rule, severities: Mapping[str, Severity]) -> Severity | None:
    """The severity that the reader gave the rule; None where no selector names it."""
    named = [selector for selector in severities if specificity(selector, rule)]
    return severities[max(named, key=lambda selector: specificity(selector, rule))] if named else None


def require_known(selectors: Iterable[str], rules: Sequence[Rule]) -> None:
    """Raise UnknownSelectorError for the first selector that names no rule."""
    for selector in selectors:
        if not any(specificity(selector, rule) for rule in rules):
            raise UnknownSelectorError(_unknown(selector, rules))


def _unknown(selector: str, rules: Sequence[Rule]) -> str:
    version = REMOVED.get(selector.upper())
    if version is not None:
        return f'the rule "{selector}" was removed in version {version}'
    return f'no rule is called "{selector}"{did_you_mean(selector, rules)}'


def advise(wanted: Iterable[str], unwanted: Iterable[str], rules: Sequence[Rule], *, preview: bool) -> Iterator[str]:
    """What to tell the reader about selectors: a former name, a deprecated rule, a rule in preview that will not run.

    Only a code or name is advised about, a prefix takes the rules as they are. Of `unwanted` rules only former names
    are told.
    """
    wanted = dict.fromkeys(wanted)
    for selector in dict.fromkeys((*wanted, *unwanted)):
        for rule in rules:
            if not names_alone(selector, rule):
                continue
            title = f'rule "{rule.code}" ({rule.name})'
            if today(selector) != selector:
                yield f'"{selector}" is now called {title}'
            if selector in wanted and rule.stage is Stage.DEPRECATED:
                yield f"{title} is deprecated and will be removed"
            elif selector in wanted and rule.stage is Stage.PREVIEW and not preview:
                yield f"{title} is in preview and does not run without --preview"


def did_you_mean(selector: str, rules: Sequence[Rule]) -> str:
    """`; did you mean "PM301"?`, or nothing where no code or name resembles the selector."""
    from cablelint import resemblance

    names = {rule.name: rule.name for rule in rules} | {rule.code.lower(): rule.code for rule in rules}
    names |= {rule.family.lower(): rule.family for rule in rules}
    return resemblance.did_you_mean(selector, names)
