"""The rules: one folder a family, one file a rule, the file's name is the rule's name."""

from cablelint.rule import Rule
from cablelint.rules import (
    body,
    cablelint_itself,
    captions,
    classification_line,
    classified_by,
    damage,
    executive_order,
    format_lines,
    header_order,
    janap_header,
    message_sets,
    pages,
    portions,
    printed_form,
    references,
    subject,
    summary,
    tags,
)

ALL: tuple[Rule, ...] = (
    *body.RULES,
    *captions.RULES,
    *classification_line.RULES,
    *classified_by.RULES,
    *damage.RULES,
    *executive_order.RULES,
    *format_lines.RULES,
    *header_order.RULES,
    *janap_header.RULES,
    *printed_form.RULES,
    *message_sets.RULES,
    *pages.RULES,
    *portions.RULES,
    *references.RULES,
    *subject.RULES,
    *summary.RULES,
    *tags.RULES,
    *cablelint_itself.RULES,
)
