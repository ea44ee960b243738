"""Captions: the words between the classification line and the E.O. line that say who may see a telegram.

Sources: 5 FAH-2 H-440, the CAPCO Register and Manual 2016, captions seen on telegrams; captions.tsv names one for
every row.
"""

from datetime import date
from enum import Enum
from functools import cache, lru_cache

from cablelint.patterns import pattern
from cablelint.reference import facts
from cablelint.reference.facts import Confidence
from cablelint.reference.nearest import nearest as nearest_words
from cablelint.values import frozen

# Shorter captions (AMB, DCM) are one slip away from too many words.
SHORTEST_GUESS = 5

# On that day SENSITIVE took the place of LIMITED OFFICIAL USE (00 STATE 018029 para. 1).
SENSITIVE_SINCE = date(1995, 10, 1)
LIMITED_OFFICIAL_USE = "LIMITED OFFICIAL USE"
# The canonical names of what says that a text is sensitive but unclassified, and of all that protects such a text.
SENSITIVE = frozenset({"SENSITIVE", "SENSITIVE BUT UNCLASSIFIED", "SBU DELIBERATIVE PROCESS"})
PROTECTING = SENSITIVE | {"FOR OFFICIAL USE ONLY", LIMITED_OFFICIAL_USE}

NOT_LETTER = pattern(r"[^A-Z0-9]+")


class CaptionKind(Enum):
    """What a caption does."""

    DISTRIBUTION = "distribution"
    CHANNEL = "channel"
    HANDLING = "handling"
    CAPTION = "caption"
    MILITARY = "military"
    INSTRUCTION = "instruction"
    ANNOTATION = "annotation"


@frozen
class CaptionFact:
    """One caption under its canonical name.

    `since` and `until` are the first and last day of its use, None where not known or still open. `requires` is what
    the text must be: "classified", "controlled" (classified or sensitive) or "unclassified". `excludes` are captions
    that may not stand with it; that channels exclude each other follows from their kind.
    """

    name: str
    kind: CaptionKind
    since: date | None
    until: date | None
    requires: str | None
    excludes: frozenset[str]
    confidence: Confidence
    source: str


@lru_cache(maxsize=4096)
def lookup(text: str) -> CaptionFact | None:
    """The caption that a text is, in any spacing, case and punctuation (`C O R R E C T E D  COPY`, `STADIS////`)."""
    key = _key(text)
    name = _names().get(key)
    if name is None:
        name = next((name for head, tail, name in _patterns() if key.startswith(head) and key.endswith(tail)), None)
    return _captions()[name] if name is not None else None


@lru_cache(maxsize=1024)
def nearest(text: str) -> str | None:
    """The one caption that a slip of the keyboard turns into this text (`SIPDSI` → `SIPDIS`).

    None in doubt, and for a text that is itself a caption.
    """
    key = _key(text)
    if len(key) < SHORTEST_GUESS or lookup(text) is not None:
        return None
    names = {_names()[known] for known in nearest_words(key, _names())}
    return names.pop() if len(names) == 1 else None


def is_protecting(text: str) -> bool:
    """Whether a text is a caption of sensitive but unclassified information: SBU, FOUO, LOU or one in full."""
    fact = lookup(text)
    return fact is not None and fact.name in PROTECTING


@cache
def of_kind(kind: CaptionKind) -> frozenset[str]:
    """The canonical names of all captions of a kind."""
    return frozenset(caption.name for caption in _captions().values() if caption.kind is kind)


@cache
def _captions() -> dict[str, CaptionFact]:
    return {
        name: CaptionFact(
            name,
            CaptionKind(kind),
            date.fromisoformat(since) if since else None,
            date.fromisoformat(until) if until else None,
            requires or None,
            frozenset(facts.items(excludes)),
            facts.confidence(confidence),
            source,
        )
        for name, kind, since, until, requires, excludes, _, confidence, source in facts.read("captions")
    }


@cache
def _names() -> dict[str, str]:
    names: dict[str, str] = {}
    for name, *_, variants, _, _ in facts.read("captions"):
        names |= {_key(variant): name for variant in (name, *facts.items(variants)) if "*" not in variant}
    return names


@cache
def _patterns() -> tuple[tuple[str, str, str], ...]:
    """The variants in which `*` stands for any text, as what is before it, what is behind it, and the caption."""
    return tuple(
        (_key(variant.partition("*")[0]), _key(variant.partition("*")[2]), name)
        for name, *_, variants, _, _ in facts.read("captions")
        for variant in facts.items(variants)
        if "*" in variant
    )


def _key(text: str) -> str:
    return NOT_LETTER.sub("", text.upper())
