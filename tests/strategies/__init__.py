"""Strategies that make correct State telegrams of 1995 to 2010, as structures that mutations can act on."""

from hypothesis import strategies as st

from strategies.body import draw_paragraphs
from strategies.envelope import draw_envelope
from strategies.header import draw_header
from strategies.plan import Plan, Wish, draw_plan
from strategies.telegram import Telegram

__all__ = ["Telegram", "Wish", "telegrams"]

_NOTICE = (
    "This record is a partial extract of the original cable. The full text of the original cable is not available."
)
_SIGNATURES = ("DOE", "SMITH", "O'DOE", "DE LA ROE", "ROE-SMITH")


@st.composite
def telegrams(draw: st.DrawFn, wish: Wish | None = None) -> Telegram:
    """A correct telegram that has what is wished for."""
    plan = draw_plan(draw, wish or Wish())
    header = draw_header(draw, plan)
    ending = _draw_ending(draw, plan)
    return Telegram(
        level=plan.level,
        sensitive=plan.sensitive,
        noforn=plan.noforn,
        notice=_NOTICE if plan.partial else "",
        envelope=None if plan.partial else draw_envelope(draw, plan),
        header=header,
        paragraphs=draw_paragraphs(draw, plan, header.citations),
        signature=draw(st.sampled_from(_SIGNATURES)) if draw(st.integers(1, 6)) < 6 else "",
        closing_break=plan.complete,
        end_serial=ending[0],
        end_of_message=ending[1],
        pilcrows=draw(st.integers(1, 4)) == 4,
        stop=draw(st.sampled_from((". ", ".", ".  "))),
        gap=draw(st.integers(1, 2)),
        margin=draw(st.sampled_from(("", "", " "))),
    )


def _draw_ending(draw: st.DrawFn, plan: Plan) -> tuple[str, str]:
    """The serial and the NNNN below the second BT, where the copy goes on so far."""
    if not plan.complete or not plan.routed:
        return "", "NNNN" * (plan.complete and draw(st.booleans()))
    return f"{plan.number % 10_000:04d}", "NNNN"
