"""SMART messages: correct ones are clean in every layout of the copy, and each fault is found by its rule alone."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from mutations.messages import MessageMutation, check_found_alone, grave
from mutations.smart import SMART_MUTATIONS
from strategies.smart import SmartMessage, smart_messages

from cablelint import rules
from cablelint.api import fix, lint, parse, telegrams
from cablelint.diagnostic import Applicability
from cablelint.model import Cable, ClassifiedBy, MessageReference, Role
from cablelint.parser import parse as parse_source
from cablelint.source import Source
from cablelint.testing import MODEL_GENADMIN, MODEL_TELEGRAM
from cablelint.testing import MODEL_SMART as MODEL

STAMP = "UNCLASSIFIED U.S. Department of State Case No. F-2020-00001 Doc No. C00000001 Date: 01/31/2021"


@given(smart_messages())
def test_a_correct_message_is_clean(message: SmartMessage) -> None:
    report = lint(message.text())
    assert report.dialect == "smart"
    assert [(found.code, str(found.message)) for found in report.diagnostics] == []


@given(smart_messages())
def test_what_is_read_is_what_was_written(message: SmartMessage) -> None:
    (cable,) = telegrams(Source(message.text()))
    smart = cable.smart
    assert smart is not None
    assert isinstance(smart.message_reference, MessageReference)
    assert smart.message_reference.number.text == str(message.number)
    assert cable.date == message.moment.date()
    assert smart.calendar_date is not None
    assert smart.calendar_date.date == message.moment.date()
    assert cable.classification is not None
    assert cable.classification.letter == message.level
    assert [field.label.text for field in smart.fields if field.kind not in _OFFICES] == [
        *(label for label, _ in message.fields),
        "Signature",
        *(label for label, _ in message.block),
    ]
    assert cable.subject == " ".join(message.value("Subject"))
    assert len(cable.references) == len(message.value("Reference"))
    assert tuple(line.text for line in cable.pass_lines) == (
        ("\n".join(message.value("Pass Line")),) * bool(message.value("Pass Line"))
    )
    assert [paragraph.number for paragraph in cable.paragraphs] == list(range(1, len(message.paragraphs) + 1))
    assert [" ".join(paragraph.text.split()) for paragraph in cable.paragraphs] == [
        sentence for _, sentence in message.paragraphs
    ]
    assert cable.signature == message.signature
    block = dict(message.block)
    assert len(smart.signature_block.cleared_by) == len(block.get("Cleared By", ()))
    informed = " ".join(block.get("Info", ()))
    assert len(cable.envelope.addressed(Role.INFO)) == len(informed.split(";")) * bool(informed)


_OFFICES = ("ACTION_OFFICE", "INFO_OFFICE")


@pytest.mark.parametrize("mutation", SMART_MUTATIONS, ids=str)
@settings(max_examples=settings().max_examples // 8)
@given(st.data())
def test_is_found_by_its_rule_alone(mutation: MessageMutation[SmartMessage], data: st.DataObject) -> None:
    message = data.draw(smart_messages(**mutation.wishes))
    changed = mutation.apply(message)
    assume(changed is not None)
    assert changed is not None
    check_found_alone(mutation, message, changed)


def test_there_is_a_rule_for_every_mutation() -> None:
    assert {mutation.code for mutation in SMART_MUTATIONS} <= {rule.code for rule in rules.ALL}


class TestCopies:
    """What a copy does to a message is no part of it."""

    @pytest.mark.parametrize(
        "label",
        ["Date!DTG:", "DatelDTG:", "Date/DIG:", "Date/DTG;", "Date/DTG "],
    )
    def test_a_label_with_a_slip(self, label: str) -> None:
        text = MODEL.replace("Date/DTG:", label)
        report = lint(text)
        assert [found.code for found in report.diagnostics] == ["IN011"]
        assert report.cable.date is not None
        assert fix(text).text == MODEL.replace("Date/DTG:", "Date/DTG:" if label[-1] != " " else "Date/DTG: ")

    @pytest.mark.parametrize("stroke", ["1", "l", "I", "!", "|"])
    @pytest.mark.parametrize("blank", ["", " "])
    def test_a_stroke_that_was_misread(self, stroke: str, blank: str) -> None:
        text = MODEL.replace("2011 / 04", f"2011{blank}{stroke}04")
        report = lint(text)
        assert [found.code for found in report.diagnostics] == ["IN011"]
        assert parse(fix(text).text).date == report.cable.date == parse(MODEL).date

    @pytest.mark.parametrize(
        "stamp",
        [
            STAMP,
            "RELEASE IN PART",
            "B5,B6",
            "1.4(D)",
            "CLASSIFICATION: UNCLASSIFIED",
            "Page 2 of 5",
            "•  -",
        ],
    )
    def test_a_stamp_between_any_two_lines(self, stamp: str) -> None:
        lines = MODEL.split("\n")
        first = parse(MODEL)
        for at in range(3, len(lines) - 5):
            text = "\n".join([*lines[:at], "", stamp, "", *lines[at:]])
            cable = parse(text)
            assert lint(text).diagnostics == ()
            assert cable.subject == first.subject
            assert [reference.reference_id for reference in cable.references] == ["10ASTANA858", "11STATE12345"]
            assert [paragraph.text for paragraph in cable.paragraphs] == [
                paragraph.text for paragraph in first.paragraphs
            ]
            assert _named(cable) == _named(first)

    def test_a_code_in_the_margin(self) -> None:
        text = MODEL.replace("minister called.", "minister called.                         B5")
        assert parse(text).paragraphs[0].text == "The minister called."

    def test_links_of_a_mail_program(self) -> None:
        text = MODEL.replace("10 ASTANA 858", "10 ASTANA 858 <http://archive.example.gov/k=mrn:10%20ASTANA%20858>")
        assert [reference.reference_id for reference in parse(text).references] == ["10ASTANA858", "11STATE12345"]
        assert lint(text).diagnostics == ()

    def test_a_classification_stamped_above_the_own_one(self) -> None:
        text = MODEL.replace("UNCLASSIFIED\nSBU", "UNCLASSIFIED\n\nSECRET", 1).replace("UNCLASSIFIED\nSBU", "SECRET")
        cable = parse(text.replace("(SBU)", "(S)"))
        assert cable.classification is not None
        assert cable.classification.words == "SECRET"
        assert grave(text.replace("(SBU)", "(S)").replace("Captions:               SENSITIVE\n", "")) == []

    @pytest.mark.parametrize("mark", ["(513U)", "(5BU)"])
    def test_a_mark_that_was_misread_is_not_missing(self, mark: str) -> None:
        assert grave(MODEL.replace("1. (SBU)", f"1. {mark}")) == []

    def test_dirt_before_a_mark(self) -> None:
        assert parse(MODEL.replace("1. (SBU)", "1. '(SBU)")).paragraphs[0].mark is not None


class TestText:
    def test_labels_in_the_text_are_text(self) -> None:
        written = "Subject: bread. Info: none.\nInfo:\nAction:\nSigned\nApproved By: the minister\n"
        text = MODEL.replace("The minister called.", f"The note says:\n\n{written}")
        cable = parse(text)
        assert "Approved By: the minister" in cable.paragraphs[0].text
        assert lint(text).diagnostics == ()

    def test_who_classified_it_stands_above_the_text(self) -> None:
        who = "Classified By: Ambassador Jane Doe, US Embassy Astana\nReason: 1.4 (b), (d)\n\n"
        text = MODEL.replace("1. (SBU)", f"{who}1. (SBU)").replace("called.", "called.\nClassified by whom?")
        cable = parse(text)
        assert isinstance(cable.classified_by, ClassifiedBy)
        assert cable.classified_by.reason is not None
        assert [letter.text for letter in cable.classified_by.reason.letters] == ["b", "d"]
        assert cable.paragraphs[0].text.endswith("Classified by whom?")
        assert [found.code for found in grave(text)] == ["CB505"]

    def test_a_text_without_numbers(self) -> None:
        start, end = MODEL.index("1. (SBU)"), MODEL.index("Signature:")
        text = MODEL[:start] + "The minister called.\n\nHe left an hour later.\n\n" + MODEL[end:]
        cable = parse(text)
        assert cable.paragraphs == ()
        assert cable.body is not None
        assert text[slice(*cable.body)].split() == ["The", "minister", "called.", "He", "left", "an", "hour", "later."]
        assert cable.signature == "DOE"

    def test_without_a_signature_block(self) -> None:
        text = MODEL[: MODEL.index("Signature:")] + "UNCLASSIFIED\nSBU\n"
        cable = parse(text)
        assert cable.smart is not None
        assert cable.smart.bottom is not None
        assert len(cable.paragraphs) == 3
        assert grave(text) == []


class TestSeveralMessages:
    def test_of_several_dialects_in_one_file(self) -> None:
        text = MODEL + "\n" + MODEL_TELEGRAM + "\n" + MODEL + MODEL_GENADMIN
        cables = telegrams(Source(text))
        assert [cable.dialect for cable in cables] == ["smart", "telegram", "smart", "genadmin"]
        assert "".join(text[cable.span.start : cable.span.end] for cable in cables) == text
        assert grave(text) == []

    @pytest.mark.parametrize("copies", [2, 5])
    def test_one_after_the_other(self, copies: int) -> None:
        cables = telegrams(Source(MODEL * copies))
        assert [cable.reference_id for cable in cables] == ["11ASTANA1234"] * copies
        assert grave(MODEL * copies) == []

    def test_a_message_cited_in_the_text_of_another(self) -> None:
        cited = MODEL[MODEL.index("MRN:") : MODEL.index("1. (SBU)")].replace("1234", "77")
        text = MODEL.replace("The minister called.", f"Begin text:\n\n{cited}\nWords.\n\nEnd text.")
        (cable,) = telegrams(Source(text))
        assert cable.reference_id == "11ASTANA1234"

    def test_a_number_cited_in_the_text(self) -> None:
        text = MODEL.replace("The minister called.", "He cited two messages:\n\nMRN: 10 ROME 5\nMRN: 10 ROME 6\n")
        assert [cable.reference_id for cable in telegrams(Source(text))] == ["11ASTANA1234"]


# Each of these would take very long if the time for a message grew faster than its length.
@pytest.mark.parametrize(
    "text",
    [
        "MRN: 11 ASTANA 1\n" * 16_000 + MODEL,
        "Date/DTG: X\n" * 16_000 + MODEL,
        MODEL[MODEL.index("MRN") : MODEL.index("1. (SBU)")] * 2_000,
        MODEL * 400,
        MODEL.replace("TAGS: ", "TAGS: X\n" * 16_000 + "TAGS: "),
        MODEL.replace("Cleared By: ", "Cleared By: X\n" * 16_000 + "Cleared By: "),
        MODEL.replace("1. (SBU)", "Drafted By: X\n2. (U) X\n" * 8_000 + "1. (SBU)"),
        "\n" * 100_000 + MODEL.replace("TAGS: ", "TAGS: " + "\n" * 100_000),
        MODEL.replace("WASHDC, SECSTATE ROUTINE", "WASHDC," + " " * 100_000 + "SECSTATE ROUTINE"),
        MODEL.replace("WASHDC, SECSTATE ROUTINE", "ROUTINE " * 30_000),
        f"{STAMP}\n" * 8_000 + MODEL.replace("TAGS: ", f"{STAMP}\n" * 8_000 + "TAGS: ") + f"{STAMP}\n" * 8_000,
        "UNCLASSIFIED\nSBU\n" * 16_000 + MODEL + "UNCLASSIFIED\n" * 16_000,
        MODEL.replace("10 ASTANA 858", "10 ASTANA 858 " + "<http://x " * 16_000),
        MODEL.replace("minister called.", "minister called." + "   B5" * 16_000),
        MODEL.replace("SENSITIVE", "SENSITIVE, " * 16_000),
    ],
    ids=[
        "numbers",
        "dates",
        "headers",
        "messages",
        "fields of the header",
        "fields of the block",
        "blocks before paragraphs",
        "blank lines",
        "blanks",
        "precedences",
        "stamps",
        "banners",
        "links",
        "codes in the margin",
        "captions",
    ],
)
def test_returns(text: str) -> None:
    assert "CT000" not in {found.code for found in lint(text).diagnostics}


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ("SECSTATE ROUTINE", "SECSTATE ROUTNE", "FL702", "ROUTNE"),
        ("; CIS", "; ANKARA, AMEMBASSY ROUTINE; CIS", "FL706", "ANKARA, AMEMBASSY"),
        ("ANKARA, AMEMBASSY ROUTINE", "ANKARA, AMEMBASSY FLASH", "FL801", "FLASH"),
        ("Subject:                Sample Message for Testing", "Subject:", "SJ702", "Subject:"),
        ("UNCLASSIFIED\nSBU\n\nMRN", "UNCLASSIFIED\n\nMRN", "SM506", "SBU"),
    ],
)
def test_a_fault_is_found_at_its_place(old: str, new: str, code: str, words: str) -> None:
    assert old in MODEL
    text = MODEL.replace(old, new)
    (found,) = grave(text)
    assert (found.code, text[slice(*found.span)]) == (code, words)
    assert found.fix is None or found.fix.applicability is Applicability.DISPLAY


@pytest.mark.parametrize(
    "text",
    [
        "Patient, MRN: 12345\nDate: 4 March\nFrom: the ward\nSubject: a visit\n",
        "MRN: 11 ASTANA 1234\n",
        "The header has the labels MRN, Date/DTG, From, Action, E.O., TAGS, Captions and Subject.\n",
    ],
)
def test_what_is_no_message(text: str) -> None:
    assert [found.code for found in lint(text).diagnostics] == ["CT003"]


def _named(cable: Cable) -> list[str]:
    return [addressee.name.text for addressee in cable.envelope.addressees]


@pytest.mark.parametrize("text", ["", "Some words.\n", MODEL_TELEGRAM])
def test_any_text_can_be_read_as_one(text: str) -> None:
    assert {cable.dialect for cable in parse_source(Source(text), "smart")} == {"smart"}
