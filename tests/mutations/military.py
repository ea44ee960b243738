"""Faults of military messages of sets: each with the rule that must find it."""

from datetime import timedelta

from strategies.envelope import MONTHS
from strategies.military import Message

from mutations.messages import MessageMutation, registering

MILITARY_MUTATIONS: list[MessageMutation[Message]] = []
mutation = registering(MILITARY_MUTATIONS)


# --- the header of JANAP 128 ---


@mutation("JN101", header=True)
def header_without_hyphen(message: Message) -> Message | None:
    return message.changed(called=(f"-{message.called[0]}", *message.called[1:]))


@mutation("JN101", header=True, page_serial="", end_serial="")
def header_with_a_long_serial(message: Message) -> Message | None:
    return message.changed(serial=12345)


@mutation("JN102", header=True)
def header_group_of_two_letters(message: Message) -> Message | None:
    return message.changed(header_group=message.header_group[:3] + ("E" if message.level != "E" else "U"))


@mutation("JN102", header=True)
def header_letter_differs(message: Message) -> Message | None:
    return message.changed(header_letter="T")


@mutation("JN102", header=True)
def header_of_another_level(message: Message) -> Message | None:
    return message.changed(header_letter="T", header_group="TTTT")


@mutation("JN103", header=True)
def header_without_end_of_routing(message: Message) -> Message | None:
    return message.changed(header_end="")


@mutation("JN105", header=True)
def filed_a_week_later(message: Message) -> Message | None:
    return message.changed(filed=timedelta(days=7))


@mutation("JN105", header=True)
def filed_a_day_before(message: Message) -> Message | None:
    return message.changed(filed=timedelta(days=-1))


@mutation("JN106", header=True)
def header_of_another_precedence(message: Message) -> Message | None:
    return message.changed(header_precedence="Z")


@mutation("JN107", header=True)
def header_serial_differs(message: Message) -> Message | None:
    if not message.page_serial:
        return None
    return message.changed(serial=message.serial % 9999 + 1)


@mutation("FL151", header=True)
def end_serial_differs(message: Message) -> Message | None:
    return message.changed(end_serial=f"{message.serial % 9999 + 1:04d}")


@mutation("GA512", header=True)
def security_group_of_another_level(message: Message) -> Message | None:
    return message.changed(group="TTTTT")


@mutation("CL113", header=True)
def classification_line_contradicted(message: Message) -> Message | None:
    return message.changed(line_level="S") if message.level == "C" else None


# --- sets ---


@mutation("GA501")
def msgid_with_one_slant(message: Message) -> Message | None:
    return message.changed(set_end="/")


@mutation("GA501")
def msgid_without_slants(message: Message) -> Message | None:
    return message.changed(set_end="")


@mutation("GA501")
def msgid_with_three_slants(message: Message) -> Message | None:
    return message.changed(set_end="///")


@mutation("GA502", anywhere=True)
def msgid_missing(message: Message) -> Message | None:
    return message.changed(order=("subj", "refs", "pocs", "rmks"))


@mutation("GA502", anywhere=True)
def msgid_behind_the_subject(message: Message) -> Message | None:
    return message.changed(order=("subj", "msgid", "refs", "pocs", "rmks"))


@mutation("GA503")
def series_as_message_type(message: Message) -> Message | None:
    return message.changed(msgid=("NAVADMIN", *message.msgid[1:]))


@mutation("GA504", anywhere=True)
def subject_missing(message: Message) -> Message | None:
    return message.changed(subject="")


@mutation("GA505", explained="")
def reference_letter_left_out(message: Message) -> Message | None:
    return message.changed(labels=(*message.labels[:-1], "K")) if message.labels else None


@mutation("GA505", explained="")
def reference_letter_doubled(message: Message) -> Message | None:
    return message.changed(labels=("A", *message.labels[:-1])) if len(message.labels) > 1 else None


@mutation("GA507", anywhere=True, contacts=1)
def contacts_behind_the_remarks(message: Message) -> Message | None:
    return message.changed(order=("msgid", "subj", "refs", "rmks", "pocs"))


@mutation("GA508")
def subject_indicator_too_short(message: Message) -> Message | None:
    return message.changed(indicator=message.indicator[:-1]) if message.indicator else None


@mutation("GA509")
def general_message_number_of_two_digits(message: Message) -> Message | None:
    return message.changed(series="NAVADMIN 12" + message.series[-3:]) if message.series else None


@mutation("GA510")
def month_of_another_message(message: Message) -> Message | None:
    return message.changed(msgid=(*message.msgid[:-1], MONTHS[message.moment.month % 12]))


@mutation("GA511")
def double_slant_in_msgid(message: Message) -> Message | None:
    return message.changed(msgid=(message.msgid[0] + "/", *message.msgid[1:]))


@mutation("GA513")
def misspelt_set(message: Message) -> Message | None:
    return message.changed(set_end="//\nEXRE/OLIVE BRANCH//")


@mutation("GA515", anywhere=True)
def declaration_missing(message: Message) -> Message | None:
    return message.changed(declaration="") if message.declaration else None


@mutation("GA517", anywhere=True)
def remarks_without_identifier(message: Message) -> Message | None:
    return message.changed(remarks="") if message.level == "U" else None


@mutation("GA518")
def general_message_of_another_year(message: Message) -> Message | None:
    year = (message.moment.year + 1) % 100
    return message.changed(series=f"{message.series[:-2]}{year:02d}") if message.series else None


@mutation("GA519")
def text_cites_a_missing_reference(message: Message) -> Message | None:
    return message.changed(cited="K") if message.labels else None


@mutation("PM301")
def paragraph_above_the_message(message: Message) -> Message | None:
    return message.changed(first_mark="(S) ") if message.level == "C" else None
