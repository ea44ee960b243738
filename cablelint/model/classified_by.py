"""The Classified By line: who classified the telegram, and why."""

from typing import NamedTuple

from cablelint.lazy import lazy
from cablelint.model.tokens import Token
from cablelint.source import Span
from cablelint.values import field, frozen


@frozen
class Reason:
    """`1.4 (b) and (d)`: why the telegram is classified.

    Attributes:
        section: The section of the Executive Order.
        letters: The letters of the section, in lower case.
    """

    span: Span
    section: Token | None
    letters: tuple[Token, ...]


@frozen
class Classifier:
    """One who classified the telegram.

    Attributes:
        name: The name as written, without the title.
        title: The title, where there is one.
    """

    name: str
    title: str | None

    @property
    def printed_name(self) -> str:
        """The name as print has it: `JOHN 0. MCLEAN, JR.` is John O. McLean, Jr."""
        return " ".join(_printed(word) for word in self.name.split())


def _printed(word: str) -> str:
    word = word.replace("0", "O")
    if not word.isupper() or set(word) <= set("IV.,"):
        return word
    word = word.title() if "'S" not in word else word.capitalize()
    return f"Mc{word[2:].capitalize()}" if word.startswith("Mc") and len(word) > len("McXx") else word


@frozen
class ClassifiedBy:
    """`Classified By: Ambassador Richard Hoagland, Reasons 1.4 (b) and (d)`.

    Attributes:
        keyword: The words "Classified By", as written.
        who: Names and titles of the classifiers, as written.
        reason: The reason for the classification.
        derived_from: Whether the line says "Derived From": then another document gave the classification.
    """

    span: Span
    keyword: Token
    who: Token | None = field(deferrable=True)
    reason: Reason | None = field(deferrable=True)
    derived_from: bool

    @lazy
    def classifiers(self) -> tuple[Classifier, ...]:
        """Those whom the line names, in order; empty where it names nobody."""
        from cablelint.classifiers import read_classifiers

        return read_classifiers(self.who.text) if self.who is not None else ()

    @lazy
    def _stated(self) -> "StatedReason | None":
        return None


class StatedReason(NamedTuple):
    """The section and the letters of the reason on a line that names somebody and has nothing else."""

    section: str
    letters: frozenset[str]


def stated_reason(line: ClassifiedBy) -> StatedReason | None:
    """What a line of the usual form states; None of any other line."""
    return line._stated


def with_stated_reason(line: ClassifiedBy, stated: StatedReason) -> ClassifiedBy:
    """A line of which it is known, before its reason is read, what that will be."""
    vars(line)["_stated"] = stated
    return line
