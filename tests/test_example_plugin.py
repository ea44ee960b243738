"""The example package below docs/example-plugin is installed for real, and its rule runs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cablelint.testing import telegram

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "docs" / "example-plugin"
TELEGRAM = "telegram.txt"
FINDING = "HOUSE101 house-no-shelf SENV is no tag that we file by, expected one of PREL, PGOV, ECON, ETRD\n"
LIBRARY = """
from pathlib import Path
import cablelint
from cablelint.engine import Options
report = cablelint.lint(Path("telegram.txt").read_bytes(), options=Options(plugins=("house",)))
print(*(f"{found.code} {found.name} {found.message}" for found in report.diagnostics), sep="\\n")
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a telegram, and the example package installed beside it, without the network."""
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("plugin")
    pip = (sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", "--no-deps")
    run(*pip, "--no-build-isolation", "--target", "installed", str(PACKAGE), folder=folder)
    (folder / TELEGRAM).write_text(telegram("TAGS: SENV KZ"), encoding="utf-8")
    return folder


def run(*command: str, folder: Path) -> str:
    path = os.pathsep.join((str(folder / "installed"), str(ROOT)))
    environment = os.environ | {"PYTHONPATH": path, "NO_COLOR": "1"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_its_own_tests_pass(installed: Path) -> None:
    tests = (str(PACKAGE / "tests"), "--rootdir", str(PACKAGE), "-c", os.devnull, "-p", "no:cacheprovider", "-q")
    assert "1 passed" in run(sys.executable, "-m", "pytest", *tests, folder=installed)


def test_the_library_runs_its_rule(installed: Path) -> None:
    found = run(sys.executable, "-c", LIBRARY, folder=installed)
    assert found == FINDING


def test_it_is_not_run_for_being_installed(installed: Path) -> None:
    assert "HOUSE101" not in run(sys.executable, "-m", "cablelint", TELEGRAM, folder=installed)
