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
