"""What the rules about format lines ask of the transmission: what the copy must have, and how it was sent."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

from cablelint.context import Context, Profile
from cablelint.diagnostic import Severity
from cablelint.dialects import ACP127
from cablelint.kinds import ENDING, ENVELOPE, ROUTING
from cablelint.model import BasicHeader, Cable, ClassificationLine, FileTime, Irregularity, OutOfOrder
from cablelint.model.format_line_words import Filing, format_line_words
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding
from cablelint.rules.format_lines.group_counts import is_encrypted

# Retransmissions, corrected copies and answers get a new serial or file time (ACP 127(G) 417 to 420).
_SENT_AGAIN = ("ZDK", "ZDS", "ZEL", "ZUI")
_CORRECTED_COPY = "CORRECTED COPY"
_SERVICE = "SVC"

# O 201131Z OCT 08, anywhere on the line before an FM line; no more than so many characters of it are looked at.
_LONG_LINE = 500
_DATED = pattern(r"\b\d{6}[A-Z] [A-Z]{3} \d{2}", re.IGNORECASE | re.ASCII)

LAST_DAY_OF_YEAR = 366
# No other year brings the two nearer together.
_HALF_A_YEAR = timedelta(days=182)
LAST_DAY_OF_MONTH = 31

# How long after the date-time group a message is filed.
EARLIEST = timedelta(minutes=-10)
NORMAL = timedelta(hours=24)
_LATEST = timedelta(hours=72)

# Kinds of lines; BT belongs to the ending.
HEADING_KINDS = ENVELOPE - {"BREAK"}


def is_addressed(cable: Cable, context: Context) -> bool:
    """Whether originator and addressees must be there: in an archive's copy only if it has a routing line.

    In an encrypted text they may stand inside it (CODRESS, ACP 127(G) 146).
    """
    return _is_demanded(cable, context) and not (cable.dialect == ACP127 and context.derive(is_encrypted))


def is_dated(cable: Cable, context: Context) -> bool:
    """Whether the date-time group must be there: a draft has none yet."""
    return context.profile is not Profile.DRAFT and _is_demanded(cable, context)


def _is_demanded(cable: Cable, context: Context) -> bool:
    return (context.profile is not Profile.ARCHIVE or cable.envelope.routed) and not is_abbreviated(cable)


def is_abbreviated(cable: Cable) -> bool:
    """Whether an allied message is between stations: without date-time group, originator and addressees.

    So are abbreviated plaindress (ACP 127(G) 145.b) and service messages (404), whose heading is format lines 1 to 3.
    """
    envelope = cable.envelope
    return (
        cable.dialect == ACP127
        and envelope.date_time_group is None
        and envelope.originator is None
        and not (envelope.addressees or envelope.malformed_addressees)
    )


def is_service(cable: Cable) -> bool:
    """Whether the text begins with SVC behind the classification: a service message between stations."""
    line = cable.classification_line
    return isinstance(line, ClassificationLine) and any(word.text == _SERVICE for word in line.words[:1])


def is_sent_again(cable: Cable) -> bool:
    """Whether format line 5 or a caption says that this is a retransmission or a corrected copy."""
    dtg = cable.dtg
    instructions = dtg.instructions.text if dtg is not None and dtg.instructions is not None else ""
    return any(signal in instructions for signal in _SENT_AGAIN) or any(
        caption.name == _CORRECTED_COPY for caption in cable.captions
    )


def delay(context: Context) -> timedelta | None:
    """From the date-time group to the filing, negative where the filing came first; None where one is not there.

    The header of JANAP 128 has the file time of the DE line.

    The file time has no year, and in one form no month: those that bring the two nearest together are taken. None where
    no such year or month has that day, or where there is no such hour or minute.
    """
    return context.derive(_delay)


def _delay(cable: Cable, context: Context) -> timedelta | None:
    words, header = format_line_words(cable.envelope), cable.envelope.basic_header
    filed = header.file_time if isinstance(header, BasicHeader) else words.filing
    return None if filed is None or words.sent is None or not exists(filed) else _between(words.sent, filed)


def _between(sent: datetime, file_time: FileTime | Filing) -> timedelta | None:
    """From a moment to a file time that exists."""
    # Ready-made UTC is slower than timezone.utc; see cablelint.fields.dates.
    start = datetime(sent.year, 1, 1, file_time.hour, file_time.minute, tzinfo=timezone.utc)  # noqa: UP017
    if file_time.day_of_year is not None and file_time.day_of_year < LAST_DAY_OF_YEAR:
        gap = start + timedelta(days=file_time.day_of_year - 1) - sent
        if abs(gap) < _HALF_A_YEAR:
            return gap
    return min((day - sent for day in _filings(file_time, sent, start)), key=abs, default=None)


def _filings(file_time: FileTime | Filing, sent: datetime, start: datetime) -> Iterator[datetime]:
    """The moments near the date-time group that a file time can stand for; `start` is its hour on 1 January."""
    from calendar import isleap

    for year in range(max(1, sent.year - 1), min(9999, sent.year + 1) + 1):
        if file_time.day_of_year is not None and (file_time.day_of_year < LAST_DAY_OF_YEAR or isleap(year)):
            yield start.replace(year=year) + timedelta(days=file_time.day_of_year - 1)
    if file_time.day_of_month is not None:
        for days in range(-LAST_DAY_OF_MONTH, LAST_DAY_OF_MONTH + 1):
            day = sent.date() + timedelta(days=days)
            if day.day == file_time.day_of_month:
                yield start.replace(day.year, day.month, day.day)


def exists(file_time: FileTime | Filing) -> bool:
    """Whether some year or month has this day, and a day this hour and minute."""
    return day_exists(file_time) and file_time.hour < 24 and file_time.minute < 60


def day_exists(file_time: FileTime | Filing) -> bool:
    """Whether some year or month has this day."""
    if file_time.day_of_year is not None:
        return 1 <= file_time.day_of_year <= LAST_DAY_OF_YEAR
    return 1 <= (file_time.day_of_month or 0) <= LAST_DAY_OF_MONTH


def file_time_findings(context: Context, filed: FileTime) -> Iterator[Finding]:
    """The finding on a file time that is too early or too late for the date-time group."""
    cable, gap = context.cable, delay(context)
    dtg = cable.dtg
    if dtg is None or dtg.datetime is None or gap is None or EARLIEST <= gap < NORMAL:
        return
    far = not NORMAL <= gap <= _LATEST
    yield (
        finding(
            filed.span,
            "filed {gap} {direction} the date-time group",
            gap=_in_words(abs(gap)),
            direction="after" if gap > timedelta() else "before",
        )
        .at(Severity.ERROR if far and not is_sent_again(cable) else Severity.WARNING)
        .label(dtg.group, "date-time group, day {day:03d} of its year", day=dtg.datetime.timetuple().tm_yday)
        .note("a telegram is filed after its date-time group, within a day")
    )


def fits_in_year(context: Context, filed: FileTime, year: int) -> bool:
    """Whether the file time is normal for the date-time group, were that of another year."""
    sent = context.cable.dtg.datetime if context.cable.dtg is not None else None
    if sent is None or (sent.month == 2 and sent.day == 29):
        return False
    gap = _between(sent.replace(year=year), filed)
    return gap is not None and EARLIEST <= gap < NORMAL


def _in_words(gap: timedelta) -> str:
    """The gap in days where there is a whole one, else in hours or minutes."""
    hours = gap // timedelta(hours=1)
    for count, unit in ((gap.days, "day"), (hours, "hour")):
        if count:
            return f"{count} {unit}{'s' if count > 1 else ''}"
    return f"{gap // timedelta(minutes=1)} minutes"


def repeated(cable: Cable, kind: str) -> tuple[OutOfOrder, ...]:
    """The further lines of one kind, as in grammar/telegram.lark."""
    if not cable.out_of_order:
        return ()
    return tuple(
        item for item in cable.out_of_order if item.irregularity is Irregularity.REPEATED and item.line == kind
    )


def second_heading(cable: Cable, context: Context) -> int | None:
    """Where a second FM line stands below a date-time group of its own; None where there is none.

    That is a readdressal (ACP 127(G) 503.b), or a heading that was copied twice.
    """
    for item in repeated(cable, "FROM"):
        start = max(cable.span.start, item.span.start - _LONG_LINE)
        before = context.source.text[start : item.span.start].rstrip()
        if _DATED.search(before[max(before.rfind("\n"), before.rfind("\r")) + 1 :]):
            return item.span.start
    return None


def out_of_order(cable: Cable, context: Context, irregularity: Irregularity) -> Iterator[OutOfOrder]:
    """The misplaced or repeated format lines, those of readdressals and pilots left out.

    FM and BT lines have rules of their own where they are repeated.
    """
    if not cable.out_of_order:
        return
    expected = HEADING_KINDS | ENDING
    if irregularity is Irregularity.REPEATED:
        expected -= {"FROM", "BREAK"}
    if second_heading(cable, context) is not None:
        expected -= HEADING_KINDS
    elif is_piloted(cable, context):
        expected -= ROUTING
    for item in cable.out_of_order:
        if item.irregularity is irregularity and item.line in expected:
            yield item


def line_name(kind: str) -> str:
    """What people call a kind of line."""
    return _NAMES.get(kind, kind.replace("_", " ").lower())


_NAMES = {
    "CALLED_STATIONS": "line of called stations",
    "CALLING_STATION": "DE line",
    "SECURITY": "security line",
    "DATE_TIME_GROUP": "date-time group",
    "FROM": "FM line",
    "TO": "TO line",
    "INFO": "INFO line",
    "EXEMPTED": "XMT line",
    "ACCOUNTING": "accounting line",
    "BREAK": "BT",
    "END_SERIAL": "serial of the ending",
    "END_OF_MESSAGE": "NNNN",
}


def is_piloted(cable: Cable, context: Context) -> bool:
    """Whether a pilot, a second routing block put on by a relay, stands in front (ACP 127(G) 120, 426.e)."""
    return any(
        item.first is not None and context.text(item.first) != context.text(item.span)
        for item in repeated(cable, "CALLED_STATIONS")
    )
