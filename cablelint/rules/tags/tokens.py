"""What a token of the TAGS line that is in no list may be: a caption, or several codes without a blank between them."""

from functools import lru_cache

from cablelint.model import TagFamily
from cablelint.patterns import pattern
from cablelint.reference import captions, tags
from cablelint.reference.captions import CaptionKind

_CAPTION_KINDS = frozenset({CaptionKind.DISTRIBUTION, CaptionKind.HANDLING})
# PREL;PGOV;HU
_SEPARATOR = pattern(r"[;:./+&]")


def is_caption(code: str) -> bool:
    """Whether the token is the caption of a distribution or handling, and no tag."""
    fact = captions.lookup(code) if tags.lookup(code) is None else None
    return fact is not None and fact.kind in _CAPTION_KINDS


@lru_cache(maxsize=1024)
def pieces(code: str) -> tuple[str, ...]:
    """The known codes that a token of no list is made of; empty where it cannot be cut, or in more than one way."""
    parts = tuple(part for part in _SEPARATOR.split(code) if part)
    if len(parts) > 1:
        return parts if all(tags.family(part) is not TagFamily.UNKNOWN for part in parts) else ()
    return tags.split_run_together(code) or ()
