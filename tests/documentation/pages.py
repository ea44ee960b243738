"""The pages with a generated part, which stands between two comments; all else in them is written by hand."""

import re
from collections.abc import Callable
from pathlib import Path

from cablelint.configuration.keys import keys
from cablelint.configuration.writing import explanation
from cablelint.engine import all_rules

from . import collections, library, model, rules

DOCS = Path(__file__).parents[2] / "docs"
FORMAT = DOCS / "the-format.md"
SEVENTIES = DOCS / "the-seventies.md"
SMART = DOCS / "smart-messages.md"
MILITARY = DOCS / "military-messages.md"
MODEL = DOCS / "model.md"
LIBRARY = DOCS / "library.md"
RULES = DOCS / "rules.md"
CONFIGURATION = DOCS / "configuration.md"
COLLECTIONS = DOCS / "collections.md"
SCHEMA = DOCS / "cablelint.schema.json"

BEGIN = "<!-- python -m tests.documentation writes what follows -->\n"
END = "<!-- python -m tests.documentation wrote what precedes -->\n"
_CODE = re.compile(r"\[([A-Z]{2}\d{3})\](?!:)")


def example(page: Path = FORMAT) -> str:
    """The message that a page about a format explains: its first block of text."""
    return page.read_text(encoding="utf-8").partition("```text\n")[2].partition("```")[0]


def codes(page: str) -> list[str]:
    """The codes of rules that a page links to, sorted."""
    return sorted(set(_CODE.findall(page)))


def rule_links(page: str) -> str:
    """Where the codes in a page lead: the module of each rule, whose docstring is the rule's page."""
    titles = {rule.code: rule for rule in all_rules()}
    return "".join(f'[{code}]: ../{rules.home(titles[code])} "{titles[code].name}"\n' for code in codes(page))


def model_tables(_: str) -> str:
    """The tables of the typed model."""
    return model.tables(example())


def configuration_keys(_: str) -> str:
    """Every key of the configuration, with its values."""
    sections = []
    for key in keys().values():
        text, *facts, example = explanation(key)
        sections.append(f"### {key.name}\n\n{text}\n\n{'. '.join(facts)}.\n\n```toml\n{example}\n```\n")
    return "\n".join(sections)


PAGES: dict[Path, Callable[[str], str]] = {
    FORMAT: rule_links,
    SEVENTIES: rule_links,
    SMART: rule_links,
    MILITARY: rule_links,
    MODEL: model_tables,
    LIBRARY: library.reference,
    RULES: rules.index,
    CONFIGURATION: configuration_keys,
    COLLECTIONS: collections.columns,
}


def refreshed(path: Path) -> str:
    """A page with its generated part as it ought to be."""
    page = path.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    after = rest.partition(END)[2]
    return f"{before}{BEGIN}\n{PAGES[path](before + after)}\n{END}{after}"
