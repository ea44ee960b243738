"""What is in the tables of a run, in numbers: by year, post, classification and rule. Reads one file at a time."""

from collections import Counter
from pathlib import Path
from typing import Any

from attrs import define, field

from cablelint.corpus import CorpusError, directory

UNKNOWN = "unknown"


@define
class Summary:
    """Counts of telegrams, but for the rules: those are counts of findings.

    Attributes:
        telegrams: How many could be read.
        unreadable: How many texts could not.
        complete: Whether the run has finished.
        years: By the year of the date-time group.
        posts: By post.
        classifications: By the level of the classification line.
        problems: Why texts could not be read.
        rules: Findings that are not suppressed, by code, name and severity.
    """

    telegrams: int = 0
    unreadable: int = 0
    complete: bool = True
    years: Counter[str] = field(factory=Counter)
    posts: Counter[str] = field(factory=Counter)
    classifications: Counter[str] = field(factory=Counter)
    problems: Counter[str] = field(factory=Counter)
    rules: Counter[tuple[str, str, str]] = field(factory=Counter)


def summarise(path: Path) -> Summary:
    """The summary of the batches that are finished. Raises CorpusError where the directory holds no run."""
    import pyarrow.compute
    import pyarrow.parquet

    if directory.read_asked(path) is None:
        raise CorpusError(f"{path}: there is no run in it")
    summary = Summary(complete=directory.is_complete(path), problems=problems(path))
    for file in directory.finished_files(path, "telegrams"):
        columns = ["problem", "date_time_group", "post", "classification"]
        table = pyarrow.parquet.ParquetFile(file).read(columns=columns)
        read = table.filter(pyarrow.compute.is_null(table["problem"]))
        summary.telegrams += read.num_rows
        summary.unreadable += table.num_rows - read.num_rows
        summary.years.update(_counts(pyarrow.compute.year(read["date_time_group"])))
        summary.posts.update(_counts(read["post"]))
        summary.classifications.update(_counts(read["classification"]))
    for file in directory.finished_files(path, "findings"):
        columns = ["code", "name", "severity", "suppressed"]
        table = pyarrow.parquet.ParquetFile(file).read(columns=columns)
        table = table.filter(pyarrow.compute.is_null(table["suppressed"]))
        grouped = table.group_by(["code", "name", "severity"]).aggregate([([], "count_all")])
        for row in grouped.to_pylist():
            summary.rules[row["code"], row["name"], row["severity"]] += row["count_all"]
    return summary


def problems(path: Path) -> Counter[str]:
    """Why texts could not be read, of the batches that are finished."""
    import pyarrow.parquet

    found: Counter[str] = Counter()
    for file in directory.finished_files(path, "telegrams"):
        table = pyarrow.parquet.ParquetFile(file).read(columns=["problem"])
        found.update(_counts(table["problem"].drop_null()))
    return found


def commonest(counts: Counter[str]) -> str:
    """Why most texts could not be read, in words; of reasons as frequent the first by name."""
    problem, count = min(counts.items(), key=lambda item: (-item[1], item[0]))
    return f"the commonest reason why texts could not be read ({count:,} of {counts.total():,}): {problem}"


def _counts(values: Any) -> dict[str, int]:
    return {
        str(item["values"]) if item["values"] is not None else UNKNOWN: item["counts"]
        for item in values.value_counts().to_pylist()
    }
