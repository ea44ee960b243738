"""How the markings of portions roll up to an overall one: a lattice, every part of which only ever rises.

So the result depends neither on the order of the portions nor on how they are grouped, rolling up twice changes
nothing, and a further portion never lowers it. Sources: CAPCO Register and Manual 2016, D.2 and table 3; the rules of
ODNI's ISM on roll-up, named where they are followed.
"""

from collections.abc import Iterable

from cablelint.classification import UNCLASSIFIED_CONTROLS, Category, Control, Level, Marking
from cablelint.values import frozen

_RELEASES = frozenset({Control.NOFORN, Control.REL, Control.RELIDO, Control.EYES})
# Dissemination controls that say nothing of release. FOUO is not among them: it may vanish beside another control.
_SILENT = frozenset(c for c in Control if c.category is Category.DISSEMINATION) - _RELEASES - {Control.FOUO}
# What takes the place of FOUO (ISM-ID-00327, ISM-ID-00328).
_ABOVE_FOUO = _SILENT | {control for control in Control if control.category is Category.NON_INTELLIGENCE}
# Captions of State's own distribution; what has them is not released (ISM-ID-00313, ISM-ID-00314).
_DISTRIBUTION = frozenset({Control.NODIS, Control.EXDIS})
_NATO = frozenset({"NATO"})
_WITHOUT_NOFORN = {Control.SBU_NF: Control.SBU, Control.LES_NF: Control.LES}


MOST_PROGRAMS = 4
MULTIPLE_PROGRAMS = "SAR-MULTIPLE PROGRAMS"


@frozen
class _Release:
    """To whom a portion may be released (None: to all of a list that stands elsewhere) or displayed; RELIDO or not."""

    countries: frozenset[str] | None
    displayed: frozenset[str] | None
    relido: bool

    def common(self, other: "_Release") -> "_Release":
        """What both permit. One country beside the United States must be left of a list (CAPCO table 3, 9 and 21)."""
        return _Release(
            _without_lone_usa(_intersection(self.countries, other.countries)),
            _intersection(self.displayed, other.displayed),
            self.relido and other.relido,
        )

    @property
    def nothing(self) -> bool:
        return self.countries == frozenset() and self.displayed == frozenset() and not self.relido


_NOBODY = _Release(frozenset(), frozenset(), relido=False)


def roll_up(markings: Iterable[Marking]) -> Marking:
    """The overall marking that portions call for.

    The level is the highest one. NOFORN wins over any release; releases shrink to what they have in common, and to
    NOFORN where that is nothing or where a portion that is classified or controlled names none. NODIS wins over
    EXDIS, and neither goes with a release. SBU, LOU, FOUO and LIMDIS vanish in a classified whole, FOUO beside any
    stricter control. Foreign portions that differ in who classified them become sources of foreign information. No
    portions at all call for UNCLASSIFIED.
    """
    markings = tuple(markings)
    level = max((marking.level for marking in markings), default=Level.UNCLASSIFIED)
    controls = frozenset[Control]().union(*(marking.controls for marking in markings))
    release = _release(markings, controls)
    controls = _controls(markings, controls, level, release)
    producers, sources = _origin(markings, closed=Control.NOFORN in controls)
    return Marking(
        level,
        controls,
        _listed(release),
        _displayed(release),
        producers,
        sources,
        frozenset[str]().union(*(marking.compartments for marking in markings)),
        _programs(frozenset[str]().union(*(marking.programs for marking in markings))),
        _atomic(frozenset[str]().union(*(marking.atomic for marking in markings))),
    )


def _release(markings: tuple[Marking, ...], controls: frozenset[Control]) -> _Release | None:
    """What all portions permit; None where none of them speaks of it."""
    if Control.NOFORN in controls:
        return _NOBODY
    stated = [release for marking in markings if (release := _permitted(marking)) is not None]
    if not stated:
        return None
    if not controls.isdisjoint(_DISTRIBUTION) or any(_is_silent(marking) for marking in markings):
        return _NOBODY
    common = stated[0]
    for release in stated[1:]:
        common = common.common(release)
    return common


