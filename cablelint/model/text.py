"""The text and the ending."""

from enum import Enum

from cablelint.classification import Marking
from cablelint.model.tokens import Token
from cablelint.source import Span
from cablelint.values import frozen


@frozen
class Mark:
    """A portion mark with its parentheses. `marking` is None where the mark is not known or not well formed.

    `problem` then says what was expected.
    """

    span: Span
    text: str
    marking: Marking | None
    problem: "MarkProblem | None" = None


class MarkProblem(Enum):
    """Why a portion mark has no meaning: its form is broken, or its words are not known."""

    FORM = "form"
    UNKNOWN = "unknown"


@frozen
class SubParagraph:
    """A lettered, numbered or dashed item inside a paragraph, with its own mark where it has one."""

    span: Span
    label: Token
    mark: Mark | None


@frozen
class Paragraph:
    """A paragraph.

    `number` is the repaired number, `number_token` the digits as written; both are None where the paragraph begins with
    its mark. `text` is what follows the mark, page lines
    lifted out, lines joined by single line feeds. `quoted` says that it stands inside a quoted text, whose numbering
    is its own.
    """

    span: Span
    number: int | None
    number_token: Token | None
    mark: Mark | None
    heading: Token | None
    sub_paragraphs: tuple[SubParagraph, ...]
    text: str
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
        """Whether this is the notice that one marking holds for all the text (`CONFIDENTIAL - ENTIRE TEXT`)."""
        return "ENTIRE TEXT" in self.text[:60].upper()


@frozen
class PageLine:
    """A line that the communication centre put between pages, `ASTANA 00002080  001.2 OF 002`.

    `section` and `total` count sections; `page` is the page inside the section (1 where it is not written).
    """

    span: Span
    station: Token
    number: Token
    section: Token | None
    page: int
    total: Token | None


@frozen
class Ending:
    """Format lines 13 to 16: the second BT, `#2080`, NNNN."""

    signature: Token | None
    break_marks: tuple[Token, ...]
    serial: Token | None
    end_of_message: Token | None


class PartRole(Enum):
    """What a word does: begin a part, be its heading or perhaps begin it, or end it."""

    BEGIN = "begin"
    HEADING = "heading"
    MENTION = "mention"
    END = "end"


@frozen
class PartMark:
    """A word that begins or ends a part of the text; `kind` is SUMMARY, COMMENT or NOTE."""

    kind: str
    role: PartRole
    span: Span
