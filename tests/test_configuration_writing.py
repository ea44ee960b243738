"""What is written from the class of settings: the effective settings, the beginning, the schema, explanations."""

import re
import shlex
import tomllib
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

import cablelint
from cablelint.cli import main
from cablelint.configuration.discovery import Configurations
from cablelint.configuration.keys import keys
from cablelint.configuration.schema import schema
from cablelint.configuration.settings import DEFAULTS
from cablelint.configuration.writing import toml

DOCS = Path(__file__).parent.parent / "docs"


pytestmark = pytest.mark.usefixtures("here")


def run(*arguments: str, code: int = 0) -> Result:
    result = CliRunner().invoke(main, arguments, catch_exceptions=False)
    assert result.exit_code == code, result.output
    return result


# --- show-settings ---

FULL = """\
extend = "base.toml"
required-version = ">=0.1"
select = ["PM", "portion-above-overall"]
extend-select = ["BD102"]
ignore = ["PM302"]
preview = true
profile = "draft"
marking-profile = "ic"
dialect = "telegram"
line-length = 60
fail-on = "never"
output-format = "concise"
baseline = "old \\"ones\\".json"
include = ["*.tel", "é*"]
exclude = ["drafts/", "\\\\#x"]
extend-exclude = ["x"]
force-exclude = true
respect-gitignore = false
[per-file-ignores]
"2008/**" = ["PM301"]
old = ["ALL"]
[severity]
PM = "info"
"""


def test_what_is_shown_can_be_read_again() -> None:
    Path("base.toml").write_text('ignore = ["IN"]\n[severity]\nTG = "error"\n')
    Path("cablelint.toml").write_text(FULL, encoding="utf-8")
    written = run("check", "--show-settings", "--ignore", "SJ", "--severity", "RF=warning").stdout
    Path("d").mkdir()
    Path("d/cablelint.toml").write_text(written, encoding="utf-8")
    given = {"ignore": ("SJ",)}
    before, after = Configurations(given).of_file("a.txt"), Configurations().of_file("d/a.txt")
    assert before.reports == after.reports == ()
    assert after.settings.severity.keys() == {"PM", "TG", "RF"}
    for key in keys().values():
        if key.name not in ("severity", "ignore"):
            assert getattr(after.settings, key.field) == getattr(before.settings, key.field)
    assert after.settings.ignore == ("PM302", "SJ")


def test_every_value_says_where_it_comes_from() -> None:
    Path("base.toml").write_text('ignore = ["IN"]\nfail-on = "info"\n[severity]\nTG = "error"\nPM = "error"\n')
    Path("cablelint.toml").write_text(
        'extend = "base.toml"\nignore = ["SJ"]\n\n  profile = "draft"\n[severity]\nPM = "info"\n'
    )
    written = run("check", "--show-settings", "--ignore", "RF", "--config", "line-length = 60").stdout.splitlines()
    assert written[0] == f'# patterns are relative to "{Path.cwd()}"'
    assert 'ignore = ["IN", "SJ", "RF"]  # base.toml:1:1, cablelint.toml:2:1, command line' in written
    assert 'fail-on = "info"  # base.toml:2:1' in written
    assert 'profile = "draft"  # cablelint.toml:4:3' in written
    assert "line-length = 60  # --config:1:1" in written
    assert "preview = false  # default" in written
    assert "# select is not set" in written
    assert written[-3:] == ["[severity]", 'TG = "error"  # base.toml:4:1', 'PM = "info"  # cablelint.toml:6:1']
    assert 'fail-on = "never"  # command line' in run("check", "--show-settings", "--fail-on", "never", "x").stdout


def test_each_configuration_is_shown_once() -> None:
    Path("d").mkdir()
    Path("d/cablelint.toml").write_text("preview = true\n")
    written = run("check", "--show-settings", "a.txt", "b.txt", "d/a.txt").stdout
    assert re.findall(r"^preview = \w+", written, re.MULTILINE) == ["preview = false", "preview = true"]


@given(
    st.recursive(
        st.text(st.characters(exclude_categories=["Cs"])) | st.booleans() | st.integers(-9, 2**63 - 1),
        lambda values: st.lists(values) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), values),
    )
)
def test_any_value_can_be_written(value: Any) -> None:
    assert tomllib.loads(f"x = {toml(value)}") == {"x": value}


# --- init ---


def test_the_beginning_sets_nothing() -> None:
    assert run("init").stderr == "wrote cablelint.toml\n"
    configuration = Configurations().here
    assert configuration.reports == ()
    assert configuration.settings == DEFAULTS


