"""What rules about the envelope and the ending need."""

from cablelint.classification import Level
from cablelint.consistency import SERIAL_MODULUS
from cablelint.context import Context, Profile
from cablelint.fields.dates import MONTHS
from cablelint.model import (
    Cable,
    CalledStations,
    CallingStation,
    ClassificationLine,
    DateTimeGroup,
    Originator,
    Role,
    SecurityLine,
    TransmissionIdentifier,
)
from cablelint.reference import posts
from cablelint.reference.precedence import PROSIGN_OF_WORD
from cablelint.rules.format_lines.indicators import called_stations, is_known, routing_indicators
from cablelint.rules.format_lines.precedences import MOST_PROSIGNS, PROSIGNS, highest, prosign_ranks
from cablelint.rules.format_lines.security_groups import GROUP_LENGTH
from cablelint.rules.format_lines.transmissions import EARLIEST, NORMAL, delay, exists
from cablelint.rules.format_lines.unread import has_no_envelope, may_be_garbled

_CHANNEL_DIGITS = (3, 4)
_CONTINUITY_DIGITS = 4
_SERIAL_DIGITS = 4
_SECTION_DIGITS = 2
_DAY_TIME_DIGITS = 6
_MONTHS = frozenset(month[:3] for month in MONTHS)
# One prosign, or a higher one for action and a lower one for information; a FLASH part is a transmission of its own.
_PRECEDENCES = frozenset({*((prosign,) for prosign in PROSIGNS), ("O", "P"), ("O", "R"), ("P", "R")})
_SIGNALS = {Level.UNCLASSIFIED: "ZNR"}
_USUAL_SIGNAL = "ZZH"


def incomplete_envelope(cable: Cable, context: Context) -> bool:
    """One of format lines 1 to 7 is missing or not as it should be; where none is there, a line looks like one."""
    envelope = cable.envelope
    identifier, group = envelope.transmission_identifier, envelope.date_time_group
    if context.profile is Profile.ARCHIVE and has_no_envelope(cable):
        return may_be_garbled(cable, context)
    return not (
        isinstance(identifier, TransmissionIdentifier)
        and identifier.number is not None
        and len(identifier.number.text) in _CHANNEL_DIGITS
        and context.text(identifier.span).isalnum()
        and isinstance(envelope.called_stations, CalledStations)
        and isinstance(envelope.calling_station, CallingStation)
        and isinstance(envelope.security, SecurityLine)
        and isinstance(group, DateTimeGroup)
        and len(group.day_time.text) == _DAY_TIME_DIGITS
        and isinstance(envelope.originator, Originator)
        and not envelope.malformed_addressees
        and any(addressee.role is Role.ACTION for addressee in envelope.addressees)
    )


def unusual_addressees(cable: Cable, context: Context) -> bool:
    """An addressee could not be read, is exempted, is named twice or is not written in the usual form."""
    envelope = cable.envelope
    names = set()
    for addressee in envelope.addressees:
        number = addressee.continuity_number
        if addressee.routing_indicator is None or "/" in addressee.name.text or addressee.exempted:
            return True
        if addressee.role is Role.EXEMPTED or (number is not None and len(number.text) != _CONTINUITY_DIGITS):
            return True
        names.add(addressee.name.text)
    return bool(envelope.malformed_addressees or envelope.unread) or len(names) != len(envelope.addressees)


def unusual_routing_indicators(cable: Cable, context: Context) -> bool:
    """A routing indicator is malformed, of no nation or a collective one, or a station is called twice."""
    if not all(map(is_known, [token.text for token in routing_indicators(context)])):
        return True
    stations = called_stations(cable)
    called = stations[1] if stations is not None else ()
    return len({token.text for token in called}) != len(called)


