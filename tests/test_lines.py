"""The kinds of lines: what is read at once, or not looked at, is what reading line by line would give."""

import pytest

from cablelint.dialects.detection import divide
from cablelint.lines import classify
from cablelint.openings import EVERY_KIND, _openings, next_opening, opening
from cablelint.testing import MODEL_GENADMIN, MODEL_SMART
from cablelint.zones import ADDRESSEES, COUNTING, Zone

_ABOVE = "P 201131Z OCT 08\nFM AMEMBASSY ASTANA\n"
_ADDRESSES = (
    "RUEHAK/AMEMBASSY ANKARA PRIORITY 2192",
    "RUEHTA/DE FACTO REF: (1) + 2",
    "RHMFISS/CDR USCENTCOM, MACDILL AFB FL",
    "QUEHRL/ZZCZC 123",
)
_JANAP = "RTTUZYUW RUEBABA0001 3641921-UUUU--RUEBCDE.\nZNR UUUUU\nR 291921Z DEC 08\nBT\nUNCLAS\nWORDS\nBT\nNNNN\n"


@pytest.mark.parametrize("end", ["\n", " \n", "\r\n"])
def test_addressees_in_a_row_are_those_of_single_lines(end: str) -> None:
    # Only the first of these ends is read at once.
    text = f"{_ABOVE}TO RUEHC/SECSTATE WASHDC{end}" + "".join(line + end for line in _ADDRESSES) + f"BT{end}"
    lines = [line for line in classify(text) if line.kind == "ADDRESSEE"]
    assert [text[line.first : line.last] for line in lines] == list(_ADDRESSES)
    assert "".join(text[line.start : line.end] for line in lines) == "".join(line + end for line in _ADDRESSES)


@pytest.mark.parametrize("line", _ADDRESSES)
def test_what_is_read_as_addressees_has_no_opening(line: str) -> None:
    assert ADDRESSEES.match(f"{line}\n") is not None
    assert opening(line) not in COUNTING[Zone.ADDRESSES]


@pytest.mark.parametrize(
    "line",
    [
        # a further field, another kind, a line too long to hold one address
        "INFO RUEHBO/AMEMBASSY BOGOTA\n",
        "REF: RUEHAK/AMEMBASSY ANKARA\n",
        "AMEMBASSY ANKARA\n",
        "RUEHAK/AMEMBASSY ANKARA \n",
        f"RUEHAK/AMEMBASSY {'ANKARA ' * 8}\n",
    ],
)
def test_other_lines_are_read_one_by_one(line: str) -> None:
    assert ADDRESSEES.match(line) is None


def test_openings_begin_with_what_they_are_sorted_out_by() -> None:
    names, expressions = _openings(EVERY_KIND, "telegram")
    for name, expression in zip(names, expressions, strict=True):
        if expression[0] == "[" or expression[0].isalpha():
            behind = expression[expression.index("]") + 1 :] if expression[0] == "[" else expression[1:]
            assert behind[:1] not in ("?", "*", "{", "|"), name


def test_the_next_opening_is_one_that_counts() -> None:
    counting = COUNTING[Zone.HEADER]
    names, _ = _openings(EVERY_KIND, "telegram")
    group = names.index("TO") + 2
    assert next_opening(counting, "TO THE MINISTER", 0, group) == "TEXT"
    assert next_opening(counting | {"TO"}, "TO THE MINISTER", 0, group - 1) == "TO"
    group = names.index("CORRECTION") + 2
    assert next_opening(frozenset({"BREAK"}), "C WA 1500Z\nBT", 11, group) == "BREAK"


@pytest.mark.parametrize("model", [MODEL_SMART, MODEL_GENADMIN, _JANAP], ids=["smart", "genadmin", "janap"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\n  "])
def test_layouts_are_told_by_how_lines_begin(model: str, end: str) -> None:
    layouts = [part.layout for part in divide(model)]
    assert layouts != [None]
    assert [part.layout for part in divide(model.replace("\n", end))] == layouts
