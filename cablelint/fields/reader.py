"""Runs the grammar of fields, and gives the reductions what they need: tokens and places.

What makes a node is a function of the reader and the tree of a rule of grammar/fields.lark, of the same name as the
rule; they stand in `envelope`, `header`, `tags`, `references` and `text`. One calls the other for the trees inside.
"""

from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any, overload

from cablelint.automaton import Automaton, Lexeme, Tree, Unexpected
from cablelint.excerpt import Excerpt
from cablelint.fields import addresses, envelope, header, military, printed, references, smart, tags, text, usual
from cablelint.model import Malformed, Role, Token
from cablelint.repair import TYPOGRAPHY, Copy
from cablelint.source import Span
from cablelint.tables import PRINTABLE

_MAKERS: dict[str, Callable[["FieldReader", Tree], Any]] = {
    maker.__name__: maker
    for maker in (
        envelope.transmission_identifier,
        envelope.called_stations,
        envelope.calling_station,
        envelope.security,
        envelope.date_time_group,
        envelope.originator,
        addresses.addressee,
        header.classification,
        header.executive_order,
        tags.tags,
        header.subject,
        header.classified_by,
        military.basic_header,
        military.brief_date_time_group,
        military.military_classification,
        military.general_message,
        military.message_set,
        military.text_set,
        military.general_text_set,
        references.references,
        smart.message_reference,
        smart.message_date,
        smart.message_originator,
        smart.listed_addressees,
        smart.listed_captions,
        smart.official,
        text.paragraph_head,
        text.portion_head,
        text.sub_paragraph_head,
        text.page_line,
        text.page_identification,
        printed.page_banner,
        printed.distribution,
        printed.control_line,
    )
}
# What makes the node of a field in its usual form, and None of any other form.
_USUAL_MAKERS: dict[str, Callable[["FieldReader", int, int], Any]] = {
    maker.__name__: maker
    for maker in (usual.classification, usual.executive_order, usual.tags, usual.subject, usual.classified_by)
}
# Fields of few words or none, most of which are like that of another telegram (cablelint.likeness).
_REPEATING = frozenset(
    {
        "transmission_identifier",
        "called_stations",
        "calling_station",
        "security",
        "date_time_group",
        "originator",
        "page_line",
        "page_identification",
    }
)
# Longer ones do not repeat, and would only fill the memory.
_LONGEST_REMEMBERED = 200


# How people say what some terminals stand for.
_SPOKEN = {
    "BESIDE": "a caption",
    "BANNER_NUMBER": "a number",
    "BANNER_REMARK": "the end of the line",
    "BANNER_SECTION": "a section",
    "BANNER_STATION": "a post",
    "BANNER_TIME": "a time",
    "COMMA": "a comma",
    "FINAL_SECTION": "FINAL SECTION",
    "LEFT_OUT": "XMT",
    "CALENDAR_MONTH": "a month",
    "FULL_STOP": "a full stop",
    "LISTED_ADDRESS": "an address",
    "MRN_NUMBER": "a number",
    "MRN_STATION": "a post",
    "MRN_YEAR": "a year",
    "STROKE": "a slant",
    "NUMBER_ONLY": "a number",
    "OF": "OF",
    "SECTION_WORD": "SECTION",
    "SEMICOLON": "a semicolon",
    "STATION": "a post and its number",
    "STATION_ONLY": "a post",
    "WORD": "a word",
    **dict.fromkeys(
        (
            "NUMBER_ALONE",
            "NUMBER_BEFORE",
            "REFERENCE_AGAIN",
            "REFERENCE_END",
            "REFERENCE_LABEL",
            "REFERENCE_PAGE_LINE",
            "REFERENCE_PARENTHESIS",
            "REFERENCE_STATION",
            "REFERENCE_WORD",
            "REFERENCE_YEAR",
        ),
        "a reference",
    ),
}


# Twice as fast as Span(start, end), of which there are hundreds in a telegram.
_new = tuple.__new__


@cache
def grammar() -> Automaton:
    """The automaton of grammar/fields.lark."""
    return Automaton("fields")


@cache
def _alike(start: str) -> bytes:
    """What turns a text into the first one, as it were, that the grammar reads alike."""
    return bytes.maketrans(PRINTABLE.encode(), grammar().table["alike"][start].encode())


def find(start: str, text: str) -> Tree | Unexpected:
    """What the grammar finds in a text."""
    try:
        return grammar().parse(start, text, 0, len(text))
    except Unexpected as unexpected:
        return unexpected


@lru_cache(maxsize=2000)
def _remembered(start: str, like: bytes) -> Tree | Unexpected:
    """What the grammar finds in all texts that are like this one (the last two thousand)."""
    return find(start, like.decode())


