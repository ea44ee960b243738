"""Classification markings: levels, controls, and what a marking means.

Knows nothing of telegrams. Sources: E.O. 13526 sec. 1.2 and 1.6; 32 CFR 2001.21–23; CAPCO Register and Manual
2016, G (levels, nuclear and foreign information), H.8–H.9 (controls); 5 FAH-1 H-246.2 (State's portion marks).
"""

from collections.abc import Iterable
from enum import Enum, IntEnum

from cablelint.source import Span
from cablelint.values import field, frozen


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


# The words of a classification line without their blanks.
LEVEL_OF_LETTERS = {
    "UNCLAS": Level.UNCLASSIFIED,
    "UNCLASSIFIED": Level.UNCLASSIFIED,
    "LIMITEDOFFICIALUSE": Level.UNCLASSIFIED,
    "RESTRICTED": Level.RESTRICTED,
    "CONFIDENTIAL": Level.CONFIDENTIAL,
    "SECRET": Level.SECRET,
    "TOPSECRET": Level.TOP_SECRET,
}


class Category(IntEnum):
    """The categories of a marking behind its level, in the order in which they are written (CAPCO 2016 D.1)."""

    COMPARTMENT = 1
    PROGRAM = 2
    ATOMIC = 3
    FOREIGN = 4
    DISSEMINATION = 5
    NON_INTELLIGENCE = 6


class Control(Enum):
    """Handling controls in the order of the register; the value is the word that an overall marking spells out."""

    BOHEMIA = "BOHEMIA"
    BALK = "BALK"
    ATOMAL = "ATOMAL"
    HVSACO = "HVSACO"
    WAIVED = "WAIVED"
    DCNI = "DOD UCNI"
    UCNI = "DOE UCNI"
    RSEN = "RSEN"
    FOUO = "FOR OFFICIAL USE ONLY"
    ORCON = "ORCON"
    ORCON_USGOV = "ORCON-USGOV"
    IMCON = "IMCON"
    NOFORN = "NOFORN"
    PROPIN = "PROPIN"
    REL = "REL"
    RELIDO = "RELIDO"
    EYES = "EYES ONLY"
    DSEN = "DEA SENSITIVE"
    FISA = "FISA"
    LIMDIS = "LIMDIS"
    EXDIS = "EXDIS"
    NODIS = "NODIS"
    SBU = "SENSITIVE BUT UNCLASSIFIED"
    SBU_NF = "SBU NOFORN"
    LOU = "LIMITED OFFICIAL USE"
    LES = "LAW ENFORCEMENT SENSITIVE"
    LES_NF = "LES NOFORN"
    SSI = "SSI"

    @property
    def short(self) -> str:
        """The control as a portion mark writes it: `NF`."""
        return _SHORT.get(self.name, self.name.replace("_", "-"))

    @property
    def category(self) -> Category:
        """Where in a marking the control is written."""
        return _CATEGORIES.get(self.name, Category.DISSEMINATION)


_SHORT = {
    "ORCON": "OC",
    "ORCON_USGOV": "OC-USGOV",
    "IMCON": "IMC",
    "NOFORN": "NF",
    "PROPIN": "PR",
    "RSEN": "RS",
    "LIMDIS": "DS",
    "EXDIS": "XD",
    "NODIS": "ND",
}
_CATEGORIES = {
    **dict.fromkeys(("BOHEMIA", "BALK", "ATOMAL"), Category.COMPARTMENT),
    **dict.fromkeys(("HVSACO", "WAIVED"), Category.PROGRAM),
    **dict.fromkeys(("DCNI", "UCNI"), Category.ATOMIC),
    **dict.fromkeys(("LIMDIS", "EXDIS", "NODIS", "SBU", "SBU_NF"), Category.NON_INTELLIGENCE),
    **dict.fromkeys(("LOU", "LES", "LES_NF", "SSI"), Category.NON_INTELLIGENCE),
}


class MarkingProfile(Enum):
    """Whose requirements a marking is held to.

    `state`: the Department of State, 5 FAH-1 H-246.2. `ic`: the intelligence community, CAPCO 2016 and the rules of
    ODNI's ISM. `dod`: the Department of Defense, DoDM 5200.01 vol. 2 encl. 4.
    """

    STATE = "state"
    IC = "ic"
    DOD = "dod"


# The controls of unclassified text; a classification absorbs them (CAPCO 2016 H.8 p.134, H.9 pp.176–179; ISM-ID-00181).
UNCLASSIFIED_CONTROLS = frozenset({Control.SBU, Control.SBU_NF, Control.LOU, Control.FOUO, Control.DCNI, Control.UCNI})
# The controls that exclude foreign nationals, alone or with another control in one word.
_CLOSED = frozenset({Control.NOFORN, Control.SBU_NF, Control.LES_NF})


@frozen
class Marking:
    """What a portion mark or an overall marking means.

    Two markings are equal when they mean the same, however and wherever they are written.

    Attributes:
        level: The level of classification.
        controls: The controls beside it.
        releasable_to: The countries and groups of a REL TO or EYES ONLY list; empty where there is no list.
        display_to: The countries and groups of a DISPLAY ONLY list; empty where there is no list.
        producers: Who classified the information, where it is not the United States alone: a country, NATO, FGI for
            one that is not named, or the countries of JOINT.
        sources: The foreign countries and groups whose information it holds; FGI for one that is not named.
        compartments: Control systems of sensitive compartmented information, with their compartments: `TK`, `SI-G`.
        programs: Special access programs and alternative control measures: `SAR-BP`, `ACCM-FOOBAR`.
        atomic: Nuclear information: RD, FRD or TFNI, CNWDI, and `SIGMA 14`.
        text: As written, without parentheses; empty where the marking was worked out.
        span: Where it is written; 0 to 0 where it was worked out.
    """

    level: Level
    controls: frozenset[Control] = frozenset()
    releasable_to: frozenset[str] = frozenset()
    display_to: frozenset[str] = frozenset()
    producers: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    compartments: frozenset[str] = frozenset()
    programs: frozenset[str] = frozenset()
    atomic: frozenset[str] = frozenset()
    text: str = field(default="", eq=False)
    span: Span = field(default=Span(0, 0), eq=False)

    @property
    def noforn(self) -> bool:
        """Whether foreign nationals are excluded."""
        return not self.controls.isdisjoint(_CLOSED)

    @property
    def bare(self) -> bool:
        """Whether it is a level and nothing more."""
        return not (
            self.controls
            or self.releasable_to
            or self.display_to
            or self.producers
            or self.sources
            or self.compartments
            or self.programs
            or self.atomic
        )

    @property
    def sensitive(self) -> bool:
        """Whether it is SENSITIVE BUT UNCLASSIFIED."""
        return Control.SBU in self.controls or Control.SBU_NF in self.controls

    @property
    def released(self) -> bool:
        """Whether foreign governments may see it: REL TO, EYES ONLY, or the release left to others with RELIDO."""
        return bool(self.releasable_to or self.controls & {Control.REL, Control.RELIDO, Control.EYES})

    def __str__(self) -> str:
        """The marking as it was written, without parentheses; else in words."""
        return self.text or self.words

    @property
    def words(self) -> str:
        """The marking in words: `SECRET//NOFORN`, `SENSITIVE BUT UNCLASSIFIED`."""
        from cablelint.markings.rendering import banner

        return banner(self)


def release_order(countries: Iterable[str]) -> list[str]:
    """Countries in the order of a REL TO list: USA, then trigraphs, then groups, each sorted (CAPCO H.8 p.151)."""
    return sorted(countries, key=lambda country: (country != "USA", len(country) > len("USA"), country))
