"""The REF line and what it cites (5 FAH-1 H-244)."""

from enum import Enum

from cablelint.lazy import lazy
from cablelint.model.tokens import Token
from cablelint.source import Span
from cablelint.values import field, frozen


class ReferenceKind(Enum):
    """What a reference cites."""

    TELEGRAM = "telegram"
    EMAIL = "e-mail"
    TELEPHONE = "telephone conversation"
    REPORT = "report"
    HANDBOOK = "handbook"
    OTHER = "other"


@frozen
class Reference:
    """One telegram or other document that the REF line cites, `A. 06 ASTANA 1234 (NOTAL)`.

    Telegrams that share a label (`A. KABUL 936/935`) are a reference each, with one `label`.

    Attributes:
        label: The letter, without its full stop or parentheses.
        kind: What is cited.
        text: What is written behind the label, joined over its lines.
        year: The full year: as written, else the telegram's own; None where that is unknown too.
        year_token: The year as written; None where it is not.
        station: The post of the telegram cited, as written; a number alone has that of the reference before it. None
            for other references.
        number: The number of the telegram cited, zeros for the letter O; None for other references.
        title: What stands in parentheses behind the number and is neither the year nor NOTAL.
        notal: Whether the reference is "not to all" addressees.
    """

    span: Span
    label: Token | None
    kind: ReferenceKind
    text: str
    year: int | None
    year_token: Token | None
    station: Token | None
    number: Token | None
    title: Token | None
    notal: bool

    @property
    def reference_id(self) -> str | None:
        """The canonical id of the telegram cited, `06ASTANA1234`; None for other references or an unknown year."""
        if self.station is None or self.number is None or self.year is None:
            return None
        from cablelint.reference_ids import make_reference_id

        return make_reference_id(self.year, self.station.text, self.number.text)


# What rules ask of nearly every telegram that a REF line cites, without its places: the label, empty where there is
# none; the year in full, written or the telegram's own, None where that is not known; the station; the number.
Citation = tuple[str, int | None, str, int]


@frozen
class ReferenceLine:
    """The REF line.

    Attributes:
        keyword: The word REF or REFS, as written.
        references: The items, in order.
    """

    span: Span
    keyword: Token
    references: tuple[Reference, ...] = field(deferrable=True)

    @lazy
    def _usual(self) -> list[Citation] | None:
        return None


def usual_citations(line: ReferenceLine) -> list[Citation] | None:
    """The telegrams that a REF line cites, whose references need not have been made for them.

    None where the line is none of the usual ones, all of whose references are telegrams with their labels in order,
    or one telegram without a label.
    """
    return line._usual


def with_usual_citations(line: ReferenceLine, citations: list[Citation]) -> ReferenceLine:
    """A usual REF line of which it is known, before its references are made, what they cite."""
    vars(line)["_usual"] = citations
    return line
