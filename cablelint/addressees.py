"""The addressees of a telegram: format lines 7 to 9, in order, each with the role that it has by the lines above it."""

from functools import lru_cache
from typing import cast

from cablelint.fields.envelope import ROLES
from cablelint.fields.reader import FieldReader
from cablelint.model import Addressee, Malformed, Role, Token
from cablelint.repair import Copy
from cablelint.source import Source
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
    known = _read_address(address.rstrip(" ")) if len(address) <= _LONGEST_REMEMBERED else None
    if known is None:
        node: Addressee | Malformed = reader.read("addressee", first, last)
        return node
    routed = known.routing_indicator is not None or known.delivery_signal is not None
    if known.role_word is not None:
        reader.begin_role(known.role, routed=routed)
    elif routed:
        reader.end_bare_exemptions()
    return Addressee(
        reader.span(first, last),
        reader.role,
        _moved(reader, known.role_word, first),
        _moved(reader, known.delivery_signal, first),
        _moved(reader, known.routing_indicator, first),
        cast("Token", _moved(reader, known.name, first)),
        _moved(reader, known.precedence, first),
        reader.token(last - len(number), last) if number else None,
        (),
    )


@lru_cache(maxsize=4096)
def _read_address(address: str) -> Addressee | None:
    """An addressee without its number, in a text of its own; None where a number behind it would be read otherwise.

    They repeat, so they are remembered (the last four thousand).
    """
    if _EXEMPTION in address or address in ROLES:
        return None
    node = FieldReader(Copy(Source(address))).read("addressee", 0, len(address))
    return node if isinstance(node, Addressee) and node.continuity_number is None else None


def _moved(reader: FieldReader, token: Token | None, first: int) -> Token | None:
    """A token of a text that stands at an offset of the reader's."""
    if token is None:
        return None
    start, end = token.span
    return Token(token.text, reader.span(first + start, first + end))


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
