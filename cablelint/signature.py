"""The name below the text: on the last line, or behind the end of the text on the same line."""

from cablelint.fields.reader import FieldReader
from cablelint.kinds import Line, lines_upwards
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


def find_signature(reader: FieldReader, lines: list[Line], after: int) -> tuple[int, Token] | None:
    """The name, and the offset at which the text ends before it; None where the last line is none.

    `lines` are those of the text without the lines between pages; the name stands at the end of the first of the lines
    that line `after` stands for, where the last paragraph begins, or below it.
    """
    text = reader.text
    line, above = _last_lines(text, lines, after)
    if line is None:
        return None
    first, last = line.first, line.last
    while last > first and text[last - 1] in _TRAILING:
        last -= 1
    behind = _BEHIND.search(text, max(first, last - _LONGEST), last)
    if behind is not None:
        name = reader.token(*behind.span(behind.lastindex or 0))
        return (line.end, name) if name.text.partition(" ")[0] not in _NO_NAME else None
    if above is None or line.kind != "TEXT" or not _is_name(text, above, first, last):
        return None
    return line.start, reader.token(first, last)


def _last_lines(text: str, lines: list[Line], after: int) -> tuple[Line | None, Line | None]:
    """The last line of the telegram's own that is not blank, and the one above: an archive puts its record behind."""
    end = lines[-1].end if lines else 0
    attributes = text.find(_ATTRIBUTES, lines[0].start, end) if lines else -1
    if attributes >= 0:
        end = attributes + 1
    last = None
    for line in lines_upwards(text, lines[: after - 1 if after else None : -1]):
        if line.end > end or (line.kind == "BLANK" and last is None) or _is_wrapper(text, line):
            continue
        if last is not None:
            return last, line
        last = line
    return last, None


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
