"""Runs the LALR tables that Lark compiled.

Lark's own runtime takes about 25 microseconds for a short field and 60 milliseconds to import; a telegram has fifty
fields. This loop does the same work on the same tables in a tenth of the time. A test compares the two on every kind
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


class Step(NamedTuple):
    """What one more terminal does in a node: rules to reduce by, then the node to go on from.

    `reductions` are (name, size), the name None for a rule that hands its parts to the rule above. `following` is None
    where the terminal does not fit; `state` is the one that found this out.
    """

    reductions: tuple[tuple[str | None, int], ...]
    following: "Node | None"
    state: int


class Node:
    """A stack of states, with the steps from it that were taken before."""

    __slots__ = ("stack", "steps")

    def __init__(self, stack: tuple[int, ...]) -> None:
        self.stack = stack
        self.steps: dict[str, Step] = {}


class Automaton:
    """One grammar, ready to parse text from any of its start symbols, or to be fed symbols one by one.

    No rule of the grammars is recursive, so there are few stacks, and all that shifting and reducing does to one is
    worked out once. Repetitions do not deepen the stack: Lark makes left recursion of them.
    """

    def __init__(self, name: str) -> None:
        self.table: Table = load()[name]
        self._states = self.table["states"]
        self._finals = frozenset(end for _, end in self.table["starts"].values())
        self._scanners: list[Match | None] = [None] * len(self._states)
        self._nodes: dict[tuple[int, ...], Node] = {}
        self._starts = {start: self._node((first,)) for start, (first, _) in self.table["starts"].items()}

    def _scanner(self, state: int) -> Match:
        """The matcher of the terminals that this state accepts, in the grammar's order; made on first use."""
        actions = self._states[state]
        # A group behind its pattern: an alternative that begins with a group is always entered, one that begins with a
        # character only where that character stands. The empty first group marks where the terminal begins. ASCII:
        # without it, [A-Z] in any case is made a set of 65,536 characters, since K also has the sign of the kelvin.
        choices = [f"(?:{pattern})(?P<{name}>)" for name, pattern in self.table["terminals"] if name in actions]
        scanner: Match = re.compile(rf"\s*+()(?:{'|'.join(choices)})" if choices else r"(?!)", re.ASCII).match
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
        scanners = self._scanners
        node = self._starts[start]
        values: list[Any] = []
        # Where in `values` each symbol on the stack begins.
        begins: list[int] = []
        while True:
            match = None
            if position < end:
                state = node.stack[-1]
                match = (scanners[state] or self._scanner(state))(text, position, end)
            if match is not None:
                kind: str = match.lastgroup  # type: ignore[assignment]
                first, position = match.end(1), match.end()
            elif text[position:end].strip():
                raise self._unexpected(text, position, end, node.stack[-1])
            else:
                kind, first = END, position
            step = node.steps.get(kind) or self.step(node, kind)
            for name, size in step.reductions:
                if not size:
                    begins.append(len(values))
                elif size > 1:
                    del begins[1 - size :]
                if name is not None:
                    begin = begins[-1]
                    values[begin:] = [reductions[name](subject, values[begin:])]
            if step.following is None:
                raise self._unexpected(text, first, end, step.state)
            if kind == END:
                return values[0]
            node = step.following
            begins.append(len(values))
            values.append(_new(Lexeme, (kind, first, position)))

    def _unexpected(self, text: str, position: int, end: int, state: int) -> Unexpected:
        while position < end and text[position].isspace():
            position += 1
        return Unexpected(position, self.accepts(state))

    def begin(self, start: str) -> Node:
        """The node before the first symbol."""
        return self._starts[start]

    def _node(self, stack: tuple[int, ...]) -> Node:
        return self._nodes.setdefault(stack, Node(stack))

    def step(self, node: Node, kind: str) -> Step:
        """What one more symbol does in a node."""
        step = node.steps.get(kind)
        if step is None:
            step = node.steps[kind] = self._work_out(node.stack, kind)
        return step

    def _work_out(self, before: tuple[int, ...], kind: str) -> Step:
        stack = list(before)
        reductions: list[tuple[str | None, int]] = []
        action = self._states[stack[-1]].get(kind)
        while action is not None and action < 0:
            name, size = self.table["rules"][~action]
            if size:
                del stack[-size:]
            stack.append(self._states[stack[-1]][name])
            if name[0] != "_":
                reductions.append((name, size))
            elif size != 1:
                reductions.append((None, size))
            if kind == END and stack[-1] in self._finals:
                return Step(tuple(reductions), self._node(tuple(stack)), stack[-1])
            action = self._states[stack[-1]].get(kind)
        following = self._node((*stack, action)) if action is not None else None
        return Step(tuple(reductions), following, stack[-1])
