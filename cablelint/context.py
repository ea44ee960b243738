"""What a rule may ask besides the telegram itself: its text, the profile, and the facts that several lines state."""

from bisect import bisect_left
from collections.abc import Callable
from datetime import date as Date  # noqa: N812 - the class has a property of that name
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from cablelint import consistency
from cablelint.classification import Control, Level, MarkingProfile
from cablelint.dialects import MILITARY
from cablelint.lazy import lazy
from cablelint.model import REPAIRED, Cable, ClassificationLine, Damage, ExecutiveOrderLine, Token
from cablelint.model.cable import outline
from cablelint.source import Source, Span

if TYPE_CHECKING:
    from cablelint.reference.executive_orders import ExecutiveOrder

Result = TypeVar("Result")

# The day begins at different hours around the world.
_SLACK = timedelta(days=1)
_TELETYPE_LINE = 69
_DRAFT_LINE = 55


class Profile(Enum):
    """What the reader expects of the copy.

    `archive`: trimmed copies are normal. `transmitted`: a complete transmission, everything must be there. `draft`:
    before the communication centre, no format lines 1 to 4 yet.
    """

    ARCHIVE = "archive"
    TRANSMITTED = "transmitted"
    DRAFT = "draft"


class Context:
    """One telegram's facts, each worked out on first use and shared by all rules.

    `today` is the day of the run. `date` is the telegram's own; None where that is unknown or still to come (FL507), so
    that it proves nothing.
    """

    def __init__(
        self,
        cable: Cable,
        source: Source,
        profile: Profile,
        today: Date,
        marking_profile: MarkingProfile | None = None,
        line_length: int | None = None,
    ) -> None:
        self.cable = cable
        self.source = source
        self.profile = profile
        self.today = today
        own = cable.date
        self.date = own if own is not None and own <= today + _SLACK else None
        self._marking_profile = marking_profile
        self._line_length = line_length
        self._derived: dict[Callable[..., Any], Any] = {}

    def text(self, span: Span) -> str:
        """The text of a span, as written."""
        return self.source.text[span.start : span.end]

    def part(self, token: Token, start: int, end: int) -> Span:
        """The place of `token.text[start:end]`.

        The text of a token is the repaired one, so its characters need not stand where they would by counting.
        """
        damage = self.cable.damage
        first = bisect_left(damage, token.span.start, key=_start)
        behind = bisect_left(damage, token.span.end, first, key=_start)
        inside = [found for found in damage[first:behind] if found.kind in REPAIRED]
        place = _place_inside(token.span.start, inside, start)
        return Span(place.start, _place_inside(token.span.start, inside, end - 1).end if end > start else place.start)

    def derive(self, work: "Callable[[Cable, Context], Result]") -> "Result":
        """What `work` makes of this telegram; done once, however many rules ask for it."""
        derived = self._derived
        if work not in derived:
            derived[work] = work(self.cable, self)
        result: Result = derived[work]
        return result

    @lazy
    def marking_profile(self) -> MarkingProfile:
        """Whose requirements the markings are held to: as chosen, else as the overall marking is written.

        Only the intelligence community and the military write `SECRET//NOFORN` in the classification line.
        """
        if self._marking_profile is not None:
            return self._marking_profile
        line = self.cable.classification_line
        written = isinstance(line, ClassificationLine) and line.controls is not None
        return MarkingProfile.IC if written else MarkingProfile.STATE

    @property
    def line_length(self) -> int | None:
        """The longest line, in characters: as chosen, else as the profile asks for; None where any length passes.

        ACP 127(G) 138.f has 69 characters for a transmission, 5 FAH-1 H-246.1 has 55 for the draft of a telegram.
        """
        if self._line_length or self.profile is Profile.ARCHIVE:
            return self._line_length
        military = self.cable.dialect in MILITARY
        return _TELETYPE_LINE if military or self.profile is Profile.TRANSMITTED else _DRAFT_LINE

    @lazy
    def highest(self) -> Level | None:
        """The highest level of all marks; None where none could be read."""
        return consistency.highest_level(outline(self.cable).marks)

    @lazy
    def settled_classification(self) -> consistency.Settled[Level]:
        """The overall level, and whether the classification line is the odd one out."""
        return consistency.settle_classification(self.cable, self.highest)

    @property
    def overall(self) -> Level | None:
        """The overall level that every other place is compared with; None where the classification line gives none."""
        return self.settled_classification.value

    @property
    def overall_words(self) -> str | None:
        """What messages call the overall level: LIMITED OFFICIAL USE where the line has these words, else the level."""
        line, overall = self.cable.classification_line, self.overall
        if overall is None:
            return None
        limited = isinstance(line, ClassificationLine) and line.marking.text == Control.LOU.value
        return Control.LOU.value if limited and not overall.classified else overall.words

    @lazy
    def settled_number(self) -> consistency.Settled[int]:
        """The telegram's number, and whether the classification line is the odd one out."""
        return consistency.settle_number(self.cable)

    @lazy
    def settled_section(self) -> consistency.Settled[int]:
        """The section in which the text begins, and whether the classification line is the odd one out."""
        return consistency.settle_section(self.cable)

    @lazy
    def order(self) -> "ExecutiveOrder | None":
        """The Executive Order by which the telegram's own fields are judged.

        The one that the E.O. line names, if it was in force at the telegram's date or up to a year before; None where
        the date or the order is not known or the two do not go together (EO403 and EO404 report that).
        """
        from cablelint.reference.executive_orders import applicable

        line, date = self.cable.executive_order, self.date
        if not isinstance(line, ExecutiveOrderLine) or date is None:
            return None
        return applicable(line.number.text, date)


def _start(damage: Damage) -> int:
    return damage.span.start


def _place_inside(origin: int, repaired: list[Damage], index: int) -> Span:
    """Where the character `index` of a token stands that begins at `origin`; all of a reference that stands for it."""
    for damage in repaired:
        if index < damage.span.start - origin:
            break
        if index < damage.span.start - origin + len(damage.replacement):
            return damage.span
        origin += damage.span.end - damage.span.start - len(damage.replacement)
    return Span(origin + index, origin + index + 1)
