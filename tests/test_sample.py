"""The sample telegram: what is in it, and what is found when one thing in it is changed."""

import re
from datetime import date, datetime, timezone
from pathlib import Path

import pytest
from attrs import frozen
from mutations import changed_place, touches

from cablelint.api import fix, lint, parse
from cablelint.classification import Level
from cablelint.diagnostic import Diagnostic, Severity
from cablelint.model import (
    Cable,
    CalledStations,
    CallingStation,
    ClassificationLine,
    ClassifiedBy,
    DamageKind,
    Duration,
    ExecutiveOrderLine,
    Malformed,
    Originator,
    Role,
    SecurityLine,
    Subject,
    TagFamily,
    TransmissionIdentifier,
)

TEXT = (Path(__file__).parent.parent / "seeds" / "08ASTANA2080.txt").read_text(encoding="utf-8")
# The copy, not the telegram: three pilcrows were read as a 1.
ALWAYS = "IN002"

E, W = Severity.ERROR, Severity.WARNING
TAGS = "TAGS: [PREL](#) [EAID](#) [EINV](#) [KISL](#) [KDEM](#) [AF](#) [KZ](#)\n\n"
SUBJECT = (
    "SUBJECT: KAZAKHSTAN: FM TAZHIN THANKS AMBASSADOR KHALILZAD\nON COMMON WORLD, DISCUSSES AFGHANISTAN SUPPORT\n\n"
)
CLASSIFIED_BY = "Classified By: Ambassador Richard Hoagland, Reasons 1.4 (b) and (d)"
CLASSIFIED = "C O N F I D E N T I A L SECTION"


@frozen
class Change:
    """One change of the sample, and the one finding that it must give."""

    old: str
    new: str
    code: str
    severity: Severity
    anywhere: bool = False

    def __str__(self) -> str:
        return f"{self.code}:{self.old[:24]}>{self.new[:24]}".replace("\n", "|")

    def text(self) -> str:
        """The changed sample."""
        assert TEXT.count(self.old) == 1
        return TEXT.replace(self.old, self.new)


CHANGES = (
    # Classification.
    Change("¶6. (C)", "¶6. (S)", "PM301", E),
    Change(CLASSIFIED, "S E C R E T SECTION", "CL113", E),
    Change("ZNY CCCCC", "ZNY SSSSS", "FL404", E),
    Change("ZNY CCCCC", "ZNY CCUCC", "FL402", E),
    Change("ZNY CCCCC", "ZNR CCCCC", "FL403", E),
    # Dates.
    Change("2941131", "2951131", "FL305", W),
    Change("2941131", "3001131", "FL305", E),
    Change("2941131", "1941131", "FL305", E),
    Change("Z OCT 08", "Z NOV 08", "FL305", E),
    Change("O 201131Z", "O 321131Z", "FL502", E),
    # Numbers and sections.
    Change("#2080/01", "#2081/01", "FL303", W),
    Change("SECTION 01 OF 02", "SECTION 01 OF 03", "PG205", E),
    Change("00002080 002", "00002081 002", "PG201", E),
    Change("002 OF 002", "002 OF 004", "PG205", E),
    # The E.O. line.
    Change("10/20/2018", "10/20/2007", "EO407", E),
    Change("10/20/2018", "10/20/2048", "EO408", E),
    Change("10/20/2018", "13/20/2018", "EO412", E),
    Change("DECL: 10/20/2018", "N/A", "EO405", E),
    Change("E.O. 12958", "E.O. 12598", "EO403", W),
    Change("E.O. 12958", "E.O. 11652", "EO404", E),
    # Classified By.
    Change("Reasons 1.4", "Reasons 1.5", "CB503", W),
    Change("and (d)", "and (j)", "CB504", E),
    Change(", Reasons 1.4 (b) and (d)", "", "CB502", E),
    Change(CLASSIFIED_BY + "\n\n", "", "CB501", E),
    # Captions.
    Change("SIPDIS", "NODIS SIPDIS", "CP201", E),
    Change("SIPDIS", "SIPDSI", "CP214", W),
    # TAGS.
    Change("[PREL](#)", "[PRLE](#)", "TG603", W),
    Change("[PREL](#)", "[PREL](#) [PREL](#)", "TG605", W),
    Change("[PREL](#) [EAID](#)", "[PRELEAID](#)", "TG609", W),
    Change(TAGS, "", "TG601", E),
    # Lines removed.
    Change("FM AMEMBASSY ASTANA\n\n", "", "FL601", E),
    Change("TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604\n\n", "", "FL710", W),
    Change(SUBJECT, "", "SJ701", E),
    # The text.
    Change("¶6. (C)", "¶6.", "PM303", E),
    Change("¶6. (C)", "¶6. (C", "PM304", E),
    Change("¶6. (C)", "¶6. (X)", "PM305", E),
    Change("¶6. (C)", "¶6. (C/NF)", "PM308", E),
)


