"""The name below the text: on the last line, or behind the end of the text on the same line."""

from cablelint.fields.reader import FieldReader
from cablelint.kinds import Line, last_line_apart, single_lines
from cablelint.model import Token
from cablelint.patterns import pattern

# HOAGLAND, DE LA CRUZ, STRAUSZ-HUPE, O'BRIEN, ST. JOHN, THOMAS JR.
_CAPITALS = r"[A-Z][A-Z'\-]*[A-Z]"
_NAME = pattern(rf"(?:[A-Z]{{1,2}}\. ?)*{_CAPITALS}(?: (?:ST\. )?{_CAPITALS}){{0,3}}(?:,? JR\.)?")
# Hoagland, De Pree
_SMALL = pattern(r"[A-Z][A-Za-z'\-]+(?: [A-Z][A-Za-z'\-]+)?")
# END OF TEXT. BAKER: one behind the last sentence, or two words behind END
_BEHIND = pattern(
    rf"(?:(?<!\w)END (?:OF )?[A-Z]{{4,11}}[.)]{{1,2}} +({_CAPITALS} {_CAPITALS})"
    rf"|\w{{3}}[.?!)\"']{{1,3}} +((?!X+\Z){_CAPITALS}))\Z"
)
# GILLESPIE##
_TRAILING = "# \t"
# > "", ====, 2002ROME01748 - Classification: SECRET: put behind telegrams by files of them; NOTE BY OC/T: by clerks
_WRAPPER = pattern(r"[>\"]+\Z|==|\d{2,4}[A-Z]+\d+ - Classification:|(?:.{0,40}\s)?Declassified/Released\b|NOTE BY OC")
_ATTRIBUTES = "\nMessage Attributes"
_NO_NAME = frozenset(
    {
        "BEGIN",
        "COMMENT",
        "CONFIDENTIAL",
        "END",
        "LIMITED",
        "NOFORN",
        "NOTE",
        "QUOTE",
        "SECRET",
        "SUMMARY",
        "TEXT",
        "TOP",
    }
    | {"UNCLAS", "UNCLASSIFIED", "UNQUOTE"}
)
# Where all the text is in capitals, the line above ends with a stop, or is shorter than any that wraps.
_STOPS = tuple(".!?:;)\"'-#*")
_SHORT = 30
_LONGEST = 60


def with_single_lines_at_end(text: str, lines: list[Line], after: int) -> list[Line]:
    """The lines, those by themselves that the name may stand on or below; none above line `after`."""
    rest = lines[after:]
    if rest and text.find(_ATTRIBUTES, rest[0].start, rest[-1].end) >= 0:
        return lines[:after] + [one for line in rest for one in single_lines(text, line)]
    end: list[Line] = []
    written = False
    while rest:
        *others, one = last_line_apart(text, rest.pop())
        rest += others
        end.append(one)
        if not _is_wrapper(text, one):
            if written:
                break
            written = one.kind != "BLANK"
    return lines[:after] + rest + end[::-1]


def find_signature(reader: FieldReader, lines: list[Line], after: int) -> tuple[int, Token] | None:
    """The name, and the index of the line where the text ends before it; None where the last line is none.

    `lines` are those of the text without the lines between pages, the last ones single; the name stands at the end of
    line `after`, where the last paragraph begins, or below it.
    """
    end = _end(reader.text, lines)
    written = (index for index in range(end - 1, max(after - 1, -1), -1) if lines[index].kind != "BLANK")
    index = next((index for index in written if not _is_wrapper(reader.text, lines[index])), None)
    if index is None:
        return None
    line = lines[index]
    first, last = line.first, line.last
    while last > first and reader.text[last - 1] in _TRAILING:
        last -= 1
    behind = _BEHIND.search(reader.text, max(first, last - _LONGEST), last)
    if behind is not None:
        name = reader.token(*behind.span(behind.lastindex or 0))
        return (index + 1, name) if name.text.partition(" ")[0] not in _NO_NAME else None
    above = next((lines[at] for at in range(index - 1, -1, -1) if not _is_wrapper(reader.text, lines[at])), None)
    if above is None or index == after or line.kind != "TEXT" or not _is_name(reader.text, above, first, last):
        return None
    return index, reader.token(first, last)


def _end(text: str, lines: list[Line]) -> int:
    """The index behind the last line of the telegram's own: an archive puts its record of it behind."""
    if not lines:
        return 0
    attributes = text.find(_ATTRIBUTES, lines[0].start, lines[-1].end)
    if attributes < 0:
        return len(lines)
    return next(index for index, line in enumerate(lines) if line.end > attributes + 1)


def _is_wrapper(text: str, line: Line) -> bool:
    return _WRAPPER.match(text, line.first, line.last) is not None


def _is_name(text: str, above: Line, first: int, last: int) -> bool:
    """Whether a last line is a name, and neither a heading nor the end of a sentence."""
    if last - first > _LONGEST or text[first:last].partition(" ")[0] in _NO_NAME:
        return False
    if _NAME.fullmatch(text, first, last) is None:
        return above.kind == "BLANK" and _SMALL.fullmatch(text, first, last) is not None
    sentence = text[above.first : above.last]
    return len(sentence) < _SHORT or sentence.endswith(_STOPS) or not sentence.isupper()
