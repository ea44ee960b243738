"""Format lines 1 to 6 in their usual form: their words are those of their nodes, which are made when asked for."""

import pickle
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablelint import parse
from cablelint.model import Cable, Envelope, Malformed
from cablelint.model.format_line_words import format_line_words, words_of_nodes
from cablelint.usual import ENVELOPE
from cablelint.values import _Deferred, evolve

_LINES = (
    "VZCZCXRO0001",
    "PP RUEHAG RUEHBI",
    "DE RUEHTA #2080/01 2941131",
    "ZNY CCCCC ZZH",
    "P R 201131Z OCT 08",
    "FM AMEMBASSY ASTANA",
    "TO RUEHC/SECSTATE WASHDC PRIORITY 3604",
    "C O N F I D E N T I A L ASTANA 002080",
    "E.O. 12958: DECL: 10/20/2018",
    "TAGS: PREL, KZ",
    "SUBJECT: WORDS",
    "1. (C) Words.",
)
_NODES = ("transmission_identifier", "called_stations", "calling_station", "security", "date_time_group", "originator")


def _telegram(*lines: str) -> Cable:
    return parse("\n".join(lines) + "\n")


def _is_made(envelope: Envelope, name: str) -> bool:
    slot = getattr(type(envelope), name)._slot
    return not isinstance(slot.__get__(envelope), _Deferred)


# Possessive repeats, which the generator does not know, match the same texts here.
_USUAL = re.compile(re.sub(r"([*+}])\+", r"\1", ENVELOPE.pattern), ENVELOPE.flags)


@given(st.from_regex(_USUAL, fullmatch=True))
def test_words_of_usual_lines_are_those_of_their_nodes(written: str) -> None:
    envelope = parse(written + "\n".join(_LINES[7:])).envelope
    words = format_line_words(envelope)
    assert words.usual or "FM" in written[written.index("\nFM ") + 3 :]
    assert words_of_nodes(envelope)._replace(usual=words.usual) == words
    assert not any(isinstance(getattr(envelope, name), Malformed | None) for name in _NODES)


def test_nodes_are_made_when_they_are_asked_for() -> None:
    envelope = _telegram(*_LINES).envelope
    assert format_line_words(envelope).usual
    assert not any(_is_made(envelope, name) for name in _NODES)
    assert envelope == evolve(_telegram(*_LINES).envelope)
    assert pickle.loads(pickle.dumps(envelope)) == envelope
    assert all(_is_made(envelope, name) for name in _NODES)


@pytest.mark.parametrize(
    "lines",
    [
        # one missing, doubled, moved, damaged, with another line below it
        (*_LINES[:2], *_LINES[3:]),
        (*_LINES[:2], *_LINES[1:]),
        (*_LINES[:3], _LINES[4], _LINES[3], *_LINES[5:]),
        (*_LINES[:3], "ZNY CCCCC\\_ ZZH", *_LINES[4:]),
        (*_LINES[:6], "WORDS", *_LINES[6:]),
        (*_LINES[:4], "P 201131ZOCT 08", *_LINES[5:]),
    ],
)
def test_words_of_other_lines_come_from_their_nodes(lines: tuple[str, ...]) -> None:
    envelope = _telegram(*lines).envelope
    words = format_line_words(envelope)
    assert not words.usual
    assert words == words_of_nodes(envelope)


def test_called_stations_set_aside_are_none() -> None:
    # Of the copy above only the routing lines are kept, and no line goes on below one of them.
    copy = (*_LINES[:2], "RUEHLZ RUEHROV", *_LINES[2:8])
    envelope = _telegram(*copy, *_LINES[4:]).envelope
    assert words_of_nodes(envelope)._replace(usual=True) == format_line_words(envelope)._replace(usual=True)
