"""Lines between pages: their numbers, names, serials and classifications against the telegram's and each other's."""

import pytest
from faults.telegrams import changed

from cablelint import lint
from cablelint.engine import Options
from cablelint.testing import MODEL_GENADMIN
from cablelint.testing import MODEL_TELEGRAM as MODEL

PARAGRAPH = "\n3. (C)"
OWN = " C O N F I D E N T I A L"


def found(text: str, *rules: str) -> list[tuple[str, ...]]:
    """What rules find: code, severity, words at fault, words of related places."""
    return [
        (
            item.code,
            item.severity.value,
            *(text[slice(*span)] for span in (item.span, *(at.span for at in item.related))),
        )
        for item in lint(text, options=Options(select=rules or ("PG",))).diagnostics
    ]


def paged(*lines: str, base: str = MODEL) -> str:
    """The model telegram with lines between its last paragraphs."""
    return changed(base, (PARAGRAPH, "".join(f"\n{line}\nHE SAID SO.\n" for line in lines) + PARAGRAPH))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("PAGE 2 RUEHTA 0123 C O N F I D E N T I A L",), []),
        (("PAGE 2 RUEHTA 123 C O N F I D E N T I A L",), []),
        (("PAGE 02 RUEHTA 00123 C O N F I D E N T I A L",), []),
        (("PAGE 2 RUEHTA 1230 C O N F I D E N T I A L",), [("PG201", "error", "1230", "0123")]),
        (("PAGE 2 RUEHTA 0123 S E C R E T",), [("PG209", "error", "S E C R E T", "C O N F I D E N T I A L")]),
        (("PAGE 2 RUEHTA 0123 UNCLAS",), [("PG209", "warning", "UNCLAS", "C O N F I D E N T I A L")]),
        (
            ("PAGE 2 RUEHTA 0123 UNCLAS", "PAGE 3 RUEHTA 0123 S E C R E T"),
            [("PG209", "error", "UNCLAS", "C O N F I D E N T I A L", "S E C R E T")],
        ),
        ((f"PAGE 3 RUEHTA 0123{OWN}",), [("PG208", "warning", "3")]),
        (
            (f"PAGE 2 RUEHTA 0123{OWN}", f"PAGE 3 RUEHTA 0123{OWN}", f"PAGE 5 RUEHTA 0123{OWN}"),
            [("PG208", "warning", "5")],
        ),
        # a second section, with a serial of its own
        ((f"PAGE 2 RUEHTA 0123{OWN}", f"PAGE 2 RUEHTA 0124{OWN}", f"PAGE 3 RUEHTA 0124{OWN}"), []),
        ((f"PAGE 2 RUEHTA 0123{OWN}", f"PAGE 3 RUEHTA 0123{OWN}", f"PAGE 2 RUEHTA 0124{OWN}"), []),
        (
            (f"PAGE 2 RUEHTA 0123{OWN}", f"PAGE 2 RUEHTA 0124{OWN}", f"PAGE 3 RUEHTA 0125{OWN}"),
            [("PG201", "error", "0125", "0124")],
        ),
        ((f"PAGE 2 RUEHTA 0123{OWN}", f"PAGE 2 RUEHTA 0123{OWN}"), [("PG208", "warning", "2")]),
        ((f"PAGE 2 RUEHTA 0123{OWN}", f"PAGE 2 RUEHAK 0124{OWN}"), []),
        ((f"PAGE 2 RUEHTA 0123{OWN}", f"PAGE 3 RUEHAK 0123{OWN}"), [("PG204", "error", "RUEHAK", "RUEHTA")]),
    ],
)
def test_pages_of_the_allied_form(lines: tuple[str, ...], expected: list[tuple[str, ...]]) -> None:
    assert found(paged(*lines)) == expected


@pytest.mark.parametrize(
    ("serial", "line", "expected"),
    [
        ("0123", "PAGE 02 RUEWABC0124 UNCLAS", [("PG201", "error", "0124", "0123")]),
        ("0123", "PAGE 02 RUEWABC0123 UNCLAS", []),
        # the serial of the header is not filled in
        ("0000", "PAGE 02 RUEWABC0124 UNCLAS", []),
        ("0000", "PAGE 02 RUEWABD0124 UNCLAS", [("PG204", "error", "RUEWABD", "RUEWABC")]),
    ],
)
def test_pages_below_a_header_of_janap_128(serial: str, line: str, expected: list[tuple[str, ...]]) -> None:
    second = "2.  COMMANDS ACT ON REF B."
    text = changed(MODEL_GENADMIN, ("RUEWABC0123", f"RUEWABC{serial}"), (second, f"{line}\n{second}"))
    assert found(text) == expected


