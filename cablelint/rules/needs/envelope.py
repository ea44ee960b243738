"""What rules about the envelope need."""

from cablelint.consistency import SERIAL_MODULUS
from cablelint.context import Context, Profile
from cablelint.fields.dates import MONTHS
from cablelint.model import (
    SECURITY_LETTERS,
    BasicHeader,
    Cable,
    CalledStations,
    CallingStation,
    ClassificationLine,
    DateTimeGroup,
    Envelope,
    Originator,
    Role,
    SecurityLine,
    TransmissionIdentifier,
)
from cablelint.model.envelope import AddressedWords, addressed_words
from cablelint.model.format_line_words import FormatLineWords, format_line_words
from cablelint.patterns import pattern
from cablelint.reference import posts
from cablelint.reference.precedence import PRIORITY_GONE, PROSIGN_OF_WORD, RANK
from cablelint.rule import Need, SharedNeed
from cablelint.rules.format_lines.address_slashes import lacks_slash, second_indicator
from cablelint.rules.format_lines.indicators import is_known
from cablelint.rules.format_lines.precedences import ROUTINE
from cablelint.rules.format_lines.security_groups import GROUP_LENGTH
from cablelint.rules.format_lines.transmissions import EARLIEST, NORMAL, delay, exists
from cablelint.rules.format_lines.unread import has_no_envelope, in_lower_case, is_unread_addressee, may_be_garbled

# The members of an enumeration are looked up slowly.
_ACTION, _INFO, _EXEMPTED = Role.ACTION, Role.INFO, Role.EXEMPTED
_ARCHIVE = Profile.ARCHIVE
_CHANNEL_DIGITS = (3, 4)
_CONTINUITY_DIGITS = 4
_SERIAL_DIGITS = 4
_SECTION_DIGITS = 2
_DAY_TIME_DIGITS = 6
_MONTHS = frozenset(month[:3] for month in MONTHS)
_RANK_OF_WORD = {word: RANK[prosign] for word, prosign in PROSIGN_OF_WORD.items()}
# One prosign, or a higher one for action and a lower one for information; a FLASH part is a transmission of its own.
_RANKS = {
    prosigns: tuple(map(RANK.__getitem__, prosigns)) for prosigns in map(tuple, ["Z", "O", "P", "R", "OP", "OR", "PR"])
}
# What format line 4 says for each level, but for the EFTO of UNCLAS.
_LEVELS = {
    ("ZNY" if level.classified else "ZNR", letter * GROUP_LENGTH): level
    for letter, level in SECURITY_LETTERS.items()
    if letter != "E"
}
_USUAL_SIGNAL = "ZZH"
# /AMEMBASSY ANKARA, TO /SECSTATE WASHDC
_LONE_SLASH = pattern(r"(?:\s|\b(?:TO|INFO))/")


def look_at_envelope(cable: Cable, context: Context) -> list[Need | None]:
    """Tell what is unusual about format lines 1 to 9."""
    met: list[Need | None] = []
    if _is_calling_station_unusual(cable, context):
        met.append(unusual_calling_station)
    if has_no_envelope(cable):
        if context.profile is not _ARCHIVE or may_be_garbled(cable, context):
            met.append(incomplete_envelope)
        return met
    envelope = cable.envelope
    addressed, words = addressed_words(envelope), format_line_words(envelope)
    if not _is_complete(envelope, words, addressed.roles, context):
        met.append(incomplete_envelope)
    met += _of_addressees(envelope, addressed, context)
    if _are_indicators_unusual(envelope, words, addressed.indicators):
        met.append(unusual_routing_indicators)
    if _is_date_time_group_unusual(cable, words, context):
        met.append(unusual_date_time_group)
    if _disagree(words, _ranks(addressed)):
        met.append(disagreeing_precedences)
    return met + _of_further_lines(cable, addressed.end, context)


def _of_further_lines(cable: Cable, addressed_until: int, context: Context) -> list[Need]:
    met: list[Need] = []
    envelope = cable.envelope
    if _is_security_line_unusual(envelope, context):
        met.append(unusual_security_line)
    if _are_of_different_posts(cable):
        met.append(another_post)
    if _are_small(context.text(envelope.span)):
        met.append(small_letters)
    end = addressed_until or (cable.dtg.span.end if cable.dtg is not None else 0)
    if end and "GR" in context.source.text[end : envelope.span.end]:
        met.append(counted_groups)
    return met


