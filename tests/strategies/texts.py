"""Texts that are no telegrams, or hardly any more: for what must never raise."""

from hypothesis import strategies as st

from strategies import telegrams
from strategies.smart import smart_messages

_PIECES = (
    *[
        "VZCZCXRO0001",
        "OO RUEHBI RUEHCI",
        "DE RUEHTA #0123/01 0601205",
        "ZNY CCCCC ZZH",
        "P R 011200Z MAR 06",
        "FM AMEMBASSY ASTANA",
    ],
    *[
        "TO RUEHC/SECSTATE WASHDC PRIORITY 1234",
        "INFO",
        "XMT",
        "BT",
        "NNNN",
        "#0123",
        "SIPDIS",
        "NODIS",
        "STATE FOR",
        "E.O. 12958: DECL: X1",
        "TAGS: PREL",
    ],
    *[
        "C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000123",
        "UNCLAS",
        "S E C R E T",
        "SUBJECT: (C) X",
        "REF: A. 05 ASTANA 1",
    ],
    *[
        "Classified By: X, Reasons 1.4 (b)",
        "1. (C) X",
        "11. (C) X",
        "¶2. (S/NF) X",
        "-- (U) X",
        "BEGIN TEXT",
        "END TEXT",
        "SUMMARY",
        "END SUMMARY.",
    ],
    *[
        "ASTANA 00000123  002 OF 003",
        "PAGE 02 PARIS 12345",
        "(C",
        "(",
        ")",
        "[PREL](#)",
        "&amp;",
        "&#x000A;",
        "\\",
        "“",
        "—",
        "\xa0",
        "/",
        "//",
        ".",
        ":",
        ",",
        "A.",
        "B)",
        "Z",
        "99999",
    ],
)
_SMART_PIECES = (
    *("MRN:", "Date/DTG: Mar 04, 2011 / 041105Z MAR 11", "\nFrom:\n", "Action: ROUTINE", "\nSubject:", "\nInfo:"),
    *(
        "\nE.0.: 13526",
        "\nCaptions: SENSITIVE,,",
        "\nReference: A)",
        "\nUNCLASSIFIED\n",
        "\nSECRET//NOFORN\n",
        "\nSBU\n",
    ),
    *(
        "\nRELEASE IN PART B6\n",
        "<http://",
        "   B5",
        "\nDrafted By:",
        "\nSignature",
        "\n1. (C) X",
        ";",
        "2011 1041105Z",
    ),
    *("\n- -\n", "\u2014", "&amp;", "\r\n", "\f", "UNCLAS ASTANA 001234"),
)
_GLUE = ("\n", "\n", "\n\n", " ", "", "\r\n", "\r", "\t", "\f", "\x00")


def any_text() -> st.SearchStrategy[str]:
    """Any characters, lone surrogates included."""
    return st.text(st.characters(exclude_categories=()), max_size=200)


@st.composite
def cable_like_text(draw: st.DrawFn) -> str:
    """Pieces of telegrams in any order."""
    pieces = draw(st.lists(st.tuples(st.sampled_from(_PIECES), st.sampled_from(_GLUE)), max_size=30))
    return "".join(part for piece in pieces for part in piece)


@st.composite
def cut_telegram(draw: st.DrawFn) -> str:
    """A telegram from which pieces were cut, or in which pieces were repeated or overwritten."""
    return _cut(draw, draw(telegrams()).text(), _PIECES)


@st.composite
def cut_smart_messages(draw: st.DrawFn) -> str:
    """The same with SMART messages, one or two in the text."""
    messages = draw(st.lists(smart_messages(), min_size=1, max_size=2))
    return _cut(draw, "".join(message.text() for message in messages), _SMART_PIECES)


def _cut(draw: st.DrawFn, text: str, pieces: tuple[str, ...]) -> str:
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = start + draw(st.integers(0, 40))
        put = draw(st.sampled_from(("", text[start:end] * 2, "\n", *pieces)) | st.text(max_size=3))
        text = text[:start] + put + text[end:]
    return text
