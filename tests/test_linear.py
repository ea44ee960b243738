"""Linear time: every expression, every terminal, every kind of line, and the whole over hostile lines in every field.

Each is timed on hostile text; what is not done at once must not take much more than four times as long for four times
the text. The time is that of the processor, which other programs do not spoil.
"""

import gc
import importlib
import inspect
import pkgutil
import re
import time
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

import pytest
from hostile import ALL_FIELDS, in_field

import cablelint
from cablelint import lint, tables
from cablelint.fields.reader import FieldReader
from cablelint.markings.reading import surprise
from cablelint.openings import EVERY_KIND, Scanner, line_scanner, text_scanner
from cablelint.order import check_order
from cablelint.patterns import Expression
from cablelint.repair import Copy
from cablelint.source import Source
from cablelint.testing import MODEL_STATE_1970S
from cablelint.testing import MODEL_TELEGRAM as MODEL
from cablelint.zones import COUNTING

# Four times the text may take this many times the time; sixteen times it is what quadratic work takes.
GROWTH = 7.0
CERTAIN = 30.0
METHODS = frozenset({"match", "search", "fullmatch", "finditer", "findall", "sub", "split"})
# They have no expressions, and the first ones run when they are imported.
LEFT_OUT = ("__main__", "cablelint._tables")

# Only the last twenty characters of a set, and the last forty of a line, are given to these.
# The last one reads the patterns of the grammars, and no text.
BOUNDED = {
    "cablelint.dialects.military._TERMINATOR.search",
    "cablelint.dialects.smart_pages._MARGIN.search",
    "cablelint.likeness._ATOM.finditer",
}

ATOMS = [
    *(
        "A",
        "a",
        "1",
        "0",
        " ",
        "\n",
        "\t",
        "-",
        ".",
        ",",
        ";",
        ":",
        "/",
        "(",
        ")",
        "()",
        "[",
        "](",
        "=",
        "*",
        "&",
        "\\",
        "¶",
    ),
    *("A ", "AB ", "A, ", "A. ", "A-", "A/", "A1 ", "A\n", "1 ", "1.", "1. ", "1\n", "12 ", "0 ", "- ", "(A) ", "(C) "),
    *("S//", "USA, ", "AND ", "OF ", "FOR ", "REF ", "REF: A. ", "TAGS: ", "SUBJECT: ", "E.O. 12958: ", "DECL: "),
    *("CLASSIFIED BY ", "REASON ", "1.4 ", "LIMA 12 ", "05 LIMA ", "PAGE 02 ", "C O N F ", "UNCLAS ", "SECTION 01 OF "),
    *("BEGIN ", "END ", "SUMMARY ", "XMT ", "BT\n", "&amp;", "not/"),
]
OPENINGS = ("", "(", "A ", "REF: ", "05 ")


def cost(work: Callable[[str], object], text: str, times: int = 1) -> float:
    """The seconds of processor time that some work takes, the least of several runs."""
    least = float("inf")
    gc.disable()
    for _ in range(times):
        start = time.process_time()
        work(text)
        least = min(least, time.process_time() - start)
    gc.enable()
    return least


def grows_too_fast(work: Callable[[str], object], make: Callable[[int], str], size: int, soon: float) -> float | None:
    """How many times as long four times the text takes, if that is too many; work that is done soon is linear."""
    if cost(work, make(4 * size)) < soon:
        return None
    growth = _growth(work, make, size)
    if GROWTH < growth < CERTAIN:
        # A cache that became too small or a busy machine looks like this once; what is not linear does so again.
        growth = _growth(work, make, 4 * size)
    return growth if growth > GROWTH else None


def _growth(work: Callable[[str], object], make: Callable[[int], str], size: int) -> float:
    return cost(work, make(4 * size), 3) / max(cost(work, make(size), 3), 1e-6)


