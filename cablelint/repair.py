"""The text as the parser reads it: damage of the copy repaired, with a way back to the places in the source.

Damage that stands in single characters is found here: markdown links and escapes, character references, typographic quotes and
dashes. Damage that shows only in the structure (double spacing, pilcrows read as digits) is found where the structure is known
(cablelint.lines, cablelint.paragraphs).
"""

import re
from bisect import bisect_right

from cablelint.model import Damage, DamageKind
from cablelint.source import Source, Span

# [PREL](#) — the label of a markdown link, and the link around it.
_LINK = r"\[(?P<label>[A-Za-z0-9/ ]{1,40})(?P<target>\]\(#?[^()\s]{0,200}\))"
# \$3 million — a markdown escape; a backslash that ends a line is a markdown line break.
_ESCAPE = r"\\(?=[$*_#~`\[\]()<>+.!&|\"'-])|\\(?=[ \t]*(?:[\r\n]|\Z))"
# &amp; &#x000A; — a character reference of HTML.
_REFERENCE = r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|amp|lt|gt|quot|apos|nbsp);"
_TYPOGRAPHY = {
    "\u2018": "'",
    "\u2019": "'",
    "\u201a": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u2010": "-",
    "\u2011": "-",
    "\u2013": "-",
    "\u2014": "--",
    "\u2026": "...",
    "\u00a0": " ",
    "\u00ad": "",
}
_DAMAGE = re.compile(
    f"{_LINK}|(?P<escape>{_ESCAPE})|(?P<reference>{_REFERENCE})|(?P<typography>[{''.join(_TYPOGRAPHY)}])"
)


class Copy:
    """A source with its character damage repaired: `text`, and the `damage` that was repaired, in order."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.damage: tuple[Damage, ...] = tuple(_find(source.text)) if _suspicious(source.text) else ()
        self.text = source.text
        self._starts: list[int] = []
        self._origins: list[Span] = []
        if self.damage:
            self._repair()

    def _repair(self) -> None:
        """Build the repaired text from pieces; each remembers the place in the source that it stands for."""
        pieces: list[str] = []
        length = done = 0
        for damage in (*self.damage, Damage(DamageKind.MARKDOWN, Span(len(self.text), len(self.text)), "")):
            for piece, origin in (
                (self.source.text[done : damage.span.start], Span(done, damage.span.start)),
                (damage.replacement, damage.span),
            ):
                pieces.append(piece)
                if piece:
                    self._starts.append(length)
                    self._origins.append(origin)
                    length += len(piece)
            done = damage.span.end
        self.text = "".join(pieces)

    def span(self, start: int, end: int) -> Span:
        """The place in the source of `text[start:end]`."""
        if not self._starts:
            return Span(start, end)
        first = self._origin(start)
        last = first if end <= start else max(first, self._origin(end - 1, after=True))
        return Span(first, last)

    def _origin(self, offset: int, *, after: bool = False) -> int:
        """The offset in the source of one character of the text; `after` asks for the offset behind it."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return 0
        start, origin = self._starts[index], self._origins[index]
        following = self._starts[index + 1] if index + 1 < len(self._starts) else len(self.text)
        if following - start == origin.end - origin.start:
            return min(origin.start + offset - start + after, origin.end)
        return origin.end if after or offset >= following else origin.start


def _suspicious(text: str) -> bool:
    return not text.isascii() or "\\" in text or "&" in text or "](" in text


def _find(text: str) -> list[Damage]:
    """Every damaged character, in order."""
    found = []
    for match in _DAMAGE.finditer(text):
        span = Span(*match.span())
        if match["label"] is not None:
            found.append(Damage(DamageKind.MARKDOWN, Span(span.start, match.start("label")), ""))
            found.append(Damage(DamageKind.MARKDOWN, Span(match.start("target"), span.end), ""))
        elif match["escape"] is not None:
            found.append(Damage(DamageKind.MARKDOWN, span, ""))
        elif match["reference"] is not None:
            found.append(Damage(DamageKind.CHARACTER_REFERENCE, span, _unescape(match["reference"])))
        else:
            found.append(Damage(DamageKind.TYPOGRAPHY, span, _TYPOGRAPHY[match["typography"]]))
    return found


def _unescape(reference: str) -> str:
    from html import unescape

    return unescape(reference).replace("\u00a0", " ")
