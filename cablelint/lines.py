"""The lines of a text, each with its kind: by its opening, and by the place where it stands."""

from cablelint.kinds import BLANKS, RUNNING, Line, running_line
from cablelint.openings import line_scanner, next_opening, text_scanner
from cablelint.patterns import pattern
from cablelint.run_on import beginning_in_line, split_run_on
from cablelint.usual import ADDRESSES, BEFORE_HEADER, ENVELOPE, HEADER, RUN_IN, usual_lines
from cablelint.zones import COUNTING, Placer, Zone

# A carriage return that ends a line by itself.
_RETURN = pattern(r"\r(?!\r?\n)")
_REST = pattern(r"[^\r\n]*+(?:\r\r?\n|\r|\n|\Z)")
_OUTSIDE, _ADDRESSES, _HEADER, _BODY = Zone.OUTSIDE, Zone.ADDRESSES, Zone.HEADER, Zone.BODY
# Twice as fast as Line(...), of which there are hundreds in a telegram.
_new = tuple.__new__


def classify(text: str) -> list[Line]:
    """The lines of a text, each with its kind. They tile the text."""
    return _Reading(text).lines


class _Reading:
    """Reads the lines of a text in order."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.placer = Placer(text)
        self.returns = "\r" in text and _RETURN.search(text) is not None
        self.lines: list[Line] = []
        # Up to this offset no lines are usual.
        self.unusual = 0
        start = 0
        while start < len(text):
            start = self._read_text(start) if self.placer.zone is _BODY else self._read_heading(start)

    def _read_heading(self, start: int) -> int:
        """Read lines one by one until the text of the telegram begins; gives the offset behind them.

        One scanner serves all zones. Where it finds an opening that does not count, the next ones are tried one by one.
        """
        text, placer, lines = self.text, self.placer, self.lines
        scan, kinds = line_scanner(returns=self.returns)
        while start < len(text) and (zone := placer.zone) is not _BODY:
            below = start
            if zone is _ADDRESSES or zone is _OUTSIDE:
                below = self._add_usual(start, zone)
            elif zone is _HEADER and text[start] in BEFORE_HEADER and placer.awaits_titles():
                below = self._add_titles(start)
            if below > start:
                start = below
                continue
            match = scan(text, start)
            assert match is not None
            first, end = match.end(1), match.end()
            last = first + len(text[first:end].rstrip(BLANKS))
            if first == last:
                placer.adjacent = False
                lines.append(_new(Line, ("BLANK", start, first, last, end)))
                start = end
                continue
            group = match.lastindex or 0
            kind = kinds[group]
            if kind != "TEXT" and kind not in COUNTING[zone]:
                kind = next_opening(COUNTING[zone], text, first, group)
            line = _new(Line, (kind, start, first, last, end))
            cut = beginning_in_line(text, line, in_header=zone is _HEADER)
            if cut is None or placer.is_whole(line):
                settled = placer.settle(line)
                lines.append(line if settled == kind else _new(Line, (settled, start, first, last, end)))
            else:
                self._settle(split_run_on(text, line, cut))
            start = end
        return start

    def _add_usual(self, start: int, zone: Zone) -> int:
        """Add the usual lines that stand here; gives the offset behind them, which is `start` where there are none."""
        if start < self.unusual:
            return start
        text = self.text
        addressed = zone is _ADDRESSES
        match = (ADDRESSES if addressed else ENVELOPE).match(text, start)
        if match is None or match.end() == start:
            return start
        classification = match[1] if addressed else None
        above = match.end() if classification is None else match.start(1)
        for word in RUN_IN:
            if text.find(word, start, above) >= 0:
                self.unusual = match.end()
                return start
        lines = usual_lines(text, start, match.end(), "ADDRESSEE" if addressed else "CONTINUATION")
        self.lines += lines
        self.placer.pass_usual(lines, classification)
        return match.end()

    def _add_titles(self, start: int) -> int:
        """Add the usual titles that stand here, as `_add_usual` does."""
        text = self.text
        match = HEADER.match(text, start)
        if match is None:
            return start
        lines = usual_lines(text, start, match.end(), "")
        # Only in the words of the subject may another field begin.
        if beginning_in_line(text, lines[-1], in_header=True) is not None:
            return start
        self.lines += lines
        self.placer.pass_titles(lines[-1])
        return match.end()

    def _settle(self, parts: tuple[Line, ...]) -> None:
        """Add lines, each with the kind that it has here."""
        for part in parts:
            kind = self.placer.settle(part)
            self.lines.append(part if kind == part.kind else _new(Line, (kind, *part[1:])))

    def _read_text(self, start: int) -> int:
        """Read the text until the zone changes; gives the offset behind it."""
        text, placer, lines = self.text, self.placer, self.lines
        scan, kinds = text_scanner(COUNTING[_BODY], returns=self.returns)
        kind = "TEXT"
        match = scan(text, start - 1)
        while match is not None:
            begin, first = match.end(1), match.end(2)
            if begin > start:
                lines.append(running_line(kind, text, start, begin))
            kind, start = kinds[match.lastindex or 0], begin
            if kind not in RUNNING:
                start = self._add_single(kind, begin, first)
                kind = "TEXT"
                if placer.zone is not _BODY:
                    return start
            match = scan(text, first)
        if start < len(text):
            lines.append(running_line(kind, text, start, len(text)))
        return len(text)

    def _add_single(self, kind: str, start: int, first: int) -> int:
        """Add a line that stands for itself alone; gives the offset behind it."""
        match = _REST.match(self.text, first)
        assert match is not None
        last = first + len(match[0].rstrip(BLANKS))
        line = _new(Line, (kind, start, first, last, match.end()))
        if kind == "PAGE_LINE":
            # In the text it is what it looks like, wherever it stands.
            self.lines.append(line)
        else:
            self._settle((line,))
        return match.end()
