"""What telegrams really look like: none of these forms gets an error or a warning."""

from itertools import combinations

import pytest

from cablelint import lint
from cablelint.api import fix
from cablelint.diagnostic import Severity
from cablelint.engine import Options
from cablelint.testing import MODEL_TELEGRAM as MODEL

ORDER = "E.O. 12958: DECL: 03/01/2016"
TAGS = "TAGS: PREL ECON KZ"
SUBJECT = "SUBJECT: SAMPLE TELEGRAM FOR TESTING"
REFERENCES = "REF: A. 05 ASTANA 4321\n     B. STATE 12345\n"
CLASSIFIER = "Classified By: Political Officer Jane Doe, Reasons 1.4 (b) and (d)\n"
LINE = "C O N F I D E N T I A L ASTANA 000123"
NOTICE = (
    "This record is a partial extract of the original cable. The full text of the original cable is not available.\n"
)
SECOND = "2. (U) HE LEFT AN HOUR LATER (REF A)."

UNCLASSIFIED = (
    MODEL.replace("ZNY CCCCC", "ZNR UUUUU")
    .replace("C O N F I D E N T I A L", "UNCLAS")
    .replace(ORDER, "E.O. 12958: N/A")
    .replace(CLASSIFIER + "\n", "")
    .replace("(C)", "(U)")
)


# How each form was made from the model telegram.
EDITS: dict[str, tuple[tuple[str, str], ...]] = {}


def changed(*pairs: tuple[str, str], text: str = MODEL) -> str:
    """The text with replacements; each must change something."""
    base = text
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    if base is MODEL:
        EDITS[text] = pairs
    return text


