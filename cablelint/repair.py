"""The text as the parser reads it: damage of the copy repaired, with a way back to the places in the source.

Damage that stands in single characters is found here: markdown links and escapes, character references, typographic
quotes and dashes. Damage that shows only in the structure (double spacing, pilcrows read as digits) is found where
the structure is known (cablelint.lines, cablelint.paragraphs). Directives of a draft are taken out as damage is.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter

from cablelint.model import Damage, DamageKind
from cablelint.patterns import pattern
from cablelint.source import Source, Span

# A copy that went through several programs has its damage in layers; all layers of one kind are taken off at once.
# [PREL](#) — the label of a markdown link, and the link or links around it.
_TARGET = r"\]\(#?[^()\s]{0,200}\)"
_LINK = rf"(?<!\[)(?P<opening>\[++)(?P<label>[A-Za-z0-9/ ]{{1,40}})(?P<targets>(?:{_TARGET})++)"
# \$3 million — a markdown escape; a backslash that ends a line is a markdown line break.
_ESCAPE = r"(?<!\\)\\++(?=[$*_#~`\[\]()<>+.!&|\"'-]|[ \t]*(?:[\r\n]|\Z))"
# &amp; &#x000A; &amp;lt; — a character reference of HTML, its ampersand perhaps a reference too.
_NAMED = r"(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|amp|lt|gt|quot|apos|nbsp);"
_REFERENCE = rf"&(?={_NAMED})(?:(?:amp|#38|#[xX]26);)*+(?P<character>{_NAMED})?"
TYPOGRAPHY = {
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
_DAMAGE = pattern(f"{_LINK}|(?P<escape>{_ESCAPE})|(?P<reference>{_REFERENCE})")
# Python takes as long to find a member of an enumeration by its name as to match an expression.
_MARKDOWN, _TYPOGRAPHY = DamageKind.MARKDOWN, DamageKind.TYPOGRAPHY


class Copy:
    """A source with its character damage repaired: `text`, and the `damage` that was repaired, in order.

    Up to the offset `sound` the text is that of the source, character for character.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = source.text
        self.damage: tuple[Damage, ...] = ()
        # From the offset `_points[i]` of the repaired text on, the source is `_shifts[i + 1]` ahead; up to the first of
        # them, `sound`, the two texts are one.
        self._points: list[int] = []
        self._shifts: list[int] = [0]
        self.sound = len(source.text)
        signs = _signs(source.text)
        if signs or source.directives:
            directives = [Damage(DamageKind.DIRECTIVE, span, "") for span in source.directives]
            self.damage = tuple(sorted([*_find(source.text, signs), *directives], key=attrgetter("span")))
            self._repair()

    def _repair(self) -> None:
        pieces: list[str] = []
        done = shift = 0
        for damage in self.damage:
            start, end = damage.span
            pieces += (self.text[done:start], damage.replacement)
            done = end
            length, replaced = len(damage.replacement), end - start
            if length < replaced:
                self._points.append(start - shift + length)
                shift += replaced - length
                self._shifts.append(shift)
            for extra in range(replaced, length):
                # Each further character of a longer replacement stands for the last one that it replaces.
                self._points.append(start - shift + extra)
                self._shifts.append(shift - (extra - replaced + 1))
            shift = self._shifts[-1]
        self.text = "".join([*pieces, self.text[done:]])
        self.sound = self._points[0] if self._points else len(self.text)

    def span(self, start: int, end: int) -> Span:
        """The place in the source of `text[start:end]`."""
        if end > self.sound:
            first = bisect_right(self._points, start)
            last = first if start == end else bisect_right(self._points, end - 1, first)
            start, end = start + self._shifts[first], end + self._shifts[last]
        return _new(Span, (start, end))


# Hundreds of spans are made for a telegram; this is twice as fast as Span(start, end).
_new = tuple.__new__
# Every damaged character begins with one of these.
_ASCII_SIGNS = ("[", "\\", "&")
_SIGNS = (*_ASCII_SIGNS, *TYPOGRAPHY)


def _signs(text: str) -> list[int]:
    """Where a character stands that damage may begin with, in order."""
    found: list[int] = []
    for sign in _ASCII_SIGNS if text.isascii() else _SIGNS:
        at = text.find(sign)
        while at >= 0:
            found.append(at)
            at = text.find(sign, at + 1)
    return sorted(found)


def _find(text: str, signs: list[int]) -> list[Damage]:
    """Every damaged character, in order."""
    found: list[Damage] = []
    done = 0
    for sign in signs:
        if sign < done:
            continue
        replacement = TYPOGRAPHY.get(text[sign])
        if replacement is not None:
            found.append(Damage(_TYPOGRAPHY, _new(Span, (sign, sign + 1)), replacement))
            continue
        match = _DAMAGE.match(text, sign)
        if match is None:
            continue
        done = match.end()
        if match.lastgroup == "escape":
            found.append(Damage(_MARKDOWN, _new(Span, (sign, done)), ""))
        elif match.lastgroup == "reference":
            character = _unescape(match["character"])
            found.append(Damage(DamageKind.CHARACTER_REFERENCE, Span(sign, done), character))
        else:
            found += _around(match)
    return found


def _around(link: re.Match[str]) -> Iterator[Damage]:
    """What stands around the label of a link, or of links around links."""
    targets = list(re.finditer(_TARGET, link["targets"]))
    layers = min(len(link["opening"]), len(targets))
    start, end = link.span("label")
    yield Damage(_MARKDOWN, Span(start - layers, start), "")
    yield Damage(_MARKDOWN, Span(end, end + targets[layers - 1].end()), "")


def _unescape(character: str | None) -> str:
    """The character that a reference's last layer stands for: an ampersand where there is no more than that."""
    from html import unescape

    return unescape(f"&{character or 'amp;'}").replace("\u00a0", " ")
