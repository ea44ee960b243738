"""Messages over ACP 127 in the allied form: what ACP 127(G) allows is clean, each fault is found by its rule alone."""

import pytest

from cablelint.api import lint
from cablelint.context import Profile
from cablelint.diagnostic import Diagnostic, Report, Severity
from cablelint.engine import Options
from cablelint.testing import MODEL_ACP127

TRANSMITTED = Options(profile=Profile.TRANSMITTED)

# Faults of a message over ACP 127 in the allied form: what is changed, and what a complete transmission gets.
ALLIED = {
    "no transmission identifier": ("VZCZCABC123\n", "", "FL002"),
    "no called stations": ("RR RBDAAA RBDBBB\n", "", "FL002"),
    "no calling station": ("DE RBDCCC 107A 22/1856Z\n", "", "FL002"),
    "no date-time group": ("R 221850Z APR 1998\n", "", "FL511"),
    "no originator": ("FM MAINTENANCE DEPOT FIVE\n", "", "FL601"),
    "no end of message": ("NNNN\n", "", "FL161"),
    "no second BT": ("ACKNOWLEDGE.\nBT\n", "ACKNOWLEDGE.\n", "FL111"),
    "no classification": ("UNCLAS\n", "", "CL101"),
    "three prosigns": ("R 221850Z", "O P R 221850Z", "FL505"),
    "another precedence in front": ("RR RBDAAA", "ZZ RBDAAA", "FL205"),
    "filed before it was released": ("22/1856Z", "21/1856Z", "FL305"),
    "security line of another level": ("ZNR UUUUU", "ZNY SSSSS", "FL404"),
    "a station called twice": ("RR RBDAAA RBDBBB", "RR RBDAAA RBDBBB RBDAAA", "FL206"),
    "a long line": ("ACKNOWLEDGE.", "ACKNOWLEDGE " + "AND ANSWER " * 6 + "SOON.", "BD102"),
    "a group count of plain text": ("BT\nUNCLAS", "GR37\nBT\nUNCLAS", "FL010"),
    "a prosign of classified messages": ("VZCZCABC123", "VZCZCABC123     HH", "FL104"),
    "a page of another serial": ("ACKNOWLEDGE.\n", "PAGE 2 RBDCCC 108A UNCLAS\nACKNOWLEDGE.\n", "PG201"),
    "a page of another station": ("ACKNOWLEDGE.\n", "PAGE 2 RBDCCD 107A UNCLAS\nACKNOWLEDGE.\n", "PG204"),
    "a page passed over": ("ACKNOWLEDGE.\n", "PAGE 3 RBDCCC 107A UNCLAS\nACKNOWLEDGE.\n", "PG208"),
    "a classified page": ("ACKNOWLEDGE.\n", "PAGE 2 RBDCCC 107A R E S T R I C T E D\nACKNOWLEDGE.\n", "PG209"),
    "a page whose classification is not spaced": (
        "ACKNOWLEDGE.\n",
        "PAGE 2 RBDCCC 107A SECRET\nACKNOWLEDGE.\n",
        "PG209",
    ),
    "a day that no month has": ("221850Z APR 1998", "321850Z", "FL502"),
    "a year that cannot be read": ("APR 1998", "APR O8", "FL501"),
    "a DE line without a serial": ("107A ", "", "FL307"),
    "an exemption without a collective": ("BT\nUNCLAS", "XMT SUPPLY DEPOT SIX\nBT\nUNCLAS", "FL901"),
}


