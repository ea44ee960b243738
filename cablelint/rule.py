"""What a rule is: a function with a decorator, whose module docstring is its documentation page.

A rule's module docstring starts with one line that states the problem, followed by the headings of `SECTIONS`. Its
examples are fenced blocks of kind `cable` and run as tests (cablelint.testing).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING

from cablelint.diagnostic import Applicability, Edit, Fix, Message, Related, Severity
from cablelint.dialects import TELEGRAM
from cablelint.lazy import lazy
from cablelint.source import Span
from cablelint.values import evolve, frozen

if TYPE_CHECKING:
    from cablelint.context import Context
    from cablelint.model import Cable

SECTIONS = ("What it does", "Why", "Bad", "Good", "Fix", "Source")

MOST_RELATED = 20
# Characters of a telegram that a message quotes; only damage is longer.
LONGEST_ARGUMENT = 300


class Stage(Enum):
    """Where a rule is in its life.

    `preview`: new, runs only for those who ask for previews; `stable`; `deprecated`: will be removed, and those who
    select it are told so.
    """

    PREVIEW = "preview"
    STABLE = "stable"
    DEPRECATED = "deprecated"


@frozen
class Finding:
    """One fault at one place. Build on with `label`, `note`, `help`, `fix`; each returns a new finding.

    `left_to` is the code of a rule that says the same fault better: where that is run, this finding is not made.
    """

    span: Span
    message: Message
    severity: Severity | None = None
    related: tuple[Related, ...] = ()
    noted: Message | None = None
    helped: Message | None = None
    fixed: Fix | None = None
    left_to: str | None = None

    def label(self, span: Span, template: str, **arguments: object) -> "Finding":
        """Name another place that the finding compares with; what is beyond the twentieth helps no reader."""
        if len(self.related) == MOST_RELATED:
            return self
        return evolve(self, related=(*self.related, Related(span, _sentence(template, arguments))))

    def note(self, template: str, **arguments: object) -> "Finding":
        """Say why this is a fault."""
        return evolve(self, noted=_sentence(template, arguments))

    def help(self, template: str, **arguments: object) -> "Finding":
        """Say what to do about it."""
        return evolve(self, helped=_sentence(template, arguments))

    def leave_to(self, code: str) -> "Finding":
        """Name the rule that says this fault better; this finding is made only where that is not run."""
        return evolve(self, left_to=code)

    def at(self, severity: Severity) -> "Finding":
        """Report at another level than the rule's own."""
        return evolve(self, severity=severity)

    def fix(self, edits: Sequence[Edit], title: str, *, safe: bool, **arguments: object) -> "Finding":
        """Offer a change; a safe one touches neither a classification marking nor a word of the text."""
        applicability = Applicability.SAFE if safe else Applicability.UNSAFE
        return evolve(self, fixed=Fix(_sentence(title, arguments), tuple(edits), applicability))

    def suggest(self, edits: Sequence[Edit], title: str, **arguments: object) -> "Finding":
        """Show a change that is never applied for the reader."""
        return evolve(self, fixed=Fix(_sentence(title, arguments), tuple(edits), Applicability.DISPLAY))


def finding(span: Span, template: str, **arguments: object) -> Finding:
    """Start a finding: the smallest place at fault, and a message template with its arguments."""
    return Finding(span, _sentence(template, arguments))


def _sentence(template: str, arguments: Mapping[str, object]) -> Message:
    """A message of one line, and of no great length, whatever the text has that it quotes."""
    return Message(_on_one_line(template), {name: _shown(value) for name, value in arguments.items()})


def _shown(value: object) -> object:
    said = str(value)
    short = _on_one_line(said if len(said) <= LONGEST_ARGUMENT else f"{said[:LONGEST_ARGUMENT]}…")
    return value if short == said else short


def _on_one_line(text: str) -> str:
    return " ".join(text.split()) if "\n" in text or "\r" in text else text


Check = Callable[["Cable", "Context"], Iterator[Finding]]
Need = Callable[["Cable", "Context"], bool]
Look = Callable[["Cable", "Context"], Iterable["Need | None"]]


class SharedNeed:
    """A need of which one look at a message tells, together with others: the look gives those that are met."""

    def __init__(self, name: str, look: Look) -> None:
        self.__name__ = name
        self.look = look

    def __call__(self, cable: "Cable", context: "Context") -> bool:
        """Whether the need is met."""
        return self in self.look(cable, context)


@frozen
class Rule:
    """A rule's metadata and its check.

    `since` is the version that brought it into its stage; `default` says whether it runs without being selected,
    `dialects` which messages it can judge, `module` where it stands. Without a check the one there is taken, and
    `needs` may be the name of a function of `cablelint.rules.needs`: both are imported when they are first asked for.
    """

    code: str
    name: str
    severity: Severity
    since: str
    default: bool
    dialects: frozenset[str]
    stage: Stage
    _needs: Need | str | None
    module: str
    _check: Check | None = None

    __eq__ = object.__eq__
    __hash__ = object.__hash__

    @lazy
    def needs(self) -> Need | None:
        """What a message must have for the check to yield anything; None where that is not told."""
        if not isinstance(self._needs, str):
            return self._needs
        need: Need = getattr(import_module("cablelint.rules.needs"), self._needs)
        return need

    @lazy
    def check(self) -> Check:
        """Yields the findings on a telegram."""
        if self._check is not None:
            return self._check
        check: Check = import_module(self.module).check.check
        return check

    @property
    def family(self) -> str:
        """The letters of the code: two for the rules of cablelint, three to five for those of a plugin."""
        return self.code.rstrip("0123456789")

    def __repr__(self) -> str:
        return f"Rule({self.code} {self.name})"

    @lazy
    def documentation(self) -> str:
        """The rule's page, in Markdown: the docstring of its module."""
        return (import_module(self.module).__doc__ or "").strip("\n")

    @property
    def summary(self) -> str:
        """The first line of the page: the problem in one sentence."""
        return self.documentation.partition("\n")[0]

    def section(self, heading: str) -> str:
        """The text below one heading of the page; empty where there is none."""
        after = self.documentation.partition(f"\n## {heading}\n")[2]
        return after.partition("\n## ")[0].strip()

    def examples(self, heading: str) -> list[str]:
        """The fenced `cable` blocks below one heading; ␉ stands for a tab, which Python takes out of a docstring."""
        blocks = self.section(heading).split("```cable\n")[1:]
        return [block.partition("```")[0].replace("␉", "\t") for block in blocks]


def rule(
    *,
    code: str,
    name: str,
    severity: Severity,
    since: str = "0.1.0",
    default: bool = True,
    dialects: Iterable[str] = (TELEGRAM,),
    stage: Stage = Stage.STABLE,
    needs: Need | None = None,
) -> Callable[[Check], Rule]:
    """Turn a check into a rule. The check yields findings and is pure: no I/O, no state, no other rules.

    `dialects` are those whose messages it can judge, as in `cablelint.dialects`. `needs` is a function that many rules
    share, as those of `cablelint.rules.needs`: where it is false of a message, the check would yield nothing and is not
    run. It is asked once a message.
    """

    def decorate(check: Check) -> Rule:
        return Rule(code, name, severity, since, default, frozenset(dialects), stage, needs, check.__module__, check)

    return decorate
