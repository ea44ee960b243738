"""Format lines 1 to 11."""

from collections.abc import Sequence

from hypothesis import strategies as st

from strategies.facts import Post, agencies, collectives, senders, state
from strategies.plan import Plan, chance
from strategies.structure import Address, Envelope, Routing

MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
LETTERS = {0: "U", 2: "C", 3: "S", 4: "T"}

# Prosigns, and the words behind action and info addressees that go with them, as measured on published telegrams: the
# highest word is that of the first prosign, and ROUTINE is never written.
_SINGLE = (
    (("R",), ("",), ("",)),
    (("P",), ("PRIORITY",), ("", "PRIORITY")),
    (("O",), ("IMMEDIATE",), ("", "PRIORITY", "IMMEDIATE")),
    (("O",), ("NIACT IMMEDIATE",), ("", "PRIORITY")),
    (("Z",), ("FLASH",), ("FLASH",)),
)
_DUAL = (
    (("O", "R"), ("IMMEDIATE",), ("",)),
    (("P", "R"), ("PRIORITY",), ("",)),
    (("O", "P"), ("IMMEDIATE",), ("PRIORITY",)),
)
_INSTRUCTIONS = ("ZDK", "ZDK CTG RUEHC #1234", "ZUI RUEHC #1234", "ZDS", "ZEL")


def draw_envelope(draw: st.DrawFn, plan: Plan) -> Envelope:
    """An envelope for the plan."""
    patterns = {None: _SINGLE + _DUAL, True: _DUAL, False: _SINGLE}[plan.wish.dual]
    prosigns, action, info = draw(st.sampled_from(patterns))
    retransmitted = plan.routed and draw(st.integers(1, 10)) == 10
    moment = plan.moment
    return Envelope(
        routing=_draw_routing(draw, plan, prosigns[0]) if plan.routed else None,
        precedences=prosigns,
        moment=moment,
        day_time=moment.strftime("%d%H%M"),
        zone="Z",
        month=MONTHS[moment.month - 1],
        year=moment.strftime("%y"),
        instructions=draw(st.sampled_from(_INSTRUCTIONS)) if retransmitted else "",
        originator=plan.sender.address,
        addresses=tuple(_draw_addresses(draw, plan, action, info, dual=len(prosigns) > 1)),
        break_mark=plan.complete,
    )


def _draw_routing(draw: st.DrawFn, plan: Plan, prosign: str) -> Routing:
    called = draw(st.lists(st.sampled_from(senders() + agencies()), min_size=1, max_size=12, unique=True))
    indicators = [post.indicator for post in called if post.indicator != plan.sender.indicator]
    group = "E" if plan.efto or (plan.lou and draw(st.booleans())) else LETTERS[plan.level]
    section = "01" if plan.sections > 1 or draw(st.booleans()) else ""
    return Routing(
        identifier=f"VZCZC{draw(st.sampled_from(('XRO', 'XYZ', 'TAA', 'BKO')))}{draw(st.integers(0, 9999)):04d}",
        called_precedence=prosign * 2,
        called=tuple(dict.fromkeys(indicators)) or ("RUEKJCS",),
        station=plan.sender.indicator,
        serial=f"{plan.number % 10_000:04d}",
        section=section,
        day_of_year=plan.filed.strftime("%j"),
        time=plan.filed.strftime("%H%M"),
        signal="ZNR" if group == "U" else "ZNY",
        group=group * 5,
        operating_signal=draw(st.sampled_from(("ZZH", "ZZK", ""))),
    )


def _draw_addresses(
    draw: st.DrawFn, plan: Plan, action: Sequence[str], info: Sequence[str], *, dual: bool
) -> list[Address]:
    """Action addressees, info addressees, and those whom a collective leaves out; nobody stands twice."""
    known = senders() if plan.restriction else senders() + agencies()
    posts = draw(st.lists(st.sampled_from(known), min_size=1, max_size=8, unique=True))
    posts = [post for post in posts if post not in (plan.sender, state())]
    addressed = posts if plan.sender == state() and posts else [state(), *posts]
    if addressed == [plan.sender]:
        addressed = [senders()[0]]
    count = draw(st.integers(1, max(1, len(addressed) // 2)))
    collective = draw(st.sampled_from(collectives())) if chance(draw, plan.wish.collective, one_in=3) else None
    with_indicators = draw(st.integers(1, 4)) < 4
    infos = [*addressed[count:], *([collective] if collective else [])]
    if dual and not infos:
        infos = [next(post for post in senders() if post not in addressed and post != plan.sender)]
    lines = [
        _draw_address(draw, role, post, word, with_indicators=with_indicators)
        for role, group, words in (("TO", addressed[:count], action), ("INFO", infos, info))
        for post in group
        for word in [draw(st.sampled_from(words))]
    ]
    if collective is not None and draw(st.booleans()):
        left_out = [post for post in senders() if post not in addressed and post != plan.sender]
        chosen = draw(st.lists(st.sampled_from(left_out), min_size=1, max_size=2, unique=True))
        lines += [Address("XMT", "", post.address) for post in chosen]
    return lines


def _draw_address(draw: st.DrawFn, role: str, post: Post, word: str, *, with_indicators: bool) -> Address:
    numbered = bool(post.place or post.address.endswith("COLLECTIVE")) and draw(st.booleans())
    number = f"{draw(st.integers(0, 9999)):04d}" if numbered else ""
    return Address(role, post.indicator if with_indicators else "", post.address, word, number)
