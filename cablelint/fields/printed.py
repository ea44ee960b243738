"""What was printed around a telegram: the banner of a page, the offices that get copies, the line of dashes."""

from typing import TYPE_CHECKING, Any

from cablelint.automaton import Tree
from cablelint.digits import as_digits, read_digits
from cablelint.model import ControlLine, Distribution, OfficeCopies, PageBanner, Token
from cablelint.patterns import pattern

if TYPE_CHECKING:
    from cablelint.fields.reader import FieldReader

# ARA-15, with digits that may have been misread as letters
_OFFICE = pattern(r"(?<![A-Z/])[A-Z][A-Z/]*+-[\dOI]{2}")


def page_banner(reader: "FieldReader", tree: Tree) -> PageBanner:
    """`PAGE 02  LA PAZ 00015  01 OF 02  022228Z`."""
    named = tree.named
    sections = [_digits(reader, part) for part in tree.parts if part.kind == "BANNER_SECTION"]
    page, time = named["BANNER_PAGE"], named.get("BANNER_TIME")
    return PageBanner(
        span=reader.place(tree),
        page=read_digits(reader.text[page.start : page.end]),
        station=reader.lexeme(named["BANNER_STATION"]),
        number=_digits(reader, named["BANNER_NUMBER"]),
        section=sections[0] if sections else None,
        total=sections[-1] if sections else None,
        time=_time(reader, time) if time is not None else None,
    )


def _digits(reader: "FieldReader", part: Any) -> Token:
    """A number, the letters O and I in it read as digits."""
    return Token(as_digits(reader.text[part.start : part.end]), reader.span(part.start, part.end))


def _time(reader: "FieldReader", part: Any) -> Token:
    """A time of receipt, without the blank before its Z that some copies have."""
    token = _digits(reader, part)
    return Token(token.text.replace(" ", ""), token.span)


def distribution(reader: "FieldReader", tree: Tree) -> Distribution:
    """`ACTION ARA-15 INFO OCT-01 ISO-00 /016 W`."""
    named = tree.named
    listed = named.get("OFFICES_OF_COPIES")
    places = _OFFICE.finditer(reader.text, listed.start, listed.end) if listed is not None else ()
    return Distribution(
        span=reader.place(tree),
        role=reader.lexeme(tree.parts[0]),
        offices=tuple([_office(reader, *place.span()) for place in places]),
        total=_behind_slant(reader, named.get("TOTAL_COPIES")),
        letter=reader.lexeme(named.get("DISTRIBUTION_LETTER")),
    )


def _office(reader: "FieldReader", start: int, end: int) -> OfficeCopies:
    """`ARA-15`: two digits behind the hyphen."""
    digits = reader.text[end - 2 : end]
    copies = int(digits) if digits.isdecimal() else read_digits(digits)
    return OfficeCopies(reader.span(start, end), reader.token(start, end - 3), copies)


def control_line(reader: "FieldReader", tree: Tree) -> ControlLine:
    """`------------------201212Z 109980 /20`."""
    named = tree.named
    return ControlLine(
        span=reader.place(tree),
        number=reader.lexeme(named.get("CONTROL_NUMBER")),
        time=reader.lexeme(named.get("RECEIVED_TIME")),
        channel=_behind_slant(reader, named.get("CONTROL_CHANNEL")),
    )


def _behind_slant(reader: "FieldReader", lexeme: Any) -> Token | None:
    return reader.trimmed(lexeme, "/")
