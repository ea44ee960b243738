"""A strategy that makes correct SMART messages, in several layouts of the copy, as structures that mutations act on."""

from collections.abc import Iterator
from datetime import datetime
from textwrap import wrap
from typing import Any, cast

from attrs import evolve, frozen
from hypothesis import strategies as st

from strategies import facts
from strategies.envelope import MONTHS

_WIDTH = 100
_COLUMN = 26
_LEVELS = {"U": "UNCLASSIFIED", "C": "CONFIDENTIAL", "S": "SECRET"}
_STAMP = "UNCLASSIFIED U.S. Department of State Case No. F-2020-00001 Doc No. C00000001 Date: 01/31/2021"
_SENTENCES = (
    "The minister called on the ambassador and left an hour later.",
    "Post sees no change in the price of bread, which rose by 5 percent in May.",
    "The office of the mayor (see form 12) answered on the same day: it agrees.",
    "Of the 25 members of the council, 13 were present. Action was put off; info follows.",
    "From the hills to the sea, the roads are open; subject to weather, so is the port.",
    "Signature of the treaty is planned for the spring.",
)
_SUBJECTS = (
    "Sample Message for Testing",
    "Roads: The Minister Announces a Programme for All Roads of the North and of the South That Are Samples",
    "PRICE OF BREAD IN MAY",
    "Café and Tea Prices – the Second Part",
)
_PASS_LINES = (("STATE FOR SCA/CEN",), ("STATE FOR EUR/WE", "NSC FOR THE DUTY OFFICER"), ("DEPT PASS USTR",))
_INFORMED = (
    "ANKARA, AMEMBASSY ROUTINE",
    "NATIONAL SECURITY COUNCIL WASHINGTON DC ROUTINE",
    "CIS COLLECTIVE ROUTINE",
    "Doe, Jane B ROUTINE",
    "Roe, Richard (Ankara) ROUTINE",
)
_OFFICIALS = ("{place}:Doe, Jane", "POL-Political Section:Roe, Richard B", "Doe, John (Sample)", "EXEC:Roe, Jane-Ann")
_MAIL = """\
From:                             Doe, Jane <DoeJ@example.gov>
Sent:                             Friday, May 6, 2011 7:22 PM
To:
Subject:                          FW: a message
Attachments:                      StateSeal.gif

Please see below. This email is UNCLASSIFIED.

From: SMART Core
To: Roe, Richard
Subject: a message
"""


@frozen
class SmartMessage:
    """A SMART message; `fields` are those of the header and `block` those of the signature block, by their labels.

    `gap`: the paragraph behind which a number is left out, 0 for none. `spread`: values stand below their labels.
    `pages`: how many fields stand between two release stamps, 0 for none.
    """

    level: str
    bottom_level: str
    handling: str
    bottom_handling: str
    moment: datetime
    place: str
    number: int
    fields: tuple[tuple[str, tuple[str, ...]], ...]
    text_line: str
    paragraphs: tuple[tuple[str, str], ...]
    signature: str
    block: tuple[tuple[str, tuple[str, ...]], ...]
    offices: bool
    gap: int
    spread: bool
    pages: int
    mail: bool

    def text(self) -> str:
        """The copy of the message."""
        return "\n".join(self._lines()) + "\n"

    def changed(self, **changes: Any) -> "SmartMessage":
        """The message with other values."""
        return cast("SmartMessage", evolve(cast("Any", self), **changes))

    def having(self, label: str, *lines: str) -> "SmartMessage":
        """The message with another value of one field of the header."""
        return self.changed(fields=tuple((name, lines if name == label else value) for name, value in self.fields))

    def without(self, label: str) -> "SmartMessage":
        """The message without one field of the header."""
        return self.changed(fields=tuple(field for field in self.fields if field[0] != label))

    def value(self, label: str) -> tuple[str, ...]:
        """The lines of one field of the header; empty where it is not there."""
        return dict(self.fields).get(label, ())

    def _lines(self) -> Iterator[str]:
        if self.mail:
            yield _MAIL
        yield from self._banner(self.level, self.handling)
        yield ""
        if self.offices:
            yield from self._field("Action Office", ("POL, ECON,", "PAS"))
        for index, (label, value) in enumerate(self.fields, 1):
            yield from self._field(label, value)
            if self.pages and index % self.pages == 0 and label != "Subject":
                yield from ("", _STAMP, "\f" + _STAMP, "")
        yield from ("", "")
        if self.text_line:
            yield from (self.text_line, "")
        for number, (mark, sentence) in enumerate(self.paragraphs, 1):
            number += bool(self.gap) and number > self.gap
            yield from wrap(f"{number}. {mark} {sentence}" if mark else f"{number}. {sentence}", _WIDTH)
            yield ""
            if self.pages:
                yield from (_STAMP, _STAMP, "")
        yield from self._field("Signature", (self.signature,))
        yield ""
        for label, value in self.block:
            yield from self._field(label, value)
        yield from ("", "")
        yield from self._banner(self.bottom_level, self.bottom_handling)
        if self.pages:
            yield from ("", _STAMP)

    def _banner(self, level: str, handling: str) -> Iterator[str]:
        if level:
            yield f"{_LEVELS[level]:>60}"
        if handling:
            yield f"{handling:>56}"

    def _field(self, label: str, value: tuple[str, ...]) -> Iterator[str]:
        if self.spread:
            yield from (f"{label}:", "")
            for index, line in enumerate(value):
                yield " " * 8 * (index == 0) + line
            yield from ("", "")
            return
        first, *rest = value or ("",)
        yield f"{label + ':':{_COLUMN}}{first}".rstrip()
        yield from (" " * _COLUMN + line for line in rest)


