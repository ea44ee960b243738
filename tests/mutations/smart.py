"""Faults of SMART messages: each with the rule that must find it."""

from datetime import timedelta

from strategies.smart import SmartMessage

from mutations.messages import Change, MessageMutation, registering

SMART_MUTATIONS: list[MessageMutation[SmartMessage]] = []
mutation = registering(SMART_MUTATIONS)


# --- number and date ---


@mutation("SM501")
def mrn_of_another_year(message: SmartMessage) -> SmartMessage | None:
    year, _, rest = message.value("MRN")[0].partition(" ")
    return message.having("MRN", f"{int(year) - 3:02d} {rest}")


@mutation("SM502")
def calendar_date_of_another_month(message: SmartMessage) -> SmartMessage | None:
    day, _, group = message.value("Date/DTG")[0].partition(" / ")
    month = "Jan" if not day.startswith("Jan") else "May"
    return message.having("Date/DTG", f"{month} 15, {message.moment:%Y} / {group}")


@mutation("SM502")
def calendar_date_a_day_later(message: SmartMessage) -> SmartMessage | None:
    _, _, group = message.value("Date/DTG")[0].partition(" / ")
    later = message.moment + timedelta(days=1)
    return message.having("Date/DTG", f"{later:%b} {later:%d, %Y} / {group}")


@mutation("SM504")
def mrn_without_a_year(message: SmartMessage) -> SmartMessage | None:
    return message.having("MRN", message.value("MRN")[0].partition(" ")[2])


@mutation("SM504")
def date_without_a_group(message: SmartMessage) -> SmartMessage | None:
    return message.having("Date/DTG", message.value("Date/DTG")[0].partition(" / ")[0])


@mutation("SM505")
def group_of_the_twenty_fifth_hour(message: SmartMessage) -> SmartMessage | None:
    day, _, group = message.value("Date/DTG")[0].partition(" / ")
    return message.having("Date/DTG", f"{day} / {group[:2]}25{group[4:]}")


@mutation("SM505")
def calendar_date_that_does_not_exist(message: SmartMessage) -> SmartMessage | None:
    _, _, group = message.value("Date/DTG")[0].partition(" / ")
    return message.having("Date/DTG", f"Feb 31, {message.moment:%Y} / {group}")


@mutation("SM509")
def from_another_post(message: SmartMessage) -> SmartMessage | None:
    other = "AMEMBASSY ASTANA" if message.place != "ASTANA" else "AMEMBASSY ROME"
    return message.having("From", other)


# --- fields ---


def _missing(label: str) -> Change[SmartMessage]:
    def apply(message: SmartMessage) -> SmartMessage | None:
        return message.without(label)

    apply.__name__ = f"without_{label.lower().translate(str.maketrans('/', '_', '.'))}"
    return apply


for _label in ("MRN", "Date/DTG", "From", "Action", "E.O.", "TAGS", "Subject"):
    mutation("SM503", anywhere=True, level="U", sensitive=False, references=0)(_missing(_label))


@mutation("SM503")
def empty_from(message: SmartMessage) -> SmartMessage | None:
    return message.having("From")


@mutation("SM510")
def tags_twice(message: SmartMessage) -> SmartMessage | None:
    at = [label for label, _ in message.fields].index("TAGS")
    return message.changed(fields=message.fields[: at + 1] + message.fields[at:])


# --- classification ---


@mutation("SM506", level="U")
def secret_below(message: SmartMessage) -> SmartMessage | None:
    return message.changed(bottom_level="S")


@mutation("SM506", level="C")
def unclassified_above(message: SmartMessage) -> SmartMessage | None:
    return message.changed(level="U")


@mutation("SM507", level="U", sensitive=True, handling=True)
def no_caption_for_sbu(message: SmartMessage) -> SmartMessage | None:
    return message.having("Captions", "SIPDIS")


@mutation("PM301", level="C")
def paragraph_above_overall(message: SmartMessage) -> SmartMessage | None:
    return message.changed(paragraphs=(*message.paragraphs, ("(S)", "One more.")))


@mutation("PM303", level="S")
def paragraph_without_mark(message: SmartMessage) -> SmartMessage | None:
    return message.changed(paragraphs=(*message.paragraphs, ("", "One more.")))


@mutation("CP206", level="U", sensitive=False, handling=False)
def sbu_paragraph_in_plain_message(message: SmartMessage) -> SmartMessage | None:
    return message.changed(paragraphs=tuple(("(SBU)", sentence) for _, sentence in message.paragraphs))


@mutation("SM508")
def another_number_above_the_text(message: SmartMessage) -> SmartMessage | None:
    if message.level != "U":
        return None
    return message.changed(text_line=f"UNCLAS {message.place} {message.number + 1:06d}")


# --- the text header ---


@mutation("EO404")
def order_of_the_nineties(message: SmartMessage) -> SmartMessage | None:
    return message.having("E.O.", "12356")


@mutation("CP214")
def misspelt_caption(message: SmartMessage) -> SmartMessage | None:
    captions = message.value("Captions")
    return message.having("Captions", captions[0].replace("SIPDIS", "SIPDSI")) if "SIPDIS" in str(captions) else None


@mutation("RF804", references=1)
def reference_to_the_future(message: SmartMessage) -> SmartMessage | None:
    return message.having("Reference", f"{message.moment.year % 100 + 1} ASTANA 12")


@mutation("RF801", references=3)
def references_out_of_order(message: SmartMessage) -> SmartMessage | None:
    first, second, third = message.value("Reference")
    return message.having("Reference", f"A{first[1:]}", f"C{second[1:]}", f"B{third[1:]}")


@mutation("SJ704", level="U")
def subject_above_overall(message: SmartMessage) -> SmartMessage | None:
    first, *rest = message.value("Subject")
    return message.having("Subject", f"(S) {first}", *rest)


@mutation("BD101", anywhere=True)
def number_left_out(message: SmartMessage) -> SmartMessage | None:
    return message.changed(gap=1)
