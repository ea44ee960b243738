"""What a finding is recognised by in a baseline: its rule and what is wrong, not where.

A hash is made of the words at fault and of those of the paragraph, field or line in which they stand, without the
paragraph's number and mark, page lines, damage of the copy, and all blanks and line ends. So it stays when lines move
or are broken anew, and when paragraphs come and go elsewhere; other words at fault, or other words in the same
paragraph or field, give another one. (The fingerprints of cablelint.fingerprints, which other programs keep, cannot
know paragraphs: writers do not see the model.)

No word can be read in it. But whoever guesses all that went into it can see that the guess is right, and a field of one
word is soon guessed: to a place of few letters the subject of the telegram is added, which nobody guesses by the way.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from cablelint.diagnostic import Diagnostic, Report
from cablelint.fingerprints import digest
from cablelint.model import REPAIRED, Cable
from cablelint.patterns import pattern
from cablelint.source import Source, Span
from cablelint.suppression.places import PARTS, Place, Places

# So many letters are not guessed.
_ENOUGH = 40
_NUMBER = pattern(r"[¶\\]*\d{1,3}\.?")
_HEAD = pattern(r"[¶\\]*(?:\d{1,3}\.?)?(?:\([^()]{1,60}\))?")


class Contents:
    """What the findings of one report are about."""

    def __init__(self, report: Report) -> None:
        self.source = report.source
        self.cables = report.cables
        self.places = Places(report.source, report.cables)
        self._texts = [_Text(report.source, cable) for cable in report.cables]
        self._hashes: dict[Span, str] = {}

    def hashes(self, diagnostics: Sequence[Diagnostic]) -> Iterator[str]:
        """The hash of each finding, 32 hexadecimal digits; the findings go by place."""
        starts = [diagnostic.span.start for diagnostic in diagnostics]
        for diagnostic, holding in zip(diagnostics, self.places.around(starts), strict=True):
            text = self._texts[holding[0].telegram - 1 if holding else 0]
            place = self._place(diagnostic.span.start, holding)
            paragraph = any(other.name is not None and other.name.startswith("para") for other in holding)
            if place not in self._hashes:
                self._hashes[place] = text.hash(place, paragraph=paragraph)
            words = text.words(diagnostic.span)
            if paragraph and not text.words(Span(place.start, diagnostic.span.start)).strip("¶\\"):
                number = _NUMBER.match(words)
                words = words[number.end() :] if number is not None else words
            yield digest(diagnostic.code, words, self._hashes[place])

    def _place(self, offset: int, holding: Sequence[Place]) -> Span:
        """The paragraph or field around an offset, the line where it is in neither."""
        for place in reversed(holding):
            if place.name is not None and place.name not in PARTS and "." not in place.name:
                return place.span
        return self.places.line(self.source.position(offset).line)


class _Text:
    """The words of a telegram, without what a copy may have put among them."""

    def __init__(self, source: Source, cable: Cable) -> None:
        self.source = source
        self.cable = cable
        mended = [(damage.span, damage.replacement) for damage in cable.damage if damage.kind in REPAIRED]
        pages = [line.span for line in cable.page_lines] + [line.span for line in cable.page_identifications]
        self.replaced = sorted([*mended, *((span, "") for span in pages)])

    def words(self, span: Span) -> str:
        """The characters of a span that are no blanks."""
        pieces: list[str] = []
        done = span.start
        for index in range(bisect_left(self.replaced, (Span(span.start, span.start), "")), len(self.replaced)):
            place, replacement = self.replaced[index]
            if place.start >= span.end:
                break
            if place.start >= done:
                pieces += (self.source.text[done : place.start], replacement)
                done = place.end
        pieces.append(self.source.text[done : span.end])
        return "".join("".join(pieces).split())

    def hash(self, place: Span, *, paragraph: bool) -> str:
        """What the words of a place come to; a paragraph's number and mark are left out."""
        words = self.words(place)
        if paragraph:
            head = _HEAD.match(words)
            words = words[head.end() :] if head is not None else words
        return digest(words, "" if len(words) >= _ENOUGH else "".join((self.cable.subject or "").split()))
