"""The text of a military text message: its general message number and its sets (NAVEDTRA 14292 fig. 2-3)."""

from cablelint.model.tokens import Token
from cablelint.source import Span
from cablelint.values import frozen


@frozen
class GeneralMessage:
    """`NAVADMIN 264/22`: the series of a message to all of a service, and its number (NAVEDTRA 14214).

    Attributes:
        title: The series, `NAVADMIN`.
        number: The running number of the year, as written; three digits where it is right. None in `UNNUMBERED
            NAVADMIN`.
        year: The year of the series, as written; two digits where it is right.
        words: What stands behind, such as CORRECTED COPY.
    """

    span: Span
    title: Token
    number: Token | None
    year: Token | None
    words: Token | None


@frozen
class MessageSet:
    """One set of a message text, `REF/A/DOC/SECNAV/14DEC18//`.

    Attributes:
        identifier: The first word, as written.
        name: What it stands for: the identifier in capitals; SUBJ for SUBJECT, RMKS for REMARKS.
        fields: What stands between the slants, in order; None for an empty field. A set of free text has one field;
            GENTEXT has two, what the text is and the text.
        terminator: The slants at its end, two where it is right; None where there is none.
    """

    span: Span
    identifier: Token
    name: str
    fields: tuple[Token | None, ...]
    terminator: Token | None

    def field(self, index: int) -> Token | None:
        """The field at an index from 0; None where it is empty or there are not so many."""
        return self.fields[index] if index < len(self.fields) else None
