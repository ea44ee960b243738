"""Applies fixes: pass by pass, without overlaps, until nothing is left to mend."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from attrs import frozen

from cablelint.api import lint_source
from cablelint.diagnostic import Applicability, Diagnostic, Edit, Report
from cablelint.engine import DEFAULTS, Options
from cablelint.source import Source, Span

if TYPE_CHECKING:
    from cablelint.suppression.suppressions import Suppressions

MAXIMUM_PASSES = 10


@frozen
class FixResult:
    """A text after fixing.

    Attributes:
        text: The text with every fix in it.
        applied: The findings whose fixes were applied, pass after pass; their spans are in the text of their pass.
        remaining: The report on `text`.
    """

    text: str
    applied: tuple[Diagnostic, ...]
    remaining: Report


def fix_source(
    source: Source,
    *,
    path: str | None = None,
    unsafe: bool = False,
    strip_directives: bool = False,
    options: Options | None = None,
    suppressions: "Suppressions | None" = None,
) -> FixResult:
    """Apply safe fixes, with `unsafe` also the unsafe ones, and lint again until none applies, at most ten times.

    Fixes that overlap wait for the next pass. What is suppressed is not fixed. Fixing the result again changes nothing;
    but with `strip_directives` the directives are taken out at last, and what they suppressed could be fixed then.
    """
    lint = partial(lint_source, path=path, options=options, suppressions=suppressions)
    wanted = {Applicability.SAFE, Applicability.UNSAFE} if unsafe else {Applicability.SAFE}
    applied: list[Diagnostic] = []
    report = lint(source)
    for _ in range(MAXIMUM_PASSES):
        chosen, edits = choose(report.active, wanted)
        text = apply_edits(source.text, edits)
        if text == source.text:
            break
        applied += chosen
        source = Source(text, source.encoding, binary=source.binary)
        report = lint(source)
    if strip_directives and not source.binary:
        source, report = _stripped(source, report, lint, options or DEFAULTS)
    return FixResult(source.text, tuple(applied), report)


def _stripped(
    source: Source, report: Report, lint: Callable[[Source], Report], options: Options
) -> tuple[Source, Report]:
    """A text without its directives, and the report on it."""
    from cablelint.suppression.directives import strip

    text = strip(source.text, options.directive_marker)
    if text == source.text:
        return source, report
    source = Source(text, source.encoding)
    return source, lint(source)


def choose(diagnostics: tuple[Diagnostic, ...], wanted: set[Applicability]) -> tuple[list[Diagnostic], list[Edit]]:
    """The findings whose fixes can be applied together, in order, and their edits, sorted.

    Of two fixes that overlap the later one is left out, with all its edits. Two insertions at one place overlap too:
    which one goes first is not for chance to decide.
    """
    chosen: list[Diagnostic] = []
    taken: list[Edit] = []
    for diagnostic in diagnostics:
        fix = diagnostic.fix
        if fix is None or fix.applicability not in wanted or any(_overlaps(edit, taken) for edit in fix.edits):
            continue
        chosen.append(diagnostic)
        for edit in fix.edits:
            insort(taken, edit, key=_span)
    return chosen, taken


def _span(edit: Edit) -> Span:
    return edit.span


def _overlaps(edit: Edit, taken: list[Edit]) -> bool:
    """Whether an edit runs into one of the sorted edits that are taken."""
    index = bisect_left(taken, edit.span, key=_span)
    before, after = taken[index - 1 : index], taken[index : index + 1]
    return any(other.span.end > edit.span.start for other in before) or any(
        other.span.start < edit.span.end or other.span == edit.span for other in after
    )


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text with sorted edits made that do not overlap."""
    pieces: list[str] = []
    end = 0
    for edit in edits:
        pieces += (text[end : edit.span.start], edit.text)
        end = edit.span.end
    return "".join((*pieces, text[end:]))
