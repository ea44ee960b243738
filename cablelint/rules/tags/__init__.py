"""TG: the TAGS line, codes of subjects, programs, countries and organizations, names of persons."""

from cablelint.rule import Rule
from cablelint.rules.tags import (
    caption_among_tags,
    iso_country_code,
    missing_geographic_tag,
    missing_person,
    missing_subject_tag,
    missing_tags_line,
    misspelt_tags_keyword,
    obsolete_tag,
    only_program_tags,
    person_format,
    repeated_tag,
    tag_order,
    tags_line_syntax,
    tags_run_together,
    unknown_tag,
)

RULES: tuple[Rule, ...] = (
    missing_tags_line.check,
    missing_subject_tag.check,
    unknown_tag.check,
    iso_country_code.check,
    repeated_tag.check,
    only_program_tags.check,
    missing_person.check,
    person_format.check,
    tags_run_together.check,
    caption_among_tags.check,
    obsolete_tag.check,
    missing_geographic_tag.check,
    tag_order.check,
    misspelt_tags_keyword.check,
    tags_line_syntax.check,
)
