"""`cablelint corpus`: what stands in the tables, who makes them, and how they are reported."""

import importlib.util
import io
import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow", reason="needs the extra corpus")
pytest.importorskip("fsspec", reason="needs the extra corpus")

import pyarrow.parquet
from collecting import FAULTY, TABLES, corpus, files, put_collection, rows

from cablelint import api
from cablelint.corpus import engines, tables, work
from cablelint.corpus.batches import Batch
from cablelint.corpus.progress import Progress, duration
from cablelint.corpus.work import How, Made
from cablelint.testing import MODEL_TELEGRAM as CLEAN

SMART = Path(__file__).parent / "golden"


pytestmark = pytest.mark.usefixtures("here")


def made(*arguments: str) -> str:
    """What the command says where it ends well; the tables are in `out`."""
    result = corpus(*arguments, "--out", "out", "--jobs", "1")
    assert result.exit_code == 0, result.output
    return result.stderr


class TestTables:
    def test_a_telegram(self) -> None:
        Path("a.txt").write_text(CLEAN)
        made("a.txt")
        (row,) = rows("out", "telegrams")
        cable = api.parse(CLEAN)
        assert cable.dtg is not None
        expected = {
            "id": "a.txt!1!1",
            "source": "a.txt",
            "document": 1,
            "ordinal": 1,
            "problem": None,
            "size": len(CLEAN),
            "encoding": "utf-8",
            "reference_id": cable.reference_id,
            "date_time_group": cable.dtg.datetime,
            "classification": "CONFIDENTIAL",
            "tags": [{"code": tag.code, "family": tag.family.value} for tag in cable.tags],
            "subject": cable.subject,
            "paragraphs": len(cable.paragraphs),
            "signature": cable.signature,
            "errors": 0,
            "warnings": 0,
            "text": None,
        }
        assert {name: row[name] for name in expected} == expected

    def test_paragraphs(self) -> None:
        Path("a.txt").write_text(FAULTY)
        made("a.txt", "--with-text")
        paragraphs = rows("out", "paragraphs")
        assert [(row["number"], row["mark"], row["marking"], row["verdict"]) for row in paragraphs[:2]] == [
            (1, "(C)", "CONFIDENTIAL", "fits"),
            (2, "(S)", "SECRET", "above"),
        ]
        for row in paragraphs:
            assert row["mark"] in FAULTY[row["start_offset"] : row["end_offset"]]
            assert len(row["text"].split()) == row["words"]
        (telegram,) = rows("out", "telegrams")
        assert telegram["text"] == FAULTY

    def test_findings_are_those_of_check(self) -> None:
        Path("a.txt").write_text(FAULTY)
        made("a.txt")
        report = api.lint(FAULTY)
        assert [
            (row["id"], row["code"], row["severity"], row["message"], row["start_offset"], row["line_number"])
            for row in rows("out", "findings")
        ] == [
            (
                "a.txt!1!1",
                found.code,
                found.severity.value,
                str(found.message),
                found.span.start,
                report.position(found.span.start).line,
            )
            for found in report.diagnostics
        ]

    def test_several_telegrams_of_a_file_have_their_own_findings(self) -> None:
        other = FAULTY.replace("ASTANA 000123", "ASTANA 000124").replace("#0123", "#0124")
        Path("a.txt").write_text(CLEAN + "\n" + other + "\n" + CLEAN.replace("0123", "0125"))
        made("a.txt")
        telegrams = rows("out", "telegrams")
        assert [row["id"] for row in telegrams] == ["a.txt!1!1", "a.txt!1!2", "a.txt!1!3"]
        assert [row["end_offset"] for row in telegrams[:2]] == [row["start_offset"] for row in telegrams[1:]]
        assert [bool(row["errors"]) for row in telegrams] == [False, True, False]
        assert {row["id"] for row in rows("out", "findings") if row["code"] == "PM301"} == {"a.txt!1!2"}

    def test_a_text_that_is_no_telegram_is_a_row(self) -> None:
        Path("a.txt").write_bytes(b"\xff\xfe\x00")
        Path("b.txt").write_text("")
        made("a.txt", "b.txt")
        assert [(row["dialect"], row["problem"]) for row in rows("out", "telegrams")] == [("unknown", None)] * 2
        assert {row["code"] for row in rows("out", "findings")} >= {"CT001"}

    def test_lone_surrogates_are_written_as_their_code_points(self) -> None:
        Path("a.jsonl").write_text('{"id": "\\ud800", "text": "SUBJECT: A \\udfff WORD"}')
        made("a.jsonl", "--with-text")
        (row,) = rows("out", "telegrams")
        assert (row["label"], row["text"]) == ("\\ud800", "SUBJECT: A \\udfff WORD")

    def test_golden_telegrams_of_every_dialect(self) -> None:
        made(str(SMART), "--include", "*.txt")
        telegrams = rows("out", "telegrams")
        assert {row["dialect"] for row in telegrams} >= {"telegram"}
        assert not [row for row in telegrams if row["problem"]]

    def test_the_files_tell_what_their_columns_say(self) -> None:
        Path("a.txt").write_text(CLEAN)
        made("a.txt")
        for name, table in tables.TABLES.items():
            schema = pyarrow.parquet.read_schema(f"out/{name}/000000.parquet")
            assert [field.metadata[b"description"].decode() for field in schema] == [
                column.description for column in table.columns
            ]

    def test_a_text_on_which_cablelint_fails_stops_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        lint = api.lint_source

        def failing(source: Any, **options: Any) -> Any:
            if "000124" in source.text:
                raise KeyError("A WORD OF THE TELEGRAM")
            return lint(source, **options)

        monkeypatch.setattr(api, "lint_source", failing)
        assert "2 texts could not be read" in made(put_collection(10))
        problems = [row["problem"] for row in rows("out", "telegrams") if row["problem"]]
        assert problems[0].startswith("internal error: KeyError at test_corpus.py:")
        assert "WORD" not in problems[0]


