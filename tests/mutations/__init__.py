"""Faults of telegrams: each mutation puts one fault into a correct telegram, and names the rule that must find it."""

from hypothesis import strategies as st
from strategies import telegrams

from mutations import addresses, classification, header, routing, text
from mutations.registry import MUTATIONS, Mutation, changed_place, touches

__all__ = [
    "MUTATIONS",
    "Mutation",
    "addresses",
    "changed_place",
    "classification",
    "header",
    "routing",
    "spoiled",
    "text",
    "touches",
]


@st.composite
def spoiled(draw: st.DrawFn) -> str:
    """The text of a telegram with one fault, or with none where it has no place for the fault that was drawn."""
    mutation = draw(st.sampled_from(MUTATIONS))
    telegram = draw(telegrams(mutation.wish))
    return (mutation.apply(telegram) or telegram).text()
