"""Which messages a text holds: those of several dialects in one file, what stands between them, and what is none."""

from itertools import permutations

import pytest

from cablelint import lint
from cablelint.api import telegrams
from cablelint.diagnostic import Severity
from cablelint.source import Source
from cablelint.testing import MODEL_ACP127, MODEL_GENADMIN, MODEL_SMART, MODEL_TELEGRAM

# A telegram as archives keep it, without the communication centre's lines.
TRIMMED = MODEL_TELEGRAM[MODEL_TELEGRAM.index("P R 011200Z") :].replace("BT\n", "").replace("#0123\nNNNN\n", "")
OF_1974 = """\
R 011200Z MAR 74
FM AMEMBASSY ASTANA
TO SECSTATE WASHDC 1234
INFO AMEMBASSY ANKARA
C O N F I D E N T I A L ASTANA 0123
E.O. 11652: GDS
TAGS: PFOR, KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
1. THE MINISTER CALLED.
2. HE LEFT AN HOUR LATER.
DOE
CONFIDENTIAL
NNN
"""
MESSAGES = {
    "telegram": MODEL_TELEGRAM,
    "telegram, trimmed": TRIMMED,
    "state1970s": OF_1974,
    "smart": MODEL_SMART,
    "acp127": MODEL_ACP127,
    "genadmin": MODEL_GENADMIN,
}
WORDS = "\nPosted by the archive in March. See the index for more.\n\n"
# "\n* * * * *\n\n" has no letter in it.
BETWEEN = ("", "\n\n", "\n* * * * *\n\n", WORDS)


@pytest.mark.parametrize("between", BETWEEN, ids=("nothing", "blank lines", "stars", "words"))
@pytest.mark.parametrize("names", list(permutations(MESSAGES, 2)), ids=" and ".join)
def test_two_dialects_in_one_file(names: tuple[str, str], between: str) -> None:
    text = between.join(MESSAGES[name] for name in names)
    cables = telegrams(Source(text))
    assert [cable.dialect for cable in cables] == [name.partition(",")[0] for name in names]
    assert "".join(text[slice(*cable.span)] for cable in cables) == text
    grave = [item.code for item in lint(text).diagnostics if item.severity is not Severity.INFO]
    assert grave == []


@pytest.mark.parametrize("name", MESSAGES)
def test_an_archive_s_words_around_a_message_belong_to_it(name: str) -> None:
    text = WORDS + MESSAGES[name] + WORDS
    (cable,) = telegrams(Source(text))
    assert (cable.dialect, cable.span) == (name.partition(",")[0], (0, len(text)))


def test_a_message_cited_in_a_telegram_is_a_part_of_it() -> None:
    cited = MODEL_GENADMIN[MODEL_GENADMIN.index("R 011200Z") : MODEL_GENADMIN.index("BT\n#0123")]
    text = TRIMMED.replace("1. (C) THE", f"1. (U) THE NAVY SAYS:\n\nBEGIN TEXT\n{cited}\nEND TEXT\n\n2. (C) THE")
    assert [cable.dialect for cable in telegrams(Source(text))] == ["telegram"]


@pytest.mark.parametrize(
    "text",
    [
        WORDS,
        "Dear all,\nthe telegram of 3 March (R 011200Z MAR 74) came from ASTANA.\nREF/A/ is missing.\n",
        "FM 90.4 plays the news.\nTO the point: nothing happened.\nBT\n",
        "From: the archive\nTo: all readers\nSubject: opening hours\nDate: Monday\n",
        "1. SUMMARY. THE MINISTER CALLED. END SUMMARY.\n\n2. HE LEFT AN HOUR LATER.\nDOE\n",
        "SECRET\n\nCITE SAMPLE 1234\n1. NOTHING NEW.\n2. END OF REPORT.\nSECRET\n",
    ],
)
def test_what_is_no_message_gets_one_verdict(text: str) -> None:
    assert [item.code for item in lint(text).diagnostics] == ["CT003"]
