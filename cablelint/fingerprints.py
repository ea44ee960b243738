"""What a finding is known by from run to run: its rule and what is at fault, not the line where it stands.

A fingerprint is made from the code of the rule, the text at fault and the words around it, with every stretch of white
space taken as one blank. Lines that are added, removed or re-wrapped elsewhere leave it as it is. Findings of a file
that agree in all this are told apart by counting them.

A hash of few words can be guessed. So where no word of the telegram may be shown, the text is left out: what remains
is the code of the rule, and which of its findings in the file it is. Such a fingerprint outlives lines that move, and
changes where an earlier finding of the same rule comes or goes.
"""

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

from cablelint.diagnostic import Diagnostic, Report
from cablelint.source import Source

# How much of the text before and behind the place belongs to what is at fault, in code points.
_AROUND = 40
_DIGITS = 32


def fingerprint(diagnostic: Diagnostic, source: Source, *, with_words: bool = True, occurrence: int = 0) -> str:
    """The fingerprint of one finding, 32 hexadecimal digits.

    `occurrence` is how many findings of the same file have the same rule and text and stand before it.
    """
    return digest(*_known_by(diagnostic, source, with_words=with_words), str(occurrence))


def fingerprints(report: Report, *, with_words: bool = True) -> Iterator[tuple[Diagnostic, str]]:
    """The findings of a report, suppressed ones among them, each with a fingerprint that no other of them has."""
    seen: Counter[tuple[str, ...]] = Counter()
    for diagnostic in report.diagnostics:
        known_by = _known_by(diagnostic, report.source, with_words=with_words)
        yield diagnostic, digest(*known_by, str(seen[known_by]))
        seen[known_by] += 1


def digest(*parts: str) -> str:
    """A hash over parts of text, 32 hexadecimal digits."""
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def _known_by(diagnostic: Diagnostic, source: Source, *, with_words: bool) -> tuple[str, ...]:
    """The rule, and the text before the place on its line, at the place, and behind it."""
    if not with_words:
        return (diagnostic.code,)
    text, (start, end) = source.text, diagnostic.span
    line = source.position(start).line
    line_start = source.line_starts[line - 1]
    line_end = line_start + len(source.line(line))
    before, behind = text[max(line_start, start - _AROUND) : start], text[end : min(line_end, end + _AROUND)]
    # What is said of a whole text is not new because a word in it is.
    at = text[start:end] if end - start <= 2 * _AROUND else text[start : start + _AROUND] + text[end - _AROUND : end]
    return diagnostic.code, _folded(before), _folded(at), _folded(behind)


def _folded(text: str) -> str:
    return " ".join(text.split())
