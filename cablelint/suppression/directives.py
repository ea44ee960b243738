"""Directives: lines of a draft that say what is not to be reported.

    %% cablelint: ignore[PM301, portion-mark-missing] the mark is settled before release
    %% cablelint: ignore-file[IN]

A line is a directive where the marker (`Options.directive_marker`) stands at column 1. It is no part of the telegram:
the parser and the rules see blank lines in its stead. `ignore` holds for the paragraph, item or field that begins on
the next line that is neither blank nor a directive, for that line alone where none does; `ignore-file` for the file.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from cablelint.diagnostic import Suppressed, SuppressionKind
from cablelint.model import Token
from cablelint.patterns import pattern
from cablelint.rule import finding
from cablelint.source import Source, Span
from cablelint.suppression.entries import Entry, Problem
from cablelint.suppression.places import Anchor, Places

_FORMS = "ignore[RULES] or ignore-file[RULES], with a reason behind it if you like"
_STATEMENT = pattern(r"[ \t]*(?P<verb>ignore|ignore-file)\[(?P<rules>[^\[\]]*)\](?P<reason>.*)")
_SELECTOR = pattern(r"[^,\s](?:[^,]*[^,\s])?")
_WRITTEN = pattern(r"[^\r\n]*")
_FILLED = pattern(r"\S")


@lru_cache(maxsize=8)
def _lines(marker: str) -> re.Pattern[str]:
    """The expression of a whole line that begins with the marker, its line end included."""
    return re.compile(rf"(?<![^\r\n]){re.escape(marker)}[^\r\n]*(?:\r\r?\n|\r|\n|\Z)")


def set_aside(source: Source, marker: str) -> Source:
    """The source with its directives noted, and with line feeds in the stead of their characters: every place stays."""
    spans = tuple(Span(*line.span()) for line in _lines(marker).finditer(source.text))
    pieces: list[str] = []
    done = 0
    for span in spans:
        pieces += (source.text[done : span.start], "\n" * (span.end - span.start))
        done = span.end
    text = "".join((*pieces, source.text[done:]))
    return Source(text, source.encoding, binary=source.binary, directives=spans)


def strip(text: str, marker: str) -> str:
    """A text without its directives."""
    return _lines(marker).sub("", text) if marker and marker in text else text


def read(source: Source, telegrams: Source, places: Places, marker: str) -> Iterator[Entry | Problem]:
    """What the directives of a source say, or what is wrong with them; `telegrams` is what `set_aside` made of it."""
    from cablelint.rules.cablelint_itself.malformed_suppression import check as malformed

    targets = _targets(telegrams, places)
    for line, target in zip(telegrams.directives, targets, strict=True):
        written = _WRITTEN.match(source.text, line.start, line.end)
        span = Span(line.start, written.end() if written is not None else line.end)
        said = _STATEMENT.fullmatch(source.text, line.start + len(marker), span.end)
        selectors = tuple(_selectors(source.text, said)) if said is not None else ()
        if said is None or not selectors:
            rest = source.text[line.start + len(marker) : span.end].strip()
            yield (
                malformed,
                finding(span, f"the directive says {{directive}}, expected {_FORMS}", directive=rest),
            )
            continue
        anchor = Anchor() if said["verb"] == "ignore-file" else Anchor(target)
        suppressed = Suppressed(SuppressionKind.DIRECTIVE, said["reason"].strip() or None)
        yield Entry(selectors, anchor, span, suppressed, line)


def _selectors(text: str, statement: re.Match[str]) -> Iterator[Token]:
    for word in _SELECTOR.finditer(text, *statement.span("rules")):
        yield Token(word[0], Span(*word.span()))


def _targets(telegrams: Source, places: Places) -> list[Span]:
    """For each directive the place that it stands above; itself where nothing stands below it."""
    targets: list[Span] = []
    end = len(telegrams.text)
    below: Span | None = None
    for line in reversed(telegrams.directives):
        filled = _FILLED.search(telegrams.text, line.end, end)
        if filled is not None:
            below = places.beginning_on(filled.start())
        targets.append(below or line)
        end = line.start
    return targets[::-1]
