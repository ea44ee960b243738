"""What is made of a batch of documents: the Parquet files of the three tables, and what to count. Writes nothing."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from cablelint import __version__, api
from cablelint.corpus.documents import Document, Reading, read_source
from cablelint.corpus.streams import reason
from cablelint.corpus.tables import FINDINGS, PARAGRAPHS, TELEGRAMS
from cablelint.corpus.tables.facts import Telegram
from cablelint.crew import describe
from cablelint.diagnostic import Diagnostic, Severity
from cablelint.engine import Options
from cablelint.model import Cable
from cablelint.source import Source, Span


@frozen
class How:
    """How documents are read, what is looked for in them, and whether their words are kept."""

    reading: Reading
    options: Options
    with_text: bool = False


@frozen
class Made:
    """What came of a batch: a Parquet file for each table, by its name, and counts.

    `version` is that of the cablelint that made it: others may give other rows.
    """

    files: dict[str, bytes]
    counts: dict[str, int]
    version: str = __version__


def make(documents: Sequence[Document], how: How) -> Made:
    """The tables of a batch. The same documents give the same bytes, wherever this is done."""
    telegrams = [telegram for document in documents for telegram in _telegrams(document, how)]
    portions = [portion for telegram in telegrams for portion in telegram.portions()]
    findings = [finding for telegram in telegrams for finding in telegram.findings()]
    return Made(
        {
            "telegrams": TELEGRAMS.parquet(telegrams),
            "paragraphs": PARAGRAPHS.parquet(portions),
            "findings": FINDINGS.parquet(findings),
        },
        {
            "documents": len(documents),
            "telegrams": sum(telegram.problem is None for telegram in telegrams),
            "unreadable": sum(telegram.problem is not None for telegram in telegrams),
            "paragraphs": len(portions),
            "findings": len(findings),
            "errors": sum(telegram.count(Severity.ERROR) or 0 for telegram in telegrams),
            "warnings": sum(telegram.count(Severity.WARNING) or 0 for telegram in telegrams),
            "bytes": sum(telegram.size or 0 for telegram in telegrams if telegram.ordinal == 1),
        },
    )


def _telegrams(document: Document, how: How) -> list[Telegram]:
    """The telegrams of a document, at least one; of one that cannot be read one that says so."""
    item = document.item
    if item.problem is not None:
        return [Telegram(document, problem=item.problem)]
    try:
        data = item.data if item.data is not None else read_source(document.source, how.reading)
    except Exception as error:  # what is wrong with a file is told in as many ways as there are packages that read one
        return [Telegram(document, problem=reason(error))]
    try:
        return list(_read(document, data, how))
    except Exception as error:  # one text that cablelint fails on stops no run over millions
        return [Telegram(document, problem=f"internal error: {describe(error)}; please report this")]


def _read(document: Document, data: bytes | str, how: How) -> Iterator[Telegram]:
    source = Source.read(data)
    report = api.lint_source(source, path=document.source, options=how.options)
    size = len(data.encode("utf-8", "surrogatepass")) if isinstance(data, str) else len(data)
    spans = _spans(report.cables, len(source.text))
    found = _by_span(report.diagnostics, spans)
    for ordinal, (cable, span) in enumerate(zip(report.cables, spans, strict=True), start=1):
        yield Telegram(
            document, size, None, ordinal, span, report, cable, tuple(found[ordinal - 1]), with_text=how.with_text
        )


def _spans(cables: Sequence[Cable], length: int) -> list[Span]:
    """What of a text is counted to each telegram: all up to where the next one begins."""
    starts = [0, *(cable.span.start for cable in cables[1:])]
    return [Span(start, end) for start, end in zip(starts, [*starts[1:], length], strict=True)]


def _by_span(diagnostics: Iterable[Diagnostic], spans: Sequence[Span]) -> list[list[Diagnostic]]:
    found: list[list[Diagnostic]] = [[] for _ in spans]
    starts = [span.start for span in spans]
    for diagnostic in diagnostics:
        found[max(bisect_right(starts, diagnostic.span.start) - 1, 0)].append(diagnostic)
    return found
