"""A TOML file whose every key and value knows its place, so that what is wrong with it is shown like any finding.

How to use it, for whatever is written in TOML:

    document = Document.read(data, "letter.txt.cablelint.toml")     # bytes or str; never raises
    document.table                       # the values, as tomllib gives them; empty where the text is no TOML
    document.problems                    # findings: why the text is no TOML; else empty
    document.key(("ignore", 0, "at"))    # the Span of a key: a path of keys, and numbers of items from 0
    document.value(("ignore", 0, "at"))  # the Span of its value
    document.source                      # the Source in which the spans are; `position` gives line and column

A problem is a `cablelint.rule.Finding` whose span lies in `document.source`; `document.report(findings)` makes a Report
of them, which every output writes.
"""

import re
from collections.abc import Iterable
from typing import Any

from cablelint.configuration.places import KeyPath, Places
from cablelint.diagnostic import Report
from cablelint.rule import Finding, finding
from cablelint.source import Source, Span

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_REPEATED = ("Cannot overwrite", "Cannot declare", "Cannot redefine", "Cannot mutate", "Duplicate inline table key")


class Document:
    """A TOML text, its values and their places.

    Attributes:
        path: What the file is called in reports.
        source: The text, without a byte order mark.
        table: The values; empty where the text is no TOML.
        problems: Why the text is no TOML, at most one finding.
    """

    def __init__(self, source: Source, path: str, unreadable: Finding | None = None) -> None:
        self.path = path
        self.source = source
        self._places = Places(source.text)
        self.table: dict[str, Any] = {}
        problem = unreadable or self._parse()
        self.problems: tuple[Finding, ...] = () if problem is None else (problem,)

    @classmethod
    def read(cls, data: bytes | str, path: str) -> "Document":
        """The document of a file's bytes, or of a text. TOML is UTF-8; a byte order mark and any line ends may be."""
        if isinstance(data, str):
            return cls(Source(data), path)
        data = data.removeprefix(b"\xef\xbb\xbf")
        try:
            return cls(Source(data.decode()), path)
        except UnicodeDecodeError as error:
            start = len(data[: error.start].decode("utf-8", "replace"))
            wrong = finding(Span(start, start + 1), "a byte that is not UTF-8, which TOML must be")
            return cls(Source(data.decode("utf-8", "replace")), path, wrong)

    def key(self, path: KeyPath) -> Span:
        """The place of a key; of the item of an array that of the item. What is not found has the place around it."""
        return self._places.find(path).key

    def value(self, path: KeyPath) -> Span:
        """The place of a value; for a table with a heading of its own that is the heading."""
        return self._places.find(path).value

    def report(self, findings: Iterable[Finding]) -> Report:
        """The report on this file with one CT010 for each finding, in the order of their places."""
        from cablelint import api

        return api.invalid_configuration(self.source, self.path, findings)

    def _parse(self) -> Finding | None:
        """Read the values; what keeps them from being read."""
        import tomllib

        if self._places.refused is not None:
            return finding(self._places.refused, "a key or value that is too long or too deep for a setting")
        try:
            self.table = tomllib.loads(self.source.text)
        except ValueError as error:
            return self._syntax_error(str(error))
        return None

    def _syntax_error(self, text: str) -> Finding:
        """What the reader of TOML says, at the place that it names."""
        if text.startswith(_REPEATED) and self._places.repeated:
            # The reader of TOML names the end of the second value.
            second, first = self._places.repeated[0]
            return finding(second, "this is given for a second time").label(first, "it is given here")
        place = _PLACE.search(text)
        said = text[: place.start()] if place else text
        offset = self._offset(int(place[1]), int(place[2])) if place and place[1] else len(self.source.text.rstrip())
        problem = finding(Span(offset, offset), f"this is no TOML: {said[:1].lower()}{said[1:]}")
        return problem.help("a text stands in quotation marks") if said.startswith("Invalid value") else problem

    def _offset(self, line: int, column: int) -> int:
        """The offset of a place as the reader of TOML names it, for which only a line feed ends a line."""
        start = 0
        for _ in range(line - 1):
            start = self.source.text.find("\n", start) + 1
        return min(start + column - 1, len(self.source.text))
