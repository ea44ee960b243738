"""What the Department's computer printed around a telegram of 1973 to 1979, and what the archive wrote below it."""

from cablelint.lazy import lazy
from cablelint.model.tokens import Malformed, Token
from cablelint.source import Source, Span
from cablelint.values import field, frozen


@frozen
class PageBanner:
    """The line at the top of a printed page, `PAGE 02  LA PAZ 00015  01 OF 02  022228Z`.

    Attributes:
        page: The page, from 1 in each section.
        station: The post that sent the telegram.
        number: The digits of the message reference number.
        section: The section, as written; None in a telegram of one.
        total: How many sections there are, as written.
        time: When the telegram was received: day, hour and minute, Zulu time.
    """

    span: Span
    page: int
    station: Token
    number: Token
    section: Token | None
    total: Token | None
    time: Token | None


@frozen
class OfficeCopies:
    """`ARA-15`: how many copies an office gets.

    Attributes:
        office: The office, as written.
        copies: From 0 to 99.
    """

    span: Span
    office: Token
    copies: int


@frozen
class Distribution:
    """The offices that get copies, `ACTION ARA-15` and `INFO OCT-01 ISO-00 /016 W`.

    Attributes:
        role: ACTION, or ORIGIN where the telegram was sent by the Department.
        offices: The office of the first line, and those of the INFO lines below it, in order.
        total: The number of all copies, as written.
        letter: The letter behind the total.
    """

    span: Span
    role: Token
    offices: tuple[OfficeCopies, ...]
    total: Token | None
    letter: Token | None


@frozen
class ControlLine:
    """The line of dashes that the communication centre put above the heading.

    `--------------------- 054819` until November 1976, from then on `------------------201212Z 109980 /20`.

    Attributes:
        number: Six digits of the relay's counter, which stations share.
        time: Day, hour and minute, Zulu time; from December 1976.
        channel: The number behind the slant; from December 1976.
    """

    span: Span
    number: Token | None
    time: Token | None
    channel: Token | None


@frozen
class Drafting:
    """Who drafted and approved a telegram of the Department, and who should get copies.

    Attributes:
        drafted_by: Office and name, `PA/FOI:BENNIS`.
        approved_by: Office and name.
        cleared_by: The lines below Approved By: who cleared it.
        desired_distribution: The lines below the words Desired Distribution.
    """

    span: Span
    drafted_by: Token | None
    approved_by: Token | None
    cleared_by: tuple[Token, ...]
    desired_distribution: tuple[Token, ...]


@frozen
class PrintedForm:
    """All that was printed around the telegram, a part a section where the telegram has several.

    Attributes:
        pages: The banners of the pages, in order, but for those that could not be read.
        malformed_pages: The banners that could not be read, in order.
        classifications: The word of the classification at the edges of the pages, in order; those above a banner too.
        channel_numbers: The two digits below a banner.
        distributions: The office lists.
        control_lines: The lines of dashes.
        drafting: The drafting block.
        release_stamps: The lines that the archive stamped on each page.
    """

    span: Span
    pages: tuple[PageBanner, ...]
    malformed_pages: tuple[Malformed, ...]
    classifications: tuple[Token, ...]
    channel_numbers: tuple[Token, ...]
    distributions: tuple[Distribution, ...]
    control_lines: tuple[ControlLine, ...]
    drafting: Drafting | None
    release_stamps: tuple[Span, ...]


@frozen
class RecordEntry:
    """One entry of the archive's record, `Original Classification: CONFIDENTIAL`.

    Attributes:
        key: The name of the entry.
        value: What stands behind it over all its lines; None for nothing, and for `n/a`.
    """

    span: Span
    key: Token
    value: Token | None


@frozen
class ArchiveRecord:
    """The block `Message Attributes` that the archive wrote below a telegram; no part of it. It is read when asked for.

    Attributes:
        source: The text that the places are of.
    """

    source: Source = field(repr=False, eq=False)
    span: Span

    @lazy
    def entries(self) -> tuple[RecordEntry, ...]:
        """The entries, in order; their words are as the copy has them, its damage not repaired."""
        from cablelint.dialects.printed_record import read_entries

        return tuple(read_entries(self.source.text, *self.span))

    def entry(self, key: str) -> RecordEntry | None:
        """The entry of a name; None where there is none."""
        found = self._found
        if key not in found:
            from cablelint.dialects.printed_record import find_entry

            found[key] = find_entry(self.source.text, key, *self.span)
        return found[key]

    @lazy
    def _found(self) -> dict[str, RecordEntry | None]:
        """The entries that were asked for so far, several of them by more than one rule."""
        return {}

    def value(self, key: str) -> Token | None:
        """What the record says under a name; None where it says nothing."""
        entry = self.entry(key)
        return entry.value if entry is not None else None