FORMS = {
    "order without full stops": changed((ORDER, "EO 12958 DECL: 03/01/2016")),
    "order without a colon": changed((ORDER, "E.O. 12958 DECL: 03/01/2016")),
    "order without blanks": changed((ORDER, "E.O.12958:DECL:03/01/2016")),
    "year first": changed((ORDER, "E.O. 12958: DECL: 2016/03/01")),
    "year of two digits": changed((ORDER, "E.O. 12958: DECL: 03/01/16")),
    "manual review": changed((ORDER, "E.O. 12958: DECL: MR")),
    "downgraded": changed((ORDER, "E.O. 12958: DNG: CO 03/01/2016")),
    "downgraded without a date": changed((ORDER, "E.O. 12958: DNG: CO")),
    "event": changed((ORDER, "E.O. 12958: DECL: AFTER THE SUMMIT OF THE REGION'S LEADERS")),
    "event over two lines": changed((ORDER, "E.O. 12958: DECL: UPON THE END OF ALL\nNEGOTIATIONS")),
    "exemption": changed((ORDER, "E.O. 12958: DECL: 25X1, 03/01/2031")),
    "tags by commas": changed((TAGS, "TAGS: PREL, ECON, KZ")),
    "tags by both": changed((TAGS, "TAGS: PREL, ECON KZ")),
    "tags over two lines": changed((TAGS, "TAGS: PREL, ECON, PGOV, PHUM,\nETRD, KZ")),
    "page line": changed(
        (LINE, "C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000123"),
        ("\n3. (C)", "\nASTANA 00000123  001.2 OF 002\n\n\n3. (C)"),
        ("AGAIN (REF B).", "AGAIN (REF B).\n\nASTANA 00000123  002 OF 002\n\nHE SAID SO."),
    ),
    "page line in small letters": changed(
        (LINE, "C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000123"),
        ("\n3. (C)", "\nASTANA 00000123  002 of 002\n\n3. (C)"),
    ),
    "page line of the allied form": changed(("\n3. (C)", "\nPAGE 2 RUEHTA 0123 C O N F I D E N T I A L\n\n3. (C)")),
    "page line without a classification": changed(("\n3. (C)", "\nPAGE 02 RUEHTA 0123\n\n3. (C)")),
    "prose that is no page line": changed(("HE LEFT AN HOUR LATER", "THE REPORT ON\nPAGE 12 RECORDS 3500\nCASES")),
    "page lines of many sections": changed(
        (LINE, "C O N F I D E N T I A L SECTION 01 OF 11 ASTANA 000123"),
        (
            "AGAIN (REF B).\n",
            "AGAIN (REF B).\n"
            + "".join(
                f"\nASTANA 00000123  {page} OF 011\n\n\nHE SAID SO.\n"
                for page in ("001.2", *(f"{section:03d}" for section in range(2, 12)))
            ),
        ),
    ),
    "section suffix without a section": changed(("#0123/01", "#0123/01")),
    "no section suffix": changed(("#0123/01", "#0123")),
    "E F T O": changed(("ZNR UUUUU", "ZNY EEEEE"), ("UNCLAS ASTANA", "UNCLAS E F T O ASTANA"), text=UNCLASSIFIED),
    "EFTO in one word": changed(("ZNR UUUUU", "ZNY EEEEE"), ("UNCLAS ASTANA", "UNCLAS EFTO ASTANA"), text=UNCLASSIFIED),
    "no channel": changed(("VZCZCXRO0001", "VZCZC")),
    "no channel and no V": changed(("VZCZCXRO0001", "ZCZC")),
    "security prosign": changed(("VZCZCXRO0001", "VZCZC     UU")),
    "channel number of three digits": changed(("XRO0001", "XRO001")),
    "addressees without routing indicators": changed(("RUEHC/SECSTATE", "SECSTATE"), ("RUEHAK/AMEMBASSY", "AMEMBASSY")),
    "partial extract": NOTICE + MODEL[MODEL.index("P R 0112") :],
    "partial extract without an envelope": NOTICE + "\n" + MODEL[MODEL.index(LINE) :],
    "labels with the keyword": changed((REFERENCES, "REF A: 05 ASTANA 4321\nREF B: STATE 12345\n")),
    "reftel": changed(("REF: A.", "REFTEL: A.")),
    "pilot": changed(("VZCZCXRO0001", "RR RUFDDO\nZNR UUUUU ZOV RUFDAE\nVZCZCXRO0001")),
    "redacted addressee": changed(("AMEMBASSY ANKARA 0045", "XXXXXXXXXXXX 0045")),
    "redacted addressee without a number": changed(("RUEHAK/AMEMBASSY ANKARA 0045", "RUEHAK/XXXXXXXXXXXX")),
    "redacted name": changed(("Political Officer Jane Doe", "XXXXXXXXXXXX")),
    "redacted paragraph": changed(("2. (U) HE LEFT AN HOUR LATER (REF A).", "2. XXXXXXXXXXXX (REF A)")),
    "redacted words": changed(("THE MINISTER CALLED", "XXXXXXXXXXXX CALLED XXXXXXXXXXXX")),
    "redacted subject": changed((SUBJECT, "SUBJECT: XXXXXXXXXXXX CALLS")),
    "redacted reference": changed(("05 ASTANA 4321", "XXXXXXXXXXXX")),
    "redacted tag": changed((TAGS, "TAGS: PREL ECON KZ (XXXXXXXXXXXX)")),
    "redacted signature": changed(("\nDOE\n", "\nXXXXXXXXXXXX\n")),
    "corrected copy": changed((LINE, LINE + "\n\nC O R R E C T E D  C O P Y (TEXT)")),
    "corrected copy above": changed((LINE, "C O R R E C T E D  C O P Y\n\n" + LINE)),
    "corrected copy with a reason": changed(("SIPDIS\n", "SIPDIS\n\nC O R R E C T E D  C O P Y  -  CAPTION ADDED\n")),
    "corrected copy in words": changed(("SIPDIS\n", "SIPDIS\n\nCORRECTED COPY\n")),
    "captions twice": changed(("SIPDIS\n", "SIPDIS\n\nSIPDIS\n")),
    "captions twice on a line": changed(("SIPDIS\n", "SIPDIS SIPDIS\n")),
    "quoted telegram": changed(
        (
            SECOND,
            "2. (C) THE TEXT FOLLOWS (REF A):\n\nBEGIN TEXT:\n\n1. WE WRITE TO YOU.\n\n2. WE WAIT.\n\n3. WE HOPE.\n\n"
            "END TEXT.",
        )
    ),
    "quoted telegram with marks": changed(
        (
            SECOND,
            "2. (C) THE TELEGRAM FOLLOWS (REF A):\n\nBEGIN QUOTE\n\n1. (C) WE WRITE.\n\n2. (U) WE WAIT.\n\nEND QUOTE",
        )
    ),
    "quoted text without a number": changed(
        (
            SECOND,
            "2. (C) THE TEXT FOLLOWS (REF A):\n\nBEGIN UNOFFICIAL TRANSLATION\n\n1) ONE\n2) TWO\n\nEND TRANSLATION",
        )
    ),
    "wrapped subject": changed((SUBJECT, "SUBJECT: SAMPLE TELEGRAM FOR TESTING WHAT A LINE\nTHAT IS TOO LONG DOES")),
    "references behind the classifier": changed((REFERENCES + "\n" + CLASSIFIER, CLASSIFIER + "\n" + REFERENCES)),
    "precedence behind a collective": changed(
        ("INFO RUEHAK/", "INFO RUCNCIS/CIS COLLECTIVE PRIORITY 0694\nRUEHAK/"),
        ("P R 0112", "P 0112"),
        ("ANKARA 0045", "ANKARA PRIORITY 0045"),
    ),
    "precedence without a number": changed(("WASHDC PRIORITY 1234", "WASHDC PRIORITY")),
    "repetition": changed(("MAR 06\nFM", "MAR 06 ZDK\nFM")),
    "repetition on request": changed(("MAR 06\nFM", "MAR 06 ZDK CTG RUEHC #0456\nFM")),
    "repetition of many": changed(("MAR 06\nFM", "MAR 06 ZDK DUE TO NUMEROUS SERVICES\nFM")),
    "answer": changed(("MAR 06\nFM", "MAR 06 ZUI RUEHC #0456\nFM")),
    "report of receipt": changed(("MAR 06\nFM", "MAR 06 ZFF4\nFM")),
    "reports of receipt": changed(("MAR 06\nFM", "MAR 06 ZFF6\nFM")),
    "correction in parentheses": changed(("ZNY CCCCC ZZH", "ZNY CCCCC ZZH (CCY TEXT ADX: 9BE123 X 456)")),
    "correction": changed(("ZNY CCCCC ZZH", "ZNY CCCCC ZZH CCY")),
    "sent incorrectly": changed(("ZNY CCCCC ZZH", "ZNY CCCCC ZZH ZDS")),
    "classifier in capitals": changed(("Classified By: Political Officer", "CLASSIFIED BY: POLITICAL OFFICER")),
    "reasons of the order": changed(("Reasons 1.4 (b) and (d)", "for reasons 1.4 (b, d)")),
    "line ends of a teletype": changed(("\n", "\r\r\n")),
    "double-spaced": changed(("\n", "\n\n")),
    "pilcrows": changed(("1. (C)", "¶1. (C)"), ("2. (U)", "¶2. (U)"), ("3. (C)", "¶3. (C)")),
    "numbered classifier": changed(
        (CLASSIFIER, f"1. (U) {CLASSIFIER}"), ("3. (C)", "4. (C)"), ("2. (U)", "3. (U)"), ("1. (C)", "2. (C)")
    ),
    "numbered classifier that takes no number": changed((CLASSIFIER, f"1. (U) {CLASSIFIER}")),
    "file time of the allied form": changed(("#0123/01 0601205", "107A 01/1205Z")),
    "identifier of a relay": changed(("VZCZCXRO0001", "EUC093WNA114")),
    "correction before the serial": changed(("#0123\n", "C WA 1500Z POSITION\n#0123\n")),
    "service message": UNCLASSIFIED[: UNCLASSIFIED.index("UNCLAS ")]
    + "UNCLAS SVC ZUI RUEHC #0456\nPLEASE REPEAT.\nBT\n#0123\nNNNN\n",
    "no signature": changed(("\nDOE\n", "\n")),
    "no ending": changed(("ANKARA 0045\nBT", "ANKARA 0045"))[: MODEL.index("BT\n#") - 3],
    "markings in lower case": changed(("1. (C)", "1. (c)")),
    "sensitive": changed(("SIPDIS\n", "SENSITIVE\nSIPDIS\n"), ("3. (U)", "3. (SBU)"), text=UNCLASSIFIED),
    "sbu in a classified telegram": changed(("2. (U)", "2. (SBU)")),
    "noforn": changed(("SIPDIS\n", "NOFORN\nSIPDIS\n"), ("3. (C)", "3. (C/NF)")),
    "noforn on the classification line": changed((LINE, "C O N F I D E N T I A L ASTANA 000123 NOFORN")),
    "noforn before the section": changed((LINE, "C O N F I D E N T I A L NOFORN ASTANA 000123")),
}


