"""Faults of format lines 6 to 16."""

from attrs import evolve
from strategies import Telegram
from strategies.facts import agencies, senders
from strategies.structure import Address

from mutations.registry import mutation


def _addresses(telegram: Telegram, role: str) -> tuple[Address, ...]:
    assert telegram.envelope is not None
    return tuple(address for address in telegram.envelope.addresses if address.role == role)


def _with_address(telegram: Telegram, old: Address, **changes: str) -> Telegram:
    assert telegram.envelope is not None
    addresses = telegram.envelope.addresses
    return telegram.with_envelope(
        addresses=tuple(evolve(address, **changes) if address is old else address for address in addresses)
    )


@mutation("FL601", partial=False, routed=True)
def from_line_removed(telegram: Telegram) -> Telegram | None:
    return telegram.with_envelope(originator="")


@mutation("FL606", partial=False, routed=True)
def from_line_of_another_post(telegram: Telegram) -> Telegram | None:
    assert telegram.envelope is not None
    other = next(post for post in senders() if telegram.header.station not in post.address)
    return telegram.with_envelope(originator=other.address)


@mutation("FL710", partial=False, routed=True)
def action_addressees_removed(telegram: Telegram) -> Telegram | None:
    infos = _addresses(telegram, "INFO")
    return telegram.with_envelope(addresses=infos + _addresses(telegram, "XMT")) if infos else None


@mutation("FL701", partial=False, routed=True)
def all_addressees_removed(telegram: Telegram) -> Telegram | None:
    return telegram.with_envelope(addresses=())


@mutation("FL702", partial=False)
def precedence_word_misspelt(telegram: Telegram) -> Telegram | None:
    address = _addresses(telegram, "TO")[0]
    if address.precedence not in ("PRIORITY", "IMMEDIATE"):
        return None
    return _with_address(telegram, address, precedence=address.precedence[:3] + address.precedence[4:])


@mutation("FL703", partial=False, dual=False)
def precedence_word_above_the_prosign(telegram: Telegram) -> Telegram | None:
    assert telegram.envelope is not None
    if telegram.envelope.precedences[0] not in "RP":
        return None
    return _with_address(telegram, _addresses(telegram, "TO")[0], precedence="IMMEDIATE")


@mutation("FL801", partial=False, dual=False, collective=True)
def info_precedence_above_action(telegram: Telegram) -> Telegram | None:
    assert telegram.envelope is not None
    actions, infos = _addresses(telegram, "TO"), _addresses(telegram, "INFO")
    if telegram.envelope.precedences != ("O",) or not infos:
        return None
    lower = tuple(evolve(address, precedence="PRIORITY") for address in actions)
    higher = (evolve(infos[0], precedence="IMMEDIATE"), *infos[1:])
    return telegram.with_envelope(addresses=(*lower, *higher, *_addresses(telegram, "XMT")))


@mutation("FL704", partial=False)
def continuity_number_of_three_digits(telegram: Telegram) -> Telegram | None:
    return _with_address(telegram, _addresses(telegram, "TO")[0], number="123")


@mutation("FL706", partial=False, dual=False)
def addressee_doubled(telegram: Telegram) -> Telegram | None:
    first, *rest = _addresses(telegram, "TO")
    others = _addresses(telegram, "INFO") + _addresses(telegram, "XMT")
    return telegram.with_envelope(addresses=(first, *rest, first, *others))


@mutation("FL901", partial=False, collective=False)
def exempted_without_collective(telegram: Telegram) -> Telegram | None:
    assert telegram.envelope is not None
    addresses = telegram.envelope.addresses
    names = {telegram.envelope.originator, *(address.name for address in addresses)}
    other = next(post for post in senders() if post.address not in names)
    return telegram.with_envelope(addresses=(*addresses, Address("XMT", "", other.address)))


@mutation("CP208", partial=False, classified=True, collective=False, restriction="STADIS")
def stadis_to_another_agency(telegram: Telegram) -> Telegram | None:
    assert telegram.envelope is not None
    agency = agencies()[0]
    word = telegram.envelope.addresses[-1].precedence
    added = Address(telegram.envelope.addresses[-1].role, agency.indicator, agency.address, word)
    return telegram.with_envelope(addresses=(*telegram.envelope.addresses, added))


@mutation("FL111", partial=False, complete=True)
def closing_break_removed(telegram: Telegram) -> Telegram | None:
    return evolve(telegram, closing_break=False)


@mutation("FL111", partial=False, complete=True)
def opening_break_removed(telegram: Telegram) -> Telegram | None:
    return telegram.with_envelope(break_mark=False)


@mutation("FL151", partial=False, complete=True, routed=True)
def end_serial_with_a_fifth_digit(telegram: Telegram) -> Telegram | None:
    return evolve(telegram, end_serial=f"{telegram.end_serial}0")


@mutation("FL151", partial=False, complete=True, routed=True)
def end_serial_differs(telegram: Telegram) -> Telegram | None:
    return evolve(telegram, end_serial=f"{(int(telegram.end_serial) + 1) % 10_000:04d}")
