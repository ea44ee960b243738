"""What the parser makes of a telegram: all that a generated one was made of, and the forms of real ones."""

from collections.abc import Callable
from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import Telegram, Wish, telegrams
from strategies.structure import Citation, Paragraph

from cablelint.addressees import read_addressee
from cablelint.api import parse
from cablelint.classification import Level
from cablelint.fields.reader import FieldReader
from cablelint.heads import read_head, read_item
from cablelint.kinds import Line
from cablelint.model import (
    Addressee,
    Cable,
    CalledStations,
    CallingStation,
    ClassificationLine,
    ClassifiedBy,
    DamageKind,
    Duration,
    ExecutiveOrderLine,
    Irregularity,
    Malformed,
    MarkProblem,
    Originator,
    ReferenceKind,
    Role,
    SecurityLine,
    Subject,
    SubParagraph,
    TagFamily,
    TransmissionIdentifier,
)
from cablelint.parser import parse as parse_source
from cablelint.reference_ids import make_reference_id
from cablelint.repair import Copy
from cablelint.source import Source, Span
from cablelint.testing import MODEL_TELEGRAM, telegram

ROLES = {"TO": Role.ACTION, "INFO": Role.INFO, "XMT": Role.EXEMPTED}


class TestGenerated:
    """A generated telegram comes back as it was made."""

    @given(telegrams(Wish(partial=False)))
    def test_date_time_group(self, telegram: Telegram) -> None:
        envelope, dtg = telegram.envelope, parse(telegram.text()).dtg
        assert envelope is not None
        assert dtg is not None
        assert dtg.datetime == envelope.moment
        assert tuple(map(str, dtg.precedences)) == envelope.precedences
        assert (str(dtg.instructions) if dtg.instructions is not None else "") == envelope.instructions

    @given(telegrams(Wish(partial=False)))
    def test_addresses(self, telegram: Telegram) -> None:
        envelope, parsed = telegram.envelope, parse(telegram.text()).envelope
        assert envelope is not None
        assert isinstance(parsed.originator, Originator)
        assert str(parsed.originator.name) == envelope.originator
        assert parsed.malformed_addressees == ()
        assert [_facts(addressee) for addressee in parsed.addressees] == [
            (ROLES[address.role], address.indicator, address.name, address.precedence, address.number)
            for address in envelope.addresses
        ]

    @given(telegrams(Wish(routed=True, partial=False)))
    def test_routing(self, telegram: Telegram) -> None:
        routing, parsed = telegram.routing, parse(telegram.text()).envelope
        assert routing is not None
        assert isinstance(parsed.transmission_identifier, TransmissionIdentifier)
        assert (
            f"VZCZC{parsed.transmission_identifier.channel}{parsed.transmission_identifier.number}"
            == routing.identifier
        )
        assert isinstance(parsed.called_stations, CalledStations)
        assert str(parsed.called_stations.precedence) == routing.called_precedence
        assert tuple(map(str, parsed.called_stations.routing_indicators)) == routing.called
        calling = parsed.calling_station
        assert isinstance(calling, CallingStation)
        assert (str(calling.routing_indicator), str(calling.serial)) == (routing.station, routing.serial)
        assert (str(calling.section) if calling.section is not None else "") == routing.section
        filed = calling.file_time
        assert filed is not None
        assert f"{filed.day_of_year:03d}{filed.hour:02d}{filed.minute:02d}" == routing.day_of_year + routing.time
        assert isinstance(parsed.security, SecurityLine)
        assert (str(parsed.security.signal), str(parsed.security.group)) == (routing.signal, routing.group)
        assert parsed.security.level is telegram.level

    @given(telegrams())
    def test_classification_line(self, telegram: Telegram) -> None:
        header, line = telegram.header, parse(telegram.text()).classification_line
        assert isinstance(line, ClassificationLine)
        assert line.level is telegram.level
        assert (str(line.station), str(line.number)) == (header.station, header.number)
        assert (line.section is None) == (header.section == "")
        if line.section is not None:
            assert (line.section.number, line.section.total) == (int(header.section), int(header.sections))

    @given(telegrams())
    def test_reference_id(self, telegram: Telegram) -> None:
        cable = parse(telegram.text())
        if telegram.envelope is None:
            assert cable.reference_id is None
            return
        header = telegram.header
        assert cable.reference_id == make_reference_id(telegram.envelope.moment.year, header.station, header.number)

    @given(telegrams())
    def test_captions(self, telegram: Telegram) -> None:
        cable = parse(telegram.text())
        words = " ".join(telegram.header.captions).split()
        assert " ".join(caption.text for caption in cable.captions).split() == words
        assert all(caption.name is not None for caption in cable.captions)
        assert tuple(line.text for line in cable.pass_lines) == telegram.header.pass_lines

    @given(telegrams())
    def test_titles(self, telegram: Telegram) -> None:
        header, cable = telegram.header, parse(telegram.text())
        order, subject = cable.executive_order, cable.subject_line
        assert isinstance(order, ExecutiveOrderLine)
        assert (str(order.number), str(order.instruction)) == (header.order, header.instruction)
        assert (order.duration is Duration.DATE) == (order.date is not None) == ("/" in header.instruction[3:])
        assert [tag.code for tag in cable.tags] == [code.strip("()") for code in header.tags]
        assert [tag.family is TagFamily.PERSON for tag in cable.tags] == [code[0] == "(" for code in header.tags]
        assert TagFamily.UNKNOWN not in {tag.family for tag in cable.tags}
        assert isinstance(subject, Subject)
        assert cable.subject == " ".join((header.subject or "").split())
        assert (subject.mark.text if subject.mark is not None else "") == header.subject_mark

    @given(telegrams())
    def test_references(self, telegram: Telegram) -> None:
        cable = parse(telegram.text())
        own_year = telegram.envelope.moment.year if telegram.envelope is not None else None
        assert [
            (str(reference.label or ""), reference.year, str(reference.station), str(reference.number), reference.notal)
            for reference in cable.references
        ] == [_cited(citation, own_year) for citation in telegram.header.citations]

    @given(telegrams(Wish(classified=True)))
    def test_classified_by(self, telegram: Telegram) -> None:
        classifier, parsed = telegram.header.classifier, parse(telegram.text()).classified_by
        if classifier is None:
            assert parsed is None
            return
        assert isinstance(parsed, ClassifiedBy)
        assert str(parsed.who) == classifier.who
        assert len(parsed.classifiers) == 1
        assert parsed.reason is not None
        assert str(parsed.reason.section) == classifier.section
        letters = [letter for letter in classifier.letters.lower().replace("and", "") if letter.isalpha()]
        assert [str(letter) for letter in parsed.reason.letters] == letters

    @given(telegrams())
    def test_paragraphs(self, telegram: Telegram) -> None:
        cable = parse(telegram.text())
        own = [paragraph for paragraph in cable.paragraphs if not paragraph.quoted]
        assert [paragraph.number for paragraph in own] == [paragraph.number for paragraph in telegram.paragraphs]
        for parsed, made in zip(own, telegram.paragraphs, strict=True):
            assert (parsed.mark.text if parsed.mark is not None else "") == made.mark
            assert [
                (str(item.label), item.mark.text if item.mark is not None else "") for item in parsed.sub_paragraphs
            ] == [(item.label.strip(), item.mark) for item in made.items]
            assert (parsed.heading is not None) == bool(made.heading)
            assert parsed.text.split() == _words(made) or made.quotation

    @given(telegrams())
    def test_pages_and_ending(self, telegram: Telegram) -> None:
        cable = parse(telegram.text())
        assert [
            (str(page.station), str(page.number), str(page.section), page.page, str(page.total))
            for page in cable.page_lines
        ] == [
            (page.station, page.number, page.section, int(page.page.strip(".") or "1"), page.total)
            for page in telegram.pages
        ]
        assert (cable.signature or "") == telegram.signature
        assert str(cable.ending.serial or "") in ("", f"#{telegram.end_serial}")
        assert str(cable.ending.end_of_message or "") == telegram.end_of_message
        assert len(cable.ending.break_marks) == 2 * telegram.closing_break

    @given(telegrams())
    def test_nothing_is_out_of_order_or_damaged(self, telegram: Telegram) -> None:
        cable = parse(telegram.text())
        assert cable.dialect == "telegram"
        assert cable.out_of_order == ()
        assert cable.damage == ()


