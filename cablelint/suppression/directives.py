"""Directives: lines of a draft that say what is not to be reported.

    %% cablelint: ignore[PM301, portion-mark-missing] the mark is settled before release
    %% cablelint: ignore-file[IN]

A line is a directive where the marker (`Options.directive_marker`) stands at column 1. It is no part of the telegram:
the parser and the rules see a text that is blank there. `ignore` holds for the paragraph or field that begins on the
next line that is neither blank nor a directive, or for that line where none begins on it; `ignore-file` for the file.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from cablelint.diagnostic import Suppressed, SuppressionKind
from cablelint.model import Token
from cablelint.patterns import pattern
from cablelint.rule import finding
from cablelint.source import Source, Span
from cablelint.suppression.entries import Anchor, Entry, Problem

FORMS = "ignore[RULES] or ignore-file[RULES], perhaps with a reason behind it"

_STATEMENT = pattern(r"[ \t]*(?P<verb>ignore|ignore-file)[ \t]*\[(?P<rules>[^\[\]]*)\](?P<reason>.*)")
_SELECTOR = pattern(r"[^,\s](?:[^,]*[^,\s])?")
_WRITTEN = pattern(r"[^\r\n]*")


@lru_cache(maxsize=8)
def _line(marker: str) -> re.Pattern[str]:
    """The expression of a whole line that begins with the marker, its line end included."""
    return re.compile(rf"(?<![^\r\n]){re.escape(marker)}[^\r\n]*(?:\r\r?\n|\r|\n|\Z)")


def set_aside(source: Source, marker: str) -> Source:
    """The source with its directives noted, and blank lines as long as they are in their stead: every place stays."""
    spans = tuple(Span(*line.span()) for line in _line(marker).finditer(source.text))
    pieces: list[str] = []
    done = 0
    for span in spans:
        pieces += (source.text[done : span.start], "\n" * (span.end - span.start))
        done = span.end
    text = "".join((*pieces, source.text[done:]))
    return Source(text, source.encoding, binary=source.binary, directives=spans)


def strip(source: Source, marker: str) -> str:
    """The text without its directives."""
    return _line(marker).sub("", source.text) if marker else source.text


def read(source: Source, spans: Iterable[Span], targets: Iterable[Span | None], marker: str) -> Iterator[Entry | Problem]:
    """What the directives of a text say, or what is wrong with them; `targets` is what stands below each."""
    from cablelint.rules.cablelint_itself.malformed_suppression import check as malformed

    for line, target in zip(spans, targets, strict=True):
        start = line.start + len(marker)
        written = _WRITTEN.match(source.text, line.start, line.end)
        end = written.end() if written is not None else line.end
        statement = _STATEMENT.fullmatch(source.text, start, end)
        if statement is None:
            text = source.text[start:end].strip()
            problem = finding(Span(line.start, end), "the directive says {text}, expected {forms}", text=text, forms=FORMS)
            yield malformed, problem
            continue
        selectors = tuple(
            Token(word[0], Span(*word.span()))
            for word in _SELECTOR.finditer(source.text, *statement.span("rules"))
        )
        if not selectors:
            yield malformed, finding(Span(line.start, end), "the directive names no rule, expected {forms}", forms=FORMS)
            continue
        place = None if statement["verb"] == "ignore-file" else target or line
        suppressed = Suppressed(SuppressionKind.DIRECTIVE, statement["reason"].strip() or None)
        yield Entry(selectors, Anchor(place), Span(line.start, end), suppressed, line)
