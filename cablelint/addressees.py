"""The addressees of a telegram: format lines 7 to 9, in order, each with the role that it has by the lines above it."""

from functools import lru_cache
from typing import cast

from cablelint.automaton import Tree
from cablelint.excerpt import Excerpt
from cablelint.fields.addresses import ROLES, Address, place, read_address, usual_address
from cablelint.fields.reader import FieldReader, find
from cablelint.model import Addressee, Malformed, Role
from cablelint.model.envelope import AddressedWords
from cablelint.repair import Copy
from cablelint.values import evolve

# Where each line of a field begins and ends in the text of the copy.
Pieces = list[tuple[int, int]]

# A continuity number has no more digits.
_MOST_DIGITS = 6
# Longer addresses do not repeat, and would only fill the memory.
_LONGEST_REMEMBERED = 200
_EXEMPTION = "XMT"


def words_of(copy: Copy | Excerpt, fields: list[Pieces]) -> AddressedWords | None:
    """The words of the addressees in some fields; None where a field must be read to know that it is one."""
    text, role = copy.text, Role.ACTION
    roles, names, precedences, indicators, numbers = [], [], [], [], []
    for pieces in fields:
        first, last = pieces[0]
        known, number = _split(text[first:last])
        if known is None or len(pieces) > 1:
            return None
        role = known.role or role
        _, _, indicator, name, precedence = known.words
        roles.append(role)
        names.append(name[0])
        precedences.append(precedence and precedence[0])
        if indicator:
            indicators.append(indicator[0])
        if number:
            numbers.append(number)
    end = copy.span(first, last).end if fields else 0
    return AddressedWords(roles, names, precedences, indicators, numbers, exempted=False, end=end)


def read_addressees(copy: Copy | Excerpt, fields: list[Pieces]) -> tuple[Addressee, ...]:
    """The addressees of which `words_of` knows the words."""
    reader = FieldReader(copy)
    return tuple([cast("Addressee", read_addressee(reader, *pieces[0])) for pieces in fields])


def read_addressee(reader: FieldReader, first: int, last: int) -> Addressee | Malformed:
    """The addressee on one line, `text[first:last]`."""
    known, number = _split(reader.text[first:last])
    if known is None:
        node: Addressee | Malformed = reader.read("addressee", first, last)
        return node
    return place(reader, known, first, last, reader.token(last - len(number), last) if number else None)


def _split(written: str) -> tuple[Address | None, str]:
    """The address on a line and its continuity number; None where this cannot be told without reading the whole.

    But for its continuity number an addressee stands so above many telegrams, and what stands so is read once.
    """
    address, blank, number = written.rpartition(" ")
    if not (blank and number.isdecimal() and number.isascii() and len(number) <= _MOST_DIGITS):
        address, number = written, ""
    return _remembered(address.rstrip(" ")) if len(address) <= _LONGEST_REMEMBERED else None, number


@lru_cache(maxsize=4096)
def _remembered(address: str) -> Address | None:
    """An address without its number; None where it is none, or a number behind it would be read otherwise.

    They repeat, so they are remembered (the last four thousand).
    """
    if _EXEMPTION in address or address in ROLES:
        return None
    usual = usual_address(address)
    if usual is not None:
        return usual
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
