"""Portion marks against the overall marking and the date, clause by clause."""

import pytest
from faults.telegrams import UNCLASSIFIED as WITHOUT_CLASSIFICATION
from faults.telegrams import changed

from cablelint import lint
from cablelint.engine import Options
from cablelint.testing import MODEL_TELEGRAM as MODEL

LINE = "C O N F I D E N T I A L ASTANA 000123"
HERE = "C O N F I D E N T I A L"


def marked(first: str, second: str, third: str, *edits: tuple[str, str]) -> str:
    """The model telegram with these marks."""
    return changed(MODEL, ("1. (C)", f"1. {first}"), ("2. (U)", f"2. {second}"), ("3. (C)", f"3. {third}"), *edits)


def found(text: str, *off: str) -> list[tuple[str, ...]]:
    """What rules on marks find: code, severity, words at fault, words of related places; `off` are rules to run too."""
    options = Options(select=("PM",), ignore=tuple({"PM307", "PM320", "PM321", "PM326"} - set(off)))
    return [
        (
            item.code,
            item.severity.value,
            *(text[slice(*span)] for span in (item.span, *(at.span for at in item.related))),
        )
        for item in lint(text, options=options).diagnostics
    ]


def day(written: str) -> tuple[str, str]:
    return "011200Z MAR 06", written


UNCLASSIFIED = (HERE, "UNCLAS")
CAPTION = "SIPDIS"


class TestWithoutMark:
    """A mark that is missing, and since when it is."""

    @pytest.mark.parametrize(
        ("written", "expected"),
        [
            ("131200Z OCT 95", []),
            ("141200Z OCT 95", [("PM303", "error", "2", HERE)]),
            ("991200Z OCT 95", []),
        ],
    )
    def test_since(self, written: str, expected: list[tuple[str, ...]]) -> None:
        assert found(changed(MODEL, ("2. (U)", "2."), day(written))) == expected

    def test_all(self) -> None:
        assert found(marked("", "", "")) == [("PM303", "error", "1", HERE)]

    def test_several(self) -> None:
        assert found(marked("(C)", "", "")) == [("PM303", "error", "2", HERE), ("PM303", "error", "3", HERE)]

    def test_unclassified(self) -> None:
        assert found(changed(WITHOUT_CLASSIFICATION, ("1. (U)", "1."), ("2. (U)", "2."), ("3. (U)", "3."))) == []
        assert found(changed(WITHOUT_CLASSIFICATION, ("2. (U)", "2."))) == [("PM303", "warning", "2", "UNCLAS")]

    @pytest.mark.parametrize("text", ["[REDACTED]", "(UNCLEAR"])
    def test_what_may_hide_a_mark(self, text: str) -> None:
        assert "PM306" not in [code for code, *_ in found(marked("(C)", text, "(C)"))]


class TestEntireText:
    """One notice for the whole text."""

    @pytest.mark.parametrize(
        ("written", "expected"), [("131200Z OCT 95", []), ("141200Z OCT 95", ["PM314"]), ("991200Z OCT 95", [])]
    )
    def test_since(self, written: str, expected: list[str]) -> None:
        text = marked("CONFIDENTIAL - ENTIRE TEXT.", "", "", day(written))
        assert [code for code, *_ in found(text)] == expected


class TestLimitedOfficialUse:
    """(LOU), which ceased to exist."""

    @pytest.mark.parametrize(
        ("written", "expected"), [("301200Z SEP 95", []), ("011200Z OCT 95", ["(LOU)"]), ("991200Z OCT 95", [])]
    )
    def test_since(self, written: str, expected: list[str]) -> None:
        text = marked("(U)", "(LOU)", "(U)", UNCLASSIFIED, day(written))
        assert [words for code, _, words, *_ in found(text) if code == "PM312"] == expected

    def test_others_are_related(self) -> None:
        text = marked("(LOU)", "(LOU)", "(U)", UNCLASSIFIED)
        (finding,) = [item for item in lint(text).diagnostics if item.code == "PM312"]
        assert [str(at.message) for at in finding.related] == ["paragraph 2 too"]
        assert finding.fix is not None
        assert [text[slice(*edit.span)] + edit.text for edit in finding.fix.edits] == ["(LOU)(SBU)"] * 2

    @pytest.mark.parametrize("edits", [[(HERE, "LIMITED OFFICIAL USE")], [(CAPTION, "LOU"), UNCLASSIFIED]])
    def test_the_whole_telegram_is(self, edits: list[tuple[str, str]]) -> None:
        assert "PM312" not in [code for code, *_ in found(marked("(LOU)", "(LOU)", "(LOU)", *edits))]


