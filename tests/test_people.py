"""People and parts of the text: classifiers, the signature, the summary, who is exempted from a collective."""

import pytest

from cablelint.api import parse
from cablelint.classifiers import read_classifiers
from cablelint.model import ClassifiedBy, Role
from cablelint.reference.nearest import any_within

HEADER = "R 010000Z JAN 05\nFM AMEMBASSY PARIS\n"
TITLES = (
    f"{HEADER}\nC O N F I D E N T I A L PARIS 000123\n\nE.O. 12958: DECL: 01/01/2015\nTAGS: PREL FR\nSUBJECT: LUNCH\n"
)


class TestClassifiers:
    """A name is told from a title, whatever their order."""

    @pytest.mark.parametrize(
        ("who", "expected"),
        [
            ("Acting DCM John Roe", "John Roe = Acting DCM"),
            ("Jane Doe, Consul General, Lyon", "Jane Doe = Consul General, Lyon"),
            ("Ambassador Victoria Roe", "Victoria Roe = Ambassador"),
            ("ConGen Istanbul Principal Officer Jane Doe", "Jane Doe = ConGen Istanbul Principal Officer"),
            ("PolMinCouns John Q. Roe", "John Q. Roe = PolMinCouns"),
            ("EST&H Officer J. Mary Roe", "J. Mary Roe = EST&H Officer"),
            ("Embassador Jane Doe", "Jane Doe = Embassador"),
            ("AMBASSAD0R JANE 0. DOE", "JANE 0. DOE = AMBASSAD0R"),
            ("Counsleor John Roe III", "John Roe III = Counsleor"),
            ("CHARGE JOHN ROE, JR., A/S", "JOHN ROE, JR. = CHARGE"),
            ("Charge d,Affaires a.i. John Roe", "John Roe = Charge d,Affaires (a.i.)"),
            (
                "Counselor for Political and Economic Affairs Jane Doe",
                "Jane Doe = Counselor for Political and Economic Affairs",
            ),
            ("Team Leader in Samawah Jane Mary Doe", "Jane Mary Doe = Team Leader in Samawah"),
            ("AF John Roe, Acting and S/CT DAS Jane Doe", "John Roe = AF; Jane Doe = S/CT DAS"),
            ("1. (U) Classified by: RSO - John Roe.", "John Roe = RSO"),
            ("Guide by Jane Doe", "Jane Doe = Guide by"),
            ("Jane Doe", "Jane Doe = None"),
            ("DCM Jane Doe for Reas(b)", "Jane Doe = DCM"),
            ("PARIS 222 LYON 3456", ""),
            ("Charge d'Affaires", ""),
            ("", ""),
        ],
    )
    def test_names(self, who: str, expected: str) -> None:
        assert "; ".join(f"{item.name} = {item.title}" for item in read_classifiers(who)) == expected

    @pytest.mark.parametrize(
        ("name", "printed"),
        [
            ("JOHN 0. ROE, JR.", "John O. Roe, Jr."),
            ("MARY MCINTYRE III", "Mary McIntyre III"),
            ("Jo de Roe", "Jo de Roe"),
        ],
    )
    def test_printed_name(self, name: str, printed: str) -> None:
        (classifier,) = read_classifiers(f"Ambassador {name}")
        assert classifier.printed_name == printed

    @pytest.mark.parametrize(
        ("lines", "name", "letters"),
        [
            ("Classified By: DCM Jane Doe under Section 1.4 b/d", "Jane Doe", "bd"),
            ("Classified By: DCM Jane Doe PER 1.4 (B) AND (D)", "Jane Doe", "bd"),
            ("Classified By: DCM Jane Doe FOR 12958 1.4 B, D, AND E", "Jane Doe", "bde"),
            ("Classified By: DCM Jane Doe DUE TO 1,4 (C) AND (D).", "Jane Doe", "cd"),
            ("Classified By: DCM Jane Doe F0R REAS0NS 1.4 (B)", "Jane Doe", "b"),
            ("Classified By: DCM Jane Doe. \n \nREASONS: 1.4 (B)", "Jane Doe", "b"),
            ("Classified By: PARIS 222\nPARIS 216\n\nClassified by DCM Jane Doe; reasons 1.4 b", "Jane Doe", "b"),
            ("CLASSIFIED BY DCM JANE DOE.\n   CONFIDENTIAL\n\nPAGE 02 PARIS 00123\nREASONS: 1.4 (B).", "JANE DOE", "b"),
        ],
    )
    def test_reasons(self, lines: str, name: str, letters: str) -> None:
        line = parse(f"{TITLES}\n{lines}\n\n1. (C) HE ATE.\n").classified_by
        assert isinstance(line, ClassifiedBy)
        assert line.reason is not None
        assert [item.name for item in line.classifiers] == [name]
        assert "".join(map(str, line.reason.letters)) == letters

    def test_a_line_cut_in_mid_word(self) -> None:
        first = "Classified By: Economic and Commercial Counselor J. Doe of Embassy, rea"
        assert len(first) == 71
        text = f"{TITLES}\n{first} \nsons 1.4 (b) and (d)\n\n1. (C) HE ATE.\n"
        line = parse(text).classified_by
        assert isinstance(line, ClassifiedBy)
        assert line.reason is not None
        assert line.reason.section is not None
        assert text[slice(*line.reason.section.span)] == "1.4"
        assert text[slice(*line.reason.span)] == "rea \nsons 1.4 (b) and (d)"
        assert str(line.who) == "Economic and Commercial Counselor J. Doe of Embassy"

    def test_any_within(self) -> None:
        assert any_within(1, "AMBASSADR", ["WINDOW", "AMBASSADOR"])
        assert any_within(1, "DIRECOTR", ["WINDOW", "DIRECTOR"])
        assert not any_within(1, "ABMASADOR", ["WINDOW", "AMBASSADOR"])
        assert any_within(2, "ABMASADOR", ["WINDOW", "AMBASSADOR"])
        assert not any_within(2, "LANTERN", ["WINDOW", "COUNSELOR"])


