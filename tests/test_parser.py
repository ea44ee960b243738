"""What the parser makes of a telegram: all that a generated one was made of, and the forms of real ones."""

from hypothesis import given
from strategies import Telegram, Wish, telegrams
from strategies.structure import Citation, Paragraph

from cablelint.api import parse
from cablelint.model import (
    Addressee,
    CalledStations,
    CallingStation,
    ClassificationLine,
    ClassifiedBy,
    Duration,
    ExecutiveOrderLine,
    Originator,
    Role,
    SecurityLine,
    Subject,
    TagFamily,
    TransmissionIdentifier,
)

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
        station, year = telegram.header.station.replace(" ", ""), telegram.envelope.year
        assert cable.reference_id == f"{year}{station}{int(telegram.header.number)}"

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
        assert parsed.name is not None
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
