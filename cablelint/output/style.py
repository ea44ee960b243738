"""How text is shown: colours, and no character of a telegram that a terminal would obey or draw askew."""

import unicodedata

import click

from cablelint.diagnostic import Message, Severity

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}

_CONTROL_PICTURES = {code: 0x2400 + code for code in range(0x20)} | {0x09: " ", 0x7F: "\N{SYMBOL FOR DELETE}"}
# Controls, invisible formats (among them those that reverse the direction), surrogates, line and paragraph separators.
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


class Style:
    """The reader's wishes: `colour`, and whether words of the telegram may be shown.

    `docs_site` is the address of the site to link to; None where links cannot be shown, or there is none.
    """

    def __init__(self, *, colour: bool = False, with_words: bool = True, docs_site: str | None = None) -> None:
        self.colour = colour
        self.with_words = with_words
        self.docs_site = docs_site

    def paint(self, text: str, colour: str | None = None, *, bold: bool = False) -> str:
        """The text in a colour, where colours are wanted."""
        return click.style(text, fg=colour, bold=bold or None) if self.colour and text else text

    def sentence(self, message: Message) -> str:
        """A message on one line, fit for a terminal."""
        return visible(message.show(with_words=self.with_words))


def visible(text: str) -> str:
    """The text with every character that a terminal would obey replaced by one that it shows; the length stays."""
    if text.isascii() and text.isprintable():
        return text
    text = text.translate(_CONTROL_PICTURES)
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(character) in _HIDDEN_CATEGORIES else character
        for character in text
    )


def width(text: str) -> int:
    """How many columns of a terminal the text takes: two for wide characters, none for combining ones."""
    return len(text) if text.isascii() else sum(_character_width(character) for character in text)


def _character_width(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