@st.composite
def smart_messages(draw: st.DrawFn, /, **wishes: Any) -> SmartMessage:
    """A correct message, with the values that are wished for."""
    level = wishes.get("level", draw(st.sampled_from("UUUUCS")))
    sensitive = level == "U" and wishes.get("sensitive", draw(st.booleans()))
    moment = draw(st.datetimes(datetime(2010, 7, 1), datetime(2024, 12, 30))).replace(second=0, microsecond=0)
    post = draw(st.sampled_from(facts.senders()))
    number = draw(st.integers(1, 9999))
    references = draw(st.integers(0, 3)) if "references" not in wishes else wishes["references"]
    fields = _draw_fields(draw, moment, post, number, references, sensitive=sensitive)
    handling = "SBU" if sensitive and wishes.get("handling", draw(st.booleans())) else ""
    message = SmartMessage(
        level=level,
        bottom_level=level,
        handling=handling,
        bottom_handling=handling,
        moment=moment,
        place=post.place,
        number=number,
        fields=fields,
        text_line="",
        paragraphs=_draw_paragraphs(draw, level, references, sensitive=sensitive),
        signature=draw(st.sampled_from(("DOE", "Roe", "DOE-ROE"))),
        block=_draw_block(draw, post.place),
        offices=draw(st.booleans()),
        gap=0,
        spread=draw(st.booleans()),
        pages=draw(st.sampled_from((0, 0, 3, 5))),
        mail=draw(st.booleans()),
    )
    made = ("level", "sensitive", "handling", "references")
    return message.changed(**{name: value for name, value in wishes.items() if name not in made})


def _draw_fields(
    draw: st.DrawFn, moment: datetime, post: facts.Post, number: int, references: int, *, sensitive: bool
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    subjects = draw(st.lists(st.sampled_from(facts.codes("subject")), min_size=1, max_size=4, unique=True))
    places = draw(st.lists(st.sampled_from(facts.codes("geographic")), min_size=1, max_size=2, unique=True))
    captions = (["SENSITIVE"] if sensitive else []) + (["SIPDIS"] if draw(st.booleans()) else [])
    month = MONTHS[moment.month - 1]
    day = f"{month.title()} {moment:%d, %Y}"
    labels = "ABC" if references > 1 else ""
    cited = [f"{moment.year % 100 - 1:02d} ASTANA {number + at}" for at in range(references)]
    fields = {
        "MRN": (f"{moment:%y} {post.place} {number}",),
        "Date/DTG": (f"{day} / {moment:%d%H%M}Z {month} {moment:%y}",),
        "From": (post.address,),
        "Action": (draw(st.sampled_from(("WASHDC, SECSTATE ROUTINE", "TOKYO, AMEMBASSY IMMEDIATE"))),),
        "E.O.": ("13526",),
        "TAGS": (", ".join((*subjects, *places)),),
        "Captions": (", ".join(captions),) if captions else (),
        "Reference": tuple(f"{labels[at]}) {one}" if labels else one for at, one in enumerate(cited)),
        "Pass Line": draw(st.sampled_from(((), *_PASS_LINES))),
        "Subject": tuple(wrap(draw(st.sampled_from(_SUBJECTS)), _WIDTH - _COLUMN)),
    }
    return tuple((label, value) for label, value in fields.items() if value)


def _draw_paragraphs(draw: st.DrawFn, level: str, references: int, *, sensitive: bool) -> tuple[tuple[str, str], ...]:
    sentences = draw(st.lists(st.sampled_from(_SENTENCES), min_size=2, max_size=6))
    cited = [f"(ref {'ABC'[at]})" for at in range(references)] if references > 1 else ["(reftel)"] * references
    sentences[0] = " ".join((sentences[0].rstrip("."), *cited)) + "."
    allowed = {
        "U": ("(U)", "(SBU)") if sensitive else ("(U)",),
        "C": ("(U)", "(SBU)", "(C)"),
        "S": ("(U)", "(C)", "(S)"),
    }
    marks = [draw(st.sampled_from(allowed[level])) for _ in sentences]
    marks[0] = allowed[level][-1]
    if level == "U" and not sensitive and draw(st.booleans()):
        marks = [""] * len(marks)
    return tuple(zip(marks, sentences, strict=True))


def _draw_block(draw: st.DrawFn, place: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    officials = tuple(name.format(place=place) for name in draw(st.permutations(_OFFICIALS)))
    informed = draw(st.lists(st.sampled_from(_INFORMED), max_size=4, unique=True))
    block = {
        "Drafted By": officials[:1],
        "Cleared By": officials[1 : 1 + draw(st.integers(0, 2))],
        "Approved By": officials[3:],
        "Released By": officials[:1],
        "Info": tuple(wrap("; ".join(informed), _WIDTH - _COLUMN)),
        "XMT": ("AMEMBASSY NICOSIA",) if "CIS COLLECTIVE ROUTINE" in informed and draw(st.booleans()) else (),
        "Attachments": draw(st.sampled_from(((), ("Metadata.dat",)))),
        "Action Post": draw(st.sampled_from((("NONE",), ("",)))),
        "Dissemination Rule": draw(st.sampled_from((("Released Copy",), ("POL, ECON,", "PAS")))),
    }
    return tuple((label, value) for label, value in block.items() if value)
