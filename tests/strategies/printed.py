"""Correct printed telegrams of 1973 to 1979, with invented content."""

from datetime import UTC, datetime, timedelta
from typing import Any

from attrs import evolve, frozen
from hypothesis import strategies as st

_STATIONS = ("LIMA", "ROME", "LA PAZ", "QUITO", "STATE")
_LEVELS = ("UNCLASSIFIED", "LIMITED OFFICIAL USE", "CONFIDENTIAL", "SECRET")
_WORDS = ("THE", "MINISTER", "SAID", "THAT", "TALKS", "ON", "TRADE", "WILL", "GO", "ON", "NEXT", "WEEK")
_STAMP = " Declassified/Released US Department of State EO Systematic Review 01 JAN 2005 "
_DASHES_CHANGED = datetime(1976, 12, 1, tzinfo=UTC)
_ORDERS_CHANGED = datetime(1978, 12, 1, tzinfo=UTC)


@frozen
class PrintedTelegram:
    """A telegram as it was printed; `banner_level`, `banner_number`, `page_step` and `recorded_level` make it wrong.

    It was `received` so long after it was sent.

    `pages` are the paragraphs on each page, `offices` those that get copies, `total` is printed behind them.
    """

    station: str
    number: int
    moment: datetime
    level: str
    caption: str
    offices: tuple[tuple[str, int], ...]
    total: int
    pages: tuple[tuple[str, ...], ...]
    stamped: bool
    recorded: bool
    schedule: str
    banner_level: str = ""
    banner_number: int = 0
    page_step: int = 1
    recorded_level: str = ""
    received: timedelta = timedelta(0)

    def changed(self, **changes: Any) -> "PrintedTelegram":
        """The telegram with something else in it."""
        return evolve(self, **changes)

    @property
    def classification(self) -> str:
        """The classification as the classification line has it."""
        if self.level == "UNCLASSIFIED":
            return "UNCLAS"
        return " ".join(self.level) if self.level in ("CONFIDENTIAL", "SECRET") else self.level

    def text(self) -> str:
        """The telegram."""
        lines: list[str] = []
        number = 0
        for index, paragraphs in enumerate(self.pages):
            lines += self._banner(1 + index * self.page_step, level=self.banner_level if index else "")
            if not index:
                lines += self._heading()
            for paragraph in paragraphs:
                number += 1
                lines += [f"{number}. {paragraph}", ""]
            if self.stamped:
                lines += [_STAMP, _STAMP]
            lines += ["DOE", ""] if index == len(self.pages) - 1 else []
            lines.append(self.level)
        lines += ["", "NNN", ""]
        if self.recorded:
            lines += ["Message Attributes", "Capture Date: 01 JAN 1994", f"Document Number: {self.document_number}"]
            lines += [f"Original Classification: {self.recorded_level or self.level}"]
            lines += [f"Original Handling Restrictions: {self.caption or 'n/a'}", "Subject: TALKS ON", "TRADE"]
        return "\n".join(["Message Text", "", *lines]) + "\n"

    @property
    def document_number(self) -> str:
        """The number in the archive's record."""
        return f"{self.moment:%Y}{self.station.replace(' ', '')}{self.number:05}"

    def _banner(self, page: int, *, level: str) -> list[str]:
        number = self.banner_number if self.banner_number and page > 1 else self.number
        return [
            level or self.level,
            "",
            f"PAGE {page:02}  {self.station} {number:05}  {self.moment + self.received:%d%H%M}Z",
            "",
        ]

    def _heading(self) -> list[str]:
        (first, copies), *others = self.offices
        listed = "  ".join(f"{office}-{count:02}" for office, count in others)
        new = self.moment >= _DASHES_CHANGED
        order = "12065" if self.moment >= _ORDERS_CHANGED else "11652"
        return [
            f"ACTION {first}-{copies:02}",
            "",
            f"INFO  {listed}  /{self.total:03} W",
            f"------------------{self.moment:%d%H%M}Z 012345 /20" if new else f"{'-' * 21}     012345",
            f"R {self.moment:%d%H%MZ %b %y}".upper(),
            f"FM AMEMBASSY {self.station}" if self.station != "STATE" else "FM SECSTATE WASHDC",
            "TO AMEMBASSY OTTAWA" if self.station == "STATE" else "TO SECSTATE WASHDC 1234",
            "",
            f"{self.classification} {self.station} {self.number:0{6 if self.station == 'STATE' else 4}}",
            "",
            *([self.caption, ""] if self.caption else []),
            f"E.O. {order}: {self.schedule}",
            "TAGS: PFOR, EAID, PE",
            "SUBJECT: TALKS ON TRADE",
            "",
        ]


@st.composite
def printed_telegrams(draw: st.DrawFn, *, pages: int = 1, recorded: bool | None = None) -> PrintedTelegram:
    """Correct printed telegrams with at least so many pages."""
    moment = draw(st.datetimes(datetime(1973, 7, 1), datetime(1979, 12, 28), timezones=st.just(UTC)))
    level = draw(st.sampled_from(_LEVELS))
    classified = level in ("CONFIDENTIAL", "SECRET")
    counts = draw(st.lists(st.integers(0, 30), min_size=2, max_size=6))
    names = ("ARA", "OCT", "ISO", "SS", "L", "NSCE")
    paragraph = st.lists(st.sampled_from(_WORDS), min_size=5, max_size=30).map(_wrapped)
    page = st.lists(paragraph, min_size=1, max_size=3).map(tuple)
    new = moment >= _ORDERS_CHANGED
    schedule = f"GDS 1/5/{moment.year - 1900 + 5} (DOE, JANE Q.) OR-P" if new else "GDS"
    return PrintedTelegram(
        station=draw(st.sampled_from(_STATIONS)),
        number=draw(st.integers(100, 9999)),
        moment=moment,
        level=level,
        caption=draw(st.sampled_from(("", "LIMDIS", "EXDIS"))) if classified else "",
        offices=tuple(zip(names, counts, strict=False)),
        total=sum(counts),
        pages=tuple(draw(st.lists(page, min_size=pages, max_size=pages + 2))),
        stamped=draw(st.booleans()),
        recorded=draw(st.booleans()) if recorded is None else recorded,
        schedule=schedule if classified else "N/A",
    )


def _wrapped(words: list[str]) -> str:
    """Words as the lines of a paragraph, a full stop behind them."""
    lines = [" ".join(words[first : first + 10]) for first in range(0, len(words), 10)]
    return "\n".join(lines) + "."
