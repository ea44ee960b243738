"""`python -m tests.documentation.site`: build the site from the pages of the repository and a page for each rule.

The pages are put together in `build/site-source`, the site is built in `build/site-source/site`. Links between files of
the repository become links between pages; what has no page, such as a module, is named without a link.
"""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Collection
from pathlib import Path
from posixpath import dirname, join, normpath, relpath

from cablelint.engine import all_rules

from . import rules

ROOT = Path(__file__).parents[2]
TARGET = ROOT / "build" / "site-source"
SETTINGS = ROOT / "docs" / "zensical.toml"
STYLE = ROOT / "docs" / "site.css"
# Pages that have another place on the site than below docs/.
ELSEWHERE = {
    "docs/rules.md": "rules/index.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "grammar/README.md": "grammars.md",
}
_RULES_OF_NAVIGATION = '"rules/index.md"'
_FENCE = re.compile(r"^(```.*?^```\n?)", re.DOTALL | re.MULTILINE)
_INLINE = re.compile(r"\[([^\]]*)\]\(([^)\s#:]+)(#[^)\s]*)?\)")
_REFERENCE = re.compile(r"^(\[[^\]]+\]): ([^\s#:]+)(.*)$", re.MULTILINE)
_CODE = re.compile(r"(?<![\[`\w])([A-Z]{2}\d{3})(?![\]`\w])")


def write(target: Path = TARGET) -> Path:
    """Write the source of the site: its pages and its settings. Gives the folder back."""
    if target.exists():
        shutil.rmtree(target)
    for place, text in pages().items():
        path = target / "pages" / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    shutil.copy(STYLE, target / "pages")
    settings = SETTINGS.read_text(encoding="utf-8").replace(_RULES_OF_NAVIGATION, _navigation())
    (target / "zensical.toml").write_text(settings, encoding="utf-8")
    return target


def build(source: Path) -> subprocess.CompletedProcess[str]:
    """Build the site; a warning, such as a link that leads nowhere, is an error."""
    command = (sys.executable, "-m", "zensical", "build", "--strict", "--clean")
    return subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)


def pages() -> dict[str, str]:
    """Every page of the site by its place there."""
    places = written() | {rules.home(rule): f"rules/{rule.code}.md" for rule in all_rules()}
    found = {
        place: _outside_of_code(_link, (ROOT / home).read_text(encoding="utf-8"), home, places)
        for home, place in written().items()
    }
    known = {rule.code for rule in all_rules()}
    for rule in all_rules():
        found[f"rules/{rule.code}.md"] = _outside_of_code(_link_codes, rules.page(rule), known - {rule.code})
    return found


def written() -> dict[str, str]:
    """The pages written by hand: from the file in the repository to the place on the site."""
    return {f"docs/{path.name}": path.name for path in sorted((ROOT / "docs").glob("*.md"))} | ELSEWHERE


def _navigation() -> str:
    """The index of rules, and below it the families with the pages of their rules."""
    entries = [_RULES_OF_NAVIGATION]
    for title, members in rules.families().items():
        inside = ", ".join(f'{{ "{rule.code} {rule.name}" = "rules/{rule.code}.md" }}' for rule in members)
        entries.append(f"{{ {json.dumps(title.partition(',')[0])} = [{inside}] }}")
    lines = "".join(f"    {entry},\n" for entry in entries)
    return f"[\n{lines}  ]"


def _outside_of_code(change: Callable[..., str], text: str, *arguments: object) -> str:
    """A page with a change made to all that stands in no fenced block."""
    parts = _FENCE.split(text)
    return "".join(part if part.startswith("```") else change(part, *arguments) for part in parts)


def _link(text: str, home: str, places: dict[str, str]) -> str:
    """Text of the page `home` with its links as they are on the site."""

    def target(written: str) -> str | None:
        place = places.get(normpath(join(dirname(home), written)))
        return None if place is None else relpath(place, dirname(places[home]) or ".")

    def inline(match: re.Match[str]) -> str:
        place = target(match[2])
        return match[1] if place is None else f"[{match[1]}]({place}{match[3] or ''})"

    def reference(match: re.Match[str]) -> str:
        return f"{match[1]}: {target(match[2])}{match[3]}"

    return _REFERENCE.sub(reference, _INLINE.sub(inline, text))


def _link_codes(text: str, known: Collection[str]) -> str:
    """Text of a rule's page with links from the codes of other rules."""
    return _CODE.sub(lambda match: f"[{match[1]}]({match[1]}.md)" if match[1] in known else match[0], text)


if __name__ == "__main__":
    built = build(write())
    print(built.stdout, built.stderr, sep="", end="")
    sys.exit(built.returncode)
