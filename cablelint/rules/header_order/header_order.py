"""Lines of the text header out of order.

## What it does
Reports an E.O., TAGS, SUBJECT, REF or Classified By line that stands in another place than usual, or is there twice.
Lines that are repeated one after the other, as a copied block, are reported once. A keyword that is written twice
(`REF: REF:`) is reported too. REF and Classified By may change places.

## Why
Programs take the first line of its kind, in its place; a second or misplaced one is read as a part of the line above
it.

## Bad
```cable
E.O. 12958: DECL: 03/01/2016
SUBJECT: SAMPLE TELEGRAM FOR TESTING
TAGS: PREL ECON KZ
REF: A. 05 ASTANA 4321
     B. STATE 12345
```

```cable
TAGS: PREL ECON KZ
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
```

```cable
REF: REF: A. 05 ASTANA 4321
     B. STATE 12345
```

## Good
```cable
E.O. 12958: DECL: 03/01/2016
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
REF: A. 05 ASTANA 4321
     B. STATE 12345
```

## Fix
Safe: of a keyword that is written twice one is taken out, unless a mark stands between; a line that is the same as the
first one of its kind is deleted. A line that stands elsewhere is for a person to move.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 3: E.O., TAGS, SUBJECT, REF. Observed practice: 2097 of 2107 telegrams of
2003-2010 keep to it, with Classified By last.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.layout import is_bare, leading_keyword
from cablelint.model import Cable, ClassifiedBy, Irregularity, OutOfOrder
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import lines_out_of_order
from cablelint.rules.whole_lines import delete_repeated
from cablelint.source import Span

_NAMES = {
    "EXECUTIVE_ORDER": "E.O. line",
    "TAGS": "TAGS line",
    "SUBJECT": "SUBJECT line",
    "REFERENCES": "REF line",
    "CLASSIFIED_BY": "Classified By line",
}
_KEYWORD_LENGTH = 12


@rule(code="TX001", name="header-order", severity=Severity.WARNING, needs=lines_out_of_order)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the lines out of order, the first of each block."""
    end: int | None = None
    for item in cable.out_of_order:
        if item.line not in _NAMES or item.irregularity is Irregularity.MISSING or not _is_meant(cable, context, item):
            continue
        goes_on = end is not None and not context.text(Span(end, max(end, item.span.start))).strip()
        end = item.span.end
        if not goes_on:
            yield _report(context, item)


def _is_meant(cable: Cable, context: Context, item: OutOfOrder) -> bool:
    """Whether the line is what its first word says.

    "SUBJECT, ..." without a colon may go on from a REF line, and "E.O. 12958 1.4 (b)" from a Classified By line.
    """
    if item.line in ("SUBJECT", "REFERENCES"):
        return ":" in context.text(item.span)[:_KEYWORD_LENGTH] or item.irregularity is Irregularity.MISPLACED
    line = cable.classified_by
    return not (item.line == "EXECUTIVE_ORDER" and isinstance(line, ClassifiedBy) and item.span.start >= line.span.end)


def _report(context: Context, item: OutOfOrder) -> Finding:
    name = _NAMES[item.line]
    if item.irregularity is Irregularity.MISPLACED or item.first is None:
        return finding(item.span, "the {line} stands out of order", line=name).help(
            "the order is E.O., TAGS, SUBJECT, REF, Classified By"
        )
    first = context.text(item.first)
    if is_bare(first):
        keyword = leading_keyword(context.text(item.span)).partition("(")[0].rstrip()
        again = Span(item.span.start, item.span.start + len(keyword))
        found = finding(again, "{keyword} is written twice", keyword=keyword.rstrip(" \t:;.")).label(
            item.first, "the first time"
        )
        if "(" in first:
            return found
        return found.fix([Edit(Span(item.first.start, item.span.start), "")], "take the first one out", safe=True)
    found = finding(item.span, "there is a second {line}", line=name).label(item.first, "the first one")
    return delete_repeated(found, item.first, context)
