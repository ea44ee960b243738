"""The scripts of `cablelint completion`: bash completes with its own; the others call the command."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete
from click.testing import CliRunner

from cablelint.cli import COMMANDS, main
from cablelint.cli.completion import SHELLS

ROOT = Path(__file__).parent.parent
# Sources the script, sets the words as bash does when a tab is typed behind the last of them, and prints the offers.
TYPED = """
source script.bash
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_cablelint_completion cablelint 2>errors
printf '%s\\n' "${COMPREPLY[@]}"
"""


def script(shell: str) -> str:
    shown = CliRunner().invoke(main, ["completion", shell], catch_exceptions=False)
    assert shown.exit_code == 0
    return shown.stdout


def offers(*words: str) -> list[tuple[str, str]]:
    items = ShellComplete(main, {}, "cablelint", "_CABLELINT_COMPLETE").get_completions(list(words[:-1]), words[-1])
    return [(item.type, item.value) for item in items]


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_calls_the_command(shell: str) -> None:
    assert f"_CABLELINT_COMPLETE={shell}_complete" in script(shell)


def test_an_unknown_shell_is_refused() -> None:
    shown = CliRunner().invoke(main, ["completion", "csh"])
    assert shown.exit_code == 2
    assert "'csh' is not one of 'bash', 'zsh', 'fish'" in shown.stderr


def test_a_command_or_a_file_comes_first() -> None:
    assert offers("") == [
        ("file", ""),
        *(("plain", name) for name in COMMANDS),
    ]
    assert offers("a.txt", "") == [("file", "")]


def test_options_of_check_need_no_command() -> None:
    assert ("plain", "--fix") in offers("--f")
    assert ("plain", "--version") in offers("--v")
    assert offers("check", "--sel") == offers("--sel") == [("plain", "--select")]
    assert ("plain", "draft") in offers("--profile", "")


@pytest.mark.parametrize("words", [("rule", "PM30"), ("--select", "PM30"), ("check", "a.txt", "--ignore", "pm30")])
def test_codes_are_offered(words: tuple[str, ...]) -> None:
    assert ("plain", "PM301") in offers(*words)


def test_a_selector_behind_a_comma() -> None:
    assert ("plain", "CL,PM301") in offers("--ignore", "CL,PM3")
    assert ("plain", "CL,PM") in offers("--ignore", "CL,")
    assert ("plain", "portion-above-overall") in offers("rule", "portion-a")


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("cablelint", "po"), ["portions"]),
        (("cablelint", "check", "--unsafe"), ["--unsafe-fixes"]),
        (("cablelint", "rule", "PM301"), ["PM301"]),
        (("cablelint", "--fail-on", "w"), ["warning"]),
        (("cablelint", "a.txt", "b"), [""]),
    ],
)
def test_bash_completes(tmp_path: Path, words: tuple[str, ...], expected: list[str]) -> None:
    (tmp_path / "script.bash").write_text(script("bash"))
    command = tmp_path / "cablelint"
    command.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m cablelint "$@"\n')
    command.chmod(0o755)
    environment = {"PATH": f"{tmp_path}:/usr/bin:/bin"}
    bash = ("bash", "--norc", "-c", TYPED, "bash", *words)
    done = subprocess.run(bash, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == expected
