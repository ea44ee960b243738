"""What is wrong with a suppression that could be read: no rule, no place, nothing found there, no reason.

A rule is only said to find nothing where it was run, a beginning of codes where all rules were run that it names.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence

from cablelint.diagnostic import Edit
from cablelint.model import Token
from cablelint.rule import Finding, Rule, finding
from cablelint.selectors import did_you_mean, specificity
from cablelint.source import Span
from cablelint.suppression.entries import Entry, Problem
from cablelint.suppression.places import Anchor, Places

# Looking for a name that resembles another takes milliseconds.
MOST_SUGGESTIONS = 20


class RuleNames:
    """Which rules selectors name, each looked up once."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules
        self._codes: dict[str, frozenset[str]] = {}
        self._suggestions = 0

    def codes(self, selector: str) -> frozenset[str]:
        """The codes of the rules that a selector names; empty where it names none."""
        if selector not in self._codes:
            self._codes[selector] = frozenset(rule.code for rule in self._rules if specificity(selector, rule))
        return self._codes[selector]

    def suggestion(self, selector: str) -> str:
        """What may have been meant by a selector that names no rule; nothing after many such questions."""
        self._suggestions += 1
        return did_you_mean(selector, self._rules) if self._suggestions <= MOST_SUGGESTIONS else ""


def problems_of(
    entry: Entry, places: Places, names: RuleNames, *, found: Collection[str], run: Collection[str]
) -> Iterator[Problem]:
    """What is wrong with an entry, where `found` are the codes found in its place and `run` those that were run."""
    from cablelint.rules.cablelint_itself.unknown_rule_in_suppression import check as unknown_rule
    from cablelint.rules.cablelint_itself.unused_suppression import check as unused_rule

    for selector in entry.selectors:
        if not names.codes(selector.text):
            yield unknown_rule, _unknown(selector, names)
    if not places.has(entry.anchor):
        yield unused_rule, _nowhere(entry.span, entry.anchor, places)
        return
    unused = [selector for selector in entry.selectors if _is_unused(names.codes(selector.text), found, run)]
    if unused:
        yield unused_rule, _unused(entry, unused)


def without_reason(entries: Iterable[Entry]) -> list[Problem]:
    """A finding for each entry that does not say why; whether that is wanted, the options say."""
    from cablelint.rules.cablelint_itself.suppression_without_reason import check as rule

    return [
        (rule, finding(entry.span, "the suppression gives no reason, expected one"))
        for entry in entries
        if not (entry.suppressed.reason or "").strip()
    ]


def _is_unused(codes: frozenset[str], found: Collection[str], run: Collection[str]) -> bool:
    return bool(codes) and codes.isdisjoint(found) and codes.issubset(run)


def _unknown(selector: Token, names: RuleNames) -> Finding:
    return finding(
        selector.span,
        "no rule is called {selector}{suggestion}",
        selector=selector.text,
        suggestion=names.suggestion(selector.text),
    )


def _nowhere(span: Span, anchor: Anchor, places: Places) -> Finding:
    if not places.has(Anchor(None, anchor.telegram)):
        return finding(span, "the file has no telegram {telegram}", telegram=anchor.telegram)
    where = "the file" if anchor.telegram is None else f"telegram {anchor.telegram}"
    return finding(span, 'there is no "{place}" in {where}', place=anchor.place, where=where)


def _unused(entry: Entry, unused: list[Token]) -> Finding:
    """One finding for all rules of an entry that found nothing, at the first of them.

    Another profile may need a directive, so it is not taken out without being asked; a sidecar has comments besides.
    """
    rules = ", ".join(selector.text for selector in unused)
    found = finding(unused[0].span, "{rules} finds nothing here, expected a finding to suppress", rules=rules)
    if entry.line is None:
        return found
    kept = [selector.text for selector in entry.selectors if selector not in unused]
    listed = Span(entry.selectors[0].span.start, entry.selectors[-1].span.end)
    edit = Edit(listed, ", ".join(kept)) if kept else Edit(entry.line, "")
    return found.fix([edit], "take {rules} out of the directive", safe=False, rules=rules)
