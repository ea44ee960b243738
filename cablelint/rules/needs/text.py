"""What rules about captions, the text and its marks need."""

from collections.abc import Container, Iterator

from cablelint.classification import Level
from cablelint.context import Context
from cablelint.markings.reading import read_mark
from cablelint.model import Cable, ClassificationLine, ClassifiedBy, Mark, PartMark
from cablelint.model.cable import outline
from cablelint.model.text import Outline
from cablelint.parts import are_begun, part_ends
from cablelint.reference.captions import LIMITED_OFFICIAL_USE, SENSITIVE, SENSITIVE_SINCE
from cablelint.rule import Need, SharedNeed
from cablelint.rules.body.misprinted_numbers import may_be_misprinted
from cablelint.rules.references.labels import may_cite_another
from cablelint.source import Source, Span

# The usual marks, which need not be looked into, and that of them which says sensitive.
_USUAL_MARKS = frozenset({"(U)", "(C)", "(S)", "(SBU)"})
_SENSITIVE_MARK = "(SBU)"
_NOFORN_MARKS = frozenset({"(C/NF)", "(S/NF)", "(C//NF)", "(S//NF)"})
_NOFORN_CAPTION = "NOFORN"
_USUAL_CAPTIONS = frozenset({"SENSITIVE", _NOFORN_CAPTION})
# What says nothing, however often.
_COMMON_CAPTIONS = (None, "SIPDIS")
_REPEATED_E = "E E E E"
# What a mark means does not depend on where it stands.
_ANYWHERE = Span(0, 0)
_UNCLASSIFIED = Level.UNCLASSIFIED


def look_at_text(cable: Cable, context: Context) -> list[Need | None]:
    """Tell what is unusual about captions, paragraphs and marks."""
    met: list[Need | None] = []
    names = [caption.name for caption in cable.captions]
    paragraphs, highest = outline(cable), context.highest
    marks = paragraphs.marks
    odd = [read_mark(text, _ANYWHERE) for text in marks - _USUAL_MARKS]
    if names:
        met += _of_captions(names, cable)
    if odd:
        met += _of_odd_marks(odd)
    if _is_sensitivity_doubtful(not SENSITIVE.isdisjoint(names), _say_sensitive(marks, odd), context):
        met.append(doubtful_sensitivity)
    if _is_limited(cable, names):
        met.append(limited_official_use)
    if highest is not None and highest is not context.overall:
        met.append(differing_marks)
    if not paragraphs.marked:
        met.append(unmarked_paragraph)
    if not _are_numbers_usual(cable, paragraphs):
        met.append(unusual_numbers)
    if cable.body is not None and _has_slash_behind_word(context.source, cable.body):
        met.append(slash_behind_word)
    if context.source.text.find(_REPEATED_E, *cable.span) >= 0:
        met.append(repeated_e)
    ends = context.derive(part_ends)
    if ends and not are_begun(cable, ends):
        met.append(doubtful_ends)
    if may_cite_another(cable, context):
        met.append(unknown_citations)
    if not _has_summary_ended(ends) and context.source.capitals.find("SUMMARY", *cable.span) >= 0:
        met.append(open_summary)
    return met


