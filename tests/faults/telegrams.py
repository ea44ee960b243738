"""The correct telegrams that faults are put into; all are made from the model telegram."""

from cablelint.testing import MODEL_STATE_1970S as PRINTED
from cablelint.testing import MODEL_TELEGRAM as MODEL


def changed(text: str, *edits: tuple[str, str]) -> str:
    """The text with replacements, each made once; each must change something."""
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


UNCLASSIFIED = changed(
    MODEL,
    ("ZNY CCCCC", "ZNR UUUUU"),
    ("C O N F I D E N T I A L", "UNCLAS"),
    ("E.O. 12958: DECL: 03/01/2016", "E.O. 12958: N/A"),
    ("Classified By: Political Officer Jane Doe, Reasons 1.4 (b) and (d)\n\n", ""),
    ("1. (C)", "1. (U)"),
    ("3. (C)", "3. (U)"),
)
SECRET = changed(MODEL, ("ZNY CCCCC", "ZNY SSSSS"), ("C O N F I D E N T I A L", "S E C R E T"), ("3. (C)", "3. (S)"))
SECTIONED = changed(
    MODEL, ("L ASTANA", "L SECTION 01 OF 02 ASTANA"), ("\n3. (C)", "\nASTANA 00000123  002 OF 002\n\n3. (C)")
)
OF_1994 = changed(UNCLASSIFIED, ("MAR 06", "MAR 94"), ("12958", "12356"), ("05 ASTANA", "93 ASTANA"))
OF_2011 = changed(
    MODEL, ("MAR 06", "MAR 11"), ("12958", "13526"), ("05 ASTANA", "10 ASTANA"), ("03/01/2016", "03/01/2020")
)
LIMITED = changed(
    PRINTED.replace("CONFIDENTIAL", "LIMITED OFFICIAL USE"),
    ("C O N F I D E N T I A L", "LIMITED OFFICIAL USE"),
    ("E.O. 11652: GDS", "E.O. 11652: N/A"),
)

# Printed in two sections of three pages and one.
PRINTED_SECTIONS = """\
Message Text
CONFIDENTIAL

PAGE 01  LIMA 01234  01 OF 02  011210Z

ACTION ARA-10

INFO  OCT-01  ISO-00  SS-15  /026 W
                       ---------------------     054819
R 011200Z MAR 74
FM AMEMBASSY LIMA
TO SECSTATE WASHDC 1234

C O N F I D E N T I A L SECTION 1 OF 2 LIMA 1234

E.O. 11652: GDS
TAGS: PFOR, EAID, PE
SUBJECT: SAMPLE TELEGRAM FOR TESTING

1. THE MINISTER CALLED ON MARCH 1, AND SAID THAT HE
CONFIDENTIAL

CONFIDENTIAL

PAGE 02  LIMA 01234  01 OF 02  011210Z

WOULD CALL AGAIN ON THE FOLLOWING DAY, AND BRING THE
CONFIDENTIAL

CONFIDENTIAL

PAGE 03  LIMA 01234  01 OF 02  011210Z

TEXT OF HIS SPEECH.
CONFIDENTIAL

NNN
CONFIDENTIAL

PAGE 01  LIMA 01234  02 OF 02  011225Z

ACTION ARA-10

INFO  OCT-01  ISO-00  SS-15  /026 W
                       ---------------------     054912
R 011200Z MAR 74
FM AMEMBASSY LIMA
TO SECSTATE WASHDC 1235

C O N F I D E N T I A L SECTION 2 OF 2 LIMA 1234

2. HE HAS NOT CALLED SINCE.
DOE

CONFIDENTIAL

NNN

Message Attributes
Document Number: 1974LIMA01234
Original Classification: CONFIDENTIAL
Original Handling Restrictions: n/a
"""

CORRECT = (MODEL, UNCLASSIFIED, SECRET, SECTIONED, OF_1994, OF_2011, PRINTED, LIMITED, PRINTED_SECTIONS)