def shown(fragment: str) -> Cable:
    """The model telegram with the fragment in place of its own lines."""
    return parse(telegram(fragment))


class TestForms:
    """The forms that fields take on real telegrams."""

    @pytest.mark.parametrize(
        ("line", "level", "station", "number", "section"),
        [
            ("C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 002080", Level.CONFIDENTIAL, "ASTANA", "002080", (1, 2)),
            ("SECRET PORT AU PRINCE 00012", Level.SECRET, "PORT AU PRINCE", "00012", None),
            ("T O P  S E C R E T STATE 123456", Level.TOP_SECRET, "STATE", "123456", None),
            ("TOP SECRET SECTION 2 OF 3 STATE 123456", Level.TOP_SECRET, "STATE", "123456", (2, 3)),
            ("S E C R E T NOFORN SECTION 1 OF 2 MOSCOW 001234", Level.SECRET, "MOSCOW", "001234", (1, 2)),
            ("S E C R E T FINAL SECTION OF 2 MOSCOW 001234", Level.SECRET, "MOSCOW", "001234", (2, 2)),
            ("UNCLAS E F T O PARIS 001234", Level.UNCLASSIFIED, "PARIS", "001234", None),
            ("UNCLASSIFIED PARIS 001234", Level.UNCLASSIFIED, "PARIS", "001234", None),
            ("LIMITED OFFICIAL USE ST PETERSBURG 001234", Level.UNCLASSIFIED, "ST PETERSBURG", "001234", None),
            ("C O N F I D E N T A L PARIS 001234", Level.CONFIDENTIAL, "PARIS", "001234", None),
        ],
    )
    def test_classification_line(
        self, line: str, level: Level, station: str, number: str, section: tuple[int, int] | None
    ) -> None:
        parsed = shown(line).classification_line
        assert isinstance(parsed, ClassificationLine)
        found = (parsed.section.number, parsed.section.total) if parsed.section is not None else None
        assert (parsed.level, str(parsed.station), str(parsed.number), found) == (level, station, number, section)

    @pytest.mark.parametrize(
        ("line", "number", "duration", "day"),
        [
            ("E.O. 12958: DECL: 10/20/2018", "12958", Duration.DATE, date(2018, 10, 20)),
            ("EO 12958 DECL: 1/5/08", "12958", Duration.DATE, date(2008, 1, 5)),
            ("E.O.12958: DECL: 2020/02/23", "12958", Duration.DATE, date(2020, 2, 23)),
            ("E.O. 12958: DECL: 20 OCT 2018", "12958", Duration.DATE, date(2018, 10, 20)),
            ("E.o. 12958: decl: 10/20/2018", "12958", Duration.DATE, date(2018, 10, 20)),
            ("E.O. 12958: DECL: 02/30/2018", "12958", Duration.DATE, None),
            ("E.O. 12958: N/A", "12958", Duration.NOT_APPLICABLE, None),
            ("E.O. 12356: DECL: OADR", "12356", Duration.OADR, None),
            ("E.O. 12356: DECL:OADR", "12356", Duration.OADR, None),
            ("E.O. 12958: DECL: X1, X6", "12958", Duration.EXEMPTION, None),
            ("E.O. 12958: DECL: 25X1-HUMAN", "12958", Duration.EXEMPTION, None),
            ("E.O. 12958: DECL: AFTER KOREAN UNIFICATION", "12958", Duration.EVENT, None),
            ("E.O. 11652: GDS", "11652", Duration.SCHEDULE, None),
            ("E.O. 12065: RDS-3 1/15/99 (DOE, JANE) OR-M", "12065", Duration.SCHEDULE, date(1999, 1, 15)),
            ("E.O. 12958:", "12958", Duration.NONE, None),
            ("E.O 12958: DECL: 10-20-2018", "12958", Duration.DATE, date(2018, 10, 20)),
            ("E.O. 12958: DECL: DECL: 10/20/2018", "12958", Duration.DATE, date(2018, 10, 20)),
            ("E.O. 12958, AS AMENDED; DECL: 10/20/2018", "12958", Duration.DATE, date(2018, 10, 20)),
            ("E.O. 12958: DECL: 1.6X1", "12958", Duration.EXEMPTION, None),
            ("E.O. 12958: DECL: MR", "12958", Duration.MANUAL_REVIEW, None),
        ],
    )
    def test_executive_order(self, line: str, number: str, duration: Duration, day: date | None) -> None:
        parsed = shown(line).executive_order
        assert isinstance(parsed, ExecutiveOrderLine)
        assert (str(parsed.number), parsed.duration, parsed.date) == (number, duration, day)

    @pytest.mark.parametrize(
        ("line", "codes"),
        [
            ("TAGS: PREL EAID KZ", "PREL EAID KZ"),
            ("TAGS: PREL, EAID,\nKZ", "PREL EAID KZ"),
            ("TAGS: PREL EAID\nKZ", "PREL EAID KZ"),
            ("TAGS PREL,EAID,KZ", "PREL EAID KZ"),
            ("Tags: prel eaid kz", "PREL EAID KZ"),
            ("TAGS: [PREL](#) [EAID](#) KZ.", "PREL EAID KZ"),
            ("TAGS: OVIP (DOE, JANE), PREL", "OVIP DOE,_JANE PREL"),
        ],
    )
    def test_tags(self, line: str, codes: str) -> None:
        assert [tag.code.replace(" ", "_") for tag in shown(line).tags] == codes.split()

    @pytest.mark.parametrize("between", [", ", " AND ", "/", " "])
    def test_several_exemptions(self, between: str) -> None:
        order = shown(f"E.O. 12958: DECL: X1{between}X6").executive_order
        assert isinstance(order, ExecutiveOrderLine)
        assert [str(token) for token in order.exemptions] == ["X1", "X6"]

    @pytest.mark.parametrize(
        ("lines", "subject", "mark"),
        [
            ("SUBJECT: A FOREST IN BLOOM", "A FOREST IN BLOOM", None),
            ("SUBJECT: A FOREST IN\nBLOOM", "A FOREST IN BLOOM", None),
            ("SUBJECT: A FOREST AND\n\nA LAKE", "A FOREST AND A LAKE", None),
            ("SUBJECT: A FOREST\n\nA LAKE", "A FOREST", None),
            ("SUBJECT:\n\nA Forest", "A Forest", None),
            ("Subject: (s) A forest", "A forest", "(s)"),
            ("SUBJECT: (C/NF) A FOREST", "A FOREST", "(C/NF)"),
            ("SUBJECT (U): A FOREST", "A FOREST", "(U)"),
            ("SUBJECT: A FOREST (SBU)", "A FOREST", "(SBU)"),
            ("SUBJECT: A Forest (Finland)", "A Forest (Finland)", None),
            ("SUBECT: A FOREST", "A FOREST", None),
            ("SUBJECT: A FOREST Ref(s): STATE 12345", "A FOREST", None),
            ("SUBJECT: A FORESTREF: STATE 12345", "A FOREST", None),
            ("SUBJECT: A BRIEF: FORESTS", "A BRIEF: FORESTS", None),
            ("SUBJECT: A FORESTClassified By: DCM Jane Doe", "A FOREST", None),
            ("SUBJECT: A FOREST CLASSIFIED BY DCM JANE DOE", "A FOREST", None),
            ("SUBJECT: A FOREST 1. (C) Summary.", "A FOREST", None),
            ("SUBJECT: A FOREST ------- SUMMARY -------", "A FOREST", None),
            ("SUBJECT: A FOREST Sensitive but unclassified.", "A FOREST", None),
            ("SUBJECT: A FOREST\nSENSITIVE BUT UNCLASSIFIED", "A FOREST", None),
            ("SUBJECT: A FOREST\nThis is an action request.", "A FOREST", None),
            ("SUBJECT: A FOREST&#8217;S \u201cLAKE\u201d", "A FOREST\u2019S \u201cLAKE\u201d", None),
        ],
    )
    def test_subject(self, lines: str, subject: str, mark: str | None) -> None:
        cable = parse(MODEL_TELEGRAM.replace("SUBJECT: SAMPLE TELEGRAM FOR TESTING", lines))
        assert isinstance(cable.subject_line, Subject)
        found = cable.subject_line.mark
        assert (cable.subject, found.text if found is not None else None) == (subject, mark)

    @pytest.mark.parametrize(
        ("lines", "items"),
        [
            ("REF: STATE 12345", "-:06STATE12345"),
            ("REF: 05 CHENNAI 0121 (NOTAL)", "-:05CHENNAI121"),
            ("REFS: (A) 05 CHENNAI 0121\n      (B) STATE 12345", "A:05CHENNAI121 B:06STATE12345"),
            ("REF: A) STATE 28721, B) 05 STATE 219156,", "A:06STATE28721 B:05STATE219156"),
            ("REF: A. ASUNCION 701 (05)", "A:05ASUNCION701"),
            ("REF: A. 2005 KABUL 00234 B. 05-ROME-57", "A:05KABUL234 B:05ROME57"),
            ("REF: A. STATE 071143 AND 44603", "A:06STATE71143 A:06STATE44603"),
            ("REF: A. PORT AU PRINCE 12; B. 99 ST. PETERSBURG 1", "A:06PORTAUPRINCE12 B:99STPETERSBURG1"),
            ("REF: A. EMAIL TO THE DESK, B. STATE 12345", "A:None B:06STATE12345"),
            ("REF: O4 CHENNAI 12", "-:04CHENNAI12"),
            # years
            ("REF: (99) LIMA 21; LIMA 22 99, STATE (01) 23", "-:99LIMA21 -:99LIMA22 -:01STATE23"),
            ("REF: '05 LIMA 21, 05LIMA0022, LIMA 23-91; LIMA 00024/05", "-:05LIMA21 -:05LIMA22 -:91LIMA23 -:05LIMA24"),
            (
                "REF: LIMA 12/34, 13(05) AND 14, LIMA 15 (04) STATE 16",
                "-:06LIMA12 -:06LIMA34 -:05LIMA13 -:05LIMA14 -:04LIMA15 -:06STATE16",
            ),
            # numbers without a station
            ("REF: A) Lima 936/935; B) Lima 17 and 18, 19", "A:06LIMA936 A:06LIMA935 B:06LIMA17 B:06LIMA18 B:06LIMA19"),
            ("REF: A. 05 LIMA 29\n     B. 31 AND PREVIOUS", "A:05LIMA29 B:05LIMA31"),
            ("REF: 377 LIMA, STATE: 7, LIMA, 12, LIMA #13", "-:06LIMA377 -:06STATE7 -:06LIMA12 -:06LIMA13"),
            # labels
            ("REF: A. A) LIMA 1 B. B) LIMA 2", "A:06LIMA1 B:06LIMA2"),
            ("REF: A. REF A LIMA 1\n     B. REF B: LIMA 2", "A:06LIMA1 B:06LIMA2"),
            ("Ref: A Lima 1, B 05 Lima 2, [C] Lima 3, D - Lima 4", "A:06LIMA1 B:05LIMA2 C:06LIMA3 D:06LIMA4"),
            ("REF: A: Lima 1; B: La Paz 2 C.) LIMA 3", "A:06LIMA1 B:06LAPAZ2 C:06LIMA3"),
            ("REF: (C) LIMA 1", "-:06LIMA1"),
            # damage
            ("ref: a. 05 lima 1\nb. state 2", "a:05LIMA1 b:06STATE2"),
            ("REF: C0TONOU 12, LIMA O13", "-:06COTONOU12 -:06LIMA13"),
            ("REF: LIMA 1 LIMA 00000002 001.2 OF 003 B. LIMA 3", "-:06LIMA1 B:06LIMA3"),
            ("REF: LIMA 1 Sensitive but unclassified. See LIMA 2.", "-:06LIMA1"),
            ("Reftel: Lima 1", "-:06LIMA1"),
            ("Ref(s): A) Lima 1", "A:06LIMA1"),
            ("REF: REF: LIMA 1", "-:06LIMA1"),
            # no telegrams
            ("REF: A. EMAIL OF 3 MARCH", "A:None"),
            ("REF: LETTER OF MARCH 12, 2005", "-:None"),
            ("REF: UNSCR 1737", "-:None"),
            ("REF: A. LIMA 1 B. SECDEF MSG DTG 301601Z SEP 05", "A:06LIMA1 B:None"),
            ("REF: STATE A-236 OF MAY 9, 1973; LIMA 5", "-:None -:06LIMA5"),
            ("REF: DOE MEETING IN ROME 12 MAY", "-:None"),
            ("REF: LIMA 3641 OF JUNE 5, 2006", "-:06LIMA3641"),
            ("REF: LIMA 12, 3641, 1974", "-:06LIMA12 -:06LIMA3641 -:06LIMA1974"),
        ],
    )
    def test_references(self, lines: str, items: str) -> None:
        found = [f"{reference.label or '-'}:{reference.reference_id}" for reference in shown(lines).references]
        assert found == items.split()

    @pytest.mark.parametrize(
        ("item", "kind"),
        [
            ("DOE (S/CT) E-MAIL OF 04/15/2008", ReferenceKind.EMAIL),
            ("E-mails J. Doe-K. Roe", ReferenceKind.EMAIL),
            ("DOE/ROE TELCON 02/16/2010", ReferenceKind.TELEPHONE),
            ("2004 HUMAN RIGHTS REPORT FOR PERU", ReferenceKind.REPORT),
            ("9 FAM Appendix K, 406 (6)", ReferenceKind.HANDBOOK),
            ("EXPORT LICENSE D328589", ReferenceKind.OTHER),
        ],
    )
    def test_documents(self, item: str, kind: ReferenceKind) -> None:
        cable = shown(f"REF: A. {item}\n     B. LIMA 12 (A TITLE) (NOTAL)")
        document, telegram = cable.references
        assert (document.kind, document.text, document.station) == (kind, item, None)
        assert (telegram.kind, str(telegram.title), telegram.notal) == (ReferenceKind.TELEGRAM, "A TITLE", True)

    @pytest.mark.parametrize(
        ("line", "name", "title", "section", "letters"),
        [
            ("Classified By: Ambassador Jane Doe, Reasons 1.4 (b) and (d)", "Jane Doe", "Ambassador", "1.4", "bd"),
            ("CLASSIFIED BY: JANE DOE, AMBASSADOR. REASON: 1.4(B, D).", "JANE DOE", "AMBASSADOR", "1.4", "bd"),
            ("(U) Classified by DCM John Smith for reasons 1.5 (b/d)", "John Smith", "DCM", "1.5", "bd"),
            ("Classified By: Jane Doe, reason para 1.4 b and d", "Jane Doe", None, "1.4", "bd"),
            ("Classified By: Jane Doe. Reason: E.O. 12958 1.4 (b), (c) and (d)", "Jane Doe", None, "1.4", "bcd"),
            ("Classified By: Jane Doe, Resons 1.4(b&d)", "Jane Doe", None, "1.4", "bd"),
            ("Classified By: Jane Doe, Consul,\nfor reasons 1.4 (b+d)", "Jane Doe", "Consul", "1.4", "bd"),
            ("Classified By: Ambassador Jane Doe", "Jane Doe", "Ambassador", None, ""),
        ],
    )
    def test_classified_by(self, line: str, name: str, title: str | None, section: str | None, letters: str) -> None:
        parsed = shown(line).classified_by
        assert isinstance(parsed, ClassifiedBy)
        assert [(item.name, item.title) for item in parsed.classifiers] == [(name, title)]
        reason = parsed.reason
        assert (str(reason.section) if reason is not None else None) == section
        assert "".join(map(str, reason.letters if reason is not None else ())) == letters

    @pytest.mark.parametrize(
        ("stray", "counts"),
        [
            ("REASON: 1.4 (B)", False),
            ("2, SECTION 1.4 (B)", False),
            ("DCM, REASON 1.4 (B)", False),
            ("DCM JOHN ROE", True),
            ("DCM JOHN ROE, REASON 1.4 (B)", True),
        ],
    )
    def test_of_two_classified_by_lines_the_first_that_names_somebody_counts(self, stray: str, counts: bool) -> None:
        text = telegram("1. (C) A.").replace("Classified By:", f"CLASSIFIED BY: {stray}\n\nClassified By:")
        parsed = parse(text).classified_by
        assert isinstance(parsed, ClassifiedBy)
        assert str(parsed.who) == (stray.partition(", REASON")[0] if counts else "Political Officer Jane Doe")

    @pytest.mark.parametrize(
        ("line", "station", "section", "page", "total"),
        [
            ("ASTANA 00000123  002 OF 003", "ASTANA", "002", 1, "003"),
            ("PORT AU PR 00000123 001.2 OF 002", "PORT AU PR", "001", 2, "002"),
            ("PAGE 02 ASTANA 000123 01 OF 03 111533Z", "ASTANA", "01", 2, "03"),
            ("PAGE 03 ASTANA 00123 111533Z", "ASTANA", "None", 3, "None"),
        ],
    )
    def test_page_lines(self, line: str, station: str, section: str, page: int, total: str) -> None:
        (found,) = shown(f"1. (C) THE MINISTER\n\n{line}\n\nCALLED.\n\n2. (U) HE LEFT.").page_lines
        assert (str(found.station), str(found.section), found.page, str(found.total)) == (station, section, page, total)

    @pytest.mark.parametrize(
        ("line", "facts"),
        [
            ("PAGE 2 RBDTRQ 115B R E S T R I C T E D", ("2", "RBDTRQ", "115B", "R E S T R I C T E D")),
            ("PAGE 02 RUCOWCA6937 UNCLAS", ("02", "RUCOWCA", "6937", "UNCLAS")),
            ("PAGE 10 RUEHTA 0123", ("10", "RUEHTA", "0123", "None")),
        ],
    )
    def test_page_lines_of_the_allied_form(self, line: str, facts: tuple[str, str, str, str]) -> None:
        cable = shown(f"1. (C) THE MINISTER\n\n{line}\n\nCALLED.\n\n2. (U) HE LEFT.")
        (page,) = cable.page_identifications
        assert tuple(map(str, (page.page, page.routing_indicator, page.serial, page.classification))) == facts
        assert (cable.page_lines, cable.paragraphs[0].text) == ((), "THE MINISTER\nCALLED.")

    @pytest.mark.parametrize("line", ["PAGE 12 RECORDS 3500 CASES", "PAGE 12 RECORDS 350", "PAGE 2 READS 12 AND"])
    def test_prose_that_is_no_page_line(self, line: str) -> None:
        cable = shown(f"1. (C) THE BOOK ON\n{line}\nSAYS SO.\n\n2. (U) HE LEFT.")
        assert (cable.page_lines, cable.page_identifications) == ((), ())
        assert cable.paragraphs[0].text == f"THE BOOK ON\n{line}\nSAYS SO."

    def test_a_page_line_parts_no_paragraph(self) -> None:
        cable = shown("1. (C) THE MINISTER\n\nASTANA 00000123  002 OF 002\n\nCALLED.\n\n2. (U) HE LEFT.")
        assert [paragraph.text for paragraph in cable.paragraphs] == ["THE MINISTER\nCALLED.", "HE LEFT."]


