"""The sidecar: a file beside one that must not be altered, which says what is not to be reported of it.

    [[ignore]]
    rules = ["PM301", "line-too-long"]
    at = "para:7"
    reason = "marked so in the original"

`rules` are codes, beginnings of codes or names; `at` is an anchor (cablelint.suppression.places), without which the
whole file is meant; `telegram` is the id of a telegram, or its number from 1, in a file of several.
"""

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from cablelint.configuration.document import Document
from cablelint.configuration.places import KeyPath
from cablelint.diagnostic import Suppressed, SuppressionKind
from cablelint.model import Token
from cablelint.resemblance import did_you_mean
from cablelint.rule import Finding, finding
from cablelint.source import Source, Span
from cablelint.suppression.entries import Entry
from cablelint.suppression.places import FIELDS, PARTS, Anchor, anchor_name
from cablelint.suppression.unused import MOST_SUGGESTIONS

LARGEST = 1_000_000
_TABLE = "ignore"
_KEYS = ("rules", "at", "telegram", "reason")
_FORMS = ("para:N", "para:N.ITEM", "field:NAME", "line:N", *PARTS)
_ANCHORS = ("para:1", "line:1", *PARTS, *(f"field:{name}" for name in FIELDS))
_KINDS = {bool: "true or false", int: "a number", float: "a number", str: "a text", list: "a list", dict: "a table"}
_LONGEST_NAME = 60


@frozen(eq=False)
class Sidecar:
    """A sidecar that was read.

    Attributes:
        source: Its text.
        path: What it is called in reports.
        entries: What it says, as far as that could be understood.
        problems: What could not.
    """

    source: Source
    path: str
    entries: tuple[Entry, ...]
    problems: tuple[Finding, ...]

    @classmethod
    def read(cls, data: bytes | str, path: str) -> "Sidecar":
        """Read a sidecar, whatever it holds; one of more than a million bytes is not read. Never raises."""
        if len(data) > LARGEST:
            problem = finding(
                Span(0, 0), "the file has {size} bytes, expected at most {most}", size=len(data), most=LARGEST
            )
            return cls(Source(""), path, (), (problem,))
        reader = _Reader(Document.read(data, path))
        entries = tuple(reader.entries())
        return cls(reader.document.source, path, entries, (*reader.document.problems, *reader.problems))


class _Reader:
    """Goes through a document, and notes what is wrong with it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.problems: list[Finding] = []

    def entries(self) -> Iterator[Entry]:
        self._refuse_unknown((), self.document.table, (_TABLE,))
        tables = self.document.table.get(_TABLE, [])
        if not isinstance(tables, list):
            self._note(self.document.key((_TABLE,)), f"{_TABLE} is no list of tables, expected [[{_TABLE}]]")
            return
        for number, table in enumerate(tables):
            if isinstance(table, dict):
                yield from self._entry(number, table)
            else:
                self._note(self.document.value((_TABLE, number)), f"{_TABLE} holds what is no table")

    def _entry(self, number: int, table: dict[str, Any]) -> Iterator[Entry]:
        """The entry that a table says; none where it says nothing that can be followed."""
        path = (_TABLE, number)
        noted = len(self.problems)
        self._refuse_unknown(path, table, _KEYS)
        # A key of another name is the one fault of a table without rules.
        misnamed = "rules" not in table and len(self.problems) > noted
        selectors = () if misnamed else tuple(self._selectors(number, table.get("rules")))
        anchor = Anchor(self._place(number, table), self._telegram(number, table))
        reason = self._expect((*path, "reason"), table, (str,), "a text")
        if len(self.problems) == noted:
            span = self.document.value((*path, "at")) if anchor.place is not None else self.document.key(path)
            yield Entry(selectors, anchor, span, Suppressed(SuppressionKind.SIDECAR, reason))

    def _selectors(self, number: int, given: object) -> Iterator[Token]:
        path = (_TABLE, number, "rules")
        if given is not None and not isinstance(given, list):
            self._note(self.document.value(path), f"rules is {_kind(given)}, expected a list of codes or names")
            return
        if not given:
            place = self.document.key(path)
            self._note(place, "rules names no rule, expected a list of codes or names")
            return
        for index, selector in enumerate(given):
            place = self.document.value((*path, index))
            if isinstance(selector, str):
                yield Token(selector.strip(), place)
            else:
                self._note(place, f"a rule is {_kind(selector)}, expected its code or name")

    def _place(self, number: int, table: dict[str, Any]) -> str | None:
        path = (_TABLE, number, "at")
        written = self._expect(path, table, (str,), "a text")
        if written is None:
            return None
        name = anchor_name(written.strip())
        if name is None:
            self._note(
                self.document.value(path),
                f'"{{anchor}}" is no place, expected {", ".join(_FORMS)}{{suggestion}}',
                anchor=_shortened(written),
                suggestion=self._suggest(written, _ANCHORS),
            )
        return name

    def _telegram(self, number: int, table: dict[str, Any]) -> str | int | None:
        path = (_TABLE, number, "telegram")
        given = self._expect(path, table, (str, int), "an id such as 08ASTANA2080, or a number from 1")
        return "".join(given.split()).upper() if isinstance(given, str) else given

    def _expect(self, path: KeyPath, table: dict[str, Any], kinds: tuple[type, ...], words: str) -> Any:
        """The value of a key; None, which is noted, where it is of none of the kinds."""
        value = table.get(str(path[-1]))
        if value is None or type(value) in kinds:
            return value
        self._note(self.document.value(path), f"{path[-1]} is {_kind(value)}, expected {words}")
        return None

    def _refuse_unknown(self, path: KeyPath, table: dict[str, Any], known: tuple[str, ...]) -> None:
        for key in table:
            if key not in known:
                self._note(
                    self.document.key((*path, key)),
                    f"there is no key {{key}} here, expected {' or '.join(known)}{{suggestion}}",
                    key=_shortened(key),
                    suggestion=self._suggest(key, known) if len(known) > 1 else "",
                )

    def _suggest(self, written: str, known: tuple[str, ...]) -> str:
        """What may have been meant; nothing where many things were wrong before."""
        return did_you_mean(written, known) if len(self.problems) < MOST_SUGGESTIONS else ""

    def _note(self, place: Span, template: str, **arguments: object) -> None:
        self.problems.append(finding(place, template, **arguments))


def _kind(value: object) -> str:
    """What kind of value stands where another is expected."""
    return _KINDS.get(type(value), "a date or time")


def _shortened(text: str) -> str:
    """The beginning of a text, on one line."""
    return " ".join(text[: _LONGEST_NAME + 1].split())[:_LONGEST_NAME]
