"""The addressees of a telegram: format lines 7 to 9, in order, each with the role that it has by the lines above it."""

from functools import lru_cache

from cablelint.automaton import Tree
from cablelint.fields.addresses import ROLES, Address, place, read_address
from cablelint.fields.reader import FieldReader, find
from cablelint.model import Addressee, Malformed, Role
from cablelint.values import evolve

# A continuity number has no more digits.
_MOST_DIGITS = 6
# Longer addresses do not repeat, and would only fill the memory.
_LONGEST_REMEMBERED = 200
_EXEMPTION = "XMT"


def read_addressee(reader: FieldReader, first: int, last: int) -> Addressee | Malformed:
    """The addressee on one line, `text[first:last]`.

    But for its continuity number it stands so above many telegrams, and what stands so is read once.
    """
    written = reader.text[first:last]
    address, blank, number = written.rpartition(" ")
    if not (blank and number.isdecimal() and number.isascii() and len(number) <= _MOST_DIGITS):
        address, number = written, ""
    known = _remembered(address.rstrip(" ")) if len(address) <= _LONGEST_REMEMBERED else None
    if known is None:
        node: Addressee | Malformed = reader.read("addressee", first, last)
        return node
    return place(reader, known, first, last, reader.token(last - len(number), last) if number else None)


@lru_cache(maxsize=4096)
def _remembered(address: str) -> Address | None:
    """An address without its number; None where it is none, or a number behind it would be read otherwise.

    They repeat, so they are remembered (the last four thousand).
    """
    if _EXEMPTION in address or address in ROLES:
        return None
    tree = find("addressee", address)
    return read_address(address, tree) if isinstance(tree, Tree) and "CONTINUITY_NUMBER" not in tree.named else None


def with_exemptions(addressees: list[Addressee]) -> list[Addressee]:
    """The addressees, every collective with the names on the XMT lines below it."""
    if not any(addressee.role is Role.EXEMPTED for addressee in addressees):
        return addressees
    found: list[Addressee] = []
    exempted: dict[int, tuple[str, ...]] = {}
    collective: int | None = None
    for addressee in addressees:
        if addressee.role is not Role.EXEMPTED:
            collective = len(found) if addressee.collective else collective
        elif collective is not None:
            names = tuple(name.strip() for name in addressee.name.text.split(","))
            exempted[collective] = (*exempted.get(collective, found[collective].exempted), *names)
        found.append(addressee)
    for index, names in exempted.items():
        found[index] = evolve(found[index], exempted=names)
    return found