class TestText:
    """Which numbers are paragraphs, and what belongs to them."""

    @pytest.mark.parametrize(
        ("text", "numbers", "misread"),
        [
            ("1. (C) A\n\n2. (U) B", [1, 2], 0),
            ("¶1. (C) A\n\n¶2. (U) B", [1, 2], 0),
            ("11. (C) A\n\n12. (U) B\n\n13. (C) C\n\n¶4. (U) D", [1, 2, 3, 4], 3),
            ("11. (C) A\n\n12. (U) B", [1, 2], 2),
            ("1.(C) A\n\n2 (U) B", [1, 2], 0),
            ("1. A\n\n2. B", [1, 2], 0),
            ("1. (C) A LIST:\n1. ONE\n2. TWO\n\n2. (C) B", [1, 2], 0),
            ("1. (C) A\n\n3. (C) C", [1, 3], 0),
            ("1. (C) A\n\nBEGIN TEXT:\n\n1. ONE\n\n2. TWO\n\nEND TEXT\n\n2. (U) B", [1, 2], 0),
        ],
    )
    def test_numbers(self, text: str, numbers: list[int], misread: int) -> None:
        cable = shown(text)
        assert [paragraph.number for paragraph in cable.paragraphs if not paragraph.quoted] == numbers
        assert sum(damage.kind is DamageKind.PILCROW_AS_DIGIT for damage in cable.damage) == misread

    @pytest.mark.parametrize(
        ("mark", "problem"),
        [
            ("(C", MarkProblem.FORM),
            ("[C]", MarkProblem.FORM),
            ("( C )", MarkProblem.FORM),
            ("(X)", MarkProblem.UNKNOWN),
        ],
    )
    def test_marks_without_meaning(self, mark: str, problem: MarkProblem) -> None:
        parsed = shown(f"1. (C) A\n\n2. {mark} B").paragraphs[1].mark
        assert parsed is not None
        assert (parsed.text, parsed.marking, parsed.problem) == (mark, None, problem)

    @pytest.mark.parametrize(
        ("lines", "items"),
        [
            ("REF: A. 05 LIMA 1\n\nB. STATE 2", "A:05LIMA1 B:06STATE2"),
            ("REF: A) LIMA 1, B) RIO\n\nDE JANEIRO 1291", "A:06LIMA1 B:06RIODEJANEIRO1291"),
            ("REF: A) LIMA 1 B) 05\n\nLIMA 2 C) LIMA 3", "A:06LIMA1 B:05LIMA2 C:06LIMA3"),
            ("REF: LIMA 1 AND\n\n12", "-:06LIMA1 -:06LIMA12"),
            ("REF: LIMA 1\n\nSTATE 12 SAYS NO.", "-:06LIMA1"),
        ],
    )
    def test_a_blank_line_does_not_end_the_references(self, lines: str, items: str) -> None:
        start, end = MODEL_TELEGRAM.index("REF:"), MODEL_TELEGRAM.index("Classified By:")
        cable = parse(f"{MODEL_TELEGRAM[:start]}{lines}\n\n{MODEL_TELEGRAM[end:]}")
        found = [f"{reference.label or '-'}:{reference.reference_id}" for reference in cable.references]
        assert found == items.split()

    def test_items_and_headings(self) -> None:
        cable = shown("1. (C) A:\n\nA. (U) ONE\n-- TWO\n\n-------\nHEADING\n-------\n\n2. (U) B")
        items = [
            (str(item.label), item.mark.text if item.mark else None) for item in cable.paragraphs[0].sub_paragraphs
        ]
        assert items == [("A.", "(U)"), ("--", None)]
        assert [str(paragraph.heading) for paragraph in cable.paragraphs] == ["None", "HEADING"]

    @pytest.mark.parametrize("between", ["* * *\n\n", "\u2028"])
    def test_a_heading_has_letters_or_digits(self, between: str) -> None:
        cable = shown(f"1. (C) A.\n\n{between}2. (U) B")
        assert [(paragraph.number, paragraph.heading) for paragraph in cable.paragraphs] == [(1, None), (2, None)]

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\n  ", "\n\u00b6"])
    @pytest.mark.parametrize("heading", ["SECRET TALKS", "SUMMARY", "SUBJECT: TALKS", "E.O. 12958 AND TALKS"])
    def test_a_heading_may_begin_as_a_line_of_the_header(self, heading: str, end: str) -> None:
        cable = shown(end.join(("1. (C) A.", "", "B", "C", "D", "", heading, "", "2. (U) E")))
        assert [str(paragraph.heading) for paragraph in cable.paragraphs] == ["None", heading]

    def test_paragraphs_in_mid_line(self) -> None:
        text = "1. (C) HE CALLED. 2. (U) HE LEFT, SEE PARA 4. (C) IS A LETTER. -- COMMENT -- 3.(S/NF) HE WAITED.\n\n"
        marks = [str(p.mark and p.mark.text) for p in parse(telegram(text + "4. (U) HE SLEPT.")).paragraphs]
        assert marks == ["(C)", "(U)", "(S/NF)", "(U)"]

    def test_paragraphs_behind_classified_by(self) -> None:
        line = "Classified By: Political Officer Jane Doe, Reasons 1.4 (b) and (d). 1. (C) HE CALLED. 2. (U) HE LEFT."
        lines = MODEL_TELEGRAM.splitlines()
        first = next(index for index, line in enumerate(lines) if line.startswith("Classified By"))
        cable = parse("\n".join([*lines[:first], line, *lines[lines.index("DOE") :]]))
        assert [paragraph.text for paragraph in cable.paragraphs] == ["HE CALLED.", "HE LEFT."]
        assert isinstance(cable.classified_by, ClassifiedBy)
        assert "CALLED" not in cable.source.text[cable.classified_by.span.start : cable.classified_by.span.end]

    def test_marks_without_numbers_and_blank_lines(self) -> None:
        letter = (
            "1. (C) Dear Colleague,\n(SBU) I write again.\n(C) He may say (A) yes or (B) no.\n(C) maybe\n(U) Yours."
        )
        marks = [str(p.mark and p.mark.text) for p in parse(telegram(letter)).paragraphs]
        assert marks == ["(C)", "(SBU)", "(C)"]

    def test_a_marked_text_below_the_references(self) -> None:
        lines = ["REF: A. 05 ASTANA 4321", "     B. STATE 12345", "", "(U) He called."]
        cable = parse(
            telegram("1. (C) HE CALLED.").replace("REF: A. 05 ASTANA 4321\n     B. STATE 12345", "\n".join(lines))
        )
        assert len(cable.references) == 2
        assert cable.paragraphs[0].number is None


