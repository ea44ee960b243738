"""The library's functions: text in, a report, a telegram or a mended text out.

Every front end calls these functions and nothing below them. None of them raises, whatever the text is.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from cablelint import engine
from cablelint.diagnostic import Diagnostic, Report, Severity
from cablelint.engine import DEFAULTS, Options
from cablelint.model import Cable
from cablelint.parser import parse as parse_source
from cablelint.rule import Finding, finding
from cablelint.source import Source, Span
from cablelint.values import evolve

if TYPE_CHECKING:
    from cablelint.classification import Marking
    from cablelint.fixes import FixResult
    from cablelint.model import MalformedMarking
    from cablelint.suppression.suppressions import Suppressions


def lint(
    data: str | bytes,
    *,
    path: str | None = None,
    options: Options | None = None,
    suppressions: "Suppressions | None" = None,
) -> Report:
    """Check the telegram or telegrams of a text.

    Bytes are decoded as `Source.read` says; `path` is only for the report. What `suppressions` and the directives in
    the text say is not to be reported is marked in the report. Raises UnknownSelectorError where the options name a
    rule that does not exist, PluginError for a plugin that cannot be used.
    """
    return lint_source(Source.read(data), path=path, options=options, suppressions=suppressions)


def lint_source(
    source: Source,
    *,
    path: str | None = None,
    options: Options | None = None,
    suppressions: "Suppressions | None" = None,
) -> Report:
    """Check a text that is already decoded, as `lint` does."""
    options = options or DEFAULTS
    text = _without_directives(source, options)
    try:
        cables = _read(text, options)
    except Exception as error:
        return Report(source, _no_telegram(), (engine.internal_error("reading the text", error),), path)
    report = Report(source, cables, engine.run(cables, text, options), path)
    if suppressions is None and not text.directives:
        return report
    from cablelint.suppression.suppressions import NONE, suppress

    return suppress(report, text, options, suppressions or NONE)


def parse(data: str | bytes) -> Cable:
    """The first telegram of a text; one that is no telegram gives an empty one of dialect `unknown`. Never raises."""
    return telegrams(Source.read(data))[0]


def telegrams(source: Source, options: Options = DEFAULTS) -> tuple[Cable, ...]:
    """All telegrams of a text, at least one. One of no recognised dialect gets the one that the options name."""
    return _read(_without_directives(source, options), options)


def fix(
    data: str | bytes,
    *,
    unsafe: bool = False,
    options: Options | None = None,
    suppressions: "Suppressions | None" = None,
) -> "FixResult":
    """Mend what can be mended safely, with `unsafe` also what needs a look afterwards; display fixes never.

    What is suppressed is left as it is.
    """
    from cablelint.fixes import fix_source

    return fix_source(Source.read(data), unsafe=unsafe, options=options, suppressions=suppressions)


def parse_marking(text: str) -> "Marking | MalformedMarking":
    """Read a portion mark or an overall marking: `(S//NF)`, `SECRET//NOFORN`. Never raises.

    What cannot be read comes back with the word at fault, what was expected there, and the nearest marking.
    """
    from cablelint.markings.reading import read_marking

    marking = read_marking(text)
    if marking is not None:
        return marking
    from cablelint.markings.diagnosis import diagnose

    return diagnose(text)


def unreadable(path: str, reason: str, options: Options = DEFAULTS) -> Report:
    """The report on a file that could not be read: one CT004, which no option hides."""
    from cablelint.rules.cablelint_itself.unreadable_file import check as rule

    found = finding(Span(0, 0), f"the file cannot be read: {reason}")
    visible = evolve(options, ignore=(), severities={})
    return _report_without_text(path, engine.about_file(rule, found, visible))


def empty_directory(
    path: str, patterns: Iterable[str], options: Options = DEFAULTS, *, severity: Severity = Severity.WARNING
) -> Report:
    """The report on a directory without telegrams: one CT005, unless the options ignore it."""
    from cablelint.rules.cablelint_itself.no_telegrams_in_directory import check as rule

    expected = " or ".join(patterns)
    found = finding(Span(0, 0), f"the directory holds no telegrams, expected {expected} files").at(severity)
    return _report_without_text(path, engine.about_file(rule, found, options))


def invalid_configuration(source: Source, path: str, problems: Iterable[Finding]) -> Report:
    """The report on a file of settings: one CT010, which no option hides, for each thing that is wrong with it."""
    from cablelint.rules.cablelint_itself.invalid_configuration import check as rule

    findings = sorted(problems, key=lambda problem: problem.span)
    diagnostics = tuple(found for problem in findings for found in engine.about_file(rule, problem, DEFAULTS))
    return Report(source, _no_telegram(), diagnostics, path)


def _read(text: Source, options: Options) -> tuple[Cable, ...]:
    """All telegrams of a text in which there are no directives."""
    if text.binary:
        return _no_telegram()
    return parse_source(text, options.dialect if options.dialect and text.text.strip() else None)


def _without_directives(source: Source, options: Options) -> Source:
    """The text as the parser and the rules see it."""
    marker = options.directive_marker
    if source.binary or not marker or marker not in source.text:
        return source
    from cablelint.suppression.directives import set_aside

    return set_aside(source, marker)


def _no_telegram() -> tuple[Cable, ...]:
    return parse_source(Source(""))


def _report_without_text(path: str, diagnostics: tuple[Diagnostic, ...]) -> Report:
    return Report(Source(""), _no_telegram(), diagnostics, path)
