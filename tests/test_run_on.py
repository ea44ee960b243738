"""A heading whose line ends a copy lost, with all of the telegram or alone, is read as if they were there."""

import pytest

from cablelint import fix, lint, parse
from cablelint.model import Cable, ClassificationLine, DateTimeGroup, Originator, Token
from cablelint.testing import MODEL_TELEGRAM

# As a machine reads the print of a page.
PRINT = """\
RELEASED IN FULL

B1 CONFIDENTIAL PAGE 01 ORIGIN EB-02 INFO

EUR-01

07EEB4 021530Z /11 P 021524Z MAY 96 FM SECSTATE WASHDC TO AMEMBASSY QUITO PRIORITY INFO AMCONSUL GUAYAQUIL \
PRIORITY AMEMBASSY LIMA PRIORITY USMISSION GENEVA PRIORITY CONFIDENTIAL
"""
HEADING, BREAK, TEXT = MODEL_TELEGRAM.partition("BT\n")
RUN_ON = {
    "heading": f"{' '.join(HEADING.split())}\n{BREAK}{TEXT}",
    "trimmed heading": f"{' '.join(HEADING[HEADING.index('P R 0112') :].split())}\n{BREAK}{TEXT}",
    "telegram": " ".join(MODEL_TELEGRAM.split()),
}


def facts(cable: Cable) -> list[object]:
    """What the lines above the text say."""
    envelope, line = cable.envelope, cable.classification_line
    group, originator = envelope.date_time_group, envelope.originator
    assert isinstance(group, DateTimeGroup)
    assert isinstance(originator, Originator)
    assert isinstance(line, ClassificationLine)
    addressees = [(item.role, item.name.text, _written(item.precedence)) for item in envelope.addressees]
    header = [line.level, _written(line.number), [tag.code for tag in cable.tags], cable.subject]
    above = [[item.name for item in cable.captions], [item.text for item in cable.pass_lines]]
    return [group.datetime, originator.name.text, addressees, header, above]


def _written(token: Token | None) -> str | None:
    return token.text if token is not None else None


@pytest.mark.parametrize("text", RUN_ON.values(), ids=RUN_ON)
def test_it_is_read_as_if_on_lines_of_its_own(text: str) -> None:
    cable = parse(text)
    assert cable.dialect == "telegram"
    assert facts(cable) == facts(parse(MODEL_TELEGRAM))
    assert [mark.code for mark in lint(text).diagnostics] == ["IN009"]


@pytest.mark.parametrize("text", RUN_ON.values(), ids=RUN_ON)
def test_the_fix_gives_each_a_line_of_its_own(text: str) -> None:
    fixed = fix(text)
    assert fixed.text.splitlines()[:2] in (HEADING.splitlines()[:2], HEADING.splitlines()[4:6])
    assert fixed.text.split() == text.split()
    assert facts(parse(fixed.text)) == facts(parse(MODEL_TELEGRAM))
    assert fixed.remaining.diagnostics == ()


def test_the_heading_of_a_page_that_a_machine_read() -> None:
    cable = parse(PRINT)
    assert cable.dialect == "telegram"
    assert [item.name.text for item in cable.envelope.addressees] == [
        "AMEMBASSY QUITO",
        "AMCONSUL GUAYAQUIL",
        "AMEMBASSY LIMA",
        "USMISSION GENEVA",
    ]
    (found,) = lint(PRINT).diagnostics
    assert (found.code, PRINT[found.span.start :].split()[:2]) == ("IN009", ["P", "021524Z"])


def test_what_is_stamped_above_a_page_is_no_classification_line() -> None:
    text = f"UNCLASSIFIED Current Class: CONFIDENTIAL Document Number: 1996STATE012345\n\n{PRINT}"
    assert parse(text).dialect == "telegram"
    assert [found.code for found in lint(text).diagnostics] == ["IN009"]


def test_words_of_the_text_are_no_heading() -> None:
    line = "HE CITED R 021524Z MAY 96 FM SECSTATE WASHDC TO AMEMBASSY QUITO PRIORITY AND LEFT."
    text = MODEL_TELEGRAM.replace("THE MINISTER CALLED.", line)
    assert parse(text).paragraphs[0].text == line
    assert lint(text).diagnostics == ()


def test_the_mission_to_the_european_union_is_one_addressee() -> None:
    text = PRINT.replace("USMISSION GENEVA", "USMISSION TO THE EUROPEAN UNION")
    assert parse(text).envelope.addressees[-1].name.text == "USMISSION TO THE EUROPEAN UNION"


@pytest.mark.parametrize(
    "words",
    [
        "The message P 011200Z MAR 06 FM AMEMBASSY ASTANA TO SECSTATE WASHDC says so.",
        "THE MESSAGE P 011200Z MAR 06 FM AMEMBASSY ASTANA TO SECSTATE WASHDC SAYS SO.",
        "011200Z MAR 06 FM AMEMBASSY ASTANA is a cable to read about our policies.",
        "please see P 011200Z MAR 06 FM AMEMBASSY ASTANA.",
        "101112Z MAR 11 FM CNO WASHINGTON DC IS CANCELED BY THIS.",
    ],
)
def test_a_sentence_that_cites_a_telegram_is_none(words: str) -> None:
    text = f"My notes\n\n{words}\n"
    assert [found.code for found in lint(text).diagnostics] == ["CT003"]
    assert fix(text).text == text


def test_a_title_above_a_telegram_is_no_heading() -> None:
    title = "06ASTANA123, MEETING 011200Z MAR 06 FM AMEMBASSY ASTANA\n"
    assert lint(title + MODEL_TELEGRAM).diagnostics == ()


def test_the_places_are_the_same_with_other_line_ends() -> None:
    text = MODEL_TELEGRAM.replace("SIPDIS", "SENSITIVE SIPDIS").replace("\n\nE.O. ", " E.O. ")
    found = [mark.message.arguments for mark in lint(text).diagnostics if mark.code == "IN009"]
    assert found
    assert found == [
        mark.message.arguments for mark in lint(text.replace("\n", "\r")).diagnostics if mark.code == "IN009"
    ]


@pytest.mark.parametrize("line", ["TAGS: PREL REF: ASTANA 12", "SUBJECT: \tTALKS", "TAGS: AP NO SREF"])
def test_a_pilcrow_before_a_field_cuts_nothing_off(line: str) -> None:
    text = MODEL_TELEGRAM.replace("SUBJECT: SAMPLE TELEGRAM FOR TESTING", line)
    plain, marked = (lint(one).diagnostics for one in (text, text.replace(line, f"\u00b6{line}")))
    assert [found.code for found in marked] == [found.code for found in plain]