class TestOrder:
    """Lines that are missing, misplaced or repeated."""

    @pytest.mark.parametrize(
        ("old", "new", "irregularity", "line"),
        [
            ("FM AMEMBASSY ASTANA\n", "", Irregularity.MISSING, "FROM"),
            ("TAGS: PREL ECON KZ\n", "", Irregularity.MISSING, "TAGS"),
            ("SUBJECT: SAMPLE TELEGRAM FOR TESTING\n", "", Irregularity.MISSING, "SUBJECT"),
            ("E.O. 12958: DECL: 03/01/2016\n", "", Irregularity.MISSING, "EXECUTIVE_ORDER"),
            ("FM AMEMBASSY ASTANA\n", "FM AMEMBASSY ASTANA\nFM AMEMBASSY ASTANA\n", Irregularity.REPEATED, "FROM"),
            ("TAGS: PREL ECON KZ\n", "TAGS: PREL\nTAGS: ECON KZ\n", Irregularity.REPEATED, "TAGS"),
        ],
    )
    def test_one_surprise(self, old: str, new: str, irregularity: Irregularity, line: str) -> None:
        (found,) = parse(MODEL_TELEGRAM.replace(old, new)).out_of_order
        assert (found.irregularity, found.line) == (irregularity, line)

    def test_tags_above_the_executive_order(self) -> None:
        order, tags = "E.O. 12958: DECL: 03/01/2016\n", "TAGS: PREL ECON KZ\n"
        (found,) = parse(MODEL_TELEGRAM.replace(order + tags, tags + order)).out_of_order
        assert found.irregularity is Irregularity.MISPLACED
        assert found.line in ("TAGS", "EXECUTIVE_ORDER")


