"""IN: damage done to the copy, not by the drafter."""

from cablelint.rule import Rule
from cablelint.rules.damage import (
    character_references,
    double_spacing,
    header_not_in_capitals,
    markdown_left_in_text,
    misread_label,
    misread_paragraph_numbers,
    misspelt_keyword,
    not_utf8,
    repeated_heading,
    several_fields_on_a_line,
    typographic_characters,
)

RULES: tuple[Rule, ...] = (
    double_spacing.check,
    misread_paragraph_numbers.check,
    markdown_left_in_text.check,
    character_references.check,
    typographic_characters.check,
    repeated_heading.check,
    misspelt_keyword.check,
    not_utf8.check,
    header_not_in_capitals.check,
    several_fields_on_a_line.check,
    misread_label.check,
)
