"""Rules of other packages: enabled by name, selected like all rules, and their faults are told."""

import json
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from types import ModuleType
from typing import Protocol

import jsonschema
import pytest
from click.testing import CliRunner

from cablelint import fix, lint, plugins
from cablelint.cli import main
from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.engine import Options
from cablelint.model import Cable
from cablelint.plugins import PluginError, load
from cablelint.rule import Finding, Rule, Stage, finding, rule
from cablelint.selectors import UnknownSelectorError
from cablelint.source import Span
from cablelint.testing import MODEL_TELEGRAM, telegram
from cablelint.values import evolve

SCHEMA = Path(__file__).parent.parent / "docs" / "schemas" / "json-1.schema.json"


class Offer(Protocol):
    def __call__(self, name: str, value: object, attribute: str = "RULES") -> None: ...


def make(code: str = "POST101", name: str = "post-by-doe", *, stage: Stage = Stage.STABLE) -> Rule:
    @rule(code=code, name=name, severity=Severity.WARNING, since="1.0", stage=stage)
    def check(cable: Cable, context: Context) -> Iterator[Finding]:
        start = context.source.text.find("DOE\n")
        if start >= 0:
            span = Span(start, start + 3)
            yield finding(span, "written by {name}", name="DOE").fix([Edit(span, "ROE")], "let Roe sign", safe=True)

    return check


@pytest.fixture
def offer(monkeypatch: pytest.MonkeyPatch) -> Iterator[Offer]:
    """A function that has plugins offered as installed packages would."""
    offered: list[metadata.EntryPoint] = []

    def give(name: str, value: object, attribute: str = "RULES") -> None:
        module = ModuleType(f"plugin_of_a_test_{len(offered)}")
        vars(module)[attribute] = value
        monkeypatch.setitem(sys.modules, module.__name__, module)
        offered.append(metadata.EntryPoint(name, f"{module.__name__}:RULES", plugins.GROUP))

    monkeypatch.setattr(metadata, "entry_points", lambda group: metadata.EntryPoints(offered).select(group=group))
    load.cache_clear()
    yield give
    load.cache_clear()
    plugins.LOADED.clear()


def codes(options: Options) -> list[str]:
    return [found.code for found in lint(MODEL_TELEGRAM, options=options).diagnostics]


def test_a_plugin_runs_where_it_is_named(offer: Offer) -> None:
    offer("post", [make()])
    assert codes(Options()) == []
    assert codes(Options(plugins=("post",))) == ["POST101"]
    assert "\nROE\n" in fix(MODEL_TELEGRAM, options=Options(plugins=("post",))).text


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (Options(select=("POST",)), ["POST101"]),
        (Options(select=("POST1",)), ["POST101"]),
        (Options(select=("post-by-doe",)), ["POST101"]),
        (Options(select=("PM",)), []),
        (Options(ignore=("POST",)), []),
        (Options(ignore=("post101",)), []),
    ],
)
def test_its_rules_are_selected_like_all(offer: Offer, given: Options, expected: list[str]) -> None:
    offer("post", (make(),))
    assert codes(evolve(given, plugins=("post",))) == expected


def test_a_family_of_a_plugin_is_not_one_of_cablelint_that_begins_alike(offer: Offer) -> None:
    offer("post", [make("CTX101", "ctx-by-doe"), make("PMX101", "pmx-by-doe")])
    with_plugin = Options(plugins=("post",), select=("PM",))
    assert codes(with_plugin) == []
    assert [found.code for found in lint("eggs", options=Options(plugins=("post",))).diagnostics] == ["CT003"]


def test_a_reader_sets_its_level(offer: Offer) -> None:
    offer("post", [make()])
    report = lint(MODEL_TELEGRAM, options=Options(plugins=("post",), severities={"POST": Severity.ERROR}))
    assert [found.severity for found in report.diagnostics] == [Severity.ERROR]


def test_its_rules_are_unknown_without_it(offer: Offer) -> None:
    offer("post", [make()])
    with pytest.raises(UnknownSelectorError):
        codes(Options(select=("POST101",)))


def test_a_rule_in_preview_needs_leave(offer: Offer) -> None:
    offer("post", [make(stage=Stage.PREVIEW)])
    assert codes(Options(plugins=("post",), select=("POST101",))) == []
    assert codes(Options(plugins=("post",), preview=True)) == ["POST101"]


