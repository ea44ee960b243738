"""What a rule finds and what a reader is told: severities, messages, places, fixes, reports."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING

from cablelint.source import Position, Source, Span
from cablelint.values import evolve, field, frozen

if TYPE_CHECKING:
    from cablelint.model import Cable


class Severity(Enum):
    """How bad a finding is. `error`: a release officer must act; `warning`: most likely wrong; `info`: the rest."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for info, 1 for warning, 2 for error."""
        return {"info": 0, "warning": 1, "error": 2}[self.value]


class Applicability(Enum):
    """Who may apply a fix: `--fix` the safe ones, `--unsafe-fixes` also the unsafe ones, nobody the display ones."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    DISPLAY = "display"


def _read_only(given: Mapping[str, object]) -> Mapping[str, object]:
    return MappingProxyType(dict(given))


@frozen
class Message:
    """A sentence as a template with arguments, so that it can be shown without a word of the telegram.

    `str(message)` fills the arguments in; `message.template` shows their names in braces instead.

    Attributes:
        template: One line in lower case without a full stop, with names in braces.
        arguments: What stands for each name.
    """

    template: str
    arguments: Mapping[str, object] = field(default={}, converter=_read_only, hash=False)

    def __str__(self) -> str:
        return self.template.format_map(self.arguments) if self.arguments else self.template

    def __reduce__(self) -> tuple[object, ...]:
        """A read-only mapping cannot be pickled, what it was made from can."""
        return Message, (self.template, dict(self.arguments))

    def show(self, *, with_words: bool) -> str:
        """The sentence for an output: filled in, or as the bare template where no word may be shown."""
        return str(self) if with_words else self.template


@frozen
class Edit:
    """One change of the source.

    Attributes:
        span: What is replaced; empty where something is inserted.
        text: What stands there afterwards; empty where something is taken away.
    """

    span: Span
    text: str


@frozen
class Fix:
    """A change that mends a finding.

    Attributes:
        title: What the change does.
        edits: Its parts; they do not overlap.
        applicability: Who may apply it.
    """

    title: Message
    edits: tuple[Edit, ...] = field(deferrable=True)
    applicability: Applicability


@frozen
class Related:
    """Another place that a finding compares with.

    Attributes:
        span: The place.
        message: What is there.
    """

    span: Span
    message: Message


class SuppressionKind(Enum):
    """Where the reader said that a finding is not to be reported."""

    SIDECAR = "sidecar"
    DIRECTIVE = "directive"
    BASELINE = "baseline"


@frozen
class Suppressed:
    """Why a finding is kept out of the verdict.

    Attributes:
        kind: Where the reader said so.
        reason: The reader's own words; None where none are given.
    """

    kind: SuppressionKind
    reason: str | None = None


@frozen
class Diagnostic:
    """A finding with everything that an output needs, and nothing of the model.

    Attributes:
        code: The rule, two letters and three digits: `PM301`; that of a plugin has three to five letters.
        name: The rule's name: `portion-above-overall`.
        severity: How bad it is, after the reader's own settings.
        message: What is wrong.
        span: The smallest text at fault.
        related: The places that it contradicts, at most twenty.
        note: Why it is a fault.
        help: What to do about it.
        fix: A change that mends it.
        suppressed: Set where the reader does not want to hear of it; such a finding is neither counted nor fixed.
    """

    code: str
    name: str
    severity: Severity
    message: Message
    span: Span
    related: tuple[Related, ...] = ()
    note: Message | None = None
    help: Message | None = None
    fix: Fix | None = None
    suppressed: Suppressed | None = None

    def marked(self, suppressed: Suppressed) -> "Diagnostic":
        """The finding as one that is suppressed."""
        return evolve(self, suppressed=suppressed)

    def without_fix(self) -> "Diagnostic":
        """The finding with nothing to mend it."""
        return evolve(self, fix=None)

    @property
    def is_trouble(self) -> bool:
        """Whether it says that cablelint could not do its work as asked: what the exit code 2 stands for."""
        return self.code in _TROUBLE


# A part of cablelint failed; a file cannot be read; the configuration is wrong.
_TROUBLE = frozenset({"CT000", "CT004", "CT010"})


@frozen
class Report:
    """The result of linting one source.

    Attributes:
        source: The text, and how it was decoded.
        cables: The telegrams of the source, at least one.
        diagnostics: The findings by place, then code, suppressed ones among them.
        path: The name that the caller gave the source.
        sidecar: The report on the source's sidecar, where anything is to be said of that.
        outdated: How many findings that the baseline knows of this source no longer occur.
    """

    source: Source
    cables: tuple["Cable", ...] = field(repr=False)
    diagnostics: tuple[Diagnostic, ...]
    path: str | None = None
    sidecar: "Report | None" = None
    outdated: int = 0

    __eq__ = object.__eq__
    __hash__ = object.__hash__

    @property
    def cable(self) -> "Cable":
        """The first telegram of the source; a source without one gives an empty telegram."""
        return self.cables[0]

    @property
    def active(self) -> tuple[Diagnostic, ...]:
        """The findings that are not suppressed."""
        return tuple(diagnostic for diagnostic in self.diagnostics if diagnostic.suppressed is None)

    @property
    def dialect(self) -> str:
        """How the first telegram is laid out."""
        return self.cable.dialect

    def position(self, offset: int) -> Position:
        """Line and column of an offset."""
        return self.source.position(offset)

    def count(self, severity: Severity) -> int:
        """How many diagnostics that are not suppressed have this severity."""
        return sum(diagnostic.severity is severity for diagnostic in self.active)
