"""The text and the ending."""

from enum import Enum
from typing import NamedTuple

from cablelint.classification import LEVEL_OF_LETTERS, Level, Marking
from cablelint.model.tokens import Token
from cablelint.source import Span
from cablelint.values import field, frozen

_NOTICE = "ENTIRE TEXT"


@frozen
class Mark:
    """A portion mark.

    Attributes:
        text: As written, with its parentheses, which only the notice `CONFIDENTIAL - ENTIRE TEXT` may be without.
        marking: What it means; None where the mark is not known or not well formed.
        problem: Why it has no meaning; None where it has one.
    """

    span: Span
    text: str
    marking: Marking | None
    problem: "MarkProblem | None" = None

    @property
    def entire_text(self) -> bool:
        """Whether it is the notice that one marking holds for all the text (`CONFIDENTIAL - ENTIRE TEXT`)."""
        return len(self.text) >= len(_NOTICE) and _NOTICE in self.text.upper()


class MarkProblem(Enum):
    """Why a portion mark has no meaning: its form is broken, or its words are not known."""

    FORM = "form"
    UNKNOWN = "unknown"


@frozen
class SubParagraph:
    """A lettered, numbered or dashed item inside a paragraph.

    Attributes:
        label: What the item begins with: a letter, a number or dashes.
        mark: Its own portion mark.
    """

    span: Span
    label: Token
    mark: Mark | None


@frozen
class Paragraph:
    """A paragraph.

    Attributes:
        span: From the number, or the mark where there is none, to the last word.
        number: The number, repaired where the pilcrow before it was read as a 1; None where there is none.
        number_token: The digits as written; None where there are none.
        mark: The portion mark.
        heading: The title line above the paragraph.
        sub_paragraphs: The items inside the paragraph, in order.
        text: What follows the mark: page lines lifted out, lines joined by single line feeds.
        quoted: Whether it stands inside a quoted text, whose numbering is its own.
    """

    span: Span
    number: int | None
    number_token: Token | None
    mark: Mark | None
    heading: Token | None
    sub_paragraphs: tuple[SubParagraph, ...]
    text: str = field(deferrable=True)
    quoted: bool

    @property
    def name(self) -> str:
        """What a message calls the paragraph: `paragraph 4`, `paragraph without a number`."""
        return f"paragraph {self.number}" if self.number is not None else "paragraph without a number"

    @property
    def head(self) -> Span:
        """The place of the number; of the mark where there is no number."""
        if self.number_token is not None:
            return self.number_token.span
        return self.mark.span if self.mark is not None else Span(self.span.start, self.span.start)

    @property
    def entire_text(self) -> bool:
        """Whether its mark is the notice that one marking holds for all the text."""
        return self.mark is not None and self.mark.entire_text


class Outline(NamedTuple):
    """The numbers and marks of all paragraphs without the paragraphs, which is all that most telegrams are asked for.

    `marks` are the marks of paragraphs and items as written, each once; `marked` says that no paragraph is without one.
    `numbers` are those of the paragraphs that are not quoted, 0 for one without a number, `stopped` says that a full
    stop stands behind each of them. The last of these paragraphs begins at the offset `last`; 0 where there is none.
    """

    marks: frozenset[str] = frozenset()
    marked: bool = True
    numbers: tuple[int, ...] = ()
    stopped: bool = True
    last: int = 0


@frozen
class PageLine:
    """A line that the communication centre put between pages, `ASTANA 00002080  001.2 OF 002`.

    Attributes:
        station: The post, at most ten characters of its name.
        number: The digits of the message reference number, eight of them after 2000.
        section: The section, as written.
        page: The page inside the section, from 1; 1 where it is not written. In `PAGE 02 ROME 02045` the page of all.
        total: How many sections there are, as written.
    """

    span: Span
    station: Token
    number: Token
    section: Token | None
    page: int
    total: Token | None


@frozen
class PageIdentification:
    """The allied form of a line between pages, `PAGE 2 RBDTRQ 115B UNCLAS` (ACP 127(G) 208.c).

    Attributes:
        page: The page of the transmission, from 2, as written.
        routing_indicator: The originator's.
        serial: The station serial number, up to four digits, perhaps with a letter.
        classification: The classification, as written.
    """

    span: Span
    page: Token
    routing_indicator: Token
    serial: Token
    classification: Token | None

    @property
    def level(self) -> Level | None:
        """The level that the classification stands for; None where there is none, or it is garbled, or CLEAR."""
        return LEVEL_OF_LETTERS.get("".join(self.classification.text.split())) if self.classification else None


@frozen
class Ending:
    """Format lines 11 and 13 to 16: both BT, `#2080`, NNNN; and the name above them.

    Attributes:
        signature: The name below the text.
        break_marks: Every BT, the one above the text included.
        serial: The end of message validation number with its `#`.
        end_of_message: NNNN.
    """

    signature: Token | None = None
    break_marks: tuple[Token, ...] = ()
    serial: Token | None = None
    end_of_message: Token | None = None


class PartRole(Enum):
    """What a word does: begin a part, be its heading or perhaps begin it, or end it."""

    BEGIN = "begin"
    HEADING = "heading"
    MENTION = "mention"
    END = "end"


@frozen
class PartMark:
    """A word that begins or ends a part of the text.

    Attributes:
        kind: SUMMARY, COMMENT or NOTE.
        role: Whether it begins or ends the part.
    """

    kind: str
    role: PartRole
    span: Span
