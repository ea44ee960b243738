"""CP and PS: captions and passing instructions."""

from cablelint.rule import Rule
from cablelint.rules.captions import (
    agrement_with_other_caption,
    caption_order,
    duplicate_caption,
    incomplete_pass_line,
    misspelt_caption,
    nodis_and_exdis,
    nodis_on_unprotected,
    noforn_with_rel_to,
    sbu_paragraph_without_sensitive,
    sensitive_on_classified,
    sipdis_with_restricted_distribution,
    stadis_to_other_agency,
    two_channel_captions,
    unknown_caption,
)

RULES: tuple[Rule, ...] = (
    sipdis_with_restricted_distribution.check,
    nodis_and_exdis.check,
    two_channel_captions.check,
    agrement_with_other_caption.check,
    sensitive_on_classified.check,
    sbu_paragraph_without_sensitive.check,
    noforn_with_rel_to.check,
    stadis_to_other_agency.check,
    caption_order.check,
    duplicate_caption.check,
    unknown_caption.check,
    nodis_on_unprotected.check,
    misspelt_caption.check,
    incomplete_pass_line.check,
)
