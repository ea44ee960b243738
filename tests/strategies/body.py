"""The text: paragraphs with their marks, headings, items, quotations, and the lines between pages."""

from attrs import evolve
from hypothesis import strategies as st

from cablelint.classification import Level
from strategies import prose
from strategies.plan import ORDER_12958, SENSITIVE_SINCE, Plan
from strategies.structure import Citation, Item, Page, Paragraph

_UNCLASSIFIED, _ENTIRE_TEXT = "(U)", "ENTIRE TEXT"
_LABELS = (("A.", "B.", "C."), ("--", "--", "--"), ("-", "-", "-"), ("(1)", "(2)", "(3)"), ("   a.", "   b.", "   c."))


def draw_paragraphs(draw: st.DrawFn, plan: Plan, citations: tuple[Citation, ...]) -> tuple[Paragraph, ...]:
    """The paragraphs for a plan, at least one for every page."""
    pages = _draw_pages(draw, plan)
    count = max(draw(st.integers(1, 7)), len(pages) + 1, plan.wish.paragraphs)
    marks = _draw_marks(draw, plan, count)
    cited = tuple(f"REF {citation.label.strip('().')}" for citation in citations) if len(citations) > 1 else ()
    cited = cited or ("REFTEL",) * len(citations)
    paragraphs = [_draw_paragraph(draw, plan, number, mark, cited) for number, mark in enumerate(marks, 1)]
    if marks[0] == _ENTIRE_TEXT:
        words = draw(st.sampled_from((plan.level.words, plan.level.letter, f"({plan.level.letter})")))
        hyphen = draw(st.sampled_from((" - ", "-", " ")))
        paragraphs = [evolve(paragraph, mark="", items=()) for paragraph in paragraphs]
        paragraphs[0] = Paragraph(1, f"{words}{hyphen}{_ENTIRE_TEXT}.", ("",))
    else:
        paragraphs = _with_summary(draw, paragraphs)
    places = sorted(draw(st.permutations(range(1, count)))[: len(pages)]) if pages else []
    for place, page in zip(places, pages, strict=True):
        # Behind a page line, the heading of a paragraph looks like the end of the one before.
        before = draw(st.booleans()) and not paragraphs[place].heading
        paragraphs[place] = evolve(paragraphs[place], pages=(page,), pages_before=before)
    return tuple(paragraphs)


def _draw_marks(draw: st.DrawFn, plan: Plan, count: int) -> list[str]:
    """A mark for every paragraph, or none for any; one of them at least is the highest that the telegram allows."""
    if not plan.level.classified and not plan.sensitive:
        mark = ("(LOU)" if plan.lou else _UNCLASSIFIED) if draw(st.booleans()) else ""
        return [mark] * count
    if plan.day < ORDER_12958 and plan.level.classified and draw(st.booleans()):
        return [_ENTIRE_TEXT] * count
    highest = "(SBU)" if plan.sensitive else f"({plan.level.letter})"
    allowed = allowed_marks(plan)
    marks = [draw(st.sampled_from(allowed)) for _ in range(count)]
    foreign = draw(st.sampled_from(("NF", "NOFORN")))
    marks[draw(st.integers(0, count - 1))] = f"{highest[:-1]}/{foreign})" if plan.noforn else highest
    return marks


def allowed_marks(plan: Plan) -> list[str]:
    """The marks that a paragraph of the telegram may have."""
    levels = [level for level in Level if level <= plan.level and level is not Level.RESTRICTED]
    return [*(f"({level.letter})" for level in levels), *(["(SBU)"] if plan.day >= SENSITIVE_SINCE else [])]


def _draw_paragraph(draw: st.DrawFn, plan: Plan, number: int, mark: str, cited: tuple[str, ...]) -> Paragraph:
    kind = draw(st.integers(1, 8))
    heading: tuple[str, ...] = ()
    quotation: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    lines = prose.lines(plan.random, draw(st.integers(2, 5)), mixed=plan.mixed, cited=cited)
    if kind == 1 and number > 1:
        heading = _draw_heading(draw, plan)
    elif kind == 2:
        items = _draw_items(draw, plan, marked=mark != "")
    elif kind == 3:
        inner = [prose.lines(plan.random, 2, mixed=plan.mixed) for _ in range(2)]
        numbered = draw(st.booleans())
        quoted = [(f"{at}. {first}" * numbered or first, *rest) for at, (first, *rest) in enumerate(inner, 1)]
        quotation = ("", "BEGIN TEXT:", "", *quoted[0], "", *quoted[1], "", "END TEXT.")
    return Paragraph(number, mark, lines, heading, items, quotation)


def _draw_heading(draw: st.DrawFn, plan: Plan) -> tuple[str, ...]:
    title = prose.title(plan.random, draw(st.integers(8, 40)))
    title = title.title() if plan.mixed else title
    return ("-" * len(title), title, "-" * len(title)) if draw(st.booleans()) else (title,)


def _draw_items(draw: st.DrawFn, plan: Plan, *, marked: bool) -> tuple[Item, ...]:
    labels = draw(st.sampled_from(_LABELS))
    marks = allowed_marks(plan) if plan.level.classified or plan.sensitive else [_UNCLASSIFIED]
    marks = marks if marked and not plan.lou and draw(st.booleans()) else [""]
    count = draw(st.integers(1, 3))
    return tuple(
        Item(label, draw(st.sampled_from(marks)), " ".join(prose.words(plan.random, 6)) + ".")
        for label in labels[:count]
    )


def _with_summary(draw: st.DrawFn, paragraphs: list[Paragraph]) -> list[Paragraph]:
    """The paragraphs with the first as a summary and the last as a comment, or one of them, or neither."""
    for index, word in ((0, "SUMMARY"), (-1, "COMMENT")):
        lines = paragraphs[index].lines
        plain = not paragraphs[index].items and not paragraphs[index].quotation
        if plain and len(paragraphs) > 1 and draw(st.booleans()):
            framed = (f"{word}: {lines[0]}", *lines[1:-1], f"{lines[-1]} END {word}.")
            paragraphs[index] = evolve(paragraphs[index], lines=framed)
    return paragraphs


def _draw_pages(draw: st.DrawFn, plan: Plan) -> list[Page]:
    """A line for the first page of every section but the first, and for some second pages."""
    if plan.sections == 1:
        return []
    places = []
    for section in range(1, plan.sections + 1):
        places += [(section, "")] if section > 1 else []
        places += [(section, ".2")] if draw(st.integers(1, 3)) == 3 else []
    station, number = plan.sender.place[:10].rstrip(), f"{plan.number:08d}"
    blanks = draw(st.integers(1, 2))
    return [Page(station, number, f"{section:03d}", page, f"{plan.sections:03d}", blanks) for section, page in places]