# One of format lines 1 to 7 is missing or not as it should be; where none is there, a line looks like one.
incomplete_envelope = SharedNeed("incomplete_envelope", look_at_envelope)
# An addressee, or a line that may be one, could not be read, or lacks slash or indicator, or has a second indicator.
unusual_addressees = SharedNeed("unusual_addressees", look_at_envelope)
# An addressee is exempted.
exempted_addressees = SharedNeed("exempted_addressees", look_at_envelope)
# A continuity number has not four digits.
odd_continuity_number = SharedNeed("odd_continuity_number", look_at_envelope)
# An addressee is named twice.
repeated_addressee = SharedNeed("repeated_addressee", look_at_envelope)
# An addressee may be two posts.
joined_addressees = SharedNeed("joined_addressees", look_at_envelope)
# A routing indicator is malformed, of no nation or a collective one, or a station is called twice.
unusual_routing_indicators = SharedNeed("unusual_routing_indicators", look_at_envelope)
# The date-time group does not exist or is still to come, is not written in the usual form, or has a late PRIORITY.
unusual_date_time_group = SharedNeed("unusual_date_time_group", look_at_envelope)
# Prosigns and precedence words do not all agree, or one of them is not a known one.
disagreeing_precedences = SharedNeed("disagreeing_precedences", look_at_envelope)
# The security line is not of one letter five times that stands for the overall level, with its signals.
unusual_security_line = SharedNeed("unusual_security_line", look_at_envelope)
# The DE line, or that of a second heading, does not go with number, section and date of the telegram.
unusual_calling_station = SharedNeed("unusual_calling_station", look_at_envelope)
# Originator, classification line and calling station are not known to be of one post.
another_post = SharedNeed("another_post", look_at_envelope)
# A line of the envelope would be a format line, were it not for its small letters.
small_letters = SharedNeed("small_letters", look_at_envelope)
# There may be a group count.
counted_groups = SharedNeed("counted_groups", look_at_envelope)


def _of_addressees(envelope: Envelope, addressed: AddressedWords, context: Context) -> list[Need]:
    met: list[Need] = []
    names = addressed.names
    if _are_addressees_unusual(envelope, addressed, context):
        met.append(unusual_addressees)
    if addressed.exempted:
        met.append(exempted_addressees)
    if not set(map(len, addressed.numbers)) <= {_CONTINUITY_DIGITS}:
        met.append(odd_continuity_number)
    if len(set(names)) != len(names):
        met.append(repeated_addressee)
    if any(map(posts.two_posts, names)):
        met.append(joined_addressees)
    return met


def _are_addressees_unusual(envelope: Envelope, addressed: AddressedWords, context: Context) -> bool:
    names = addressed.names
    if envelope.malformed_addressees or (envelope.unread and _ACTION not in addressed.roles):
        return True
    if any(is_unread_addressee(token.text) for token in envelope.unread):
        return True
    if len(addressed.indicators) != len(names):
        if any(map(lacks_slash, names)):
            return True
        if addressed.indicators and _LONE_SLASH.search(context.source.text, envelope.span.start, addressed.end):
            return True
    return "/" in "".join(names) and any(map(second_indicator, names))


def _ranks(addressed: AddressedWords) -> tuple[int, int, int] | None:
    """The highest ranks for action, for information and of those exempted; None where a word is not known.

    That of an addressee without a precedence word is ROUTINE; 0 stands where there is none of a role.
    """
    roles, words = addressed.roles, addressed.precedences
    action, info, exempted = [ROUTINE * (role in roles) for role in (_ACTION, _INFO, _EXEMPTED)]
    if not any(words):
        return action, info, exempted
    for role, word in zip(roles, words, strict=True):
        if word is not None:
            rank = _RANK_OF_WORD.get(word)
            if rank is None:
                return None
            if role is _ACTION:
                action = max(action, rank)
            elif role is _INFO:
                info = max(info, rank)
            else:
                exempted = max(exempted, rank)
    return action, info, exempted


def _is_complete(envelope: Envelope, words: FormatLineWords, roles: list[Role], context: Context) -> bool:
    """Whether each of format lines 1 to 6 is there and as it should be, and all of 7 to 9 could be read."""
    complete = words.usual or _are_format_lines_complete(envelope, context)
    return complete and not envelope.malformed_addressees and _ACTION in roles