class TestSources:
    def test_several_telegrams_in_one_text(self) -> None:
        cables = parse_source(Source(MODEL_TELEGRAM + "\n" + MODEL_TELEGRAM.replace("000123", "000124")))
        assert [cable.reference_id for cable in cables] == ["06ASTANA123", "06ASTANA124"]

    @pytest.mark.parametrize("text", ["", "\n\n", "Dear Jane,\n\nthe minister called.\n", "TO WHOM IT MAY CONCERN\n"])
    def test_no_telegram(self, text: str) -> None:
        assert parse(text).dialect == "unknown"
        assert parse(text).reference_id is None

    def test_lower_case(self) -> None:
        text = MODEL_TELEGRAM
        for title in ("E.O.", "TAGS", "SUBJECT", "REF", "DECL"):
            text = text.replace(f"{title}:", f"{title.capitalize()}:")
        cable = parse(text)
        assert [tag.code for tag in cable.tags] == ["PREL", "ECON", "KZ"]
        assert len(cable.references) == 2
        assert cable.out_of_order == ()


def _facts(addressee: Addressee) -> tuple[Role, str, str, str, str]:
    return (
        addressee.role,
        str(addressee.routing_indicator or ""),
        str(addressee.name),
        str(addressee.precedence or ""),
        str(addressee.continuity_number or ""),
    )


