"""What holds for every text, as functions that raise AssertionError; hypothesis and the fuzzer both call them."""

from collections.abc import Iterator
from itertools import pairwise

import attrs

from cablelint.api import fix, parse
from cablelint.diagnostic import Report
from cablelint.lines import classify
from cablelint.model import Cable, ClassificationLine, Paragraph
from cablelint.model.printed import PageBanner
from cablelint.parser import parse as parse_source
from cablelint.repair import TYPOGRAPHY, Copy
from cablelint.source import Source, Span


def lines_tile(text: str) -> None:
    """The lines put together give the text back, and each has its place in it."""
    copy = Copy(Source(text))
    lines = classify(copy.text)
    assert "".join(copy.text[line.start : line.end] for line in lines) == copy.text
    for line in lines:
        assert line.start <= line.first <= line.last <= line.end
        assert 0 <= copy.span(line.start, line.end).start <= copy.span(line.start, line.end).end <= len(text)
    places = [copy.span(line.start, line.end) for line in lines]
    assert all(before.end <= after.start for before, after in pairwise(places))


def spans_nest(text: str) -> None:
    """Every node of the model lies in the text, and in the node that it is a part of."""
    for cable in parse_source(Source(text)):
        for parent, child in nested(cable, Span(0, len(text)), "cable"):
            assert parent[0].start <= child[0].start <= child[0].end <= parent[0].end, (parent[1], child[1])


_ELSEWHERE = ("heading", "first", "label", "station", "release_stamps")


def nested(node: object, parent: Span, path: str) -> Iterator[tuple[tuple[Span, str], tuple[Span, str]]]:
    """Every node's place with that of the node around it, and where they stand in the model."""
    kind = type(node)
    if isinstance(node, tuple) and not isinstance(node, Span):
        for at, item in enumerate(node):
            yield from nested(item, parent, f"{path}[{at}]")
    elif isinstance(node, Span):
        yield (parent, path), (node, path)
    elif attrs.has(kind):
        own = getattr(node, "span", None) or parent
        yield (parent, path), (own, path)
        for field in attrs.fields(kind):
            # A heading stands above its paragraph, the word of a printed page above its banner; an earlier line of a
            # kind stands elsewhere, and so may the label and the post that references share, and the archive's stamps.
            above = isinstance(node, PageBanner) and field.name == "classification"
            around = parent if above or field.name in _ELSEWHERE else own
            yield from nested(getattr(node, field.name), around, f"{path}.{field.name}")


def findings_lie_inside(report: Report) -> None:
    """No rule failed; every place of a finding and of its fix lies in the text; every message is one line."""
    for found in report.diagnostics:
        assert found.code != "CT000", str(found.message)
        places = [found.span, *(other.span for other in found.related)]
        places += [edit.span for edit in (found.fix.edits if found.fix is not None else ())]
        assert all(0 <= place.start <= place.end <= len(report.source.text) for place in places), found
        assert str(found.message)
        assert "\n" not in str(found.message)


def fixes_settle(text: str) -> str:
    """Fixing twice equals fixing once; the text after it."""
    once = fix(text).text
    assert fix(once).text == once
    return once


def kept(cable: Cable) -> tuple[object, ...]:
    """What a safe fix may not change: the classification, the marks, the words of the text."""
    line = cable.classification_line
    return (
        line.marking.text.split() if isinstance(line, ClassificationLine) else None,
        # The subject is as the copy shows it, typographic quotes and all.
        cable.subject.translate(_TYPOGRAPHY).split() if cable.subject is not None else None,
        [_words(paragraph) for paragraph in cable.paragraphs],
        cable.signature,
    )


_TYPOGRAPHY = str.maketrans(TYPOGRAPHY)


def fixes_keep_words(text: str, fixed: str) -> None:
    """The text after fixing has the classification, the marks and the words that it had."""
    assert kept(parse(fixed)) == kept(parse(text))


def _words(paragraph: Paragraph) -> tuple[object, ...]:
    """A paragraph without the slants behind it, which end the set of the remarks and are no words."""
    marks = [item.mark.text if item.mark is not None else None for item in paragraph.sub_paragraphs]
    return (
        paragraph.number,
        paragraph.mark.text if paragraph.mark is not None else None,
        marks,
        paragraph.text.rstrip("/ \n").split(),
    )
