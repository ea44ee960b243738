"""The language of markings: reading, rendering, roll-up and validity."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies.markings import markings, valid_markings

from cablelint import MalformedMarking, parse, parse_marking, roll_up
from cablelint.classification import Marking, MarkingProfile
from cablelint.markings.reading import read_mark
from cablelint.markings.rendering import banner, portion
from cablelint.markings.validity import breaches, requirements
from cablelint.model import MarkProblem
from cablelint.source import Span
from cablelint.testing import telegram

WRITTEN = st.lists(valid_markings(), min_size=1, max_size=6)


class TestReading:
    @pytest.mark.parametrize(
        ("mark", "overall"),
        [
            ("(SBU/NF)", "SENSITIVE BUT UNCLASSIFIED//NOFORN"),
            ("(SBU/N)", "(U//SBU-NF)"),
            ("(C NF)", "C O N F I D E N T I A L NOFORN"),
            ("(C-NF)", "CONFIDENTIAL//NOFORN"),
            ("(C - ENTIRE TEXT)", "CONFIDENTIAL"),
            ("(S/REL NATO)", "SECRET//REL TO NATO"),
            ("(TS//SI-G ABCD/TK//OC/NF)", "TOP SECRET//COMINT-G ABCD/TALENT KEYHOLE//ORCON/NOFORN"),
            ("(S//SAR-BUTTERED POPCORN/GB)", "SECRET//SPECIAL ACCESS REQUIRED-BUTTERED POPCORN/GB"),
            ("(S//SAR-BP/GB)", "SECRET//SPECIAL ACCESS REQUIRED-BP/GB"),
            ("(S//RD-N-SG 1 2)", "SECRET//RESTRICTED DATA-CNWDI-SIGMA 1 2"),
            ("(//CTS//BOHEMIA)", "//COSMIC TOP SECRET//BOHEMIA"),
            ("(//JOINT S GBR USA)", "//JOINT SECRET USA GBR"),
            ("(S//FGI DEU//REL TO USA, DEU)", "SECRET//FGI DEU//REL TO USA, DEU"),
            ("(U//DSEN)", "UNCLASSIFIED//DEA SENSITIVE"),
            ("(S//NF//DS/ACCM-FOO/BAR)", "SECRET//NOFORN//ACCM-FOO/BAR/LIMITED DISTRIBUTION"),
            ("(S//DISPLAY ONLY AFG, NATO)", "SECRET//DISPLAY ONLY AFG, NATO"),
            ("(S//USA/GBR EYES ONLY)", "SECRET//USA/GBR EYES ONLY"),
        ],
    )
    def test_portion_and_overall_marking_are_equal(self, mark: str, overall: str) -> None:
        assert parse_marking(mark) == parse_marking(overall)

    @pytest.mark.parametrize("text", ["(S KOREA)", "(C-130)", "(U - NON-PAPER)", "(C AND D)", "(CD)", "(SAR-)", "(//)"])
    def test_prose_is_no_mark(self, text: str) -> None:
        assert read_mark(text, Span(0, len(text))).problem is MarkProblem.UNKNOWN
        assert isinstance(parse_marking(text), MalformedMarking)

    @pytest.mark.parametrize(
        ("text", "word", "expected", "nearest"),
        [
            ("", "", "a level", None),
            ("(SUB)", "SUB", "a level", "(SBU)"),
            ("(X)", "X", "a level", None),
            ("(SB)", "SB", "a level", None),
            ("(C/NOFRN)", "NOFRN", "a control", "(C/NOFORN)"),
            ("(C/NG)", "NG", "a control", "(C/NF)"),
            ("(CNF)", "CNF", "a level", "(C/NF)"),
            ("(CL/NOFRN)", "CL", "a level", "(C/NOFORN)"),
            ("secret//nofron", "nofron", "a control", "SECRET//NOFORN"),
            ("(SECRET//NOFORN)", "(SECRET//NOFORN)", "a mark in parentheses", "(S//NF)"),
            ("( C )", "( C )", "a mark in parentheses", "(C)"),
            ("(C/NF", "(C/NF", "a mark in parentheses", "(C/NF)"),
            ("(S//REL TO)", "", "a country or group", None),
            ("HE CALLED AGAIN", "HE", "a level", None),
            ("(C\0NF)", "\0NF", "a control", "(C/NF)"),
        ],
    )
    def test_what_is_wrong(self, text: str, word: str, expected: str, nearest: str | None) -> None:
        found = parse_marking(text)
        assert isinstance(found, MalformedMarking)
        assert found.span == Span(0, len(text))
        assert found.unexpected.text == word == text[found.unexpected.span.start : found.unexpected.span.end]
        assert expected in found.expected
        assert found.nearest == nearest
        assert expected in str(found)

    @given(st.text())
    def test_nothing_is_raised(self, text: str) -> None:
        found = parse_marking(text)
        if isinstance(found, MalformedMarking):
            place = found.unexpected.span
            assert text[place.start : place.end] == found.unexpected.text

    @pytest.mark.parametrize("words", ["CONFIDENTIAL", "C O N F I D E N T I A L", "C", "(C)"])
    @pytest.mark.parametrize(
        "notice", ["{} - ENTIRE TEXT.", "{} ENTIRE TEXT", "({}- ENTIRE TEXT.)", "ENTIRE TEXT IS {}."]
    )
    def test_notice_for_the_entire_text(self, words: str, notice: str) -> None:
        text = notice.format(words)
        mark = parse(telegram(f"1. {text}\n\n2. HE LEFT AN HOUR LATER.")).paragraphs[0].mark
        assert mark is not None
        assert mark.entire_text
        assert mark.marking == parse_marking(text) == parse_marking("(C)")

    @pytest.mark.parametrize(
        ("head", "mark"),
        [
            ("(ANNEX I) BEGINS", None),
            ("(S KOREA) AGREED", None),
            ("(C-130) FLEW", None),
            ("(S KOREA AGREED) HE SAID", None),
            ("(C) ENTIRE TEXT OF THE NOTE FOLLOWS", "(C)"),
            ("ENTIRE TEXT OF THE NOTE FOLLOWS", None),
            ("(C/NG) HE LEFT", "(C/NG)"),
            ("(C NFO) HE LEFT", "(C NFO)"),
            ("(SUB) HE LEFT", "(SUB)"),
            ("( C ) HE LEFT", "( C )"),
            ("(C HE LEFT", "(C"),
        ],
    )
    def test_only_what_was_meant_as_a_mark_is_one(self, head: str, mark: str | None) -> None:
        paragraph = parse(telegram(f"1. (C) HE CALLED.\n\n2. {head}.\n\n3. (U) HE CALLED AGAIN.")).paragraphs[1]
        assert (paragraph.mark.text if paragraph.mark is not None else None) == mark
        assert paragraph.text == f"{head}.".removeprefix(mark or "").strip()

    @given(markings())
    def test_what_is_rendered_is_read_again(self, marking: Marking) -> None:
        assert parse_marking(portion(marking)) == parse_marking(banner(marking)) == marking


class TestRollUp:
    @given(WRITTEN)
    def test_order_does_not_matter(self, found: list[Marking]) -> None:
        assert roll_up(found) == roll_up(found[::-1]) == roll_up(sorted(found, key=portion))

    @given(WRITTEN, st.integers(1, 5))
    def test_grouping_does_not_matter(self, found: list[Marking], at: int) -> None:
        groups = [group for group in (found[:at], found[at:]) if group]
        assert roll_up(map(roll_up, groups)) == roll_up(found)

    @given(WRITTEN)
    def test_again_changes_nothing(self, found: list[Marking]) -> None:
        whole = roll_up(found)
        assert roll_up([whole]) == roll_up([whole, *found]) == whole

    @given(WRITTEN)
    def test_a_further_portion_never_lowers(self, found: list[Marking]) -> None:
        before, after = roll_up(found[:-1] or found), roll_up(found)
        assert after.level >= before.level
        assert after.noforn or not before.noforn
        assert after.releasable_to <= before.releasable_to or not before.releasable_to
        assert before.compartments <= after.compartments

    @given(WRITTEN)
    def test_the_whole_is_valid(self, found: list[Marking]) -> None:
        whole = roll_up(found)
        named = [breach.requirement.name for breach in breaches(banner(whole), MarkingProfile.IC)]
        assert named == [], (list(map(portion, found)), banner(whole))


class TestValidity:
    def test_every_requirement_says_what_it_rests_on(self) -> None:
        for requirement in requirements().values():
            assert requirement.text
            assert requirement.source
            assert requirement.profiles

    @pytest.mark.parametrize(
        ("text", "profile", "names", "place"),
        [
            ("(C//NF/RELIDO)", MarkingProfile.STATE, ["noforn-with-relido"], "RELIDO"),
            ("(C//REL TO GBR, USA)", MarkingProfile.IC, ["release-order"], "REL TO GBR, USA"),
            ("(U//NF)", MarkingProfile.IC, [], ""),
            ("(U//NF)", MarkingProfile.DOD, ["noforn-unclassified"], "NF"),
            ("(C/NF/NF)", MarkingProfile.STATE, ["duplicate-entry"], "NF"),
            ("(R)", MarkingProfile.IC, ["us-restricted"], "R"),
            ("//NATO TOP SECRET", MarkingProfile.DOD, ["nato-top-secret"], "//NATO TOP SECRET"),
            ("(TS//SAR-AA/BB/CC/DD/EE)", MarkingProfile.DOD, ["too-many-programs"], "EE"),
            ("(C//FRD-SIGMA 1 112)", MarkingProfile.DOD, ["sigma-number"], "FRD-SIGMA 1 112"),
            ("(S//ND)", MarkingProfile.IC, ["distribution-without-noforn"], "ND"),
            ("(S//ND)", MarkingProfile.STATE, [], ""),
        ],
    )
    def test_breaches(self, text: str, profile: MarkingProfile, names: list[str], place: str) -> None:
        found = breaches(text, profile)
        assert [breach.requirement.name for breach in found] == names
        assert all(text[breach.start : breach.end].strip("(") == place for breach in found)

    def test_what_cannot_be_read(self) -> None:
        with pytest.raises(ValueError, match="is not a known marking"):
            breaches("(WHAT)", MarkingProfile.IC)