def expressions() -> Iterator[tuple[str, Callable[[str], object]]]:
    """Every expression of every module, as it is used there, and every terminal and kind of line."""
    names = [module.name for module in pkgutil.walk_packages(cablelint.__path__, "cablelint.")]
    modules = [importlib.import_module(name) for name in names if not any(left_out in name for left_out in LEFT_OUT)]
    sources = {module: inspect.getsource(module) for module in modules}
    everywhere = "\n".join(sources.values())
    for module, source in sources.items():
        for name, value in vars(module).items():
            if not isinstance(value, Expression | re.Pattern):
                continue
            # A public one may be used in other modules alone.
            text = source if name.startswith("_") else everywhere
            uses = METHODS & set(re.findall(rf"\b{name}\.(\w+)", text)) or {"search"}
            for use in uses:
                yield f"{module.__name__}.{name}.{use}", _as_used(value, use)
    for grammar in tables.GRAMMARS:
        for terminal, source in tables.load()[grammar]["terminals"]:
            yield f"{grammar} {terminal}", re.compile(source, re.ASCII).match
    for returns in (False, True):
        yield f"lines, returns={returns}", _at_the_start(line_scanner(returns=returns), "")
        for kinds in {EVERY_KIND, *COUNTING}:
            which = f"{len(kinds)} kinds, returns={returns}"
            yield f"text before {which}", _at_the_start(text_scanner(kinds, returns=returns), "\n")


def _at_the_start(scanner: Scanner, before: str) -> Callable[[str], object]:
    return lambda text: scanner.match(before + text, 0)


def _as_used(expression: Any, use: str) -> Callable[[str], object]:
    if use == "finditer":
        return lambda text: list(expression.finditer(text))
    if use == "sub":
        return lambda text: expression.sub("", text)
    method: Callable[[str], object] = getattr(expression, use)
    return method