class TestLevels:
    """The level of the telegram against that of the marks."""

    def test_above(self) -> None:
        assert found(marked("(S)", "(U)", "(TS)")) == [
            ("PM301", "error", "(S)", HERE),
            ("PM301", "error", "(TS)", HERE),
        ]

    def test_below(self) -> None:
        assert found(marked("(U)", "(U)", "(U)")) == [("PM302", "warning", HERE, "(U)")]

    @pytest.mark.parametrize(
        "edits",
        [
            [("SUBJECT: ", "SUBJECT: (C) ")],
            [("HE WILL CALL AGAIN", "THE COMPILATION IS CLASSIFIED")],
            [("HE WILL CALL AGAIN", "(C/NF) HE WILL CALL AGAIN")],
            [("HE WILL CALL AGAIN", "THE TABLE (c) HE WILL CALL AGAIN")],
            [("3. (U)", "3.")],
            [("3. (U)", "3. (XK)")],
        ],
    )
    def test_below_and_explained(self, edits: list[tuple[str, str]]) -> None:
        assert "PM302" not in [code for code, *_ in found(marked("(U)", "(U)", "(U)", *edits))]

    @pytest.mark.parametrize("word", ["(S)", "(CX)", "(C/)", "C"])
    def test_below_and_not_explained(self, word: str) -> None:
        text = marked("(U)", "(U)", "(U)", ("HE WILL CALL AGAIN", f"HE WILL {word} CALL AGAIN"))
        assert "PM302" in [code for code, *_ in found(text)]


class TestNoforn:
    """(NF) against the captions."""

    @pytest.mark.parametrize("caption", ["NOFORN", "NO FORN", "NOFRON", "NF", "NOT RELEASABLE TO FOREIGN NATIONALS"])
    def test_said(self, caption: str) -> None:
        assert "PM308" not in [code for code, *_ in found(marked("(C/NF)", "(U)", "(C)", (CAPTION, caption)))]

    def test_not_said(self) -> None:
        assert found(marked("(C/NF)", "(U)", "(C//NF)")) == [("PM308", "error", "(C/NF)", HERE, "(C//NF)")]

    def test_unclassified(self) -> None:
        text = marked("(U)", "(SBU/NF)", "(U)", UNCLASSIFIED)
        assert ("PM308", "warning", "(SBU/NF)", "UNCLAS") in found(text)

    def test_one_that_is_classified_decides(self) -> None:
        text = marked("(C)", "(SBU/NF)", "(C/NF)")
        assert ("PM308", "error", "(SBU/NF)", HERE, "(C/NF)") in found(text)