class TestAllied:
    @pytest.mark.parametrize("profile", Profile)
    def test_the_model_is_clean(self, profile: Profile) -> None:
        assert lint(MODEL_ACP127, options=Options(profile=profile)).diagnostics == ()

    @pytest.mark.parametrize(("old", "new", "code"), ALLIED.values(), ids=ALLIED)
    def test_a_fault_of_a_complete_transmission(self, old: str, new: str, code: str) -> None:
        assert old in MODEL_ACP127
        report = lint(MODEL_ACP127.replace(old, new), options=TRANSMITTED)
        assert report.dialect == "acp127"
        assert [item.code for item in grave(report)] == [code]

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("R 221850Z", "P R 221850Z"),
            ("VZCZCABC123", "VV   ABC123"),
            ("VZCZCABC123", "VZCZC051     UU"),
            ("22/1856Z", "1121856"),
            ("107A", "107"),
            ("ZNR UUUUU\n", ""),
            ("ZNR UUUUU", "ZNR UUUUU ZDG"),
            ("FM MAINTENANCE", "FM RBDCCC/MAINTENANCE"),
            ("RBDAAA/SUPPLY", "ZEN/SUPPLY"),
            ("ACKNOWLEDGE.\n", "ACKNOWLEDGE.\nPAGE 2 RBDCCC 107A UNCLAS\nTHE TRAIN LEAVES AT SIX.\n"),
            ("BT\nNNNN", "BT\nC LINE 2 WA EVENING TRAIN\nNNNN"),
            ("UNCLAS\n", "UNCLAS SECTION 1 OF 2\n"),
            ("UNCLAS\n", "UNCLAS FINAL SECTION OF 2\n"),
            ("UNCLAS\n", "CLEAR\n"),
            ("VZCZCABC123", "VV   EUC093WNA114"),
            ("VZCZCABC123", "FDA035EUA024     UU"),
            ("APR 1998", "APR"),
            (" APR 1998", ""),
            ("APR 1998", "APR 1998 ZEX"),
            ("ZNR UUUUU", "ZNR UUUUU\nRBDBBB T RBDDDD"),
            ("BT\nNNNN", "BT\nC7 - TRAIN 9 - MORNING\nNNNN"),
            ("ACKNOWLEDGE.", "C LINE 2 WA EVENING TRAIN\nPAGE 2 RBDCCC 107A UNCLAS\nACKNOWLEDGE."),
            ("TO RBDAAA/SUPPLY DEPOT TWO\nINFO RBDBBB/", "TO AIG 7045\nXMT "),
            ("R 221850Z", "R 221900Z APR 1998\nFM TRANSPORT OFFICE NINE\nTO RBDDDD/SUPPLY DEPOT SIX\nR 221850Z"),
        ],
    )
    def test_normal_practice(self, old: str, new: str) -> None:
        text = MODEL_ACP127.replace(old, new).replace("RR RBDAAA", "PP RBDAAA" if "P R" in new else "RR RBDAAA")
        assert old in MODEL_ACP127
        report = lint(text, options=TRANSMITTED)
        tolerated = {"FL002"} if new == "" else set()
        assert [str(item.message) for item in grave(report) if item.code not in tolerated] == []

    def test_groups_are_counted(self) -> None:
        groups = "GR4\nBT\nKLMNO PQRST\nUVWXY ZABCD\nBT\nNNNN\n"
        text = MODEL_ACP127.partition("BT\n")[0] + groups
        assert [item.code for item in lint(text).diagnostics] == []
        assert [item.code for item in lint(text.replace("GR4", "GR5")).diagnostics] == ["FL011"]

    def test_the_originator_stands_in_an_encrypted_text(self) -> None:
        heading = MODEL_ACP127.partition("FM")[0]
        text = heading + "ACEX\nGR4\nBT\nKLMNO PQRST\nUVWXY ZABCD\nBT\nNNNN\n"
        report = lint(text, options=TRANSMITTED)
        assert (report.dialect, grave(report)) == ("acp127", [])

    @pytest.mark.parametrize("words", ["\nCIRCUIT TEST AT 1800Z.", " SVC ZUI RBDAAA 007 23/0800Z ZES2 INT ZDK"])
    def test_a_message_between_stations_has_three_lines_of_heading(self, words: str) -> None:
        text = f"VZCZCABC123\nRR RBDAAA\nDE RBDCCC 107A 22/1856Z\nBT\nUNCLAS{words}\nBT\nNNNN\n"
        report = lint(text, options=TRANSMITTED)
        assert (report.dialect, grave(report)) == ("acp127", [])

    def test_a_service_message_may_lack_a_serial(self) -> None:
        text = "VZCZCABC123\nRR RBDAAA\nDE RBDCCC 22/1856Z\nBT\nUNCLAS SVC ZUI RBDAAA 007\nBT\nNNNN\n"
        assert grave(lint(text, options=TRANSMITTED)) == []

    @pytest.mark.parametrize(("station", "codes"), [("RBDCCC", []), ("RUEHCC", ["PM303"])])
    def test_american_messages_have_portion_marks(self, station: str, codes: list[str]) -> None:
        text = MODEL_ACP127.replace("RBDCCC", station).replace("ZNR UUUUU", "ZNY RRRRR").replace("\nACK", "\n2. ACK")
        text = text.replace("UNCLAS\n", "R E S T R I C T E D\n1. ")
        assert [item.code for item in grave(lint(text))] == codes


def grave(report: Report) -> list[Diagnostic]:
    return [found for found in report.diagnostics if found.severity is not Severity.INFO]
