"""CL: the classification line."""

from cablelint.rule import Rule
from cablelint.rules.classification_line import (
    classification_line_contradicted,
    classification_line_syntax,
    classification_misspelt,
    classification_not_spaced,
    efto_contradicts_security_line,
    impossible_section_number,
    limited_official_use_after_1995,
    message_number_width,
    missing_classification_line,
    misspelt_station,
    number_contradicted,
    sbu_as_classification,
    sbu_before_1995,
    section_number_width,
    unclassified_spelled_out,
    unknown_station,
    words_beside_classification,
)

RULES: tuple[Rule, ...] = (
    missing_classification_line.check,
    classification_not_spaced.check,
    classification_misspelt.check,
    unclassified_spelled_out.check,
    message_number_width.check,
    impossible_section_number.check,
    limited_official_use_after_1995.check,
    sbu_before_1995.check,
    sbu_as_classification.check,
    unknown_station.check,
    efto_contradicts_security_line.check,
    words_beside_classification.check,
    classification_line_contradicted.check,
    number_contradicted.check,
    classification_line_syntax.check,
    misspelt_station.check,
    section_number_width.check,
)
