"""The parts of a telegram as small structures of strings, and how each is written down.

The strings are what stands on the lines, so a mutation may put any fault into any of them. An empty string or tuple,
or None, is a part that is not there.
"""

from datetime import datetime

from attrs import frozen


@frozen
class Address:
    """A line of format lines 7 to 9. `role` is TO, INFO or XMT; `name` has no routing indicator."""

    role: str
    indicator: str
    name: str
    precedence: str = ""
    number: str = ""

    def written(self) -> str:
        """The line without the word of its role."""
        name = f"{self.indicator}/{self.name}" if self.indicator else self.name
        return " ".join(part for part in (name, self.precedence, self.number) if part)


@frozen
class Routing:
    """Format lines 1 to 4; `section` is the suffix of the serial, without its slant."""

    identifier: str
    called_precedence: str
    called: tuple[str, ...]
    station: str
    serial: str
    section: str
    day_of_year: str
    time: str
    signal: str
    group: str
    operating_signal: str

    def lines(self) -> list[str]:
        """The four lines; many called stations take more than one."""
        rows = [self.called[start : start + 9] for start in range(0, len(self.called), 9)]
        called = [" ".join(row) for row in rows]
        suffix = f"/{self.section}" if self.section else ""
        return [
            self.identifier,
            f"{self.called_precedence} {called[0]}",
            *called[1:],
            f"DE {self.station} #{self.serial}{suffix} {self.day_of_year}{self.time}",
            " ".join(part for part in (self.signal, self.group, self.operating_signal) if part),
        ]


@frozen
class Envelope:
    """Format lines 1 to 11. `moment` is the time that the date-time group stands for before any mutation."""

    routing: Routing | None
    precedences: tuple[str, ...]
    moment: datetime
    day_time: str
    zone: str
    month: str
    year: str
    instructions: str
    originator: str
    addresses: tuple[Address, ...]
    break_mark: bool

    def lines(self) -> list[str]:
        """The lines from VZCZC to BT."""
        group = " ".join(
            (*self.precedences, f"{self.day_time}{self.zone}", self.month, self.year, self.instructions)
        ).rstrip()
        lines = [*(self.routing.lines() if self.routing is not None else []), *([group] if group else [])]
        if self.originator:
            lines.append(f"FM {self.originator}")
        role = ""
        for address in self.addresses:
            lines.append(address.written() if address.role == role else f"{address.role} {address.written()}")
            role = address.role
        return [*lines, *(["BT"] if self.break_mark else [])]


@frozen
class Citation:
    """One item of the REF line; `label` is as written, with its stop or parentheses."""

    label: str
    year: str
    station: str
    number: str
    remark: str = ""

    def written(self) -> str:
        """The item on one line."""
        return " ".join(part for part in (self.label, self.year, self.station, self.number, self.remark) if part)


@frozen
class Classifier:
    """The Classified By line; `joint` stands between the person and the reasons and may break the line."""

    keyword: str
    who: str
    joint: str
    section: str
    letters: str

    def written(self) -> str:
        """The line or lines."""
        return f"{self.keyword}{self.who}{self.joint}{self.section} {self.letters}".rstrip()


@frozen
class Header:
    """The text header. `tags_break` is the number of tags on the first of two lines, 0 for a single line.

    `titles` are the keywords of the E.O., TAGS and SUBJECT lines in the order in which they stand.
    """

    words: str
    section: str
    sections: str
    station: str
    number: str
    captions: tuple[str, ...]
    pass_lines: tuple[str, ...]
    order: str
    instruction: str
    tags: tuple[str, ...]
    tags_break: int
    tags_separator: str
    subject_mark: str
    subject: str | None
    citations: tuple[Citation, ...]
    citation_separator: str
    classifier: Classifier | None
    classifier_first: bool
    titles: tuple[str, ...] = ("E.O.", "TAGS:", "SUBJECT:")
    reference_keyword: str = "REF:"

    def lines(self, gap: int) -> list[str]:
        """The lines with `gap` blank lines between the fields, where telegrams have any."""
        blank = [""] * gap
        numbered = f"SECTION {self.section} OF {self.sections}" if self.section else ""
        title = " ".join(part for part in (self.words, numbered, self.station, self.number) if part)
        blocks = [[title] if title else [], *([caption] for caption in self.captions), [*self.pass_lines]]
        blocks.append(self._titles())
        references, classifier = self._references(), self._classified_by()
        blocks += [classifier, references] if self.classifier_first else [references, classifier]
        lines: list[str] = []
        for block in blocks:
            if block:
                lines += [*block, *blank]
        return lines

    def _titles(self) -> list[str]:
        makers = {"E": self._executive_order, "T": self._tags, "S": self._subject}
        return [line for title in self.titles for line in makers[title[0]](title)]

    def _executive_order(self, title: str) -> list[str]:
        return [f"{title} {self.order}: {self.instruction}".rstrip()] if self.order else []

    def _tags(self, title: str) -> list[str]:
        if not self.tags:
            return []
        first = self.tags[: self.tags_break or len(self.tags)]
        rest = self.tags[len(first) :]
        line = f"{title} {self.tags_separator.join(first)}"
        return [line + self.tags_separator.rstrip(), self.tags_separator.join(rest)] if rest else [line]

    def _subject(self, title: str) -> list[str]:
        if self.subject is None:
            return []
        return " ".join(part for part in (title, self.subject_mark, self.subject) if part).split("\n")

    def _references(self) -> list[str]:
        items = self.citation_separator.join(citation.written() for citation in self.citations)
        return f"{self.reference_keyword} {items}".split("\n") if items else []

    def _classified_by(self) -> list[str]:
        return self.classifier.written().split("\n") if self.classifier is not None else []


@frozen
class Page:
    """A line between pages; `page` is the page in the section with its point, `.2`, or empty."""

    station: str
    number: str
    section: str
    page: str
    total: str
    blanks: int

    def written(self) -> str:
        """The line."""
        return f"{self.station} {self.number}{' ' * self.blanks}{self.section}{self.page} OF {self.total}"


@frozen
class Item:
    """A lettered or dashed item of a paragraph."""

    label: str
    mark: str
    words: str

    def written(self) -> str:
        """The item on one line."""
        return " ".join(part for part in (self.label, self.mark, self.words) if part)


@frozen
class Paragraph:
    """A numbered paragraph. `pages` stand behind its first line, or with `pages_before` above it."""

    number: int
    mark: str
    lines: tuple[str, ...]
    heading: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    quotation: tuple[str, ...] = ()
    pages: tuple[Page, ...] = ()
    pages_before: bool = False
