"""Messages as public sites, manuals and archives print them: trimmed or cut off, none gets an error or a warning."""

import pytest

from cablelint import lint
from cablelint.context import Profile
from cablelint.diagnostic import Severity
from cablelint.engine import Options
from cablelint.model import ClassificationLine
from cablelint.testing import MODEL_ACP127, MODEL_GENADMIN, MODEL_TELEGRAM

# What a site leaves away that prints the date-time group, the title and the sets.
TRIMMED = "R 011200Z MAR 06\n" + MODEL_GENADMIN[MODEL_GENADMIN.index("NAVADMIN 123/06") : MODEL_GENADMIN.rindex("BT\n")]
REPORT = MODEL_GENADMIN[: MODEL_GENADMIN.index("NAVADMIN 123/06")] + (
    "MSGID/OPREP-3NUS/COMNAVEXAMPLE/001//\nREF/A/DOC/OPNAV/15JAN2005//\n"
    "RMKS/1.  A BOAT WAS LOST (REF A).//\nBT\n#0123\nNNNN\n"
)
NARRATIVE = MODEL_GENADMIN.index("REF B IS NAVADMIN")

COPIES = {
    "cut off in the text": MODEL_TELEGRAM[: MODEL_TELEGRAM.index("2. (U)")],
    "cut off in the remarks": MODEL_GENADMIN[: MODEL_GENADMIN.index("ACT ON REF B")],
    "cut off in the text of any message": MODEL_ACP127[: MODEL_ACP127.rindex("BT\n")],
    "cut off in the narrative": MODEL_GENADMIN[:NARRATIVE],
    "no addresses and no classification": TRIMMED,
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
