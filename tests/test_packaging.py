"""The package works from a checkout, an editable install and a wheel, each with its own grammars."""

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from cablelint.tables import GRAMMARS

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "seeds" / "08ASTANA2080.txt"
WHERE = "import cablelint.tables as t; print(t.__file__); print(t.grammar_folder()); print(len(t.read_grammars()))"


def run(*command: str | Path, folder: Path, path: Path | None = None) -> str:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    if path is not None:
        environment["PYTHONPATH"] = str(path)
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def check(python: str | Path, folder: Path, path: Path | None, home: Path, grammars: Path) -> None:
    """The package that `python` finds is the one below `home`, reads `grammars`, and lints the sample."""
    module, grammar_folder, count = run(python, "-c", WHERE, folder=folder, path=path).splitlines()
    assert Path(module).is_relative_to(home)
    assert Path(grammar_folder) == grammars
    assert int(count) == len(GRAMMARS)
    output = run(python, "-m", "cablelint", "--output-format", "concise", SAMPLE, folder=folder, path=path)
    assert "warning[IN002]" in output
    assert "error" not in output


def test_checkout(tmp_path: Path) -> None:
    check(sys.executable, tmp_path, ROOT, ROOT / "cablelint", ROOT / "grammar")


def test_wheel(tmp_path: Path) -> None:
    pytest.importorskip("hatchling")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path / "dist", folder=ROOT)
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    target = tmp_path / "installed"
    pip = (sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--disable-pip-version-check")
    run(*pip, "--target", target, wheel, folder=tmp_path)
    check(sys.executable, tmp_path, target, target, target / "cablelint" / "_grammar")


def test_editable_install(tmp_path: Path) -> None:
    pytest.importorskip("hatchling")
    pytest.importorskip("editables")
    folder = tmp_path / "environment"
    venv.create(folder, with_pip=True, system_site_packages=False)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    # The dependencies are those of the environment that runs the tests: only the package itself is installed.
    site = next(Path(entry) for entry in sys.path if entry.endswith("site-packages"))
    purelib = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", folder=tmp_path).strip())
    (purelib / "dependencies.pth").write_text(f"{site}\n", encoding="utf-8")
    pip = (python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--no-index")
    run(*pip, "--disable-pip-version-check", "-e", ROOT, folder=tmp_path)
    assert any("cablelint" in entry.name for entry in purelib.iterdir())
    check(python, tmp_path, None, ROOT / "cablelint", ROOT / "grammar")
