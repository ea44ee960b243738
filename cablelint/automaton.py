"""Runs the LALR tables that Lark compiled.

Lark's own runtime takes about 25 microseconds for a short field and 60 milliseconds to import; a telegram has fifty
fields. This loop does the same work on the same tables in a tenth of the time. A test compares the two on every kind
of field.
"""

import re
from collections.abc import Callable, Container
from typing import Any, NamedTuple

from cablelint.tables import Table, load

END = "$END"

Match = Callable[[str, int, int], "re.Match[str] | None"]


# What stands between terminals.
_BLANKS = " \t\n\r\f\v"
# States that accept so many terminals share a scanner where they accept mostly the same.
_MANY = 7
_SIMILAR = 0.6
# Twice as fast as Lexeme(kind, start, end), of which there are hundreds in a telegram.
_new = tuple.__new__


class Lexeme(NamedTuple):
    """A terminal of a grammar and its place in the text that was parsed."""

    kind: str
    start: int
    end: int


class Tree:
    """What a rule of a grammar, `kind`, found in the text: its parts, which are lexemes and trees, in order."""

    __slots__ = ("_named", "end", "kind", "parts", "start")

    def __init__(self, kind: str, parts: "list[Lexeme | Tree]") -> None:
        self.kind = kind
        self.parts: list[Any] = parts
        self.start: int = parts[0].start
        self.end: int = parts[-1].end
        self._named: dict[str, Any] | None = None

    @property
    def named(self) -> dict[str, Any]:
        """The parts by their terminal or rule; of several the last one."""
        named = self._named
        if named is None:
            named = self._named = {part.kind: part for part in self.parts}
        return named


# What a step reduces by: see Step.
Reduced = tuple[tuple[str | None, int], ...]


class Unexpected(Exception):  # noqa: N818 - reads as what it is where it is raised and caught
    """The text does not go on as the grammar demands; `expected` are the terminals that would have fitted."""

    def __init__(self, position: int, expected: tuple[str, ...]) -> None:
        super().__init__(position, expected)
        self.position = position
        self.expected = expected


class Step(NamedTuple):
    """What one more terminal does in a node: rules to reduce by, then the node to go on from.

    `reductions` are (name, depth): the rule's first symbol is that many symbols above the bottom of the stack. The name
    is None for a rule without any symbol that only takes its place on the stack. Rules that hand their parts to the
    rule above leave no trace. The terminal itself comes to stand at `depth`. `following` is None where it does not fit;
    `state` is the one that found this out.
    """

    kind: str
    reductions: Reduced
    depth: int
    following: "Node | None"
    state: int


# A step as a bare tuple.
Move = tuple[str, Reduced, int, "Node | None", int]


class Node:
    """A stack of states, with its scanner and the steps from it once they were needed.

    `scan` finds the next terminal; `moves` has the steps by the number of the group that `scan` found, `ending` is the
    step at the end of the text.
    """

    __slots__ = ("ending", "kinds", "moves", "scan", "stack", "steps")

    def __init__(self, stack: tuple[int, ...]) -> None:
        self.stack = stack
        self.steps: dict[str, Step] = {}
        self.scan: Match | None = None
        self.kinds: tuple[str, ...] = ()
        self.moves: list[Move | None] = []
        self.ending: Move | None = None