def test_every_expression_is_linear() -> None:
    texts = [(opening, atom) for opening in OPENINGS for atom in ATOMS]
    slow = []
    for name, work in expressions():
        if name in BOUNDED:
            continue
        work("")
        for opening, atom in texts:

            def make(size: int, opening: str = opening, atom: str = atom) -> str:
                return opening + atom * (size // len(atom)) + "!"

            growth = grows_too_fast(work, make, 500, soon=0.0015)
            if growth is not None:
                slow.append((name, opening, atom, round(growth)))
                break
    assert slow == []


PIECES = (
    *("A ", "(", "() ", ", ", "1.", "1", "/", "  ", "\n", "A\n", "1. (C) A\n\n", "BT\n", "SUMMARY: ", "E.O. 12958: "),
    *("TAGS: ", "REF: A. ", "SUBJECT: ", "Classified By: ", "REASONS 1.4 (b) ", "LIMA 12 ", "SIPDIS ", "PAGE 02 "),
)


@pytest.mark.parametrize("field", ALL_FIELDS)
def test_the_whole_is_linear(field: str) -> None:
    slow = []
    for piece in PIECES:
        growth = grows_too_fast(lint, in_field(field, piece), 2000, soon=0.07)
        if growth is not None:
            slow.append((piece, round(growth, 1)))
    assert slow == []


def test_every_field_is_linear() -> None:
    slow = []
    for start, opening, atom in product(tables.load()["fields"]["starts"], OPENINGS, ATOMS):

        def read(text: str, start: str = start) -> None:
            reader = FieldReader(Copy(Source(text)))
            reader.read(start, 0, len(reader.text))

        def make(size: int, opening: str = opening, atom: str = atom) -> str:
            return opening + atom * (size // len(atom))

        growth = grows_too_fast(read, make, 500, soon=0.02)
        if growth is not None:
            slow.append((start, opening, atom, round(growth)))
    assert slow == []


@pytest.mark.parametrize("form", tables.load()["markings"]["starts"])
def test_every_marking_is_linear(form: str) -> None:
    slow = []
    for opening, atom in product(OPENINGS, ATOMS):

        def make(size: int, opening: str = opening, atom: str = atom) -> str:
            return opening + atom * (size // len(atom))

        growth = grows_too_fast(lambda text: surprise(form, text, 0, len(text)), make, 500, soon=0.02)
        if growth is not None:
            slow.append((opening, atom, round(growth)))
    assert slow == []


@pytest.mark.parametrize("grammar", ["telegram", "genadmin", "smart"])
def test_every_order_of_lines_is_linear(grammar: str) -> None:
    kinds = sorted({name for name, _ in tables.load()[grammar]["terminals"]})
    slow = []
    for pair in product(kinds, repeat=2):
        growth = _growth_of_orders(pair, grammar)
        if growth is not None:
            slow.append((pair, round(growth)))
    assert slow == []


def _growth_of_orders(pair: tuple[str, ...], grammar: str) -> float | None:
    """How much longer four times as many lines of two kinds in turn take, where that is too much."""

    def work(text: str) -> None:
        check_order(pair * len(text), grammar)

    return grows_too_fast(work, lambda size: "A" * size, 50, soon=0.02)


# A line of each kind that was printed around a telegram: these may stand in any order, so they are read as a text.
PRINTED = {
    "MESSAGE_TEXT": "Message Text",
    "CLASSIFICATION_WORD": "CONFIDENTIAL",
    "PAGE_BANNER": "PAGE 01  LIMA 01234  011210Z",
    "CHANNEL_NUMBER": "42",
    "DISTRIBUTION": "ACTION ARA-10",
    "OFFICES": "COME-00  TRSE-00  /026 W",
    "DRAFTED_BY": "DRAFTED BY ARA/AND: JDOE",
    "APPROVED_BY": "APPROVED BY ARA: RROE",
    "DESIRED_DISTRIBUTION": "DESIRED DISTRIBUTION",
    "CONTROL_LINE": "---------------------     054819",
    "END_OF_MESSAGE": "NNN",
    "END_OF_DOCUMENT": "<< END OF DOCUMENT >>",
    "RELEASE_STAMP": "Declassified/Released US Department of State EO Systematic Review 30 JUN 2005",
    "ARCHIVE_NOTE": "*** Current Classification *** CONFIDENTIAL",
    "ARCHIVE_RECORD": "Message Attributes",
    "TELEGRAM": "R 011200Z MAR 74",
}


def test_every_order_of_printed_lines_is_linear() -> None:
    assert {kind for kind, _ in tables.load()["printed"]["terminals"]} == PRINTED.keys()
    slow = []
    for pair in product(PRINTED.values(), repeat=2):
        piece = "".join(f"{line}\n" for line in pair)

        def make(size: int, piece: str = piece) -> str:
            return MODEL_STATE_1970S + piece * (size // len(piece))

        growth = grows_too_fast(lint, make, 1000, soon=0.07)
        if growth is not None:
            slow.append((pair, round(growth)))
    assert slow == []


@pytest.mark.parametrize(
    "make",
    [
        lambda size: "BEGIN TEXT\n" * (size // 11) + "1. (C) A\n" + "END TEXT\n" * (size // 11),
        lambda size: MODEL.replace("ECON", "SIPDIS " * (size // 7)),
        lambda size: MODEL.replace("ECON", "OVIP (DOE, JANE " * (size // 16)),
        lambda size: MODEL.replace("ECON", ", " * (size // 4) + ") " * (size // 4)),
        lambda size: MODEL.replace("STATE 12345", " ".join(f"OSTERBRUECK{n}XA {n + 10}" for n in range(size // 20))),
        lambda size: MODEL.replace("STATE 12345", " ".join(f"{_word(n)} {n + 10}," for n in range(size // 20))),
        lambda size: MODEL.replace("STATE 12345", "STATE 12345 " + "TAGS: " * (size // 3)),
        lambda size: MODEL.replace("PREL ECON", " ".join(_word(n) for n in range(size // 13))),
        lambda size: MODEL.replace("\n3. (C)", "\nPAGE 2 RUEHTA 0123 UNCLAS\n" * (size // 26) + "\n3. (C)"),
        lambda size: MODEL.replace(
            "\n3. (C)", "".join(f"\n\n{n}. (C) A" for n in range(size // 10, 0, -1)) + "\n3. (C)"
        ),
        lambda size: MODEL * (size // len(MODEL)),
    ],
    ids=[
        "nested quotations",
        "captions among tags",
        "names without an end",
        "ends without a name",
        "unknown stations",
        "misspelt stations",
        "keywords among references",
        "misspelt tags",
        "page lines",
        "falling numbers",
        "telegrams",
    ],
)
def test_lists_are_linear(make: Callable[[int], str]) -> None:
    assert grows_too_fast(lint, make, 6000, soon=0.1) is None


def _word(number: int) -> str:
    """A word of its own for each number."""
    return "ASTA" + "".join(chr(65 + number // 26**at % 26) for at in range(6))
