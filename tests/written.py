"""Reports made by hand, and what the writers make of them."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import jsonschema
from referencing import Registry, Resource

from cablelint.api import telegrams
from cablelint.diagnostic import (
    Applicability,
    Diagnostic,
    Edit,
    Fix,
    Message,
    Related,
    Report,
    Severity,
    Suppressed,
    SuppressionKind,
)
from cablelint.output import writer
from cablelint.output.style import Style
from cablelint.output.tally import Tally
from cablelint.source import Source, Span

SCHEMAS = {
    "json": "docs/schemas/json-1.schema.json",
    "jsonl": "docs/schemas/jsonl-1.schema.json",
    "sarif": "tests/schemas/sarif-2.1.0.json",
    "gitlab": "tests/schemas/gitlab-code-quality.json",
    "rdjson": "tests/schemas/rdjson.json",
}
ROOT = Path(__file__).parent.parent

TELEGRAM = """\
C O N F I D E N T I A L PARIS 000123

SIPDIS
SUBJECT: LUNCH

1. (S) THE MINISTER ATE.
"""


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def report(text: str, *diagnostics: Diagnostic, path: str = "a.txt") -> Report:
    source = Source(text)
    return Report(source, telegrams(source), diagnostics, path)


def diagnostic(span: Span, template: str = "wrong", **arguments: object) -> Diagnostic:
    return Diagnostic("PM301", "portion-above-overall", Severity.ERROR, Message(template, arguments), span)


def above() -> Diagnostic:
    mark = place(TELEGRAM, "(S)")
    return Diagnostic(
        code="PM301",
        name="portion-above-overall",
        severity=Severity.ERROR,
        message=Message("paragraph {number} is {mark}, above the overall {overall}", _arguments()),
        span=mark,
        related=(Related(place(TELEGRAM, "C O N F I D E N T I A L"), Message("overall classification is set here")),),
        note=Message("a telegram takes the highest classification of its paragraphs"),
        help=Message("lower this mark, or raise the classification line"),
        fix=Fix(Message("make it {new}", {"new": "(C)"}), (Edit(mark, "(C)"),), Applicability.DISPLAY),
    )


def _arguments() -> dict[str, object]:
    return {"number": 1, "mark": "(S)", "overall": "CONFIDENTIAL"}


def write(name: str, *reports: Report, style: Style | None = None) -> str:
    target, tally = writer(name, style or Style()), Tally()
    pieces = [target.start()]
    for item in reports:
        tally.add(item)
        pieces.append(target.file(item))
    return "".join((*pieces, target.end(tally)))


def changed(found: Diagnostic, **changes: Any) -> Diagnostic:
    """The finding with other values."""
    return attrs.evolve(found, **changes)  # type: ignore[misc]


ALL_SUPPRESSED = tuple(changed(above(), suppressed=Suppressed(kind, "known")) for kind in SuppressionKind)


def mended(applicability: Applicability, *edits: Edit, found: Diagnostic | None = None) -> Diagnostic:
    """A finding with a fix of these edits."""
    return changed(found or above(), fix=Fix(Message("mend {it}", {"it": "MINISTER"}), edits, applicability))


def trouble(code: str = "CT000") -> Diagnostic:
    return Diagnostic(
        code, "internal-error", Severity.ERROR, Message("rule X failed: {error}", {"error": "?"}), Span(0, 0)
    )


@cache
def schema(name: str) -> Any:
    """The schema of a format."""
    return json.loads((ROOT / SCHEMAS[name]).read_text(encoding="utf-8"))


def validate(name: str, value: Any) -> None:
    """Hold a value against the schema of a format."""
    registry: Registry[Any] = Registry().with_resources(
        [(schema("json")["$id"], Resource.from_contents(schema("json")))]
    )
    kind = jsonschema.validators.validator_for(schema(name))
    kind(schema(name), registry=registry, format_checker=kind.FORMAT_CHECKER).validate(value)
