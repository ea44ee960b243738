"""Classification markings: levels, controls, and how the markings of paragraphs roll up to an overall one.

Knows nothing of telegrams. Sources: E.O. 13526 sec. 1.2 and 1.6; 32 CFR 2001.21–23; CAPCO Register and Manual
2016, D.2 (roll-up) and H.8–H.9 (controls); 5 FAH-1 H-246.2 (State's portion marks).
"""

from collections.abc import Iterable
from enum import Enum, IntEnum

from attrs import field

from cablelint.source import Span
from cablelint.values import frozen


class Level(IntEnum):
    """Levels of classification, in order."""

    UNCLASSIFIED = 0
    RESTRICTED = 1
    CONFIDENTIAL = 2
    SECRET = 3
    TOP_SECRET = 4

    @property
    def words(self) -> str:
        """The level as it is said: `TOP SECRET`."""
        return self.name.replace("_", " ")

    @property
    def letter(self) -> str:
        """The level as a portion mark writes it: `TS`."""
        return {0: "U", 1: "R", 2: "C", 3: "S", 4: "TS"}[self]

    @property
    def classified(self) -> bool:
        """Whether the level is above unclassified."""
        return self > Level.UNCLASSIFIED


class Control(Enum):
    """Dissemination and handling controls; the value is the word that an overall marking spells out."""

    NOFORN = "NOFORN"
    ORCON = "ORCON"
    IMCON = "IMCON"
    PROPIN = "PROPIN"
    RELIDO = "RELIDO"
    NODIS = "NODIS"
    EXDIS = "EXDIS"
    LIMDIS = "LIMDIS"
    FISA = "FISA"
    SBU = "SENSITIVE BUT UNCLASSIFIED"
    LOU = "LIMITED OFFICIAL USE"
    FOUO = "FOR OFFICIAL USE ONLY"
    LES = "LAW ENFORCEMENT SENSITIVE"


# The controls of unclassified text; a classification absorbs them (CAPCO 2016 H.8 p.134, H.9 pp.176–179).
UNCLASSIFIED_CONTROLS = frozenset({Control.SBU, Control.LOU, Control.FOUO})


@frozen
class Marking:
    """What a portion mark or an overall marking means.

    Two markings are equal when they mean the same, however and wherever they are written.

    Attributes:
        level: The level of classification.
        controls: The controls beside it.
        releasable_to: The countries and groups of a REL TO list; empty where there is no list.
        text: As written, without parentheses; empty where the marking was worked out.
        span: Where it is written; 0 to 0 where it was worked out.
    """

    level: Level
    controls: frozenset[Control] = frozenset()
    releasable_to: frozenset[str] = frozenset()
    text: str = field(default="", eq=False)
    span: Span = field(default=Span(0, 0), eq=False)

    @property
    def noforn(self) -> bool:
        """Whether foreign nationals are excluded."""
        return Control.NOFORN in self.controls

    def __str__(self) -> str:
        """The marking as it was written, without parentheses; else in words."""
        return self.text or self.words

    @property
    def words(self) -> str:
        """The marking in words: `SECRET//NOFORN`, `SENSITIVE BUT UNCLASSIFIED`."""
        controls = self.controls
        if self.level is Level.UNCLASSIFIED and Control.SBU in controls:
            head, controls = Control.SBU.value, controls - {Control.SBU}
        else:
            head = self.level.words
        parts = [control.value for control in Control if control in controls]
        if self.releasable_to:
            parts.append("REL TO " + ", ".join(release_order(self.releasable_to)))
        return "//".join([head, "/".join(parts)]) if parts else head


def release_order(countries: Iterable[str]) -> list[str]:
    """Countries in the order of a REL TO list: USA, then trigraphs, then groups, each sorted (CAPCO H.8 p.151)."""
    return sorted(countries, key=lambda country: (country != "USA", len(country) > len("USA"), country))


def roll_up(markings: Iterable[Marking]) -> Marking:
    """The overall marking that portions call for (CAPCO 2016 D.2 and table 3).

    The level is the highest one. NOFORN wins over any REL TO list; lists shrink to what they have in common, and to
    NOFORN where that is nothing or where a classified portion has no list. NODIS wins over EXDIS. SBU, LOU and FOUO
    vanish in a classified whole. No portions at all call for UNCLASSIFIED.
    """
    markings = tuple(markings)
    level = max((marking.level for marking in markings), default=Level.UNCLASSIFIED)
    controls = frozenset[Control]().union(*(marking.controls for marking in markings))
    releases = [marking.releasable_to for marking in markings if marking.releasable_to]
    common = frozenset[str].intersection(*releases) if releases else frozenset[str]()
    unlisted = any(marking.level.classified and not marking.releasable_to for marking in markings)
    if releases and (unlisted or common <= {"USA"}):
        controls |= {Control.NOFORN}
    if Control.NOFORN in controls or Control.NODIS in controls or Control.EXDIS in controls:
        common = frozenset()
    if Control.NODIS in controls:
        controls -= {Control.EXDIS}
    if level.classified:
        controls -= UNCLASSIFIED_CONTROLS
    return Marking(level, controls, common)
