"""Faults of printed telegrams of 1973 to 1979."""

from cablelint.testing import MODEL_STATE_1970S as PRINTED
from faults import Fault, telegrams

FAULTS = [
    Fault("AD415", "warning", "O1", None, [("OCT-01", "OCT-O1")], base=PRINTED),
    Fault("AD415", "warning", "O1", None, [("PAGE 01", "PAGE O1")], base=PRINTED),
    Fault("FL606", "warning", "AMEMBASSY QUITO", None, [("FM AMEMBASSY LIMA", "FM AMEMBASSY QUITO")], base=PRINTED),
    Fault("FL702", "warning", "PRIORTY", "display", [("R 0112", "P 0112"), ("DC 12", "DC PRIORTY 12")], base=PRINTED),
    Fault("FL703", "error", "FLASH", None, [("R 0112", "P 0112"), ("DC 12", "DC FLASH 12")], base=PRINTED),
    Fault(
        "CL113",
        "error",
        "C O N F I D E N T I A L",
        None,
        [("LIMITED OFFICIAL USE LIMA", "C O N F I D E N T I A L LIMA")],
        base=telegrams.LIMITED,
    ),
    Fault("CL114", "warning", "1243", "display", [("L LIMA 1234", "L LIMA 1243")], base=PRINTED),
    Fault("PM301", "error", "(S)", None, [("2. HE", "2. (S) HE")], base=telegrams.LIMITED),
]