def grave(text: str) -> list[Diagnostic]:
    return [found for found in lint(text).diagnostics if found.severity is not Severity.INFO]


def others(text: str) -> list[Diagnostic]:
    return [found for found in grave(text) if found.code != ALWAYS]


class TestChanges:
    @pytest.mark.parametrize("change", CHANGES, ids=str)
    def test_gives_its_one_finding(self, change: Change) -> None:
        text = change.text()
        assert [found.code for found in grave(text) if found.code == ALWAYS] == [ALWAYS]
        found = others(text)
        assert [(finding.code, finding.severity) for finding in found] == [(change.code, change.severity)]
        place = changed_place(TEXT, text)
        assert any(touches(place, span) for span in (found[0].span, *(related.span for related in found[0].related)))
        infos = [finding.code for finding in lint(text).diagnostics if finding.severity is Severity.INFO]
        assert infos == ["IN001", "IN003"]

    def test_paragraphs_renumbered(self) -> None:
        text = re.sub(r"¶([5-9])\.", lambda number: f"¶{int(number[1]) + 1}.", TEXT)
        (found,) = others(text)
        assert (found.code, found.severity) == ("BD101", E)
        assert touches(changed_place(TEXT, text), found.span)

    def test_a_lost_section_is_told_from_a_wrong_total(self) -> None:
        """The last line of the first section ends the copy: the second section is lost."""
        end = TEXT.index("\n\nASTANA 00002080")
        cut = TEXT[:end].replace("01 OF 02", "01 OF 03") + "\n\nASTANA 00002080 002 OF 003\n\nand more.\n"
        (found,) = others(cut)
        assert (found.code, found.severity) == ("PG203", W)


class TestUnchanged:
    def test_has_only_damage_of_the_copy(self) -> None:
        assert [(found.code, found.severity) for found in lint(TEXT).diagnostics] == [
            ("IN001", Severity.INFO),
            ("IN003", Severity.INFO),
            ("IN002", Severity.WARNING),
        ]

    def test_fixing_leaves_nothing_and_every_word(self) -> None:
        fixed = fix(TEXT)
        assert fixed.remaining.diagnostics == ()
        assert fix(fixed.text).text == fixed.text
        before, after = parse(TEXT), parse(fixed.text)
        assert [paragraph.text for paragraph in after.paragraphs] == [paragraph.text for paragraph in before.paragraphs]
        assert [str(paragraph.number_token) for paragraph in after.paragraphs] == list("123456789")
        assert after.damage == ()
        assert [tag.code for tag in after.tags] == [tag.code for tag in before.tags]


ADDRESSEES = """\
ACTION RUEHC SECSTATE WASHDC IMMEDIATE 3604
INFO RUCNCIS CIS COLLECTIVE - 0694
INFO RUEHZL EUROPEAN POLITICAL COLLECTIVE - -
INFO RUCNCLS SOUTH AND CENTRAL ASIA COLLECTIVE - -
INFO RUEHAK AMEMBASSY ANKARA - 2192
INFO RUEHBJ AMEMBASSY BEIJING - 0095
INFO RUEHKO AMEMBASSY TOKYO - 0805
INFO RUEHIT AMCONSUL ISTANBUL - 0031
INFO RUEKJCS JOINT STAFF WASHDC - -
INFO RHEBAAA DEPT OF ENERGY WASHDC - -
INFO RHEHNSC NSC WASHDC - 0251
INFO RUCPDOG DEPT OF COMMERCE WASHDC - -
INFO RUEKJCS SECDEF WASHDC - 0173
INFO RUEAIIA CIA WASHDC - -
INFO RHMFIS CDR USCENTCOM MACDILL AFB FL - -
INFO RHEFAAA DIA WASHDC - -
INFO RUEHVEN USMISSION USOSCE - 1979
INFO RUCNDT USMISSION USUN NEW YORK - 1928
INFO RUEHNO USMISSION USNATO - 2264
INFO RUEHBS USEU BRUSSELS - -
""".splitlines()

