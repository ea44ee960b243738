"""Entries for all that is found in a file, to be added to its sidecar: what is found today is not reported tomorrow.

A paragraph, an item or a field is named where the finding begins in one, so that the entry outlives lines that move;
else the line. The findings of one place share an entry.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from cablelint.configuration.writing import toml
from cablelint.diagnostic import Diagnostic, Report
from cablelint.suppression.places import FIELDS, PARTS, Place, Places, anchor_name, plain
from cablelint.suppression.sidecar import LARGEST, Sidecar
from cablelint.suppression.suppressions import ALWAYS_TOLD
from cablelint.values import evolve

_FIELD = "field:"
_FIELDS = {_FIELD + plain(name): _FIELD + name for name in FIELDS}


class Addition(NamedTuple):
    """What is to be added to a sidecar: how many entries, for how many findings, and the whole file then."""

    entries: int
    findings: int
    sidecar: bytes


class NotAddedError(ValueError):
    """Why nothing can be added to a sidecar."""


def without_ignorable(report: Report) -> Report:
    """The report on what no suppression hides."""
    return evolve(report, diagnostics=tuple(found for found in report.diagnostics if not _is_ignorable(found)))


def addition(report: Report, before: bytes | None, path: str, reason: str | None) -> Addition | None:
    """What makes the sidecar, `before` and called `path`, suppress all findings that are active; None where none are.

    What stands in the sidecar stays, byte for byte. Raises NotAddedError where it cannot be added to.
    """
    found = [diagnostic for diagnostic in report.diagnostics if _is_ignorable(diagnostic)]
    if not found:
        return None
    given = Sidecar.read(before or b"", path)
    if given.problems:
        raise NotAddedError("it has mistakes, which must be mended first")
    entries = list(_entries(report, found, reason))
    sidecar = _joined(before or b"", entries)
    then = Sidecar.read(sidecar, path)
    if len(sidecar) > LARGEST:
        raise NotAddedError(f"it would have {len(sidecar)} bytes, expected at most {LARGEST}")
    if then.problems or len(then.entries) != len(given.entries) + len(entries):
        raise NotAddedError("its entries are in a list, expected [[ignore]] tables, behind which more can stand")
    return Addition(len(entries), len(found), sidecar)


def _is_ignorable(diagnostic: Diagnostic) -> bool:
    return diagnostic.suppressed is None and diagnostic.code not in ALWAYS_TOLD


def _entries(report: Report, found: Sequence[Diagnostic], reason: str | None) -> Iterator[str]:
    """The entries as TOML, in the order of the places."""
    places = Places(report.source, report.cables)
    rules: dict[tuple[str | None, str | int | None], dict[str, None]] = {}
    starts = [diagnostic.span.start for diagnostic in found]
    for diagnostic, holding in zip(found, places.around(starts), strict=True):
        line = report.position(diagnostic.span.start).line
        anchor = _place(holding, line), _telegram(holding, places)
        rules.setdefault(anchor, {})[diagnostic.code] = None
    for (place, telegram), codes in rules.items():
        values = {"rules": list(codes), "at": place, "telegram": telegram, "reason": reason}
        lines = (f"{key} = {toml(value)}\n" for key, value in values.items() if value is not None)
        yield "".join(("[[ignore]]\n", *lines))


def _place(holding: Iterable[Place], line: int) -> str | None:
    """The innermost place with a name of its own, else the line; None for what stands in no telegram."""
    names = [place.name for place in holding]
    for name in reversed(names):
        if name is not None and name not in PARTS and anchor_name(name) == name:
            return _FIELDS.get(name, name)
    return f"line:{line}" if names else None


def _telegram(holding: Sequence[Place], places: Places) -> str | int | None:
    """Which telegram of several is meant, by its id where no other has it; None in a file of one."""
    if len(places.ids) == 1 or not holding:
        return None
    number = holding[0].telegram
    identity = places.ids[number - 1]
    return identity if identity is not None and places.ids.count(identity) == 1 else number


def _joined(before: bytes, entries: Iterable[str]) -> bytes:
    """The entries behind what is there, a blank line between, with the line ends that are there."""
    text = "\n".join(entries).encode()
    if before:
        text = (b"\n" if before.endswith(b"\n") else b"\n\n") + text
    return before + (text.replace(b"\n", b"\r\n") if b"\r\n" in before else text)
