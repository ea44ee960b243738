"""JN: the header of JANAP 128, format line 2, and its redundancies."""

from cablelint.rule import Rule
from cablelint.rules.janap_header import (
    header_classification_mismatch,
    header_file_time_mismatch,
    header_precedence_mismatch,
    header_serial_mismatch,
    header_syntax,
    missing_end_of_routing,
    too_many_stations,
)

RULES: tuple[Rule, ...] = (
    header_syntax.check,
    header_classification_mismatch.check,
    missing_end_of_routing.check,
    too_many_stations.check,
    header_file_time_mismatch.check,
    header_precedence_mismatch.check,
    header_serial_mismatch.check,
)
