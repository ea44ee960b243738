"""Frozen classes made without attrs are what attrs would have made of them."""

import copy
import inspect
import pickle
import weakref
from typing import Any

import attrs
import pytest

import cablelint
from cablelint import rules
from cablelint.diagnostic import Message
from cablelint.kinds import Line
from cablelint.model import (
    ArchiveRecord,
    ClassifiedBy,
    Damage,
    DamageKind,
    Malformed,
    MalformedMarking,
    Paragraph,
    Token,
)
from cablelint.source import Source, Span
from cablelint.telegrams import LineGroup
from cablelint.values import evolve

TOKEN = Token("PARIS", Span(3, 8))
MALFORMED = MalformedMarking(Span(0, 9), TOKEN, ("a control",), "(C)")


@pytest.mark.parametrize("value", [TOKEN, MALFORMED])
def test_a_copy_is_equal(value: object) -> None:
    for other in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value)), evolve(value)):
        assert other == value
        assert hash(other) == hash(value)
    assert weakref.ref(value)() is value


def test_equal_are_two_of_one_class() -> None:
    assert Token("PARIS", Span(3, 8)) == TOKEN != Token("PARIS", Span(3, 9))
    assert Malformed(Span(0, 9), TOKEN, ("a control",)) != MALFORMED


def test_nothing_can_be_changed() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        TOKEN.text = "ROME"  # type: ignore[misc]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        del TOKEN.text
    with pytest.raises(AttributeError):
        object.__setattr__(TOKEN, "words", "ROME")


def test_what_is_shown() -> None:
    assert repr(TOKEN) == "Token(text='PARIS', span=Span(start=3, end=8))"
    assert str(inspect.signature(Token)) == "(text: str, span: cablelint.source.Span) -> None"
    with pytest.raises(TypeError, match=r"Token.__new__\(\) missing 1 required positional argument: 'span'"):
        Token("PARIS")  # type: ignore[call-arg]


def fields(cls: Any) -> tuple[Any, ...]:
    return tuple(attrs.fields(cls))


def test_defaults() -> None:
    assert Damage(DamageKind.LABEL, Span(0, 1), "") == Damage(DamageKind.LABEL, Span(0, 1), "", proven=True)
    assert [item.default for item in fields(Damage)] == [attrs.NOTHING] * 3 + [True]


def test_attrs_knows_the_fields() -> None:
    token: Any = TOKEN
    assert [(item.name, item.type) for item in fields(Token)] == [("text", str), ("span", Span)]
    assert [item.name for item in fields(MalformedMarking)] == ["span", "unexpected", "expected", "nearest"]
    assert attrs.evolve(token, text="ROME") == evolve(TOKEN, text="ROME") == Token("ROME", Span(3, 8))
    assert attrs.asdict(token) == {"text": "PARIS", "span": Span(3, 8)}


def test_what_is_worked_out_is_kept() -> None:
    line = ClassifiedBy(Span(0, 9), TOKEN, Token("AMBASSADOR MARIA LOPEZ", Span(0, 22)), None, derived_from=False)
    assert line.classifiers is line.classifiers
    assert not hasattr(line, "names")
    assert pickle.loads(pickle.dumps(line)) == line


def test_a_deferred_field_is_like_any_other() -> None:
    def make() -> Paragraph:
        (paragraph,) = cablelint.parse("SUBJECT: TALKS\n\n1. (C) The Minister called.\n").paragraphs
        return paragraph

    read = make()
    assert read.text == "The Minister called."
    assert read.text is read.text
    assert make() == read
    assert hash(make()) == hash(read)
    assert repr(make()) == repr(read)
    assert "The Minister called." in repr(make())
    assert pickle.loads(pickle.dumps(make())) == copy.deepcopy(make()) == read
    assert evolve(make(), quoted=True).text == read.text
    assert not hasattr(make(), "words")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        make().text = ""  # type: ignore[misc]


def test_the_source_is_compared_and_shown_by_neither() -> None:
    record, same = (ArchiveRecord(Source("Declassified"), Span(0, 12)) for _ in range(2))
    assert record == same
    assert repr(record) == "ArchiveRecord(span=Span(start=0, end=12))"
    assert [(item.repr, item.eq) for item in fields(ArchiveRecord)] == [(False, False), (True, True)]


def test_each_telegram_is_equal_to_itself_alone() -> None:
    cable, other = cablelint.parse(""), cablelint.parse("")
    assert cable == cable != other
    assert len({cable, other}) == 2
    assert "source=" not in repr(cable)


def test_arguments_are_read_only() -> None:
    given: dict[str, object] = {"name": "SIPDIS"}
    message = Message("{name} is written twice", given)
    given["name"] = "NODIS"
    assert str(message) == "SIPDIS is written twice"
    assert message == Message("{name} is written twice", {"name": "SIPDIS"}) != Message("{name} is written twice")
    assert hash(message) == hash(Message("{name} is written twice"))
    assert pickle.loads(pickle.dumps(message)) == message


def test_lines_of_a_telegram_are_lists_of_its_own() -> None:
    one, other = LineGroup(), LineGroup()
    one.lines.append(Line("BLANK", 0, 0, 0, 1))
    assert other.lines == []
    assert one != other
    one.cut = True
    assert one == LineGroup(one.lines, [], cut=True)
    with pytest.raises(TypeError, match="unhashable"):
        hash(one)
    assert fields(LineGroup)[0].default == attrs.Factory(list)


def test_the_constructor_knows_no_underscore() -> None:
    rule = rules.ALL[0]
    assert evolve(rule, needs=None).needs is None
    assert [item.alias for item in fields(type(rule))][-3:] == ["needs", "module", "check"]
