"""The canonical tags of a telegram, and that what is written stays as it is."""

import pytest

from cablelint import lint, parse
from cablelint.model import TagFamily, TagsLine
from cablelint.testing import MODEL_TELEGRAM as MODEL

TAGS = "TAGS: PREL ECON KZ"


def canonical(line: str) -> list[str]:
    return [tag.code for tag in parse(f"{line}\nSUBJECT: SAMPLE\n").tags]


def codes(text: str) -> list[str]:
    return text.split(" | ") if text else []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("TAGS: PREL ECON KZ", "PREL | ECON | KZ"),
        ("Tags: prel, econ,\nkz", "PREL | ECON | KZ"),
        ("Tags: prel, econ\nkdem kz", "PREL | ECON | KDEM | KZ"),
        ("TAGS: prel\nand some words of the text", "PREL"),
        ("TAGS, PREL, ECON", "PREL | ECON"),
        ("TAGS. PREL ECON", "PREL | ECON"),
        ("TAGS\nPREL ECON", "PREL | ECON"),
        ("TGS: PREL, GOV", "PREL | GOV"),
        # slips: the one known code that is meant, and not where several may be, or where it is another word
        ("TAGS: PRELL EINVV", "PREL | EINV"),
        ("TAGS: PRES GTIP PAPER", "PRES | GTIP | PAPER"),
        ("TAGS: PREL UNESSCO", "PREL | UNESCO"),
        ("TAGS: PREL RU", "PREL | RS"),
        # codes that ran together
        ("TAGS: KZECON PTERPHUM", "KZ | ECON | PTER | PHUM"),
        ("TAGS: CASCCVISKFLO SOCIBR", "CASC | CVIS | KFLO | SOCI | BR"),
        ("TAGS: PREL/ECON;KZ", "PREL | ECON | KZ"),
        ("TAGS: PREL, UNGA/C-3", "PREL | UNGA/C-3"),
        # repetitions, captions, page lines
        ("TAGS: PREL ECON KZ ECON PREL KZPREL", "PREL | ECON | KZ"),
        ("TAGS: PREL KZ NOFORN SIPDIS", "PREL | KZ"),
        ("TAGS: PREL, KZ     SECRET     PAGE 02     ASTANA  00123  01 OF 02  011205Z PREL, KZ", "PREL | KZ"),
        ("TAGS: PREL, -, KZ", "PREL | KZ"),
        # persons
        ("TAGS: OVIP (DOE, JANE Q.), PREL", "OVIP | DOE, JANE Q. | PREL"),
        ("TAGS: OVIP (DOE,JANE) (SMITH, JOHN), (KDEM), (SIPDIS), ()", "OVIP | DOE, JANE | SMITH, JOHN | KDEM"),
        ("TAGS: OVIP MILLER JANE PREL KZ", "OVIP | MILLER, JANE | PREL | KZ"),
        ("TAGS: OVIP MILLER, JANE, PREL", "OVIP | MILLER, JANE | PREL"),
        ("TAGS: OREP MILLER JANE Q SMITH JOHN KZ", "OREP | MILLER, JANE Q | SMITH, JOHN | KZ"),
        ("TAGS: OTRA MILLER JANE Q PREL", "OTRA | MILLER, JANE Q | PREL"),
        ("TAGS: OVIP MUELLER, PREL", "OVIP | MUELLER | PREL"),
        ("TAGS: OVIP PRELL", "OVIP | PREL"),
        (
            "TAGS: CASC DOEVER JANET SMITHSON JOHN CONSULAR AFFAIRS",
            "CASC | DOEVER, JANET | SMITHSON, JOHN | CONSULAR AFFAIRS",
        ),
        # free text
        ("TAGS: PREL HUMAN RIGHTS KZ", "PREL | HUMAN RIGHTS | KZ"),
        ("TAGS: PREL HUMAN\nRIGHTS", "PREL | HUMAN RIGHTS"),
        ("TAGS: PREL, HUMAN, RIGHTS", "PREL | HUMAN | RIGHTS"),
        ("TAGS: PREL HUMAN RIGHTSPREFKZ", "PREL | HUMAN RIGHTS | PREF | KZ"),
        ("TAGS: PREL COUNTER TERRORISM", "PREL | COUNTERTERRORISM"),
        ("TAGS: PREL CENTRAL BANK REGULATION KZ", "PREL | CENTRAL BANK REGULATION | KZ"),
        ("TAGS: PREL, TIN TAX, KZ", "PREL | TIN TAX | KZ"),
        ("TAGS: PREL TIN TAX KZ", "PREL | TIN | TAX | KZ"),
        ("TAGS: PREL EL AL IS", "PREL | EL AL | IS"),
    ],
)
def test_canonical(line: str, expected: str) -> None:
    assert canonical(line) == codes(expected)