class FieldReader:
    """Reads fields of one copy, in order.

    `text` is that of the copy, and while a field is read that of the field; all offsets are offsets of it, but for
    `sound`, up to which the copy's text stands in the source where it stands in the copy. `role` is
    the role of the addressees being read, `year` the telegram's own year once it is known: references inherit it.
    """

    def __init__(self, copy: Copy | Excerpt) -> None:
        self.take(copy)
        self.role = Role.ACTION
        self._resumed: Role | None = None
        self.year: int | None = None

    def take(self, copy: Copy | Excerpt) -> None:
        """Read this from now on."""
        self.copy: Copy | Excerpt = copy
        self.text = copy.text
        self._first = 0
        self._sound = copy.sound

    def begin_role(self, role: Role, *, routed: bool) -> None:
        """Take the role of a TO, INFO or XMT for the addressees that follow; `routed` says that it has an indicator."""
        bare = role is Role.EXEMPTED and not routed
        if bare and self.role is not Role.EXEMPTED:
            self._resumed = self.role
        elif not bare:
            self._resumed = None
        self.role = role

    def end_bare_exemptions(self) -> None:
        """Behind exempted addresses without routing indicators one with it is an addressee again."""
        if self._resumed is not None:
            self.role, self._resumed = self._resumed, None

    def read(self, start: str, first: int, last: int) -> Any:
        """The node of the field `text[first:last]`, or Malformed."""
        maker = _USUAL_MAKERS.get(start)
        node = None if maker is None else maker(self, first, last)
        return self.read_closely(start, first, last) if node is None else node

    def read_closely(self, start: str, first: int, last: int) -> Any:
        """The same, by the grammar also where the field is of its usual form."""
        whole = self.text
        text = self.text = whole[first:last]
        self._first = first
        try:
            if start in _REPEATING and text.isascii() and len(text) <= _LONGEST_REMEMBERED:
                found = _remembered(start, text.encode().translate(_alike(start)))
            else:
                found = find(start, text)
            return _MAKERS[start](self, found) if isinstance(found, Tree) else self._malformed(found)
        finally:
            self.text, self._first = whole, 0

    def read_excerpt(self, start: str, excerpt: Excerpt) -> Any:
        """The node of a field whose lines had to be put together, or Malformed."""
        own = self.copy
        self.take(excerpt)
        try:
            return self.read(start, 0, len(self.text))
        finally:
            self.take(own)

    def _malformed(self, unexpected: Unexpected) -> Malformed:
        start = end = min(unexpected.position, len(self.text))
        while end < len(self.text) and not self.text[end].isspace():
            end += 1
        spoken = (_SPOKEN.get(name, name.lower().replace("_", " ")) for name in unexpected.expected)
        whole = self.span(0, len(self.text))
        return Malformed(whole, self.token(start, end), tuple(dict.fromkeys(spoken)))

    def token(self, start: int, end: int) -> Token:
        """The text from one offset to another, with its place in the source."""
        return Token(self.text[start:end], self.span(start, end))

    def span(self, start: int, end: int) -> Span:
        """The place in the source of the text from one offset to another."""
        start, end = start + self._first, end + self._first
        return _new(Span, (start, end)) if end <= self._sound else self.copy.span(start, end)

    @overload
    def lexeme(self, lexeme: Lexeme) -> Token: ...

    @overload
    def lexeme(self, lexeme: Lexeme | None) -> Token | None: ...

    def lexeme(self, lexeme: Lexeme | None) -> Token | None:
        """A lexeme as a token; None for a part that is not there."""
        if lexeme is None:
            return None
        _, start, end = lexeme
        return Token(self.text[start:end], self.span(start, end))

    def place(self, tree: Tree) -> Span:
        """The place of all that a rule found."""
        return self.span(tree.start, tree.end)

    def printed(self, lexeme: Lexeme) -> Token | None:
        """A lexeme without blanks at its ends, its quotes and dashes as the copy has them; None for nothing."""
        token = self.trimmed(lexeme, " \t\r\n")
        source = self.copy.source.text
        if token is None or not self.copy.damage or source[slice(*token.span)].isascii():
            return token
        characters: list[str] = []
        done = -1
        for offset in range(lexeme.start, lexeme.end):
            place = self.span(offset, offset + 1).start
            if source[place] not in TYPOGRAPHY or self.text[offset].isspace():
                characters.append(self.text[offset])
            elif place != done:
                characters.append(source[place])
            done = place
        return Token("".join(characters).strip(), token.span)

    def trimmed(self, lexeme: Lexeme | None, unwanted: str) -> Token | None:
        """A lexeme without some characters at its ends; None where nothing is left of it."""
        if lexeme is None:
            return None
        _, start, end = lexeme
        text = self.text[start:end]
        kept = text.strip(unwanted)
        if kept != text:
            start += len(text) - len(text.lstrip(unwanted))
            end = start + len(kept)
        return Token(kept, self.span(start, end)) if kept else None
