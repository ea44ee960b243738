"""Faults of printed telegrams of 1973 to 1979."""

from faults import Fault, telegrams

FAULTS = [
    Fault("PM301", "error", "(S)", None, [("2. HE", "2. (S) HE")], base=telegrams.LIMITED),
]
