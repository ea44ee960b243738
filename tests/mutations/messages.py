"""What a mutation of a message is that is no State telegram, and how it must be found."""

from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from attrs import field, frozen

from cablelint import lint
from cablelint.diagnostic import Diagnostic, Severity
from mutations.registry import changed_place, touches


class Written(Protocol):
    """A message that can be written out."""

    def text(self) -> str:
        """The message as it is sent."""


Message = TypeVar("Message", bound=Written)
Change = Callable[[Message], Message | None]


@frozen
class MessageMutation(Generic[Message]):
    """One fault. `apply` gives None where the message has no place for it; `wishes` are values that it must have.

    `anywhere` says that the finding need not touch the text that was changed, because what is wrong is missing.
    """

    name: str
    code: str
    apply: Change[Message]
    wishes: dict[str, Any] = field(hash=False)
    anywhere: bool = False

    def __str__(self) -> str:
        return self.name


def registering(
    mutations: list[MessageMutation[Message]],
) -> Callable[..., Callable[[Change[Message]], Change[Message]]]:
    """The decorator that puts a mutation into a list under the function's name."""

    def mutation(code: str, *, anywhere: bool = False, **wishes: Any) -> Callable[[Change[Message]], Change[Message]]:
        def register(change: Change[Message]) -> Change[Message]:
            name = change.__name__.replace("_", "-")
            mutations.append(MessageMutation(name, code, change, wishes, anywhere))
            return change

        return register

    return mutation


def check_found_alone(mutation: MessageMutation[Message], message: Message, changed: Message) -> None:
    """Hold that the fault is the only one found, by its own rule, and where the text was changed."""
    before, after = message.text(), changed.text()
    assert before != after
    found = grave(after)
    assert [(finding.code, str(finding.message)) for finding in found if finding.code != mutation.code] == []
    assert len(found) == 1
    place = changed_place(before, after)
    assert mutation.anywhere or any(
        touches(place, span) for span in (found[0].span, *(related.span for related in found[0].related))
    )


def grave(text: str) -> list[Diagnostic]:
    """The errors and warnings of a text."""
    return [found for found in lint(text).diagnostics if found.severity is not Severity.INFO]