def unusual_date_time_group(cable: Cable, context: Context) -> bool:
    """The date-time group does not exist or is still to come, or is not written in the usual form."""
    group = cable.dtg
    return group is not None and not (
        group.datetime is not None
        and context.date is not None
        and group.month is not None
        and group.month.text in _MONTHS
        and group.zone.span.end < group.month.span.start
        and tuple([token.text for token in group.precedences]) in _PRECEDENCES
    )


def disagreeing_precedences(cable: Cable, context: Context) -> bool:
    """Prosigns and precedence words do not all agree, or one of them is not a known one."""
    if has_no_envelope(cable):
        return False
    ranks, named, stations = prosign_ranks(context), highest(context), cable.envelope.called_stations
    if not ranks or not max(ranks) == ranks[0] == named.any == named.action:
        return True
    if len(ranks) == MOST_PROSIGNS and named.info is not None and named.info != ranks[1]:
        return True
    if isinstance(stations, CalledStations):
        prosign = cable.dtg.precedences[0].text if cable.dtg is not None else ""
        if stations.precedence.text != prosign * 2:
            return True
    words = [addressee.precedence for addressee in cable.envelope.addressees if addressee.precedence is not None]
    return not all(word.text in PROSIGN_OF_WORD for word in words)


def unusual_security_line(cable: Cable, context: Context) -> bool:
    """The security line is not of one letter five times that stands for the overall level, with its signals."""
    security, text = cable.envelope.security, context.source.text
    if not isinstance(security, SecurityLine):
        return False
    group, level = security.group, security.level
    if level is None or level is not context.overall or len(group.text) != GROUP_LENGTH or group.text[0] == "E":
        return True
    if not text.startswith(group.text, group.span.start) or text[group.span.end : group.span.end + 1].strip():
        return True
    if security.signal.text != _SIGNALS.get(level, "ZNY"):
        return True
    return any(signal.text != _USUAL_SIGNAL for signal in security.operating_signals)


def unusual_calling_station(cable: Cable, context: Context) -> bool:
    """The DE line, or that of a second heading, does not go with number, section and date of the telegram."""
    station, line, number = cable.envelope.calling_station, cable.classification_line, context.settled_number.value
    stations = [copy.calling_station for copy in cable.heading_copies]
    if station is None and not any(stations):
        return False
    if not isinstance(station, CallingStation) or not isinstance(line, ClassificationLine) or number is None:
        return True
    serial = f"{number % SERIAL_MODULUS:0{_SERIAL_DIGITS}}"
    for other in (station, *stations):
        if not isinstance(other, CallingStation) or other.serial is None or other.serial.text != serial:
            return True
    section = line.section.number if line.section is not None else 1
    if station.section is None:
        return section != 1 or _is_unusual_file_time(station, context)
    digits = f"{section:0{_SECTION_DIGITS}}"
    return station.section.text != digits or _is_unusual_file_time(station, context)


def _is_unusual_file_time(station: CallingStation, context: Context) -> bool:
    filed, gap, dtg = station.file_time, delay(context), context.cable.dtg
    if filed is None or not exists(filed):
        return True
    if dtg is None or dtg.datetime is None:
        return False
    return gap is None or not EARLIEST <= gap < NORMAL


def another_post(cable: Cable, context: Context) -> bool:
    """Originator, classification line and calling station are not known to be of one post."""
    envelope, line = cable.envelope, cable.classification_line
    originator, station = envelope.originator, envelope.calling_station
    if not isinstance(originator, Originator):
        return False
    named = line.station if isinstance(line, ClassificationLine) else None
    if named is not None and not posts.same_post(originator.name.text, named.text):
        return True
    if not isinstance(station, CallingStation):
        return False
    name = originator.name.text.split("//", 1)[0].strip()
    return station.routing_indicator.text not in posts.routing_indicators(name)


def unusual_ending(cable: Cable, context: Context) -> bool:
    """Any of format lines 11 to 16 is there, or all of them must be."""
    ending = cable.ending
    if ending.break_marks or ending.serial is not None or ending.end_of_message is not None:
        return True
    return context.profile is Profile.TRANSMITTED
