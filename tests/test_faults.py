"""One fault in an otherwise correct telegram: one finding, of the right rule and level, at the words at fault."""

import pytest

from cablelint import lint
from cablelint.testing import MODEL_TELEGRAM as MODEL

TAGS = "TAGS: PREL ECON KZ"
REFERENCES = "REF: A. 05 ASTANA 4321"


def changed(*pairs: tuple[str, str]) -> str:
    """The model telegram with replacements; each must change something."""
    text = MODEL
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text


def paged(line: str, *pairs: tuple[str, str]) -> str:
    """The model telegram with a line between its last two paragraphs."""
    return changed(("\n3. (C)", f"\n{line}\n\n3. (C)"), *pairs)


def numbered(*numbers: int) -> str:
    """The model telegram with paragraphs of these numbers."""
    start, end = MODEL.index("1. (C)"), MODEL.index("\nDOE\n")
    paragraphs = "\n\n".join(f"{number}. (C) THE MINISTER CALLED (REF A, REF B)." for number in numbers)
    return MODEL[:start] + paragraphs + MODEL[end:]


def unmarked(text: str) -> str:
    """The telegram without classification."""
    for old, new in (
        ("ZNY CCCCC", "ZNR UUUUU"),
        ("C O N F I D E N T I A L", "UNCLAS"),
        ("DECL: 03/01/2016", "N/A"),
        ("Classified By: Political Officer Jane Doe, Reasons 1.4 (b) and (d)\n\n", ""),
        ("(C) ", ""),
        ("(U) ", ""),
    ):
        text = text.replace(old, new)
    return text


# The telegram, and what must be found in it: code, level, the words at fault.
FAULTS = {
    "page of another station": (paged("PAGE 2 RUEHAK 0123 UNCLAS"), ("PG204", "error", "RUEHAK")),
    "page of another transmission": (paged("PAGE 2 RUEHTA 124B UNCLAS"), ("PG201", "error", "124B")),
    "page of another transmission in one word": (paged("PAGE 02 RUEHTA0124 UNCLAS"), ("PG201", "error", "0124")),
    "page of a post that is not known": (
        paged("LUMBER 00000123  002 OF 002", ("L ASTANA", "L SECTION 01 OF 02 ASTANA")),
        ("PG204", "info", "LUMBER"),
    ),
    "page of another post": (
        paged("ALMATY 00000123  002 OF 002", ("L ASTANA", "L SECTION 01 OF 02 ASTANA")),
        ("PG204", "error", "ALMATY"),
    ),
    "neighbours exchanged": (numbered(1, 3, 2, 4), ("BD101", "error", "3")),
    "first paragraphs exchanged": (numbered(2, 1, 3), ("BD101", "error", "2")),
    "last paragraphs exchanged": (numbered(1, 2, 4, 3), ("BD101", "error", "4")),
    "paragraphs exchanged over others": (numbered(1, 5, 3, 4, 2, 6), ("BD101", "error", "5")),
    "unmarked neighbours exchanged": (unmarked(numbered(1, 3, 2, 4)), ("BD101", "error", "3")),
    "paragraph moved down": (numbered(1, 3, 4, 2, 5), ("BD101", "error", "2")),
    "paragraph moved up": (numbered(1, 4, 2, 3, 5), ("BD101", "error", "4")),
    "gap": (numbered(1, 2, 4, 5), ("BD101", "error", "4")),
    "number twice": (numbered(1, 2, 2, 3), ("BD101", "error", "2")),
    "single wrong number": (numbered(1, 2, 8, 4, 5), ("BD101", "error", "8")),
    "keyword REF doubled": (changed((REFERENCES, f"REF: {REFERENCES}")), ("TX001", "warning", "REF:")),
    "keyword TAGS doubled": (changed((TAGS, f"TAGS: {TAGS}")), ("TX001", "warning", "TAGS:")),
    "keyword TAGS on a line of its own": (changed((TAGS, f"TAGS:\n{TAGS}")), ("TX001", "warning", "TAGS:")),
    "keyword SUBJECT doubled": (changed(("SUBJECT: ", "SUBJECT: SUBJECT: ")), ("TX001", "warning", "SUBJECT:")),
    "E.O. doubled": (changed(("E.O. 12958: ", "E.O. 12958: E.O. 12958: ")), ("TX001", "warning", "E.O. 12958:")),
    "tags pasted twice": (
        changed((TAGS, "TAGS: PREL AF PK IN AF PK IN")),
        ("TG605", "warning", "AF PK IN"),
    ),
    "tags pasted thrice, with commas": (
        changed((TAGS, "TAGS: MARR, IZ, MARR, IZ, MARR, IZ")),
        ("TG605", "warning", "MARR, IZ, MARR, IZ"),
    ),
    "name without its end": (changed((TAGS, "TAGS: OVIP (DOE, JANE ECON KZ")), ("TG615", "error", "(")),
    "name without its beginning": (changed((TAGS, "TAGS: OVIP, DOE, JANE), KZ")), ("TG615", "error", ")")),
    "two parentheses alone": (changed((TAGS, "TAGS: PREL) ECON (KZ")), ("TG615", "error", ")")),
    "name in double parentheses": (
        changed((TAGS, "TAGS: OVIP ((DOE, JANE)) KZ")),
        ("TG608", "warning", "((DOE, JANE))"),
    ),
    "tag written three times": (changed((TAGS, "TAGS: PREL PREL KZ PREL")), ("TG605", "warning", "PREL")),
}


@pytest.mark.parametrize(("text", "expected"), FAULTS.values(), ids=FAULTS.keys())
def test_fault(text: str, expected: tuple[str, str, str]) -> None:
    report = lint(text)
    found = [(d.code, d.severity.value, text[d.span.start : d.span.end]) for d in report.diagnostics]
    assert found == [expected]


def test_each_exchange_is_one_finding() -> None:
    found = lint(numbered(1, 3, 2, 5, 4, 6)).diagnostics
    assert [str(diagnostic.message) for diagnostic in found] == [
        "paragraphs 3 and 2 are exchanged",
        "paragraphs 5 and 4 are exchanged",
    ]