@pytest.mark.parametrize("text", FORMS.values(), ids=FORMS.keys())
def test_is_normal(text: str) -> None:
    found = lint(text, options=Options(preview=True)).diagnostics
    assert [(d.code, str(d.message)) for d in found if d.severity is not Severity.INFO] == []


# Not both at a time: they say the same twice, say two different things, or one edits what the other wrote.
CLASHES = [
    {"corrected copy", "corrected copy above", "corrected copy with a reason", "corrected copy in words"},
    {"captions twice", "corrected copy with a reason", "corrected copy in words", "noforn"},
    {"noforn", "noforn on the classification line", "noforn before the section"},
    {"file time of the allied form", "page line of the allied form", "page line without a classification"},
    {"quoted telegram with marks", "numbered classifier"},
]


def test_two_habits_at_a_time() -> None:
    faulty = []
    for (one, text), (other, second) in combinations(FORMS.items(), 2):
        edits = EDITS.get(second, ())
        if text not in EDITS or any({one, other} <= clash for clash in CLASHES):
            continue
        both = text
        for old, new in edits:
            if old not in both:
                break
            both = both.replace(old, new)
        else:
            if any(found.severity is not Severity.INFO for found in lint(both).diagnostics):
                faulty.append((one, other))
    assert faulty == []


def test_fields_on_one_line_are_put_on_their_own() -> None:
    text = changed(
        (f"{ORDER}\n{TAGS}\n{SUBJECT}\n\n", f"{ORDER} {TAGS} {SUBJECT} "),
        (f"12345\n\n{CLASSIFIER}", f"12345 {CLASSIFIER}"),
    )
    assert [found.code for found in lint(text).diagnostics] == ["IN009"]
    mended = fix(text)
    assert mended.remaining.diagnostics == ()
    assert mended.text == changed(("TESTING\n\n", "TESTING\n"), ("12345\n\n", "12345\n"))