class TestControls:
    """Words of marks against those of the overall marking."""

    @pytest.mark.parametrize(
        ("first", "caption", "expected"),
        [
            ("(C//XD)", CAPTION, [("PM324", "error", "(C//XD)", HERE)]),
            ("(C//ND)", CAPTION, [("PM324", "error", "(C//ND)", HERE)]),
            ("(C//XD)", "EXDIS", []),
            ("(C//XD)", "NODIS", []),
            ("(C//ND)", "EXDIS", [("PM324", "error", "(C//ND)", HERE)]),
            ("(C//OC)", CAPTION, []),
        ],
    )
    def test_captions(self, first: str, caption: str, expected: list[tuple[str, ...]]) -> None:
        text = marked(first, "(U)", "(C)", (CAPTION, caption))
        assert [item for item in found(text) if item[0] == "PM324"] == expected

    @pytest.mark.parametrize(
        ("first", "controls", "expected"),
        [
            ("(S//SI)", "//SI", []),
            ("(S//SI)", "//SI-G//ORCON", []),
            ("(S//SI)", "//TK", ["(S//SI)"]),
            ("(S//RD)", "//RD", []),
            ("(S//FRD)", "//RD", []),
            ("(S//TFNI)", "//FRD", []),
            ("(S//TFNI)", "//RD", []),
            ("(S//RD)", "//FRD", ["(S//RD)"]),
            ("(S//FGI GBR)", "//FGI", []),
            ("(S//FGI GBR)", "//FGI GBR", []),
            ("(S//FGI GBR)", "//FGI DEU", ["(S//FGI GBR)"]),
            ("(S//OC/NF)", "//ORCON/NOFORN", []),
            ("(S//OC/NF)", "//NOFORN", ["(S//OC/NF)"]),
        ],
    )
    def test_classification_line(self, first: str, controls: str, expected: list[str]) -> None:
        text = marked(first, "(U)", "(C)", (LINE, f"S E C R E T{controls} ASTANA 000123"), ("ZNY CCCCC", "ZNY SSSSS"))
        assert [words for code, _, words, *_ in found(text) if code == "PM324"] == expected

    @pytest.mark.parametrize(
        ("marks", "controls", "expected"),
        [
            (("(S)", "(U)", "(C)"), "//SI", ["no paragraph is marked SI"]),
            (("(S)", "(U)", "(C)"), "//SI/TK", ["no paragraph is marked SI, TK"]),
            (("(S//SI)", "(U)", "(C)"), "//SI/TK", ["no paragraph is marked TK"]),
            (("(S)", "", "(C)"), "//SI", []),
            (("(S)", "(XK)", "(C)"), "//SI", []),
            (("(S)", "(U) THE COMPILATION OF FACTS.", "(C)"), "//SI", []),
            (("(S)", "(U)", "(C)"), "//NOFORN", []),
        ],
    )
    def test_of_no_mark(self, marks: tuple[str, str, str], controls: str, expected: list[str]) -> None:
        text = marked(*marks, (LINE, f"S E C R E T{controls} ASTANA 000123"), ("ZNY CCCCC", "ZNY SSSSS"))
        assert [str(item.message) for item in lint(text).diagnostics if item.code == "PM325"] == expected

    @pytest.mark.parametrize(
        ("first", "caption", "expected"),
        [
            ("(C)", "NOFORN", [("PM326", "info", "NOFORN")]),
            ("(C/NF)", "NOFORN", []),
            ("(C)", "SIPDIS", []),
        ],
    )
    def test_captions_of_no_mark(self, first: str, caption: str, expected: list[tuple[str, ...]]) -> None:
        text = marked(first, "(U)", "(C)", (CAPTION, caption))
        assert sorted(item for item in found(text, "PM326") if item[0] == "PM326") == expected

    def test_controls_of_no_mark(self) -> None:
        text = marked("(C)", "(U)", "(C)", (LINE, "C O N F I D E N T I A L//ORCON/NOFORN ASTANA 000123"))
        told = lint(text, options=Options(select=("PM326",))).diagnostics
        assert {str(item.message) for item in told} == {"no paragraph calls for NOFORN", "no paragraph calls for ORCON"}
        assert {text[slice(*item.span)] for item in told} == {"NOFORN", "ORCON"}

    @pytest.mark.parametrize(
        ("marks", "expected"),
        [
            (("(C//REL TO USA, GBR)", "(U)", "(C//REL TO USA, GBR, DEU)"), []),
            (
                ("(C//REL TO USA, DEU)", "(U)", "(C//REL TO USA, GBR)"),
                [("the telegram is releasable to GBR, which not every paragraph is", ["paragraph 1 is not"])],
            ),
            (
                ("(C)", "(U)", "(C//REL TO USA, GBR)"),
                [("the telegram is releasable to GBR, which not every paragraph is", ["paragraph 1 is not"])],
            ),
            (("(C//NF)", "(U)", "(C//REL TO USA, GBR)"), []),
            (("(C)", "", "(C//REL TO USA, GBR)"), []),
        ],
    )
    def test_releases(self, marks: tuple[str, str, str], expected: list[tuple[str, list[str]]]) -> None:
        text = marked(*marks, (LINE, "C O N F I D E N T I A L//REL TO USA, GBR ASTANA 000123"))
        told = [item for item in lint(text).diagnostics if item.code == "PM318"]
        assert [(str(item.message), [str(at.message) for at in item.related]) for item in told] == expected


class TestForms:
    """Forms that are judged only where that is asked for."""

    @pytest.mark.parametrize(
        ("mark", "meant"),
        [("(SBU/NF)", "(SBU/N)"), ("(SBU//NOFORN)", "(SBU/N)"), ("(sbu//nf)", "(SBU/N)"), ("(SBU/N)", "")],
    )
    def test_sensitive(self, mark: str, meant: str) -> None:
        report = lint(marked("(C)", mark, "(C)"), options=Options(select=("PM320",)))
        edits = [edit.text for item in report.diagnostics for edit in (item.fix.edits if item.fix else ())]
        assert edits == ([meant] if meant else [])

    @pytest.mark.parametrize(("mark", "meant"), [("(C/NF)", "(C//NF)"), ("(C//NF)", ""), ("(s/nf)", "(s//nf)")])
    def test_single_slash(self, mark: str, meant: str) -> None:
        report = lint(marked(mark, "(U)", "(C)"), options=Options(select=("PM307",)))
        edits = [edit.text for item in report.diagnostics for edit in (item.fix.edits if item.fix else ())]
        assert edits == ([meant] if meant else [])

    @pytest.mark.parametrize(
        ("heading", "written", "expected"),
        [
            ("TABLE 1: CALLS", "011200Z MAR 06", ["TABLE 1"]),
            ("Annex: calls", "011200Z MAR 06", ["Annex"]),
            ("TABLE 1: CALLS (U)", "011200Z MAR 06", []),
            ("TABLE 1: CALLS\n(U) THESE ARE", "011200Z MAR 06", []),
            ("TABLES ARE BELOW", "011200Z MAR 06", []),
            ("TABLE 1: CALLS", "131200Z OCT 95", []),
            ("TABLE 1: CALLS", "141200Z OCT 95", ["TABLE 1"]),
        ],
    )
    def test_tables(self, heading: str, written: str, expected: list[str]) -> None:
        text = changed(MODEL, ("\n\n3. (C)", f"\n\n{heading}\n\n3. (C)"), day(written))
        assert [words for code, _, words in found(text, "PM321") if code == "PM321"] == expected
