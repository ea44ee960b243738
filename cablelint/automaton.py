"""Runs the LALR tables that Lark compiled.

Lark's own runtime takes about 25 microseconds for a short field and 60 milliseconds to import; a telegram has fifty
fields. This loop does the same work on the same tables in a fifth of the time. A test compares the two on every kind
of field.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from cablelint.tables import Table, load

END = "$END"

Match = Callable[[str, int, int], "re.Match[str] | None"]


# Twice as fast as Lexeme(kind, start, end), of which there are hundreds in a telegram.
_new = tuple.__new__


class Lexeme(NamedTuple):
    """A terminal of a grammar and its place in the text that was parsed."""

    kind: str
    start: int
    end: int


# Each gets the subject of the parse and the parts of its rule.
Reductions = Mapping[str, Callable[[Any, list[Any]], Any]]


class Unexpected(Exception):  # noqa: N818 - reads as what it is where it is raised and caught
    """The text does not go on as the grammar demands; `expected` are the terminals that would have fitted."""

    def __init__(self, position: int, expected: tuple[str, ...]) -> None:
        super().__init__(position, expected)
        self.position = position
        self.expected = expected


class Automaton:
    """One grammar, ready to parse text from any of its start symbols, or to be fed symbols one by one."""

    def __init__(self, name: str) -> None:
        self.table: Table = load()[name]
        self._states = self.table["states"]
        self._rules = self.table["rules"]
        self._scanners: list[Match | None] = [None] * len(self._states)

    def _scanner(self, state: int) -> Match:
        """The matcher of the terminals that this state accepts, in the grammar's order; made on first use."""
        actions = self._states[state]
        # A group behind its pattern: an alternative that begins with a group is always entered, one that begins with a
        # character only where that character stands. The empty first group marks where the terminal begins.
        choices = [f"(?:{pattern})(?P<{name}>)" for name, pattern in self.table["terminals"] if name in actions]
        scanner: Match = re.compile(rf"\s*+()(?:{'|'.join(choices)})" if choices else r"(?!)").match
        self._scanners[state] = scanner
        return scanner

    def accepts(self, state: int) -> tuple[str, ...]:
        """The terminals that may come next in a state, in the grammar's order."""
        actions = self._states[state]
        return tuple(name for name, _ in self.table["terminals"] if name in actions)

    def parse(self, start: str, text: str, position: int, end: int, reductions: Reductions, subject: Any = None) -> Any:
        """Parse `text[position:end]` from the symbol `start`.

        Each rule's reduction gets the subject and the values of its parts: lexemes, and what other reductions
        returned; rules whose name starts with an underscore hand their parts to the rule above. Raises Unexpected.
        """
        states, rules, scanners = self._states, self._rules, self._scanners
        state, final = self.table["starts"][start]
        stack = [state]
        values: list[Any] = []
        while True:
            match = (scanners[state] or self._scanner(state))(text, position, end) if position < end else None
            if match is not None:
                kind: str = match.lastgroup  # type: ignore[assignment]
                position = match.end()
                lexeme = _new(Lexeme, (kind, match.end(1), position))
            elif position < end and not text[position:end].isspace():
                raise self._unexpected(text, position, end, state)
            else:
                kind = END
            action = states[state].get(kind)
            while action is not None and action < 0:
                name, size = rules[~action]
                parts = values[-size:] if size else []
                if size:
                    del values[-size:], stack[-size:]
                    if list in map(type, parts):
                        parts = _joined(parts)
                values.append(parts if name[0] == "_" else reductions[name](subject, parts))
                state = states[stack[-1]][name]
                stack.append(state)
                if state == final and kind == END:
                    return values[0]
                action = states[state].get(kind)
            if action is None:
                raise self._unexpected(text, position if match is None else match.end(1), end, state)
            state = action
            stack.append(state)
            values.append(lexeme)

    def _unexpected(self, text: str, position: int, end: int, state: int) -> Unexpected:
        while position < end and text[position].isspace():
            position += 1
        return Unexpected(position, self.accepts(state))

    def begin(self, start: str) -> list[int]:
        """The stack of states before the first symbol."""
        return [self.table["starts"][start][0]]

    def feed(self, stack: list[int], kind: str) -> list[int] | None:
        """The stack after one more symbol; None where the symbol does not fit. The given stack stays as it is."""
        stack = stack.copy()
        action = self._states[stack[-1]].get(kind)
        while action is not None and action < 0:
            name, size = self._rules[~action]
            if size:
                del stack[-size:]
            stack.append(self._states[stack[-1]][name])
            if kind == END and stack[-1] in (end for _, end in self.table["starts"].values()):
                return stack
            action = self._states[stack[-1]].get(kind)
        if action is None:
            return None
        stack.append(action)
        return stack


def _joined(parts: list[Any]) -> list[Any]:
    """The parts, those of inlined rules in place of the rule; a long repetition grows one list, it is not copied."""
    if type(parts[0]) is list:
        joined, rest = parts[0], parts[1:]
    else:
        joined, rest = [], parts
    for part in rest:
        if type(part) is list:
            joined.extend(part)
        else:
            joined.append(part)
    return joined
