"""How rules report a field that could not be read."""

from cablelint.model import Malformed
from cablelint.rule import Finding, finding


def malformed(field: Malformed, name: str, form: str) -> Finding:
    """The finding for a malformed field, at the first text that did not fit.

    `name` is what the line is called, `form` a sound example.
    """
    expected = " or ".join(field.expected) or "the end of the line"
    if not field.unexpected.text:
        found = finding(field.span, f"{name} cannot be read: it ends where {{expected}} is expected", expected=expected)
    elif field.unexpected.span == field.span:
        found = finding(field.span, f"{name} cannot be read: found {{found}}", found=field.unexpected.text)
    else:
        found = finding(
            field.unexpected.span,
            f"{name} cannot be read: found {{found}}, expected {{expected}}",
            found=field.unexpected.text,
            expected=expected,
        )
    return found.help(f"write it in the form of `{form}`")
