"""Which settings hold for a file, and how what is wrong with them is shown."""

import json
import os
import textwrap
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from cablelint.cli import main
from cablelint.configuration import versions
from cablelint.configuration.discovery import Configurations
from cablelint.configuration.keys import keys
from cablelint.configuration.settings import DEFAULTS, Settings
from cablelint.configuration.writing import toml
from cablelint.context import Profile
from cablelint.diagnostic import Severity

# A paragraph above the overall marking (PM301), on a line of 81 characters (BD102).
TELEGRAM = f"""\
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 000123
SUBJECT: LUNCH
1. (S) THE MINISTER ATE {"AND ATE " * 6}AND LEFT.
SMITH
"""


pytestmark = pytest.mark.usefixtures("here")


def put(name: str, content: str | bytes = TELEGRAM) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def run(*arguments: str, code: int = 0, stdin: str | bytes | None = None) -> Result:
    result = CliRunner().invoke(main, arguments, input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == code, result.output
    return result


def codes(*arguments: str, stdin: str | bytes | None = None) -> dict[str, list[str]]:
    """The codes found in each file."""
    result = CliRunner().invoke(main, ["--output-format", "json", *arguments], input=stdin)
    files = json.loads(result.stdout)["files"]
    return {file["path"]: [found["code"] for found in file["diagnostics"]] for file in files}


def settings(path: str = "a.txt", **options: Any) -> Settings:
    """The settings of a file, with which nothing may be wrong."""
    configuration = Configurations(**options).of_file(path)
    assert configuration.reports == ()
    return configuration.settings


def problems(**options: Any) -> list[str]:
    """What is wrong with the settings of the working directory: `path:line:column message`."""
    reports = Configurations(**options).here.reports
    return [
        f"{report.path}:{':'.join(map(str, report.position(found.span.start)[:2]))} {found.message}"
        for report in reports
        for found in report.diagnostics
    ]


# --- which file ---


def test_without_a_file_everything_is_as_usual() -> None:
    assert settings() == DEFAULTS


@pytest.mark.parametrize("name", ["cablelint.toml", ".cablelint.toml", "pyproject.toml"])
def test_names_of_files(name: str) -> None:
    put(name, ("[tool.cablelint]\n" if name == "pyproject.toml" else "") + 'profile = "draft"\n')
    assert settings().profile is Profile.DRAFT


def test_of_several_files_in_a_directory_the_first_counts() -> None:
    put("pyproject.toml", '[tool.cablelint]\nprofile = "draft"\nline-length = 70\n')
    put("cablelint.toml", 'profile = "transmitted"\n')
    assert settings() == Settings(profile=Profile.TRANSMITTED)


def test_the_nearest_to_the_linted_file_wins() -> None:
    put("cablelint.toml", 'ignore = ["ALL"]\n')
    put("new/cablelint.toml", 'select = ["PM"]\n')
    put("new/deep/er/a.txt")
    put("old/a.txt")
    assert codes("old", "new") == {"old/a.txt": [], "new/deep/er/a.txt": ["PM301"]}
    assert codes("new/deep/er/a.txt") == {"new/deep/er/a.txt": ["PM301"]}


def test_a_pyproject_without_the_table_is_no_stop() -> None:
    put("cablelint.toml", 'profile = "draft"\n')
    put(
        "d/pyproject.toml",
        '[project]\nname = "cablelint-house"\ndependencies = ["cablelint"]\n[tool.cablelint-house]\n',
    )
    put("d/e/pyproject.toml", "this is no TOML at all")
    assert settings("d/e/a.txt").profile is Profile.DRAFT


def test_the_standard_input_stands_where_its_name_says() -> None:
    put("cablelint.toml", 'select = ["PM"]\n')
    put("d/cablelint.toml", 'select = ["RF"]\n')
    assert codes("-", stdin=TELEGRAM) == {"<stdin>": ["PM301"]}
    assert codes("-", "--stdin-filename", "d/new.txt", stdin=TELEGRAM) == {"d/new.txt": []}


def test_a_link_to_a_file_stands_where_the_link_is() -> None:
    put("d/cablelint.toml", 'select = ["RF"]\n')
    put("e/a.txt")
    Path("d").joinpath("a.txt").symlink_to("../e/a.txt")
    put("cablelint.toml", 'select = ["PM"]\n')
    assert codes("d/a.txt", "e/a.txt") == {"d/a.txt": [], "e/a.txt": ["PM301"]}


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything is readable here")
def test_a_directory_without_permission() -> None:
    put("cablelint.toml", 'profile = "draft"\n')
    put("d/e/a.txt")
    Path("d").chmod(0)
    assert settings("d/e/a.txt").profile is Profile.DRAFT
    Path("d").chmod(0o700)


def test_what_the_system_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    put("cablelint.toml", 'profile = "draft"\n')
    put("d/a.txt")
    is_file = Path.is_file

    def refuse(path: Path) -> bool:
        if path.parent.name == "d":
            raise PermissionError(13, "Permission denied")
        return is_file(path)

    monkeypatch.setattr(Path, "is_file", refuse)
    assert settings("d/a.txt").profile is Profile.DRAFT

    def closed(path: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", closed)
    assert problems() == ["cablelint.toml:1:1 the file cannot be read: permission denied"]


# --- precedence ---


def test_precedence() -> None:
    put("cablelint.toml", 'profile = "draft"\nfail-on = "warning"\nline-length = 60\n')
    put("other.toml", 'profile = "archive"\nline-length = 70\n')
    options = ["profile = 'transmitted'"]
    assert settings() == Settings(profile=Profile.DRAFT, fail_on="warning", line_length=60)
    assert settings(file="other.toml") == Settings(profile=Profile.ARCHIVE, line_length=70)
    assert settings(file="other.toml", options=options) == Settings(profile=Profile.TRANSMITTED, line_length=70)
    assert settings(options=options).profile is Profile.TRANSMITTED
    assert settings(options=options, given={"profile": Profile.ARCHIVE}).profile is Profile.ARCHIVE
    assert settings(isolated=True) == DEFAULTS
    assert settings(isolated=True, options=options) == Settings(profile=Profile.TRANSMITTED)


def test_an_option_that_is_not_given_leaves_the_file_its_say() -> None:
    put("cablelint.toml", 'fail-on = "never"\nselect = ["PM"]\n')
    put("a.txt")
    run("a.txt")
    run("--fail-on", "error", "a.txt", code=1)
    run("--isolated", "a.txt", code=1)
    run("--config", 'fail-on = "info"', "a.txt", code=1)


def test_selections() -> None:
    put(
        "cablelint.toml",
        'select = ["PM", "SJ"]\nextend-select = ["BD102"]\nignore = ["PM301"]\nseverity = {PM = "info"}\n',
    )
    added = settings(given={"ignore": ("SJ",), "extend_select": ("BD103",), "severity": {"SJ": Severity.ERROR}})
    assert added == Settings(
        select=("PM", "SJ"),
        extend_select=("BD102", "BD103"),
        ignore=("PM301", "SJ"),
        severity={"PM": Severity.INFO, "SJ": Severity.ERROR},
    )
    anew = settings(given={"select": ("TG",), "ignore": ("TG6",)})
    assert (anew.select, anew.extend_select, anew.ignore) == (("TG",), (), ("TG6",))


def test_every_setting_reaches_the_engine() -> None:
    text = """
        select = ["PM"]
        extend-select = ["RF"]
        ignore = ["PM302"]
        severity = {PM301 = "info"}
        profile = "draft"
        marking-profile = "ic"
        dialect = "telegram"
        line-length = 60
        preview = true
    """
    put("cablelint.toml", textwrap.dedent(text))
    options = Configurations().here.options("a.txt")
    assert (options.select, options.extend_select, options.ignore) == (("PM",), ("RF",), ("PM302",))
    assert dict(options.severities) == {"PM301": Severity.INFO}
    assert (options.profile.value, options.marking_profile and options.marking_profile.value) == ("draft", "ic")
    assert (options.dialect, options.line_length, options.preview) == ("telegram", 60, True)


def test_line_length() -> None:
    put("a.txt")
    assert codes("--select", "BD102", "a.txt") == {"a.txt": []}
    assert codes("--select", "BD102", "--config", "line-length = 72", "a.txt") == {"a.txt": ["BD102"]}
    assert codes("--select", "BD102", "--config", "line-length = 90", "--profile", "draft", "a.txt") == {"a.txt": []}


def test_fail_on_is_that_of_each_file() -> None:
    put("a.txt")
    put("d/a.txt")
    put("d/cablelint.toml", 'fail-on = "never"\n')
    run("d")
    run("d", "a.txt", code=1)


def test_the_output_format_is_that_of_the_working_directory() -> None:
    put("cablelint.toml", 'output-format = "concise"\nselect = ["PM"]\n')
    put("d/cablelint.toml", 'output-format = "json"\nselect = ["PM"]\n')
    put("d/a.txt")
    assert run("d/a.txt", code=1).stdout.startswith("d/a.txt:5:4: error[PM301]")
    assert run("--output-format", "json", "d/a.txt", code=1).stdout.startswith("{")


# --- extend ---


def test_extend() -> None:
    put("base.toml", 'profile = "draft"\nignore = ["IN"]\nline-length = 60\nper-file-ignores = {"a*.txt" = ["PM"]}\n')
    put("shared/pyproject.toml", '[tool.cablelint]\nextend = "../base.toml"\nline-length = 70\nbaseline = "old.json"\n')
    put("d/cablelint.toml", 'extend = "../shared/pyproject.toml"\nignore = ["TG"]\n')
    put("d/a.txt")
    assert settings("d/a.txt") == Settings(
        profile=Profile.DRAFT,
        ignore=("IN", "TG"),
        line_length=70,
        per_file_ignores={"a*.txt": ("PM",)},
        baseline=str(Path("shared/old.json").absolute()),
    )
    assert "PM301" not in codes("d/a.txt")["d/a.txt"]


def test_files_that_extend_each_other() -> None:
    put("cablelint.toml", 'line-length = 70\nextend = "d/b.toml"\n')
    put("d/b.toml", '\n  extend = "../cablelint.toml"\n')
    circle = "cablelint.toml extends d/b.toml extends cablelint.toml"
    assert problems() == [f"d/b.toml:2:12 the files extend each other in a circle: {circle}"]
    put("cablelint.toml", 'extend = "./cablelint.toml"\n')
    assert problems()[0].startswith("cablelint.toml:1:10 the files extend each other")


@pytest.mark.parametrize("name", ["none.toml", "d", "a\\u0000b", ""])
def test_a_file_to_extend_that_is_none(name: str) -> None:
    Path("d").mkdir()
    put("cablelint.toml", f'extend = "{name}"\n')
    assert problems()[0].startswith('cablelint.toml:1:10 there is no file "')


# --- files ---


def shown(*arguments: str) -> list[str]:
    return run("--show-files", *arguments).stdout.splitlines()


def test_per_file_ignores() -> None:
    put("cablelint.toml", '[per-file-ignores]\n"1973/**" = ["PM301", "subject-too-long"]\n"*.old.txt" = ["ALL"]\n')
    for name in ("1973/x/a.txt", "b.txt", "1974/c.old.txt"):
        put(name)
    found = codes(".", "--select", "PM,RF")
    assert found == {"1973/x/a.txt": [], "1974/c.old.txt": [], "b.txt": ["PM301"]}
    # Nearer to the rule or not: a file's own ignores are the last word.
    assert codes("1973/x/a.txt", "--select", "PM301") == {"1973/x/a.txt": []}


def test_include_and_exclude() -> None:
    text = """
        include = ["*.TEL", "cable-*"]
        exclude = ["/drafts/", "*.old.*", "!keep.old.tel"]
        extend-exclude = ["e/scratch"]
    """
    put("cablelint.toml", textwrap.dedent(text))
    for name in ("a.tel", "b.txt", "cable-7", "x.old.tel", "keep.old.tel", "drafts/a.tel", "e/drafts/a.tel"):
        put(name)
    put("e/scratch/a.tel")
    put("e/f/.hidden.tel")
    assert shown(".") == ["a.tel", "cable-7", "e/drafts/a.tel", "keep.old.tel"]
    assert shown("b.txt", "drafts", "x.old.tel", "e/scratch/a.tel") == [
        "b.txt",
        "drafts/a.tel",
        "x.old.tel",
        "e/scratch/a.tel",
    ]
    assert shown("--force-exclude", "b.txt", "drafts", "x.old.tel", "e/scratch/a.tel") == ["b.txt"]
    assert shown("--force-exclude", "drafts/a.tel") == []
    assert shown("--config", "force-exclude = true", "x.old.tel", "--no-force-exclude") == ["x.old.tel"]
    assert run("e/f").stdout.startswith("warning[CT005]: the directory holds no telegrams, expected *.TEL or cable-*")


def test_a_directory_below_may_say_otherwise() -> None:
    put("cablelint.toml", 'exclude = ["*.old.txt"]\n')
    put("d/cablelint.toml", 'include = ["*.old.txt"]\n')
    for name in ("a.txt", "a.old.txt", "d/a.txt", "d/a.old.txt"):
        put(name)
    assert shown(".") == ["a.txt", "d/a.old.txt"]


def test_gitignore_need_not_be_respected() -> None:
    Path(".git").mkdir()
    put(".gitignore", "a.txt\n")
    put("a.txt")
    put("b.txt")
    assert shown(".") == ["b.txt"]
    assert shown(".", "--no-respect-gitignore") == ["a.txt", "b.txt"]
    put("cablelint.toml", "respect-gitignore = false\n")
    assert shown(".") == ["a.txt", "b.txt"]
    assert shown(".", "--respect-gitignore") == ["b.txt"]


@pytest.mark.parametrize("separator", ["\n", "\r\n", "\0"])
def test_a_list_of_files(separator: str) -> None:
    names = [put(name).name for name in ("a.txt", "b c.txt", "é.txt")]
    listed = separator.join(["a.txt", "", *names, ""])
    assert run("--show-files", "--files-from", "-", stdin=listed.encode()).stdout.splitlines() == names
    put("list", listed)
    assert shown("--files-from", "list", "a.txt") == names


def test_a_list_of_thousands_of_files() -> None:
    names = [f"d/{number // 100}/{number}.txt" for number in range(5_000)]
    put("d/0/0.txt")
    put("cablelint.toml", 'per-file-ignores = {"d/1/" = ["PM"]}\n')
    result = run("--output-format", "concise", "--files-from", "-", stdin="\n".join(names), code=2)
    assert "found 5000 errors" in result.stdout.splitlines()[-1]


def test_wrong_lists() -> None:
    assert "no such file" in run("--files-from", "none", code=2).stderr
    assert "both a telegram and a list" in run("--files-from", "-", "-", code=2).stderr
    assert "Missing argument" in run("check", code=2).stderr
    assert run("--files-from", "-", stdin="").stdout == "no findings in 0 files\n"


# --- what is wrong ---


def test_everything_that_is_wrong_is_told_at_once_at_its_place() -> None:
    text = """\
        ingore = ["PM301"]
        select = ["PM", 3, "portion-above-overal"]
        profile = "transmited"
        line-length = 7
        preview = 1
        fail-on = ["error"]
        include = ["a/*.txt"]
        exclude = ["drafts", "[z-a]", "!"]
        required-version = "new"
        [severity]
        PM301 = "fatal"
        ZZ = "info"
        [per-file-ignores]
        "!x" = "PM"
        "y" = ["XX301"]
    """
    put("cablelint.toml", textwrap.dedent(text).replace("\n", "\r\n").encode("utf-8-sig"))
    assert problems() == [
        'cablelint.toml:1:1 no key is called "ingore"; did you mean "ignore"?',
        "cablelint.toml:2:17 this is the number 3, "
        "expected the code or name of a rule, the beginning of a code, or ALL",
        'cablelint.toml:2:20 no rule is called "portion-above-overal"; did you mean "portion-above-overall"?',
        'cablelint.toml:3:11 "transmited" is none of archive, transmitted, draft; did you mean "transmitted"?',
        "cablelint.toml:4:15 7 is out of range, expected a whole number from 20 to 1000",
        "cablelint.toml:5:11 this is the number 1, expected true or false",
        "cablelint.toml:6:11 this is a list, expected one of error, warning, info, never",
        'cablelint.toml:7:12 "a/*.txt" has a slash, expected a pattern of file names',
        'cablelint.toml:8:22 "[z-a]" is no pattern of paths',
        'cablelint.toml:8:31 "!" is no pattern of paths',
        'cablelint.toml:9:20 "new" is no requirement, expected one like ">=0.1, <2"',
        'cablelint.toml:11:9 "fatal" is none of error, warning, info',
        'cablelint.toml:12:1 no rule is called "ZZ"',
        'cablelint.toml:14:1 "!x" begins with !, expected a pattern of the paths meant',
        'cablelint.toml:14:8 this is a text, expected a list of selectors, as ["PM301", "TG"]',
        'cablelint.toml:15:8 no rule is called "XX301"; did you mean "TX001"?',
    ]


def test_it_is_shown_like_a_finding() -> None:
    put("cablelint.toml", '# ours\nprofile = "drafts"\n')
    put("a.txt")
    put("d/a.txt")
    put("d/cablelint.toml", 'select = ["RF"]\n')
    assert run(".", code=2).stdout == (
        'error[CT010]: "drafts" is none of archive, transmitted, draft; did you mean "draft"?   invalid-configuration\n'
        " --> cablelint.toml:2:11\n"
        "  |\n"
        '2 | profile = "drafts"\n'
        "  |           ^^^^^^^^\n"
        "  |\n"
        "  = docs: cablelint rule CT010\n"
        "\n"
        "found 1 error in 2 files\n"
    )
    # What it holds for is neither linted nor mended nor listed.
    assert codes(".") == {"cablelint.toml": ["CT010"], "d/a.txt": []}
    assert run("--fix", "a.txt", code=2).stdout.count("CT010") == 2
    assert run("--show-files", ".", code=2).stdout == "d/a.txt\n"
    assert "CT010" in run("--show-settings", "a.txt", code=2).stderr
    assert "cablelint.toml:2:11" in run("portions", "a.txt", code=2).stderr
    run("--isolated", "a.txt", code=1)


def test_settings_of_the_run_that_are_wrong() -> None:
    put("cablelint.toml", 'output-format = "jsom"\n')
    put("d/cablelint.toml", 'select = ["RF"]\n')
    put("d/a.txt")
    shown = run("d/a.txt", code=2).stdout
    assert 'did you mean "json"?' in shown
    assert "found 1 error in 2 files" in shown


def test_it_cannot_be_ignored() -> None:
    put("cablelint.toml", 'ignore = ["CT010"]\nfail-on = "never"\nxx = 1\n')
    put("a.txt")
    assert "xx" in run("--ignore", "CT", "--severity", "CT010=info", "--fail-on", "never", "a.txt", code=2).stdout


_VALUES = st.recursive(
    st.sampled_from(["PM", "draft", "*", "!x", "[z-a]", "/", ">=0.1", ">=9", "a\\", "", "\0"])
    | st.booleans()
    | st.integers(),
    lambda values: (
        st.lists(values, max_size=3) | st.dictionaries(st.sampled_from(["PM", "x", "!", ""]), values, max_size=3)
    ),
    max_leaves=5,
)


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from([*keys(), "typo"]), _VALUES, max_size=4))
def test_no_value_makes_reading_fail(values: dict[str, Any]) -> None:
    options = [f"{key} = {toml(value)}" for key, value in values.items()]
    configuration = Configurations(options=options).here
    for report in configuration.reports:
        assert all(0 <= found.span.start < found.span.end <= len(report.source.text) for found in report.diagnostics)
    configuration.options("a.txt")
    configuration.includes("a.txt")
    configuration.excludes("a.txt")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("tool = 3", None),
        ("[tool]\ncablelint = 3", None),
        ("[tool.cablelint]\nselect = [", "pyproject.toml:2:11 this is no TOML: invalid value"),
        ("[[tool.cablelint]]\nselect = []", "pyproject.toml:1:8 this is no table"),
        ("tool.cablelint = 3", "pyproject.toml:1:18 this is no table"),
        ("[tool.cablelint]\ntyop = 1", "pyproject.toml:2:1 no key"),
        ("[tool.cablelint.severity]\nPM = 'x'", "pyproject.toml:2:6 "),
    ],
)
def test_a_wrong_pyproject(text: str, told: str | None) -> None:
    put("pyproject.toml", text)
    found = problems()
    assert len(found) == (told is not None)
    assert told is None or found[0].startswith(told)