def test_every_key_of_the_beginning_can_be_set() -> None:
    run("init")
    text = Path("cablelint.toml").read_text(encoding="utf-8")
    offered = re.findall(r"^# ([a-z-]+) = .+$", text, re.MULTILINE)
    assert offered == list(keys())
    for name in offered:
        if name in ("extend", "plugins"):  # need a file, a package
            continue
        Path("cablelint.toml").write_text(text.replace(f"\n# {name} = ", f"\n{name} = "), encoding="utf-8")
        configuration = Configurations().here
        assert configuration.reports == ()
        key = keys()[name]
        example = "an example" in next(line for line in text.splitlines() if line.startswith(f"# {name} = "))
        assert (getattr(configuration.settings, key.field) != key.default) is example


def test_a_file_that_is_there_stays() -> None:
    Path("cablelint.toml").write_text("preview = true\n")
    assert "is there already" in run("init", code=2).stderr
    assert Path("cablelint.toml").read_text() == "preview = true\n"
    run("init", "--force")
    assert "preview = false" in Path("cablelint.toml").read_text(encoding="utf-8")


# --- schema ---


def test_the_schema_is_fresh() -> None:
    """`python -m tests.documentation` writes it."""
    assert (DOCS / "cablelint.schema.json").read_text(encoding="utf-8") == run("config", "--schema").stdout


def test_the_schema_is_one() -> None:
    jsonschema.Draft7Validator.check_schema(schema())


@pytest.mark.parametrize("text", ["", FULL, 'select = []\nseverity = {}\nbaseline = ""'])
def test_the_schema_takes_what_is_right(text: str) -> None:
    jsonschema.validate(tomllib.loads(text), schema())


def test_the_schema_takes_every_example_and_default() -> None:
    for name, item in schema()["properties"].items():
        for value in (*item["examples"], *([item["default"]] if "default" in item else [])):
            jsonschema.validate({name: value}, schema())


@pytest.mark.parametrize(
    "text",
    [
        "tyop = 1",
        'select = "PM"',
        "ignore = [1]",
        'profile = "drafts"',
        "preview = 1",
        "line-length = 7",
        "line-length = 70.5",
        'severity = {PM = "fatal"}',
        'per-file-ignores = {"a" = "PM"}',
        "fail-on = []",
        'output-format = "xml"',
        "baseline = false",
    ],
)
def test_the_schema_and_the_reader_refuse_what_is_wrong(text: str) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(tomllib.loads(text), schema())
    assert Configurations(options=[text]).here.reports


# --- config ---


def test_every_key_is_explained() -> None:
    lines = run("config").stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(keys())
    assert max(map(len, lines)) <= 120
    page = run("config", "line-length").stdout
    assert "Value: a whole number from 20 to 1000\nDefault: not set\nExample: line-length = 69\n" in page
    assert 'did you mean "fail-on"' in run("config", "fail_on", code=2).stderr


# --- the page ---

PAGE = (DOCS / "configuration.md").read_text(encoding="utf-8")


def test_the_files_of_the_page_say_what_the_page_says() -> None:
    ours, theirs = re.findall(r"^```toml\n# (\S+)\n(.+?)^```", PAGE, re.DOTALL | re.MULTILINE)
    for name, text in (ours, theirs):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(f"# {name}\n{text}", encoding="utf-8")
    command = re.findall(r"^\$ cablelint (.+)$", PAGE, re.MULTILINE)
    written = run(*shlex.split(command[0])).stdout.replace(str(Path.cwd()), "/collection")
    shown = re.findall(r"^```text\n(.+?)^```", PAGE, re.DOTALL | re.MULTILINE)
    assert written.startswith(shown[0])
    assert Configurations().here.reports == ()
    Path("cablelint.toml").write_text('ingore = ["IN"]\n')
    Path("a.txt").touch()
    assert run("a.txt", code=2).stdout.startswith(shown[1])
    program = re.findall(r"^```python\n(.+?)^```", PAGE, re.DOTALL | re.MULTILINE)[0]
    names: dict[str, Any] = {"cablelint": cablelint, "text": ""}
    exec(program, names)
    assert names["report"].path == "1973/a.txt"


def test_every_example_of_the_page_is_right() -> None:
    examples = re.findall(r"^```toml\n([a-z].+?)^```", PAGE, re.DOTALL | re.MULTILINE)
    assert len(examples) == len(keys())
    for example in examples:
        if not example.startswith(("extend =", "plugins =")):  # need a file, a package
            assert Configurations(options=[example]).here.reports == ()