def _cited(citation: Citation, own_year: int | None) -> tuple[str, int | None, str, str, bool]:
    short = int(citation.year) if citation.year else None
    year = own_year if short is None else short + (1900 if short >= 73 else 2000)
    return citation.label.strip("()."), year, citation.station, citation.number, "NOTAL" in citation.remark


def _words(paragraph: Paragraph) -> list[str]:
    lines = (*paragraph.lines, *(item.written() for item in paragraph.items))
    return " ".join(lines).split()


def test_the_model_is_immutable() -> None:
    cable = parse(MODEL_TELEGRAM)
    for node in (cable, cable.envelope, cable.envelope.addressees[0], cable.paragraphs[0], cable.tags[0]):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(node, "span", Span(0, 0))  # noqa: B010 - the types forbid the plain assignment


ADDRESSES = [
    "TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604",
    "RUEHZL/EUROPEAN POLITICAL COLLECTIVE",
    "INFO RUCNCIS/CIS COLLECTIVE  0694",
    "XMT AMEMBASSY SOFIA 12",
    "ALL POSTS COLLECTIVE PRIORITY, XMT AMEMBASSY SOFIA 12",
    "AMEMBASSY SOFIA XMT 12",
    "ZEN/AMCONSUL ADANA NIACT IMMEDIATE 0001",
    "AMEMBASSY ROME PRIOITY 0123",
    "AMEMBASSY ROME 1234567",
    "AMEMBASSY ROME 12 34",
    "AMEMBASSY ROME, 1234",
    *(
        "TO 1234",
        "INFO 1234",
        "TO TO 12",
        "RUEHC/ 12",
        "IMMEDIATE 12",
        "12",
        "TO FLASH 12",
        "ROME IMMEDIATE PRIORITY 7",
    ),
]


