"""BD: the text, its paragraphs, lines and characters, and the name below it."""

from cablelint.rule import Rule
from cablelint.rules.body import (
    emphasis_not_repeated,
    error_prosign,
    line_too_long,
    lowercase_signature,
    missing_signature,
    non_teletype_character,
    numbered_single_paragraph,
    paragraph_number_format,
    paragraph_sequence,
    tab_in_text,
    trailing_space,
)

RULES: tuple[Rule, ...] = (
    paragraph_sequence.check,
    line_too_long.check,
    non_teletype_character.check,
    tab_in_text.check,
    trailing_space.check,
    paragraph_number_format.check,
    numbered_single_paragraph.check,
    missing_signature.check,
    lowercase_signature.check,
    error_prosign.check,
    emphasis_not_repeated.check,
)
