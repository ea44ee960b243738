"""The one finding for all damage of a kind."""

from collections.abc import Iterator

from cablelint.diagnostic import Edit
from cablelint.model import Cable, DamageKind
from cablelint.rule import Finding, finding


def report(cable: Cable, kind: DamageKind, template: str, title: str) -> Iterator[Finding]:
    """Yield one finding at the first place of a kind of damage, with a fix for every place; none where there is none.

    `template` may use `{count}`, the number of places. The fix is safe where every place is beyond doubt.
    """
    places = [damage for damage in cable.damage if damage.kind is kind]
    if places:
        edits = [Edit(damage.span, damage.replacement) for damage in places]
        safe = all(damage.proven for damage in places)
        yield finding(places[0].span, template, count=len(places)).fix(edits, title, safe=safe)