def test_a_setting_on_the_command_line_that_is_wrong() -> None:
    put("a.txt")
    shown = run("--config", "profile = draft", "--config", "select = ['QQ']", "a.txt", code=2).stdout
    assert "--> --config:1:11" in shown
    assert "a text stands in quotation marks" in shown
    assert 'no rule is called "QQ"' in shown
    assert "found 2 errors" in shown
    assert problems(options=["extend = 'a.toml'"]) == ["--config:1:10 only a file can extend another"]


def test_wrong_usage() -> None:
    put("a.toml", "")
    put("b.toml", "")
    put("a.txt")
    assert "two files" in run("--config", "a.toml", "--config", "b.toml", "a.txt", code=2).stderr
    assert "--isolated" in run("--config", "a.toml", "--isolated", "a.txt", code=2).stderr
    assert "KEY=VALUE" in run("--config", "none.toml", "a.txt", code=2).stderr
    assert 'no rule is called "QQ"' in run("--ignore", "QQ", "a.txt", code=2).stderr


def test_files_of_any_name_can_be_read() -> None:
    put("ci=1.toml", "select = ['PM']")
    put("d/a.txt")
    assert codes("--config", "ci=1.toml", "d/a.txt") == {"d/a.txt": ["PM301"]}


# --- versions ---


@pytest.mark.parametrize(
    ("required", "met"),
    [(">=0.1", True), (">=0.1.0,<1", True), ("==0.1", True), ("!=0.1.0", False), (">0.1", False), ("<=0.0.9", False)],
)
def test_versions(required: str, met: bool) -> None:
    assert versions.fault(required) is None
    assert versions.meets("0.1.0", required) is met


def test_of_a_file_for_another_version_nothing_else_is_told() -> None:
    put("cablelint.toml", 'new-key = 1\nrequired-version = ">=99"\n')
    assert problems() == ["cablelint.toml:2:20 this is cablelint 0.1.0, required is >=99"]
