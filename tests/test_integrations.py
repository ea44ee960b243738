"""The files by which other tools run cablelint: well made, without room for injection, and tried where the tool is."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from cablelint.testing import MODEL_TELEGRAM, telegram

ROOT = Path(__file__).parent.parent
HOOKS = ROOT / ".pre-commit-hooks.yaml"
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
PAGE = (ROOT / "docs" / "integrations.md").read_text(encoding="utf-8")
ABOVE = telegram("1. (S) THE MINISTER CALLED.")

needs_pre_commit = pytest.mark.skipif(
    importlib.util.find_spec("pre_commit") is None, reason="pre-commit is not installed in this environment"
)


def steps() -> dict[str, dict[str, Any]]:
    return {step["name"]: step for step in ACTION["runs"]["steps"]}


def test_hooks_have_what_pre_commit_asks_for() -> None:
    hooks = yaml.safe_load(HOOKS.read_text(encoding="utf-8"))
    assert [hook["id"] for hook in hooks] == ["cablelint", "cablelint-fix"]
    for hook in hooks:
        assert hook.keys() == {"id", "name", "description", "entry", "language", "types", "files"}
        assert hook["language"] == "python"
        assert re.search(hook["files"], "cables/a.txt")
        assert re.search(hook["files"], "a.cable")
        assert not re.search(hook["files"], "a.txt.toml")


def test_inputs_of_the_action_never_stand_in_a_script() -> None:
    scripts = [step["run"] for step in ACTION["runs"]["steps"] if "run" in step]
    assert len(scripts) == 2
    assert [script for script in scripts if "${{" in script] == []


def test_every_input_of_the_action_is_used_and_documented() -> None:
    written = (ROOT / "action.yml").read_text(encoding="utf-8")
    for name, given in ACTION["inputs"].items():
        assert f"inputs.{name} " in written
        assert given.keys() == {"description", "default"}
    table = PAGE.partition("| input |")[2].partition("\n\n")[0]
    assert re.findall(r"^\| `([a-z-]+)` \|", table, re.MULTILINE) == list(ACTION["inputs"])


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")
def test_the_script_of_the_action_hands_over_its_inputs(tmp_path: Path) -> None:
    recorder = tmp_path / "python"
    recorder.write_text('#!/bin/sh\nprintf "%s\\n" "$@" > arguments\nexit 1\n')
    recorder.chmod(0o755)
    given = {
        "PYTHON": str(recorder),
        "PATHS": "cables\nmore cables/$(touch harm).txt\n",
        "ARGUMENTS": "--fail-on=warning\n\n--ignore=IN;touch harm\n",
        "SARIF_FILE": "report.sarif\nharm=1",
        "NO_SNIPPET": "true",
        "GITHUB_OUTPUT": str(tmp_path / "output"),
        "RUNNER_TEMP": str(tmp_path),
    }
    step = steps()["Check telegrams"]
    assert step["env"].keys() <= given.keys()
    shell = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"])
    done = subprocess.run(shell, cwd=tmp_path, env=os.environ | given, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    assert (tmp_path / "arguments").read_text().splitlines() == [
        *("-m", "cablelint", "check", "--output-format=full", "--output-format=sarif=report.sarifharm=1"),
        *("--fail-on=warning", "--ignore=IN;touch harm", "--no-snippet"),
        *("--", "cables", "more cables/$(touch harm).txt"),
    ]
    assert (tmp_path / "output").read_text() == "sarif-file=report.sarifharm=1\n"
    assert not (tmp_path / "harm").exists()


def test_snippets_of_the_page_are_well_made() -> None:
    snippets = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    assert len(snippets) == 5
    for snippet in snippets:
        assert isinstance(yaml.safe_load(snippet), dict)


def test_the_image_runs_as_nobody_in_particular() -> None:
    instructions = (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    last = [line for line in instructions if line.startswith(("USER", "ENTRYPOINT"))]
    assert last == ["USER cablelint", 'ENTRYPOINT ["/opt/cablelint/bin/cablelint"]']


def test_what_the_image_is_built_from_is_there() -> None:
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    kept = [line.removeprefix("!") for line in ignored if line.startswith("!")]
    assert [name for name in kept if not (ROOT / name).exists()] == []
    assert set(kept) >= {"cablelint", "grammar", "pyproject.toml", "README.md", "LICENSE"}


class Team:
    """A repository with telegrams whose pre-commit uses the hooks of a copy of this one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "team"
        self.hooks = folder / "hooks"
        self.environment = os.environ | {"PRE_COMMIT_HOME": str(folder / "cache"), "NO_COLOR": "1"}
        listed = self.run("git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", folder=ROOT)
        for name in filter(None, listed.split("\0")):
            if (ROOT / name).is_file() and not name.startswith("tests/"):
                target = self.hooks / name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(ROOT / name, target)
        self.commit(self.hooks)
        self.folder.mkdir()

    def run(self, *command: str, folder: Path, codes: tuple[int, ...] = (0,)) -> str:
        done = subprocess.run(command, cwd=folder, env=self.environment, capture_output=True, text=True, check=False)
        assert done.returncode in codes, done.stdout + done.stderr
        return done.stdout

    def commit(self, folder: Path) -> None:
        identity = ("-c", "user.name=nobody", "-c", "user.email=nobody@example.org")
        self.run("git", "init", "--quiet", folder=folder)
        self.run("git", "add", "--all", "--force", folder=folder)
        self.run("git", *identity, "commit", "--quiet", "--no-verify", "-m", "as it is", folder=folder)

    def use(self, hook: str) -> None:
        revision = self.run("git", "rev-parse", "HEAD", folder=self.hooks).strip()
        repository = {"repo": str(self.hooks), "rev": revision, "hooks": [{"id": hook}]}
        (self.folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [repository]}))
        self.commit(self.folder)

    def hook(self) -> tuple[bool, str]:
        """Whether the hook passes on all files, and what it prints."""
        command = (sys.executable, "-m", "pre_commit", "run", "--all-files", "--color=never")
        shown = self.run(*command, folder=self.folder, codes=(0, 1))
        return ".Passed" in shown, shown


