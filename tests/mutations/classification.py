"""Faults of the classification line, the captions and the portion marks."""

from datetime import date

from attrs import evolve
from strategies import Telegram
from strategies.header import LEVEL_WORDS
from strategies.plan import ORDER_12958, SENSITIVE_SINCE
from strategies.structure import Item

from cablelint.classification import Level
from mutations.registry import mutation


def _mark_at(telegram: Telegram, index: int, mark: str) -> Telegram | None:
    """Another mark on a paragraph that has one."""
    return telegram.with_paragraph(index, mark=mark) if telegram.paragraphs[index].mark else None


@mutation("CL116", partial=False, sectioned=False)
def station_misspelt(telegram: Telegram) -> Telegram | None:
    """A letter doubled, where this gives the name of no other post."""
    station = telegram.header.station
    return telegram.with_header(station=f"{station[:2]}{station[1:]}") if len(station) > 5 else None


@mutation("CL101", routed=True, partial=False, complete=True)
def classification_line_removed(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(words="", section="", station="", number="") if not telegram.pages else None


@mutation("CL113", classified=True, routed=True, partial=False)
def classification_line_lowered(telegram: Telegram) -> Telegram | None:
    lower = {Level.TOP_SECRET: Level.SECRET, Level.SECRET: Level.CONFIDENTIAL}.get(telegram.level)
    marked = any(paragraph.mark for paragraph in telegram.paragraphs)
    return telegram.with_header(words=LEVEL_WORDS[lower]) if lower is not None and marked else None


@mutation("CL113", classified=True, routed=True, partial=False)
def classification_line_raised(telegram: Telegram) -> Telegram | None:
    higher = {Level.CONFIDENTIAL: Level.SECRET, Level.SECRET: Level.TOP_SECRET}.get(telegram.level)
    marked = any(paragraph.mark for paragraph in telegram.paragraphs)
    return telegram.with_header(words=LEVEL_WORDS[higher]) if higher is not None and marked else None


@mutation("CL102", classified=True)
def classification_not_spaced(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(words=telegram.level.words)


@mutation("CL103", classified=True)
def classification_garbled(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(words=telegram.header.words[:4] + telegram.header.words[6:])


@mutation("CL112", classified=True, first=SENSITIVE_SINCE)
def classification_with_another_word(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(words=f"{telegram.header.words} SENSITIVE")


@mutation("CL105", first=date(2001, 1, 1), partial=False)
def number_of_five_digits(telegram: Telegram) -> Telegram | None:
    number = telegram.header.number
    return telegram.with_header(number=number[1:])


@mutation("CL106", sectioned=True)
def section_beyond_the_total(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(section="09")


@mutation("CL1", "PG205", sectioned=True)
def total_of_sections_differs(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(sections=f"{int(telegram.header.sections) + 1:02d}")


@mutation("CL1", "FL303", sectioned=True, routed=True, partial=False, paragraphs=4)
def number_differs(telegram: Telegram) -> Telegram | None:
    assert telegram.envelope is not None
    number = f"{int(telegram.header.number) + 1:06d}"
    return None if telegram.envelope.instructions else telegram.with_header(number=number)


@mutation("CL107", classified=False, sensitive=False, partial=False, first=date(1996, 1, 1))
def limited_official_use_too_late(telegram: Telegram) -> Telegram | None:
    efto = "E F T O" in telegram.header.words
    return telegram.with_header(words="LIMITED OFFICIAL USE") if not efto else None


@mutation("CL111", "FL404", classified=False, sensitive=False, efto=True, routed=True, partial=False)
def efto_removed(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(words="UNCLAS") if "E F T O" in telegram.header.words else None


@mutation("CP201", classified=True, sipdis=True)
def nodis_with_sipdis(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(captions=("NODIS", *telegram.header.captions))


@mutation("CP202", classified=True, restriction="NODIS")
def nodis_with_exdis(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(captions=(*telegram.header.captions, "EXDIS"))


@mutation("CP212", classified=False, sensitive=False, partial=False, first=date(1996, 1, 1))
def nodis_on_unclassified(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(captions=("NODIS",))


@mutation("CP214", sipdis=True)
def sipdis_misspelt(telegram: Telegram) -> Telegram | None:
    captions = tuple(caption.replace("SIPDIS", "SIPDSI") for caption in telegram.header.captions)
    return telegram.with_header(captions=captions) if captions != telegram.header.captions else None


@mutation("CP210", noforn=True, classified=True, first=ORDER_12958)
def caption_doubled(telegram: Telegram) -> Telegram | None:
    captions = telegram.header.captions
    return telegram.with_header(captions=(*captions, "NOFORN")) if captions[-1:] == ("NOFORN",) else None


@mutation("CP206", sensitive=True, partial=False, first=SENSITIVE_SINCE, anywhere=True)
def sensitive_caption_removed(telegram: Telegram) -> Telegram | None:
    captions = telegram.header.captions
    if "SENSITIVE" not in captions or telegram.header.subject_mark:
        return None
    return telegram.with_header(captions=tuple(caption for caption in captions if caption != "SENSITIVE"))


@mutation("CP206", classified=False, sensitive=False, partial=False, first=SENSITIVE_SINCE, paragraphs=3)
def sensitive_paragraph_without_caption(telegram: Telegram) -> Telegram | None:
    return _mark_at(telegram, 1, "(SBU)")


@mutation("CP205", classified=True, first=SENSITIVE_SINCE)
def sensitive_caption_on_classified(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(captions=(*telegram.header.captions, "SENSITIVE"))


@mutation("CL108", classified=False, partial=False, last=date(1995, 9, 1))
def sensitive_too_early(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(captions=(*telegram.header.captions, "SENSITIVE"))


@mutation("PM308", classified=True, noforn=True, first=ORDER_12958, anywhere=True)
def noforn_caption_removed(telegram: Telegram) -> Telegram | None:
    captions = telegram.header.captions
    if "NOFORN" not in captions:
        return None
    return telegram.with_header(captions=tuple(caption for caption in captions if caption != "NOFORN"))


@mutation("PM308", classified=True, noforn=False, first=ORDER_12958)
def noforn_added_to_one_mark(telegram: Telegram) -> Telegram | None:
    index, paragraph = next(item for item in enumerate(telegram.paragraphs) if item[1].mark not in ("(U)", "(SBU)"))
    return _mark_at(telegram, index, f"{paragraph.mark[:-1]}/NF)")


@mutation("PM324", classified=True, noforn=True, first=ORDER_12958)
def compartment_added_to_one_mark(telegram: Telegram) -> Telegram | None:
    found = next((item for item in enumerate(telegram.paragraphs) if item[1].mark.endswith("/NF)")), None)
    return _mark_at(telegram, found[0], f"{found[1].mark[:-4]}//TK//NF)") if found is not None else None


@mutation("PM301", paragraphs=4)
def mark_raised(telegram: Telegram) -> Telegram | None:
    above = {Level.UNCLASSIFIED: "(C)", Level.CONFIDENTIAL: "(S)", Level.SECRET: "(TS)"}.get(telegram.level)
    return _mark_at(telegram, len(telegram.paragraphs) - 1, above) if above is not None else None


@mutation("PM301", paragraphs=4, classified=True, first=ORDER_12958)
def mark_of_an_item_raised(telegram: Telegram) -> Telegram | None:
    above = {Level.CONFIDENTIAL: "(S)", Level.SECRET: "(TS)"}.get(telegram.level)
    if above is None or telegram.paragraphs[1].quotation:
        return None
    items = (Item("A.", above, "THE FIRST POINT."), Item("B.", "(U)", "THE SECOND POINT."))
    return telegram.with_paragraph(1, items=items)


@mutation("PM302", classified=True, noforn=False, first=ORDER_12958, anywhere=True)
def all_marks_lowered(telegram: Telegram) -> Telegram | None:
    lowered = tuple(evolve(paragraph, mark="(U)", items=()) for paragraph in telegram.paragraphs)
    return evolve(telegram, paragraphs=lowered)


@mutation("PM303", classified=True, noforn=False, partial=False, first=ORDER_12958, paragraphs=4)
def mark_removed(telegram: Telegram) -> Telegram | None:
    index = next((at for at, paragraph in enumerate(telegram.paragraphs) if paragraph.mark == "(U)"), None)
    return telegram.with_paragraph(index, mark="", items=(), quotation=()) if index is not None else None


@mutation("PM304", classified=True, first=ORDER_12958, paragraphs=4)
def mark_unclosed(telegram: Telegram) -> Telegram | None:
    return _mark_at(telegram, 1, "(C") if telegram.paragraphs[1].mark in ("(U)", "(SBU)") else None


@mutation("PM304", classified=True, first=ORDER_12958, paragraphs=4)
def mark_in_brackets(telegram: Telegram) -> Telegram | None:
    return _mark_at(telegram, 1, "[U]") if telegram.paragraphs[1].mark in ("(U)", "(SBU)") else None


@mutation("PM305", classified=True, first=ORDER_12958, paragraphs=4)
def mark_unknown(telegram: Telegram) -> Telegram | None:
    return _mark_at(telegram, 1, "(X)") if telegram.paragraphs[1].mark in ("(U)", "(SBU)") else None


@mutation("PM311", classified=True, first=ORDER_12958, paragraphs=4)
def mark_with_sensitive_in_classified(telegram: Telegram) -> Telegram | None:
    return _mark_at(telegram, 1, "(C/SBU)") if telegram.paragraphs[1].mark in ("(U)", "(SBU)") else None


@mutation("PM312", classified=True, partial=False, first=date(1996, 6, 1), paragraphs=4)
def mark_of_limited_official_use_too_late(telegram: Telegram) -> Telegram | None:
    return _mark_at(telegram, 1, "(LOU)") if telegram.paragraphs[1].mark in ("(U)", "(SBU)") else None


@mutation("PM306", classified=True, noforn=False, first=ORDER_12958, paragraphs=4)
def mark_behind_the_text(telegram: Telegram) -> Telegram | None:
    paragraph = telegram.paragraphs[1]
    if paragraph.mark != "(U)" or paragraph.items or paragraph.quotation or paragraph.pages:
        return None
    lines = (*paragraph.lines[:-1], f"{paragraph.lines[-1]} (U)")
    return telegram.with_paragraph(1, mark="", lines=lines)


@mutation("PM314", classified=True, noforn=False, partial=False, first=date(1996, 6, 1), paragraphs=4)
def entire_text_too_late(telegram: Telegram) -> Telegram | None:
    unmarked = [evolve(paragraph, mark="", items=()) for paragraph in telegram.paragraphs]
    unmarked[0] = evolve(unmarked[0], lines=(f"{telegram.level.words} - ENTIRE TEXT.",))
    return evolve(telegram, paragraphs=tuple(unmarked))
