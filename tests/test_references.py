"""The REF line and what the text cites of it, item by item."""

import pytest
from faults.telegrams import changed

from cablelint import lint
from cablelint.diagnostic import Diagnostic
from cablelint.engine import Options
from cablelint.rules.references.labels import nth_label
from cablelint.testing import MODEL_TELEGRAM as MODEL

REF = "REF: A. 05 ASTANA 4321\n     B. STATE 12345"
TEXT = "THE MINISTER CALLED.\n\n2. (U) HE LEFT AN HOUR LATER (REF A).\n\n3. (C) HE WILL CALL AGAIN (REF B)."


def findings(references: str, text: str = TEXT, day: str = "MAR 06") -> list[tuple[Diagnostic, str]]:
    """What rules on references find, each with the words at fault."""
    whole = changed(MODEL, (REF, references), (TEXT, text), ("MAR 06", day))
    return [(item, whole[slice(*item.span)]) for item in lint(whole, options=Options(select=("RF",))).diagnostics]


def found(references: str, text: str = TEXT, day: str = "MAR 06") -> list[tuple[str, str]]:
    """The codes and the words at fault; whether the text cites every reference is another matter."""
    return [(item.code, words) for item, words in findings(references, text, day) if item.code != "RF808"]


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("AS IN REFS A, B, I SAID SO.", []),
        ("AS IN REFS A AND C.", ["C"]),
        ("AS IN REFS A, C AND D.", ["C", "D"]),
        ("AS IN REF C, AND AGAIN IN REF C.", ["C"]),
        ("AS IN REFTEL (C).", ["C"]),
        ("AS IN REF A, C AND D.", []),
        ("A TELREF C AND A PREF D.", []),
        ("AS SAID IN REF\n\n(C) HE LEFT.", []),
        ("HE READ A NOTE.\n\nBEGIN TEXT:\n\n1. (U) AS IN REF D.\n\nEND TEXT.\n\n2. (C) AS IN REF E.", ["E"]),
    ],
)
def test_what_the_text_cites(text: str, missing: list[str]) -> None:
    assert found(REF, text) == [("RF807", letter) for letter in missing]


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("AS IN REF A, AND IN REF B.", ["A"]),
        ("SUBJECT AND LINES RAN TOGETHER.\n- Ref: 05 ASTANA 4321.\nAS IN REF A.", []),
        ("REFLECT ON REF A.", ["A"]),
    ],
)
def test_what_the_text_cites_without_a_line(text: str, missing: list[str]) -> None:
    assert found("", text) == [("RF807", letter) for letter in missing]


@pytest.mark.parametrize("lines", [f"{REF}\nREF: C. STATE 12346", "REF:\nREF:"])
def test_a_second_line_is_all_that_is_wrong(lines: str) -> None:
    assert found(lines, "AS IN REF C.") == []


LABELS = [nth_label(index) for index in range(30)]


def labelled(labels: list[str]) -> str:
    """A REF line with these labels."""
    return "REF: " + "\n     ".join(f"{label}. 05 STATE {1000 + at}" for at, label in enumerate(labels))


def test_labels_go_on_with_two_letters() -> None:
    assert LABELS[25:] == ["Z", "AA", "AB", "AC", "AD"]
    assert found(labelled(LABELS)) == []
    assert found(labelled([*LABELS[:26], "AC"])) == [("RF801", "AC")]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("REF: 05 ASTANA 4321\n     B. STATE 12345", [("RF801", "B")]),
        ("REF: A. 05 ASTANA 4321 AND 05 ASTANA 4322 AND 05 ASTANA 4323\n     B. STATE 12345", []),
        ("REF: A. 05 ASTANA 4321\n     D. DOE MEMO OF MARCH 1\n     B. STATE 12345", []),
        ("REF: A. 05 ASTANA 4321\n     B. DOE MEMO OF MARCH 1\n     B. STATE 12345", []),
        ("REF: A. 05 ASTANA 4321\n     a. STATE 12345\n     B. STATE 12346", [("RF802", "a")]),
    ],
)
def test_labels_in_sequence(lines: str, expected: list[tuple[str, str]]) -> None:
    assert found(lines) == expected


@pytest.mark.parametrize(
    ("item", "day", "expected"),
    [
        ("ASTANA 130", "MAR 06", [("RF804", "ASTANA 130")]),
        ("06 ASTANA 130", "MAR 06", [("RF804", "ASTANA 130")]),
        ("ASTANA 999999", "MAR 06", [("RF804", "ASTANA 999999")]),
        ("ASTANA 1000000", "MAR 06", [("RF809", "1000000")]),
        ("ASTANA 000130", "MAR 06", [("RF804", "ASTANA 000130")]),
        ("06 ASTANA 100", "MAR 06", []),
        ("07 ASTANA 100", "MAR 06", [("RF804", "07")]),
        ("ASTANA 130", "MAR 80", [("RF804", "ASTANA 130")]),
        ("ASTANA 130", "MAR 79", []),
        ("ASTANA 123", "MAR 06", [("RF806", "ASTANA 123")]),
        ("05 ASTANA 123", "MAR 06", []),
        ("STATE 123456", "MAR 06", []),
        ("STATE 00123456", "MAR 06", [("RF809", "00123456")]),
        ("STATE 00000000", "MAR 06", [("RF809", "00000000")]),
    ],
)
def test_numbers(item: str, day: str, expected: list[tuple[str, str]]) -> None:
    assert found(f"REF: A. DOE MEMO OF MARCH 1\n     B. {item}", day=day) == expected


def test_a_later_number_may_be_of_the_year_before_where_none_is_written() -> None:
    ((without, _),) = findings("REF: A. 78 STATE 4321\n     B. ASTANA 000130")
    assert str(without.message) == "reference to ASTANA 130, the telegram itself is number 123"
    assert str(without.help) == "write the year, if it is one of the year before"
    ((written, _),) = findings("REF: A. 78 STATE 4321\n     B. 06 ASTANA 130")
    assert written.help is None


@pytest.mark.parametrize(
    ("item", "edits"), [("00123456", ["123456"]), ("1234567", None), ("01234567", None), ("00000000", None)]
)
def test_a_number_loses_only_noughts(item: str, edits: list[str] | None) -> None:
    ((wide, _),) = findings(f"REF: A. 05 ASTANA 4321\n     B. STATE {item}")
    assert (wide.fix and [edit.text for edit in wide.fix.edits]) == edits


@pytest.mark.parametrize("label", ["A. ", "(A) ", "a. ", "A "])
def test_the_label_of_an_only_reference_goes_with_its_marks(label: str) -> None:
    ((only, words), *_) = findings(f"REF: {label}05 ASTANA 4321", "AS IN REF A.")
    assert (only.code, words) == ("RF803", label.strip(" ()."))
    assert only.fix is not None
    assert [edit.text for edit in only.fix.edits] == [""]
    assert only.fix.edits[0].span.end - only.fix.edits[0].span.start == len(label)


@pytest.mark.parametrize(
    ("text", "unused"),
    [
        ("AS IN REF\nA, AND IN Reftel B.", []),
        ("AS IN REF A; B IS ANOTHER MATTER.", ["B. STATE 12345"]),
        ("THE REFORM OF B, AND REF A.", ["B. STATE 12345"]),
    ],
)
def test_what_the_text_does_not_cite(text: str, unused: list[str]) -> None:
    assert [words for item, words in findings(REF, text) if item.code == "RF808"] == unused
