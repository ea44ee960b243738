"""Collections made by hand, runs of `cablelint corpus` over them, and what stands in their tables."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from cablelint.cli import main
from cablelint.testing import MODEL_TELEGRAM as CLEAN

FAULTY = CLEAN.replace("2. (U)", "2. (S)").replace("KZ", "ZZQ")
TABLES = ("telegrams", "paragraphs", "findings")


def put_collection(count: int = 40) -> str:
    """A JSON Lines file of so many telegrams, every third one faulty, and one line that is none."""
    lines = [
        json.dumps(
            {"id": f"T{number}", "text": (FAULTY if number % 3 else CLEAN).replace("0123", f"{123 + number:04}")}
        )
        for number in range(count)
    ]
    lines.insert(count // 2, "no object")
    Path("collection.jsonl").write_text("\n".join(lines))
    return "collection.jsonl"


def corpus(*arguments: str) -> Result:
    """The command in this process."""
    return CliRunner().invoke(main, ["corpus", *arguments], catch_exceptions=False)


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}


def start(*arguments: str, **options: Any) -> "subprocess.Popen[str]":
    """The command in a process of its own."""
    command = [sys.executable, "-m", "cablelint", "corpus", *arguments]
    return subprocess.Popen(
        command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment(), **options
    )


def finish(*arguments: str, **options: Any) -> tuple[int, str]:
    """Run the command in a process of its own; its exit code and what it says."""
    process = start(*arguments, **options)
    _, said = process.communicate(timeout=120)
    return process.returncode, said


def files(directory: str | Path) -> dict[str, bytes]:
    """All files of the tables, by their names."""
    return {
        f"{table}/{path.name}": path.read_bytes()
        for table in TABLES
        for path in sorted(Path(directory, table).iterdir())
    }


def rows(directory: str | Path, table: str) -> list[dict[str, Any]]:
    """All rows of a table."""
    import pyarrow.parquet

    found: list[dict[str, Any]] = []
    for path in sorted(Path(directory, table).glob("*.parquet")):
        found += pyarrow.parquet.ParquetFile(path).read().to_pylist()
    return found
