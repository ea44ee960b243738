"""Texts that were slow, crashed a reader or were misread once."""

import pytest

from cablelint import lint, parse, parse_marking
from cablelint.order import _check_short
from cablelint.testing import MODEL_TELEGRAM as MODEL

REFERENCES = "REF: A. 05 ASTANA 4321\n     B. STATE 12345"
CLASSIFIER = "Political Officer Jane Doe, Reasons"


def codes(text: str) -> list[str]:
    return [found.code for found in lint(text).diagnostics]


# Each of these took many seconds, or for ever: a suite that stands still here has lost linear time again.
@pytest.mark.parametrize(
    "text",
    [
        MODEL.replace(CLASSIFIER, "Jane Doe, " + "eo12345," * 40 + " zz "),
        MODEL.replace("05 ASTANA 4321", "05 ASTANA 4321" + " AND A" * 16_000),
        "\n" * 40_000 + MODEL.replace(REFERENCES + "\n", ""),
        "TAGS: X\n" * 16_000 + "SUBJECT: Y\n" * 16_000,
        MODEL.replace("SIPDIS", "SIPDIS NODIS\n" * 16_000),
        "TAGS: X\nSUBJECT: Y\n\n" + "3. A\n" * 30_000,
        "SUBJECT: X\n" + "SENSITIVE\n" * 16_000 + "\u2019 " * 40_000,
        "SUBJECT: " + "TAGS: " * 40_000,
        "SUBJECT: X" + " \n" * 40_000 + " (C" * 40_000,
        MODEL.replace(
            "THE MINISTER CALLED.", "BEGIN SUMMARY\nBEGIN COMMENT\n" * 8_000 + "END SUMMARY\nEND COMMENT\n" * 8_000
        ),
        MODEL.replace("PREL ECON", "PREL " + "SIPDIS NODIS " * 8_000),
        MODEL.replace("CALLED.", "CALLED " + "\\" * 100_000 + "[" * 100_000 + "&amp;" * 40_000),
        MODEL + "SHEET 1 OF 02\n\n",
    ],
    ids=[
        "reasons",
        "references",
        "blank lines",
        "repeated titles",
        "captions",
        "gaps",
        "notices",
        "run on",
        "marks",
        "nested parts",
        "captions among tags",
        "layers of damage",
        "count of sheets below the ending",
    ],
)
def test_returns(text: str) -> None:
    assert "CT000" not in codes(text)


def test_orders_of_long_sequences_are_not_kept() -> None:
    _check_short.cache_clear()
    lint("TAGS: X\n" * 1_000)
    assert _check_short.cache_info().currsize == 0
    lint(MODEL)
    assert _check_short.cache_info().currsize == 1


@pytest.mark.parametrize(
    "item",
    [
        "A ",
        "A. ",
        "LIMA 1 ",
        "LIMA 1/",
        "LIMA 1, ",
        "A" + " " * 50,
        "LIMA A",
        "((A)",
        "()(",
        "05 ",
        "PAGE 02 ",
        "O ",
        "X;",
        "¶",
    ],
)
def test_references_without_end_return(item: str) -> None:
    assert "CT000" not in codes(MODEL.replace(REFERENCES, "REF: " + item * (100_000 // len(item))))


def test_labels_beyond_the_alphabet() -> None:
    labels = [f"({letter})" for letter in ("Y", "Z", "AA", "AZ", "ZZ", "A")]
    assert "CT000" not in codes(MODEL.replace(REFERENCES, "REF: " + " ".join(f"{label} LIMA 1" for label in labels)))


def test_superscript_digits_are_no_year() -> None:
    assert "CT000" not in codes("SUBJECT: X\nTAGS: PREL\nREF: ASUNCION 701 (\u00b2\u00b2)\n")


def test_more_references_than_letters() -> None:
    assert "CT000" not in codes(MODEL.replace(REFERENCES, "REF: " + "\n".join(["A. 05 ASTANA 1"] * 800)))


def test_a_tab_behind_the_number() -> None:
    assert codes(MODEL.replace("2. (U)", "2.\t(S)")) == ["PM301"]


def test_an_event_over_two_lines() -> None:
    assert codes(MODEL.replace("DECL: 03/01/2016", "DECL: UPON CONCLUSION OF THE\n     NEGOTIATIONS")) == []


def test_a_page_line_between_references() -> None:
    text = MODEL.replace(REFERENCES, "REF: 05 ASTANA 4321 (NOTAL)\nASTANA 00000123  002 OF 002\nSTATE 12345 (NOTAL)")
    assert [reference.reference_id for reference in parse(text).references] == ["05ASTANA4321", "06STATE12345"]


def test_portion_and_overall_marking_mean_the_same() -> None:
    assert parse_marking("(S//NF)") == parse_marking("SECRET//NOFORN") == parse_marking("S E C R E T NOFORN")
    assert str(parse_marking("(S//NF)")) == "S//NF"