@pytest.mark.parametrize("written", ADDRESSES)
@pytest.mark.parametrize("role", [Role.ACTION, Role.EXEMPTED])
def test_a_remembered_address_is_read_as_any_other(written: str, role: Role) -> None:
    _assert_read_as_any_other(written, role)


@given(
    st.lists(
        st.sampled_from(
            (
                *("TO", "INFO", "XMT", "ZEN", "RUEHC", "R1", "RHMFISS", "ROME", "3COM", "CDR", "A-B", "12", "1234567"),
                *("FLASH", "NIACT", "IMMEDIATE", "PRIORITY", "ROUTINE", "PRIOITY", "FLAS", "X", "SECSTATE,", "//POL//"),
            )
        ),
        min_size=1,
        max_size=6,
    ),
    st.lists(st.sampled_from((" ", " ", " ", "/", "/", "  ")), min_size=6, max_size=6),
)
def test_a_usual_address_is_read_as_any_other(words: list[str], between: list[str]) -> None:
    written = "".join(word + gap for word, gap in zip(words, between, strict=False)).rstrip(" ")
    _assert_read_as_any_other(written, Role.ACTION)


def _assert_read_as_any_other(written: str, role: Role) -> None:
    def read(work: Callable[[FieldReader, int, int], object]) -> tuple[object, Role]:
        reader = FieldReader(Copy(Source(f"- {written}\n")))
        reader.begin_role(Role.INFO, routed=True)
        reader.begin_role(role, routed=False)
        return work(reader, 2, 2 + len(written)), reader.role

    plain = read(lambda reader, first, last: reader.read("addressee", first, last))
    assert read(read_addressee) == plain
    assert read(read_addressee) == plain