@needs_pre_commit
def test_pre_commit(tmp_path: Path) -> None:
    team = Team(tmp_path)
    team.run(sys.executable, "-m", "pre_commit", "validate-manifest", str(HOOKS), folder=ROOT)
    (team.folder / "notes.md").write_text("1. (S) not a telegram\n")
    (team.folder / "a.txt").write_text(MODEL_TELEGRAM)
    (team.folder / "b.txt").write_text(ABOVE)
    team.use("cablelint")
    passed, shown = team.hook()
    assert not passed
    assert "error[PM301]" in shown
    assert "in 2 files" in shown

    (team.folder / "b.txt").write_text(telegram("TAGS: PREL PREL KZ"))
    assert team.hook()[0]

    team.use("cablelint-fix")
    passed, shown = team.hook()
    assert not passed
    assert "files were modified by this hook" in shown
    assert "TAGS: PREL KZ\n" in (team.folder / "b.txt").read_text()
    team.run("git", "add", "--all", folder=team.folder)
    assert team.hook()[0]


@needs_pre_commit
def test_the_five_commands_of_the_readme(tmp_path: Path) -> None:
    team = Team(tmp_path)
    (team.folder / "cables").mkdir()
    (team.folder / "cables" / "old.txt").write_text(ABOVE)
    team.commit(team.folder)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = readme.partition("### Five commands to a green hook")[2].partition("```sh\n")[2].partition("```")[0]
    install, *others = commands.replace("https://git.example.org/cablelint", str(team.hooks)).splitlines()
    assert install.startswith("pip install pre-commit git+")
    assert len(others) == 4
    # What the first command installs is here already.
    for name in ("cablelint", "pre-commit"):
        program = tmp_path / "bin" / name
        program.parent.mkdir(exist_ok=True)
        module = name.replace("-", "_")
        program.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m {module} "$@"\n')
        program.chmod(0o755)
    team.environment["PATH"] = f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"
    revision = team.run("git", "rev-parse", "HEAD", folder=team.hooks).strip()
    for command in others:
        shown = team.run("bash", "-c", command.replace("v0.1.0", revision), folder=team.folder)
    assert ".Passed" in shown
    assert "old.txt" in (team.folder / "cablelint-baseline.json").read_text()

    (team.folder / "cables" / "new.txt").write_text(telegram("1. (S) THE AMBASSADOR CALLED."))
    team.run("git", "add", "--all", folder=team.folder)
    passed, shown = team.hook()
    assert not passed
    assert "cables/new.txt:25:4" in shown
    assert "cables/old.txt" not in shown
