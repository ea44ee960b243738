"""Damage of a copy: what web pages, markdown and word processors do to a telegram."""

import re
from collections.abc import Callable
from html import escape

from hypothesis import strategies as st


def _linked_tags(text: str) -> str:
    return re.sub(r"(?m)^TAGS: (.*)$", lambda line: "TAGS: " + re.sub(r"\b[A-Z]{2,4}\b", r"[\g<0>](#)", line[1]), text)


def _curly(text: str) -> str:
    return (
        re.sub(r"\b(OF|AND) (\w+)", "\\1 \u201c\\2\u201d", text)
        .replace("U.S.", "U.S.\u2019s")
        .replace(" -- ", " \u2014 ")
    )


def _double_spaced(text: str) -> str:
    head, found, rest = text.partition("\nBT\n")
    return head.replace("\n", "\n\n") + found + rest


def _misread_pilcrows(text: str) -> str:
    """`¶1.` read as `11.` in the first three paragraphs."""
    return re.sub(r"(?m)^¶?([123])(?=\.)", r"1\1", text)


def _escaped(text: str) -> str:
    return text.replace("USD ", "\\$").replace("U.S.", "U\\.S\\.")


_DAMAGES: tuple[Callable[[str], str], ...] = (
    _linked_tags,
    _curly,
    _double_spaced,
    _misread_pilcrows,
    _escaped,
    lambda text: escape(text.replace(" AND ", " & ")),
    lambda text: text.replace("\n", "\r\n"),
    lambda text: "\n\n" + text.replace(" (", "  (") + "\n\n",
)


def damaged(text: str) -> st.SearchStrategy[str]:
    """The text with some of the damages."""
    chosen = st.lists(st.sampled_from(_DAMAGES), max_size=3, unique_by=id)
    return chosen.map(lambda damages: _apply(text, damages))


def _apply(text: str, damages: list[Callable[[str], str]]) -> str:
    for damage in damages:
        text = damage(text)
    return text
