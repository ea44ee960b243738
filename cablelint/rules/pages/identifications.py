"""The lines between pages in the allied form, `PAGE 2 RBDTRQ 115B UNCLAS`, and the heading that each repeats."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from cablelint.model import BasicHeader, Cable, CallingStation, PageIdentification, Token

# Stands in the header until the system that releases a message fills it in.
_OPEN_SERIAL = "0000"


class IdentifiedPages(NamedTuple):
    """The pages of one transmission section, with the originator and the serial that each of them repeats.

    Without a heading in the copy these are those of the first page.
    """

    routing_indicator: Token
    serial: Token
    pages: tuple[PageIdentification, ...]


def identified_pages(cable: Cable) -> Iterator[IdentifiedPages]:
    """The page identifications of each section; a section has a serial of its own (ACP 127(G) 208.f)."""
    pages = cable.page_identifications
    if not pages:
        return
    starts = [0]
    for index, (page, following) in enumerate(pairwise(pages), 1):
        if int(following.page.text) <= int(page.page.text) and following.serial.text != page.serial.text:
            starts.append(index)
    for start, end in pairwise((*starts, len(pages))):
        originator, serial = _heading(cable) if start == 0 else (None, None)
        first = pages[start]
        yield IdentifiedPages(originator or first.routing_indicator, serial or first.serial, pages[start:end])


def _heading(cable: Cable) -> tuple[Token | None, Token | None]:
    """Originator and serial of the DE line, or of the header of JANAP 128."""
    calling, header = cable.envelope.calling_station, cable.envelope.basic_header
    if isinstance(calling, CallingStation):
        return calling.routing_indicator, calling.serial
    if isinstance(header, BasicHeader):
        return header.routing_indicator, header.serial if header.serial.text != _OPEN_SERIAL else None
    return None, None


def is_same_serial(serial: Token, other: Token) -> bool:
    """Whether two serials are one, leading zeros left out."""
    return serial.text.lstrip("0") == other.text.lstrip("0")
