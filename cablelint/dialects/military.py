"""Military messages: text messages of sets (GENADMIN), and any text below the header of JANAP 128."""

import re
from collections.abc import Iterator
from typing import Any, cast

from cablelint.builder import Builder
from cablelint.dialects import ACP127, GENADMIN
from cablelint.dialects.citations import is_cited
from cablelint.dialects.military_lines import OTHER_SET, MilitaryLines, SetLines, cut_run_on_paragraphs, read_lines
from cablelint.dialects.placeholders import find_placeholder
from cablelint.excerpt import Excerpt
from cablelint.lazy import lazy
from cablelint.markings.reading import read_mark
from cablelint.model import (
    Cable,
    ClassificationLine,
    DateTimeGroup,
    Envelope,
    Malformed,
    MessageSet,
    PageIdentification,
    PassLine,
    Reference,
    ReferenceKind,
    ReferenceLine,
    Subject,
    Token,
)
from cablelint.order import check_order, place_surprises
from cablelint.paragraphs import Text, read_text
from cablelint.patterns import pattern
from cablelint.repair import Copy
from cablelint.source import Span
from cablelint.telegrams import LineGroup
from cablelint.values import evolve

# How the inside of a set is read, by how its identifier begins; all others are sets of fields.
_STARTS = {**dict.fromkeys(("SUBJ", "AMPN", "NARR", "RMKS", "REMA"), "text_set"), "GENT": "general_text_set"}
# What stands at the end of a set, also where its slants stand apart.
_SLANTS = "/ \t\r\n"
_END = "//"
# (U)NAVY WIDE GOLF TOURNAMENT
_SUBJECT_MARK = pattern(r"\((?:TS|S|C|U)(?://?[A-Z]{1,8})*\) *")

# Where messages begin and end, and what tells of which kind they are. A line end in front makes the search quick.
_BANNER = r"(?:CLASSIFICATION: *)?(?:UNCLASSIFIED|CONFIDENTIAL|SECRET)[ \t/]*(?=[\r\n]|\Z)"
_MARKS = pattern(
    r"[\r\n][ \t]*(?:"
    rf"(?P<end>N{{4}}[ \t/]*(?=[\r\n]|\Z)(?:\s*[\r\n][ \t]*{_BANNER})*)"
    r"|(?P<identifier>V?ZCZC[A-Z]{0,3}\d)"
    r"|(?P<header>[YZOPR][A-Z]{6}[A-Z0-9] +\S{4,14}(?: +\S{1,10})?\d{3}-{1,2}[A-Z]{2,8}-)"
    r"|(?P<dated>(?:[ZOPR] ){1,2}\d{6}Z [A-Z]{3} \d\d)"
    r"|(?P<opening_set>(?:MSGID|SUBJ)/)"
    r"|(?P<further_set>REF/)"
    r"|(?P<remarks>(?:RMKS|GENTEXT)/)"
    r"|(?P<series>AL[A-Z]{2,9} +\d{3}/\d\d[ \t]*(?=[\r\n]))"
    r"|(?P<count>GR ?\d+[ \t]*(?=[\r\n]))"
    r"|(?P<titles>E\.?O\.? ?1\d{4}|TAGS?:))"
)
_HEADING = frozenset({"identifier", "header", "dated"})
# What stands below the heading of a message.
_CONTENTS = frozenset({"opening_set", "further_set", "remarks", "titles"})


def find(text: str) -> Iterator[tuple[int, int]]:
    """Where the military messages of a text begin and end: behind NNNN, and before a heading below sets or titles."""
    start = 0
    seen: set[str] = set()
    # The line end put in front stands at -1.
    for mark in _MARKS.finditer(f"\n{text}"):
        kind = mark.lastgroup or ""
        if kind == "end" or (kind in _HEADING and seen & _CONTENTS and _is_heading(text, mark)):
            cut = mark.end() - 1 if kind == "end" else mark.start()
            if _is_military(seen):
                yield start, cut
            start, seen = cut, set()
        seen.add(kind)
    if _is_military(seen):
        yield start, len(text)


