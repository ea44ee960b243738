"""What the rules on portion marks share: the marks and their places, and which parentheses are marks at all."""

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from cablelint import overall
from cablelint.consistency import marks
from cablelint.context import Context
from cablelint.model import Cable, Mark, MarkProblem, Paragraph
from cablelint.overall import Portion
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding
from cablelint.source import Span

if TYPE_CHECKING:
    from cablelint.classification import Marking
    from cablelint.markings.validity import Breach

# E.O. 12958 made portion marks a duty on this day; before, practice was patchy.
MARKS_REQUIRED = date(1995, 10, 14)

MARK = r"\((?:TS|S|C|U|SBU|LOU|FOUO)(?://?[A-Z]{1,6})*\)"
_BEHIND_TITLE = pattern(rf"[A-Z][^()\n]{{0,60}}?[-:.]\s*({MARK})")
_AT_END = pattern(rf"\s({MARK})\.?\Z")
# What a released copy has in place of text that was taken out.
_REDACTED = ("XXXX", "[REDACTED", "(REDACTED", "[...]")
# (513U), (5BU): a mark that a machine read from print
_MISREAD = pattern(r"\((?:\d{1,4}[A-Z]|[A-Z]{1,4}\d)[A-Z0-9]{0,4}\)")


# Which rule reports a requirement that a mark breaks.
_ANY_OTHER = "PM323"
_RULES = {
    "release-order": "PM309",
    "noforn-with-release-list": "PM310",
    "noforn-with-relido": "PM310",
    "display-with-noforn-or-relido": "PM310",
    "combined-noforn-with-release": "PM310",
    "fouo-classified": "PM311",
    "sbu-classified": "PM311",
    "lou-classified": "PM311",
    "nuclear-information-classified": "PM311",
    "limdis-classified": "PM311",
    "exdis-with-nodis": "PM319",
}


def portions(context: Context) -> tuple[Portion, ...]:
    """All marks that could be read, in order."""
    return context.derive(_all_portions)


def _all_portions(cable: Cable, context: Context) -> tuple[Portion, ...]:
    return overall.portions(cable)


def called_for(context: Context) -> "Marking":
    """The overall marking that the marks call for."""
    return context.derive(_rolled_up)


def _rolled_up(cable: Cable, context: Context) -> "Marking":
    from cablelint.markings.rollup import roll_up

    return roll_up(portion.marking for portion in portions(context))


def controlled_portions(context: Context) -> tuple[Portion, ...]:
    """The marks with more than a level."""
    return context.derive(_all_controlled)


def _all_controlled(cable: Cable, context: Context) -> tuple[Portion, ...]:
    return tuple(portion for portion in portions(context) if not portion.marking.bare)


def broken_requirements(context: Context) -> tuple[tuple[Portion, "Breach"], ...]:
    """The requirements that marks break by themselves, in the marking profile of the telegram."""
    return context.derive(_all_broken)


def _all_broken(cable: Cable, context: Context) -> tuple[tuple[Portion, "Breach"], ...]:
    found = [portion for portion in controlled_portions(context) if not portion.mark.entire_text]
    if not found:
        return ()
    from cablelint.markings.validity import breaches

    return tuple(
        (portion, breach) for portion in found for breach in breaches(portion.mark.text, context.marking_profile)
    )


def report_broken(context: Context, code: str) -> Iterator[Finding]:
    """Findings for those of the broken requirements that are a rule's, each at the entry at fault."""
    for portion, breach in broken_requirements(context):
        requirement = breach.requirement
        if _RULES.get(requirement.name, _ANY_OTHER) == code:
            start = portion.mark.span.start
            rests = "; ".join(
                [*requirement.ism, *(f"DoDM 5200.01 vol. 2 encl. 4, {p}" for p in requirement.paragraphs)]
            )
            found = finding(
                Span(start + breach.start, start + breach.end),
                "{place} is marked {mark}, but {requirement}",
                place=portion.place,
                mark=portion.mark.text,
                requirement=requirement.text,
            )
            yield found.note("{source}", source=rests) if rests else found


def uses_marks(context: Context) -> bool:
    """Whether any mark of the telegram could be read: only then are doubtful parentheses taken for marks."""
    return context.highest is not None


def faulty_marks(context: Context, problem: MarkProblem) -> Iterator[tuple[str, Mark]]:
    """The marks that have this problem, each with the name of its place."""
    if uses_marks(context):
        for paragraph in context.cable.paragraphs:
            for item in (None, *paragraph.sub_paragraphs):
                mark = paragraph.mark if item is None else item.mark
                if mark is not None and mark.problem is problem:
                    yield overall.name_of(paragraph, item), mark


def misplaced_mark(paragraph: Paragraph) -> str | None:
    """The mark that an unmarked paragraph has in a wrong place: before its number, behind its title, at its end."""
    if paragraph.mark is not None:
        return None
    if paragraph.heading is not None and re.fullmatch(MARK, paragraph.heading.text):
        return paragraph.heading.text
    found = _BEHIND_TITLE.match(paragraph.text) or _AT_END.search(paragraph.text)
    return found[1] if found is not None else None


def is_unmarked(paragraph: Paragraph) -> bool:
    """Whether a paragraph has no mark at all, not even a wrong, misplaced or misread one, and is not blacked out."""
    if paragraph.mark is not None:
        return False
    if paragraph.text.startswith(_REDACTED) or _MISREAD.match(paragraph.text):
        return False
    return misplaced_mark(paragraph) is None


def entire_text_notice(context: Context) -> Paragraph | None:
    """The first paragraph that says that one marking holds for all the text."""
    return context.derive(_first_notice)


def _first_notice(cable: Cable, context: Context) -> Paragraph | None:
    for paragraph in cable.paragraphs:
        if paragraph.entire_text:
            return paragraph
    return None


def all_readable(cable: Cable) -> bool:
    """Whether every paragraph has a mark, and every mark could be read; one notice for the entire text will do."""
    marked = _all_marked(cable) or any(paragraph.entire_text for paragraph in cable.paragraphs)
    return marked and all(mark.problem is None for mark in marks(cable))


def _all_marked(cable: Cable) -> bool:
    own = [paragraph for paragraph in cable.paragraphs if not paragraph.quoted]
    return bool(own) and all(paragraph.mark is not None for paragraph in own)


def explains_itself(cable: Cable, context: Context) -> bool:
    """Whether more than the marks may speak for the overall marking: a missing mark, or the word compilation."""
    text = context.text(cable.body) if cable.body is not None else ""
    return not (_all_marked(cable) and all_readable(cable)) or overall.speaks_of_compilation(text)
