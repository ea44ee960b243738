"""Markings: any that can be written, and such as break no requirement."""

from collections.abc import Callable
from typing import Any, cast

from attrs import evolve
from hypothesis import strategies as st

from cablelint.classification import Control, Level, Marking, MarkingProfile
from cablelint.markings.rendering import portion
from cablelint.markings.validity import breaches

_LEVELS = st.sampled_from([Level.UNCLASSIFIED, Level.CONFIDENTIAL, Level.SECRET, Level.TOP_SECRET])
_COUNTRIES = [
    "AFG",
    "AUS",
    "BEL",
    "CAN",
    "DEU",
    "DNK",
    "ESP",
    "FRA",
    "GBR",
    "ITA",
    "JPN",
    "KOR",
    "NLD",
    "NOR",
    "NZL",
    "POL",
]
_GROUPS = ["ACGU", "FVEY", "ISAF", "NATO"]
_LIST = st.frozensets(st.sampled_from([*_COUNTRIES, *_GROUPS]), min_size=1, max_size=8)
# What stands for a list, and what has no place in the register's order.
_CONTROLS = sorted(set(Control) - {Control.REL, Control.EYES, Control.LOU}, key=lambda control: control.name)
_COMPARTMENTS = ["SI", "SI-G", "SI-G ABCD", "SI-ECRU", "TK", "TK-KAND", "HCS-P", "HCS-O", "RSV-XYZ", "BUR", "KLM"]
_PROGRAMS = ["SAR-BP", "SAR-GB", "SAR-TC", "SAR-AA", "SAR-DD", "SAR-PUMPKIN", "ACCM-FOO", "ACCM-BAR"]
_ATOMIC = [
    (),
    (),
    (),
    ("RD",),
    ("FRD",),
    ("TFNI",),
    ("RD", "CNWDI"),
    ("FRD", "SIGMA 14"),
    ("RD", "SIGMA 1", "SIGMA 20"),
]
_PRODUCERS = [(), (), (), (), ("NATO",), ("FGI",), ("DEU",), ("GBR", "USA")]
_SOURCES = [(), (), (), ("FGI",), ("DEU", "GBR"), ("NATO",)]


@st.composite
def markings(draw: st.DrawFn) -> Marking:
    """Any marking that can be written, valid or not."""
    return Marking(
        draw(_LEVELS),
        draw(st.frozensets(st.sampled_from(_CONTROLS), max_size=4)),
        draw(_LIST) | {"USA"} if draw(st.integers(1, 3)) == 1 else frozenset(),
        draw(_LIST) if draw(st.integers(1, 4)) == 1 else frozenset(),
        frozenset(draw(st.sampled_from(_PRODUCERS))),
        frozenset(draw(st.sampled_from(_SOURCES))),
        draw(st.frozensets(st.sampled_from(_COMPARTMENTS), max_size=2)),
        draw(st.frozensets(st.sampled_from(_PROGRAMS), max_size=3)),
        frozenset(draw(st.sampled_from(_ATOMIC))),
    )


def _evolve(marking: Marking, **changes: object) -> Marking:
    return cast("Marking", evolve(cast("Any", marking), **changes))


# What to leave out of a marking to mend it, in this order.
_PARTS: tuple[Callable[[Marking], Marking], ...] = (
    *(lambda marking, left=control: _evolve(marking, controls=marking.controls - {left}) for control in Control),
    lambda marking: _evolve(marking, display_to=frozenset()),
    lambda marking: _evolve(marking, releasable_to=frozenset()),
    lambda marking: _evolve(marking, compartments=frozenset()),
    lambda marking: _evolve(marking, programs=frozenset()),
    lambda marking: _evolve(marking, atomic=frozenset()),
    lambda marking: _evolve(marking, sources=frozenset()),
    lambda marking: _evolve(marking, producers=frozenset()),
    lambda marking: _evolve(marking, controls=marking.controls | {Control.NOFORN}),
)


@st.composite
def valid_markings(draw: st.DrawFn, profile: MarkingProfile = MarkingProfile.IC) -> Marking:
    """A marking that breaks no requirement of a profile: any one, with what breaks one left out."""
    marking = draw(markings())
    parts = draw(st.permutations(_PARTS))
    broken = len(breaches(portion(marking), profile))
    for part in (*parts, *parts):
        mended = part(marking)
        remaining = len(breaches(portion(mended), profile)) if broken else 0
        if remaining < broken:
            marking, broken = mended, remaining
    return Marking(marking.level) if broken else marking
