"""Every clause of the rules: one fault in an otherwise correct telegram gives one finding, the right one."""

import pytest
from faults import Fault, format_lines, header, printed, telegrams, text

from cablelint import fix, lint
from cablelint.testing import MODEL_TELEGRAM as MODEL

FAULTS = [*format_lines.FAULTS, *header.FAULTS, *text.FAULTS, *printed.FAULTS]


@pytest.mark.parametrize("base", telegrams.CORRECT)
def test_without_a_fault_there_is_no_finding(base: str) -> None:
    assert lint(base).diagnostics == ()


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.code}-{fault.words[:30]}")
def test_fault(fault: Fault) -> None:
    found = [
        (item.code, item.severity.value, fault.text[slice(*item.span)], item.fix and item.fix.applicability.value)
        for item in lint(fault.text, options=fault.options).diagnostics
    ]
    assert found == [(fault.code, fault.level, fault.words, fault.fix)]
    if fault.fix == "safe":
        mended = fix(fault.text, options=fault.options)
        assert mended.remaining.diagnostics == ()
        assert fix(mended.text, options=fault.options).text == mended.text


def numbered(*numbers: int) -> str:
    """The model telegram with paragraphs of these numbers."""
    start, end = MODEL.index("1. (C)"), MODEL.index("\nDOE\n")
    paragraphs = "\n\n".join(f"{number}. (C) THE MINISTER CALLED (REF A, REF B)." for number in numbers)
    return MODEL[:start] + paragraphs + MODEL[end:]


class TestNumbers:
    """What stands where another paragraph is due."""

    @pytest.mark.parametrize(
        ("numbers", "message"),
        [
            ((1, 3, 2, 4), "paragraphs 3 and 2 are exchanged"),
            ((2, 1, 3), "paragraphs 2 and 1 are exchanged"),
            ((1, 2, 4, 3), "paragraphs 4 and 3 are exchanged"),
            ((1, 5, 3, 4, 2, 6), "paragraphs 5 and 2 are exchanged"),
            ((1, 3, 4, 2, 5), "paragraph 2 stands where 5 is due"),
            ((1, 4, 2, 3, 5), "paragraph 4 stands where 2 is due"),
            ((1, 2, 4, 5), "paragraph 4 stands where 3 is due"),
            ((1, 2, 2, 3), "paragraph 2 stands where 3 is due"),
            ((1, 2, 8, 4, 5), "paragraph 8 stands where 3 is due"),
            ((2, 3, 4), "paragraph 2 stands where 1 is due"),
        ],
    )
    def test_one_fault(self, numbers: tuple[int, ...], message: str) -> None:
        assert [str(found.message) for found in lint(numbered(*numbers)).diagnostics] == [message]

    def test_two_exchanges(self) -> None:
        found = lint(numbered(1, 3, 2, 5, 4, 6)).diagnostics
        assert [str(item.message) for item in found] == [
            "paragraphs 3 and 2 are exchanged",
            "paragraphs 5 and 4 are exchanged",
        ]

    def test_a_later_number_may_not_be_explained_by_an_exchange(self) -> None:
        found = lint(numbered(1, 3, 2, 4, 2, 4)).diagnostics
        assert [str(item.message) for item in found] == [
            "paragraphs 3 and 2 are exchanged",
            "paragraph 2 stands where 5 is due",
            "paragraph 4 stands where 3 is due",
        ]

    def test_an_exchange_leaves_those_between_in_sequence(self) -> None:
        found = lint(numbered(1, 5, 3, 3, 2, 6)).diagnostics
        assert "paragraphs 5 and 2 are exchanged" not in [str(item.message) for item in found]

    @pytest.mark.parametrize(
        "edits",
        [
            [("SECTION 01", "SECTION 02"), ("/01 ", "/02 "), ("\nASTANA 00000123  002 OF 002\n", "")],
            [("SECTION 01 OF 02", "SECTION 01 OF 03"), ("002 OF 002", "002 OF 003")],
            [("SECTION 01 OF 02", "SECTION 01 OF 03"), ("002 OF 002", "003 OF 003")],
        ],
        ids=["first", "last", "middle"],
    )
    def test_a_section_that_is_lost_took_paragraphs_with_it(self, edits: list[tuple[str, str]]) -> None:
        gap = telegrams.changed(telegrams.SECTIONED, ("3. (C)", "4. (C)"))
        assert [item.code for item in lint(gap).diagnostics] == ["BD101"]
        assert "BD101" not in [item.code for item in lint(telegrams.changed(gap, *edits)).diagnostics]

    def test_unmarked_paragraphs_exchanged(self) -> None:
        unmarked = telegrams.UNCLASSIFIED.replace("(U) ", "")
        first, second, third = (unmarked.index(f"\n{number}. ") for number in (1, 2, 3))
        exchanged = unmarked[:first] + "\n1. HELLO.\n" + unmarked[third : unmarked.index("DOE")]
        exchanged += unmarked[second:third] + unmarked[first:second].replace("1.", "4.") + "\nDOE\nBT\n#0123\nNNNN\n"
        assert [str(found.message) for found in lint(exchanged).diagnostics] == ["paragraphs 3 and 2 are exchanged"]
