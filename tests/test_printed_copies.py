"""What copies of the telegrams of 1973 to 1979 are like: blanks inside times, lines lost, other telegrams repeated."""

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
