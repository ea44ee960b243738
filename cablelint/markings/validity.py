"""Which requirements a marking breaks by itself: exclusions, floors, what calls for what, the order of lists.

Each requirement is a row of reference/marking_requirements.tsv, with the paragraph that it rests on, and a function
here that names the entry at fault. Departments differ, so a requirement holds for some profiles only.
"""

from collections.abc import Callable, Iterable
from functools import cache, lru_cache

from cablelint.classification import Control, Level, MarkingProfile, release_order
from cablelint.markings.reading import read, read_portion
from cablelint.markings.rollup import MOST_PROGRAMS
from cablelint.markings.writing import Entry, Writing
from cablelint.model import MarkProblem
from cablelint.reference import facts
from cablelint.values import frozen

_FIVE_EYES = frozenset({"USA", "AUS", "CAN", "GBR", "NZL"})
_MOST_SIGMA = 99
# Trigraphs of countries, tetragraphs of groups.
_CODE_LENGTHS = (3, 4)


@frozen
class Requirement:
    """What a marking has to be, and where that is written.

    Attributes:
        name: The name, as in `noforn-with-relido`.
        profiles: The profiles that it holds for.
        paragraphs: The paragraphs of DoDM 5200.01 vol. 2 encl. 4 that state it; empty where none does.
        ism: The rules of ODNI's ISM that state it; empty where none does.
        text: What is required, in a few words.
        source: The document that it rests on.
    """

    name: str
    profiles: frozenset[MarkingProfile]
    paragraphs: tuple[str, ...]
    ism: tuple[str, ...]
    text: str
    source: str


@frozen
class Breach:
    """A requirement that a marking breaks; the entry at fault stands from `start` to `end` in its text."""

    requirement: Requirement
    start: int
    end: int


@cache
def requirements() -> dict[str, Requirement]:
    """The requirements by name."""
    return {
        name: Requirement(
            name,
            frozenset(MarkingProfile(profile) for profile in facts.items(profiles)),
            facts.items(paragraphs),
            facts.items(ism),
            text,
            source,
        )
        for name, profiles, paragraphs, ism, text, source in facts.read("marking_requirements")
    }


@lru_cache(maxsize=1000)
def breaches(text: str, profile: MarkingProfile) -> tuple[Breach, ...]:
    """What a portion mark, or an overall marking in words, breaks. Raises ValueError where it cannot be read."""
    written = text.upper()
    writing = read_portion(written) if written.startswith("(") else read(written)
    if writing is None or isinstance(writing, MarkProblem):
        raise ValueError(f"{text!r} is not a known marking")
    found: list[Breach] = []
    for name, requirement in requirements().items():
        if profile in requirement.profiles:
            for entry in _CHECKS[name](writing):
                found.append(Breach(requirement, entry.start, entry.end))
                break
    return tuple(found)


def _entries(writing: Writing, *wanted: Control | str) -> list[Entry]:
    """The entries that are one of these controls, or have one of these meanings."""
    return [entry for entry in writing.entries if entry.control in wanted or entry.meaning in wanted]


def _below(writing: Writing, level: Level, *wanted: Control | str) -> list[Entry]:
    """Those of these entries that stand in a marking below a level."""
    return _entries(writing, *wanted) if writing.marking.level < level else []


def _classified(writing: Writing, *wanted: Control | str) -> list[Entry]:
    return _entries(writing, *wanted) if writing.marking.level.classified else []


def _with(writing: Writing, wanted: Iterable[Control | str], *others: Control | str) -> list[Entry]:
    """These entries, where one of the others stands beside them."""
    return _entries(writing, *wanted) if _entries(writing, *others) else []


def _without(writing: Writing, wanted: Iterable[Control | str], *others: Control | str) -> list[Entry]:
    """These entries, where none of the others stands beside them."""
    return [] if _entries(writing, *others) else _entries(writing, *wanted)


def _repeated(writing: Writing) -> list[Entry]:
    seen: set[tuple[Control | None, tuple[str, ...], str]] = set()
    found = []
    for entry in writing.entries:
        key = (entry.control, entry.codes, entry.meaning)
        if key in seen or len(set(entry.codes)) < len(entry.codes):
            found.append(entry)
        seen.add(key)
    return found


def _coded(writing: Writing, meaning: str, *codes: str) -> list[Entry]:
    """The entries of a meaning with one of these codes, or with a part of one: SI-G for SI."""
    return [
        entry
        for entry in _entries(writing, meaning)
        if any(
            code == wanted or code.startswith((f"{wanted}-", f"{wanted} ")) for code in entry.codes for wanted in codes
        )
    ]


