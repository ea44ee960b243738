"""Where the keys and values of a TOML text stand; the standard library's reader gives values without places.

One pass, linear in the text, which never raises: it ends at the first thing that is no TOML, where the standard
library's reader ends too and says why.
"""

import re
from typing import NamedTuple

from cablelint.source import Span

# Deeper nesting and longer keys are no setting: they are refused before they cost time or exhaust the stack.
DEEPEST = 32
LONGEST_SCALAR = 1000

KeyPath = tuple[str | int, ...]

_BLANK = re.compile(r"[ \t]*+")
# Blanks, line ends and comments: what may stand between statements, and between the items of an array.
_VOID = re.compile(r"(?:[ \t\r\n]++|#[^\n]*+)*+")
_PART = re.compile(r"""[A-Za-z0-9_-]++|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+'""")
_STRING = re.compile(
    r'''"""(?:[^"\\]|\\[\s\S]|"{1,2}(?!"))*+"{3,5}|"(?:[^"\\\n]|\\.)*+"'''
    r"""|'''(?:[^']|'{1,2}(?!'))*+'{3,5}|'[^'\n]*+'"""
)
_SCALAR = re.compile(r"\d{4}-\d\d-\d\d \d\d:[^\s,\]}#]++|[^\s,\[\]{}#=\"']++")
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))")
_ESCAPED = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "e": "\x1b"}


class Place(NamedTuple):
    """Where an entry stands: its key, and its value; for the item of an array the two are the same."""

    key: Span
    value: Span


class Places:
    """The places of a text's keys and values, by the path of keys (and numbers of items, from 0) that leads to them.

    `repeated` are keys and tables that are given a second time, each with the place of the first; `refused` is the
    first key or value that is too long or too deep.
    """

    def __init__(self, text: str) -> None:
        self.repeated: list[tuple[Span, Span]] = []
        self.refused: Span | None = None
        self._found: dict[KeyPath, Place] = {}
        self._values: set[KeyPath] = set()
        self._headings: set[KeyPath] = set()
        self._arrays: dict[KeyPath, int] = {}  # how many headings in double brackets each path has had
        self._text = text
        self._position = 0
        self._read()

    def find(self, path: KeyPath) -> Place:
        """The place of an entry; of one that was not found the place of what it stands in, at last of nothing."""
        while path and path not in self._found:
            path = path[:-1]
        return self._found.get(path, Place(Span(0, 0), Span(0, 0)))

    def _read(self) -> None:
        table: KeyPath = ()
        while True:
            self._take(_VOID)
            if self._looking_at("["):
                header = self._header()
                if header is None:
                    return
                table = header
            elif not self._entry(table, DEEPEST):
                return

    def _header(self) -> KeyPath | None:
        """Read `[table]` or `[[table]]`: the path below which its entries stand; None where it is neither."""
        brackets = 2 if self._text.startswith("[[", self._position) else 1
        self._position += brackets
        key = self._key()
        if not key or not self._text.startswith("]" * brackets, self._position):
            return None
        self._position += brackets
        name, span = key[-1]
        path = (*self._enter((), key[:-1]), name)
        if brackets == 2:
            number = self._arrays.get(path, 0)
            self._arrays[path] = number + 1
            self._found.setdefault(path, Place(span, span))
            path = (*path, number)
        self._note_repeated(path, span, path in self._values or path in self._headings)
        self._headings.add(path)
        self._found.setdefault(path, Place(span, span))
        return path

    def _entry(self, table: KeyPath, depth: int) -> bool:
        """Read `key = value`; whether it was one."""
        key = self._key()
        if not key or not self._skip("="):
            return False
        name, span = key[-1]
        path = (*self._enter(table, key[:-1]), name)
        self._note_repeated(path, span, path in self._found)
        self._values.add(path)
        return self._value(path, span, depth)

    def _enter(self, path: KeyPath, key: list[tuple[str, Span]]) -> KeyPath:
        """The path below the parts of a key that name tables, whose places are noted."""
        for name, span in key:
            path = (*path, name)
            self._note_repeated(path, span, path in self._values)
            self._found.setdefault(path, Place(span, span))
            if path in self._arrays:
                path = (*path, self._arrays[path] - 1)
        return path

    def _note_repeated(self, path: KeyPath, span: Span, repeated: bool) -> None:
        if repeated:
            self.repeated.append((span, self._found[path].key))

    def _key(self) -> list[tuple[str, Span]]:
        """Read a dotted key: its parts with their places; empty where there is none or one too long."""
        parts: list[tuple[str, Span]] = []
        while True:
            self._take(_BLANK)
            span = self._take(_PART)
            if not span.end - span.start:
                return []
            parts.append((_name(self._text[span.start : span.end]), span))
            if len(parts) > DEEPEST:
                self.refused = Span(parts[0][1].start, span.end)
                return []
            self._take(_BLANK)
            if not self._skip("."):
                return parts

    def _value(self, path: KeyPath, key: Span | None, depth: int) -> bool:
        """Read a value and note its place; whether it was one."""
        self._take(_BLANK)
        start = self._position
        if depth == 0:
            self.refused = Span(start, start + 1)
            return False
        # Noted before what is inside it, so that it comes first, and again when its end is known.
        self._found.setdefault(path, Place(key or Span(start, start), Span(start, start)))
        if self._skip("["):
            complete = self._array(path, depth - 1)
        elif self._skip("{"):
            complete = self._inline_table(path, depth - 1)
        else:
            complete = self._scalar()
        span = Span(start, self._position)
        self._found[path] = Place(key or span, span)
        return complete

    def _scalar(self) -> bool:
        if self._looking_at('"', "'"):
            span = self._take(_STRING)
            return span.end > span.start
        span = self._take(_SCALAR)
        if span.end - span.start > LONGEST_SCALAR:
            self.refused = span
        return self.refused is None and span.end > span.start

    def _array(self, path: KeyPath, depth: int) -> bool:
        number = 0
        while True:
            self._take(_VOID)
            if self._skip("]"):
                return True
            if not self._value((*path, number), None, depth):
                return False
            number += 1
            self._take(_VOID)
            if not self._skip(",") and not self._looking_at("]"):
                return False

    def _inline_table(self, path: KeyPath, depth: int) -> bool:
        while True:
            self._take(_VOID)
            if self._skip("}"):
                return True
            if not self._entry(path, depth):
                return False
            self._take(_VOID)
            if not self._skip(",") and not self._looking_at("}"):
                return False

    def _take(self, pattern: re.Pattern[str]) -> Span:
        """Go over what matches here: its place, empty where nothing does."""
        start = self._position
        match = pattern.match(self._text, start)
        if match:
            self._position = match.end()
        return Span(start, self._position)

    def _looking_at(self, *characters: str) -> bool:
        return self._text.startswith(characters, self._position)

    def _skip(self, character: str) -> bool:
        found = self._looking_at(character)
        self._position += found
        return found


def _name(part: str) -> str:
    """What a part of a key says, without its quotation marks."""
    if part.startswith("'"):
        return part[1:-1]
    return _ESCAPE.sub(_unescape, part[1:-1]) if part.startswith('"') else part


def _unescape(match: re.Match[str]) -> str:
    digits = match[1] or match[2]
    if digits is None:
        return _ESCAPED.get(match[3], match[3])
    number = int(digits, 16)
    return chr(number) if number < 0x110000 else ""