def test_a_rule_that_raises_is_told_and_stops_no_other(offer: Offer) -> None:
    @rule(code="POST102", name="post-crash", severity=Severity.INFO)
    def crash(cable: Cable, context: Context) -> Iterator[Finding]:
        raise ZeroDivisionError("by zero")

    @rule(code="POST103", name="post-nothing", severity=Severity.INFO)
    def nothing(cable: Cable, context: Context) -> Iterator[Finding]:
        return None  # type: ignore[return-value]

    @rule(code="POST104", name="post-text", severity=Severity.INFO)
    def text(cable: Cable, context: Context) -> Iterator[Finding]:
        yield "a text"  # type: ignore[misc]

    @rule(code="POST105", name="post-outside", severity=Severity.INFO)
    def outside(cable: Cable, context: Context) -> Iterator[Finding]:
        yield finding(Span(0, len(context.source.text) + 1), "outside")

    @rule(code="POST106", name="post-unfilled", severity=Severity.INFO)
    def unfilled(cable: Cable, context: Context) -> Iterator[Finding]:
        yield finding(Span(0, 1), "no {argument}", other=1)

    offer("post", [crash, nothing, text, outside, unfilled, make()])
    found = lint(MODEL_TELEGRAM, options=Options(plugins=("post",))).diagnostics
    assert sorted({item.code for item in found}) == ["CT000", "POST101"]
    told = [str(item.message) for item in found if item.code == "CT000"]
    assert [message.split()[1] for message in sorted(told)] == ["POST102", "POST103", "POST104", "POST105", "POST106"]


def test_a_name_that_nobody_offers(offer: Offer) -> None:
    offer("post", [make()])
    with pytest.raises(PluginError, match=r'^no installed package offers a plugin "pots"; did you mean "post"\?$'):
        load(("pots",))


def test_a_name_that_two_offer(offer: Offer) -> None:
    offer("post", [make()])
    offer("post", [make()])
    with pytest.raises(PluginError, match="several installed packages offer"):
        load(("post",))


@pytest.mark.parametrize(
    ("rules", "problem"),
    [
        ([make("PM301")], 'the code "PM301" is not of three to five letters'),
        ([make("ALL101")], 'the code "ALL101" is not'),
        ([make("POST1")], 'the code "POST1" is not'),
        ([make(name="portion-above-overall")], 'the name "portion-above-overall" is not of the form post-words'),
        ([make(), make(name="post-by-roe")], '"POST101" is already a rule of plugin "post"'),
        ([make(), make("POST102")], '"post-by-doe" is already a rule of plugin "post"'),
        ([make(name="post-Doe")], 'the name "post-Doe" is not of the form'),
        ([make("SBU101", "sbu-before-1995")], '"sbu-before-1995" is already a rule of cablelint'),
        ("PM301", "offers str, expected a list or tuple of rules"),
        (["PM301"], "offers list, expected a list or tuple of rules"),
    ],
)
def test_rules_that_do_not_fit(offer: Offer, rules: object, problem: str) -> None:
    offer("post", rules)
    with pytest.raises(PluginError, match=problem):
        load(("post",))


