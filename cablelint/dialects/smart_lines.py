"""The lines of a SMART message: labels and their values, banners, text; and what a copy of it was wrapped in.

A value stands behind its label, on the lines below, or below blank lines and release stamps. Everything up to the next
label belongs to it; the last field of the header, the subject, ends at the first blank line.
"""

import re
from collections.abc import Callable
from functools import cache

from attrs import define, field

from cablelint.kinds import Line
from cablelint.openings import line_scanner
from cablelint.patterns import pattern
from cablelint.reference import smart_labels
from cablelint.tables import load

# A line: where it is written, and its end.
_LINE = pattern(r"[^\S\n]*+()(?:[^\n]*\S)?()[^\n]*\n?")
# What ends a label. Where the copy lost the colon, a wide gap or the end of the line shows that there was one.
_COLON = r"(?:[ \t]*[:;.](?=\s|\Z|\w)|(?=[ \t]{3,}\S|[ \t]*(?:[\r\n]|\Z)))"
_BLANKS = " \t\f\v\r\n"
# UNCLASSIFIED U.S. Department of State Case No. F-2014-00000 Doc No. C00000000 Date: 11/30/2015, RELEASE IN PART B6,
# 1.4(D), B1: how released copies are stamped. CLASSIFICATION: UNCLASSIFIED, Page 1 of 5: how e-mail is printed. A line
# without a word is dirt of the paper.
_STAMP = pattern(
    r"[•·*. ]*+(?:"
    r"(?:[A-Z ]{2,20} )?U\.?S\.? Department of State (?:Case|Doc)\b"
    r"|(?:RELEASED?|DENIED|DECLASSIFIED) (?:IN (?:PART|FULL)\b|IN[ \t]*$|UNDER\b)|FULL[ \t]*$"
    r"|(?:1\.4\([A-Z]\)|B[1-9])(?:[ \t,;]+(?:1\.4\([A-Z]\)|B[1-9]))*[ \t]*$"
    r"|CLASSIFICATION: +[A-Z ]+$|Page \d+ of \d+[ \t]*$"
    r"|REVIEW AUTHORITY\b|Declassify on:"
    r"|[^\w\r\n]*$"
    r")",
    re.MULTILINE,
)
# The code of what was taken out, in the margin.
_MARGIN = pattern(r"[ \t]{3,}(?:1\.4\([A-Z]\)|B[1-9])(?:,? ?(?:1\.4\([A-Z]\)|B[1-9]))*\Z")
_MARGIN_LENGTH = 40
_ENDS_OF_CODES = frozenset("123456789)")
_LEVEL = pattern(
    r"(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|TOP SECRET)(?://[A-Z][A-Z0-9 ,/\-]*)?(?P<handling>[ \t]*(?:/+[ \t]*)?SBU)?\Z"
)
_LONGEST_BANNER = 80
_BANNER_INITIALS = frozenset("UCST")
_HANDLING = pattern(r"(?:SBU|SENSITIVE BUT UNCLASSIFIED)\Z")
# From:   Sent:   Subject: the heading of a mail that the message was sent in
_MAIL = pattern(r"(?:From|Sent|To|Cc|Subject|Attachments|Importance)(?:[:;]|[ \t]*\Z|[ \t]{3})")
# <http://repository.example.gov/...>: where a mail program thought that a link led
_LINK = pattern(r"<https?://[^<>]*+>?")
# Referenee:        a label with a slip in it, its colon, and the gap before its value
_LABELLED = pattern(r"([A-Z][A-Za-z./!|()\\1 ]{2,18}?)[ \t]*[:;](?=[ \t]{2}|[ \t]*\Z|[ \t]*[A-Z0-9])")
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


@define
class LabelledLines:
    """A field: its kind, where its label stands without the colon, and where its value, stamps left out.

    `sound` says that the label is written as it is printed, colon included.
    """

    kind: str
    first: int
    last: int
    sound: bool
    pieces: list[tuple[int, int]] = field(factory=list)


@define
class BannerLines:
    """Where a classification and the SBU below it stand."""

    level: tuple[int, int]
    handling: tuple[int, int] | None = None


@define
class SmartLines:
    """The parts of one message, as places in the repaired text."""

    fields: list[LabelledLines] = field(factory=list)
    text: list[Line] = field(factory=list)
    classified_by: list[tuple[int, int]] = field(factory=list)
    top: BannerLines | None = None
    bottom: BannerLines | None = None


@cache
def _labels() -> Callable[[str, int, int], re.Match[str] | None]:
    """The matcher of a label; the last group that matched is its kind."""
    known = smart_labels.by_kind()
    terminals = [(kind, expression) for kind, expression in load()["smart"]["terminals"] if kind in known]
    labels = "|".join(f"(?:{expression})(?P<{kind}>)" for kind, expression in terminals)
    # • Info: a bullet is what the stroke of a pen, or dirt, was read as
    return re.compile(rf"[ \t\f\v•·.]*+(?P<LABEL>)(?:{labels}){_COLON}", re.ASCII).match


