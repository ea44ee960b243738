"""The index of rules is what the rules say of themselves."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cablelint import rules
from cablelint.rules.__main__ import module


def test_the_index_is_fresh() -> None:
    written = Path(rules.__file__).with_name("_index.py").read_text(encoding="utf-8")
    assert written == module(), "run python -m cablelint.rules"


@pytest.mark.parametrize("index", ["INDEX = (\n<<<<<<< HEAD\n", "INDEX = ((1, 2), (3, 4))\n", ""])
def test_a_broken_index_is_written_anew(index: str, tmp_path: Path) -> None:
    package = Path(rules.__file__).parents[1]
    shutil.copytree(package, tmp_path / package.name, ignore=shutil.ignore_patterns("__pycache__"))
    grammars = package.parent / "grammar"
    if grammars.is_dir():
        shutil.copytree(grammars, tmp_path / grammars.name)
    written = tmp_path / package.name / "rules" / "_index.py"
    written.write_text(index)
    subprocess.run([sys.executable, "-m", "cablelint.rules"], cwd=tmp_path, check=True, stdout=subprocess.PIPE)
    assert written.read_text() == module()