def test_a_plugin_that_cannot_be_loaded(offer: Offer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    offer("post", [make()], attribute="RULINGS")
    with pytest.raises(PluginError, match=r'^plugin "post" cannot be loaded: AttributeError: .*RULES'):
        load(("post",))
    (tmp_path / "leaves_at_once.py").write_text("raise SystemExit(\n'no\\nmore')\n")
    monkeypatch.syspath_prepend(tmp_path)
    entry = metadata.EntryPoint("gone", "leaves_at_once:RULES", plugins.GROUP)
    monkeypatch.setattr(metadata, "entry_points", lambda group: metadata.EntryPoints([entry]))
    with pytest.raises(PluginError, match=r'^plugin "gone" cannot be loaded: SystemExit: no more$'):
        load(("gone",))


class TestSettings:
    """Plugins in a file of settings: what is wrong with one is shown at its place."""

    @pytest.fixture(autouse=True)
    def _here(self, offer: Offer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        offer("post", [make()])
        offer("office", [make("DESK101", "desk-by-doe")])
        offer("double", [make(), make("DESK101", "desk-by-doe")])
        monkeypatch.chdir(tmp_path)
        Path("a.txt").write_text(MODEL_TELEGRAM)

    def run(self, settings: str, *arguments: str) -> tuple[int, list[str]]:
        Path("cablelint.toml").write_text(settings)
        shown = CliRunner().invoke(main, ["--output-format", "concise", *arguments, "a.txt"], catch_exceptions=False)
        return shown.exit_code, shown.stdout.splitlines()[:-1]

    def test_its_rules_run(self) -> None:
        code, found = self.run('plugins = ["post", "office"]\nseverity = { POST = "error" }\n')
        assert (code, [line.split()[1] for line in found]) == (1, ["warning[DESK101]", "error[POST101]"])

    def test_sarif_has_the_page_of_its_rule(self) -> None:
        self.run('plugins = ["post"]\n', "--output-format", "sarif=report.sarif")
        (rule,) = json.loads(Path("report.sarif").read_text())["runs"][0]["tool"]["driver"]["rules"]
        assert (rule["id"], rule["name"]) == ("POST101", "post-by-doe")
        assert rule["defaultConfiguration"] == {"level": "warning", "enabled": True}

    def test_json_is_as_its_schema_says(self) -> None:
        self.run('plugins = ["post"]\n', "--output-format", "json=report.json")
        report = json.loads(Path("report.json").read_text())
        assert report["files"][0]["diagnostics"][0]["code"] == "POST101"
        jsonschema.validate(report, json.loads(SCHEMA.read_text(encoding="utf-8")))

    def test_its_findings_are_suppressed_beside_the_file(self) -> None:
        Path("a.txt.cablelint.toml").write_text('[[ignore]]\nrules = ["POST101"]\nat = "ending"\nreason = "a draft"\n')
        assert self.run('plugins = ["post"]\n') == (0, [])
        # Without the plugin the sidecar names a rule that there is not.
        assert "[CT901]" in self.run("")[1][0]

    def test_its_findings_can_be_known_by_a_baseline(self) -> None:
        self.run('plugins = ["post"]\n', "--write-baseline")
        with_baseline = 'plugins = ["post"]\nbaseline = "cablelint-baseline.json"\n'
        assert self.run(with_baseline) == (0, [])
        assert self.run(with_baseline, "--select", "PM") == (0, [])
        Path("a.txt").write_text(telegram("1. (S) THE MINISTER CALLED."))
        assert [line.split()[1] for line in self.run(with_baseline)[1]] == ["error[PM301]"]

    def test_its_rules_are_ignored_by_file(self) -> None:
        assert self.run('plugins = ["post"]\nper-file-ignores = { "a.*" = ["POST"] }\n') == (0, [])

    def test_the_plugins_of_all_files_hold(self) -> None:
        Path("base.toml").write_text('plugins = ["post"]\nignore = ["POST101"]\n')
        assert [line.split()[1] for line in self.run('extend = "base.toml"\nplugins = ["office"]\n')[1]] == [
            "warning[DESK101]"
        ]

    @pytest.mark.parametrize(
        ("settings", "place", "problem"),
        [
            ('plugins = ["offices"]', "1:12", 'no installed package offers a plugin "offices"; did you mean "office"?'),
            (
                'plugins = ["post", "double"]',
                "1:11",
                'plugin "double": "POST101" is already a rule of plugin "post"',
            ),
            ('plugins = "post"', "1:11", 'this is a text, expected a list of names, as ["house"]'),
            # Which rules there would be is not known, so the selector is not judged.
            ('plugins = ["posts"]\nselect = ["POSTS101"]', "1:12", "no installed package offers a plugin"),
        ],
    )
    def test_what_is_wrong_is_shown_at_its_place(self, settings: str, place: str, problem: str) -> None:
        code, found = self.run(settings)
        assert code == 2
        assert len(found) == 1
        assert found[0].startswith(f"cablelint.toml:{place}: error[CT010] {problem}")

    def test_a_selector_that_no_plugin_has(self) -> None:
        code, found = self.run('plugins = ["post"]\nselect = ["POST102"]\n')
        assert code == 2
        assert "cablelint.toml:2:11: error[CT010] no rule is called" in found[0]

    def test_an_explanation_knows_the_plugins_of_the_directory(self) -> None:
        Path("cablelint.toml").write_text('plugins = ["post"]\n')
        assert CliRunner().invoke(main, ["rule", "POST101"]).stdout.startswith("POST101 post-by-doe (warning")
        Path("cablelint.toml").write_text('plugins = ["posts"]\n')
        shown = CliRunner().invoke(main, ["rule", "POST101"])
        assert shown.exit_code == 2
        assert "rules of plugins may be missing" in shown.stderr
