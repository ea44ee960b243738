"""The kinds of lines: what is read at once, or not looked at, is what reading line by line would give."""

import re
from collections.abc import Iterator

import pytest

from cablelint.dialects.detection import divide
from cablelint.lines import _Reading, classify
from cablelint.openings import EVERY_KIND, _openings, next_opening, opening
from cablelint.testing import MODEL_GENADMIN, MODEL_SMART
from cablelint.usual import ADDRESSES, ENVELOPE, HEADER
from cablelint.zones import COUNTING, Zone

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
    assert _end(ADDRESSES, f"{line}\n") == len(line) + 1
    assert opening(line) not in COUNTING[Zone.ADDRESSES]


@pytest.mark.parametrize(
    "line",
    [
        # another kind, no routing indicator, a line too long to hold one address
        "REF: RUEHAK/AMEMBASSY ANKARA\n",
        "AMEMBASSY ANKARA\n",
        "RUEHAK/AMEMBASSY ANKARA \n",
        f"RUEHAK/AMEMBASSY {'ANKARA ' * 8}\n",
    ],
)
def test_other_lines_are_read_one_by_one(line: str) -> None:
    assert _end(ADDRESSES, line) == 0


_HEADING = (
    "VZCZCXRO0001",
    "PP RUEHAG RUEHBI RUEHCI",
    "RUEHLZ RUEHROV",
    "",
    "DE RUEHTA #2080/01 2941131",
    "ZNY CCCCC ZZH",
    "P R 201131Z OCT 08",
    "FM AMEMBASSY ASTANA",
    "TO RUEHC/SECSTATE WASHDC PRIORITY 3604",
    "INFO RUEHAK/AMEMBASSY ANKARA PRIORITY 2192",
    "RUEAIIA/CIA WASHINGTON DC",
    "",
    "C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 002080 ",
    " ",
    "SIPDIS ",
    "",
    "NOFORN",
    "E.O. 12958: DECL: 10/20/2018",
    "TAGS: PREL KZ",
    "SUBJECT: WORDS",
    "",
    "1. (C) Words.",
)


# The same with a blank line below each, but for the second line of called stations: that must stand below the first.
_DOUBLE_SPACED = tuple(line for line in _HEADING if line and not line.startswith("RUEHLZ"))


def _mutations(heading: tuple[str, ...]) -> Iterator[list[str]]:
    """A heading, and with one of its lines changed, taken out, doubled or moved down."""
    yield [*heading]
    for at, line in enumerate(heading):
        above, below = heading[:at], heading[at + 1 :]
        for other in (
            f"{line} ",
            f" {line}",
            line.lower(),
            f"R{line}",
            line[1:],
            line[:-1],
            f"{line}7",
            line.replace("1", "\u0661"),
            f"{line} TAGS: KZ",
            "WORDS",
        ):
            yield [*above, other, *below]
        for run_on in (
            "UNCLAS ASTANA 002080",
            "UNCLAS ASTANA 002080SIPDIS",
            "S E C R E T ASTANA 002080 NODIS",
            "UNCLAS ASTANA 002080 SENSITIVE",
            "P 201131Z OCT 08 FM AMEMBASSY ASTANA",
        ):
            yield [*above, f"{line} {run_on}", *below]
        yield [*above, *below]
        yield [*above, line, line, *below]
        yield [*above, *below[:1], line, *below[1:]]
        for other in ("", "TO SECSTATE WASHDC", "UNCLAS ASTANA 002080", "SIPDIS", "BT", "INFO ALL POSTS"):
            yield [*above, other, line, *below]


@pytest.mark.parametrize(("heading", "line_end"), [(_HEADING, "\n"), (_DOUBLE_SPACED, "\n\n")])
def test_usual_lines_are_those_of_reading_one_by_one(
    monkeypatch: pytest.MonkeyPatch, heading: tuple[str, ...], line_end: str
) -> None:
    texts = [line_end.join(lines) for lines in _mutations(heading)]
    assert _end(ENVELOPE, texts[0]) == texts[0].index("INFO")
    assert _end(ADDRESSES, texts[0], texts[0].index("INFO")) == texts[0].index("E.O.")
    assert texts[0][: _end(HEADER, texts[0], texts[0].index("E.O."))].endswith("SUBJECT: WORDS\n")
    read = [classify(text) for text in texts]
    monkeypatch.setattr(_Reading, "_add_usual", lambda _, start, zone: start)
    monkeypatch.setattr(_Reading, "_add_titles", lambda _, start: start)
    for text, lines in zip(texts, read, strict=True):
        assert classify(text) == lines, text


_TITLES = (
    "UNCLAS ASTANA 002080",
    "STATE FOR SCA/CEN",
    "",
    "E.O. 12958: DECL: 10/20/2018",
    "TAGS: PREL, SUBJ, KZ",
    "",
    "SUBJECT: TALKS WITH THE SUBJECTS OF 2008",
    "GO ON",
    "",
    "REF: A. ASTANA 12",
    "",
    "Classified By: Ambassador. Reasons 1.4 (b).",
)


@pytest.mark.parametrize(
    "above", ["E.O. 12958: N/A", "EO 12958 DECL: 10/20/2018 ", "REF: ASTANA 12", "UNCLAS ASTANA 002080"]
)
@pytest.mark.parametrize(
    "subject", ["WORDS", "WORDS REF: ASTANA 12", "WORDS 012345SIPDIS", "1. (U) WORDS", "CLASSIFIED BY X"]
)
def test_usual_titles_are_those_of_reading_one_by_one(
    monkeypatch: pytest.MonkeyPatch, above: str, subject: str
) -> None:
    titles = [line.replace("TALKS", subject) for line in _TITLES]
    texts = ["\n".join(lines) for lines in _mutations((*titles[:2], above, *titles[2:]))]
    texts += ["\n".join(lines) for lines in _mutations((*titles[:3], above, *titles[4:]))]
    read = [classify(text) for text in texts]
    monkeypatch.setattr(_Reading, "_add_titles", lambda _, start: start)
    for text, lines in zip(texts, read, strict=True):
        assert classify(text) == lines, text


def _end(expression: re.Pattern[str], text: str, start: int = 0) -> int:
    match = expression.match(text, start)
    return start if match is None else match.end()


def test_a_classification_line_run_into_an_addressee_is_one() -> None:
    lines = classify(f"{_ABOVE}TO RUEHC/SECSTATE WASHDC\nRUEHAK/AMEMBASSY ANKARA UNCLAS ASTANA 002080\nSIPDIS\n")
    assert [line.kind for line in lines][-3:] == ["ADDRESSEE", "CLASSIFICATION", "CAPTION"]


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