def read_label(text: str, line: Line) -> LabelledLines | None:
    """The label that a line begins with, and what follows it on the line; None where it begins with none."""
    match = _labels()(text, line.start, line.end)
    if match is not None and match.lastgroup is not None:
        kind, first = match.lastgroup, match.end("LABEL")
        last = match.end(kind)
        sound = text.startswith(":", last) and text[first:last] in _spellings(kind)
        return _with_value(text, LabelledLines(kind, first, last, sound), match.end(), line.last)
    slip = _LABELLED.match(text, line.first, line.last)
    known = smart_labels.nearest_kind(slip[1]) if slip is not None else None
    if slip is None or known is None:
        return None
    return _with_value(text, LabelledLines(known, slip.start(1), slip.end(1), sound=False), slip.end(), line.last)


def _spellings(kind: str) -> tuple[str, ...]:
    text = smart_labels.by_kind()[kind].text
    return (text, f"{text}s", f"{text}(s)") if kind == "REFERENCE" else (text,)


def _with_value(text: str, found: LabelledLines, start: int, end: int) -> LabelledLines:
    add_value(text, found, start, end)
    return found


def add_value(text: str, found: LabelledLines, start: int, end: int) -> None:
    """Add what is written in `text[start:end]` to the value of a field, without links and codes in the margin."""
    end = _without_margin(text, start, end)
    links = _LINK.finditer(text, start, end) if text.find("<http", start, end) >= 0 else ()
    for link in [*links, None]:
        stop = link.start() if link is not None else end
        words = text[start:stop]
        behind = words.lstrip(_BLANKS)
        if behind:
            first = start + len(words) - len(behind)
            found.pieces.append((first, first + len(behind.rstrip(_BLANKS))))
        start = link.end() if link is not None else end


def _without_margin(text: str, start: int, end: int) -> int:
    """Where a line ends without a code in its margin."""
    if text[end - 1 : end] not in _ENDS_OF_CODES:
        return end
    margin = _MARGIN.search(text, max(start, end - _MARGIN_LENGTH), end)
    return margin.start() if margin is not None else end


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


def split(text: str, start: int, end: int) -> list[Line]:
    """The physical lines of a part of the text, which they tile; stamps are FOREIGN, the others BLANK or TEXT."""
    lines = []
    while start < end:
        match = _LINE.match(text, start, end)
        assert match is not None
        first, last, stop = match.end(1), match.end(2), match.end()
        kind = "BLANK" if first == last else "FOREIGN" if _STAMP.match(text, first, last) else "TEXT"
        lines.append(Line(kind, start, first, last, stop))
        start = match.end()
    return lines


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
            self.found.top = _add_banner(self.text, self.found.top, line, last=True)
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
        if not fields or not fields[-1].pieces or not self.interrupted:
            return False
        return self._is_below_subject() or _kind_in_text(self.text, line) in _OPENING

    def _is_edge(self, line: Line, above: LabelledLines) -> bool:
        """Whether a line is the banner at the edge of a page, not the value of a field that is still to come."""
        return is_banner_line(self.text, line) and (bool(above.pieces) or above.kind not in ("SENSITIVITY", "CAPTIONS"))

    # --- text ---

    def body(self, line: Line) -> None:
        """The text, and what may be the signature block: its labels count only below the last paragraph."""
        if line.kind == "TEXT":
            kind = _kind_in_text(self.text, line)
            if is_banner_line(self.text, line):
                kind = "FOREIGN"
            elif kind in ("PARAGRAPH", "PORTION"):
                self.block = None
            elif self.block is None and self._begins_block(line):
                self.block = len(self.found.text)
            last = _without_margin(self.text, line.first, line.last)
            if kind != "TEXT" or last != line.last:
                line = line._replace(kind=kind, last=last)
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
            self.found.bottom = _add_banner(self.text, self.found.bottom, line, last=False)


def _kind_in_text(text: str, line: Line) -> str:
    """What a line of the text is, as in State telegrams; TEXT where it is nothing else."""
    scan, kinds = line_scanner(_TEXT_KINDS)
    match = scan(text, line.start)
    return kinds[match.lastindex or 0] if match is not None else "TEXT"


def is_banner_line(text: str, line: Line) -> bool:
    """Whether nothing but a classification, or SBU, stands on a line."""
    if line.last - line.first > _LONGEST_BANNER or text[line.first : line.first + 1] not in _BANNER_INITIALS:
        return False
    return any(banner.match(text, line.first, line.last) is not None for banner in (_LEVEL, _HANDLING))


def _add_banner(text: str, banner: BannerLines | None, line: Line, *, last: bool) -> BannerLines | None:
    """A banner with one more line. Of several levels, which a released copy may have, `last` says which one counts."""
    match = _LEVEL.match(text, line.first, line.last)
    if match is None:
        if banner is not None and banner.handling is None:
            banner.handling = (line.first, line.last)
        return banner
    if banner is not None and not last:
        return banner
    if match["handling"] is None:
        return BannerLines((line.first, line.last))
    return BannerLines((line.first, match.start("handling")), (match.end() - len("SBU"), match.end()))
