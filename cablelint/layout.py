"""Which lines make a telegram, and which of them belong together: the telegrams of a file, the fields of a telegram."""

from attrs import field, frozen

from cablelint.lines import ADDRESSES, ENDING, ENVELOPE, HEADER, ROUTING, TITLES, Line

# The lines with which an envelope may begin.
_OPENING = frozenset({"TRANSMISSION_IDENTIFIER", "CALLED_STATIONS", "DATE_TIME_GROUP"})
# The kinds that stand for one field each in grammar/telegram.lark, apart from the ending.
_FIELDS = (ENVELOPE | HEADER | {"CLASSIFICATION"}) - {"BREAK", "ACCOUNTING"}
_TEXT = frozenset({"PARAGRAPH", "PORTION", "SUB_PARAGRAPH", "TEXT", "QUOTE_BEGIN", "QUOTE_END"})


def split_telegrams(lines: list[Line]) -> list[list[Line]]:
    """One group of lines for each telegram.

    A new telegram begins at a transmission identifier behind another's text header. An envelope that is followed by
    another one before any title is an archive's copy of it (a readdressal keeps its routing lines), and so are titles
    above the classification line: neither is part of the telegram.
    """
    groups: list[list[Line]] = [[]]
    titled = enveloped = classified = False
    settled = 0
    for line in lines:
        if titled and line.kind == "TRANSMISSION_IDENTIFIER":
            groups.append([])
            titled = enveloped = classified = False
            settled = 0
        elif not titled and (enveloped or classified) and line.kind in _OPENING:
            kept = ROUTING if line.kind == "DATE_TIME_GROUP" else frozenset[str]()
            groups[-1][settled:] = [_foreign(before, kept) for before in groups[-1][settled:]]
            enveloped = classified = False
            settled = len(groups[-1])
        elif titled and not classified and line.kind == "CLASSIFICATION":
            groups[-1][settled:] = [_foreign(before, ENVELOPE | ADDRESSES) for before in groups[-1][settled:]]
            titled = False
            settled = len(groups[-1])
        titled = titled or line.kind in TITLES
        enveloped = enveloped or line.kind in ADDRESSES
        classified = classified or line.kind == "CLASSIFICATION"
        groups[-1].append(line)
    return groups


def _foreign(line: Line, kept: frozenset[str]) -> Line:
    """A line that turned out not to belong to the telegram, unless it is of a kind that is kept."""
    return line if line.kind in kept or line.kind == "BLANK" else line._replace(kind="FOREIGN")


@frozen
class Field:
    """The lines of one field: its kind, and where in the repaired text it is written, other lines left out."""

    kind: str
    pieces: list[tuple[int, int]] = field(factory=list)


@frozen
class Layout:
    """The lines of a telegram, sorted: the fields of envelope and header in order, the text, the ending."""

    fields: list[Field]
    page_lines: list[Line]
    section_lines: list[Line]
    text: list[Line]
    ending: list[Line]
    foreign: list[Line]


def lay_out(lines: list[Line]) -> Layout:
    """Sort the lines of one telegram."""
    layout = Layout([], [], [], [], [], [])
    in_text = False
    for line in lines:
        kind = line.kind
        in_text = in_text or kind in _TEXT
        if kind == "PAGE_LINE":
            layout.page_lines.append(line)
        elif in_text and kind == "CLASSIFICATION":
            layout.section_lines.append(line)
        elif kind in ENDING and (in_text or kind != "BREAK"):
            layout.ending.append(line)
            continue
        elif not in_text and (kind in _FIELDS or kind in ("ADDRESSEE", "BREAK", "ACCOUNTING")):
            layout.fields.append(Field(kind, [(line.first, line.last)]))
        elif kind == "CONTINUATION" and layout.fields:
            layout.fields[-1].pieces.append((line.first, line.last))
        elif kind == "FOREIGN" and layout.fields:
            layout.foreign.append(line)
        if in_text and kind != "FOREIGN":
            layout.text.append(line)
    return layout
