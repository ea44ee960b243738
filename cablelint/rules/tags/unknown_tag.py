"""TAGS code that is in no list.

## What it does
Looks every code up in the lists of subject, program, country and organization TAGS. A warning for two letters that
are no country, and for a code one slip of the keyboard away from a subject or program tag. Among words of five letters
only a letter struck twice (`PREEL`) counts as a slip. Other unknown codes, and phrases, which are reported once, are an
info: lists of organizations are never complete. Silent where a parenthesis is missing (TG615).

## Why
A code that is in no list files the telegram nowhere.

## Bad
```cable
TAGS: PRLE ECON KZ
```

```cable
TAGS: PREL ECON COUNTRY CLEARANCE KZ
```

## Good
```cable
TAGS: PREL ECON KTIP NATO KZ
```

## Fix
Shown only, where exactly one tag of the telegram's time is one slip away: a letter replaced, added, left out, or two
that changed places. Where several are, the help names them and nothing more.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), Appendix A; 5 FAH-3.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, Tag, TagFamily, TagsLine
from cablelint.patterns import pattern
from cablelint.reference import tags
from cablelint.reference.nearest import only
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_tags
from cablelint.source import Span

# Codes of three letters or more than five are acronyms too often, those of five where no letter is doubled.
_GUESSED_LENGTHS = (4, 5)
_DOUBLED = pattern(r"([A-Z])\1")
# So many of the tags one slip away are named.
_MOST_NAMED = 3
# Regions have codes in X, all of them known, and in Z, not all of which are.
_REGION = "Z"


@rule(code="TG603", name="unknown-tag", severity=Severity.WARNING, dialects=STATE, needs=unusual_tags)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield unknown codes, neighbours together."""
    line = cable.tags_line
    if not isinstance(line, TagsLine) or line.unbalanced or not line.family(TagFamily.UNKNOWN):
        return
    for unknown, group in groupby(line.tags, key=_is_unknown):
        if unknown:
            yield from _report(list(group), context.date.year if context.date is not None else None)


def _is_unknown(tag: Tag) -> bool:
    return tag.family is TagFamily.UNKNOWN and not tags.is_caption(tag.code) and not tags.pieces(tag.code)


def _report(unknown: Sequence[Tag], year: int | None) -> Iterator[Finding]:
    """One finding for a phrase; one for each code that may be a slip."""
    guessed = [tag for tag in unknown if _is_slip(tag.code)]
    if guessed and len(guessed) == len(unknown):
        for tag in guessed:
            yield _slip(tag, year)
        return
    place = Span(unknown[0].span.start, unknown[-1].span.end)
    words = " ".join(tag.code for tag in unknown)
    if tags.lookup(words) is None:
        yield finding(place, "{words} is in no list of TAGS", words=words).at(Severity.INFO)


def _is_slip(code: str) -> bool:
    if len(code) == 2:
        return code.isalpha() and not code.startswith(_REGION)
    if len(code) not in _GUESSED_LENGTHS or (len(code) == max(_GUESSED_LENGTHS) and not _DOUBLED.search(code)):
        return False
    return code.isalpha() and bool(tags.nearest(code))


def _slip(tag: Tag, year: int | None) -> Finding:
    found = finding(tag.span, "{code} is no known tag", code=tag.code)
    if len(tag.code) == 2:
        return found.help("look up the code of the country")
    near = tags.nearest(tag.code, year)
    if not near:
        return found
    found = found.help("one slip away: {near}", near=", ".join(near[:_MOST_NAMED]))
    likely = only(near)
    return found if likely is None else found.suggest([Edit(tag.span, likely)], "write {likely}", likely=likely)
