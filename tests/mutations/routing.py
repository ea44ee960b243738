"""Faults of format lines 1 to 5."""

from datetime import datetime, timedelta

from strategies import Telegram
from strategies.envelope import MONTHS

from mutations.registry import mutation


def _filed(telegram: Telegram, days: int) -> Telegram | None:
    """Filed so many days after the date-time group; not where the communication centre sent it again."""
    envelope = telegram.envelope
    if envelope is None or envelope.routing is None or envelope.instructions:
        return None
    return telegram.with_routing(day_of_year=(envelope.moment + timedelta(days=days)).strftime("%j"))


@mutation("FL101", routed=True, partial=False)
def identifier_without_channel_letter(telegram: Telegram) -> Telegram | None:
    assert telegram.routing is not None
    identifier = telegram.routing.identifier
    return telegram.with_routing(identifier=identifier[:7] + identifier[8:])


@mutation("FL201", routed=True, partial=False)
def called_precedence_unknown(telegram: Telegram) -> Telegram | None:
    return telegram.with_routing(called_precedence="QQ")


@mutation("FL205", routed=True, partial=False)
def called_precedence_differs(telegram: Telegram) -> Telegram | None:
    assert telegram.envelope is not None
    other = next(prosign for prosign in "POR" if prosign not in telegram.envelope.precedences)
    return telegram.with_routing(called_precedence=other * 2)


@mutation("FL202", routed=True, partial=False)
def routing_indicator_with_digit(telegram: Telegram) -> Telegram | None:
    assert telegram.routing is not None
    first, *rest = telegram.routing.called
    return telegram.with_routing(called=(f"{first[:4]}0{first[5:]}", *rest))


@mutation("FL202", "FL210", routed=True, partial=False)
def routing_indicator_too_short(telegram: Telegram) -> Telegram | None:
    assert telegram.routing is not None
    return telegram.with_routing(called=("RUE", *telegram.routing.called))


@mutation("FL206", routed=True, partial=False)
def called_station_doubled(telegram: Telegram) -> Telegram | None:
    assert telegram.routing is not None
    called = telegram.routing.called
    return telegram.with_routing(called=(*called, called[0]))


@mutation("FL303", routed=True, partial=False)
def serial_one_more(telegram: Telegram) -> Telegram | None:
    return _serial(telegram, 1)


@mutation("FL303", routed=True, partial=False)
def serial_one_less(telegram: Telegram) -> Telegram | None:
    return _serial(telegram, -1)


def _serial(telegram: Telegram, more: int) -> Telegram | None:
    assert telegram.routing is not None
    assert telegram.envelope is not None
    serial = (int(telegram.routing.serial) + more) % 10_000
    return None if telegram.envelope.instructions else telegram.with_routing(serial=f"{serial:04d}")


@mutation("FL304", routed=True, partial=False, sectioned=True)
def section_suffix_differs(telegram: Telegram) -> Telegram | None:
    return telegram.with_routing(section="02")


@mutation("FL305", routed=True, partial=False)
def filed_two_days_later(telegram: Telegram) -> Telegram | None:
    return _filed(telegram, 2)


@mutation("FL305", routed=True, partial=False)
def filed_ten_days_later(telegram: Telegram) -> Telegram | None:
    return _filed(telegram, 10)


@mutation("FL305", routed=True, partial=False)
def filed_hundred_days_earlier(telegram: Telegram) -> Telegram | None:
    return _filed(telegram, -100)


@mutation("FL302", routed=True, partial=False)
def file_day_beyond_the_year(telegram: Telegram) -> Telegram | None:
    return telegram.with_routing(day_of_year="367")


@mutation("FL302", routed=True, partial=False)
def file_hour_beyond_the_day(telegram: Telegram) -> Telegram | None:
    return telegram.with_routing(time="2530")


@mutation("FL404", routed=True, partial=False, classified=True)
def security_letters_of_another_level(telegram: Telegram) -> Telegram | None:
    assert telegram.routing is not None
    return telegram.with_routing(group="CCCCC" if telegram.routing.group == "SSSSS" else "SSSSS")


@mutation("FL402", routed=True, partial=False, classified=True)
def security_letters_mixed(telegram: Telegram) -> Telegram | None:
    assert telegram.routing is not None
    group = telegram.routing.group
    return telegram.with_routing(group=f"{group[:2]}U{group[3:]}")


@mutation("FL406", routed=True, partial=False)
def security_letter_lost(telegram: Telegram) -> Telegram | None:
    assert telegram.routing is not None
    return telegram.with_routing(group=telegram.routing.group[1:])


@mutation("FL403", routed=True, partial=False, classified=True)
def security_signal_of_unclassified(telegram: Telegram) -> Telegram | None:
    return telegram.with_routing(signal="ZNR")


@mutation("FL502", partial=False)
def day_thirty_two(telegram: Telegram) -> Telegram | None:
    assert telegram.envelope is not None
    return telegram.with_envelope(day_time=f"32{telegram.envelope.day_time[2:]}")


@mutation("FL502", partial=False)
def hour_twenty_five(telegram: Telegram) -> Telegram | None:
    assert telegram.envelope is not None
    day_time = telegram.envelope.day_time
    return telegram.with_envelope(day_time=f"{day_time[:2]}25{day_time[4:]}")


@mutation("FL501", partial=False)
def minute_one_digit(telegram: Telegram) -> Telegram | None:
    assert telegram.envelope is not None
    return telegram.with_envelope(day_time=telegram.envelope.day_time[:-1])


@mutation("FL503", partial=False, month=9)
def month_sept(telegram: Telegram) -> Telegram | None:
    return telegram.with_envelope(month="SEPT")


@mutation("FL50", partial=False)
def month_unknown(telegram: Telegram) -> Telegram | None:
    return telegram.with_envelope(month="XYZ")


@mutation("FL506", partial=False)
def zone_other_than_z(telegram: Telegram) -> Telegram | None:
    return telegram.with_envelope(zone="A")


@mutation("FL305", routed=True, partial=False, first=datetime(2004, 1, 1).date(), last=datetime(2009, 12, 31).date())
def month_of_date_time_group_differs(telegram: Telegram) -> Telegram | None:
    envelope = telegram.envelope
    assert envelope is not None
    if envelope.instructions or envelope.moment.day > 28:
        return None
    month = envelope.moment.month
    return telegram.with_envelope(month=MONTHS[month % 12 if month < 12 else 10])


@mutation("FL504", "FL505", partial=False, dual=True)
def prosigns_the_wrong_way_round(telegram: Telegram) -> Telegram | None:
    assert telegram.envelope is not None
    return telegram.with_envelope(precedences=telegram.envelope.precedences[::-1])


@mutation("FL50", partial=False, dual=True)
def prosign_doubled(telegram: Telegram) -> Telegram | None:
    assert telegram.envelope is not None
    first, second = telegram.envelope.precedences
    return telegram.with_envelope(precedences=(first, first, second))


@mutation("FL513", partial=False, dual=False)
def prosign_unknown(telegram: Telegram) -> Telegram | None:
    return telegram.with_envelope(precedences=("X",))


@mutation("FL205", "FL703", partial=False, routed=True, dual=False)
def prosign_of_another_precedence(telegram: Telegram) -> Telegram | None:
    assert telegram.envelope is not None
    (prosign,) = telegram.envelope.precedences
    return telegram.with_envelope(precedences=("P" if prosign == "O" else "O",))


@mutation("FL5", partial=False, routed=True)
def date_time_group_removed(telegram: Telegram) -> Telegram | None:
    return telegram.with_envelope(precedences=(), day_time="", zone="", month="", year="", instructions="")
