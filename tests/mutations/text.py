"""Faults of the references, the paragraphs and the lines between pages."""

from typing import Any

from attrs import evolve
from strategies import Telegram
from strategies.facts import senders
from strategies.structure import Page

from mutations.registry import mutation


def _with_citation(telegram: Telegram, at: int, **changes: str) -> Telegram:
    citations = list(telegram.header.citations)
    citations[at] = evolve(citations[at], **changes)
    return telegram.with_header(citations=tuple(citations))


def _cites(telegram: Telegram, letter: str) -> bool:
    return any(f"(REF {letter})" in line for paragraph in telegram.paragraphs for line in paragraph.lines)


def _own_year(telegram: Telegram, later: int = 0) -> str:
    assert telegram.envelope is not None
    return f"{(telegram.envelope.moment.year + later) % 100:02d}"


@mutation("RF801", citations=3)
def label_left_out(telegram: Telegram) -> Telegram | None:
    label = telegram.header.citations[2].label
    return _with_citation(telegram, 2, label=label.replace("C", "E")) if not _cites(telegram, "C") else None


@mutation("RF802", citations=3)
def label_doubled(telegram: Telegram) -> Telegram | None:
    label = telegram.header.citations[2].label
    return _with_citation(telegram, 2, label=label.replace("C", "B")) if not _cites(telegram, "C") else None


@mutation("RF804", citations=2, partial=False)
def reference_of_a_later_year(telegram: Telegram) -> Telegram | None:
    return _with_citation(telegram, 1, year=_own_year(telegram, 1))


@mutation("RF804", citations=2, partial=False)
def reference_of_a_higher_number(telegram: Telegram) -> Telegram | None:
    later = str(int(telegram.header.number) + 7)
    return _with_citation(telegram, 1, year="", station=telegram.header.station, number=later)


@mutation("RF806", citations=2, partial=False)
def reference_to_itself(telegram: Telegram) -> Telegram | None:
    own = telegram.header
    return _with_citation(telegram, 1, year="", station=own.station, number=str(int(own.number)))


@mutation("RF809", citations=2)
def reference_number_too_wide(telegram: Telegram) -> Telegram | None:
    return _with_citation(telegram, 1, year="99" if telegram.envelope is None else "94", number="1234567")


@mutation("RF810", citations=2)
def letter_for_zero_in_year(telegram: Telegram) -> Telegram | None:
    citation = telegram.header.citations[1]
    return _with_citation(telegram, 1, year=f"O{citation.year[1]}") if citation.year.startswith("0") else None


@mutation("RF807", citations=2, paragraphs=3)
def missing_reference_cited(telegram: Telegram) -> Telegram | None:
    first, *rest = telegram.paragraphs[1].lines
    return telegram.with_paragraph(1, lines=(f"{first} (REF F)", *rest))


@mutation("BD101", paragraphs=4)
def paragraphs_renumbered(telegram: Telegram) -> Telegram | None:
    return _renumber(telegram, 2, len(telegram.paragraphs))


@mutation("BD101", paragraphs=4)
def paragraph_number_doubled(telegram: Telegram) -> Telegram | None:
    if not telegram.paragraphs[1].mark:
        return None
    later = tuple(evolve(paragraph, number=paragraph.number - 1) for paragraph in telegram.paragraphs[2:])
    return evolve(telegram, paragraphs=(*telegram.paragraphs[:2], *later))


@mutation("BD101", paragraphs=4)
def paragraph_numbers_exchanged(telegram: Telegram) -> Telegram | None:
    first, second, third, *rest = telegram.paragraphs
    if not (second.mark and third.mark):
        return None
    exchanged = (evolve(second, number=third.number), evolve(third, number=second.number))
    return evolve(telegram, paragraphs=(first, *exchanged, *rest))


def _renumber(telegram: Telegram, start: int, end: int) -> Telegram:
    raised = tuple(evolve(paragraph, number=paragraph.number + 1) for paragraph in telegram.paragraphs[start:end])
    return evolve(telegram, paragraphs=(*telegram.paragraphs[:start], *raised, *telegram.paragraphs[end:]))


@mutation("SU901", paragraphs=4, anywhere=True)
def summary_begin_removed(telegram: Telegram) -> Telegram | None:
    first, *rest = telegram.paragraphs[0].lines
    if not first.startswith("SUMMARY: ") or any("SUMMARY OF" in line for line in rest):
        return None
    return telegram.with_paragraph(0, lines=(first.removeprefix("SUMMARY: "), *rest))


@mutation("SU904", "SU901", paragraphs=4)
def summary_ends_as_comment(telegram: Telegram) -> Telegram | None:
    *lines, last = telegram.paragraphs[0].lines
    if not last.endswith("END SUMMARY."):
        return None
    return telegram.with_paragraph(0, lines=(*lines, last.replace("END SUMMARY.", "END COMMENT.")))


@mutation("PG201", sectioned=True)
def page_number_differs(telegram: Telegram) -> Telegram | None:
    return _with_last_page(telegram, number=f"{int(telegram.header.number) + 1:08d}")


@mutation("PG204", sectioned=True)
def page_station_differs(telegram: Telegram) -> Telegram | None:
    other = next(post.place for post in senders() if post.place[:4] != telegram.header.station[:4])
    return _with_last_page(telegram, station=other[:10].rstrip())


@mutation("PG205", sectioned=True)
def page_total_differs(telegram: Telegram) -> Telegram | None:
    return _with_last_page(telegram, total=f"{int(telegram.header.sections) + 1:03d}")


@mutation("PG202", "PG205", sectioned=True)
def page_section_beyond_the_total(telegram: Telegram) -> Telegram | None:
    return _with_last_page(telegram, section=f"{int(telegram.header.sections) + 1:03d}")


@mutation("PG202", sectioned=True)
def page_lines_the_wrong_way_round(telegram: Telegram) -> Telegram | None:
    pages = telegram.pages
    if len(pages) < 2:
        return None
    return _with_pages(telegram, (*pages[:-2], pages[-1], pages[-2]))


@mutation("PG203", sectioned=True, classified=False, complete=False, anywhere=True)
def last_section_lost(telegram: Telegram) -> Telegram | None:
    """The copy ends before the last section, and so without a signature."""
    last = f"{int(telegram.header.sections):03d}"
    lost = next(
        at for at, paragraph in enumerate(telegram.paragraphs) if any(page.section == last for page in paragraph.pages)
    )
    left = evolve(telegram, paragraphs=telegram.paragraphs[:lost], signature="")
    return left if left.pages and not telegram.sensitive else None


def _with_last_page(telegram: Telegram, **changes: Any) -> Telegram:
    return _with_pages(telegram, (*telegram.pages[:-1], evolve(telegram.pages[-1], **changes)))


def _with_pages(telegram: Telegram, pages: tuple[Page, ...]) -> Telegram:
    """The telegram with other page lines in the same places; left over places stay empty."""
    left = list(pages)
    paragraphs = [
        evolve(paragraph, pages=tuple(left.pop(0) for _ in paragraph.pages if left))
        for paragraph in telegram.paragraphs
    ]
    return evolve(telegram, paragraphs=tuple(paragraphs))