def _is_military(seen: set[str]) -> bool:
    """Whether a message with these marks has what only military ones have, and no titles of State.

    The first sets, the header of JANAP 128 or a group count; remarks or the number of a series below a date-time group.
    """
    if "titles" in seen:
        return False
    dated = "dated" in seen and not seen.isdisjoint(("remarks", "series"))
    return dated or not seen.isdisjoint(("opening_set", "header", "count"))


def _is_heading(text: str, mark: re.Match[str]) -> bool:
    """Whether a line is one of a heading: a date-time group, which texts cite, only above an FM line."""
    if is_cited(text, mark.start()):
        return False
    if mark.lastgroup != "dated":
        return True
    line_end = text.find("\n", mark.end() - 1)
    return line_end >= 0 and text[line_end : line_end + 40].lstrip().startswith("FM ")


def read(copy: Copy, start: int, end: int, span: Span, dialect: str | None = None) -> Cable:
    """The message in `copy.text[start:end]`."""
    return _MilitaryBuilder(copy, read_lines(copy.text, start, end), span).build(dialect)


class _MilitaryBuilder(Builder):
    """Puts a military message together from its lines."""

    def __init__(self, copy: Copy, found: MilitaryLines, span: Span) -> None:
        super().__init__(copy, LineGroup(found.lines), span)
        self.found = found

    def build(self, dialect: str | None) -> Cable:
        """The message, of this dialect; without one, of dialect `genadmin` where it has sets, else `acp127`."""
        self.layout.text[:] = cut_run_on_paragraphs(self.copy.text, self.layout.text)
        text = self._text()
        return Cable(
            source=self.copy.source,
            span=self.span,
            dialect=dialect or (GENADMIN if self.sets else ACP127),
            envelope=self._envelope(),
            classification_line=self._classification(),
            pass_lines=tuple(
                PassLine(self._place(item), self._written(item)) for item in self.layout.fields if item.kind == "PASS"
            ),
            subject_line=self._subject(),
            reference_line=self._references(),
            paragraphs=text.paragraphs,
            page_identifications=tuple(page for page in self._pages() if isinstance(page, PageIdentification)),
            ending=self._ending(None),
            out_of_order=self._order(),
            damage=tuple(self._damage(text)),
            body=self._body(),
            general_message=self._field("GENERAL_MESSAGE", "general_message"),
            message_sets=self.sets,
            placeholder=self._placeholder(),
        )

    def _text(self) -> Text:
        """The text, which no name stands below: the last words of it are its own, whatever they look like."""
        return read_text(self.reader, self.layout.text, headed=False, signed=False)

    def _placeholder(self) -> Token | None:
        """What shows that this is only a template."""
        if not self.lines:
            return None
        heading_end = max((item.pieces[-1][1] for item in self.layout.fields), default=self.lines[0].start)
        return find_placeholder(self.reader, self.lines[0].start, heading_end, self.lines[-1].end)

    # --- heading ---

    def _envelope(self) -> Envelope:
        """The envelope; in plain language the date-time group may be of the allied form without a year."""
        envelope = super()._envelope()
        if isinstance(envelope.date_time_group, Malformed) and not self.sets:
            group = self._field("DATE_TIME_GROUP", "brief_date_time_group")
            if isinstance(group, DateTimeGroup):
                return evolve(envelope, date_time_group=group)
        return envelope

    def _classification(self) -> ClassificationLine | Malformed | None:
        """The classification line; where only a second one has a subject indicator, both are one, up to its end."""
        line = self._field("CLASSIFICATION", "military_classification")
        if not isinstance(line, ClassificationLine) or line.subject_indicator is not None:
            return cast("ClassificationLine | Malformed | None", line)
        for further in self.found.further_classifications:
            node = self.reader.read("military_classification", further.first, further.last)
            if isinstance(node, ClassificationLine) and node.subject_indicator is not None:
                span = Span(line.span.start, node.span.end)
                return evolve(line, span=span, subject_indicator=node.subject_indicator)
        return line

    def _order(self) -> Any:
        """What the order grammar says of the heading, the sets and the ending.

        Addresses below the classification line are those of a copy that was rearranged.
        """
        placed: list[tuple[str, Span]] = []
        last: list[Span] = []
        classified = False
        for item in self.layout.fields:
            place = self._place(item)
            if item.kind == "ADDRESSEE" and last:
                last[-1] = place
            elif item.kind not in ("ADDRESSEE", "PASS", "GENERAL_MESSAGE", "SUBJECT") and not (
                classified and item.kind in ("FROM", "TO", "INFO")
            ):
                placed.append((item.kind, place))
                last.append(place)
            classified = classified or item.kind == "CLASSIFICATION"
        body = self._body()
        if body is not None and not self.sets:
            placed.append(("ENCRYPTED" if self.found.encrypted else "PLAIN_TEXT", body))
        known = zip(self.found.sets, self.sets, strict=True)
        placed += [(lines.kind, item.span) for lines, item in known if lines.kind != OTHER_SET]
        placed.sort(key=lambda entry: entry[1])
        placed += [(line.kind, self.copy.span(line.first, line.last)) for line in self.layout.ending]
        surprises = check_order(tuple(kind for kind, _ in placed), "genadmin")
        return place_surprises(surprises, placed, last, {})

    # --- sets ---

    @lazy
    def sets(self) -> tuple[MessageSet, ...]:
        """The sets, in order."""
        return tuple(self._set(lines) for lines in self.found.sets)

    def _set(self, lines: SetLines) -> MessageSet:
        """One set: what stands before its terminator, and the terminator."""
        own = self.reader.copy
        if len(lines.pieces) > 1:
            excerpt = Excerpt(self.copy, lines.pieces)
            self.reader.take(excerpt)
            first, last = 0, len(excerpt.text)
        else:
            first, last = lines.pieces[0]
        try:
            return self._read_set(first, last)
        finally:
            self.reader.take(own)

    def _read_set(self, first: int, last: int) -> MessageSet:
        text = self.reader.text
        end = self._terminator(first, last)
        start = _STARTS.get(text[first : first + 4].upper(), "message_set")
        node = self.reader.read(start, first, end)
        assert isinstance(node, MessageSet), "the grammar of sets takes any text behind an identifier"
        whole = self.reader.copy.span(first, last)
        terminator = self.reader.token(end, last) if text[end:last].strip() else None
        return MessageSet(whole, node.identifier, node.name, node.fields, terminator)

    def _terminator(self, first: int, last: int) -> int:
        """Where the slants at the end of a set begin; `last` where there are none."""
        written = self.reader.text[first:last]
        end = written.find("/", len(written.rstrip(_SLANTS)))
        if end >= 0 and "/" not in written[:end] and written.count("/") != len(_END):
            # The first slant behind an identifier with nothing else is that of its field.
            end = written.find("/", end + 1)
        return first + end if end >= 0 else last

    def _subject(self) -> Subject | Malformed | None:
        item = next((item for item in self.sets if item.name == "SUBJ"), None)
        if item is None:
            return cast("Subject | Malformed | None", self._field("SUBJECT", "subject"))
        text = item.field(0)
        mark = _SUBJECT_MARK.match(text.text) if text is not None else None
        if text is None or mark is None:
            return Subject(item.span, item.identifier, None, text)
        written = mark[0].rstrip()
        place = Span(text.span.start, text.span.start + len(written))
        rest = Token(text.text[mark.end() :], Span(text.span.start + mark.end(), text.span.end))
        return Subject(item.span, item.identifier, read_mark(written, place), rest if rest.text else None)

    def _references(self) -> ReferenceLine | None:
        items = [item for item in self.sets if item.name == "REF"]
        if not items:
            return None
        return ReferenceLine(
            Span(items[0].span.start, items[-1].span.end), items[0].identifier, tuple(map(_reference, items))
        )


def _reference(item: MessageSet) -> Reference:
    """The document that a REF set cites; its fields are kept as one text."""
    rest = [token.text if token is not None else "" for token in item.fields[1:]]
    return Reference(
        span=item.span,
        label=item.field(0),
        kind=ReferenceKind.OTHER,
        text="/".join(rest),
        year=None,
        year_token=None,
        station=None,
        number=None,
        title=None,
        notal="NOTAL" in rest,
    )
