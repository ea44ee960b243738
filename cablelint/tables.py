"""LALR tables: compiled by Lark from the grammars in `grammar/`, kept as a Python module, run by `cablelint.automaton`.

`python -m cablelint.tables` writes the module `_tables`. It holds the text of the grammars that it was made from;
when that is not the text of the grammar files any more, the tables are made anew in memory, so an edited grammar
never runs with stale tables. The tables use nothing of Lark's own format, so another version of Lark cannot misread
them; a test compares them with what the installed Lark makes.
"""

import os
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, TypedDict

GRAMMARS = ("telegram", "printed", "genadmin", "smart", "fields", "markings")
# No text that repeats has other characters than these of ASCII.
PRINTABLE = bytes(range(ord(" "), ord("~") + 1)).decode()


class Table(TypedDict):
    """One grammar: what `cablelint.automaton.Automaton` runs.

    `terminals` are (name, pattern) in the order in which they are tried, each alternative of a terminal by itself: the
    expression engine looks at the first character of an alternative before it enters it. In `states`, a symbol maps to
    the state to go to, or for a reduction to the complement of the rule's index. `rules` are (name, size). `alike` has
    PRINTABLE for each start symbol, every character as the first one that no terminal below it tells from it.
    """

    terminals: list[tuple[str, str]]
    starts: dict[str, tuple[int, int]]
    states: list[dict[str, int]]
    rules: list[tuple[str, int]]
    alike: dict[str, str]


def grammar_folder() -> str:
    """Where the grammars are: in the wheel inside the package, in a checkout beside it."""
    package = os.path.dirname(os.path.abspath(__file__))
    packaged = os.path.join(package, "_grammar")
    return packaged if os.path.isdir(packaged) else os.path.join(os.path.dirname(package), "grammar")


def read_grammars() -> dict[str, str]:
    """The text of each grammar; empty where the files are not on disk (an archive import)."""
    folder = grammar_folder()
    try:
        return {name: _read(os.path.join(folder, f"{name}.lark")) for name in GRAMMARS}
    except OSError:
        return {}


def _read(path: str) -> str:
    with open(path, encoding="utf-8") as stream:
        return stream.read()


def compile_grammar(text: str) -> Table:
    """Compile one grammar with Lark. Raises lark.exceptions.GrammarError where it is not LALR(1)."""
    from lark import Lark

    from cablelint.likeness import alike

    starts = sorted(_start_symbols(text))
    lark = Lark(text, parser="lalr", lexer="contextual", start=starts, maybe_placeholders=False)
    table = lark.parser.parser._parse_table
    terminals = sorted(lark.terminals, key=lambda t: (-t.priority, -t.pattern.max_width, -len(t.pattern.value), t.name))
    states, rules, numbers = _numbered(table, starts)
    first = {start: numbers[table.start_states[start]] for start in starts}
    patterns = [(str(one.name), way) for one in terminals for way in _alternatives(one.pattern)]
    known = {start: _symbols(states, first[start]) for start in starts}
    return Table(
        terminals=patterns,
        starts={start: (first[start], numbers[table.end_states[start]]) for start in starts},
        states=states,
        rules=rules,
        alike={start: alike([way for name, way in patterns if name in known[start]], PRINTABLE) for start in starts},
    )


def _numbered(table: Any, starts: list[str]) -> tuple[list[dict[str, int]], list[tuple[str, int]], dict[int, int]]:
    """The states and the rules of Lark's table, numbered as a walk from the start symbols meets them.

    Lark numbers both by the order of sets, which differs from run to run; so do the names of its repetitions,
    `__tags_star_7`, whose number is left out. The third value gives the number of each of Lark's states.
    """
    from lark.parsers.lalr_analysis import Shift

    waiting = [state for start in starts for state in (table.start_states[start], table.end_states[start])]
    numbers = {state: number for number, state in enumerate(waiting)}
    states: list[dict[str, int]] = []
    rules: dict[tuple[str, int], int] = {}
    for state in waiting:
        named = {_unnumbered(str(symbol)): action for symbol, action in table.states[state].items()}
        assert len(named) == len(table.states[state]), "two repetitions in one place"
        actions: dict[str, int] = {}
        for name, (action, target) in sorted(named.items()):
            if action is not Shift:
                rule = (_unnumbered(str(target.origin.name)), len(target.expansion))
                actions[name] = ~rules.setdefault(rule, len(rules))
                continue
            if target not in numbers:
                numbers[target] = len(waiting)
                waiting.append(target)
            actions[name] = numbers[target]
        states.append(actions)
    return states, list(rules), numbers


def _symbols(states: list[dict[str, int]], first: int) -> set[str]:
    """The symbols that a walk from a state meets."""
    waiting, symbols = [first], set[str]()
    for state in waiting:
        symbols.update(states[state])
        waiting += [target for target in states[state].values() if target >= 0 and target not in waiting]
    return symbols


def _unnumbered(symbol: str) -> str:
    return symbol.rstrip("0123456789") if symbol.startswith("__") else symbol


def _alternatives(pattern: Any) -> Iterator[str]:
    """The regular expressions of a terminal, one for each alternative; Lark puts its flags in the order of a set."""
    bare: str = type(pattern)(pattern.value).to_regexp()
    for alternative in _split(bare):
        yield f"(?{''.join(sorted(pattern.flags))}:{alternative})" if pattern.flags else alternative


def _split(expression: str) -> Iterator[str]:
    """An expression cut at the bars that stand in no group and no set."""
    start = depth = 0
    for token in re.finditer(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", expression, re.DOTALL):
        depth += {"(": 1, ")": -1}.get(token[0], 0)
        if token[0] == "|" and not depth:
            yield expression[start : token.start()]
            start = token.end()
    yield expression[start:]


def _start_symbols(text: str) -> list[str]:
    """Every rule that no other rule uses is a start symbol: one per field."""
    rules = re.findall(r"^([a-z_]\w*) *:((?:.|\n[ \t])*)", re.sub(r"//.*", "", text), re.MULTILINE)
    used = {name for _, body in rules for name in re.findall(r"\b[a-z]\w*", body)}
    return [name for name, _ in rules if name not in used and not name.startswith("_")]


@cache
def load() -> dict[str, Table]:
    """The tables of all grammars: the prebuilt ones if they are of the present grammars, else new ones."""
    texts = read_grammars()
    try:
        from cablelint import _tables
    except ImportError:
        return {name: compile_grammar(text) for name, text in texts.items()}
    if texts in (_tables.TEXTS, {}):
        tables: dict[str, Table] = _tables.TABLES  # type: ignore[assignment]
        return tables
    return {name: compile_grammar(text) for name, text in texts.items()}


def module(texts: dict[str, str]) -> str:
    """The text of the module `_tables` for these grammars: the same for the same grammars, whoever makes it."""
    from pprint import pformat

    tables = {name: compile_grammar(text) for name, text in texts.items()}
    return (
        '"""LALR tables of the grammars. Made by `python -m cablelint.tables`; do not edit."""\n\n'
        f"TEXTS = {pformat(texts, width=150)}\n\n"
        f"TABLES = {pformat(tables, width=150, compact=True, sort_dicts=True)}\n"
    )


def write() -> str:
    """Compile all grammars and write the module `_tables` next to this one; returns its path."""
    path = os.path.join(os.path.dirname(__file__), "_tables.py")
    with open(path, "w", encoding="utf-8") as stream:
        stream.write(module(read_grammars()))
    return path


if __name__ == "__main__":
    print(f"wrote {os.path.basename(write())}")
