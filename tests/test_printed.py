"""Printed telegrams of 1973 to 1979: correct ones are clean, what was printed is read, each fault is found alone."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies.printed import PrintedTelegram, printed_telegrams

from cablelint import lint, parse
from cablelint.api import telegrams
from cablelint.diagnostic import Severity
from cablelint.model import ClassificationLine, Duration, ExecutiveOrderLine
from cablelint.source import Source
from cablelint.testing import MODEL_STATE_1970S, MODEL_TELEGRAM

Change = Callable[[PrintedTelegram], PrintedTelegram]

MUTATIONS: dict[str, Change] = {
    "AD401": lambda item: item.changed(total=item.total + 1),
    "AD402": lambda item: item.changed(banner_level="SECRET" if item.level != "SECRET" else "UNCLASSIFIED"),
    "AD405": lambda item: item.changed(recorded_level="SECRET" if item.level != "SECRET" else "CONFIDENTIAL"),
    "AD406": lambda item: item.changed(page_step=2),
    "AD407": lambda item: item.changed(banner_number=item.number + 1),
    "AD409": lambda item: item.changed(moment=item.moment.replace(day=15), received=-timedelta(minutes=22)),
    "AD414": lambda item: item.changed(schedule=""),
}


@given(printed_telegrams())
def test_a_correct_telegram_is_clean(item: PrintedTelegram) -> None:
    report = lint(item.text())
    assert report.dialect == "state1970s"
    assert [(found.code, str(found.message)) for found in report.diagnostics] == []


@given(printed_telegrams())
def test_what_is_read_is_what_was_printed(item: PrintedTelegram) -> None:
    text = item.text()
    cable = parse(text)
    assert cable.printed is not None
    assert [page.page for page in cable.printed.pages] == list(range(1, len(item.pages) + 1))
    assert {word.text for word in cable.printed.classifications} == {item.level}
    (offices,) = cable.printed.distributions
    assert [(office.office.text, office.copies) for office in offices.offices] == list(item.offices)
    assert [text[slice(*office.office.span)] for office in offices.offices] == [name for name, _ in item.offices]
    assert len(cable.printed.release_stamps) == 2 * len(item.pages) * item.stamped
    assert cable.printed.control_lines[0].number is not None
    assert [paragraph.text for paragraph in cable.paragraphs] == [words for page in item.pages for words in page]
    assert cable.signature == "DOE"
    assert cable.subject == "TALKS ON TRADE"
    assert isinstance(cable.classification_line, ClassificationLine)
    assert (cable.archive_record is not None) == item.recorded
    if cable.archive_record is not None:
        assert str(cable.archive_record.value("Subject")) == "TALKS ON TRADE"
        assert cable.archive_record.value("Drafter") is None


@pytest.mark.parametrize("code", sorted(MUTATIONS))
@settings(max_examples=settings().max_examples // 4)
@given(st.data())
def test_each_fault_is_found_by_its_rule_alone(code: str, data: st.DataObject) -> None:
    item = data.draw(printed_telegrams(pages=2, recorded=True if code in ("AD405", "AD407") else None))
    found = lint(MUTATIONS[code](item).text()).diagnostics
    grave = [finding for finding in found if finding.severity is not Severity.INFO]
    assert {finding.code for finding in grave} == {code}


@given(st.lists(printed_telegrams(), min_size=2, max_size=3, unique_by=lambda item: (item.station, item.number)))
def test_telegrams_of_one_file_are_told_apart(items: list[PrintedTelegram]) -> None:
    text = "".join(item.text() for item in items)
    cables = telegrams(Source(text))
    assert [len(cable.paragraphs) for cable in cables] == [sum(map(len, item.pages)) for item in items]
    assert "".join(text[slice(*cable.span)] for cable in cables) == text


@given(printed_telegrams(), st.data())
def test_a_damaged_telegram_never_raises(item: PrintedTelegram, data: st.DataObject) -> None:
    text = item.text()
    for _ in range(data.draw(st.integers(1, 5))):
        start = data.draw(st.integers(0, len(text)))
        end = start + data.draw(st.sampled_from((0, 1, 3, 40)))
        text = (
            text[:start]
            + data.draw(st.sampled_from(("", "\n", "PAGE 01", "É", "NNN\n", "Message Text\n")))
            + text[end:]
        )
    assert all(found.code != "CT000" for found in lint(text).diagnostics)


def test_the_drafting_block_is_read() -> None:
    block = """ORIGIN PA-04
