"""A strategy that makes correct military messages of sets, as structures that mutations can act on."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from textwrap import wrap
from typing import Any, cast

from attrs import evolve, frozen
from hypothesis import strategies as st

from strategies.envelope import MONTHS

_WIDTH = 69
_WORDS = {"U": "UNCLAS", "C": "C O N F I D E N T I A L", "S": "S E C R E T"}
_STATIONS = ("RUEWABC", "RUCOXYZ", "RHMFDEF", "RULSKLM")
_ORIGINATORS = ("CNO WASHINGTON DC", "COMNAVEXAMPLE NORFOLK VA", "CMC WASHINGTON DC", "COMFLTEXAMPLE PEARL HARBOR HI")
_ADDRESSEES = (
    "ALL SHIPS EXAMPLE FLEET",
    "NAVSTA EXAMPLE",
    "DESRON NINETY NINE",
    "AIG 9999",
    "COMDESRON EXAMPLE//N1/N2//",
)
_SUBJECTS = (
    "HARBOR CLEANING DAY",
    "CALENDAR OF THE SAMPLE SELECTION BOARD AND OF ALL OTHER BOARDS THAT ARE SAMPLES",
    "LESSONS OF THE EXERCISE/SECOND PART",
    "FY-07 SAMPLE (TEST) PROGRAM",
)
_DOCUMENTS = (
    ("DOC", "OPNAV", "{day}JAN{year}"),
    ("MSG", "CNO WASHINGTON DC", "{day}1200ZFEB{year}"),
    ("LTR", "COMNAVEXAMPLE", "{day}MAR{year}", "NOTAL"),
    ("DOC", "TITLE 10 U.S.C."),
)
_SENTENCES = (
    "THIS MESSAGE ANNOUNCES A TEST.",
    "SAILORS SEND THEIR FORMS TO THE OFFICE NAMED BELOW NOT LATER THAN 30 JUN.",
    "THE OFFICE IS CNO WASHINGTON DC//N1// UNTIL FURTHER NOTICE.",
    "FORMS ARE AT HTTPS://WWW.EXAMPLE.MIL/FORMS/ AND AT THE GATE.",
    "SUBJ TO WEATHER, BOATS LEAVE AT 0800.",
    "THE RATE IS 1.5 OF 2.  PAGE 02 OF THE FORM HAS IT.",
    "DO NOT/NOT SEND PAPER.",
    "TO SAVE TIME, CALL FIRST.  INFO IS GIVEN BY VOICE.",
)


@frozen
class Message:
    """A military message; `references` are the fields of each REF set behind its letter.

    `explained` says how the references are: by one NARR, by an AMPN each, or not at all.
    """

    level: str
    line_level: str
    moment: datetime
    filed: timedelta
    precedences: tuple[str, ...]
    header: bool
    header_letter: str
    header_group: str
    header_precedence: str
    header_end: str
    group: str
    serial: int
    end_serial: str
    page_serial: str
    station: str
    called: tuple[str, ...]
    originator: str
    addressees: tuple[str, ...]
    informed: tuple[str, ...]
    indicator: str
    series: str
    passing: bool
    msgid: tuple[str, ...]
    subject: str
    labels: tuple[str, ...]
    references: tuple[tuple[str, ...], ...]
    explained: str
    explained_labels: tuple[str, ...]
    contacts: int
    paragraphs: tuple[str, ...]
    cited: str
    set_end: str
    remarks: str
    declaration: str
    first_mark: str
    marked: bool
    order: tuple[str, ...]
    corrected: bool

    def text(self) -> str:
        """The message as it is sent."""
        return "\n".join(self._lines()) + "\n"

    def changed(self, **changes: Any) -> "Message":
        """The message with other values."""
        return cast("Message", evolve(cast("Any", self), **changes))

    def _lines(self) -> Iterator[str]:
        yield from self._heading()
        yield "BT"
        yield _WORDS[self.line_level] + (f" //{self.indicator}//" if self.indicator else "")
        if self.series:
            yield self.series + (" CORRECTED COPY" if self.corrected else "")
        if self.passing:
            yield from ("PASS TO OFFICE CODES:", f"FM {self.originator}//N1//", f"INFO {self.originator}//N2//")
        for name in self.order:
            yield from getattr(self, f"_{name}")()
        yield "BT"
        if self.end_serial:
            yield f"#{self.end_serial}"
        yield "NNNN"

    def _heading(self) -> Iterator[str]:
        filed = self.moment + self.filed
        if self.header:
            first = f"{self.header_precedence}TT{self.header_letter}ZYUW {self.station}{self.serial:04d}"
            stations = " ".join(self.called)
            yield f"{first} {filed:%j%H%M}-{self.header_group}--{stations}{self.header_end}"
            yield f"ZN{'R' if self.group[0] == 'U' else 'Y'} {self.group}"
        month = MONTHS[self.moment.month - 1]
        yield f"{' '.join(self.precedences)} {self.moment:%d%H%M}Z {month} {self.moment:%y}"
        yield f"FM {self.originator}"
        for role, names in (("TO", self.addressees), ("INFO", self.informed)):
            for index, name in enumerate(names):
                yield f"{role} {name}" if index == 0 else name

    def _msgid(self) -> Iterator[str]:
        yield f"MSGID/{'/'.join(self.msgid)}{self.set_end}"

    def _subj(self) -> Iterator[str]:
        if self.subject:
            yield from wrap(f"SUBJ/{self.subject}//", _WIDTH)

    def _refs(self) -> Iterator[str]:
        for label, explained, fields in zip(self.labels, self.explained_labels, self.references, strict=True):
            yield f"REF/{label}/{'/'.join(fields)}//"
            if self.explained == "AMPN":
                yield f"AMPN/REF {explained} IS A SAMPLE DOCUMENT.//"
        if self.explained == "NARR":
            told = "  ".join(f"REF {label} IS A SAMPLE DOCUMENT." for label in self.explained_labels)
            yield from wrap(f"NARR/{told}//", _WIDTH)

    def _pocs(self) -> Iterator[str]:
        for number in range(self.contacts):
            yield f"POC/JANE DOE/LT/N{number}/TEL:(000)000-000{number}/EMAIL:N{number}(AT)EXAMPLE.MIL//"

    def _rmks(self) -> Iterator[str]:
        mark = f"({self.level}) " if self.marked else ""
        for number, sentence in enumerate(self.paragraphs, 1):
            opening = self.remarks if number == 1 else ""
            cited = f"  SEE REF {self.cited}." if number == 1 and self.cited else ""
            closing = "//" if number == len(self.paragraphs) else ""
            own = self.first_mark if number == 1 and self.first_mark else mark
            yield from wrap(f"{opening}{number}.  {own}{sentence}{cited}{closing}", _WIDTH, break_long_words=False)
            if number == 1 and self.page_serial:
                yield f"PAGE 02 {self.station}{self.page_serial} {_WORDS[self.level]}"
        if self.declaration:
            yield self.declaration


@st.composite
def military_messages(draw: st.DrawFn, /, **wishes: Any) -> Message:
    """A correct message of sets, with the values that are wished for."""
    level = draw(st.sampled_from("UUUCS"))
    moment = draw(st.datetimes(datetime(1996, 1, 2), datetime(2024, 12, 30)))
    precedences = draw(st.sampled_from((("R",), ("R",), ("P",), ("O",), ("P", "R"), ("O", "P"))))
    serial = draw(st.integers(1, 9999))
    called = draw(st.lists(st.sampled_from(_STATIONS[1:]), min_size=1, max_size=3, unique=True))
    originator = draw(st.sampled_from(_ORIGINATORS))
    count = draw(st.integers(0, 5))
    labels = tuple("ABCDE"[:count])
    year = f"{moment.year - 1}"
    header = wishes.get("header", draw(st.integers(1, 3)) < 3)
    paragraphs = tuple(draw(st.lists(st.sampled_from(_SENTENCES), min_size=1, max_size=6)))
    message = Message(
        level=level,
        line_level=level,
        moment=moment.replace(second=0, microsecond=0),
        filed=timedelta(minutes=draw(st.integers(0, 600))),
        precedences=precedences,
        header=header,
        header_letter=level,
        header_group=level * 4,
        header_precedence=precedences[0],
        header_end=".",
        group=level * 5,
        serial=serial,
        end_serial=f"{serial:04d}" if header else "",
        page_serial=f"{serial:04d}" if header and len(paragraphs) > 1 and draw(st.booleans()) else "",
        station=_STATIONS[0],
        called=tuple(called),
        originator=originator,
        addressees=tuple(draw(st.lists(st.sampled_from(_ADDRESSEES), min_size=1, max_size=3, unique=True))),
        informed=draw(st.sampled_from(((), ("CHINFO EXAMPLE",), ("CHINFO EXAMPLE", "NAVEXAMPLE SCHOOL")))),
        indicator=draw(st.sampled_from(("", "N01000", "N12500"))),
        series=draw(st.sampled_from(("", f"NAVADMIN {draw(st.integers(1, 400)):03d}/{moment:%y}"))),
        passing=draw(st.booleans()),
        msgid=("GENADMIN", originator, draw(st.sampled_from(("N1", "-", "DNS"))), MONTHS[moment.month - 1]),
        subject=draw(st.sampled_from(_SUBJECTS)),
        labels=labels,
        references=tuple(
            tuple(field.format(day=f"{number + 10}", year=year) for field in draw(st.sampled_from(_DOCUMENTS)))
            for number in range(count)
        ),
        explained=draw(st.sampled_from(("NARR", "AMPN", ""))) if count else "",
        explained_labels=labels,
        contacts=draw(st.integers(0, 2)),
        paragraphs=paragraphs,
        cited=draw(st.sampled_from(labels)) if count else "",
        set_end="//",
        remarks=draw(st.sampled_from(("RMKS/", "GENTEXT/REMARKS/"))),
        declaration="" if level == "U" else f"DECL/DATE:01JAN{moment.year + 10}//",
        first_mark="",
        marked=level != "U",
        order=("msgid", "subj", "refs", "pocs", "rmks"),
        corrected=draw(st.booleans()),
    )
    return message.changed(**{name: value for name, value in wishes.items() if name != "header"})
