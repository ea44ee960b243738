"""The tables against the grammars, and the automaton against Lark itself."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lark import GrammarError, Lark, Token, UnexpectedInput

from cablelint import tables
from cablelint.automaton import END, Automaton, Lexeme, Node, Tree, Unexpected
from cablelint.likeness import alike

TEXTS = tables.read_grammars()
FIELDS = TEXTS["fields"]

# Lines that each start symbol of grammar/fields.lark and grammar/markings.lark accepts, and lines that it does not.
GOOD = {
    "transmission_identifier": [
        "VZCZCXRO9456",
        "ZCZCABC001",
        "VZCZCABC123 UU",
        "VZCZC 051",
        "VV   EUC093WNA114",
        "FDA035EUA024 HH",
    ],
    "called_stations": ["OO RUEHBI RUEHCI", "RR RUEHC.", "PP RUEHTA\nRUEHC RUEHAK"],
    "calling_station": ["DE RUEHTA #2080/01 2941131", "DE RUEHTA #2080 2941131", "DE RUEHC 0123A", "DE RUEHC #1/1"],
    "security": ["ZNY CCCCC ZZH", "ZNR UUUUU", "ZNY SSSBB/FFFFF", "ZNY CCUCC ZZK ZDK"],
    "date_time_group": [
        "O 201131Z OCT 08",
        "P R 041820Z JAN 2010",
        "R 311508Z SEPT 07 ZDK CTG RUEHC #1234",
        "12345Z JAN 95",
    ],
    "brief_date_time_group": ["P 091630Z", "O P 012345Z APR", "R 012345Z APR ZEX"],
    "originator": ["FM AMEMBASSY ASTANA", "FM  SECSTATE  WASHDC"],
    "addressee": [
        "TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604",
        "RUEHAK/AMEMBASSY ANKARA",
        "INFO EUROPEAN POLITICAL COLLECTIVE PRIORITY",
        "XMT AMEMBASSY SOFIA",
        "/AMEMBASSY ANKARA 45",
        "TO SECSTATE WASHDC 6521 PRIORITY",
        "RUEKJCS/JOINT STAFF WASHDC//J-3/J-5//",
    ],
    "classification": [
        "C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 002080",
        "UNCLAS E F T O PARIS 001234",
        "SECRET PORT AU PRINCE 000012 SIPDIS",
        "T O P  S E C R E T FINAL SECTION OF 2 STATE 123456",
        "UNCLAS SECTION 1 OF 2 MANILA",
        "LIMITED OFFICIAL USE ROME 00123",
    ],
    "executive_order": [
        "E.O. 12958: DECL: 10/20/2018",
        "EO 12958 DECL: 11/01/2014",
        "E.O. 12958: N/A",
        "E.O. 12958: DECL: X1, X6",
        "E.O. 12356: DECL: OADR",
        "E.O. 12065: GDS 1/15/90 (DOE, JANE) OR-M",
        "E.O. 13526: DECL: UPON THE END OF THE TALKS",
        "E.O. 12958:",
    ],
    "tags": [
        "TAGS: PREL EAID KZ",
        "TAGS: OVIP (DOE, JANE), PREL,\nCH",
        "TAGS PREL",
        "TAGS:",
        "TAGS: OVIP (DOE, JANE KZ",
        "TAGS: ) ((A)) (",
    ],
    "subject": ["SUBJECT: (C) A MARK AND A TITLE", "SUBJ: TITLE\nON TWO LINES", "SUBJECT:"],
    "references": [
        "REF: A. 05 ASTANA 4321 B. STATE 12345 (NOTAL)",
        "REF: STATE 12345",
        "REFS: (A) PARIS 1, (B) 04 ROME 2",
        "REF: A) KABUL 936/935; B) 12 AND 13 (A TITLE), PRAGUE, 99",
        "REF: STATE (01) 201265, QUITO 4525-91, AMMAN 07718 99",
        "REFTEL: LIMA 1 LIMA 00000002 001.2 OF 003 Sensitive but unclassified",
        "REF: A DOE/ROE TELCON 02/16/2010 [B] 9 FAM 40.1, 406 (6)",
        "REF:",
    ],
    "classified_by": [
        "Classified By: Ambassador Jane Doe, Reasons 1.4 (b) and (d)",
        "(U) CLASSIFIED BY JOHN DOE, AMBASSADOR. REASON: 1.5(B,D).",
        "Classified by: Jane Doe. Derived from: a guide",
        "CLASSIFIED BY:",
    ],
    "paragraph_head": [
        "4. (C) In response",
        "6.(S/NF) Words",
        "7 (U)",
        "1. No mark",
        "2. (C Unclosed",
        "3. [C] Brackets",
    ],
    "portion_head": ["(SBU) A paragraph without a number", "2: (C) Words", "-6- (S) Words"],
    "sub_paragraph_head": ["-- (SBU) The first point", "A. (C) The second", "(1) The third", "* Words"],
    "page_line": [
        "ASTANA 00002080  002 OF 003",
        "PORT AU PR 00002230 001.2 OF 002",
        "ASTANA 00002080  002 of 003",
        "PAGE 02 ROME 03067 01 OF 02 211833Z",
    ],
    "message_reference": ["11 ASTANA 1234", "12 USUN NEW YORK 336", "2011 ASTANA 1234."],
    "message_date": [
        "Mar 04, 2011 / 041105Z MAR 11",
        "Mar 04, 2011/ 041105Z MAR 11.",
        "Mar 04, 20111041105Z MAR 11",
        "Mar 04, 2011 1041105Z MAR 11",
        "041105Z MAR 11",
    ],
    "message_originator": ["AMEMBASSY ASTANA", "AMEMBASSY PORT\nAU PRINCE"],
    "listed_addressees": [
        "WASHDC, SECSTATE ROUTINE",
        "ANKARA, AMEMBASSY ROUTINE; CIS COLLECTIVE PRIORITY; Doe, Jane B",
        "ANKARA, AMEMBASSYROUTINE;",
        "FLASH FLOOD OFFICE IMMEDIATE",
    ],
    "listed_captions": ["SENSITIVE, SIPDIS", "TM CHANNEL"],
    "official": ["ASTANA:Doe, Jane", "Roe, Richard (Ankara)", "POL-Section :Doe, John"],
    "basic_header": [
        "RTTUZYUW RUEWMCS0000 3641921-UUUU--RUEWMCS.",
        "RTTUZYUW RHBCYKN0001 0331200-UUUU--RUDOSAB RULYCUR.",
        "OAAUZFH2 RUCR 0123 0010000-UUUU-RUEA\nRUEB",
    ],
    "military_classification": [
        "UNCLAS",
        "UNCLAS //N03207// PERSONAL FOR COMMANDING OFFICERS",
        "S E C R E T NOFORN SECTION 1 OF 2 //N02000//",
        "UNCLASSIFIED//",
        "UNCLAS E F T O//FOUO",
    ],
    "general_message": ["NAVADMIN 264/22", "NAVADMIN 014/06 CORRECTED COPY", "UNNUMBERED NAVADMIN", "ALNAV 1-2023"],
    "message_set": ["MSGID/GENADMIN/CNO WASHINGTON DC/N1/DEC", "REF/A//DOC/", "POC", "REF/A/TITLE 10\nSEC 531"],
    "text_set": ["SUBJ/A SUBJECT/OF SLANTS", "NARR/ REF A IS\nA BOOK.", "SUBJ//WORDS", "RMKS"],
    "general_text_set": ["GENTEXT/REMARKS/1. WORDS", "GENTEXT/1. WORDS", "GENTEXT/SITUATION/"],
    "page_identification": [
        "PAGE 2 RBDTRQ 115B R E S T R I C T E D",
        "PAGE 02 RUCOWCA6937 UNCLAS",
        "PAGE 02 RUEHTA 0123",
    ],
    "page_banner": [
        "PAGE 01  ROME 00123  01 OF 02  011200Z",
        "PAGE 02        STATE 123456",
        "PAGE 01\nSTATE 123456",
        "PAGE 03 LIMA 01234 011200Z POSS DUPE",
    ],
    "distribution": [
        "ACTION EUR-12 INFO OCT-01 ISO-00 /013 W",
        "ORIGIN PA-04",
        "ACTION SS-30\n\nINFO OCT-01\n  L-03 /034 R",
        "ACTION SS-30 INFO OCT-01 ( ISO ) W",
    ],
    "control_line": [
        "--------------------- 054819",
        "------------------201212Z 109980 /20",
        "----------109980  201212Z /20",
    ],
    "banner": [
        "SECRET",
        "SECRET//NOFORN",
        "C O N F I D E N T I A L",
        "SENSITIVE BUT UNCLASSIFIED",
        "SECRET//REL TO USA, GBR",
    ],
    "portion": ["C", "SBU", "S/NF", "S//NF", "TS//OC/NF", "C/REL LIBYA", "S//REL TO USA, GBR", "U//FOUO", "SBU/NOFORN"],
}
BAD = {
    "transmission_identifier": ["", "9456XRO", "VZCZC 12 34", "VZCZC XX 12"],
    "called_stations": ["", "OO", "OO 123456", "RUEHC"],
    "calling_station": ["", "DE", "DE RUEHTA 294113", "DE RUEHTA #2080/01 29411", "DE RUEHTA #2080 2941131 X"],
    "security": ["", "ZNY", "ZNX CCCCC", "ZNY 12345"],
    "date_time_group": ["", "O 201131Z", "O 201131 OCT 08", "201131Z OCT", "OO 201131Z OCT 08"],
    "brief_date_time_group": ["", "P 091630", "P 091630Z APR O6"],
    "originator": ["", "FM", "FROM PARIS"],
    "addressee": ["", "//", "TO //X", "TO / X"],
    "classification": ["", "PARIS 001234", "UNCLAS PARIS 001234 /", "UNCLAS SECTION OF 2 PARIS 001234"],
    "executive_order": ["", "E.O.", "E.O. DECL: 10/20/2018", "12958: N/A"],
    "tags": ["", "PREL", ", TAGS: PREL"],
    "subject": ["", "TITLE", "A TITLE", ": X"],
    "references": ["", "STATE 12345", ": STATE 12345", "12345", "REF: , STATE 12345"],
    "classified_by": ["", "Jane Doe", "Classified"],
    "paragraph_head": ["", "A. Words", ". Words"],
    "portion_head": ["", "Words", "1. Words"],
    "sub_paragraph_head": ["", "Words", "1234. Words"],
    "page_line": ["", "ASTANA", "ASTANA 00002080", "ASTANA 00002080 002 OF", "PAGE ASTANA 00002080"],
    "message_reference": ["ASTANA 11 1234", "11 1234", "11 ASTANA"],
    "message_date": ["Mar 04, 2011", "Mar 04, 2011 / 041105Z", "yesterday"],
    "message_originator": ["", " "],
    "listed_addressees": ["ROUTINE", "WASHDC, SECSTATE ROUTINE; PRIORITY", ""],
    "listed_captions": ["", " "],
    "official": ["", "ASTANA:"],
    "basic_header": ["", "RTTUZYUW RUEWMCS 3641921-UUUU--RUEWMCS.", "RTTUZYU RUEWMCS0000 3641921-UUUU--RUEWMCS."],
    "military_classification": ["", "//N03207//", "NAVADMIN 264/22", "UNCLAS SECTION OF"],
    "general_message": ["", "264/22", "AB 12/34"],
    "message_set": ["", "/A/DOC", "A"],
    "text_set": ["", "/WORDS", "SUBJ WORDS/", "1"],
    "general_text_set": ["", "/REMARKS", "1"],
    "page_identification": ["", "PAGE 2 RBDTRQ", "PAGE 02 ROME 02045 UNCLAS", "PAGE 2 RBDTRQ 115B OF THE BOOK"],
    "page_banner": ["", "PAGE", "PAGE ONE ROME", "PAGE 01 00123", "ROME 00123 PAGE 01"],
    "distribution": ["", "EUR-12", "12"],
    "control_line": ["", "054819", "---"],
    "banner": ["", "SECRET//", "//NOFORN", "SECRETLY", "SECRET//REL TO"],
    "portion": ["", "X", "C/", "/C", "C//NF/", "NF", "S//REL TO", "CS"],
}


class TestTables:
    def test_prebuilt_tables_are_fresh(self) -> None:
        from cablelint import _tables

        written = Path(_tables.__file__).read_text(encoding="utf-8")
        assert written == tables.module(TEXTS)

    def test_a_grammar_that_is_none_leaves_the_tables_as_they_were(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from cablelint import _tables

        before = Path(_tables.__file__).read_text(encoding="utf-8")
        monkeypatch.setattr(tables, "read_grammars", lambda: {"fields": "tags: ("})
        with pytest.raises(GrammarError):
            tables.write()
        assert Path(_tables.__file__).read_text(encoding="utf-8") == before

    def test_an_edited_grammar_is_compiled_anew(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        for name, text in TEXTS.items():
            edited = text.replace("FM.2: /FM(?= )/", "FM.2: /FROM(?= )/")
            (tmp_path / f"{name}.lark").write_text(edited, encoding="utf-8")
        monkeypatch.setattr(tables, "grammar_folder", lambda: tmp_path)
        tables.load.cache_clear()
        try:
            edited_fields = Automaton("fields")
        finally:
            monkeypatch.undo()
            tables.load.cache_clear()
        assert _run(edited_fields, "originator", "FROM AMEMBASSY ASTANA") == [
            ("FM", "FROM"),
            ("ORIGINATOR_NAME", "AMEMBASSY ASTANA"),
        ]
        assert _run(edited_fields, "originator", "FM AMEMBASSY ASTANA") is None
        assert _run(Automaton("fields"), "originator", "FM AMEMBASSY ASTANA") is not None

    def test_without_prebuilt_tables_they_are_made(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from cablelint import _tables

        monkeypatch.setattr(_tables, "TEXTS", dict.fromkeys(TEXTS, ""))
        tables.load.cache_clear()
        try:
            assert tables.load() == _tables.TABLES
        finally:
            tables.load.cache_clear()


class TestAutomaton:
    """The automaton accepts, refuses and cuts into terminals what Lark does."""

    @pytest.mark.parametrize(("start", "line"), [(start, line) for start, lines in GOOD.items() for line in lines])
    def test_good_lines(self, start: str, line: str) -> None:
        expected = _ask_lark(start, line)
        assert expected is not None
        assert _run(_automaton(start), start, line) == expected

    @pytest.mark.parametrize(("start", "line"), [(start, line) for start, lines in BAD.items() for line in lines])
    def test_bad_lines(self, start: str, line: str) -> None:
        assert _ask_lark(start, line) is None
        assert _run(_automaton(start), start, line) is None

    def test_every_start_symbol_is_tried(self) -> None:
        starts = {start for name in ("fields", "markings") for start in tables.load()[name]["starts"]}
        assert starts == GOOD.keys() == BAD.keys()

    def test_a_long_field_needs_no_more_stacks(self) -> None:
        automaton = Automaton("fields")
        _run(automaton, "tags", "TAGS: PREL" + " PGOV" * 10)
        few = len(automaton._nodes)
        _run(automaton, "tags", "TAGS: PREL" + " PGOV" * 1000)
        assert len(automaton._nodes) == few

    @pytest.mark.parametrize(
        ("name", "start"), [("telegram", "telegram"), ("genadmin", "message"), ("smart", "message")]
    )
    def test_the_order_of_lines(self, name: str, start: str) -> None:
        lark = Lark(TEXTS[name], parser="lalr", lexer="contextual", start=start, maybe_placeholders=False)
        automaton = Automaton(name)
        for kinds in _orders(_FULL[name]):
            node: Node | None = automaton.begin(start)
            parser: Any = lark.parse_interactive("")
            for kind in (*kinds, END):
                assert node is not None
                node = automaton.step(node, kind).following
                accepted = kind in parser.accepts()
                assert (node is not None) == accepted, (kinds, kind)
                if not accepted:
                    break
                parser.feed_token(Token(kind, kind))


class TestLikeness:
    """Texts that differ only in characters that no terminal tells apart are read alike."""

    @pytest.mark.parametrize("start", sorted(GOOD))
    @given(data=st.data())
    def test_texts_that_are_alike(self, start: str, data: st.DataObject) -> None:
        automaton = _automaton(start)
        classes = automaton.table["alike"][start]
        choices: dict[str, str] = {}
        for character, first in zip(tables.PRINTABLE, classes, strict=True):
            choices[first] = choices.get(first, "") + character
        line = data.draw(st.sampled_from(GOOD[start] + BAD[start]) | st.text(tables.PRINTABLE + "\n"))
        like = line.translate(dict(zip(map(ord, tables.PRINTABLE), classes, strict=True)))
        other = "".join(data.draw(st.sampled_from(choices.get(character, character))) for character in like)
        assert _find(automaton, start, other) == _find(automaton, start, line) == _find(automaton, start, like)

    def test_what_is_told_apart(self) -> None:
        assert alike([r"[A-C]\d", "(?i:x)"], "ABCXx12-") == "AAAXX11-"

    def test_a_calling_station_asks_for_no_certain_digit(self) -> None:
        classes = dict(zip(tables.PRINTABLE, tables.load()["fields"]["alike"]["calling_station"], strict=True))
        assert {classes[digit] for digit in "0123456789"} == {"0"}
        assert classes["D"] == "D"


_TELEGRAM = [
    "TRANSMISSION_IDENTIFIER",
    "CALLED_STATIONS",
    "CALLING_STATION",
    "SECURITY",
    "DATE_TIME_GROUP",
    "FROM",
    "TO",
    "INFO",
    "EXEMPTED",
    "BREAK",
    "CLASSIFICATION",
    "CAPTION",
    "PASS",
    "EXECUTIVE_ORDER",
    "TAGS",
    "SUBJECT",
    "REFERENCES",
    "CLASSIFIED_BY",
    "TEXT",
    "SIGNATURE",
    "BREAK",
    "END_SERIAL",
    "END_OF_MESSAGE",
]
_GENADMIN = [
    *("TRANSMISSION_IDENTIFIER", "BASIC_HEADER", "SECURITY", "DATE_TIME_GROUP", "FROM", "TO", "INFO", "BREAK"),
    *("CLASSIFICATION", "MSGID", "SUBJ", "REF", "AMPN", "REF", "NARR", "POC", "REMARKS", "DECL"),
    *("BREAK", "END_SERIAL", "END_OF_MESSAGE"),
]
_SMART = [
    *("ACTION_OFFICE", "INFO_OFFICE", "MRN", "DATE", "FROM", "ACTION", "INFO", "EXEMPTED", "EXECUTIVE_ORDER", "TAGS"),
    *("CAPTIONS", "SENSITIVITY", "REFERENCE", "PASS_LINE", "SUBJECT", "TEXT", "SIGNATURE", "DRAFTED_BY", "CLEARED_BY"),
    *("APPROVED_BY", "RELEASED_BY", "INFO", "EXEMPTED", "ATTACHMENTS", "ACTION_POST", "DISSEMINATION_RULE"),
]
_FULL = {"telegram": _TELEGRAM, "genadmin": _GENADMIN, "smart": _SMART}


def _orders(full: list[str]) -> list[list[str]]:
    """The full order, and the same without each of its lines, and with each of them twice."""
    return [
        full,
        *(full[:at] + full[at + 1 :] for at in range(len(full))),
        *(full[:at] + full[at:][:1] + full[at:] for at in range(len(full))),
    ]


def _automaton(start: str) -> Automaton:
    return Automaton("markings" if start in ("portion", "banner") else "fields")


def _ask_lark(start: str, line: str) -> list[tuple[str, str]] | None:
    """The terminals that Lark finds in a line, None where it refuses it.

    Blanks at the beginning of a terminal are left out, and so is one of blanks alone: the automaton skips them always,
    Lark only where no terminal can begin with them.
    """
    try:
        tree = _larks[start in ("portion", "banner")].parse(line, start=start)
    except UnexpectedInput:
        return None
    tokens = tree.scan_values(lambda value: isinstance(value, Token))
    return [(str(token.type), token.lstrip()) for token in tokens if token.strip()]


def _find(automaton: Automaton, start: str, line: str) -> list[Lexeme] | tuple[int, tuple[str, ...]]:
    """The terminals with their places, or where the line is refused and what was expected there."""
    try:
        return list(_lexemes(automaton.parse(start, line, 0, len(line))))
    except Unexpected as unexpected:
        return unexpected.position, unexpected.expected


def _run(automaton: Automaton, start: str, line: str) -> list[tuple[str, str]] | None:
    """The terminals that the automaton finds in a line, None where it refuses it."""
    try:
        tree = automaton.parse(start, line, 0, len(line))
    except Unexpected:
        return None
    return [(lexeme.kind, line[lexeme.start : lexeme.end]) for lexeme in _lexemes(tree)]


def _lexemes(tree: Tree) -> Iterator[Lexeme]:
    for part in tree.parts:
        if isinstance(part, Tree):
            yield from _lexemes(part)
        else:
            yield part


def _make_lark(name: str) -> Lark:
    starts = list(tables.load()[name]["starts"])
    return Lark(
        TEXTS[name], parser="lalr", lexer="contextual", start=starts, maybe_placeholders=False, keep_all_tokens=True
    )


_larks = (_make_lark("fields"), _make_lark("markings"))
