"""What was meant by the tags of a TAGS line, where slips, run-together codes, names and free text stand among them.

Rules judge what is written (`TagsLine.tags`); who files or searches telegrams wants these. The codes, and the texts
seen on real TAGS lines, are facts of cablelint.reference.tags; that words in no list are the name of a person shows by
their form and place alone.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from cablelint.model import Tag, TagFamily, TagsLine
from cablelint.patterns import pattern
from cablelint.reference import tags
from cablelint.source import Span

_LEVELS = frozenset({"UNCLASSIFIED", "UNCLAS", "CONFIDENTIAL", "SECRET", "TOP", "LIMITED", "OFFICIAL", "USE"})
# O'NEIL, SMITH-JONES: four letters or more, for acronyms are shorter
_NAME = pattern(r"(?=.{4})[A-Z]+(?:['\-][A-Z]+)*\Z")
# RELATIONS, TERRORISM, POLITICS: words of English and no names
_NOUN = pattern(r"[A-Z]+(?:[ST]IONS?|MENTS|ISM|ICS|NESS|SHIP|ITIES)\Z")
# LAST, FIRST M
_MOST_WORDS_OF_NAME = 3


def canonical_tags(line: TagsLine) -> tuple[Tag, ...]:
    """The tags that the line means, each once, in the order in which they first stand."""
    found: dict[str, Tag] = {}
    for tag in _Reading(line).tags():
        found.setdefault(tag.code, tag)
    return tuple(found.values())


class _Reading:
    """Reads the words of a TAGS line from left to right."""

    def __init__(self, line: TagsLine) -> None:
        self.words = line.tags[: _end(line.tags)]
        self.after_comma = line.after_comma

    def tags(self) -> Iterator[Tag]:
        """The tags, with repetitions."""
        at, name_follows = 0, False
        while at < len(self.words):
            end, known = self._known(at)
            if not known and end == at:
                end = self._end_of_unknown(at, across_commas=name_follows)
                known = list(self._names(at, end) if name_follows else self._unknown(at, end))
            yield from known
            name_follows = bool(known) and known[-1].code in tags.PERSON_REQUIRED
            at = end

    def _known(self, at: int) -> tuple[int, list[Tag]]:
        """The tags that the list or form of the word says, or of the words from it on, and where the next word is.

        The same place, and none, where the word is in no list.
        """
        for phrase in tags.phrases().get(self.words[at].code, ()):
            found = self._phrase(at, phrase)
            if found:
                return at + len(phrase), found
        word = self.words[at]
        if word.family is TagFamily.PERSON:
            return at + 1, _in_parentheses(word)
        if tags.is_caption(word.code) or not any(map(str.isalnum, word.code)):
            return at + 1, []
        codes = _codes(word.code)
        return (at + 1, [_tag(word.span, code) for code in codes]) if codes else (at, [])

    def _phrase(self, at: int, phrase: tuple[str, ...]) -> list[Tag]:
        """The tags of a phrase, and of the codes that ran together with its end (`HUMAN RIGHTSPOLMIL`)."""
        words = self.words[at : at + len(phrase)]
        if len(words) < len(phrase) or not self.after_comma.isdisjoint(range(at + 1, at + len(phrase))):
            return []
        last = words[-1].code
        rest = _codes(last.removeprefix(phrase[-1])) if last != phrase[-1] and last.startswith(phrase[-1]) else ()
        if any(word.code != known for word, known in zip(words[:-1], phrase, strict=False)):
            return []
        if last != phrase[-1] and not rest:
            return []
        place, text = _place(words), " ".join(phrase)
        return [
            *(_tag(place, code) for code in tags.observed(text) or (text,)),
            *(_tag(words[-1].span, code) for code in rest),
        ]

    def _end_of_unknown(self, at: int, *, across_commas: bool) -> int:
        """Where the words end that are in no list and stand together."""
        end = at + 1
        while (
            end < len(self.words) and (across_commas or end not in self.after_comma) and self._known(end) == (end, [])
        ):
            end += 1
        return end

    def _unknown(self, at: int, end: int) -> Iterator[Tag]:
        """Words in no list: slips for a code, persons, free text, or codes that are not known."""
        words = self.words[at:end]
        meant = list(takewhile(bool, (tags.meant(word.code) for word in words)))
        text = " ".join(word.code for word in words)
        set_off = bool(self.after_comma) and (at == 0 or at in self.after_comma)
        if len(meant) == len(words):
            yield from (_tag(word.span, code) for word, code in zip(words, meant, strict=True) if code is not None)
        elif len(words) > 1 and any(_is_noun(word.code) for word in words):
            yield Tag(_place(words), text, TagFamily.UNKNOWN)
        elif len(words) % 2 == 0 and all(_NAME.match(word.code) for word in words):
            yield from (_person(words[first : first + 2]) for first in range(0, len(words), 2))
        elif set_off and (end == len(self.words) or end in self.after_comma):
            yield Tag(_place(words), text, TagFamily.UNKNOWN)
        else:
            yield from words

    def _names(self, at: int, end: int) -> Iterator[Tag]:
        """Words in no list behind a tag that wants a person's name: `CLINTON HILLARY`, `CLINTON, HILLARY`."""
        while at < end:
            stop = self._comma(at, end)
            if stop == at + 1 and stop < end:
                stop = min(self._comma(stop, end), stop + _MOST_WORDS_OF_NAME - 1)
            elif stop > at + _MOST_WORDS_OF_NAME:
                stop = at + 2 + (len(self.words[at + 2].code) == 1)
            if stop > at + 1:
                yield _person(self.words[at:stop])
            else:
                yield from self._unknown(at, stop)
            at = stop

    def _comma(self, at: int, end: int) -> int:
        """Where the next word behind a comma is, at most `end`, and no further than the words of one name."""
        end = min(end, at + _MOST_WORDS_OF_NAME + 1)
        return next((place for place in range(at + 1, end) if place in self.after_comma), end)


def _end(words: Sequence[Tag]) -> int:
    """Where a page line strayed into the TAGS, `SECRET PAGE 02 ROME 03067 211833Z`: behind it they are repeated."""
    for at, (word, follower) in enumerate(pairwise(words)):
        if word.code == "PAGE" and follower.code.isdigit():
            while at and words[at - 1].code in _LEVELS:
                at -= 1
            return at
    return len(words)


def _codes(token: str) -> tuple[str, ...]:
    """The codes that a token stands for; none where it is in no list."""
    if not token:
        return ()
    codes = tags.observed(token)
    if not codes and tags.family(token) is not TagFamily.UNKNOWN:
        return (token,)
    return codes or tags.pieces(token)


def _in_parentheses(word: Tag) -> list[Tag]:
    """A person; or a code, that somebody put into parentheses."""
    name = re.sub(r" *, *", ", ", word.code).strip(" ,")
    if not name or tags.is_caption(name):
        return []
    codes = _codes(name)
    return [_tag(word.span, code) for code in codes] or [Tag(word.span, name, TagFamily.PERSON)]


def _is_noun(word: str) -> bool:
    return word in tags.words_of_phrases() or _NOUN.match(word) is not None


def _person(words: Sequence[Tag]) -> Tag:
    last, *first = (word.code for word in words)
    return Tag(_place(words), f"{last}, {' '.join(first)}", TagFamily.PERSON)


def _place(words: Sequence[Tag]) -> Span:
    return Span(words[0].span.start, words[-1].span.end)


def _tag(place: Span, code: str) -> Tag:
    return Tag(place, code, tags.family(code))
