"""What copies of the telegrams of 1973 to 1979 are like: blanks inside times, lines lost, other telegrams repeated."""

import re

import pytest

from cablelint import lint, parse
from cablelint.testing import MODEL_STATE_1970S as MODEL


def changed(*pairs: tuple[str, str], text: str = MODEL) -> str:
    """The model telegram with replacements; each must change something."""
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text


def codes(text: str) -> list[str]:
    """The codes of all that is found."""
    return [found.code for found in lint(text).diagnostics]


def test_a_blank_between_the_figures_and_the_letter_of_a_time() -> None:
    text = changed(("011210Z", "011210 Z"), ("R 011200Z", "R 011200 Z"))
    cable = parse(text)
    assert codes(text) == []
    assert cable.dtg is not None
    assert cable.dtg.datetime is not None
    assert cable.dtg.datetime.isoformat() == "1974-03-01T12:00:00+00:00"
    assert cable.printed is not None
    (page,) = cable.printed.pages
    assert page.time is not None
    assert page.time.text == "011210Z"
    assert text[slice(*page.time.span)] == "011210 Z"


def test_a_banner_has_six_characters_of_the_post() -> None:
    mission = (("LIMA 01234", "USUN N 01234"), ("1974LIMA", "1974USUNN"), ("AMEMBASSY LIMA", "USMISSION USUN NY"))
    assert codes(changed(*mission, ("L LIMA 1234", "L USUN 1234"))) == []
    assert codes(changed(*mission, ("L LIMA 1234", "L USUN 1234"), ("USUN N 01234", "USUM N 01234"))) == ["AD417"]


def test_captions_of_a_repeated_telegram_are_its_own() -> None:
    heading = "C O N F I D E N T I A L LIMA 1234\n"
    caption = ("Restrictions: n/a", "Restrictions: EXDIS")
    repeated = (
        "EXDIS\n\nFOLLOWING REPEATS LIMA 1200, SENT ROME MARCH 1:\n\nQUOTE C O N F I D E N T I A L LIMA 1200\nEXDIS\n"
    )
    for quoted in (repeated, repeated.replace("QUOTE C", "QUOTE\nC"), repeated.replace("\nEXDIS\n", "\nNODIS\n")):
        text = changed((heading, heading + quoted), caption)
        assert codes(text) == []
        assert [item.name for item in parse(text).captions if item.name] == ["EXDIS"]
    assert codes(changed((heading, heading + "EXDIS\nEXDIS\n"), caption)) == ["CP210"]


def test_a_banner_over_two_lines_with_the_number_of_a_series() -> None:
    department = (("AMEMBASSY LIMA", "SECSTATE WASHDC"), ("TO SECSTATE WASHDC 1234", "TO USDEL SECRETARY"))
    banner = ("PAGE 01  LIMA 01234  011210Z\n\n42\nACTION", "PAGE 01\nSTATE 001234 TOSEC 100012\n\nORIGIN")
    text = changed(*department, banner, ("L LIMA 1234", "L STATE 001234 TOSEC 100012"), ("1974LIMA0", "1974STATE00"))
    assert codes(text) == []
    printed = parse(text).printed
    assert printed is not None
    assert [(str(page.station), str(page.number)) for page in printed.pages] == [("STATE", "001234")]


def test_a_slant_before_an_addressee_and_a_number_within_its_name() -> None:
    addressees = "TO SECSTATE WASHDC 1234 PRIORITY\n/AMEMBASSY QUITO 45\n13THAF CLARK AB RP\n"
    text = changed(("R 0112", "P 0112"), ("TO SECSTATE WASHDC 1234\n", addressees))
    assert codes(text) == []
    found = parse(text).envelope.addressees
    assert [(item.name.text, item.precedence and str(item.precedence)) for item in found] == [
        ("SECSTATE WASHDC", "PRIORITY"),
        ("AMEMBASSY QUITO", None),
        ("13THAF CLARK AB RP", None),
    ]
    assert [item.continuity_number and str(item.continuity_number) for item in found] == ["1234", "45", None]
    assert [item.routing_indicator for item in found] == [None, None, None]


def closed_up(*pairs: tuple[str, str]) -> str:
    """The model telegram with replacements, and without its blank lines."""
    return re.sub(r"\n{2,}", "\n", changed(*pairs))


SUBJECT = "SUBJECT: SAMPLE TELEGRAM FOR TESTING\n"
REFERENCES = "\nREF: STATE 012345\n"


@pytest.mark.parametrize(
    "below",
    [
        "SUMMARY. THE TALKS WENT ON.\n",
        "BEGIN SUMMARY: THE TALKS WENT ON.\n",
        "FOR THE ASSISTANT SECRETARY FROM THE AMBASSADOR\n",
        "QUITO PASS CONSULATES\n",
    ],
)
def test_where_a_copy_has_no_blank_lines_a_short_line_ends_subject_and_references(below: str) -> None:
    for subject, words in (
        (SUBJECT, "SAMPLE TELEGRAM FOR TESTING"),
        (
            "SUBJECT: SAMPLE TELEGRAM FOR TESTING COPIES AND\nREADERS\n",
            "SAMPLE TELEGRAM FOR TESTING COPIES AND READERS",
        ),
    ):
        text = closed_up((SUBJECT, subject), (REFERENCES, below))
        assert codes(text) == []
        assert parse(text).subject == words
        text = closed_up((SUBJECT, subject), (REFERENCES, REFERENCES + below))
        assert codes(text) == []
        assert [str(item.text) for item in parse(text).references] == ["STATE 012345"]
        assert [paragraph.number for paragraph in parse(text).paragraphs] == [1, 2]


def test_where_a_copy_has_no_blank_lines_full_lines_and_references_go_on() -> None:
    subject = "SUBJECT: SAMPLE TELEGRAM FOR TESTING COPIES WITHOUT\nBLANK LINES\n"
    references = "REFS: A. STATE 012345\nB. QUITO 12\nC. ROME 45\n"
    cable = parse(closed_up((SUBJECT, subject), (REFERENCES, references)))
    assert cable.subject == "SAMPLE TELEGRAM FOR TESTING COPIES WITHOUT BLANK LINES"
    assert [str(item.station) for item in cable.references] == ["STATE", "QUITO", "ROME"]
    cable = parse(closed_up((SUBJECT, "SUBJECT: TALKS\nON WHEAT\n"), (REFERENCES, "REF: STATE 012345\nQUITO 12\n")))
    assert cable.subject == "TALKS ON WHEAT"
    assert [str(item.station) for item in cable.references] == ["STATE", "QUITO"]


def test_with_blank_lines_a_short_line_ends_nothing() -> None:
    cable = parse(changed((SUBJECT, "SUBJECT: TALKS\nON WHEAT\n"), (REFERENCES, "")))
    assert cable.subject == "TALKS ON WHEAT"
