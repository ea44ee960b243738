"""The sample telegram: what is in it, and that each single change of it is found by the right rule and by no other."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from cablelint import fix, lint, parse
from cablelint.classification import Level
from cablelint.diagnostic import Applicability, Diagnostic, Severity
from cablelint.model import (
    CalledStations,
    CallingStation,
    ClassificationLine,
    ClassifiedBy,
    Duration,
    ExecutiveOrderLine,
    Role,
    SecurityLine,
    Spelling,
    TagFamily,
    TransmissionIdentifier,
)

SAMPLE = (Path(__file__).parent.parent / "seeds" / "08ASTANA2080.txt").read_text(encoding="utf-8")
REASONS = ", Reasons 1.4 (b) and (d)"
CLASSIFIED_BY = "Classified By: Ambassador Richard Hoagland" + REASONS
SUBJECT = """SUBJECT: KAZAKHSTAN: FM TAZHIN THANKS AMBASSADOR KHALILZAD
ON COMMON WORLD, DISCUSSES AFGHANISTAN SUPPORT

"""
TAGS = "TAGS: [PREL](#) [EAID](#) [EINV](#) [KISL](#) [KDEM](#) [AF](#) [KZ](#)\n\n"
CLASSIFICATION = "C O N F I D E N T I A L SECTION"

ERROR, WARNING = Severity.ERROR, Severity.WARNING


def grave(text: str) -> list[Diagnostic]:
    """The errors and warnings of a text, without the permanent warning about its paragraph numbers."""
    return [found for found in lint(text).diagnostics if found.severity is not Severity.INFO and found.code != "IN002"]


def changed(old: str, new: str, text: str = SAMPLE) -> str:
    assert text.count(old) == 1, (old, text.count(old))
    return text.replace(old, new)


# What is written, what it becomes, the code (or its beginning), the level.
CHANGES = [
    ("¶6. (C)", "¶6. (S)", "PM301", ERROR),
    (CLASSIFICATION, "S E C R E T SECTION", "CL113", ERROR),
    (CLASSIFICATION, "UNCLAS SECTION", "CL113", ERROR),
    ("ZNY CCCCC", "ZNY SSSSS", "FL4", ERROR),
    ("ZNY CCCCC", "ZNY CCUCC", "FL4", ERROR),
    ("ZNY CCCCC", "ZNR CCCCC", "FL4", ERROR),
    ("2941131", "2951131", "FL305", WARNING),
    ("2941131", "3001131", "FL305", ERROR),
    ("2941131", "1941131", "FL305", ERROR),
    ("Z OCT 08", "Z NOV 08", "FL305", ERROR),
    ("201131Z OCT", "321131Z OCT", "FL5", ERROR),
    ("#2080/01", "#2081/01", "FL303", WARNING),
    ("SECTION 01 OF 02", "SECTION 01 OF 03", "PG", ERROR),
    ("SECTION 01 OF 02", "SECTION 02 OF 02", "FL304", ERROR),
    ("ASTANA 00002080", "ASTANA 00002081", "PG", ERROR),
    ("002 OF 002", "002 OF 004", "PG", ERROR),
    ("ASTANA 002080", "ASTANA 002081", "CL114", WARNING),
    ("10/20/2018", "10/20/2007", "EO407", ERROR),
    ("10/20/2018", "10/20/2048", "EO408", ERROR),
    ("10/20/2018", "13/20/2018", "EO412", ERROR),
    ("DECL: 10/20/2018", "N/A", "EO405", ERROR),
    ("E.O. 12958", "E.O. 12598", "EO403", WARNING),
    ("E.O. 12958", "E.O. 11652", "EO404", ERROR),
    ("1.4 (b)", "1.5 (b)", "CB503", WARNING),
    ("and (d)", "and (j)", "CB504", ERROR),
    (REASONS, "", "CB502", ERROR),
    (CLASSIFIED_BY + "\n\n", "", "CB501", ERROR),
    ("\nSIPDIS\n", "\nNODIS SIPDIS\n", "CP201", ERROR),
    ("\nSIPDIS\n", "\nNODIS\n\nSIPDIS\n", "CP201", ERROR),
    ("\nSIPDIS\n", "\nSIPDSI\n", "CP214", WARNING),
    ("[PREL](#)", "[PRLE](#)", "TG603", WARNING),
    ("[PREL](#)", "[PREL](#) [PREL](#)", "TG605", WARNING),
    ("[PREL](#) [EAID](#)", "[PRELEAID](#)", "TG609", WARNING),
    ("[PREL](#) [EAID](#)", "PRELEAID", "TG609", WARNING),
    (TAGS, "", "TG601", ERROR),
    ("FM AMEMBASSY ASTANA\n\n", "", "FL601", ERROR),
    ("TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604\n\n", "", "FL710", WARNING),
    (SUBJECT, "", "SJ701", ERROR),
    ("¶6. (C) ", "¶6. ", "PM303", ERROR),
    ("¶6. (C) ", "¶6. (C ", "PM304", ERROR),
    ("¶6. (C) ", "¶6. (X) ", "PM305", ERROR),
    ("¶6. (C) ", "¶6. (C/NF) ", "PM308", ERROR),
]


@pytest.mark.parametrize(("old", "new", "code", "severity"), CHANGES)
def test_one_change_gives_one_finding(old: str, new: str, code: str, severity: Severity) -> None:
    text = changed(old, new)
    (found,) = grave(text)
    assert found.code.startswith(code)
    assert found.severity is severity
    # The changed text; where a line was taken away, the place where it was.
    start = SAMPLE.index(old)
    end = start + len(new)
    if new:
        spans = [found.span, *(related.span for related in found.related)]
        assert any(span.start < end and start < span.end for span in spans)
    else:
        assert text[found.span.end : start].strip() == "" or found.span.start <= start


def test_the_paragraphs_renumbered() -> None:
    text = SAMPLE
    for number in range(9, 4, -1):
        text = changed(f"¶{number}. (", f"¶{number + 1}. (", text)
    (found,) = grave(text)
    assert (found.code, found.severity, text[found.span.start : found.span.end]) == ("BD101", ERROR, "6")


def test_the_contradicted_classification_is_reported_on_its_line() -> None:
    (found,) = grave(changed(CLASSIFICATION, "S E C R E T SECTION"))
    assert found.span.start == SAMPLE.index(CLASSIFICATION)


def test_as_it_is() -> None:
    report = lint(SAMPLE)
    assert [found.code for found in report.diagnostics if found.severity is not Severity.INFO] == ["IN002"]
    assert report.count(ERROR) == 0


def test_after_fixing() -> None:
    result = fix(SAMPLE)
    assert all(found.severity is Severity.INFO for found in result.remaining.diagnostics)
    assert not any(
        found.fix is not None and found.fix.applicability is Applicability.SAFE
        for found in result.remaining.diagnostics
    )
    assert fix(result.text).text == result.text
    before, after = parse(SAMPLE), parse(result.text)
    assert [paragraph.text for paragraph in before.paragraphs] == [paragraph.text for paragraph in after.paragraphs]
    assert result.text.replace("¶", "1").split() == (
        SAMPLE.replace("](#)", "").replace("[", "").replace("\\$", "$").replace("¶", "1").split()
    )


def test_envelope() -> None:
    cable = parse(SAMPLE)
    envelope = cable.envelope
    identifier, called, calling = envelope.transmission_identifier, envelope.called_stations, envelope.calling_station
    assert isinstance(identifier, TransmissionIdentifier)
    assert (str(identifier.channel), str(identifier.number)) == ("XRO", "9456")
    assert isinstance(called, CalledStations)
    assert called.precedence.text == "OO"
    assert " ".join(map(str, called.routing_indicators)) == (
        "RUEHBI RUEHCI RUEHFL RUEHKW RUEHLA RUEHLH RUEHPW RUEHROV RUEHSR"
    )
    assert isinstance(calling, CallingStation)
    assert (calling.routing_indicator.text, str(calling.serial), str(calling.section)) == ("RUEHTA", "2080", "01")
    assert calling.file_time is not None
    assert (calling.file_time.day_of_year, calling.file_time.hour, calling.file_time.minute) == (294, 11, 31)
    security = envelope.security
    assert isinstance(security, SecurityLine)
    assert (security.signal.text, security.group.text, security.level) == ("ZNY", "CCCCC", Level.CONFIDENTIAL)
    assert [signal.text for signal in security.operating_signals] == ["ZZH"]
    assert cable.dtg is not None
    assert cable.dtg.datetime == datetime(2008, 10, 20, 11, 31, tzinfo=UTC)
    assert [prosign.text for prosign in cable.dtg.precedences] == ["O"]


def test_addressees() -> None:
    envelope = parse(SAMPLE).envelope
    (action,) = envelope.addressed(Role.ACTION)
    assert (str(action.routing_indicator), action.name.text) == ("RUEHC", "SECSTATE WASHDC")
    assert (str(action.precedence), str(action.continuity_number)) == ("IMMEDIATE", "3604")
    info = envelope.addressed(Role.INFO)
    assert len(info) == 19
    assert [addressee.name.text for addressee in info if addressee.collective] == [
        "CIS COLLECTIVE",
        "EUROPEAN POLITICAL COLLECTIVE",
        "SOUTH AND CENTRAL ASIA COLLECTIVE",
    ]
    assert [str(addressee.continuity_number) for addressee in info if addressee.continuity_number is not None] == (
        ["0694", "2192", "0095", "0805", "0031", "0251", "0173", "1979", "1928", "2264"]
    )
    assert (str(info[-1].routing_indicator), info[-1].name.text) == ("RUEHBS", "USEU BRUSSELS")


def test_text_header() -> None:
    cable = parse(SAMPLE)
    line = cable.classification_line
    assert isinstance(line, ClassificationLine)
    assert (line.level, line.spelling, str(line.station), str(line.number)) == (
        Level.CONFIDENTIAL,
        Spelling.SPACED,
        "ASTANA",
        "002080",
    )
    assert line.section is not None
    assert (line.section.number, line.section.total) == (1, 2)
    assert [caption.name for caption in cable.captions] == ["SIPDIS"]
    assert [line.text for line in cable.pass_lines] == ["STATE FOR SCA/CEN, SCA/A, DRL"]
    order = cable.executive_order
    assert isinstance(order, ExecutiveOrderLine)
    assert (order.number.text, order.duration, order.date) == ("12958", Duration.DATE, date(2018, 10, 20))
    assert [(tag.code, tag.family) for tag in cable.tags] == [
        ("PREL", TagFamily.SUBJECT),
        ("EAID", TagFamily.SUBJECT),
        ("EINV", TagFamily.SUBJECT),
        ("KISL", TagFamily.PROGRAM),
        ("KDEM", TagFamily.PROGRAM),
        ("AF", TagFamily.GEOGRAPHIC),
        ("KZ", TagFamily.GEOGRAPHIC),
    ]
    assert cable.subject == (
        "KAZAKHSTAN: FM TAZHIN THANKS AMBASSADOR KHALILZAD ON COMMON WORLD, DISCUSSES AFGHANISTAN SUPPORT"
    )
    assert cable.references == ()
    classifier = cable.classified_by
    assert isinstance(classifier, ClassifiedBy)
    assert [(item.name, item.title) for item in classifier.classifiers] == [("Richard Hoagland", "Ambassador")]
    assert classifier.reason is not None
    assert (str(classifier.reason.section), [letter.text for letter in classifier.reason.letters]) == (
        "1.4",
        ["b", "d"],
    )
    assert cable.reference_id == "08ASTANA2080"


def test_text() -> None:
    cable = parse(SAMPLE)
    assert [paragraph.number for paragraph in cable.paragraphs] == list(range(1, 10))
    assert [paragraph.mark.text for paragraph in cable.paragraphs if paragraph.mark] == ["(C)"] * 8 + ["(U)"]
    assert [(paragraph.number, paragraph.heading.text) for paragraph in cable.paragraphs if paragraph.heading] == [
        (2, "APPRECIATION FOR COMMON WORLD ATTENDANCE"),
        (3, "AFGHANISTAN LAND TRANSIT AGREEMENT BY YEAR'S END"),
        (5, "DISAPPOINTMENT ON AFGHAN COPPER MINE"),
        (8, "WORKING DAILY ON DEMOCRATIC REFORMS"),
    ]
    fifth = cable.paragraphs[4].text
    assert "$3 million" in fifth
    assert "even if largely\nof a symbolic nature" in fifth
    (page,) = cable.page_lines
    assert (page.station.text, page.number.text, str(page.section), page.page, str(page.total)) == (
        "ASTANA",
        "00002080",
        "002",
        1,
        "002",
    )
    assert cable.signature == "HOAGLAND"
