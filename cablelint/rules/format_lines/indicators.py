"""Routing indicators: where they stand, and what form they have."""

from collections.abc import Iterator
from functools import lru_cache

from cablelint.context import Context
from cablelint.model import BasicHeader, Cable, CalledStations, CallingStation, Token
from cablelint.patterns import pattern

# ACP 117 CAN-US SUPP-1(O): R for the world-wide net, Q inside a theatre.
_FORM = pattern(r"[RQ][A-Z]{3,6}")


def routing_indicators(context: Context) -> tuple[Token, ...]:
    """The routing indicators of format lines 2, 3, 7 and 8, in order; the header of JANAP 128 is lines 2 and 3."""
    return context.derive(_all_indicators)


def _all_indicators(cable: Cable, context: Context) -> tuple[Token, ...]:
    return tuple(_find_indicators(cable))


def _find_indicators(cable: Cable) -> Iterator[Token]:
    envelope = cable.envelope
    if isinstance(envelope.called_stations, CalledStations):
        yield from envelope.called_stations.routing_indicators
    if isinstance(envelope.calling_station, CallingStation):
        yield envelope.calling_station.routing_indicator
    if isinstance(envelope.basic_header, BasicHeader):
        yield envelope.basic_header.routing_indicator
        yield from envelope.basic_header.routing_indicators
    for addressee in envelope.addressees:
        if addressee.routing_indicator is not None:
            yield addressee.routing_indicator


@lru_cache(maxsize=4096)
def is_well_formed(indicator: str) -> bool:
    """Whether this is four to seven letters that begin with R or Q."""
    return _FORM.fullmatch(indicator) is not None


def called(cable: Cable) -> tuple[Token, tuple[Token, ...]] | None:
    """The stations called on format line 2, of JANAP 128 too, and what stands before the first; None without them."""
    stations, header = cable.envelope.called_stations, cable.envelope.basic_header
    if isinstance(stations, CalledStations):
        return stations.precedence, stations.routing_indicators
    if isinstance(header, BasicHeader):
        return header.start_of_routing, header.routing_indicators
    return None