def test_families() -> None:
    line = "TAGS: OVIP (DOE, JANE), KDEM, KZ, NATO, EL AL, HUMAN RIGHTS, SMITHSON JOHN"
    families = {tag.code: tag.family for tag in parse(line).tags}
    assert families == {
        "OVIP": TagFamily.SUBJECT,
        "DOE, JANE": TagFamily.PERSON,
        "KDEM": TagFamily.PROGRAM,
        "KZ": TagFamily.GEOGRAPHIC,
        "NATO": TagFamily.ORGANIZATION,
        "EL AL": TagFamily.ORGANIZATION,
        "HUMAN RIGHTS": TagFamily.UNKNOWN,
        "SMITHSON, JOHN": TagFamily.PERSON,
    }


def test_each_tag_has_the_place_of_what_it_was_read_from() -> None:
    text = "TAGS: PRELL OVIP MILLER JANE KZECON HUMAN\nRIGHTSPREF\n"
    read = [(tag.code, text[slice(*tag.span)]) for tag in parse(text).tags]
    assert read == [
        ("PREL", "PRELL"),
        ("OVIP", "OVIP"),
        ("MILLER, JANE", "MILLER JANE"),
        ("KZ", "KZECON"),
        ("ECON", "KZECON"),
        ("HUMAN RIGHTS", "HUMAN\nRIGHTSPREF"),
        ("PREF", "RIGHTSPREF"),
    ]


def test_what_is_written_stays() -> None:
    line = parse("TAGS: PRELL, KZECON SIPDIS KZECON").tags_line
    assert isinstance(line, TagsLine)
    assert [tag.code for tag in line.tags] == ["PRELL", "KZECON", "SIPDIS", "KZECON"]
    assert line.after_comma == {1}


def test_no_tags_where_the_line_is_missing() -> None:
    assert canonical("E.O. 12958: N/A") == []


@pytest.mark.parametrize(
    ("written", "tags"),
    [
        ("OVIP (DOE, JANE PREL KZ", ["OVIP", "DOE, JANE", "PREL", "KZ"]),
        ("OVIP DOE, JANE) PREL KZ", ["OVIP", "DOE, JANE", "PREL", "KZ"]),
        ("OVIP (DOE, JANE), (SMITH, JOHN Q\nPREL", ["OVIP", "DOE, JANE", "SMITH, JOHN Q", "PREL"]),
        ("(PREL ECON KZ", ["PREL", "ECON", "KZ"]),
        ("PREL KZ)", ["PREL", "KZ"]),
        ("PREL ((DOE, JANE)) KZ", ["PREL", "(DOE, JANE)", "KZ"]),
    ],
)
def test_a_lone_parenthesis_hides_no_tag(written: str, tags: list[str]) -> None:
    assert canonical(f"TAGS: {written}") == tags


@pytest.mark.parametrize(
    "word", ["A ", "OVIP A ", "ABCDEFGH ", "ABCDEFG, ", "KZ", "KZECON ", "HUMAN ", "(A) ", "PAGE ", "PRELL "]
)
def test_hostile_lines_return(word: str) -> None:
    cable = parse(MODEL.replace(TAGS, "TAGS: " + word * 50_000))
    assert cable.tags is cable.tags


def test_a_keyword_with_a_comma_is_reported() -> None:
    found = lint(MODEL.replace(TAGS, "TAGS, PREL, ECON, KZ")).diagnostics
    assert [diagnostic.code for diagnostic in found] == ["TG614"]
