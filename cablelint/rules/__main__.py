"""`python -m cablelint.rules` writes the module `_index`: what every rule says of itself in its decorator."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

from cablelint import rules
from cablelint.rule import Rule

_PREFIX = f"{rules.__name__}."
_INDEX = Path(__file__).with_name("_index.py")


def module() -> str:
    """The text of the module `_index`, of the rules in the order of their codes."""
    rows = "".join(f"    {row!r},\n" for row in sorted(_row(rule) for rule in _rules()))
    return f'"""All rules. Made by `python -m cablelint.rules`; do not edit."""\n\nINDEX = (\n{rows})\n'


def _rules() -> Iterator[Rule]:
    for found in walk_packages(rules.__path__, _PREFIX):
        if found.name not in (f"{_PREFIX}__main__", f"{_PREFIX}_index"):
            rule = getattr(import_module(found.name), "check", None)
            if isinstance(rule, Rule):
                yield rule


def _row(rule: Rule) -> tuple[object, ...]:
    return (
        rule.code,
        rule.name,
        rule.severity.value,
        rule.since,
        rule.default,
        tuple(sorted(rule.dialects)),
        rule.stage.value,
        rule.needs.__name__ if rule.needs is not None else None,
        rule.module.removeprefix(_PREFIX),
    )


if __name__ == "__main__":
    _INDEX.write_text(module(), encoding="utf-8")
    print(f"wrote {_INDEX.name}")