def _coded_below(writing: Writing, level: Level, meaning: str, *codes: str) -> list[Entry]:
    return _coded(writing, meaning, *codes) if writing.marking.level < level else []


def _disordered(writing: Writing, meaning: str, *first: str) -> list[Entry]:
    """The lists of codes out of order; one of a single code has none, and names of countries are not judged.

    A code that stands twice is `duplicate-entry` and no disorder.
    """
    return [
        entry
        for entry in _entries(writing, meaning)
        if len(entry.codes) > 1
        and entry.control is not Control.EYES
        and all(len(code) in _CODE_LENGTHS for code in entry.codes)
        and list(dict.fromkeys(entry.codes)) != list(dict.fromkeys([*first, *release_order(entry.codes)]))
    ]


def _unnamed_weapon_design(writing: Writing) -> list[Entry]:
    return [] if "RD" in writing.marking.atomic else _coded(writing, "atomic", "CNWDI")


def _mixed_atomic(writing: Writing) -> list[Entry]:
    kinds = writing.marking.atomic & {"RD", "FRD", "TFNI"}
    return _entries(writing, "atomic")[1:] if len(kinds) > 1 else []


def _sigma_out_of_range(writing: Writing) -> list[Entry]:
    return [
        entry
        for entry in _entries(writing, "atomic")
        for code in entry.codes
        if code.startswith("SIGMA ") and not 1 <= int(code.removeprefix("SIGMA ")) <= _MOST_SIGMA
    ]


def _programs_beyond_four(writing: Writing) -> list[Entry]:
    return [entry for entry in _entries(writing, "programs") if entry.codes[0].startswith("SAR-")][MOST_PROGRAMS:]


def _without_special_program(writing: Writing) -> list[Entry]:
    special = any(program.startswith("SAR-") for program in writing.marking.programs)
    return [] if special else _entries(writing, Control.WAIVED)


def _nato_top_secret(writing: Writing) -> list[Entry]:
    named = writing.text[: writing.level.end].lstrip("(/").startswith("NATO")
    return [writing.level] if named and writing.marking.level is Level.TOP_SECRET else []


def _nato_signals(writing: Writing) -> list[Entry]:
    marking = writing.marking
    cosmic = marking.producers == {"NATO"} or not marking.sources.isdisjoint({"NATO", "FGI"})
    return [] if cosmic and marking.level is Level.TOP_SECRET else _entries(writing, Control.BOHEMIA, Control.BALK)


def _nato(writing: Writing, *wanted: Control) -> list[Entry]:
    return _entries(writing, *wanted) if writing.marking.producers == {"NATO"} else []


def _joint_without_usa(writing: Writing) -> list[Entry]:
    producers = writing.marking.producers
    return [writing.level] if len(producers) > 1 and "USA" not in producers else []


def _us_restricted(writing: Writing) -> list[Entry]:
    marking = writing.marking
    return [writing.level] if marking.level is Level.RESTRICTED and not marking.producers else []


def _foreign(writing: Writing, *wanted: str) -> list[Entry]:
    return _entries(writing, *wanted) if writing.marking.producers else []


def _other_eyes(writing: Writing) -> list[Entry]:
    return [entry for entry in _entries(writing, Control.EYES) if not _FIVE_EYES.issuperset(entry.codes)]


def _human_compartment(writing: Writing) -> list[Entry]:
    return [] if writing.marking.noforn else _coded(writing, "compartments", "HCS", "KDK")


def _release_without_usa(writing: Writing) -> list[Entry]:
    """The lists of one country other than USA; in longer ones the order is wrong."""
    alone = (entry for entry in _entries(writing, "releasable_to") if len(entry.codes) == 1)
    return [entry for entry in alone if entry.codes != ("USA",)]


def _release_to_usa_alone(writing: Writing) -> list[Entry]:
    return [entry for entry in _entries(writing, "releasable_to") if entry.codes == ("USA",)]


C = Level.CONFIDENTIAL
_REL = ("releasable_to",)
_STATED = (Control.NOFORN, Control.RELIDO, "releasable_to", "display_to")
_DISTRIBUTION = (Control.NODIS, Control.EXDIS)

