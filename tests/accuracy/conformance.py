"""The peers' own cases: what cablelint makes of each, and how it compares with what is expected."""

import gzip
import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from attrs import field, frozen

from cablelint import parse
from cablelint.model import (
    Cable,
    ClassifiedBy,
    ExecutiveOrderLine,
    Reference,
    ReferenceKind,
    Role,
    Subject,
    TagFamily,
    TagsLine,
    Token,
)
from cablelint.reference.tags import family
from cablelint.reference_ids import canonical_id, is_well_formed

# cablemap's own numbers for kinds of references and for families of TAGS.
_REFERENCE_KINDS = {
    ReferenceKind.TELEGRAM: 1,
    ReferenceKind.EMAIL: 2,
    ReferenceKind.HANDBOOK: 3,
    ReferenceKind.TELEPHONE: 4,
    ReferenceKind.REPORT: 5,
}
_TAG_FAMILIES = {
    TagFamily.SUBJECT: 1,
    TagFamily.PERSON: 2,
    TagFamily.PROGRAM: 3,
    TagFamily.GEOGRAPHIC: 4,
    TagFamily.ORGANIZATION: 5,
}


_TITLE = "UNCLAS STATE 000001\n\nSUBJECT: TEXT\n"


@frozen
class Case:
    """One line of a set: an input, what its author expects, and whether the author's own program gives it."""

    identity: str
    text: str
    arguments: dict[str, Any]
    expected: Any
    peer_passes: bool


@frozen
class Divergence:
    """A case with another result than the expected one."""

    case: Case
    actual: Any


@frozen
class Score:
    """The result over one set."""

    name: str
    total: int
    peer: int
    divergences: list[Divergence] = field(factory=list)

    @property
    def passed(self) -> int:
        """How many cases give what is expected."""
        return self.total - len(self.divergences)


def scores(folder: Path) -> Iterator[Score]:
    """The score of every set that is in a folder."""
    for name, adapt in SETS.items():
        set_name, _, part = name.partition(":")
        cases = [case for case in read_cases(folder, set_name) if part in case.identity]
        if cases:
            yield score(name, cases, adapt)


def read_cases(folder: Path, name: str) -> Iterator[Case]:
    """The cases of one set, a JSON object a line; the largest are compressed."""
    for path, opened in ((folder / f"{name}.jsonl", open), (folder / f"{name}.jsonl.gz", gzip.open)):
        if path.is_file():
            with opened(path, "rt", encoding="utf-8") as lines:
                for line in lines:
                    row = json.loads(line)
                    passes = row.get("cablemap_passes", True)
                    yield Case(row["id"], row["input"], row.get("args", {}), row["expected"], passes)


def score(name: str, cases: list[Case], adapt: Callable[[Case], Any]) -> Score:
    """Run every case of a set."""
    divergences = [Divergence(case, actual) for case in cases if (actual := adapt(case)) != case.expected]
    return Score(name, len(cases), sum(case.peer_passes for case in cases), divergences)


def _telegram(case: Case, above: str = "") -> Cable:
    """The case as a telegram; one that knows its year gets a date-time group of that year above it."""
    year = case.arguments.get("year")
    group = f"R 010000Z JAN {year}\n" if year is not None else ""
    return parse(group + above + case.text)


def _text(case: Case) -> Cable:
    """The end of a text as a telegram: with a title above it."""
    return _telegram(case, f"{_TITLE}\n")


def _header(case: Case) -> Cable:
    """A part of the text header as a telegram: with a title above it, where it has none."""
    return _telegram(case, "" if "SUBJECT:" in case.text else _TITLE)


def _tags(case: Case) -> list[str]:
    cable = _telegram(case)
    if case.arguments.get("canonicalize", True):
        return [tag.code for tag in cable.tags]
    return [tag.code for tag in cable.tags_line.tags] if isinstance(cable.tags_line, TagsLine) else []


def _subject(case: Case) -> str | None:
    cable = _telegram(case)
    line = cable.subject_line
    mark = line.mark if isinstance(line, Subject) and not case.arguments.get("clean", True) else None
    return f"{mark.text} {cable.subject}" if mark is not None else cable.subject


def _referring(case: Case) -> tuple[Reference, ...]:
    """The references of a text header without its beginning: with a classification line above it."""
    return _telegram(case, "UNCLAS STATE 000001\n\n").references


def _references(case: Case) -> list[str | None]:
    """The telegrams cited, each once, as the peer lists them."""
    return list(dict.fromkeys(item.reference_id for item in _referring(case) if item.kind is ReferenceKind.TELEGRAM))


def _typed_references(case: Case) -> list[dict[str, Any]]:
    return [
        {
            "value": item.reference_id or item.text,
            "kind": _REFERENCE_KINDS[item.kind],
            "bullet": item.label.text if item.label is not None else None,
            "title": None,
        }
        for item in _referring(case)
        if item.kind in _REFERENCE_KINDS
    ]


def _canonical_id(case: Case) -> str:
    return canonical_id(case.text)


def _published_id(case: Case) -> dict[str, Any]:
    """Whether an id is well formed, and its canonical form; the peer's list of malformed ids is not ours to know."""
    listed = case.expected["listed_malformed"]
    return {
        "known_origin": is_well_formed(case.text),
        "listed_malformed": listed,
        "canonical": canonical_id(case.text),
    }


def _recipients(role: Role, case: Case) -> list[dict[str, Any]]:
    return [
        {
            "route": _word(addressee.routing_indicator),
            "name": addressee.name.text,
            "precedence": _word(addressee.precedence),
            "mcn": _word(addressee.continuity_number),
            "excluded": list(addressee.exempted),
        }
        for addressee in _telegram(case).envelope.addressed(role)
    ]


def _declassification(case: Case) -> str | None:
    line = _telegram(case).executive_order
    return line.date.isoformat() if isinstance(line, ExecutiveOrderLine) and line.date is not None else None


def _classified_by(case: Case) -> list[str]:
    block = _header(case).classified_by
    if not isinstance(block, ClassifiedBy):
        return []
    printed = case.arguments.get("normalize", False)
    return [item.printed_name if printed else item.name for item in block.classifiers]


def _signed_by(case: Case) -> list[str]:
    signature = _text(case).signature
    return [signature] if signature is not None else []


def _summary(case: Case) -> str | None:
    return _text(case).summary


def _tag_kind(case: Case) -> int:
    default: int = case.arguments.get("default", 0)
    return _TAG_FAMILIES.get(family(case.text.upper()), default)


def _word(token: Token | None) -> str | None:
    return token.text if token is not None else None


SETS: dict[str, Callable[[Case], Any]] = {
    "cablemap_parse_tags": _tags,
    "cablemap_parse_subject": _subject,
    "cablemap_parse_references": _references,
    "cablemap_parse_references_ng": _typed_references,
    "cablemap_canonicalize_id:/test_c14n/": _canonical_id,
    "cablemap_canonicalize_id:_ids/": _canonical_id,
    "cablemap_reference_ids": _published_id,
    "cablemap_parse_recipients": partial(_recipients, Role.ACTION),
    "cablemap_parse_info_recipients": partial(_recipients, Role.INFO),
    "cablemap_parse_nondisclosure_deadline": _declassification,
    "cablemap_parse_classified_by": _classified_by,
    "cablemap_parse_signed_by": _signed_by,
    "cablemap_parse_summary": _summary,
    "cablemap_tag_kind": _tag_kind,
}
