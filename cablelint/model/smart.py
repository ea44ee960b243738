"""What only SMART messages have: the message reference number, the calendar date, banners, the signature block."""

from datetime import date

from cablelint.model.header import ClassificationLine
from cablelint.model.tokens import Malformed, Token
from cablelint.source import Span
from cablelint.values import frozen


@frozen
class MessageReference:
    """The message reference number, `11 ASTANA 1234`.

    Attributes:
        year: Two digits, or four.
        station: The post that numbered the message.
        number: As written, without leading zeros where it is right.
    """

    span: Span
    year: Token
    station: Token
    number: Token

    @property
    def full_year(self) -> int:
        """The year, four digits: 73 to 99 are of the twentieth century."""
        from cablelint.fields.dates import full_year

        return full_year(self.year.text)

    @property
    def reference_id(self) -> str:
        """The canonical id, `11ASTANA1234`."""
        from cablelint.reference_ids import make_reference_id

        return make_reference_id(self.full_year, self.station.text, self.number.text)


@frozen
class CalendarDate:
    """The `Mar 04, 2011` before the date-time group.

    Attributes:
        text: As written.
        date: The day; None where there is no such day.
    """

    span: Span
    text: str
    date: date | None


@frozen
class Banner:
    """The classification above or below a message, alone on its line.

    Attributes:
        line: The classification.
        handling: The SBU on the line below it.
    """

    span: Span
    line: ClassificationLine
    handling: Token | None


@frozen
class Official:
    """One who drafted, cleared, approved or released the message, `POL:Doe, Jane`.

    Attributes:
        office: What stands before the colon.
        name: The name, last name first, with what stands in parentheses behind it.
    """

    span: Span
    office: Token | None
    name: Token


@frozen
class SignatureBlock:
    """The labelled fields below the text; the Signature itself is `Ending.signature`.

    Attributes:
        drafted_by: Drafted By.
        cleared_by: Cleared By, one a line.
        approved_by: Approved By.
        released_by: Released By.
        attachments: The names of files, as written.
        action_post: Action Post, as written.
        dissemination_rule: The offices that got the message, or what copy this is, as written.
    """

    drafted_by: tuple[Official, ...] = ()
    cleared_by: tuple[Official, ...] = ()
    approved_by: tuple[Official, ...] = ()
    released_by: tuple[Official, ...] = ()
    attachments: Token | None = None
    action_post: Token | None = None
    dissemination_rule: Token | None = None


@frozen
class SmartField:
    """A field as it stands in the header or in the signature block.

    Attributes:
        span: From the label to the end of the value.
        kind: The kind of field, as in grammar/smart.lark.
        label: The label without its colon, as written.
        empty: Whether nothing stands behind the label.
    """

    span: Span
    kind: str
    label: Token
    empty: bool


@frozen
class SmartFields:
    """What a SMART message has and no other.

    Attributes:
        message_reference: The MRN field.
        calendar_date: The day before the date-time group; None where it is missing or the field could not be read.
        date_field: The Date/DTG field where it could not be read.
        sensitivity: The Sensitivity field, as written.
        top: The classification above the header; its line, else that of the other one, is `Cable.classification_line`.
        bottom: The classification below the signature block.
        text_line: The classification line of the older layout, `UNCLAS ASTANA 001234`, above the text.
        action_offices: The Action Office field above the MRN, as written.
        info_offices: The Info Office field above the MRN, as written.
        fields: All fields, in order, also those that have nodes of their own.
        signature_block: The fields below the text.
    """

    message_reference: MessageReference | Malformed | None
    calendar_date: CalendarDate | None
    date_field: Malformed | None
    sensitivity: Token | None
    top: Banner | None
    bottom: Banner | None
    text_line: ClassificationLine | None
    action_offices: Token | None
    info_offices: Token | None
    fields: tuple[SmartField, ...]
    signature_block: SignatureBlock
