"""The example package below docs/example-plugin is installed for real, and its rule runs."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cablelint.testing import telegram

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "docs" / "example-plugin"
MESSAGE = "SENV is no tag that we file by, expected one of PREL, PGOV, ECON, ETRD"
CABLELINT = (sys.executable, "-m", "cablelint")
LIBRARY = """
from pathlib import Path
import cablelint
from cablelint.engine import Options
report = cablelint.lint(Path("telegram.txt").read_bytes(), options=Options(plugins=("house",)))
print(*(f"{found.code} {found.name} {found.message}" for found in report.diagnostics), sep="\\n")
"""


class Installed:
    """A folder with the example package, and a telegram in `house`, where it is enabled, and one in `other`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        pip = (sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index")
        self.run(*pip, "--no-deps", "--no-build-isolation", "--target", "packages", str(PACKAGE))
        for name in ("house", "other"):
            (folder / name).mkdir()
            (folder / name / "telegram.txt").write_text(telegram("TAGS: SENV KZ"), encoding="utf-8")
        (folder / "house" / "cablelint.toml").write_text('plugins = ["house"]\n')

    def run(self, *command: str, inside: str = "", codes: tuple[int, ...] = (0,)) -> str:
        path = os.pathsep.join((str(self.folder / "packages"), str(ROOT)))
        environment = os.environ | {"PYTHONPATH": path, "NO_COLOR": "1"}
        done = subprocess.run(
            command, cwd=self.folder / inside, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode in codes, done.stdout + done.stderr
        return done.stdout or done.stderr


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    pytest.importorskip("hatchling")
    return Installed(tmp_path_factory.mktemp("plugin"))


def test_its_own_tests_pass(installed: Installed) -> None:
    tests = (str(PACKAGE / "tests"), "--rootdir", str(PACKAGE), "-c", os.devnull, "-p", "no:cacheprovider", "-q")
    assert "1 passed" in installed.run(sys.executable, "-m", "pytest", *tests)


def test_the_library_runs_its_rule(installed: Installed) -> None:
    found = installed.run(sys.executable, "-c", LIBRARY, inside="other")
    assert found == f"HOUSE101 house-no-shelf {MESSAGE}\n"


def test_the_command_runs_its_rule_where_the_settings_name_it(installed: Installed) -> None:
    found = installed.run(*CABLELINT, "--output-format", "concise", "house", "other")
    assert found.splitlines()[0] == f"house/telegram.txt:17:7: warning[HOUSE101] {MESSAGE}"
    assert "HOUSE101" not in found.splitlines()[1]
    assert found.splitlines()[-1].startswith("found 1 warning in 2 files")


def test_the_command_line_selects_its_rule(installed: Installed) -> None:
    selected = ("--select", "HOUSE", "--severity", "house-no-shelf=error", "--output-format", "json")
    report = json.loads(installed.run(*CABLELINT, *selected, ".", "../other", inside="house", codes=(1,)))
    found = [(file["path"], item["code"], item["severity"]) for file in report["files"] for item in file["diagnostics"]]
    assert found == [("telegram.txt", "HOUSE101", "error")]
    assert installed.run(*CABLELINT, "--ignore", "HOUSE101", ".", inside="house").startswith("no findings")
    unknown = installed.run(*CABLELINT, "--ignore", "HOUSE101", ".", inside="other", codes=(2,))
    assert 'no rule is called "HOUSE101"' in unknown


def test_the_command_explains_its_rule(installed: Installed) -> None:
    page = installed.run(*CABLELINT, "rule", "house-no-shelf", inside="house")
    assert page.startswith("HOUSE101 house-no-shelf (warning, stable since 1.0.0)\n")
    assert "A rule of the house." in page
    assert "HOUSE101  house-no-shelf" in installed.run(*CABLELINT, "rule", inside="house")
    assert 'no rule is called "HOUSE101"' in installed.run(*CABLELINT, "rule", "HOUSE101", inside="other", codes=(2,))
