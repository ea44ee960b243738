"""REF lines as nearly all are: telegrams of known stations, one alone or all with their labels in order.

Of such a line rules ask the words alone, and one expression finds them; the grammar reads it where anybody asks for its
references, and reads every other REF line at once.
"""

import re
from typing import TYPE_CHECKING

from cablelint.fields.dates import full_year
from cablelint.fields.references import is_station
from cablelint.model import Reference, ReferenceLine
from cablelint.model.references import Citation, with_usual_citations
from cablelint.patterns import pattern
from cablelint.repair import Copy
from cablelint.values import deferred

if TYPE_CHECKING:
    from cablelint.excerpt import Excerpt
    from cablelint.fields.reader import FieldReader

# 05 ASTANA 4321; longer numbers may be those of page lines
_TELEGRAM = r"(?:(?:19|20)?\d\d )?[A-Za-z]{2,}+(?: [A-Za-z]{2,}){0,4}+ \d{1,6}+(?: \(NOTAL\)| AND PREVIOUS)?"
# ¶B.   B)   (B)
_LABEL = r"¶?(?:[A-Z][.)]|\([A-Z]\))"
_LINE = pattern(
    rf"([Rr](?:EF|ef)[Ss]?):? +(?:{_TELEGRAM}|{_LABEL} {_TELEGRAM}(?:[,;]?\s+{_LABEL} {_TELEGRAM})*+)", re.ASCII
)
# Label, year, station and number of a telegram.
_WORDS = pattern(r"\b(?:([A-Z])[.)] )?(?:(\d{2,4}) )?([A-Za-z]{2,}+(?: [A-Za-z]{2,}){0,4}+) (\d+)", re.ASCII)
_LABELS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def usual_references(reader: "FieldReader", first: int, last: int) -> ReferenceLine | None:
    """The REF line `text[first:last]`; None where it is none of the usual ones."""
    line = _LINE.fullmatch(reader.text, first, last) if last <= reader.copy.sound else None
    if line is None:
        return None
    behind = line.end(1)
    found = _WORDS.findall(reader.text, behind, last)
    labels, _, stations, _ = zip(*found, strict=True)
    if not _LABELS.startswith("".join(labels)) or not all(map(is_station, stations)):
        return None
    year = reader.year
    citations: list[Citation] = [
        (label, full_year(written) if written else year, station, int(number))
        for label, written, station, number in found
    ]
    references = deferred(_read_references, reader.copy, first, last, year)
    node = ReferenceLine(reader.span(first, last), reader.token(first, behind), references)
    return with_usual_citations(node, citations)


def _read_references(copy: "Copy | Excerpt", first: int, last: int, year: int | None) -> tuple[Reference, ...]:
    from cablelint.fields.reader import FieldReader

    reader = FieldReader(copy)
    reader.year = year
    line: ReferenceLine = reader.read("references", first, last)
    return line.references
