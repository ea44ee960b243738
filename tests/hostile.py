"""Texts that are hostile by their size: for tests of linear time, and for `python -m tests.reliability`."""

from collections.abc import Callable

from cablelint.testing import MODEL_ACP127, MODEL_GENADMIN, MODEL_SMART
from cablelint.testing import MODEL_TELEGRAM as MODEL

Make = Callable[[int], str]

# What the model telegrams have in each field, and how far it is kept before the hostile text.
FIELDS = {
    "transmission identifier": ("VZCZCXRO0001", "VZCZC"),
    "called stations": ("PP RUEHBI RUEHCI", "PP "),
    "calling station": ("DE RUEHTA #0123/01 0601205", "DE RUEHTA "),
    "security": ("ZNY CCCCC ZZH", "ZNY CCCCC "),
    "date-time group": ("P R 011200Z MAR 06", "P R 011200Z MAR 06 "),
    "originator": ("FM AMEMBASSY ASTANA", "FM "),
    "addressee": ("INFO RUEHAK/AMEMBASSY ANKARA 0045", "INFO "),
    "classification": ("C O N F I D E N T I A L ASTANA 000123", "C O N F I D E N T I A L "),
    "captions": ("SIPDIS", "SIPDIS "),
    "pass line": ("STATE FOR SCA/CEN", "STATE FOR "),
    "order": ("E.O. 12958: DECL: 03/01/2016", "E.O. 12958: DECL: "),
    "tags": ("TAGS: PREL ECON KZ", "TAGS: "),
    "subject": ("SUBJECT: SAMPLE TELEGRAM FOR TESTING", "SUBJECT: "),
    "references": ("REF: A. 05 ASTANA 4321\n     B. STATE 12345", "REF: "),
    "classifier": ("Political Officer Jane Doe, Reasons 1.4 (b) and (d)", ""),
    "reasons": ("1.4 (b) and (d)", "1.4 "),
    "paragraph": ("THE MINISTER CALLED.", ""),
    "paragraph head": ("1. (C) THE", "1. "),
    "ending": ("#0123\nNNNN\n", "#0123\n"),
}
SMART_FIELDS = {
    label: (line, line[:24])
    for line in MODEL_SMART.splitlines()
    for label, colon, _ in [line.partition(":")]
    if colon and line[:24].strip() != line
}
MILITARY_FIELDS = {
    "header": ("RTTUZYUW RUEWABC0123 0601205-UUUU--RUEWXYZ.", "RTTUZYUW RUEWABC0123 "),
    "indicator": ("UNCLAS //N01000//", "UNCLAS //"),
    "number": ("NAVADMIN 123/06", "NAVADMIN "),
    **{
        line.partition("/")[0]: (line, line.partition("/")[0] + "/")
        for line in MODEL_GENADMIN.splitlines()
        if line.endswith("//") and line[:1].isalpha() and "RMKS" not in line and "UNCLAS" not in line
    },
    "remarks": ("1.  THIS MESSAGE", "1.  "),
}
GROUPS_FIELDS = {
    "heading": ("VZCZCABC123", "VZCZC"),
    "text": ("ACKNOWLEDGE", ""),
}
# Every field of every layout: the model, what it has there, what is kept of that.
ALL_FIELDS = {
    **{f"telegram: {name}": (MODEL, *field) for name, field in FIELDS.items()},
    **{f"smart: {name}": (MODEL_SMART, *field) for name, field in SMART_FIELDS.items()},
    **{f"genadmin: {name}": (MODEL_GENADMIN, *field) for name, field in MILITARY_FIELDS.items()},
    **{f"acp127: {name}": (MODEL_ACP127, *field) for name, field in GROUPS_FIELDS.items()},
}


def in_field(name: str, piece: str) -> Make:
    """A model telegram with a field that holds a piece many times."""
    model, written, kept = ALL_FIELDS[name]
    assert written in model, name
    return lambda size: model.replace(written, kept + piece * (size // len(piece)), 1)


def repeated(piece: str) -> Make:
    """Nothing but a piece, many times."""
    return lambda size: piece * (size // len(piece))


def in_text(piece: str) -> Make:
    """A model telegram whose text holds a piece many times."""
    return lambda size: MODEL.replace("THE MINISTER CALLED.", piece * (size // len(piece)))


def paragraphs(size: int) -> str:
    """A model telegram with many short paragraphs, numbered in sequence."""
    head, _, rest = MODEL.partition("1. (C)")
    count = size // 16
    return head + "".join(f"{number}. (C) A\n\n" for number in range(1, count)) + rest[-20:]


INPUTS: dict[str, Make] = {
    "one line of letters": repeated("A"),
    "one line of words": repeated("A "),
    "line feeds": repeated("\n"),
    "carriage returns": repeated("\r"),
    "NUL": repeated("\0"),
    "opening parentheses": repeated("("),
    "pairs of parentheses": lambda size: "(" * (size // 2) + ")" * (size // 2),
    "opening parentheses in the text": in_text("("),
    "zero-width spaces": in_text("\u200b"),
    "marks that turn the direction": in_text("\u202e\u2066"),
    "escapes of a terminal": in_text("\x1b[31m\x1b]0;A\x07"),
    "lone surrogates": in_text("\ud800"),
    "words in the references": in_field("telegram: references", "A "),
    "words among the TAGS": in_field("telegram: tags", "A "),
    "addressees": in_field("telegram: addressee", "A\n"),
    "paragraphs": paragraphs,
    "paragraphs of one number": repeated("1. (C) A\n\n"),
    "telegrams": repeated(MODEL),
    "SMART messages": repeated(MODEL_SMART),
    "military messages": repeated(MODEL_GENADMIN),
    "sets": in_field("genadmin: REF", "A//\nREF/"),
    "TAGS lines": repeated("TAGS: X\n"),
    "beginnings and ends of parts": in_text("BEGIN SUMMARY\nEND TEXT\n"),
    "character references": in_text("&amp;amp;"),
    "links": in_text("[A](#)"),
    "directives": repeated("%% cablelint: ignore[PM301]\n"),
}
