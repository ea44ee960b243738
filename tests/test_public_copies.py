"""Messages as public sites, manuals and archives print them: trimmed or cut off, none gets an error or a warning."""

import pytest

from cablelint import lint, parse
from cablelint.context import Profile
from cablelint.diagnostic import Severity
from cablelint.engine import Options
from cablelint.model import ClassificationLine, GeneralMessage
from cablelint.testing import MODEL_ACP127, MODEL_GENADMIN, MODEL_TELEGRAM

# What a site leaves away that prints the date-time group, the title and the sets.
TRIMMED = "R 011200Z MAR 06\n" + MODEL_GENADMIN[MODEL_GENADMIN.index("NAVADMIN 123/06") : MODEL_GENADMIN.rindex("BT\n")]
REPORT = MODEL_GENADMIN[: MODEL_GENADMIN.index("NAVADMIN 123/06")] + (
    "MSGID/OPREP-3NUS/COMNAVEXAMPLE/001//\nREF/A/DOC/OPNAV/15JAN2005//\n"
    "RMKS/1.  A BOAT WAS LOST (REF A).//\nBT\n#0123\nNNNN\n"
)
# Plain text in the form of the Coast Guard, below a title that a site put there, and in that of the Army.
NOTICE = """\
ALCOAST 123/06 - MAR 2006 SAMPLE BUOYS

R 011200Z MAR 06
FM COMNAVEXAMPLE NORFOLK VA
TO ALCOAST
BT
UNCLAS //N06200//
ALCOAST 123/06
COMDTNOTE 6200
SUBJ: SAMPLE BUOYS AND SAMPLE LIGHTS ON SAMPLE COASTS, AND THE
CARE OF THEM
A. SAMPLE MANUAL OF BUOYS, COMDTINST 1234.5
B. SAMPLE MANUAL OF LIGHTS, COMDTINST 1234.6
1. BUOYS ARE PAINTED IN LINE WITH REF (A), LIGHTS WITH REF (B).
2. RELEASED BY THE COMMANDER.
BT
NNNN
"""
ACTIVITIES = """\
ALARACT 118/2006
DTG: R 011200Z MAR 06
UNCLAS
SUBJ/ALARACT 118/2006 - SAMPLE WINNERS
THIS MESSAGE WAS SENT FOR THE OFFICE OF SAMPLES//DSAM//
1. (U) PURPOSE: THE WINNERS OF THE SAMPLE RACE ARE KNOWN.
2. (U) POINT OF CONTACT: THE OFFICE OF SAMPLES.
"""
NARRATIVE = MODEL_GENADMIN.index("REF B IS NAVADMIN")

COPIES = {
    "cut off in the text": MODEL_TELEGRAM[: MODEL_TELEGRAM.index("2. (U)")],
    "cut off in the remarks": MODEL_GENADMIN[: MODEL_GENADMIN.index("ACT ON REF B")],
    "cut off in the text of any message": MODEL_ACP127[: MODEL_ACP127.rindex("BT\n")],
    "cut off in the narrative": MODEL_GENADMIN[:NARRATIVE],
    "no addresses and no classification": TRIMMED,
    "the remarks alone": "R 011200Z MAR 06\nALMAR 012/06\nGENTEXT/RMKS/1.  SAMPLES ARE WELCOME.\n2.  THAT IS ALL.//\n",
    "the text alone": "R 011200Z MAR 06\nALCOAST 012/06\n1. SAMPLES ARE WELCOME.\n2. THAT IS ALL.\n",
    "plain text with a subject and references": NOTICE,
    "plain text with the subject of a set": ACTIVITIES,
    "a report, which has no subject": REPORT,
    "addresses with marks of a directory": MODEL_GENADMIN.replace("NORFOLK VA\n", "NORFOLK VA(uc)\n").replace(
        "TO NAVADMIN", "TO AL NAVADMIN(n)"
    ),
    "a classification of the alliance": MODEL_GENADMIN.replace("UNCLAS //N01000//", "NATO UNCLASSIFIED"),
}


@pytest.mark.parametrize("text", COPIES.values(), ids=COPIES)
def test_is_normal(text: str) -> None:
    report = lint(text)
    assert [f"{item.code} {item.message}" for item in report.diagnostics if item.severity is not Severity.INFO] == []


@pytest.mark.parametrize(
    ("text", "dialect", "subject", "paragraphs"),
    [
        (COPIES["the remarks alone"], "genadmin", None, 2),
        (COPIES["the text alone"], "acp127", None, 2),
        (NOTICE, "acp127", "SAMPLE BUOYS AND SAMPLE LIGHTS ON SAMPLE COASTS, AND THE CARE OF THEM", 2),
        (ACTIVITIES, "acp127", "ALARACT 118/2006 - SAMPLE WINNERS", 2),
        (MODEL_GENADMIN, "genadmin", "SAMPLE MESSAGE FOR TESTING", 3),
    ],
)
def test_what_is_read_of_a_military_message(text: str, dialect: str, subject: str | None, paragraphs: int) -> None:
    cable = parse(text)
    assert (cable.dialect, cable.subject, len(cable.paragraphs)) == (dialect, subject, paragraphs)
    assert isinstance(cable.general_message, GeneralMessage)


def test_a_number_of_a_series_below_no_date_makes_no_message() -> None:
    assert parse("ALCOAST 012/06\n\nThis is what the paper says of it.\n").dialect == "unknown"


def test_a_narrative_that_a_copy_ends_in_is_not_missed() -> None:
    assert "GA516" not in {item.code for item in lint(COPIES["cut off in the narrative"]).diagnostics}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (COPIES["cut off in the text"], "FL111"),
        (COPIES["no addresses and no classification"], "CL101"),
    ],
)
def test_a_complete_transmission_has_it(text: str, code: str) -> None:
    assert code in {item.code for item in lint(text, options=Options(profile=Profile.TRANSMITTED)).diagnostics}


def test_a_message_with_addresses_has_a_classification() -> None:
    text = TRIMMED.replace("MAR 06\n", "MAR 06\nFM COMNAVEXAMPLE NORFOLK VA\nTO NAVADMIN\n")
    assert {"CL101"} == {item.code for item in lint(text).diagnostics}


def test_the_classification_of_the_alliance_has_a_level() -> None:
    line = lint(COPIES["a classification of the alliance"]).cable.classification_line
    assert isinstance(line, ClassificationLine)
    assert line.marking.text == "UNCLASSIFIED"