def _permitted(marking: Marking) -> _Release | None:
    """What one portion permits; None where it says nothing of that, or excludes foreign nationals.

    Who may have a text may also be shown it.
    """
    if marking.noforn:
        return None
    controls, countries = marking.controls, marking.releasable_to
    relido = Control.RELIDO in controls
    if Control.REL in controls and not countries:
        return _Release(None, None, relido=relido)
    if not (countries or marking.display_to or relido):
        return None
    return _Release(
        _without_lone_usa(countries) or frozenset(), (marking.display_to | countries) - {"USA"}, relido=relido
    )


def _is_silent(marking: Marking) -> bool:
    """Whether a portion names no release where it would have to (CAPCO table 3, 16; ISM-ID-00088, ISM-ID-00372)."""
    if _permitted(marking) is not None:
        return False
    return marking.level.classified or marking.noforn or not marking.controls.isdisjoint(_SILENT)


def _intersection(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    if one is None or other is None:
        return other if one is None else one
    return one & other


def _without_lone_usa(countries: frozenset[str] | None) -> frozenset[str] | None:
    return frozenset() if countries is not None and countries <= {"USA"} else countries


def _listed(release: _Release | None) -> frozenset[str]:
    return release.countries or frozenset() if release is not None else frozenset()


def _displayed(release: _Release | None) -> frozenset[str]:
    """Who may only be shown the text."""
    return (release.displayed or frozenset()) - _listed(release) if release is not None else frozenset()


def _controls(
    markings: tuple[Marking, ...], controls: frozenset[Control], level: Level, release: _Release | None
) -> frozenset[Control]:
    """The controls of the whole."""
    closed = release is not None and release.nothing
    if closed or level.classified or not controls.isdisjoint(_DISTRIBUTION):
        closed = closed or any(marking.noforn for marking in markings)
        controls = frozenset(_WITHOUT_NOFORN.get(control, control) for control in controls)
    controls -= _RELEASES
    if closed:
        controls |= {Control.NOFORN}
    elif release is not None:
        controls |= {Control.RELIDO} if release.relido else frozenset()
        controls |= {Control.REL} if release.countries is None else frozenset()
    if any(Control.ORCON in m.controls and Control.ORCON_USGOV not in m.controls for m in markings):
        controls -= {Control.ORCON_USGOV}
    for stricter, milder in _STRICTER:
        if stricter in controls:
            controls -= {milder}
    if level.classified:
        controls -= UNCLASSIFIED_CONTROLS | {Control.LIMDIS}
    if not controls.isdisjoint(_ABOVE_FOUO):
        controls -= {Control.FOUO}
    return controls


# The first takes the place of the second (ISM-ID-00104, ISM-ID-00105).
_STRICTER = (
    (Control.NODIS, Control.EXDIS),
    (Control.NODIS, Control.SBU),
    (Control.EXDIS, Control.SBU),
    (Control.SBU_NF, Control.SBU),
    (Control.LES_NF, Control.LES),
)


def _origin(markings: tuple[Marking, ...], *, closed: bool) -> tuple[frozenset[str], frozenset[str]]:
    """Who classified the whole, and the foreign sources in it (ISM-ID-00064, ISM-ID-00065).

    What is NOFORN is no marking of NATO, but one of the United States with information of NATO in it.
    """
    sources = frozenset[str]().union(*(marking.sources for marking in markings))
    producers = {marking.producers for marking in markings}
    if len(producers) == 1 and not (closed and producers == {_NATO}):
        return producers.pop(), _named_or_not(sources)
    return frozenset(), _named_or_not(sources.union(*producers) - {"USA"})


def _named_or_not(sources: frozenset[str]) -> frozenset[str]:
    """One source that may not be named hides all of them."""
    return frozenset({"FGI"}) if "FGI" in sources else sources


def _atomic(found: frozenset[str]) -> frozenset[str]:
    """RD stands for FRD and TFNI too, FRD for TFNI (ISM-ID-00075, ISM-ID-00298)."""
    for stricter, milder in (("RD", "FRD"), ("RD", "TFNI"), ("FRD", "TFNI")):
        if stricter in found:
            found -= {milder}
    return found


def _programs(found: frozenset[str]) -> frozenset[str]:
    """More special access programs than may be named are MULTIPLE PROGRAMS (DoDM 5200.01 vol. 2 encl. 4, 7.e)."""
    special = frozenset(program for program in found if program.startswith("SAR-"))
    if len(special) > MOST_PROGRAMS or MULTIPLE_PROGRAMS in special:
        return found - special | {MULTIPLE_PROGRAMS}
    return found