INFO OCT-01 /005 R
DRAFTED BY PA:JQDOE:AB
APPROVED BY PA - MR. ROE
S/S - MS. POE
DESIRED DISTRIBUTION
ALL BUREAUS
"""
    text = MODEL_STATE_1970S.replace("ACTION ARA-10\n\nINFO  OCT-01  ISO-00  SS-15  /026 W\n", block)
    printed = parse(text).printed
    assert printed is not None
    assert printed.drafting is not None
    assert str(printed.drafting.drafted_by) == "PA:JQDOE:AB"
    assert str(printed.drafting.approved_by) == "PA - MR. ROE"
    assert [str(line) for line in printed.drafting.cleared_by] == ["S/S - MS. POE"]
    assert [str(line) for line in printed.drafting.desired_distribution] == ["ALL BUREAUS"]
    assert lint(text).diagnostics == ()


def test_a_heading_in_the_text_is_quoted() -> None:
    quoted = "2. QUOTE\nO 281200Z FEB 74\nFM AMEMBASSY ROME\nTO AMEMBASSY LIMA\nUNQUOTE"
    text = MODEL_STATE_1970S.replace("2. HE WILL CALL AGAIN NEXT WEEK.", quoted)
    (cable,) = telegrams(Source(text))
    assert cable.dtg is not None
    assert str(cable.dtg.day_time) == "011200"


PRINTED_IN_1986 = """\
CONFIDENTIAL

PAGE 01        QUITO 03127  01 OF 02  141545Z
ACTION ARA-00

INFO  LOG-00   ADS-00   AID-00   INR-10   EB-00    OES-09   SS-00
      TRSE-00  NSCE-00  /019W
                  ------------------054819  141550Z /38
P 141510Z MAY 86
FM AMEMBASSY QUITO
TO SECSTATE WASHDC PRIORITY 4410
INFO AMEMBASSY LIMA

C O N F I D E N T I A L SECTION 01 OF 02 QUITO 03127

E.O. 12356: DECL: OADR
TAGS: ETRD, EFIN, EC
SUBJECT: TALKS ON A TARIFF FOR TOY BOATS

REF: STATE 98765

1. (C - ENTIRE TEXT)

2. AN OFFICIAL OF THE MINISTRY OF TRADE SAID THAT A NEW TARIFF
FOR TOY BOATS WOULD BE
CONFIDENTIAL

CONFIDENTIAL

PAGE 02        QUITO 03127  01 OF 02  141545Z

ANNOUNCED IN JUNE.

3. EMBASSY WILL REPORT FURTHER.

CONFIDENTIAL

NNNN

CONFIDENTIAL

PAGE 01        QUITO 03127  02 OF 02  141546Z
ACTION ARA-00

INFO  LOG-00   ADS-00   AID-00   INR-10   EB-00    OES-09   SS-00
      TRSE-00  NSCE-00  /019W
                  ------------------054822  141551Z /38
P 141510Z MAY 86
FM AMEMBASSY QUITO
TO SECSTATE WASHDC PRIORITY 4411
INFO AMEMBASSY LIMA

C O N F I D E N T I A L SECTION 02 OF 02 QUITO 03127

E.O. 12356: DECL: OADR
TAGS: ETRD, EFIN, EC
SUBJECT: TALKS ON A TARIFF FOR TOY BOATS

4. NOTHING MORE.
DOE

CONFIDENTIAL

NNNN
"""
PRINTED_IN_1995 = """\
UNCLASSIFIED

PAGE 01        STATE  018029  030855Z
ORIGIN IRM-00

INFO  LOG-00   AID-00   TEDE-00  ADS-00   SS-00    /000R

DRAFTED BY: IRM/CST:JQDOE -- 02/02/95 202-555-0100
APPROVED BY: IRM/CST:JROE
IRM/OB:KPOE
DESIRED DISTRIBUTION:
IRM
                  ------------------2E354F  030855Z /21
R 030844Z FEB 95
FM SECSTATE WASHDC
TO AMEMBASSY QUITO

UNCLAS STATE 018029

E.O. 12356: N/A
TAGS: ACOM, AMGT
SUBJECT: NEW PAPER FOR PRINTERS

1. PRINTERS GET NEW PAPER IN
UNCLASSIFIED

UNCLASSIFIED

PAGE 02        STATE  018029  030855Z
MARCH.

2. MINIMIZE CONSIDERED.
CHRISTOPHER

UNCLASSIFIED