class TestOptions:
    def test_rules_are_chosen_as_for_check(self) -> None:
        Path("a.txt").write_text(FAULTY)
        Path("cablelint.toml").write_text('ignore = ["TG"]\n')
        made("a.txt", "--severity", "PM301=info")
        assert [(row["code"], row["severity"]) for row in rows("out", "findings")] == [("PM301", "info")]

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (("a", "--out", "s3://bucket/tables"), "a directory here, not s3://bucket/tables"),
            (("--report", "s3://bucket/tables"), "a directory here, not s3://bucket/tables"),
            (("a.txt",), "give --out DIR"),
            (("--out", "o"), "Missing argument 'SOURCE…'"),
            (("a.txt", "--report", "o"), "leave SOURCE and --restart out"),
            (("a.txt", "--out", "o", "--engine", "dask"), "go together"),
            (("a.txt", "--out", "o", "--limit", "much"), "is no size"),
            (("a.txt", "--out", "o", "--escape-character", "xy"), "takes one character"),
            (("a.txt", "--out", "o", "--select", "XX999"), "XX999"),
            (("nowhere", "--out", "o"), "nowhere: there is no such file or directory"),
            (("--report", "nowhere"), "nowhere: there is no run in it"),
            (("a.txt", "--out", "a.txt"), "a.txt"),
        ],
    )
    def test_what_cannot_be_done(self, arguments: tuple[str, ...], said: str) -> None:
        Path("a.txt").write_text(CLEAN)
        result = corpus(*arguments)
        assert result.exit_code == 2
        assert said in result.output

    @pytest.mark.parametrize("name", ["nowhere", "-", "*.none", "foo://bucket/a.txt"])
    def test_a_source_that_is_a_mistake_begins_no_run(self, name: str) -> None:
        Path("a.txt").write_text(CLEAN)
        result = corpus("a.txt", name, "--out", "out")
        assert result.exit_code == 2
        assert f"Error: {name}: " in result.stderr
        assert not Path("out").exists()
        made("a.txt")
        assert corpus(name, "--out", "out", "--restart").exit_code == 2
        assert len(rows("out", "telegrams")) == 1

    def test_where_nothing_can_be_written_no_run_was_begun(self) -> None:
        Path("a.txt").write_text(CLEAN)
        assert corpus("a.txt", "--out", "a.txt").stderr == "Error: a.txt: file exists\n"
        assert corpus("a.txt", "--out", "a.txt/b").stderr == "Error: a.txt/b: not a directory\n"

    def test_a_wrong_column_is_said(self) -> None:
        name = put_collection(6)
        result = corpus(name, "--out", "out", "--jobs", "1", "--text-column", "txet")
        assert result.exit_code == 2
        said = 'the commonest reason why texts could not be read (6 of 7): no key "txet", expected a text'
        assert result.stderr.splitlines()[-1] == said
        assert said in corpus("--report", "out").stdout.splitlines()

    def test_without_the_extra(self, monkeypatch: pytest.MonkeyPatch) -> None:
        find = importlib.util.find_spec
        monkeypatch.setattr(
            "cablelint.cli.corpus.find_spec", lambda name: None if name in ("pyarrow", "distributed") else find(name)
        )
        result = corpus("a.txt", "--out", "o")
        assert result.output == 'Error: this needs pyarrow: pip install "cablelint[corpus]"\n'
        assert result.exit_code == 2

    def test_sizes_have_units(self) -> None:
        Path("a.txt").write_text(CLEAN * 2)
        Path("b.txt").write_text("1. SHORT\n")
        made("a.txt", "b.txt", "--limit", "1k")
        assert [row["problem"] for row in rows("out", "telegrams")] == ["longer than the limit of 1000 bytes", None]


