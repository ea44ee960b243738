"""Markings of every kind, each with what it means, what is wrong with it, and what portions call for together.

`markings/marks.txt` has a marking a line, `markings/portions.txt` the marks of a telegram's portions; the `.out` file
beside it says what cablelint makes of each. CABLELINT_UPDATE=1 writes it anew.
"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from findings import hold

from cablelint import MalformedMarking, parse_marking, roll_up
from cablelint.classification import Marking, MarkingProfile
from cablelint.markings.rendering import banner, portion
from cablelint.markings.validity import breaches

FOLDER = Path(__file__).parent / "markings"


def read(name: str) -> list[str]:
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def test_marks() -> None:
    hold((line for text in read("marks") for line in judged(text)), FOLDER / "marks.out")


def test_portions() -> None:
    hold((f"{text} = {summed_up(text.split(' + '))}" for text in read("portions")), FOLDER / "portions.out")


def judged(text: str) -> Iterator[str]:
    """The marking as a portion has it and in words; where it is wrong, by which requirement of which profiles."""
    found = parse_marking(text)
    if isinstance(found, MalformedMarking):
        wrong = f"{found.unexpected.text!r} at {found.unexpected.span.start}-{found.unexpected.span.end}"
        yield f"{text}: {wrong}, expected {' or '.join(found.expected)}; nearest {found.nearest}"
        return
    traits = [name for name in ("noforn", "bare", "sensitive", "released") if getattr(found, name)]
    yield f"{text}: {' '.join([portion(found), banner(found), *traits])}"
    broken: dict[str, list[str]] = defaultdict(list)
    for profile in MarkingProfile:
        for breach in breaches(text, profile):
            broken[f"{breach.requirement.name} {text[breach.start : breach.end]!r}"].append(profile.value)
    yield from (f"  {name}: {' '.join(profiles)}" for name, profiles in broken.items())


def summed_up(marks: list[str]) -> str:
    read = [parse_marking(mark) for mark in marks]
    known = [marking for marking in read if isinstance(marking, Marking)]
    assert len(known) == len(marks)
    return banner(roll_up(known))