class TestSignature:
    """The name below the text, behind what others put there."""

    @pytest.mark.parametrize(
        ("ending", "name"),
        [
            ("ATE.\nDOE\n", "DOE"),
            ("ATE.\n\nDE LA DOE\n", "DE LA DOE"),
            ("ATE.\n\nROE-DOE##\n", "ROE-DOE"),
            ("ATE.\n\nDOE\n\n                   CONFIDENTIAL\n", "DOE"),
            ("ATE.\nDOE\nNNNN\n", "DOE"),
            ("ATE.\nDOE\n\n>\n 2005PARIS00123 - Classification: CONFIDENTIAL", "DOE"),
            ("ATE.\nDOE\nNOTE BY OC/T: PASSED ABOVE ADDRESSEE.", "DOE"),
            ("ATE.  END OF TEXT. DOE\n", "DOE"),
            ("ATE.  END TEXT.  DE DOE\n", "DE DOE"),
            ("Ate a lot. DOE\n", "DOE"),
            ("Ate.\n\nDoe\n", "Doe"),
            ("ATE AND DRANK WITH THE MINISTER, WHICH\nWAS AGREEABLE\n", None),
            ("ATE.\n\nEND SUMMARY\n", None),
            ("ATE. XXXXXXXXXXXX\n", None),
            ("ATE.\nTHE END.\n", None),
        ],
    )
    def test_endings(self, ending: str, name: str | None) -> None:
        assert parse(f"{TITLES}\n1. (C) THE MINISTER {ending}").signature == name
        assert parse(f"{TITLES}\nTHE MINISTER {ending}").signature == name


