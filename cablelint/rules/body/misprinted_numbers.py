"""Numbers of paragraphs with another character in the place of the full stop, where the sequence proves them."""

from typing import NamedTuple

from cablelint.context import Context
from cablelint.model import Cable, Paragraph
from cablelint.patterns import pattern
from cablelint.source import Source, Span

# END SUMMARY. / 3, THE MINISTER: below a sentence that ends and a blank line
_NUMBER = pattern(r"(?<=[.!?)\"'])[ \t]*+(?:\r?\n[ \t]*+){2,}(\d{1,2})([,;:])[ \t]++(?=[A-Z(\"'])")


class MisprintedNumber(NamedTuple):
    """The number that is due, and where it stands with the character behind it."""

    number: int
    span: Span


def misprinted_numbers(cable: Cable, context: Context) -> list[MisprintedNumber]:
    """The numbers that are due where they stand: behind the paragraph before, and none other has them."""
    own = [paragraph for paragraph in cable.paragraphs if not paragraph.quoted and paragraph.number is not None]
    found: list[MisprintedNumber] = []
    for paragraph, following in zip(own, [*own[1:], None], strict=False):
        due = (paragraph.number or 0) + 1
        if following is None or following.number == due + 1:
            found += _between(cable, context, paragraph, following, due)
    return found


def _between(
    cable: Cable, context: Context, paragraph: Paragraph, following: Paragraph | None, due: int
) -> list[MisprintedNumber]:
    text, start = context.source.text, paragraph.span.start
    end = following.span.start if following is not None else paragraph.span.end
    if not may_be_misprinted(context.source, due, Span(start, end)):
        return []
    matches = [match for match in _NUMBER.finditer(text, start, end) if int(match[1]) == due]
    return [MisprintedNumber(due, Span(match.start(1), match.end(2))) for match in matches[:1]]


def may_be_misprinted(source: Source, number: int, span: Span) -> bool:
    """Whether a number stands behind a blank with another character behind it, be it one of a paragraph or not."""
    text = source.text
    for sign in (",", ";", ":"):
        written = f"{number}{sign}"
        at = text.find(written, *span)
        while at >= 0:
            if text[at - 1] in " \t\n":
                return True
            at = text.find(written, at + 1, span.end)
    return False