class TestEngines:
    def test_any_number_of_processes_makes_the_same_files(self) -> None:
        name = put_collection()
        Path("more").mkdir()
        for number in range(12):
            Path(f"more/{number}.txt").write_text(FAULTY)
        for jobs in ("1", "2", "3"):
            result = corpus(name, "more", "--out", jobs, "--jobs", jobs, "--batch-size", "7")
            assert result.exit_code == 0, result.output
        assert files("1") == files("2") == files("3")
        assert len(files("1")) == 8 * len(TABLES)
        assert [row["label"] for row in rows("1", "telegrams")][:3] == ["T0", "T1", "T2"]

    def test_a_batch_is_tried_anew_where_a_process_dies(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def dying(documents: Any, how: How) -> Made:
            if documents[0].number == 8 and not Path("died").exists():
                Path("died").touch()
                os.kill(os.getpid(), signal.SIGKILL)
            return work.make(documents, how)

        name = put_collection(20)
        assert corpus(name, "--out", "quiet", "--jobs", "1", "--batch-size", "7").exit_code == 0
        monkeypatch.setattr(engines, "make", dying)
        assert corpus(name, "--out", "out", "--jobs", "2", "--batch-size", "7").exit_code == 0
        assert Path("died").exists()
        assert files("out") == files("quiet")

    def test_a_batch_on_which_every_process_dies_ends_the_run(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def dying(documents: Any, how: How) -> Made:
            if documents[0].number == 8:
                os.kill(os.getpid(), signal.SIGKILL)
            return work.make(documents, how)

        name = put_collection(30)
        monkeypatch.setattr(engines, "make", dying)
        result = corpus(name, "--out", "out", "--jobs", "2", "--batch-size", "7")
        assert result.exit_code == 2
        said = " ".join(result.output.split())
        assert "processes died 4 times (signal 9) on the batch from collection.jsonl (text 8) to " in said

    def test_no_more_batches_are_held_than_there_are_processes(self) -> None:
        taken = 0

        def endless() -> Iterator[Batch]:
            nonlocal taken
            while True:
                taken += 1
                yield Batch(taken, (), 0, "")

        from cablelint.corpus.documents import Reading
        from cablelint.engine import DEFAULTS

        engine = engines.Processes(2)
        try:
            results = engine.results(endless(), How(Reading("/", ()), DEFAULTS))
            for number in range(1, 20):
                next(results)
                assert taken <= number + 2
        finally:
            engine.stop()


class TestProgress:
    def test_rate_and_remaining_time(self) -> None:
        now = 0.0
        stream = io.StringIO()
        progress = Progress(stream, lambda: now)
        progress.begin(3, 1_000)
        progress.advance(200, {"telegrams": 20}, earlier=True)
        now = 10.0
        progress.advance(400, {"telegrams": 50, "unreadable": 1})
        assert progress.line == "70 telegrams, 1 unreadable, 5/s, 10 s left"
        now = 31.0
        progress.advance(400, {"telegrams": 43})
        assert progress.remaining == 0
        assert stream.getvalue().splitlines() == [
            "cablelint: 3 sources, 1,000 bytes",
            "cablelint: 100% 113 telegrams, 1 unreadable, 3/s, 0 s left",
        ]
        assert progress.verdict == (
            "113 telegrams, 1 text could not be read; 0 errors and 0 warnings; 31 s, 3 telegrams a second; "
            "20 of the telegrams were done earlier"
        )

    def test_a_bar_on_a_terminal(self) -> None:
        class Terminal(io.StringIO):
            def isatty(self) -> bool:
                return True

        stream = Terminal()
        progress = Progress(stream)
        progress.begin(1, 100)
        progress.advance(50, {"telegrams": 5})
        progress.end()
        assert "50%" in stream.getvalue()
        assert "5 telegrams" in stream.getvalue()

    @pytest.mark.parametrize(("seconds", "said"), [(0.4, "0 s"), (59.6, "1 min 0 s"), (7_260, "2 h 1 min")])
    def test_durations(self, seconds: float, said: str) -> None:
        assert duration(seconds) == said


def test_the_report() -> None:
    made(put_collection(9))
    result = corpus("--report", "out")
    assert result.exit_code == 0
    said = result.stdout
    assert "9 telegrams, 1 text that could not be read" in said
    cells = {tuple(cell.strip() for cell in line.split("│")[1:-1]) for line in said.splitlines() if "│" in line}
    assert {("2006", "9"), ("ASTANA", "9"), ("CONFIDENTIAL", "9")} <= cells
    assert ("PM301", "portion-above-overall", "error", "6") in cells


PAGE = Path(__file__).parents[1] / "docs/collections.md"
QUERIES = re.findall(r"```sql\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


class TestQueries:
    """The questions that docs/collections.md puts to the tables."""

    @pytest.fixture(autouse=True)
    def _tables(self, here: Path) -> None:
        name = put_collection(9)
        assert corpus(name, "--out", "tables", "--jobs", "1", "--batch-size", "4").exit_code == 0

    def ask(self, index: int) -> list[tuple[Any, ...]]:
        duckdb = pytest.importorskip("duckdb")
        assert len(QUERIES) == 3
        answer: list[tuple[Any, ...]] = duckdb.sql(QUERIES[index].replace(";", "")).fetchall()
        return answer

    def test_paragraphs_above_the_overall_classification(self) -> None:
        assert self.ask(0) == [("ASTANA", 6, 6)]

    def test_telegrams_that_are_cited_and_missing(self) -> None:
        assert self.ask(1) == [("05ASTANA4321", 9), ("06STATE12345", 9)]

    def test_errors_by_year(self) -> None:
        assert self.ask(2) == [(2006, 9, 0.667)]


def test_the_types_of_the_columns_are_those_that_duckdb_shows() -> None:
    duckdb = pytest.importorskip("duckdb")
    Path("a.txt").write_text(CLEAN)
    made("a.txt")
    for name, table in tables.TABLES.items():
        described = duckdb.sql(f"DESCRIBE SELECT * FROM 'out/{name}/*.parquet'").fetchall()
        shown = {
            row[0]: row[1].replace("TIMESTAMP WITH TIME ZONE", "TIMESTAMPTZ").replace('"', "") for row in described
        }
        assert shown == {column.name: column.type for column in table.columns}
