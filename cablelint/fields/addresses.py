"""The lines of addressees: format lines 7 to 9."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from cablelint.automaton import Lexeme, Tree
from cablelint.model import Addressee, Role, Token
from cablelint.patterns import pattern
from cablelint.reference.precedence import nearest_word

if TYPE_CHECKING:
    from cablelint.fields.reader import FieldReader

ROLES = {"TO": Role.ACTION, "INFO": Role.INFO, "XMT": Role.EXEMPTED}

# The operating signal that stands in place of a routing indicator (ACP 127(G) annex B).
_BY_OTHER_MEANS = "ZEN"
# INFO RUEHAK/AMEMBASSY ANKARA PRIORITY
_USUAL = pattern(
    r"(?:(TO|INFO) )?(?:(R[A-Z0-9]{2,9})/)?([A-Z][A-Z0-9]*+(?: [A-Z][A-Z0-9]*+)*?)"
    r"(?: (FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE))?\Z"
)

Words = tuple[str, int, int]


class Address(NamedTuple):
    """What stands in the line of an addressee before its continuity number.

    `words` are its role word, delivery signal, routing indicator, name and precedence word: each with the offsets of
    its start and end, or None. `routed` says that there is a delivery signal or a routing indicator.
    """

    role: Role | None
    routed: bool
    words: tuple[Words | None, Words | None, Words | None, Words, Words | None]


def addressee(reader: "FieldReader", tree: Tree) -> Addressee:
    """A line of format lines 7 to 9: `TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604`."""
    named = tree.named
    exempted = tuple(_exempted_names(reader.text, named["LEFT_OUT"])) if "LEFT_OUT" in named else ()
    number = reader.lexeme(named.get("CONTINUITY_NUMBER"))
    return place(reader, read_address(reader.text, tree), tree.start, tree.end, number, exempted)


def read_address(text: str, tree: Tree) -> Address:
    """The address of a line, in its own offsets."""
    named = tree.named
    role_word = _before_slant(text, named.get("ROLE_WORD"))
    indicator = _before_slant(text, named.get("ADDRESSED_INDICATOR"))
    name, precedence = named["ADDRESS_NAME"], named.get("PRECEDENCE_WORD")
    if precedence is None:
        name, precedence = split_misspelt_word(text, name)
    by_other_means = indicator is not None and indicator[0] == _BY_OTHER_MEANS
    routing = (indicator, None) if by_other_means else (None, indicator)
    role = ROLES[role_word[0]] if role_word is not None else None
    return Address(
        role, indicator is not None, (role_word, *routing, _words(text, name), precedence and _words(text, precedence))
    )


def usual_address(text: str) -> Address | None:
    """The address that an expression finds, as the grammar does, in a third of the time; None for an unusual one."""
    match = _USUAL.match(text)
    if match is None:
        return None
    role, indicator, name, precedence = match.groups()
    if precedence is None and nearest_word(name.rpartition(" ")[2]) is not None:
        return None
    words: list[Any] = [word and (word, *match.span(group)) for group, word in enumerate(match.groups(), 1)]
    return Address(ROLES.get(role), indicator is not None, (words[0], None, *words[1:]))


def place(
    reader: "FieldReader",
    address: Address,
    first: int,
    last: int,
    number: Token | None,
    exempted: tuple[str, ...] = (),
) -> Addressee:
    """The addressee at `text[first:last]`, whose role is that of its role word, else that of those above it."""
    role, routed, words = address
    if role is not None:
        reader.begin_role(role, routed=routed)
    elif routed:
        reader.end_bare_exemptions()
    span = reader.span
    role_word, signal, indicator, name, precedence = [
        part and Token(part[0], span(first + part[1], first + part[2])) for part in words
    ]
    return Addressee(
        span(first, last),
        reader.role,
        role_word,
        signal,
        indicator,
        cast("Token", name),
        precedence,
        number,
        exempted,
    )


def _words(text: str, lexeme: Lexeme) -> Words:
    _, start, end = lexeme
    return text[start:end], start, end


def _before_slant(text: str, lexeme: Lexeme | None) -> Words | None:
    words = text[lexeme.start : lexeme.end].removesuffix("/") if lexeme is not None else ""
    return (words, lexeme.start, lexeme.start + len(words)) if lexeme is not None and words else None


def split_misspelt_word(text: str, name: Lexeme) -> tuple[Lexeme, Lexeme | None]:
    """An address without its last word, and that word, where it is one slip away from a precedence word."""
    blank = text.rfind(" ", name.start, name.end)
    if blank < 0 or nearest_word(text[blank + 1 : name.end]) is None:
        return name, None
    end = blank
    while text[end - 1] == " ":
        end -= 1
    return Lexeme(name.kind, name.start, end), Lexeme("PRECEDENCE_WORD", blank + 1, name.end)


def _exempted_names(text: str, exemption: Lexeme) -> Iterator[str]:
    """The names in `, XMT AMEMBASSY SOFIA, AMEMBASSY BUCHAREST`."""
    names = text[exemption.start : exemption.end].lstrip(" ,").removeprefix("XMT").lstrip(" /")
    yield from filter(None, (name.strip() for name in names.split(",")))
