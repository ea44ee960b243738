"""All that a reader is told of a text, written out a line each, and held against a file."""

import os
from collections.abc import Iterator
from pathlib import Path

from cablelint.diagnostic import Report
from cablelint.source import Span

FOLDER = Path(__file__).parent / "fixtures"
UPDATE = os.environ.get("CABLELINT_UPDATE") == "1"


def findings(report: Report) -> Iterator[str]:
    """The findings, each with its place and message; below it related places, note, help, and fix with its edits."""
    for found in report.diagnostics:
        yield f"{_place(report, found.span)} {found.severity.value}[{found.code}] {found.message}"
        for related in found.related:
            yield f"  {_place(report, related.span)} {related.message}"
        if found.note is not None:
            yield f"  note: {found.note}"
        if found.help is not None:
            yield f"  help: {found.help}"
        if found.fix is not None:
            yield f"  {found.fix.applicability.value} fix: {found.fix.title}"
            for edit in found.fix.edits:
                yield f"    {_place(report, edit.span)} {edit.text!r}"


def hold(lines: Iterator[str], expected: Path) -> None:
    """Hold lines against a file; with CABLELINT_UPDATE=1, write it anew."""
    found = "".join(f"{line}\n" for line in lines)
    if UPDATE:
        expected.parent.mkdir(exist_ok=True)
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


def _place(report: Report, span: Span) -> str:
    start, end = report.position(span.start), report.position(span.end)
    return f"{start.line}:{start.column}-{end.line}:{end.column}"
