"""The lines of a SMART message: labels and their values, banners, text; and what a copy of it was wrapped in.

A value stands behind its label, on the lines below, or below blank lines and release stamps. Everything up to the next
label belongs to it; the last field of the header, the subject, ends at the first blank line.
"""

from collections.abc import Callable

from cablelint.dialects.smart_labels import LabelledLines, add_value, read_label
from cablelint.dialects.smart_pages import BannerLines, add_banner, is_banner_line, split, without_margin
from cablelint.kinds import Line
from cablelint.openings import line_scanner
from cablelint.patterns import pattern
from cablelint.reference import smart_labels
from cablelint.values import field, mutable

# From:   Sent:   Subject: the heading of a mail that the message was sent in
_MAIL = pattern(r"(?:From|Sent|To|Cc|Subject|Attachments|Importance)(?:[:;]|[ \t]*\Z|[ \t]{3})")
# Dissemination Rule: with a bullet before it; a shorter line may be a label that lost its colon.
_LABEL_LENGTH = 24
# Above the header stand the banner, the offices of the post, and what was read out of a seal.
_ABOVE = 24
_TEXT_KINDS = frozenset(
    {"PARAGRAPH", "PORTION", "SUB_PARAGRAPH", "QUOTE_BEGIN", "QUOTE_END", "CLASSIFICATION", "CLASSIFIED_BY"}
)
# What shows that the text has begun where the header has no subject. The labels of references look like items.
_OPENING = frozenset({"PARAGRAPH", "PORTION", "CLASSIFICATION"})
_OFFICES = ("ACTION_OFFICE", "INFO_OFFICE")


@mutable
class SmartLines:
    """The parts of one message, as places in the repaired text."""

    fields: list[LabelledLines] = field(factory=list)
    text: list[Line] = field(factory=list)
    classified_by: list[tuple[int, int]] = field(factory=list)
    top: BannerLines | None = None
    bottom: BannerLines | None = None


def opening(line: str) -> str:
    """The kind that the opening of a line suggests: of a label, BANNER, or a kind of line of the text."""
    (whole,) = split(line, 0, len(line)) or (Line("BLANK", 0, 0, 0, 0),)
    label = read_label(line, whole)
    if label is not None:
        return label.kind
    return "BANNER" if is_banner_line(line, whole) else _kind_in_text(line, whole)


def read_lines(text: str, start: int, header: int, end: int) -> SmartLines:
    """The parts of the message in `text[start:end]`, whose header begins in the line at `header`."""
    reading = _Reading(text)
    reading.read_above(list(split(text, start, header)))
    for line in split(text, header, end):
        reading.settle(line)
    reading.finish()
    return reading.found


