"""Routing indicators: where they stand, and what form they have."""

from functools import lru_cache

from cablelint.context import Context
from cablelint.model import BasicHeader, Cable, CalledStations, CallingStation, Envelope, Token
from cablelint.patterns import pattern
from cablelint.reference.posts import nation

# What a collective routing indicator begins with until it is delivered.
COLLECTIVE = "RHCR"
# ACP 117 CAN-US SUPP-1(O): R for the world-wide net, Q inside a theatre.
_FORM = pattern(r"[RQ][A-Z]{3,6}")


def routing_indicators(context: Context) -> tuple[Token, ...]:
    """The routing indicators of format lines 2, 3, 7 and 8, in order; the header of JANAP 128 is lines 2 and 3."""
    return context.derive(_all_indicators)


def _all_indicators(cable: Cable, context: Context) -> tuple[Token, ...]:
    envelope = cable.envelope
    called, calling, header = envelope.called_stations, envelope.calling_station, envelope.basic_header
    found = list(called.routing_indicators) if isinstance(called, CalledStations) else []
    if isinstance(calling, CallingStation):
        found.append(calling.routing_indicator)
    if isinstance(header, BasicHeader):
        found += (header.routing_indicator, *header.routing_indicators)
    addressed = [addressee.routing_indicator for addressee in envelope.addressees]
    return (*found, *[indicator for indicator in addressed if indicator is not None])


@lru_cache(maxsize=4096)
def is_well_formed(indicator: str) -> bool:
    """Whether this is four to seven letters that begin with R or Q."""
    return _FORM.fullmatch(indicator) is not None


@lru_cache(maxsize=4096)
def is_known(indicator: str) -> bool:
    """Whether a routing indicator is well formed, of a known nation, and no collective one."""
    return is_well_formed(indicator) and not indicator.startswith(COLLECTIVE) and nation(indicator) is not None


def called_stations(envelope: Envelope) -> tuple[Token, tuple[Token, ...]] | None:
    """The stations called on format line 2, of JANAP 128 too, and what stands before the first; None without them."""
    stations, header = envelope.called_stations, envelope.basic_header
    if isinstance(stations, CalledStations):
        return stations.precedence, stations.routing_indicators
    if isinstance(header, BasicHeader):
        return header.start_of_routing, header.routing_indicators
    return None