def _are_format_lines_complete(envelope: Envelope, context: Context) -> bool:
    identifier, group = envelope.transmission_identifier, envelope.date_time_group
    return (
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
    )


def _are_indicators_unusual(envelope: Envelope, words: FormatLineWords, addressed: list[str]) -> bool:
    called, header = words.called_stations, envelope.basic_header
    indicators = list(addressed)
    if words.calling_station is not None:
        indicators.append(words.calling_station)
    if isinstance(header, BasicHeader):
        called = called or tuple([token.text for token in header.routing_indicators])
        indicators.append(header.routing_indicator.text)
    return len(set(called)) != len(called) or not all(map(is_known, (*called, *indicators)))


def _is_date_time_group_unusual(cable: Cable, words: FormatLineWords, context: Context) -> bool:
    if not words.usual:
        group = cable.dtg
        if group is None or not _is_month_apart(group):
            return group is not None
    sent = context.date
    return not (
        sent is not None
        and words.month in _MONTHS
        and words.precedences in _RANKS
        and (sent < PRIORITY_GONE or "P" not in words.precedences)
    )


def _is_month_apart(group: DateTimeGroup) -> bool:
    return group.month is not None and group.zone.span.end < group.month.span.start


def _disagree(words: FormatLineWords, addressed: tuple[int, int, int] | None) -> bool:
    prosigns, called = words.precedences, words.called_precedence
    ranks = _RANKS.get(prosigns)
    if ranks is None or addressed is None or ranks[0] != addressed[0] or max(addressed) > ranks[0]:
        return True
    if len(ranks) > 1 and addressed[1] not in (0, ranks[1]):
        return True
    return called is not None and called != prosigns[0] * 2


def _is_security_line_unusual(envelope: Envelope, context: Context) -> bool:
    words = format_line_words(envelope)
    if words.security_signal is None or words.security_group is None:
        return False
    level = _LEVELS.get((words.security_signal, words.security_group))
    if level is None or level is not context.overall:
        return True
    if not words.usual and not _is_group_apart(envelope, context.source.text):
        return True
    return bool([signal for signal in words.operating_signals if signal != _USUAL_SIGNAL])


def _is_group_apart(envelope: Envelope, text: str) -> bool:
    """Whether the security group stands in the text as it was read, with a blank or nothing behind it."""
    line = envelope.security
    if not isinstance(line, SecurityLine):
        return False
    group, (start, end) = line.group.text, line.group.span
    return text.startswith(group, start) and not text[end : end + 1].strip()


def _is_calling_station_unusual(cable: Cable, context: Context) -> bool:
    words, line, number = format_line_words(cable.envelope), cable.classification_line, context.settled_number.value
    stations = [copy.calling_station for copy in cable.heading_copies]
    if words.calling_station is None:
        return cable.envelope.calling_station is not None or any(stations)
    if not isinstance(line, ClassificationLine) or number is None:
        return True
    serial = f"{number % SERIAL_MODULUS:0{_SERIAL_DIGITS}}"
    if words.serial != serial:
        return True
    for other in stations:
        if not isinstance(other, CallingStation) or other.serial is None or other.serial.text != serial:
            return True
    section = line.section.number if line.section is not None else 1
    if words.section is None:
        return section != 1 or _is_file_time_unusual(words, context)
    return words.section != f"{section:0{_SECTION_DIGITS}}" or _is_file_time_unusual(words, context)


def _is_file_time_unusual(words: FormatLineWords, context: Context) -> bool:
    if words.filing is None or not exists(words.filing):
        return True
    if words.sent is None:
        return False
    gap = delay(context)
    return gap is None or not EARLIEST <= gap < NORMAL


def _are_of_different_posts(cable: Cable) -> bool:
    words, line = format_line_words(cable.envelope), cable.classification_line
    name = words.originator
    if name is None:
        return False
    named = line.station if isinstance(line, ClassificationLine) else None
    if named is not None and not posts.same_post(name, named.text):
        return True
    if words.calling_station is None:
        return False
    return words.calling_station not in posts.routing_indicators(name.split("//", 1)[0].strip())


def _are_small(text: str) -> bool:
    """Whether any line would be a format line, were it not for its small letters."""
    # As str.isupper, which asks for each letter by itself; capitals of ASCII are made faster than that.
    if text == text.upper() if text.isascii() else text.isupper():
        return False
    return any(in_lower_case(line.lstrip()) for line in text.replace("\r", "\n").split("\n"))
