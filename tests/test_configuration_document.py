"""The reader of TOML files: every key and value has its place, and what is wrong is found at its place."""

import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cablelint.configuration.document import Document
from cablelint.configuration.places import KeyPath
from cablelint.source import Span

EVERYTHING = '''\
# a comment with [brackets] and "quotes
title = "a \\"quoted\\" # title"
a.b . "c d" = 1
'literal key' = 'C:\\path'
"\\u0041" = true
when = 1979-05-27 07:32:00Z
day = 1979-05-27
text = """
several "lines"
key = 1"""
raw = \'\'\'it''s\'\'\'
list = [ 1, # one
  "two", [3, 4],
  { five = 5, "six" = [6] },
]
[table."x.y"]
key = 1e3
[[ignore]]
rules = ["PM301"]
[ignore.inner]
deep = "x"
[[ignore]]
rules = ["BD102"]
nothing = {}
'''


def entries(value: Any, path: KeyPath = ()) -> Iterator[tuple[KeyPath, Any]]:
    """Every entry of a TOML value, with the path that leads to it."""
    if path:
        yield path, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from entries(item, (*path, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from entries(item, (*path, number))


def text_at(document: Document, span: Span) -> str:
    return document.source.text[span.start : span.end]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_every_entry_has_its_place(line_end: str) -> None:
    document = Document.read(EVERYTHING.replace("\n", line_end).encode(), "a.toml")
    assert document.problems == ()
    assert document.table == tomllib.loads(EVERYTHING)
    for path, value in entries(document.table):
        if isinstance(path[-1], str):
            key = text_at(document, document.key(path))
            assert tomllib.loads(f"{key} = 1") == {path[-1]: 1}
        if not isinstance(value, dict) and path != ("ignore",):
            assert tomllib.loads(f"x = {text_at(document, document.value(path))}") == {"x": value}


def test_tables_are_placed_at_their_headings() -> None:
    document = Document.read(EVERYTHING, "a.toml")
    assert text_at(document, document.value(("table", "x.y"))) == '"x.y"'
    first, second = (document.value(("ignore", number)) for number in (0, 1))
    assert text_at(document, first) == text_at(document, second) == "ignore"
    assert document.source.position(first.start)[:2] == (18, 3)
    assert document.source.position(second.start)[:2] == (22, 3)


def test_what_is_not_found_has_the_place_around_it() -> None:
    document = Document.read("a = [1]\n", "a.toml")
    assert document.value(("a", 7)) == document.value(("a",)) == Span(4, 7)
    assert document.value(("b",)) == Span(0, 0)


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    document = Document.read(b"\xef\xbb\xbfkey = 1\r\n", "a.toml")
    assert document.problems == ()
    assert document.key(("key",)) == Span(0, 3)


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ("a = 1\nb = x\n", (2, 5), "this is no TOML: invalid value"),
        ('a = 1\r\nb = "\\q"\r\n', (2, 8), "this is no TOML: unescaped"),
        ("a = [1,\n\n", (1, 8), "this is no TOML: invalid value"),
        ('a = "x\n', (1, 7), "this is no TOML: illegal character"),
        ("a = 1\n\nb = 2\na = 3\n", (4, 1), "this is given for a second time"),
        ("a = 1\na.b = 2\n", (2, 1), "this is given for a second time"),
        ("a = {b = 1, b = 2}\n", (1, 13), "this is given for a second time"),
        ("[a]\nb = 1\n[a]\nc = 1\n", (3, 2), "this is given for a second time"),
        ("a = 1\n[a]\n", (2, 2), "this is given for a second time"),
        ("a = " + "[" * 5000, (1, 37), "a key or value that is too long or too deep"),
        ("a = " + "9" * 5000, (1, 5), "a key or value that is too long or too deep"),
        (".".join("a" * 5000) + " = 1", (1, 1), "a key or value that is too long or too deep"),
        ("a = 1\rb = 2", (1, 6), "this is no TOML"),
    ],
)
def test_what_is_no_toml(text: str, place: tuple[int, int], said: str) -> None:
    document = Document.read(text.encode(), "a.toml")
    assert document.table == {}
    problem = document.problems[0]
    assert document.source.position(problem.span.start)[:2] == place
    assert str(problem.message).startswith(said)


@pytest.mark.parametrize(
    ("data", "place"),
    [(b"a = 1\nb = 'caf\xe9'\n", (2, 9)), ("\ufeffä = 1\nö = ".encode() + b"\xff", (2, 5)), (b"\xff\xfea\0", (1, 1))],
)
def test_what_is_not_utf_8(data: bytes, place: tuple[int, int]) -> None:
    document = Document.read(data, "a.toml")
    problem = document.problems[0]
    assert document.source.position(problem.span.start)[:2] == place
    assert str(problem.message) == "a byte that is not UTF-8, which TOML must be"


def test_the_report() -> None:
    document = Document.read("b = 1\na = ", "dir/a.toml")
    report = document.report(document.problems)
    assert (report.path, report.source) == ("dir/a.toml", document.source)
    assert [(found.code, found.severity.value) for found in report.diagnostics] == [("CT010", "error")]


_PIECES = st.sampled_from(
    [
        "a",
        "b",
        "=",
        " = ",
        ".",
        "[",
        "]",
        "[[",
        "]]",
        "{",
        "}",
        ",",
        "\n",
        "\r\n",
        "#",
        '"',
        "'",
        '"""',
        "'''",
        "\\",
        "1",
        "true",
        "1979-05-27",
        "\\u0041",
        "\ud800",
        "\0",
        '"x"',
        "a = 1\n",
        "a = [1, 2]\n",
        "[t]\n",
        "b = {c = 1}\n",
    ]
)


@given(st.lists(_PIECES, max_size=40).map("".join))
@example("a = 1\na = " + "x" * 2000)
def test_any_text_is_read(text: str) -> None:
    document = Document.read(text, "a.toml")
    length = len(text)
    for problem in document.problems:
        assert 0 <= problem.span.start <= problem.span.end <= length
    for path, value in entries(document.table):
        span = document.value(path)
        if not isinstance(value, (dict, list)):
            assert tomllib.loads(f"x = {text_at(document, span)}") == {"x": value}


# Each of these would take minutes if a piece cost time in the length of what stands before it.
@pytest.mark.parametrize(
    "piece",
    [
        "k{} = [1, 'a']\n",
        "[[a]]\nb = 1\n",
        "[t{}.a]\nb = {{c = 1}}\n",
        "a = '''\n",
        'a = """\\\n',
        "a = [\n",
        "# {}\n",
        "[",
        "a.",
        "a = 1\n",
        '"',
    ],
)
def test_a_huge_text_is_read(piece: str) -> None:
    document = Document.read("".join(piece.format(number) for number in range(20_000)), "a.toml")
    assert bool(document.table) != bool(document.problems) or piece.startswith("#")