NNNN
"""


def test_two_printed_sections_of_1986() -> None:
    (cable,) = telegrams(Source(PRINTED_IN_1986))
    assert lint(PRINTED_IN_1986).diagnostics == ()
    assert cable.dialect == "telegram"
    assert cable.printed is not None
    assert [page.page for page in cable.printed.pages] == [1, 2, 1]
    assert [str(item.total) for item in cable.printed.distributions] == ["019", "019"]
    assert len(cable.paragraphs) == 4
    assert isinstance(cable.executive_order, ExecutiveOrderLine)
    assert cable.executive_order.duration is Duration.OADR
    assert [found.code for found in lint(PRINTED_IN_1986.replace("/019W", "/020W", 1)).diagnostics] == ["AD401"]
    marked = PRINTED_IN_1986.replace("CONFIDENTIAL\n\nPAGE 02", "SECRET\n\nPAGE 02")
    assert [found.code for found in lint(marked).diagnostics] == ["AD402"]


def test_a_printed_telegram_of_1995_with_a_drafting_block() -> None:
    (cable,) = telegrams(Source(PRINTED_IN_1995))
    assert lint(PRINTED_IN_1995).diagnostics == ()
    assert cable.printed is not None
    assert cable.printed.drafting is not None
    assert str(cable.printed.drafting.drafted_by) == "IRM/CST:JQDOE -- 02/02/95 202-555-0100"
    assert str(cable.printed.control_lines[0].number) == "2E354F"
    assert [str(paragraph.text).split()[-1] for paragraph in cable.paragraphs] == ["MARCH.", "CONSIDERED."]


def test_a_garbled_subject_keyword_below_the_tags() -> None:
    text = MODEL_STATE_1970S.replace("SUBJECT: ", "XIBJ: ").replace("SUBJ: ", "XIBJ: ")
    cable = parse(text)
    assert cable.subject == parse(MODEL_STATE_1970S).subject
    assert [found.code for found in lint(text).diagnostics] == ["IN008"]


def test_a_classification_line_without_a_post() -> None:
    cable = parse("R 011200Z MAR 74\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC 12\n\nLIMITED OFFICIAL USE 2766\n")
    line = cable.classification_line
    assert isinstance(line, ClassificationLine)
    assert (str(line.marking), line.station, str(line.number)) == ("LIMITED OFFICIAL USE", None, "2766")


def test_the_record_is_read_when_asked_for() -> None:
    record = "Message Attributes\nSubject: TALKS ON\n  TRADE\nDrafter: n/a\nTAGS: ETRD\n"
    text = MODEL_STATE_1970S.partition("Message Attributes")[0] + record
    found = parse(text).archive_record
    assert found is not None
    assert [str(entry.key) for entry in found.entries] == ["Subject", "Drafter", "TAGS"]
    assert [entry.value and str(entry.value) for entry in found.entries] == ["TALKS ON TRADE", None, "ETRD"]
    assert found.entry("TAGS") == found.entries[2]
    assert found.entry("Concepts") is None
    assert text[slice(*found.entries[0].span)] == "Subject: TALKS ON\n  TRADE"


def test_other_telegrams_have_no_printed_form() -> None:
    assert parse(MODEL_TELEGRAM).printed is None


@pytest.mark.parametrize("line", ["PAGE 01\n", "Message Text\n", " \tA. B. Doe \tDeclassified/Released \n", "SECRET\n"])
def test_time_is_linear_in_hostile_lines(line: str) -> None:
    cable = parse(line * 20_000)
    assert cable.span.start == 0


def test_a_page_of_three_digits_is_read_as_one_number() -> None:
    pages = "".join(f"CONFIDENTIAL\n\nPAGE {page}  LIMA 01234  011210Z\n\nWORDS.\n" for page in ("101", "111", "112"))
    text = MODEL_STATE_1970S.replace("DOE\n", f"{pages}DOE\n")
    (cable,) = telegrams(Source(text))
    assert cable.printed is not None
    assert [banner.page for banner in cable.printed.pages] == [1, 101, 111, 112]
    assert [text[slice(*banner.time.span)] for banner in cable.printed.pages if banner.time] == ["011210Z"] * 4


def test_a_time_with_a_letter_is_one_finding() -> None:
    text = MODEL_STATE_1970S.replace("LIMA 01234  011210Z", "LIMA 01234  0III10Z")
    assert [found.code for found in lint(text).diagnostics] == ["AD415"]


@pytest.mark.parametrize("name", ["LI", "LIM", "LIMA"])
def test_the_record_has_the_number_of_the_post_named_in_full(name: str) -> None:
    text = MODEL_STATE_1970S.replace("I D E N T I A L LIMA 1234", f"I D E N T I A L {name} 1234")
    assert "AD405" not in {found.code for found in lint(text).diagnostics}


def test_a_superscript_is_no_number() -> None:
    text = MODEL_STATE_1970S.replace("1974LIMA01234", "1974LIMA0123\u00b2")
    assert text != MODEL_STATE_1970S
    assert "AD405" in {found.code for found in lint(text).diagnostics}