class TestSummary:
    """The words of the summary, line by line."""

    @pytest.mark.parametrize(
        ("text", "summary"),
        [
            ("1. (C) SUMMARY: HE ATE.\nA LOT. END SUMMARY.\n\n2. (U) HE LEFT.", "HE ATE.\nA LOT."),
            (
                "SUMMARY\n-------\n\n1. (C) He ate.\n\n2. (C) A lot.\n\nLunch\n-----\n\n3. (U) He left.",
                "He ate.\nA lot.",
            ),
            ("------- Summary -------\n\n1. (C) He ate. End Summary", "He ate."),
            ("1. (C) Summary and Comment. He ate. End summary and comment.\n\n2. (U) He left.", "He ate."),
            (
                "1. (U) Summary/Comment: He ate:\n\n-- fish\n\n-- bread. (End Summary/Comment.)",
                "He ate:\n-- fish\n-- bread.",
            ),
            ("SUMMARY AND INTRODUCTION\n\n1. (C) He ate.\nEND SUMMARY AND INTRODUCTION.\n\n2. He left.", "He ate."),
            ("1. Summary: (SBU) He ate.\n\n2. (U) He left.", "He ate."),
            ("1. (C) Summary: He ate. ------- Lunch -------\n\n2. (U) He left.", "He ate."),
            ("SUMMARY: HE ATE.\n\n1. HE LEFT.", "HE ATE."),
            ("1. (C) He ate.\n\n2. (C) A lot. End\nsummary.\n\n3. (U) He left.", "He ate.\nA lot."),
            ("1. SUMMARY: HE ATE\n\nPARIS 00000123  001.2 OF 002\n\n\nA LOT. END SUMMARY.", "HE ATE\nA LOT."),
            ("1. (C) Summary: He said \u201cno\u201d. End summary.", 'He said "no".'),
            ("1. (C) He gave a summary of his lunch.\n\n2. (U) He left.", None),
            ("1. (C) He ate.", None),
        ],
    )
    def test_summary(self, text: str, summary: str | None) -> None:
        assert parse(f"{TITLES}\n{text}\n").summary == summary

    def test_no_telegram(self) -> None:
        assert parse("").summary is None


class TestExemptions:
    """What is left out of a collective."""

    @pytest.mark.parametrize(
        ("lines", "exempted"),
        [
            ("XMT AMEMBASSY SOFIA\nAMEMBASSY MINSK", ("AMEMBASSY SOFIA", "AMEMBASSY MINSK")),
            ("XMT/AMEMBASSY SOFIA", ("AMEMBASSY SOFIA",)),
            ("XMT AMEMBASSY SOFIA, AMEMBASSY MINSK", ("AMEMBASSY SOFIA", "AMEMBASSY MINSK")),
        ],
    )
    def test_lines_below(self, lines: str, exempted: tuple[str, ...]) -> None:
        envelope = parse(
            f"{HEADER}TO RUEHC/SECSTATE WASHDC 0001\nRUEHZL/EUROPEAN POLITICAL COLLECTIVE\n{lines}\n"
        ).envelope
        assert [addressee.exempted for addressee in envelope.addressed(Role.ACTION)] == [(), exempted]

    def test_on_its_own_line(self) -> None:
        line = "TO ALL EUROPEAN POSTS COLLECTIVE PRIORITY, XMT AMEMBASSY SOFIA, AMEMBASSY MINSK\n"
        (addressee,) = parse(HEADER + line).envelope.addressees
        assert (str(addressee.name), str(addressee.precedence)) == ("ALL EUROPEAN POSTS COLLECTIVE", "PRIORITY")
        assert addressee.exempted == ("AMEMBASSY SOFIA", "AMEMBASSY MINSK")

    def test_a_routing_indicator_ends_a_bare_list(self) -> None:
        lines = "INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE\nXMT AMEMBASSY SOFIA\nRUEHMO/AMEMBASSY MOSCOW\n"
        envelope = parse(HEADER + lines).envelope
        assert [addressee.role for addressee in envelope.addressees] == [Role.INFO, Role.EXEMPTED, Role.INFO]

    def test_parts_of_an_address(self) -> None:
        lines = "TO ZEN/AMCONSUL LYON PRIOITY 0012\nRUEHXX/CDR USSOUTHCOM MIAMI FL//J2/J3//\n"
        first, second = parse(HEADER + lines).envelope.addressees
        assert (str(first.delivery_signal), first.routing_indicator, str(first.name)) == ("ZEN", None, "AMCONSUL LYON")
        assert (str(first.precedence), str(first.continuity_number)) == ("PRIOITY", "0012")
        assert second.office_symbols == ("J2", "J3")
