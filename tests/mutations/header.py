"""Faults of the text header: E.O., TAGS, SUBJECT, REF and Classified By lines."""

from datetime import date

from attrs import evolve
from strategies import Telegram
from strategies.plan import AMENDED, ORDER_12958, ORDER_13526

from cablelint.model import TagFamily
from cablelint.reference import tags
from mutations.registry import mutation


def _excused(telegram: Telegram) -> bool:
    """Whether it is a telegram of AID, which needs no titles."""
    return "AIDAC" in telegram.header.captions


def _declared(telegram: Telegram, years: int) -> Telegram:
    """Declassified so many years after the telegram's date."""
    assert telegram.envelope is not None
    moment = telegram.envelope.moment
    return telegram.with_header(instruction=f"DECL: {moment.month:02d}/15/{moment.year + years}")


@mutation("EO402")
def executive_order_removed(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(order="") if not _excused(telegram) else None


@mutation("EO403", first=ORDER_12958, last=date(2009, 12, 31), partial=False)
def executive_order_misspelt(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(order="12598")


@mutation("EO404", first=date(1996, 1, 1), partial=False)
def executive_order_of_the_seventies(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(order="11652")


@mutation("EO404", first=date(1996, 1, 1), last=date(2009, 1, 1), partial=False)
def executive_order_of_the_future(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(order="13526")


@mutation("EO405", classified=True)
def not_applicable_on_classified(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(instruction="N/A")


@mutation("EO406", classified=False)
def declassification_on_unclassified(telegram: Telegram) -> Telegram | None:
    year = telegram.envelope.moment.year if telegram.envelope is not None else 2005
    return telegram.with_header(instruction=f"DECL: 06/15/{year + 5}")


@mutation("EO407", classified=True, first=ORDER_12958, partial=False)
def declassified_before_the_telegram(telegram: Telegram) -> Telegram | None:
    return _declared(telegram, -1)


@mutation("EO408", classified=True, first=ORDER_12958, partial=False)
def declassified_after_forty_years(telegram: Telegram) -> Telegram | None:
    return _declared(telegram, 40)


@mutation("EO408", classified=True, first=ORDER_12958, last=date(2002, 12, 31), partial=False)
def declassified_after_twenty_years(telegram: Telegram) -> Telegram | None:
    return _declared(telegram, 20)


@mutation("EO412", classified=True)
def declassified_in_month_thirteen(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(instruction="DECL: 13/10/2018")


@mutation("EO412", classified=True)
def declassified_on_a_day_that_is_not(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(instruction="DECL: 02/30/2018")


@mutation("EO409", classified=True, partial=False, first=date(2004, 1, 1), last=date(2009, 12, 31))
def originating_agency_too_late(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(instruction="DECL: OADR")


@mutation("EO410", classified=True, partial=False, first=date(2004, 1, 1), last=date(2009, 12, 31))
def exemption_too_late(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(instruction="DECL: X1")


@mutation("EO417", classified=True, partial=False, first=ORDER_13526)
def exemption_without_date(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(instruction="DECL: 25X1")


@mutation("CB501", classified=True, first=ORDER_12958, partial=False)
def classified_by_removed(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(classifier=None)


@mutation("CB502", classified=True, first=ORDER_12958, partial=False)
def reason_removed(telegram: Telegram) -> Telegram | None:
    return _with_classifier(telegram, joint="", section="", letters="")


@mutation("CB502", classified=True, first=ORDER_12958, partial=False)
def reason_letters_removed(telegram: Telegram) -> Telegram | None:
    return _with_classifier(telegram, letters="")


@mutation("CB503", classified=True, partial=False, first=date(2004, 1, 1))
def reason_of_the_order_before(telegram: Telegram) -> Telegram | None:
    classifier = telegram.header.classifier
    assert classifier is not None
    return _with_classifier(telegram, section="1.5", letters=classifier.letters.replace("h", "b").replace("H", "B"))


@mutation("CB503", classified=True, partial=False, first=ORDER_12958, last=date(2002, 9, 1))
def reason_of_the_order_after(telegram: Telegram) -> Telegram | None:
    return _with_classifier(telegram, section="1.4")


@mutation("CB504", classified=True, first=ORDER_12958, partial=False)
def reason_letter_unknown(telegram: Telegram) -> Telegram | None:
    return _with_classifier(telegram, letters="(b) and (j)")


@mutation("CB504", classified=True, first=ORDER_12958, last=date(2003, 3, 24), partial=False)
def reason_letter_of_the_order_after(telegram: Telegram) -> Telegram | None:
    return _with_classifier(telegram, letters="(h)")


@mutation("CB506", classified=True, first=ORDER_12958, partial=False)
def classifier_removed(telegram: Telegram) -> Telegram | None:
    return _with_classifier(telegram, who="", joint="Reason: ")


@mutation("CB507", classified=True, first=ORDER_12958, partial=False)
def classified_by_doubled(telegram: Telegram) -> Telegram | None:
    return _with_classifier(telegram, keyword="Classified By: Classified by ")


def _with_classifier(telegram: Telegram, **changes: str) -> Telegram:
    assert telegram.header.classifier is not None
    return telegram.with_header(classifier=evolve(telegram.header.classifier, **changes))


@mutation("TG601")
def tags_line_removed(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(tags=()) if not _excused(telegram) else None


@mutation("TG602", "TG606", person=False, anywhere=True)
def subject_tags_removed(telegram: Telegram) -> Telegram | None:
    kept = tuple(code for code in telegram.header.tags if tags.family(code) is not TagFamily.SUBJECT)
    return telegram.with_header(tags=kept, tags_break=0) if kept else None


@mutation("TG603")
def tag_misspelt(telegram: Telegram) -> Telegram | None:
    codes = telegram.header.tags
    at = next(index for index, code in enumerate(codes) if tags.family(code) is TagFamily.SUBJECT)
    wrong = codes[at][:2] + codes[at][3] + codes[at][2]
    if codes[at] in tags.PERSON_REQUIRED or tags.lookup(wrong) is not None or wrong == codes[at]:
        return None
    return telegram.with_header(tags=(*codes[:at], wrong, *codes[at + 1 :]))


@mutation("TG605")
def tag_doubled(telegram: Telegram) -> Telegram | None:
    codes = telegram.header.tags
    at = next(index for index, code in enumerate(codes) if tags.family(code) is TagFamily.GEOGRAPHIC)
    return telegram.with_header(tags=(*codes, codes[at]))


@mutation("TG609", person=False)
def tags_run_together(telegram: Telegram) -> Telegram | None:
    codes = telegram.header.tags
    run = codes[0] + codes[1]
    if tags.split_run_together(run) != codes[:2]:
        return None
    return telegram.with_header(tags=(run, *codes[2:]), tags_break=0)


@mutation("TG604")
def tag_of_iso(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(tags=(*telegram.header.tags, "RU"))


@mutation("TG608", person=True)
def person_with_title(telegram: Telegram) -> Telegram | None:
    codes = tuple("(AMB DOE, JANE)" if code.startswith("(") else code for code in telegram.header.tags)
    return telegram.with_header(tags=codes)


@mutation("TG610")
def caption_among_tags(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(tags=(*telegram.header.tags, "SIPDIS")) if not telegram.header.captions else None


@mutation("TG614", "IN008")
def tags_keyword_misspelt(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(titles=("E.O.", "TGS:", "SUBJECT:"))


@mutation("IN008")
def subject_keyword_misspelt(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(titles=("E.O.", "TAGS:", "SUBJCT:"))


@mutation("TX001")
def tags_above_executive_order(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(titles=("TAGS:", "E.O.", "SUBJECT:"))


@mutation("SJ701")
def subject_removed(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(subject=None) if not _excused(telegram) else None


@mutation("SJ702")
def subject_emptied(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(subject="")


@mutation("SJ704")
def subject_mark_above_overall(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(subject_mark="(S)") if telegram.level < 3 else None


@mutation("SJ705")
def subject_too_long(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(
        subject="\n".join([telegram.header.subject or "", *["THE OTHER SIDE OF THE BRIDGE"] * 9])
    )


@mutation("SJ707", classified=True, first=AMENDED)
def subject_mark_behind(telegram: Telegram) -> Telegram | None:
    return telegram.with_header(subject_mark="", subject=f"{telegram.header.subject} (U)")