# There is a caption that is not known.
unknown_caption = SharedNeed("unknown_caption", look_at_text)
# There is another known caption than SIPDIS, SENSITIVE and NOFORN; one of the latter two stands twice, or NOFORN with
# something that is not known or that releases the telegram.
unusual_captions = SharedNeed("unusual_captions", look_at_text)
# SENSITIVE is the caption of a classified telegram, or lacks where paragraphs are so marked, or did not exist yet.
doubtful_sensitivity = SharedNeed("doubtful_sensitivity", look_at_text)
# The classification line or a caption says LIMITED OFFICIAL USE.
limited_official_use = SharedNeed("limited_official_use", look_at_text)
# A paragraph is marked NOFORN.
noforn_marks = SharedNeed("noforn_marks", look_at_text)
# A paragraph is marked with more than a level, (SBU) or NOFORN.
controlled_marks = SharedNeed("controlled_marks", look_at_text)
# The highest mark is not of the overall level, so far as both are known.
differing_marks = SharedNeed("differing_marks", look_at_text)
# A mark is malformed, or not known.
unreadable_mark = SharedNeed("unreadable_mark", look_at_text)
# A mark is a notice that holds for the entire text.
entire_text = SharedNeed("entire_text", look_at_text)
# A paragraph has no mark.
unmarked_paragraph = SharedNeed("unmarked_paragraph", look_at_text)
# A summary, a comment or a note ends that may not have begun, or may overlap another.
doubtful_ends = SharedNeed("doubtful_ends", look_at_text)
# There is the word SUMMARY, and no end of one.
open_summary = SharedNeed("open_summary", look_at_text)
# A reference may be cited that the REF line does not have.
unknown_citations = SharedNeed("unknown_citations", look_at_text)
# A slash stands behind NO or NOT in the text, so far as the last letter tells.
slash_behind_word = SharedNeed("slash_behind_word", look_at_text)
# E E E E stands somewhere, as in the error prosign.
repeated_e = SharedNeed("repeated_e", look_at_text)
# The paragraphs are not numbered `1.`, `2.` and so on, or there are none.
unusual_numbers = SharedNeed("unusual_numbers", look_at_text)


def _of_captions(names: list[str | None], cable: Cable) -> Iterator[Need]:
    if None in names:
        yield unknown_caption
    known = [name for name in names if name not in _COMMON_CAPTIONS]
    released = _NOFORN_CAPTION in known and (None in names or _is_released(cable))
    if released or not _USUAL_CAPTIONS.issuperset(known) or len(set(known)) != len(known):
        yield unusual_captions


def _is_released(cable: Cable) -> bool:
    """Whether a pass line says to whom the telegram is released: REL, RELEASABLE."""
    return any(line.text[:3].upper() == "REL" for line in cable.pass_lines)


def _of_odd_marks(odd: list[Mark]) -> Iterator[Need]:
    """What is unusual about the marks that are not of the usual ones."""
    markings = [mark.marking for mark in odd if mark.marking is not None]
    if any(marking.noforn for marking in markings):
        yield noforn_marks
    if any(not marking.bare for marking in markings if f"({marking.text})" not in _NOFORN_MARKS):
        yield controlled_marks
    if any(mark.problem is not None for mark in odd):
        yield unreadable_mark
    if any(mark.entire_text for mark in odd):
        yield entire_text


def _say_sensitive(written: Container[str], odd: list[Mark]) -> bool:
    """Whether a mark says that its paragraph is sensitive."""
    return _SENSITIVE_MARK in written or any(mark.marking is not None and mark.marking.sensitive for mark in odd)


def _is_sensitivity_doubtful(captioned: bool, marked: bool, context: Context) -> bool:
    """Whether captions and marks that say sensitive do not go together with the rest."""
    if not captioned and not marked:
        return False
    if context.date is not None and context.date < SENSITIVE_SINCE:
        return True
    if context.overall is _UNCLASSIFIED:
        return not captioned
    return captioned


def _is_limited(cable: Cable, names: list[str | None]) -> bool:
    line = cable.classification_line
    if LIMITED_OFFICIAL_USE in names:
        return True
    return isinstance(line, ClassificationLine) and line.marking.text[:1] in "Ll"


def _has_slash_behind_word(source: Source, body: Span) -> bool:
    return any(source.text[at - 1] in "OoTt" for at in source.places("/", body))


def _has_summary_ended(ends: list[PartMark]) -> bool:
    return bool([mark for mark in ends if mark.kind == "SUMMARY"])


def _are_numbers_usual(cable: Cable, paragraphs: Outline) -> bool:
    """Whether there are paragraphs, each has the number due with a full stop behind it, and the last none below it."""
    line, due = cable.classified_by, len(paragraphs.numbers) + 1
    if due == 1 or not paragraphs.stopped or paragraphs.numbers != tuple(range(1, due)):
        return False
    if may_be_misprinted(cable.source, due, Span(paragraphs.last, cable.span.end)):
        return False
    # A Classified By line with a number may have taken that of the first paragraph.
    return not (isinstance(line, ClassifiedBy) and line.keyword.text[:1].isdigit())
