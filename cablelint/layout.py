"""Which lines of a telegram belong together: the fields of its envelope and header, its text, its ending."""

from attrs import field, frozen

from cablelint.lines import ENDING, ENVELOPE, HEADER, Line

# The kinds that stand for one field each in grammar/telegram.lark, apart from the ending.
_FIELDS = (ENVELOPE | HEADER | {"CLASSIFICATION"}) - {"BREAK", "ACCOUNTING"}
_TEXT = frozenset({"PARAGRAPH", "PORTION", "SUB_PARAGRAPH", "TEXT", "QUOTE_BEGIN", "QUOTE_END"})


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
        elif kind == "SECTION":
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
        if in_text:
            layout.text.append(line)
    return layout
