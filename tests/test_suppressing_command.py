"""Sidecars, the baseline and directives in the command: which files are read and written, what is said, how it ends."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cablelint.cli import main
from cablelint.testing import MODEL_TELEGRAM as CLEAN

FAULTY = CLEAN.replace("2. (U)", "2. (S)").replace("KZ", "ZZQ")
WORSE = FAULTY.replace("3. (C)", "3. (S)")
BASELINE = "cablelint-baseline.json"
IGNORE = '[[ignore]]\nrules = ["PM301"]\nat = "para:2"\nreason = "so in the original"\n'


pytestmark = pytest.mark.usefixtures("here")


def put(name: str, text: str = FAULTY) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def run(*arguments: str, stdin: str | None = None, code: int = 0) -> Result:
    result = CliRunner().invoke(main, arguments, input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == code, result.output
    return result


def concise(*arguments: str, code: int = 0, stdin: str | None = None) -> list[str]:
    """What is found, without the sum: path, line and code."""
    lines = run("--output-format", "concise", *arguments, code=code, stdin=stdin).stdout.splitlines()[:-1]
    return [f"{line.split(':')[0]}:{line.split(':')[1]} {line.partition('[')[2].partition(']')[0]}" for line in lines]


def entries(path: str = BASELINE) -> list[tuple[str, str, int]]:
    findings: list[dict[str, Any]] = json.loads(Path(path).read_text())["findings"]
    return [(entry["path"], entry["rule"], entry["count"]) for entry in findings]


class TestSidecar:
    def test_beside_a_file_beside_those_of_a_directory_and_for_the_standard_input(self) -> None:
        put("d/a.txt")
        assert concise("d", code=1) == ["d/a.txt:17 TG603", "d/a.txt:27 PM301"]
        put("d/a.txt.cablelint.toml", IGNORE)
        for arguments in (("d",), ("d/a.txt",), ("./d/a.txt",)):
            assert [line.split()[1] for line in concise(*arguments)] == ["TG603"]
        assert concise("-", "--stdin-filename", "d/a.txt", stdin=FAULTY) == ["d/a.txt:17 TG603"]
        assert len(concise("-", stdin=FAULTY, code=1)) == 2

    def test_what_is_wrong_with_it_is_shown_in_it(self) -> None:
        put("a.txt", CLEAN)
        put("a.txt.cablelint.toml", IGNORE.replace("PM301", "PM3O1"))
        shown = run("a.txt").stdout
        assert " --> a.txt.cablelint.toml:2:10\n" in shown
        assert '2 | rules = ["PM3O1"]\n  |          ^^^^^^^\n' in shown
        assert concise("a.txt", "--fail-on", "warning", code=1) == ["a.txt.cablelint.toml:2 CT901"]
        files = json.loads(run("a.txt", "--output-format", "json").stdout)
        assert [file["path"] for file in files["files"]] == ["a.txt", "a.txt.cablelint.toml"]
        assert files["summary"]["files"] == 2

    def test_a_suppressed_finding_is_marked_in_json(self) -> None:
        put("a.txt")
        put("a.txt.cablelint.toml", IGNORE)
        (file,) = json.loads(run("a.txt", "--output-format", "json").stdout)["files"]
        marks = {found["code"]: found["suppressed"] for found in file["diagnostics"]}
        assert marks == {"TG603": None, "PM301": {"kind": "sidecar", "reason": "so in the original"}}

    def test_one_that_cannot_be_read_is_trouble(self) -> None:
        put("a.txt", CLEAN)
        Path("a.txt.cablelint.toml").mkdir()
        assert concise("a.txt", code=2) == ["a.txt.cablelint.toml:1 CT004"]

    def test_names_that_no_file_has(self) -> None:
        for name in ("a\0b", "x" * 250, "no/such/dir/a.txt"):
            run("-", "--stdin-filename", name, stdin=CLEAN)

    def test_what_is_suppressed_is_not_fixed(self) -> None:
        curly = CLEAN.replace("CALLED.", "CALLED\u2019.")
        path = put("a.txt", curly)
        put("a.txt.cablelint.toml", '[[ignore]]\nrules = ["IN005"]\n')
        run("--fix", "a.txt")
        assert path.read_text(encoding="utf-8") == curly
        Path("a.txt.cablelint.toml").unlink()
        run("--fix", "a.txt")
        assert path.read_text(encoding="utf-8") == CLEAN.replace("CALLED.", "CALLED'.")


class TestBaseline:
    def test_old_findings_do_not_count_and_new_ones_do(self) -> None:
        put("d/a.txt")
        put("d/e/b.txt", WORSE)
        put("d/c.txt", CLEAN)
        assert run("--write-baseline", "d").stderr == f"5 findings in 2 files known by {BASELINE}\n"
        assert entries() == [
            ("d/a.txt", "PM301", 1),
            ("d/a.txt", "TG603", 1),
            ("d/e/b.txt", "PM301", 1),
            ("d/e/b.txt", "PM301", 1),
            ("d/e/b.txt", "TG603", 1),
        ]
        result = run("--baseline", BASELINE, "d")
        assert (result.stdout, result.stderr) == ("no findings in 3 files (5 hidden by the baseline)\n", "")
        put("d/a.txt", "\n" + WORSE)
        assert concise("--baseline", BASELINE, "d", code=1) == ["d/a.txt:30 PM301"]

    def test_known_findings_are_marked_in_json(self) -> None:
        put("a.txt")
        run("--write-baseline", "a.txt")
        (file,) = json.loads(run("a.txt", "--baseline", BASELINE, "--output-format", "json").stdout)["files"]
        assert [found["suppressed"] for found in file["diagnostics"]] == [{"kind": "baseline", "reason": None}] * 2

    def test_what_no_longer_occurs_is_told(self) -> None:
        put("a.txt")
        put("b.txt")
        run("--write-baseline", "a.txt", "b.txt")
        put("a.txt", CLEAN.replace("KZ", "ZZQ"))
        told = run("--baseline", BASELINE, "a.txt", "b.txt").stderr
        assert told == "1 baseline entry no longer occurs; --write-baseline removes it\n"
        Path("b.txt").unlink()
        told = run("--baseline", BASELINE, "a.txt").stderr
        assert told == "3 baseline entries no longer occur; --write-baseline removes them\n"
        run("--write-baseline", "a.txt")
        assert entries() == [("a.txt", "TG603", 1)]

    def test_what_was_not_looked_at_stays_and_is_not_said_to_be_gone(self) -> None:
        put("a.txt")
        put("b.txt")
        run("--write-baseline", "a.txt", "b.txt")
        whole = entries()
        put("a.txt", CLEAN)
        assert run("--baseline", BASELINE, "b.txt").stderr == ""
        assert run("--baseline", BASELINE, "--select", "EO", "a.txt", "b.txt").stderr == ""
        run("--write-baseline", "--select", "PM", "a.txt")
        assert entries() == [entry for entry in whole if entry[:2] != ("a.txt", "PM301")]
        run("--write-baseline", "a.txt")
        assert {path for path, _, _ in entries()} == {"b.txt"}

    def test_names_that_no_file_has_are_gone(self) -> None:
        put("a.txt", CLEAN)
        lines = (
            f'{{"path": {json.dumps(path)}, "rule": "PM301", "hash": "0", "count": 1}}' for path in ("x" * 5000, "\0")
        )
        put(BASELINE, f'{{"version": 1, "findings": [{", ".join(lines)}]}}')
        assert run("--baseline", BASELINE, "a.txt").stderr.startswith("2 baseline entries no longer occur")

    def test_paths_are_relative_to_the_baseline(self, monkeypatch: pytest.MonkeyPatch) -> None:
        put("d/e/a.txt")
        Path("lists").mkdir()
        run("--write-baseline", "lists/known.json", "d")
        assert {path for path, _, _ in entries("lists/known.json")} == {"../d/e/a.txt"}
        monkeypatch.chdir("d")
        run("--baseline", "../lists/known.json", "e/a.txt", str(Path("e/a.txt").absolute()))
        assert run("--baseline", "../lists/known.json", "-", "--stdin-filename", "e/a.txt", stdin=FAULTY).exit_code == 0

    def test_the_order_of_files_does_not_matter(self) -> None:
        for name in ("b.txt", "a.txt", "a/b.txt"):
            put(name)
        run("--write-baseline", "one.json", "b.txt", "a.txt", "a")
        run("--write-baseline", "two.json", "a", "b.txt", "a.txt")
        assert Path("one.json").read_text() == Path("two.json").read_text()

    @pytest.mark.parametrize(
        ("arguments", "written"),
        [
            (("--write-baseline", "a.txt"), BASELINE),
            (("a.txt", "--write-baseline"), BASELINE),
            (("--write-baseline", "known.json", "a.txt"), "known.json"),
            (("--write-baseline=known", "a.txt"), "known"),
            (("--write-baseline", "--baseline", "known.json", "a.txt"), "known.json"),
            (("--write-baseline", "--", "a.txt"), BASELINE),
        ],
    )
    def test_where_it_is_written(self, arguments: tuple[str, ...], written: str) -> None:
        put("a.txt")
        run(*arguments)
        assert sorted(path.name for path in Path().iterdir()) == sorted(["a.txt", written])

    def test_from_the_configuration(self) -> None:
        put("d/a.txt")
        put("cablelint.toml", 'baseline = "lists/known.json"\n')
        Path("lists").mkdir()
        run("--write-baseline", "d")
        assert entries("lists/known.json") == [("../d/a.txt", "PM301", 1), ("../d/a.txt", "TG603", 1)]
        assert concise("d") == []

    def test_no_file_is_written_over_that_is_no_baseline(self) -> None:
        put("a.txt")
        put("notes.json", '{"eggs": 1}')
        assert (
            "notes.json is no baseline: no list of findings"
            in run("--write-baseline", "notes.json", "a.txt", code=2).stderr
        )
        assert "a.txt is no baseline" in run("--write-baseline=a.txt", "a.txt", code=2).stderr
        assert Path("a.txt").read_text() == FAULTY

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (("--baseline", "none.json"), "there is no baseline none.json; --write-baseline makes one"),
            (("--baseline", "."), ".: is a directory"),
            (("--write-baseline=no/such/known.json",), "cannot be written"),
            (("--write-baseline", "--fix"), "--write-baseline changes no telegram"),
            (("--strip-directives",), "--strip-directives needs --fix, --fix-only or --diff"),
        ],
    )
    def test_wrong_usage(self, arguments: tuple[str, ...], told: str) -> None:
        put("a.txt")
        assert told in run(*arguments, "a.txt", code=2).stderr

    def test_what_could_not_be_checked_is_never_known(self) -> None:
        put("a.txt")
        result = run("--write-baseline", "a.txt", "missing.txt", code=2)
        assert "missing.txt:1:1: error[CT004]" in result.stderr
        assert {path for path, _, _ in entries()} == {"a.txt"}
        run("--baseline", BASELINE, "a.txt", "missing.txt", code=2)

    def test_what_is_known_is_not_fixed(self) -> None:
        curly = CLEAN.replace("CALLED.", "CALLED\u2019.")
        path = put("a.txt", curly)
        run("--write-baseline", "a.txt")
        run("--fix", "--baseline", BASELINE, "a.txt")
        assert path.read_text(encoding="utf-8") == curly
        assert run("--diff", "--baseline", BASELINE, "a.txt").stdout == ""


class TestDirectives:
    DRAFT = FAULTY.replace("\n2. ", "\n%% cablelint: ignore[PM301] settled before release\n2. ")

    def test_they_count_without_being_asked_for(self) -> None:
        put("a.txt", self.DRAFT)
        assert concise("a.txt") == ["a.txt:17 TG603"]
        assert concise("a.txt", "--profile", "transmitted")[1:] == ["a.txt:27 CT903"]

    def test_they_are_stripped(self) -> None:
        path = put("a.txt", self.DRAFT)
        assert "-%% cablelint: ignore[PM301]" in run("--diff", "--strip-directives", "a.txt", code=1).stdout
        run("--fix", "a.txt")
        assert path.read_text() == self.DRAFT
        assert concise("--fix", "--strip-directives", "a.txt", code=1) == ["a.txt:17 TG603", "a.txt:27 PM301"]
        assert path.read_text() == FAULTY

    def test_the_other_commands_do_not_see_them(self) -> None:
        put("a.txt", self.DRAFT)
        assert "cablelint" not in run("parse", "a.txt").stdout.replace("cablelint parse", "")
        assert "cablelint" not in run("portions", "a.txt").stdout
