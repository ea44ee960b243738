"""Runs the grammar of fields, and gives the reductions what they need: tokens and places.

A reduction is a function of the reader and the parts of a rule of grammar/fields.lark, of the same name as the rule;
they stand in `envelope`, `header`, `references` and `text`.
"""

from functools import cache
from typing import Any

from cablelint.automaton import Automaton, Lexeme, Unexpected
from cablelint.fields import envelope, header, references, text
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
        header.tags,
        header.subject,
        header.classified_by,
        header.reason,
        references.references,
        references.cited_telegram,
        text.paragraph_head,
        text.portion_head,
        text.sub_paragraph_head,
        text.page_line,
    )
}


# How people say what some terminals stand for.
_SPOKEN = {
    "BESIDE": "a caption",
    "COMMA": "a comma",
    "FINAL_SECTION": "FINAL SECTION",
    "FULL_STOP": "a full stop",
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


@cache
def grammar() -> Automaton:
    """The automaton of grammar/fields.lark."""
    return Automaton("fields")


class FieldReader:
    """Reads fields of one copy, in order.

    `role` is the role of the addressees being read, `year` the telegram's own year once it is known: references
    inherit it.
    """

    def __init__(self, copy: Copy) -> None:
        self.copy = copy
        self.text = copy.text
        self.role = Role.ACTION
        self.year: int | None = None

    def read(self, start: str, first: int, last: int, text: str | None = None) -> Any:
        """The node of the field `text[first:last]`, or Malformed.

        `text` is given where lines that do not belong to the field had to be blanked out; it has the offsets of the
        repaired text.
        """
        own, self.text = self.text, self.text if text is None else text
        try:
            return grammar().parse(start, self.text, first, last, _REDUCTIONS, self)
        except Unexpected as unexpected:
            return self._malformed(first, last, unexpected)
        finally:
            self.text = own

    def _malformed(self, first: int, last: int, unexpected: Unexpected) -> Malformed:
        start = end = min(unexpected.position, last)
        while end < last and not self.text[end].isspace():
            end += 1
        spoken = (_SPOKEN.get(name, name.lower().replace("_", " ")) for name in unexpected.expected)
        return Malformed(self.copy.span(first, last), self.token(start, end), tuple(dict.fromkeys(spoken)))

    def token(self, start: int, end: int) -> Token:
        """The text from one offset to another, with its place in the source."""
        return Token(self.text[start:end], self.copy.span(start, end))

    def lexeme(self, lexeme: Lexeme | None) -> Token | None:
        """A lexeme as a token; None for a part that is not there."""
        return None if lexeme is None else self.token(lexeme.start, lexeme.end)

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
        start, end = lexeme.start, lexeme.end
        text = self.text[start:end]
        kept = text.strip(unwanted)
        if kept != text:
            start += len(text) - len(text.lstrip(unwanted))
            end = start + len(kept)
        return Token(kept, self.copy.span(start, end)) if kept else None

    def place(self, parts: list[Any]) -> Span:
        """The place from the first part to the last."""
        first, last = parts[0], parts[-1]
        if type(first) is Lexeme and type(last) is Lexeme:
            return self.copy.span(first.start, last.end)
        start = self.copy.span(first.start, first.end) if type(first) is Lexeme else first.span
        end = self.copy.span(last.start, last.end) if type(last) is Lexeme else last.span
        return Span(start.start, end.end)