_CHECKS: dict[str, Callable[[Writing], list[Entry]]] = {
    "duplicate-entry": _repeated,
    "us-restricted": _us_restricted,
    "nato-top-secret": _nato_top_secret,
    "nato-signals-below-top-secret": _nato_signals,
    "nato-noforn": lambda w: _nato(w, Control.NOFORN),
    "joint-without-usa": _joint_without_usa,
    "compartment-without-release": lambda w: (
        [] if _human_compartment(w) else _without(w, ["compartments"], *_STATED, Control.ORCON)
    ),
    "human-compartment-without-noforn": _human_compartment,
    "human-compartment-below-secret": lambda w: _coded_below(w, Level.SECRET, "compartments", "HCS"),
    "signals-compartment-unclassified": lambda w: _coded_below(w, C, "compartments", "SI"),
    "gamma-below-top-secret": lambda w: _coded_below(w, Level.TOP_SECRET, "compartments", "SI-G"),
    "gamma-without-orcon": lambda w: [] if Control.ORCON in w.marking.controls else _coded(w, "compartments", "SI-G"),
    "too-many-programs": _programs_beyond_four,
    "waived-without-program": _without_special_program,
    "restricted-data-unclassified": lambda w: _coded_below(w, C, "atomic", "RD"),
    "formerly-restricted-data-unclassified": lambda w: _coded_below(w, C, "atomic", "FRD", "TFNI"),
    "weapon-design-without-restricted-data": _unnamed_weapon_design,
    "weapon-design-below-secret": lambda w: _coded_below(w, Level.SECRET, "atomic", "CNWDI"),
    "sigma-number": _sigma_out_of_range,
    "sigma-below-secret": lambda w: _coded_below(w, Level.SECRET, "atomic", "SIGMA"),
    "several-kinds-of-restricted-data": _mixed_atomic,
    "nuclear-information-classified": lambda w: _classified(w, Control.DCNI, Control.UCNI),
    "sources-in-foreign-marking": lambda w: _foreign(w, "sources"),
    "sources-unclassified": lambda w: _below(w, C, "sources"),
    "own-country-as-source": lambda w: _coded(w, "sources", "USA"),
    "fouo-classified": lambda w: _classified(w, Control.FOUO),
    "sbu-classified": lambda w: _classified(w, Control.SBU, Control.SBU_NF),
    "lou-classified": lambda w: _classified(w, Control.LOU),
    "orcon-unclassified": lambda w: _below(w, C, Control.ORCON),
    "orcon-usgov-without-orcon": lambda w: _without(w, [Control.ORCON_USGOV], Control.ORCON),
    "orcon-with-relido": lambda w: _with(w, [Control.RELIDO], Control.ORCON),
    "release-unclassified": lambda w: _below(w, C, *_REL),
    "release-order": lambda w: _disordered(w, "releasable_to", "USA"),
    "release-without-usa": _release_without_usa,
    "release-to-usa-alone": _release_to_usa_alone,
    "noforn-with-release-list": lambda w: _with(w, _REL, Control.NOFORN),
    "noforn-with-relido": lambda w: _with(w, [Control.RELIDO], Control.NOFORN),
    "display-order": lambda w: _disordered(w, "display_to"),
    "display-unclassified": lambda w: _below(w, C, "display_to"),
    "display-with-noforn-or-relido": lambda w: _with(w, ["display_to"], Control.NOFORN, Control.RELIDO),
    "eyes-of-other-countries": _other_eyes,
    "noforn-unclassified": lambda w: _below(w, C, Control.NOFORN),
    "imcon-below-secret": lambda w: _below(w, Level.SECRET, Control.IMCON),
    "imcon-without-release": lambda w: _without(w, [Control.IMCON], Control.NOFORN, Control.RELIDO, *_REL),
    "propin-restricted": lambda w: _entries(w, Control.PROPIN) if w.marking.level is Level.RESTRICTED else [],
    "propin-without-release": lambda w: _without(w, [Control.PROPIN], *_STATED),
    "relido-unclassified": lambda w: _below(w, C, Control.RELIDO),
    "exdis-with-release": lambda w: _with(w, [Control.EXDIS], *_REL),
    "exdis-with-nodis": lambda w: _with(w, [Control.NODIS], Control.EXDIS),
    "nodis-with-release": lambda w: _with(w, [Control.NODIS], *_REL),
    "distribution-without-noforn": lambda w: _without(w, _DISTRIBUTION, Control.NOFORN),
    "distribution-with-sbu": lambda w: _with(w, _DISTRIBUTION, Control.SBU, Control.SBU_NF),
    "limdis-classified": lambda w: _classified(w, Control.LIMDIS),
    "combined-noforn-with-release": lambda w: _with(w, [Control.SBU_NF, Control.LES_NF], *_STATED),
}