def sectioned(station: str, *lines: str) -> str:
    """The model telegram as one of two sections and of another station, with lines between pages."""
    heading = changed(
        MODEL,
        ("L ASTANA", f"L SECTION 01 OF 02 {station}"),
        ("AMEMBASSY ASTANA", f"AMEMBASSY {station}"),
    )
    return paged(*lines, base=heading)


@pytest.mark.parametrize(
    ("station", "name", "expected"),
    [
        ("ASTANA", "ASTANA", []),
        ("TEGUCIGALPA", "TEGUCIGALP", []),
        ("TEGUCIGALPA", "TEGUCIGALPA", []),
        ("TEGUCIGALPA", "TEGUCI", []),
        ("TEGUCIGALPA", "TEGUCIGAL", [("PG204", "error", "TEGUCIGAL", "TEGUCIGALPA")]),
        ("PORT LOUIS", "PORT L", []),
        ("PORT AU PRINCE", "PORT AU PR", []),
        ("PORT AU PRINCE", "PRINCE", []),
        ("USUN NEW YORK", "USUN NEW Y", []),
        ("ASTANA", "ALMATY", [("PG204", "error", "ALMATY", "ASTANA")]),
        ("ASTANA", "LUMBER", [("PG204", "info", "LUMBER", "ASTANA")]),
    ],
)
def test_the_station_of_a_page(station: str, name: str, expected: list[tuple[str, ...]]) -> None:
    assert found(sectioned(station, f"{name} 00000123  002 OF 002"), "PG204") == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("ASTANA 00000124  002 OF 002",), [("PG201", "error", "00000124", "000123")]),
        (("ASTANA 00000123  002 OF 002", "ASTANA 00000123  002.2 OF 002"), []),
        (
            ("ASTANA 00000123  001.2 OF 002", "ASTANA 00000123  001.2 OF 002", "ASTANA 00000123  002 OF 002"),
            [("PG202", "error", "001", "ASTANA 00000123  001.2 OF 002")],
        ),
        (
            ("ASTANA 00000123  002.2 OF 002", "ASTANA 00000123  002 OF 002"),
            [("PG202", "error", "002", "ASTANA 00000123  002.2 OF 002")],
        ),
        (("ASTANA 00000123  002 OF 002", "ASTANA 00000123  003 OF 002"), [("PG202", "error", "003")]),
        (("ASTANA 00000123  001 OF 002",), [("PG202", "error", "001", "SECTION 01 OF 02")]),
        (("ASTANA 00000123  001.2 OF 003", "ASTANA 00000123  002 OF 002"), [("PG205", "error", "003", "02")]),
        (
            ("ASTANA 00000123  001.2 OF 003", "ASTANA 00000123  002 OF 003", "ASTANA 00000123  003 OF 003"),
            [("PG205", "error", "02", "003")],
        ),
    ],
)
def test_the_order_of_pages(lines: tuple[str, ...], expected: list[tuple[str, ...]]) -> None:
    assert found(sectioned("ASTANA", *lines)) == expected


@pytest.mark.parametrize(
    ("pages", "message", "words"),
    [
        (("02", "03"), None, None),
        (("01", "02"), None, None),
        (("03", "02"), "page 2 comes behind page 3", "02"),
        (("02", "02"), "page 2 comes twice", "02"),
        (("02", "04", "03"), "page 3 comes behind page 4", "03"),
    ],
)
def test_pages_that_are_counted_without_sections(
    pages: tuple[str, ...], message: str | None, words: str | None
) -> None:
    text = paged(*(f"PAGE {page} ASTANA 00123 011200Z" for page in pages))
    told = [
        (str(item.message), text[slice(*item.span)]) for item in lint(text, options=Options(select=("PG",))).diagnostics
    ]
    assert told == ([(message, words)] if message else [])
