"""Which rules a selector names: a code, the beginning of a code (`PM`, `PM3`), a name, or ALL.

The most specific selector wins: a code or name before a longer prefix, that before a shorter one, that before ALL. Of
two equally specific ones, to ignore wins over to select.
"""

from collections.abc import Iterable, Mapping, Sequence

from cablelint.diagnostic import Severity
from cablelint.patterns import pattern
from cablelint.rule import Rule

ALL = "ALL"
# The family of findings about the file as such: whether it was checked at all is told whatever else is selected.
OWN_FAMILY = "CT"

_CODE_PREFIX = pattern(r"[A-Z]{2}\d{0,3}")
_EXACT = 9


class UnknownSelectorError(ValueError):
    """A selector that names no rule; the text says which, and what may have been meant."""


def specificity(selector: str, rule: Rule) -> int:
    """How closely a selector names a rule: 0 not at all, 1 as one of all, then by length of the prefix, 9 alone."""
    upper = selector.upper()
    if upper == ALL:
        return 1
    if upper == rule.code or selector.lower() == rule.name:
        return _EXACT
    return len(selector) if _CODE_PREFIX.fullmatch(upper) and rule.code.startswith(upper) else 0


def is_selected(
    rule: Rule, *, select: Sequence[str] | None, ignore: Sequence[str] = (), extend_select: Sequence[str] = ()
) -> bool:
    """Whether a rule runs. Without `select` the default rules do; a rule that is off needs more than ALL to run."""
    chosen = max((specificity(selector, rule) for selector in (*(select or ()), *extend_select)), default=0)
    if chosen <= 1 and not rule.default:
        return False
    if select is None or rule.code.startswith(OWN_FAMILY):
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
            raise UnknownSelectorError(f'no rule is called "{selector}"{did_you_mean(selector, rules)}')


def did_you_mean(selector: str, rules: Sequence[Rule]) -> str:
    """`; did you mean "PM301"?`, or nothing where no code or name resembles the selector."""
    from cablelint import resemblance

    names = {rule.name: rule.name for rule in rules} | {rule.code.lower(): rule.code for rule in rules}
    names |= {rule.code[:2].lower(): rule.code[:2] for rule in rules}
    return resemblance.did_you_mean(selector, names)