PARAGRAPHS = (
    (1, "11", "(C)", None, "SUMMARY: During", "END SUMMARY."),
    (2, "12", "(C)", "APPRECIATION FOR COMMON WORLD ATTENDANCE", "During an", "the West)."),
    (3, "13", "(C)", "AFGHANISTAN LAND TRANSIT AGREEMENT BY YEAR'S END", "Khalilzad thanked", "Kazakhstani territory."),
    (4, "4", "(C)", None, "In response,", "and Uzbekistan."),
    (5, "5", "(C)", "DISAPPOINTMENT ON AFGHAN COPPER MINE", "Tazhin reminded", "food shortages."),
    (6, "6", "(C)", None, "Tazhin told", "its investors."),
    (7, "7", "(C)", None, "Khalilzad asked", "recent years."),
    (8, "8", "(C)", "WORKING DAILY ON DEMOCRATIC REFORMS", "Khalilzad told", 'every morning."'),
    (9, "9", "(U)", None, "Ambassador Khalilzad", "this cable."),
)


@pytest.fixture(scope="module")
def cable() -> Cable:
    return parse(TEXT)


class TestModel:
    def test_whole(self, cable: Cable) -> None:
        assert cable.dialect == "telegram"
        assert TEXT[cable.span.start : cable.span.end].strip() == TEXT.strip()
        assert cable.reference_id == "08ASTANA2080"
        assert cable.classification is Level.CONFIDENTIAL
        assert cable.date == date(2008, 10, 20)
        assert cable.signature == "HOAGLAND"
        assert cable.out_of_order == ()
        assert cable.section_lines == ()

    def test_routing(self, cable: Cable) -> None:
        envelope = cable.envelope
        assert envelope.routed
        assert isinstance(envelope.transmission_identifier, TransmissionIdentifier)
        assert str(envelope.transmission_identifier.channel) == "XRO"
        assert str(envelope.transmission_identifier.number) == "9456"
        assert isinstance(envelope.called_stations, CalledStations)
        assert str(envelope.called_stations.precedence) == "OO"
        called = "RUEHBI RUEHCI RUEHFL RUEHKW RUEHLA RUEHLH RUEHPW RUEHROV RUEHSR"
        assert " ".join(map(str, envelope.called_stations.routing_indicators)) == called
        calling = envelope.calling_station
        assert isinstance(calling, CallingStation)
        assert (str(calling.routing_indicator), str(calling.serial), str(calling.section)) == ("RUEHTA", "2080", "01")
        assert calling.file_time is not None
        assert (calling.file_time.day_of_year, calling.file_time.hour, calling.file_time.minute) == (294, 11, 31)
        security = envelope.security
        assert isinstance(security, SecurityLine)
        assert (str(security.signal), str(security.group), security.special_handling) == ("ZNY", "CCCCC", None)
        assert [str(signal) for signal in security.operating_signals] == ["ZZH"]
        assert security.level is Level.CONFIDENTIAL

    def test_date_time_group(self, cable: Cable) -> None:
        dtg = cable.dtg
        assert dtg is not None
        assert [str(prosign) for prosign in dtg.precedences] == ["O"]
        assert str(dtg.precedence) == "O"
        assert (str(dtg.day_time), str(dtg.zone), str(dtg.month), str(dtg.year)) == ("201131", "Z", "OCT", "08")
        assert dtg.instructions is None
        assert dtg.datetime == datetime(2008, 10, 20, 11, 31, tzinfo=timezone.utc)  # noqa: UP017
        assert TEXT[dtg.group.start : dtg.group.end] == "201131Z OCT 08"

    def test_addresses(self, cable: Cable) -> None:
        envelope = cable.envelope
        assert isinstance(envelope.originator, Originator)
        assert str(envelope.originator.name) == "AMEMBASSY ASTANA"
        assert envelope.malformed_addressees == ()
        assert [
            f"{addressee.role.name} {addressee.routing_indicator} {addressee.name} "
            f"{addressee.precedence or '-'} {addressee.continuity_number or '-'}"
            for addressee in envelope.addressees
        ] == ADDRESSEES
        collectives = [str(addressee.routing_indicator) for addressee in envelope.addressees if addressee.collective]
        assert collectives == ["RUCNCIS", "RUEHZL", "RUCNCLS"]
        assert len(envelope.addressed(Role.ACTION)) == 1
        assert [str(addressee.role_word) for addressee in envelope.addressees if addressee.role_word] == ["TO", "INFO"]

    def test_classification_line(self, cable: Cable) -> None:
        line = cable.classification_line
        assert isinstance(line, ClassificationLine)
        assert str(line.marking) == "C O N F I D E N T I A L"
        assert line.spelling.value == "spaced"
        assert line.section is not None
        assert (line.section.number, line.section.total) == (1, 2)
        assert (str(line.station), str(line.number), line.efto, line.words) == ("ASTANA", "002080", None, ())

    def test_captions_and_pass_lines(self, cable: Cable) -> None:
        assert [(caption.text, caption.name) for caption in cable.captions] == [("SIPDIS", "SIPDIS")]
        assert [line.text for line in cable.pass_lines] == ["STATE FOR SCA/CEN, SCA/A, DRL"]

    def test_titles(self, cable: Cable) -> None:
        order, subject = cable.executive_order, cable.subject_line
        assert isinstance(order, ExecutiveOrderLine)
        assert (str(order.number), str(order.instruction)) == ("12958", "DECL: 10/20/2018")
        assert (order.duration, order.date, order.exemptions) == (Duration.DATE, date(2018, 10, 20), ())
        assert [tag.code for tag in cable.tags] == ["PREL", "EAID", "EINV", "KISL", "KDEM", "AF", "KZ"]
        subjects, programs, countries = [TagFamily.SUBJECT] * 3, [TagFamily.PROGRAM] * 2, [TagFamily.GEOGRAPHIC] * 2
        assert [tag.family for tag in cable.tags] == subjects + programs + countries
        assert isinstance(subject, Subject)
        assert subject.mark is None
        title = "KAZAKHSTAN: FM TAZHIN THANKS AMBASSADOR KHALILZAD ON COMMON WORLD, DISCUSSES AFGHANISTAN SUPPORT"
        assert cable.subject == title
        assert cable.reference_line is None
        assert cable.references == ()

    def test_classified_by(self, cable: Cable) -> None:
        line = cable.classified_by
        assert isinstance(line, ClassifiedBy)
        assert TEXT[line.span.start : line.span.end] == CLASSIFIED_BY
        assert (str(line.who), line.name, line.title) == (
            "Ambassador Richard Hoagland",
            "Richard Hoagland",
            "Ambassador",
        )
        assert line.reason is not None
        assert str(line.reason.section) == "1.4"
        assert [str(letter) for letter in line.reason.letters] == ["b", "d"]
        assert not line.derived_from

    def test_paragraphs(self, cable: Cable) -> None:
        assert [
            (
                paragraph.number,
                str(paragraph.number_token),
                paragraph.mark.text if paragraph.mark is not None else None,
                str(paragraph.heading) if paragraph.heading is not None else None,
                " ".join(paragraph.text.split()[:2]),
                " ".join(paragraph.text.split()[-2:]),
            )
            for paragraph in cable.paragraphs
        ] == list(PARAGRAPHS)
        assert not any(paragraph.quoted or paragraph.sub_paragraphs for paragraph in cable.paragraphs)
        marks = [paragraph.mark.marking for paragraph in cable.paragraphs if paragraph.mark is not None]
        assert [mark.level for mark in marks if mark is not None] == [Level.CONFIDENTIAL] * 8 + [Level.UNCLASSIFIED]
        assert "even if largely\nof a symbolic nature" in cable.paragraphs[4].text.replace("\n\n", "\n")

    def test_page_line_and_ending(self, cable: Cable) -> None:
        (page,) = cable.page_lines
        assert (str(page.station), str(page.number), page.page) == ("ASTANA", "00002080", 1)
        assert (str(page.section), str(page.total)) == ("002", "002")
        ending = cable.ending
        assert (ending.break_marks, ending.serial, ending.end_of_message) == ((), None, None)

    def test_damage(self, cable: Cable) -> None:
        kinds = [damage.kind for damage in cable.damage]
        assert {kind: kinds.count(kind) for kind in kinds} == {
            DamageKind.DOUBLE_SPACING: 25,
            DamageKind.MARKDOWN: 15,
            DamageKind.PILCROW_AS_DIGIT: 3,
        }
        pilcrows = [damage for damage in cable.damage if damage.kind is DamageKind.PILCROW_AS_DIGIT]
        assert [(TEXT[damage.span.start], damage.replacement, damage.proven) for damage in pilcrows] == [
            ("1", "¶", True)
        ] * 3

    def test_nothing_is_malformed(self, cable: Cable) -> None:
        envelope = cable.envelope
        nodes = (
            *(envelope.transmission_identifier, envelope.called_stations, envelope.calling_station, envelope.security),
            *(envelope.date_time_group, envelope.originator, cable.classification_line, cable.executive_order),
            *(cable.tags_line, cable.subject_line, cable.classified_by),
        )
        assert not [node for node in nodes if node is None or isinstance(node, Malformed)]
