"""The marking sets: whether a marking is valid, what portions roll up to, and which marks mean the same."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from cablelint.classification import Control, Level, Marking, MarkingProfile
from cablelint.markings.reading import read_marking
from cablelint.markings.rollup import roll_up
from cablelint.markings.validity import Breach, breaches

from .conformance import Case, Divergence, Score

_LEVELS = {level.letter: level for level in Level}
# ODNI's names of controls where they are not those of a portion mark.
_NAMES = {Control.REL: "REL", Control.EYES: "EYES"}


def scores(folder: Path) -> Iterator[Score]:
    """The score of every marking set that is in a folder."""
    for name, judge in SETS.items():
        path = folder / f"{name}.jsonl"
        if path.is_file():
            with path.open(encoding="utf-8") as lines:
                rows = [row for row in map(json.loads, lines) if _usable(row)]
            yield Score(name, len(rows), len(rows), [found for row in rows for found in judge(row)])


def _usable(row: dict[str, Any]) -> bool:
    """Whether the input is text, and what is expected shows in one: a date of declassification does not."""
    if isinstance(row["input"], str) or "portions" not in row["input"]:
        return True
    shown = any(wanted.get("attr") in _tokens(Marking(Level.UNCLASSIFIED)) for wanted in row["expected"])
    return bool(row["input"]["text_usable"]) and shown


def _divergence(row: dict[str, Any], expected: Any, actual: Any) -> Divergence:
    return Divergence(Case(row["id"], json.dumps(row["input"]), {}, expected, peer_passes=True), actual)


def _verdict(row: dict[str, Any]) -> Iterator[Divergence]:
    """Valid or not; where not, one broken paragraph must be among those that are named."""
    text, expected = row["input"], row["expected"]
    try:
        found = breaches(text if row["kind"] == "banner" else f"({text})", MarkingProfile.DOD)
    except ValueError:
        yield _divergence(row, expected, "cannot be read")
        return
    paragraphs = {paragraph for breach in found for paragraph in _paragraphs(breach)}
    if expected["valid"]:
        if found:
            yield _divergence(row, expected, sorted(paragraphs))
    elif not found or paragraphs.isdisjoint(_expected_paragraphs(expected)):
        yield _divergence(row, expected, sorted(paragraphs) if found else "valid")


def _paragraphs(breach: Breach) -> Iterator[str]:
    for paragraph in breach.requirement.paragraphs:
        yield paragraph.rpartition(" ")[2]


def _expected_paragraphs(expected: dict[str, Any]) -> set[str]:
    if "errors" in expected:
        return {error["para"] for error in expected["errors"]}
    return set(expected["error_paragraphs"])


def _overall(row: dict[str, Any]) -> Iterator[Divergence]:
    """Every expectation on the overall marking that a text can show holds."""
    portions = map(read_marking, row["input"]["portion_marks_odni"])
    overall = roll_up(portion for portion in portions if portion is not None)
    tokens = _tokens(overall)
    for wanted in row["expected"]:
        if wanted.get("attr") in tokens and not _holds(wanted, tokens[wanted["attr"]]):
            yield _divergence(row, wanted, overall.words)
            return


def _tokens(marking: Marking) -> dict[str, list[str]]:
    """The marking as ODNI's attributes."""
    dissemination = [
        control for control in Control if control.category.name == "DISSEMINATION" and control in marking.controls
    ]
    names = [_NAMES.get(control, control.short) for control in dissemination]
    names += ["REL"] if marking.releasable_to else []
    names += ["DISPLAYONLY"] if marking.display_to else []
    other = [
        control.short
        for control in Control
        if control.category.name == "NON_INTELLIGENCE" and control in marking.controls
    ]
    return {
        "classification": [marking.level.letter],
        "disseminationControls": names,
        "nonICmarkings": other,
        "releasableTo": sorted(marking.releasable_to, key=lambda country: (country != "USA", country)),
        "displayOnlyTo": sorted(marking.display_to),
        "FGIsourceOpen": sorted(marking.sources - {"FGI"}),
        "SCIcontrols": sorted(marking.compartments),
        "atomicEnergyMarkings": sorted(marking.atomic),
    }


def _holds(wanted: dict[str, Any], tokens: list[str]) -> bool:
    match wanted["op"]:
        case "equals":
            return bool(sorted(wanted["value"].split()) == sorted(tokens))
        case "not_equals":
            return bool(sorted(wanted["value"].split()) != sorted(tokens))
        case "has_token":
            return wanted["value"] in tokens
        case "lacks_token":
            return wanted["value"] not in tokens
        case "absent":
            return not tokens
        case _:
            return False


def _same(row: dict[str, Any]) -> Iterator[Divergence]:
    portion, banner = row["input"]["portion"], row["input"]["banner"]
    read = read_marking(portion), read_marking(banner)
    if None in read or read[0] != read[1]:
        yield _divergence(row, "equal", [str(marking) for marking in read])


SETS: dict[str, Callable[[dict[str, Any]], Iterator[Divergence]]] = {
    "alliance_banner_markings": _verdict,
    "alliance_portion_markings": _verdict,
    "alliance_oracle_grid": _verdict,
    "ism_rollup": _overall,
    "ism_render_pairs": _same,
}
