"""The one finding for all damage of a kind."""

from collections.abc import Iterator, Sequence

from cablelint.diagnostic import Applicability, Edit, Fix, Message
from cablelint.model import Cable, Damage, DamageKind
from cablelint.rule import Finding
from cablelint.values import deferred


def report(cable: Cable, kind: DamageKind, template: str, title: str) -> Iterator[Finding]:
    """Yield one finding at the first place of a kind of damage, with a fix for every place; none where there is none.

    `template` may use `{count}`, the number of places. The fix is safe where every place is beyond doubt; its edits are
    made when they are asked for, since most readers only want to know.
    """
    places = [damage for damage in cable.damage if damage.kind is kind]
    if places:
        safe = all(damage.proven for damage in places)
        fix = Fix(Message(title), deferred(_edits, places), Applicability.SAFE if safe else Applicability.UNSAFE)
        yield Finding(places[0].span, Message(template, {"count": len(places)}), fixed=fix)


def _edits(places: Sequence[Damage]) -> tuple[Edit, ...]:
    return tuple([Edit(damage.span, damage.replacement) for damage in places])
