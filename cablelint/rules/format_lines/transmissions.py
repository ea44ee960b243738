"""What the rules about format lines ask of the transmission: what the copy must have, whether it is sent again, how late."""

from calendar import isleap
from datetime import datetime, timedelta, timezone

from cablelint.context import Context, Profile
from cablelint.model import Cable, FileTime, Irregularity, OutOfOrder

# Retransmissions, corrected copies and answers get a new serial or file time (ACP 127(G) 417 to 420).
_SENT_AGAIN = ("ZDK", "ZDS", "ZEL", "ZUI")

LAST_DAY_OF_YEAR = 366


def is_addressed(cable: Cable, context: Context) -> bool:
    """Whether originator and addressees must be there: always in a transmission or a draft, in an archive's copy if routed."""
    return context.profile is not Profile.ARCHIVE or cable.envelope.routed


def is_dated(cable: Cable, context: Context) -> bool:
    """Whether the date-time group must be there: a draft has none yet."""
    return context.profile is not Profile.DRAFT and is_addressed(cable, context)


def is_sent_again(cable: Cable) -> bool:
    """Whether format line 5 says that this is a retransmission or a corrected copy."""
    dtg = cable.dtg
    instructions = dtg.instructions.text if dtg is not None and dtg.instructions is not None else ""
    return any(signal in instructions for signal in _SENT_AGAIN)


def delay(file_time: FileTime, sent: datetime) -> timedelta | None:
    """From the date-time group to the filing, negative where the filing came first.

    The file time has no year: the one that brings the two nearest together is taken. None where no such year has that day, or where
    there is no such hour or minute.
    """
    if not exists(file_time):
        return None
    delays = []
    for year in (sent.year - 1, sent.year, sent.year + 1):
        if file_time.day_of_year < LAST_DAY_OF_YEAR or isleap(year):
            # Ready-made UTC is slower than timezone.utc; see cablelint.fields.dates.
            start = datetime(year, 1, 1, file_time.hour, file_time.minute, tzinfo=timezone.utc)  # noqa: UP017
            delays.append(start + timedelta(days=file_time.day_of_year - 1) - sent)
    return min(delays, key=abs, default=None)


def exists(file_time: FileTime) -> bool:
    """Whether some year has this day, hour and minute."""
    return 1 <= file_time.day_of_year <= LAST_DAY_OF_YEAR and file_time.hour < 24 and file_time.minute < 60


def repeated(cable: Cable, kind: str) -> tuple[OutOfOrder, ...]:
    """The further lines of one kind, as in grammar/telegram.lark."""
    return tuple(
        item for item in cable.out_of_order if item.irregularity is Irregularity.REPEATED and item.line == kind
    )


def has_second_heading(cable: Cable) -> bool:
    """Whether a second date-time group stands in front of further FM, TO and INFO lines.

    That is a readdressal (ACP 127(G) 503.b), or a heading that was copied twice.
    """
    again = repeated(cable, "DATE_TIME_GROUP")
    return bool(again) and any(item.span.start > again[0].span.start for item in repeated(cable, "FROM"))


def is_piloted(cable: Cable, context: Context) -> bool:
    """Whether a pilot, a second routing block put on by a relay, stands in front (ACP 127(G) 120, 426.e)."""
    return any(
        item.first is not None and context.text(item.first) != context.text(item.span)
        for item in repeated(cable, "CALLED_STATIONS")
    )