@pytest.mark.parametrize(
    "behind",
    [
        "Words",
        "ENTIRE TEXT.",
        "- ENTIRE TEXT",
        "",
        "9",
        "(a)",
        "The talks",
        "Top Secret - ENTIRE TEXT",
        "S-ENTIRE TEXT",
        "ENTRY",
        "Embassy",
        "CALL",
        "Since",
        "S) Words",
        "U.S. officials",
        "LOU - ENTIRE TEXT",
        "Unclas - entire text",
    ],
)
@pytest.mark.parametrize(
    "head",
    [
        "4. (C)",
        "4.(SBU/NF)",
        "12 (S//NF) ",
        "4. [C] (U)",
        "4. C)",
        "4. (X)",
        "4. (SPS)",
        "4 ( C )",
        "4.",
        "12. ",
        "7",
        "\u0664. (C)",
    ],
)
@pytest.mark.parametrize("kind", ["paragraph_head", "portion_head"])
def test_a_remembered_head_is_read_as_any_other(kind: str, head: str, behind: str) -> None:
    text = f"  {head} {behind}"
    reader = FieldReader(Copy(Source(text)))
    plain = reader.read(kind, 2, len(text.rstrip()))
    if not isinstance(plain, Malformed):
        *places, words = plain
        places = [place and place._replace(start=place.start + 2, end=place.end + 2) for place in places]
        plain = *places, words + 2
    line = Line("PARAGRAPH", 0, 2, len(text.rstrip()), len(text))
    for _ in range(2):
        found = read_head(reader, kind, 0, line)
        if isinstance(plain, Malformed):
            assert found is None
            continue
        number, mark, words = plain
        assert found is not None
        assert found.words == words
        assert (found.mark, found.marked) == ((text[mark.start : mark.end], mark.start) if mark else ("", -1))
        if number is not None:
            assert found.digits is not None
            assert number.start <= found.digits[0] < found.digits[1] <= number.end
            assert found.written == text[slice(*found.digits)]
            assert int(found.written) == found.number


@pytest.mark.parametrize(
    "behind", ["Words", "(C) Words", "[C] Words", "C) Words", "(EU) Words", "U.S. officials", "9", "", "- A"]
)
@pytest.mark.parametrize("label", ["--", "-", "*", "A.", "(1)", "12)", "(U)", "123.", "A.)", "1234.", "words"])
def test_a_remembered_item_is_read_as_any_other(label: str, behind: str) -> None:
    text = f"  {label} {behind}\nand so on"
    end = len(f"  {label} {behind}".rstrip())
    reader = FieldReader(Copy(Source(text)))
    plain = reader.read("sub_paragraph_head", 2, end)
    found = read_item(reader, Line("SUB_PARAGRAPH", 0, 2, len(text), len(text)))
    assert found == (None if isinstance(plain, Malformed) else SubParagraph(Span(2, end), *plain))
