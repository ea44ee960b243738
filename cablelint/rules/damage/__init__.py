"""IN: damage done to the copy, not by the drafter."""

from cablelint.rule import Rule
from cablelint.rules.damage import (
    character_references,
    double_spacing,
    markdown_left_in_text,
    misread_paragraph_numbers,
    misspelt_keyword,
    not_utf8,
    repeated_heading,
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
)
