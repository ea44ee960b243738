"""Runs the grammar of fields, and gives the reductions what they need: tokens and places.

A reduction is a function of the reader and the parts of a rule of grammar/fields.lark, of the same name as the rule;
they stand in `envelope`, `header`, `tags`, `references` and `text`.
"""

from functools import cache
from typing import Any

from cablelint.automaton import Automaton, Lexeme, Unexpected
from cablelint.excerpt import Excerpt
from cablelint.fields import envelope, header, military, printed, references, smart, tags, text
from cablelint.model import Malformed, Role, Token
from cablelint.repair import TYPOGRAPHY, Copy
from cablelint.source import Span

_REDUCTIONS = {
    reduction.__name__: reduction
    for reduction in (
        envelope.transmission_identifier,
        envelope.called_stations,
        envelope.calling_station,
        envelope.file_time,
        envelope.security,
        envelope.date_time_group,
        envelope.originator,
        envelope.addressee,
        header.classification,
        header.section,
        header.executive_order,
        tags.tags,
        header.subject,
        header.classified_by,
        header.reason,
        military.basic_header,
        military.brief_date_time_group,
        military.military_classification,
        military.general_message,
        military.message_set,
        military.text_set,
        military.general_text_set,
        references.references,
        references.cited_telegram,
        smart.message_reference,
        smart.message_date,
        smart.message_originator,
        smart.listed_addressees,
        smart.listed_addressee,
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


class FieldReader:
    """Reads fields of one copy, in order.

    `role` is the role of the addressees being read, `year` the telegram's own year once it is known: references
    inherit it.
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
        try:
            return grammar().parse(start, self.text, first, last, _REDUCTIONS, self)
        except Unexpected as unexpected:
            return self._malformed(first, last, unexpected)

    def read_excerpt(self, start: str, excerpt: Excerpt) -> Any:
        """The node of a field whose lines had to be put together, or Malformed."""
        own = self.copy
        self.take(excerpt)
        try:
            return self.read(start, 0, len(self.text))
        finally:
            self.take(own)

    def _malformed(self, first: int, last: int, unexpected: Unexpected) -> Malformed:
        start = end = min(unexpected.position, last)
        while end < last and not self.text[end].isspace():
            end += 1
        spoken = (_SPOKEN.get(name, name.lower().replace("_", " ")) for name in unexpected.expected)
        return Malformed(self.span(first, last), self.token(start, end), tuple(dict.fromkeys(spoken)))

    def token(self, start: int, end: int) -> Token:
        """The text from one offset to another, with its place in the source."""
        span = _new(Span, (start, end)) if end <= self._sound else self.copy.span(start, end)
        return Token(self.text[start:end], span)

    def span(self, start: int, end: int) -> Span:
        """The place in the source of the text from one offset to another."""
        return _new(Span, (start, end)) if end <= self._sound else self.copy.span(start, end)

    def lexeme(self, lexeme: Lexeme | None) -> Token | None:
        """A lexeme as a token; None for a part that is not there."""
        if lexeme is None:
            return None
        _, start, end = lexeme
        span = _new(Span, (start, end)) if end <= self._sound else self.copy.span(start, end)
        return Token(self.text[start:end], span)

    def printed(self, lexeme: Lexeme) -> Token | None:
        """A lexeme without blanks at its ends, its quotes and dashes as the copy has them; None for nothing."""
        token = self.trimmed(lexeme, " \t\r\n")
        source = self.copy.source.text
        if token is None or not self.copy.damage or source[slice(*token.span)].isascii():
            return token
        characters: list[str] = []
        done = -1
        for offset in range(lexeme.start, lexeme.end):
            place = self.copy.span(offset, offset + 1).start
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
        if not kept:
            return None
        return Token(kept, _new(Span, (start, end)) if end <= self._sound else self.copy.span(start, end))

    def place(self, parts: list[Any]) -> Span:
        """The place from the first part to the last."""
        first, last = parts[0], parts[-1]
        if type(first) is Lexeme and type(last) is Lexeme:
            return self.span(first.start, last.end)
        start = self.span(first.start, first.end) if type(first) is Lexeme else first.span
        end = self.span(last.start, last.end) if type(last) is Lexeme else last.span
        return _new(Span, (start.start, end.end))