class Automaton:
    """One grammar, ready to parse text from any of its start symbols, or to be fed symbols one by one.

    No rule of the grammars is recursive, so there are few stacks, and all that shifting and reducing does to one is
    worked out once. Repetitions do not deepen the stack: Lark makes left recursion of them.
    """

    def __init__(self, name: str) -> None:
        self.table: Table = load()[name]
        self._states = self.table["states"]
        self._finals = frozenset(end for _, end in self.table["starts"].values())
        # The alternatives of each terminal, in the order in which they are tried.
        self._terminals: dict[str, list[str]] = {}
        for name, pattern in self.table["terminals"]:
            self._terminals.setdefault(name, []).append(pattern)
        self._scanners: dict[frozenset[str], tuple[Match, tuple[str, ...]]] = {}
        self._nodes: dict[tuple[int, ...], Node] = {}
        self._starts = {start: self._node((first,)) for start, (first, _) in self.table["starts"].items()}

    def _scanner(self, node: Node) -> Match:
        """The matcher of the terminals that may come next in a node, and the blanks behind them; made on first use.

        One that knows further terminals will do, since compiling takes longer than many a telegram, until it finds one
        of these in this node.
        """
        accepted = self._accepted(node)
        known = next((known for known in self._scanners if accepted <= known), None)
        return self._give(node, known or self._with_similar(accepted))

    def _accepted(self, node: Node) -> frozenset[str]:
        """The terminals that may come next in a node."""
        return frozenset(self._terminals.keys() & self._states[node.stack[-1]].keys())

    def _with_similar(self, accepted: frozenset[str]) -> frozenset[str]:
        """Many terminals, and with them those of all states that accept mostly the same."""
        if len(accepted) < _MANY:
            return accepted
        for actions in self._states:
            if len(actions) >= _MANY and len(accepted.intersection(actions)) > _SIMILAR * len(actions):
                accepted = accepted.union(self._terminals.keys() & actions.keys())
        return accepted

    def _narrow(self, node: Node, kind: str) -> bool:
        """Give a node a scanner of its own where the one that it had found a terminal that cannot come next."""
        if kind in self._states[node.stack[-1]]:
            return False
        self._give(node, self._accepted(node))
        return True

    def _give(self, node: Node, kinds: frozenset[str]) -> Match:
        scanner = self._scanners.get(kinds)
        if scanner is None:
            terminals = [(name, pattern) for name in self._in_order(kinds) for pattern in self._terminals[name]]
            # A group behind its pattern: an alternative that begins with a group is always entered, one that begins
            # with a character only where that character stands. ASCII: without it, [A-Z] in any case is made a set of
            # 65,536 characters, since K also has the sign of the kelvin.
            choices = "|".join([f"{pattern}()" for _, pattern in terminals])
            match = re.compile(rf"(?:{choices})\s*+" if choices else r"(?!)", re.ASCII).match
            scanner = self._scanners[kinds] = match, tuple([name for name, _ in terminals])
        node.scan, node.kinds = scanner
        node.moves = [None] * len(node.kinds)
        return scanner[0]

    def accepts(self, state: int) -> tuple[str, ...]:
        """The terminals that may come next in a state, in the grammar's order."""
        return self._in_order(self._states[state])

    def _in_order(self, names: Container[str]) -> tuple[str, ...]:
        return tuple([name for name in self._terminals if name in names])

    def parse(self, start: str, text: str, position: int, end: int) -> Tree:
        """What the symbol `start` finds in `text[position:end]`. Raises Unexpected.

        Rules whose name starts with an underscore hand their parts to the rule above.
        """
        node = self._starts[start]
        values: list[Any] = []
        # Where in `values` the symbol at each depth of the stack begins.
        begins: dict[int, int] = {}
        while position < end and text[position] in _BLANKS:
            position += 1
        while position < end:
            match = (node.scan or self._scanner(node))(text, position, end)
            if match is None:
                break
            group: int = match.lastindex  # type: ignore[assignment]
            kind, reduced, depth, following, state = node.moves[group - 1] or self._move(node, group - 1)
            if following is None:
                if self._narrow(node, kind):
                    continue
                raise Unexpected(position, self.accepts(state))
            if reduced:
                _reduce(values, begins, reduced)
            begins[depth] = len(values)
            values.append(_new(Lexeme, (kind, position, match.end(group))))
            position = match.end()
            node = following
        if position < end and text[position:end].strip():
            raise self._unexpected(text, position, end, node.stack[-1])
        _, reduced, _, following, state = node.ending or self._end(node)
        if following is None:
            raise self._unexpected(text, position, end, state)
        # The last rule is that of the start symbol.
        _reduce(values, begins, reduced[:-1])
        return Tree(start, values)

    def _unexpected(self, text: str, position: int, end: int, state: int) -> Unexpected:
        while position < end and text[position].isspace():
            position += 1
        return Unexpected(position, self.accepts(state))

    def begin(self, start: str) -> Node:
        """The node before the first symbol."""
        return self._starts[start]

    def _node(self, stack: tuple[int, ...]) -> Node:
        return self._nodes.setdefault(stack, Node(stack))

    def _move(self, node: Node, group: int) -> Move:
        """The step behind a group of a node's scanner.

        As a bare tuple, which is taken apart in a third of the time of a named one.
        """
        move = node.moves[group] = (*self.step(node, node.kinds[group]),)
        return move

    def _end(self, node: Node) -> Move:
        """The step at the end of the text, for which no scanner is needed: many a node is only met there."""
        move = node.ending = (*self.step(node, END),)
        return move

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
            if name[0] != "_":
                reductions.append((name, len(stack) - 1))
            elif not size:
                reductions.append((None, len(stack) - 1))
            stack.append(self._states[stack[-1]][name])
            if kind == END and stack[-1] in self._finals:
                return Step(kind, tuple(reductions), len(stack) - 1, self._node(tuple(stack)), stack[-1])
            action = self._states[stack[-1]].get(kind)
        following = self._node((*stack, action)) if action is not None else None
        return Step(kind, tuple(reductions), len(stack) - 1, following, stack[-1])


def _reduce(values: list[Any], begins: dict[int, int], reduced: Reduced) -> None:
    """Put a tree in place of the parts of each rule that has come to its end."""
    for name, depth in reduced:
        if name is None:
            begins[depth] = len(values)
            continue
        begin = begins.setdefault(depth, len(values))
        values[begin:] = [Tree(name, values[begin:])]
