"""The index of all rules, docs/rules.md, and the page of each rule on the site, from the rules themselves."""

import importlib
import re
from collections.abc import Iterator

from cablelint.diagnostic import Report
from cablelint.engine import all_rules
from cablelint.output.full import Writer
from cablelint.output.style import Style
from cablelint.rule import Rule
from cablelint.testing import lint_example

_BAD = re.compile(r"```cable\n(.*?)```\n", re.DOTALL)


def home(rule: Rule) -> str:
    """The file of a rule, from the root of the repository."""
    return f"{rule.module.replace('.', '/')}.py"


def families() -> dict[str, list[Rule]]:
    """The rules by the title of their family, both in the order of the codes."""
    found: dict[str, list[Rule]] = {}
    for rule in sorted(all_rules(), key=lambda rule: rule.code):
        found.setdefault(_title(rule), []).append(rule)
    return found


def _title(rule: Rule) -> str:
    """The first sentence of the package of a rule's family, `PM: portion marks against each other …`."""
    package = importlib.import_module(rule.module.rpartition(".")[0])
    return (package.__doc__ or "").partition("\n")[0].rstrip(".")


def index(_: str = "") -> str:
    """The tables of docs/rules.md."""
    sections = []
    for title, rules in families().items():
        rows = "".join(f"| {' | '.join(_row(rule))} |\n" for rule in rules)
        sections.append(f"## {title}\n\n| rule | level | fix | what is wrong |\n| --- | --- | --- | --- |\n{rows}")
    return "\n".join(sections)


def _row(rule: Rule) -> Iterator[str]:
    yield f"[{rule.code}](../{home(rule)}) `{rule.name}`"
    yield (
        rule.severity.value + ("" if rule.default else ", off") + ("" if _is_stable(rule) else f", {rule.stage.value}")
    )
    yield fixes(rule)
    yield rule.summary.rstrip(".")


def _is_stable(rule: Rule) -> bool:
    return rule.stage.value == "stable"


def fixes(rule: Rule) -> str:
    """Which fixes the findings in the Bad examples have: `safe`, `unsafe`, `display`, or a dash."""
    found = {
        diagnostic.fix.applicability.value
        for example in rule.examples("Bad")
        for diagnostic in own_findings(rule, example).diagnostics
        if diagnostic.fix is not None
    }
    return ", ".join(sorted(found)) or "–"


def page(rule: Rule) -> str:
    """The page of a rule on the site: its docstring, with what cablelint says below each Bad example."""
    before, bad, after = rule.documentation.partition("\n## Bad\n")
    examples, good, rest = after.partition("\n## Good\n")
    linted = iter(rule.examples("Bad"))
    shown = _BAD.sub(lambda match: match[0] + _finding(rule, next(linted)), examples)
    summary, _, body = before.partition("\n")
    head = f"# {rule.code} `{rule.name}`\n\n{summary}\n\n{_facts(rule)}"
    return f"{head}{body}{bad}{shown}{good}{rest}\n"


def _facts(rule: Rule) -> str:
    runs = "by default" if rule.default else f"when selected, as in `--extend-select {rule.code}`"
    cells = (rule.severity.value, runs, fixes(rule), f"{rule.stage.value} since {rule.since}")
    return f"| level | runs | fix | stage |\n| --- | --- | --- | --- |\n| {' | '.join(cells)} |\n"


def _finding(rule: Rule, example: str) -> str:
    """What the full output says of an example; the line numbers are those of the telegram that it is put into."""
    text = Writer(Style(colour=False)).file(own_findings(rule, example))
    return f'\n```text title="cablelint says"\n{text.rstrip()}\n```\n'


def own_findings(rule: Rule, example: str) -> Report:
    """The report on an example with the findings of the rule alone."""
    report = lint_example(rule, example)
    own = tuple(diagnostic for diagnostic in report.diagnostics if diagnostic.code == rule.code)
    return Report(report.source, report.cables, own, report.path)
