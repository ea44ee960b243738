"""The precedence of a telegram, which format lines 2, 5, 7 and 8 state.

Ranks are those of cablelint.reference.precedence. A place that cannot be read states none.
"""

from typing import NamedTuple

from cablelint.context import Context
from cablelint.model import Addressee, Cable, CalledStations, Originator, Role, Token
from cablelint.reference import posts, precedence

ROUTINE = 1
# One for all action addressees, one for all INFO addressees (ACP 127(G) 152.a).
MOST_PROSIGNS = 2
# Y stands only in a JANAP 128 header: telegrams over ACP 127 know four precedences (ACP 127(G) 150.b).
PROSIGNS = ("Z", "O", "P", "R")


def called_rank(cable: Cable) -> int | None:
    """The rank of format line 2's doubled prosign; None where it is no such thing."""
    stations = cable.envelope.called_stations
    if not isinstance(stations, CalledStations) or stations.precedence.text[:1] not in PROSIGNS:
        return None
    text = stations.precedence.text
    return precedence.rank(text) if len(text) == 2 else None


def prosign_ranks(context: Context) -> tuple[int, ...]:
    """The ranks of format line 5's prosigns, in order; empty where one is unknown, or more than two are given."""
    return context.derive(_prosign_ranks)


def _prosign_ranks(cable: Cable, context: Context) -> tuple[int, ...]:
    tokens = cable.dtg.precedences if cable.dtg is not None else ()
    ranks = [precedence.rank(token.text) for token in tokens if token.text in PROSIGNS]
    if len(ranks) < len(tokens) or len(set(ranks)) > MOST_PROSIGNS:
        return ()
    return tuple(rank for rank in ranks if rank is not None)


class Highest(NamedTuple):
    """The highest ranks of the addressees, ROUTINE for one without a word; None where there are none."""

    action: int | None
    info: int | None
    any: int | None


def highest(context: Context) -> Highest:
    """The highest ranks that the words behind addressees give, for action, for information and of all."""
    return context.derive(_highest)


def _highest(cable: Cable, context: Context) -> Highest:
    of_role: dict[Role, int] = {}
    for addressee in cable.envelope.addressees:
        rank = rank_of(addressee) if addressee.precedence is not None else ROUTINE
        if rank > of_role.get(addressee.role, 0):
            of_role[addressee.role] = rank
    return Highest(of_role.get(Role.ACTION), of_role.get(Role.INFO), max(of_role.values(), default=None))


def addressee_rank(cable: Cable, context: Context) -> int | None:
    """The highest rank that the words behind addressees give.

    None where there is no TO line, where a word or an address cannot be read, and where there are no words and the
    originator is no State post: others write none.
    """
    envelope = cable.envelope
    if highest(context).action is None or envelope.malformed_addressees:
        return None
    if any(misspelt_word(addressee) for addressee in envelope.addressees):
        return None
    if not any(addressee.precedence for addressee in envelope.addressees):
        originator = envelope.originator
        is_post = isinstance(originator, Originator) and posts.station_of(originator.name.text) is not None
        return ROUTINE if is_post else None
    return highest(context).any


def rank_of(addressee: Addressee) -> int:
    """The rank of the word behind an addressee; ROUTINE where there is none."""
    return (precedence.rank(addressee.precedence.text) if addressee.precedence else None) or ROUTINE


def info_above_action(context: Context) -> bool:
    """Whether an INFO addressee has a higher precedence than all action addressees."""
    action, info, _ = highest(context)
    return action is not None and info is not None and info > action


def misspelt_word(addressee: Addressee) -> tuple[Token, str] | None:
    """The word behind an address where it is no precedence word but one slip away from one, and that word."""
    word = addressee.precedence
    meant = precedence.nearest_word(word.text) if word is not None else None
    return (word, meant) if word is not None and meant is not None else None


def contradicts_two(cable: Cable, context: Context) -> bool:
    """Whether format line 5 differs from format line 2 and the addressees, which agree."""
    ranks, called = prosign_ranks(context), called_rank(cable)
    return bool(ranks) and called is not None and called not in ranks and called == addressee_rank(cable, context)


def word_of(rank: int) -> str:
    """The word for a rank: IMMEDIATE for 3."""
    return {1: "ROUTINE", 2: "PRIORITY", 3: "IMMEDIATE", 4: "FLASH"}.get(rank, "")
