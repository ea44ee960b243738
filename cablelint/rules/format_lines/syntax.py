"""How the rules about format lines report one that could not be read."""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.model import Cable, Malformed
from cablelint.rule import Finding, finding
from cablelint.rules.format_lines.unread import in_lower_case, unread_line
from cablelint.rules.syntax import malformed


def unreadable(cable: Cable, context: Context, field: str, name: str, form: str) -> Iterator[Finding]:
    """The finding for a field of the envelope that is malformed, or whose line is in no field.

    `name` is what the line is called, `form` a sound example. A line that is only in lower case is not malformed.
    """
    node = getattr(cable.envelope, field)
    if isinstance(node, Malformed) and not in_lower_case(context.text(node.span)):
        yield malformed(node, name, form)
    if node is not None:
        return
    line = unread_line(cable, context, field)
    if line is not None and not in_lower_case(line.text):
        yield finding(line.span, f"{name} cannot be read: found {{line}}", line=line.text).help(
            f"write it in the form of `{form}`"
        )