class _Reading:
    """Follows the reading through a message; `settle` is the part of it that the reading has come to.

    `interrupted`: a blank line or a stamp stands above; `block`: where the signature block begins in the text, as far
    as is known.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.found = SmartLines()
        self.settle: Callable[[Line], None] = self.header
        self.interrupted = False
        self.block: int | None = None

    # --- above the header ---

    def read_above(self, lines: list[Line]) -> None:
        """Find the banner above the header, and the offices below it."""
        offices: list[Line] = []
        seen = 0
        banners: list[Line] = []
        for line in reversed(lines):
            if line.kind != "TEXT":
                continue
            seen += 1
            if is_banner_line(self.text, line):
                banners.append(line)
            elif banners or seen > _ABOVE or _MAIL.match(self.text, line.first, line.last):
                break
            else:
                offices.append(line)
        for line in reversed(banners):
            self.found.top = add_banner(self.text, self.found.top, line, last=True)
        if banners:
            for line in reversed(offices):
                self._office(line)

    def _office(self, line: Line) -> None:
        label = read_label(self.text, line)
        if label is not None and label.kind in _OFFICES:
            self.found.fields.append(label)
        elif label is None and self.found.fields:
            add_value(self.text, self.found.fields[-1], line.first, line.last)

    # --- header ---

    def header(self, line: Line) -> None:
        """From the MRN to the subject."""
        if line.kind != "TEXT":
            self.interrupted = True
            return
        label = read_label(self.text, line)
        fields = self.found.fields
        if label is not None and self._continues_header(label.kind):
            fields.append(label)
        elif label is not None or self._ends_header(line):
            self.settle = self.body
            self.body(line)
        elif fields and not self._is_edge(line, fields[-1]):
            add_value(self.text, fields[-1], line.first, line.last)
        self.interrupted = False

    def _continues_header(self, kind: str) -> bool:
        """Whether a label is one of the header: below the subject and a blank line, one that is still missing."""
        if kind not in smart_labels.kinds(smart_labels.HEADER):
            return False
        seen = {item.kind for item in self.found.fields} if self._is_below_subject() else ()
        return not seen or (kind in smart_labels.required() and kind not in seen)

    def _is_below_subject(self) -> bool:
        fields = self.found.fields
        return self.interrupted and bool(fields and fields[-1].pieces) and fields[-1].kind == "SUBJECT"

    def _ends_header(self, line: Line) -> bool:
        """Whether a line without a label is the first of the text."""
        fields = self.found.fields
        if not fields or not self.interrupted:
            return False
        if not fields[-1].pieces:
            # An empty subject, the last field: a numbered paragraph is none.
            return fields[-1].kind == "SUBJECT" and _kind_in_text(self.text, line) == "PARAGRAPH"
        return self._is_below_subject() or _kind_in_text(self.text, line) in _OPENING

    def _is_edge(self, line: Line, above: LabelledLines) -> bool:
        """Whether a line is the banner at the edge of a page, not the value of a field that is still to come."""
        return is_banner_line(self.text, line) and (bool(above.pieces) or above.kind not in ("SENSITIVITY", "CAPTIONS"))

    # --- text ---

    def body(self, line: Line) -> None:
        """The text, and what may be the signature block: its labels count only below the last paragraph."""
        if line.kind == "TEXT":
            text, (_, start, first, last, end) = self.text, line
            kind = _kind_in_text(text, line)
            if is_banner_line(text, line):
                kind = "FOREIGN"
            elif kind in ("PARAGRAPH", "PORTION"):
                self.block = None
            elif self.block is None and self._begins_block(line):
                self.block = len(self.found.text)
            written = without_margin(text, first, last)
            if kind != "TEXT" or written != last:
                line = Line(kind, start, first, written, end)
        self.found.text.append(line)

    def _begins_block(self, line: Line) -> bool:
        if self.text.find(":", line.first, line.first + _LABEL_LENGTH) < 0 and line.last - line.first > _LABEL_LENGTH:
            return False
        label = read_label(self.text, line)
        return label is not None and label.kind in smart_labels.kinds(smart_labels.BLOCK)

    # --- signature block and what follows ---

    def finish(self) -> None:
        """Take the signature block and the banner below it out of the text."""
        self._find_classified_by()
        lines = self.found.text
        if self.block is None:
            self._find_bottom(len(lines))
            return
        self.found.text = lines[: self.block]
        below = lines[self.block :]
        self.interrupted = False
        for index, line in enumerate(below):
            if line.kind in ("BLANK", "FOREIGN") and not is_banner_line(self.text, line):
                self.interrupted = True
                continue
            if is_banner_line(self.text, line):
                self._read_bottom(below[index:])
                return
            self._block_line(line)
            self.interrupted = False

    def _find_classified_by(self) -> None:
        """The Classified By line above the first paragraph, up to a blank line; below it the words are text."""
        lines = self.found.text
        above = next((at for at, line in enumerate(lines) if line.kind in ("PARAGRAPH", "PORTION")), len(lines))
        for at, line in enumerate(lines):
            if line.kind != "CLASSIFIED_BY":
                continue
            pieces = self.found.classified_by
            if pieces or at > above:
                lines[at] = line._replace(kind="TEXT")
                continue
            pieces.append((line.first, line.last))
            for following in range(at + 1, above):
                if lines[following].kind != "TEXT":
                    break
                pieces.append((lines[following].first, lines[following].last))
                lines[following] = lines[following]._replace(kind="CONTINUATION")

    def _block_line(self, line: Line) -> None:
        fields = self.found.fields
        label = read_label(self.text, line)
        if label is not None and label.kind in smart_labels.kinds(smart_labels.BLOCK):
            fields.append(label)
        elif fields[-1].kind != "DISSEMINATION_RULE" or not (fields[-1].pieces and self.interrupted):
            add_value(self.text, fields[-1], line.first, line.last)

    def _find_bottom(self, end: int) -> None:
        """The banner at the end of a message without a signature block."""
        lines = self.found.text
        begin = end
        while begin > 0 and (lines[begin - 1].kind in ("BLANK", "FOREIGN")):
            begin -= 1
        self._read_bottom([line for line in lines[begin:end] if is_banner_line(self.text, line)])

    def _read_bottom(self, lines: list[Line]) -> None:
        for line in lines:
            if line.kind == "BLANK":
                continue
            if not is_banner_line(self.text, line):
                break
            self.found.bottom = add_banner(self.text, self.found.bottom, line, last=False)


def _kind_in_text(text: str, line: Line) -> str:
    """What a line of the text is, as in State telegrams; TEXT where it is nothing else."""
    scan, kinds = line_scanner(_TEXT_KINDS)
    match = scan(text, line.start)
    return kinds[match.lastindex or 0] if match is not None else "TEXT"
