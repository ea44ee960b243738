"""How a marking is written: its entries in order, each with its place."""

from collections.abc import Iterator, Sequence
from functools import cache

from cablelint.automaton import Lexeme
from cablelint.classification import Category, Control, Marking
from cablelint.values import frozen

_ALIASES = {
    "N": Control.NOFORN,
    "NOT RELEASABLE TO FOREIGN NATIONALS": Control.NOFORN,
    "ORIGINATOR CONTROLLED": Control.ORCON,
    "CONTROLLED IMAGERY": Control.IMCON,
    "PROPRIETARY INFORMATION": Control.PROPIN,
    "CAUTION-PROPRIETARY INFORMATION INVOLVED": Control.PROPIN,
    "RISK SENSITIVE": Control.RSEN,
    "NO DISTRIBUTION": Control.NODIS,
    "EXCLUSIVE DISTRIBUTION": Control.EXDIS,
    "LIMITED DISTRIBUTION": Control.LIMDIS,
    "FOREIGN INTELLIGENCE SURVEILLANCE ACT": Control.FISA,
    "DOD UNCLASSIFIED CONTROLLED NUCLEAR INFORMATION": Control.DCNI,
    "DOE UNCLASSIFIED CONTROLLED NUCLEAR INFORMATION": Control.UCNI,
    "SENSITIVE": Control.SBU,
    "SBU-NOFORN": Control.SBU_NF,
    "LES-NOFORN": Control.LES_NF,
}
_SYSTEMS = {"TALENT KEYHOLE": "TK", "KLONDIKE": "KDK", "KLAMATH": "KLM", "COMINT": "SI", "ENDSEAL": "EL"}
_ATOMIC = {"RESTRICTED DATA": "RD", "FORMERLY RESTRICTED DATA": "FRD", "N": "CNWDI"}


@frozen
class Entry:
    """One word or list of a marking, from `start` to `end` in its text; its level has no category.

    `meaning` is the attribute of Marking that it adds `codes` to, in the order in which they are written; `control` is
    the control that it is or implies.
    """

    category: Category | None
    start: int
    end: int
    meaning: str = ""
    codes: tuple[str, ...] = ()
    control: Control | None = None


@frozen
class Writing:
    """A marking as it is written: its text, the level, the entries behind it in order, and what they mean together."""

    text: str
    marking: Marking
    level: Entry
    entries: tuple[Entry, ...]


@cache
def controls_by_word() -> dict[str, Control]:
    """The controls by every word that stands for them."""
    short = {control.short: control for control in Control}
    return _ALIASES | {control.value: control for control in Control} | {c.name: c for c in Control} | short


def entries_of(text: str, lexemes: Sequence[Lexeme]) -> Iterator[Entry]:
    """The entries that one part of a marking makes: a word, or a list with the word before it."""
    head = lexemes[0]
    kind, word = head.kind, " ".join(text[head.start : head.end].split())
    codes = [lexeme for lexeme in lexemes[1:] if lexeme.kind in ("COUNTRY", "PROGRAM_NAME")]
    written = tuple(text[lexeme.start : lexeme.end] for lexeme in codes)
    end = codes[-1].end if codes else head.end
    if kind in ("RELEASE_TO", "RELEASE"):
        control = None if codes else Control.REL
        yield Entry(Category.DISSEMINATION, head.start, end, "releasable_to", written, control)
    elif kind == "EYES":
        countries = tuple(word.removesuffix(" ONLY").removesuffix(" EYES").split("/"))
        yield Entry(Category.DISSEMINATION, head.start, end, "releasable_to", countries, Control.EYES)
    elif kind == "DISPLAY_ONLY":
        yield Entry(Category.DISSEMINATION, head.start, end, "display_to", written)
    elif kind == "FGI":
        yield Entry(Category.FOREIGN, head.start, end, "sources", written or ("FGI",))
    elif kind == "PROGRAM":
        yield from _programs(text, "ACCM-" if word == "ACCM-" else "SAR-", lexemes)
    elif kind in ("COMPARTMENT", "UNREGISTERED_COMPARTMENT"):
        system, hyphen, rest = word.partition("-")
        code = f"{_SYSTEMS.get(system, system)}{hyphen}{rest}"
        yield Entry(Category.COMPARTMENT, head.start, end, "compartments", (code,))
    elif kind == "ATOMIC":
        yield Entry(Category.ATOMIC, head.start, end, "atomic", tuple(_atomic(word)))
    elif kind in ("CONTROL", "UNCLASSIFIED_CONTROL", "UNCLASSIFIED_WORDS"):
        control = controls_by_word()[word]
        yield Entry(control.category, head.start, end, control=control)


def _programs(text: str, prefix: str, lexemes: Sequence[Lexeme]) -> Iterator[Entry]:
    """Each program of a list; the controls that end the list stand for themselves."""
    category = Category.NON_INTELLIGENCE if prefix == "ACCM-" else Category.PROGRAM
    for lexeme in lexemes[1:]:
        if lexeme.kind == "PROGRAM_NAME":
            code = prefix + text[lexeme.start : lexeme.end]
            yield Entry(category, lexeme.start, lexeme.end, "programs", (code,))
        else:
            yield from entries_of(text, (lexeme,))


def _atomic(word: str) -> Iterator[str]:
    """`RD-N-SIGMA 1 2` as RD, CNWDI, SIGMA 1, SIGMA 2."""
    for part in word.replace("SG-", "SG ").replace("SIGMA-", "SIGMA ").split("-"):
        if part.startswith(("SG ", "SIGMA ")):
            yield from (f"SIGMA {int(number)}" for number in part.split()[1:] if len(number) < len("1000"))
        else:
            yield _ATOMIC.get(part, part)
