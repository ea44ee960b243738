"""The scanner of the text finds every line that has an opening, however it is passed over the others."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cablelint import tables
from cablelint.openings import text_scanner
from cablelint.zones import COUNTING, Zone

BODY = COUNTING[Zone.BODY]
OPENINGS = [(kind, opening) for kind, opening in tables.load()["telegram"]["terminals"] if kind in BODY]


@pytest.mark.parametrize(("kind", "opening"), OPENINGS)
@settings(max_examples=50, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow], deadline=None)
@given(st.data())
def test_each_opening_is_found(kind: str, opening: str, data: st.DataObject) -> None:
    line = data.draw(st.from_regex(re.compile(rf"\A(?:{opening})", re.ASCII)))
    match = text_scanner(BODY).match(f"The talks went on.\n{line}", 0)
    assert match is not None
    assert match.end(1) == len("The talks went on.\n")


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Begin text:",
            "BEGIN QUOTE",
            "begin message",
            "- - Begin statement",
            "End text.",
            "end quote",
            "-- End letter",
        ),
        *("a. The first", "ab) The second", "(a) The third", "Para 7. (S) The talks", "paragraph 12 (C) The talks"),
        *("l. (C) The talks", "¶4. (C) The talks", "  4. (C) The talks", "-- The first", "* The second", "BT", "#2080"),
    ],
)
def test_small_letters_may_open_a_line(line: str) -> None:
    assert text_scanner(BODY).match(f"The talks went on.\n{line}\n", 0) is not None


@pytest.mark.parametrize("line", ["The Minister", "the Minister", "ending the talks", "beginning with", "partly", "of"])
def test_words_open_nothing(line: str) -> None:
    assert text_scanner(BODY).match(f"The talks went on.\n{line}\n", 0) is None
