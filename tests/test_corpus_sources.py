"""Where the telegrams of a collection come from: every kind of source, and what is said of what cannot be read."""

import gzip
import io
import json
import os
import re
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

pyarrow: Any = pytest.importorskip("pyarrow", reason="needs the extra corpus")
fsspec: Any = pytest.importorskip("fsspec", reason="needs the extra corpus")

from cablelint.corpus import CorpusError
from cablelint.corpus.batches import batches
from cablelint.corpus.documents import Document, Item, Listed, Position, Reading, documents, read_source
from cablelint.corpus.kinds import Kind
from cablelint.corpus.sources import list_sources
from cablelint.corpus.streams import UnreadableError

A, B = b"1. FIRST\n", b"1. SECOND\n"


pytestmark = pytest.mark.usefixtures("here")


def reading(**changes: Any) -> Reading:
    return Reading(**{"base": str(Path.cwd()), "include": ("*.txt", "*.cable"), **changes})


def put(name: str, data: bytes) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return name


def items(*names: str, **changes: Any) -> list[Item]:
    """All documents of the sources; those that are read later are read."""
    how = reading(**changes)
    return [
        _read(document, how) for listed in list_sources(names, how) for document in documents(listed, how, Position())
    ]


def _read(document: Document, how: Reading) -> Item:
    if document.item.data is not None or document.item.problem is not None:
        return document.item
    return document.item._replace(data=read_source(document.source, how))


def found(*names: str, **changes: Any) -> list[str]:
    return [listed.name for listed in list_sources(names, reading(**changes))]


def zipped(members: Iterable[tuple[str, bytes]], **options: Any) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return file.getvalue()


def tarred(members: Iterable[tuple[str, bytes]]) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for name, data in members:
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return file.getvalue()


def zstandard(data: bytes) -> bytes:
    compressed: bytes = pyarrow.Codec("zstd").compress(data, asbytes=True)
    return compressed


def lines(*objects: object) -> bytes:
    return b"".join(json.dumps(item).encode() + b"\n" for item in objects)


TABLE = b'id,text\n7,"1. FIRST\n"\n8,"1. ""SECOND""\n"\n'


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.txt", A, [Item(data=A)]),
        ("whatever", A, [Item(data=A)]),
        ("a.zip", zipped([("x/a.txt", A), ("x/b.cable", B)]), [Item("x/a.txt", data=A), Item("x/b.cable", data=B)]),
        ("a.tar", tarred([("x/a.txt", A), ("x/b.cable", B)]), [Item("x/a.txt", data=A), Item("x/b.cable", data=B)]),
        ("a.jsonl", lines({"id": 7, "text": "x"}, {"text": "y"}), [Item(None, "7", "x"), Item(None, None, "y")]),
        ("a.csv", TABLE, [Item(None, "7", "1. FIRST\n"), Item(None, "8", '1. "SECOND"\n')]),
        ("a.tsv", b"text\tid\nx\ty\n", [Item(None, "y", "x")]),
        (
            "a.mbox",
            b"From one at noon\n" + A + b"FROM HERE ON\nFrom no blank line before\n\nFrom two\n" + B,
            [
                Item(None, "one at noon", A + b"FROM HERE ON\nFrom no blank line before\n\n"),
                Item(None, "two", B),
            ],
        ),
        (
            "in.zip",
            zipped([("t.csv", TABLE), ("u.jsonl", lines({"text": "x"}))]),
            [Item("t.csv", "7", "1. FIRST\n"), Item("t.csv", "8", '1. "SECOND"\n'), Item("u.jsonl", None, "x")],
        ),
        ("in.tar", tarred([("a.txt.gz", gzip.compress(A))]), [Item("a.txt.gz", data=A)]),
    ],
)
@pytest.mark.parametrize("compressed", ["", ".gz", ".zst"])
def test_every_kind(name: str, data: bytes, expected: list[Item], compressed: str) -> None:
    if compressed == ".zst" and name.endswith(".zip"):
        pytest.skip("a zip file must be read from its end")
    compressions: dict[str, Callable[[bytes], bytes]] = {"": bytes, ".gz": gzip.compress, ".zst": zstandard}
    data = compressions[compressed](data)
    assert items(put(name + compressed, data)) == expected


def test_an_address() -> None:
    put("d/a.txt", A)
    put("d/b.jsonl", lines({"text": "x"}))
    put("d/other.pdf", b"")
    here = f"file://{Path.cwd()}"
    assert items(f"{here}/d") == [Item(data=A), Item(data="x")]
    assert found(f"{here}/d/*.jsonl") == [f"{here}/d/b.jsonl"]
    with fsspec.open("memory://collection/a.txt.gz", "wb") as stream:
        stream.write(gzip.compress(A))
    assert items("memory://collection/a.txt.gz") == [Item(data=A)]
    with pytest.raises(CorpusError, match=r"^memory://nothing"):
        items("memory://nothing")
    put("e/only/a.txt", A)
    with pytest.raises(CorpusError, match=r"no telegrams there"):
        items(f"{here}/e/*")


class TestDirectories:
    def test_the_order_is_that_of_the_paths(self) -> None:
        for name in ("d/b.txt", "d/a/z.cable", "d/C.TXT.GZ", "d/notes.md", "d/.hidden.txt", "d/.git/x.txt", "d/e.zip"):
            put(name, A)
        assert found("d") == ["d/C.TXT.GZ", "d/a/z.cable", "d/b.txt", "d/e.zip"]
        assert found("d", include=("*.md",)) == ["d/e.zip", "d/notes.md"]

    def test_a_pattern(self) -> None:
        for name in ("d/a.txt", "d/e/b.txt", "d/c.md"):
            put(name, A)
        assert found("d/*.txt") == ["d/a.txt"]
        assert found("d/**/*.txt") == ["d/a.txt", "d/e/b.txt"]
        assert found(f"{Path.cwd()}/d/*.txt") == [f"{Path.cwd()}/d/a.txt"]

    def test_what_a_run_wrote_is_passed_over(self) -> None:
        for name in ("d/a.txt", "d/tables/_run/run.json", "d/tables/_run/sources.jsonl", "d/_run/b.txt"):
            put(name, A)
        assert found("d") == ["d/_run/b.txt", "d/a.txt"]
        assert found("d/**/*.*") == found("d/*") == ["d/_run/b.txt", "d/a.txt"]
        here = f"file://{Path.cwd()}"
        assert found(f"{here}/d") == [f"{here}/d/_run/b.txt", f"{here}/d/a.txt"]
        with pytest.raises(CorpusError, match="no such file"):
            found(f"{Path.cwd()}/**/*.jsonl")

    def test_a_source_that_is_named_twice_is_read_once(self) -> None:
        put("d/a.txt", A)
        assert found("d", "d/a.txt", "./d/a.txt", "d/*") == ["d/a.txt"]

    def test_a_name_that_stands_for_nothing(self) -> None:
        with pytest.raises(CorpusError, match="no such file"):
            found("nowhere")

    def test_a_directory_without_telegrams_is_a_row(self) -> None:
        put("d/notes.md", A)
        assert [listed.problem for listed in list_sources(["d"], reading())] == [
            "no telegrams in it, expected *.txt or *.cable"
        ]

    def test_links_that_lead_in_a_circle(self) -> None:
        put("d/e/a.txt", A)
        Path("d/e/up").symlink_to(Path("..").resolve() / Path.cwd().name / "d")
        Path("d/self.txt").symlink_to("self.txt")
        Path("d/link.txt").symlink_to("e/a.txt")
        assert found("d") == ["d/e/a.txt", "d/link.txt"]
        assert found("d/**/*.txt") == ["d/e/a.txt", "d/link.txt", "d/self.txt"]

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
    def test_a_pipe_is_not_waited_for(self) -> None:
        put("d/a.txt", A)
        os.mkfifo("d/pipe.txt")
        assert found("d") == ["d/a.txt"]
        assert items("d/pipe.txt") == [Item(problem="not a regular file")]
        with pytest.raises(UnreadableError, match="not a regular file"):
            read_source("d/pipe.txt", reading())

    @pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is forbidden to an administrator")
    def test_a_directory_that_may_not_be_read_is_a_row(self) -> None:
        put("d/a.txt", A)
        put("d/closed/b.txt", A)
        Path("d/closed").chmod(0)
        try:
            assert [listed[0::2] for listed in list_sources(["d"], reading())] == [
                ("d/a.txt", None),
                ("d/closed", "permission denied"),
            ]
        finally:
            Path("d/closed").chmod(0o700)

    def test_a_directory_that_vanishes_is_a_row(self, monkeypatch: pytest.MonkeyPatch) -> None:
        put("d/a.txt", A)
        put("d/gone/b.txt", A)
        scan = os.scandir

        def vanished(path: Path) -> Any:
            if path.name == "gone":
                raise FileNotFoundError(2, "No such file or directory")
            return scan(path)

        monkeypatch.setattr(os, "scandir", vanished)
        assert [listed[0::2] for listed in list_sources(["d"], reading())] == [
            ("d/a.txt", None),
            ("d/gone", "no such file or directory"),
        ]


class TestDamage:
    """What cannot be read is a row, and what stands before and behind it is read."""

    def test_a_member_with_a_wrong_sum(self) -> None:
        data = bytearray(zipped([("a.txt", A), ("b.txt", B), ("c.txt", A)]))
        data[data.index(b"b.txt") + len("b.txt") + 2] ^= 0xFF
        first, second, third = items(put("a.zip", bytes(data)))
        assert (first, third) == (Item("a.txt", data=A), Item("c.txt", data=A))
        assert second.member == "b.txt"
        assert second.problem

    def test_a_member_that_is_encrypted(self) -> None:
        data = bytearray(zipped([("a.txt", A), ("b.txt", B)]))
        for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            data[data.index(signature) + offset] |= 1
        first, second = items(put("a.zip", bytes(data)))
        assert "encrypted" in (first.problem or "")
        assert second == Item("b.txt", data=B)

    def test_files_that_break_off(self) -> None:
        zst = zstandard(os.urandom(10_000))
        for name, data in (("a.txt.gz", gzip.compress(A)[:-9]), ("a.txt.zst", zst[:-20])):
            with pytest.raises(Exception, match=r"."):
                read_source(put(name, data), reading())
        objects = [{"text": str(number) * 50} for number in range(2_000)]
        *before, last = items(put("a.jsonl.gz", gzip.compress(lines(*objects))[:-3_000]))
        assert before
        assert all(item.data for item in before)
        assert "file ended before" in (last.problem or "")
        whole = tarred([("a.txt", A), ("b.txt", B * 200)])
        first, second, *_ = items(put("a.tar", whole[:2_000]))
        assert first == Item("a.txt", data=A)
        assert second.problem

    @pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.txt.gz", "a.jsonl.zst", "a.tgz", "a.csv.gz"])
    def test_a_file_that_is_something_else(self, name: str) -> None:
        put(name, b"<html>not found</html>\n" * 40)
        if name == "a.txt.gz":  # read by who works on it
            with pytest.raises(OSError, match="gzip"):
                items(name)
        else:
            (item,) = items(name)
            assert item.problem
            assert not re.search(r"Error|Bad", item.problem)

    def test_a_tar_file_that_is_none(self) -> None:
        assert items(put("a.tar", b"<html>not found</html>\n" * 40)) == [Item(problem="it is no tar file")]

    def test_an_archive_in_an_archive(self) -> None:
        inner = zipped([("a.txt", A)])
        assert items(put("a.zip", zipped([("inner.zip", inner), ("b.txt", B)]))) == [
            Item("inner.zip", problem="an archive inside an archive"),
            Item("b.txt", data=B),
        ]

    def test_names_of_members_are_only_words(self) -> None:
        names = ["../../up.txt", "/etc/absolute.txt", "a\\b.txt", "x/../y.txt"]
        for name, data in (("a.zip", zipped([(name, A) for name in names])), ("a.tar", tarred((n, A) for n in names))):
            assert [item.member for item in items(put(name, data))] == names
        assert sorted(path.name for path in Path().iterdir()) == ["a.tar", "a.zip"]

    def test_links_and_directories_in_archives_are_passed_over(self) -> None:
        file = io.BytesIO()
        with tarfile.open(fileobj=file, mode="w") as archive:
            for name, kind in (("d.txt", tarfile.DIRTYPE), ("l.txt", tarfile.SYMTYPE), ("f.txt", tarfile.FIFOTYPE)):
                member = tarfile.TarInfo(name)
                member.type = kind
                member.linkname = "/etc/passwd"
                archive.addfile(member)
        assert items(put("a.tar", file.getvalue())) == [Item(problem="no telegrams in it, expected *.txt or *.cable")]

    def test_objects_that_are_none(self) -> None:
        data = b'{"text": "x"}\n{"text": \n\n[1]\n{"id": 3}\n{"text": 4}\n' + b"[" * 100_000 + b'\n{"text": "y"}'
        problems = [item.problem for item in items(put("a.jsonl", data))]
        assert "no JSON: expecting value" in problems
        assert "no JSON: nested too deeply" in problems
        assert [problem and problem.split(":")[0] for problem in problems] == [
            None,
            "no JSON",
            "no JSON object",
            'no key "text", expected a text',
            '"text" is no text',
            "no JSON",
            None,
        ]

    def test_a_file_that_holds_nothing(self) -> None:
        assert items(put("a.jsonl", b"\n")) == [Item(problem="no telegrams in it")]


class TestTables:
    def test_columns_by_name_and_by_number(self) -> None:
        put("a.csv", "\ufeffmrn,head,body\n1,H,B\n2,h,b\n".encode())
        named = items("a.csv", text_columns=("head", "body"), id_column="mrn")
        assert named == [Item(None, "1", "H\nB"), Item(None, "2", "h\nb")]
        numbered = items("a.csv", text_columns=("3",), id_column="1", header=False)
        assert [item[1:3] for item in numbered] == [("\ufeffmrn", "body"), ("1", "B"), ("2", "b")]

    def test_a_column_that_is_not_there(self) -> None:
        assert items(put("a.csv", b"a,b\n1,2\n")) == [Item(problem='no column "text"; there are a, b')]
        assert items(put("b.csv", b"id,text\n1\n2,x\n")) == [
            Item(None, "1", problem="1 columns, expected 2 or more"),
            Item(None, "2", "x"),
        ]

    def test_quotes_behind_an_escape_character(self) -> None:
        put("a.csv", b'"1","A \\"QUOTED\\" WORD,\nAND A LINE"\n"2","B"\n')
        read = items("a.csv", text_columns=("2",), id_column="1", header=False, escape="\\")
        assert [item.data for item in read] == ['A "QUOTED" WORD,\nAND A LINE', "B"]

    def test_other_encodings(self) -> None:
        assert items(put("a.csv", b"text\ncaf\xe9\n"))[0].data == "caf\u00e9"

    @pytest.mark.parametrize(
        "long",
        [
            b'"' + b"x" * 5_000 + b'"',
            b'"' + (b'x, ""y"" ' + b"x" * 900 + b"\n") * 9 + b'"',
            b"x" * 5_000,
            b'"' + (b"a" * 99 + b"\r\n") * 99 + b'"',
            b"z" * 5_000 + b'"',
        ],
    )
    def test_a_record_beyond_the_limit_is_passed_over(self, long: bytes) -> None:
        put("a.csv", b"id,text\n1,x\n2," + long + b"\n3,y\n")
        assert [(item.data, item.problem) for item in items("a.csv", limit=1_000)] == [
            ("x", None),
            (None, "longer than the limit of 1000 bytes"),
            ("y", None),
        ]

    def test_a_record_that_cannot_be_passed_over_ends_the_source(self) -> None:
        put("a.csv", b"id,text\n1,x\n2," + b'",' * 5_000 + b"\n3,y\n")
        first, second = items("a.csv", limit=1_000)
        assert first.data == "x"
        assert "cannot be passed over" in (second.problem or "")


class TestLimits:
    """A bomb is a row, and takes no more memory than the limit."""

    limit = "longer than the limit of 1000 bytes"

    def test_members(self) -> None:
        members = [("a.txt", A), ("bomb.txt", b"x" * 10**7), ("c.txt", B)]
        for name, data in (("a.zip", zipped(members)), ("a.tar.gz", gzip.compress(tarred(members)))):
            assert items(put(name, data), limit=1_000) == [
                Item("a.txt", data=A),
                Item("bomb.txt", problem=self.limit),
                Item("c.txt", data=B),
            ]

    def test_lines_and_messages(self) -> None:
        long = "x" * 10**6
        put("a.jsonl.gz", gzip.compress(lines({"text": "a"}, {"text": long}, {"text": "b"})))
        assert [item.problem for item in items("a.jsonl.gz", limit=1_000)] == [None, self.limit, None]
        message = "\n".join("x" * 99 for _ in range(100))
        put("a.mbox", f"From a\nA\n\nFrom b\n{long}\n\nFrom c\n{message}\n\nFrom d\nD\n".encode())
        assert [(item.label, item.problem) for item in items("a.mbox", limit=1_000)] == [
            ("a", None),
            ("b", self.limit),
            ("c", self.limit),
            ("d", None),
        ]

    def test_a_text(self) -> None:
        for name, data in (("a.txt", b"x" * 2_000), ("a.txt.gz", gzip.compress(b"x" * 10**7))):
            with pytest.raises(UnreadableError, match=self.limit):
                read_source(put(name, data), reading(limit=1_000))

    def test_the_header_of_a_member(self) -> None:
        member = tarfile.TarInfo("a.txt")
        member.pax_headers = {"comment": "x" * 10**7}
        file = io.BytesIO()
        with tarfile.open(fileobj=file, mode="w", format=tarfile.PAX_FORMAT) as archive:
            archive.addfile(member, io.BytesIO())
        (item,) = items(put("a.tar.gz", gzip.compress(file.getvalue())))
        assert "a header longer than" in (item.problem or "")

    def test_many_telegrams_without_a_separator_are_cut_behind_an_nnnn(self) -> None:
        telegram = b"X" * 3_000 + b"\nNNNN\n\n"
        put("a.txt", telegram * 2_000)
        read = items("a.txt", kind=Kind.MBOX)
        assert len(read) > 4
        assert (
            b"".join(
                bytes(
                    item.data or b"",
                )
                for item in read
                if isinstance(item.data, bytes)
            ).strip()
            == (telegram * 2_000).strip()
        )


class _Endless:
    """A stream that never ends and counts what was read of it."""

    def __init__(self, line: bytes) -> None:
        self._line = line
        self.read = 0

    def readline(self, size: int) -> bytes:
        self.read += len(self._line)
        return self._line


def test_a_gigantic_table_is_read_record_by_record() -> None:
    from cablelint.corpus.records import objects, rows

    readers: list[tuple[Callable[[Any], Iterator[Item]], bytes]] = [
        (lambda stream: rows(stream, ",", reading(header=False, text_columns=("2",))), b"x,text\n"),
        (lambda stream: objects(stream, reading()), b'{"text": "x"}\n'),
    ]
    for read, line in readers:
        stream = _Endless(line)
        given = read(stream)
        assert [next(given).data for _ in range(100)] == ["text" if b"," in line else "x"] * 100
        assert stream.read <= 101 * len(line)


class TestBatches:
    def sources(self) -> list[Listed]:
        put("a.jsonl", lines(*({"text": str(number)} for number in range(25))))
        for number in range(5):
            put(f"d/{number}.txt", A)
        return list(list_sources(["a.jsonl", "d"], reading()))

    def test_a_batch_goes_on_over_the_end_of_a_source(self) -> None:
        made = list(batches(self.sources(), reading(), 10))
        assert [len(batch.documents) for batch in made] == [10, 10, 10]
        assert [batch.number for batch in made] == [0, 1, 2]
        assert sum(batch.weight for batch in made) == sum(listed.size for listed in self.sources())
        assert len({batch.digest for batch in made}) == 3
        assert made == list(batches(self.sources(), reading(), 10))

    def test_a_batch_ends_where_it_is_large(self) -> None:
        put("a.jsonl", lines(*({"text": "x" * 6 * 2**20} for _ in range(4))))
        made = batches(list_sources(["a.jsonl"], reading()), reading(), 100)
        assert [len(batch.documents) for batch in made] == [3, 1]

    def test_the_digest_tells_when_a_source_has_changed(self) -> None:
        before = next(batches(self.sources(), reading(), 10)).digest
        put("a.jsonl", lines(*({"text": f"{number}!"} for number in range(25))))
        sources = list(list_sources(["a.jsonl", "d"], reading()))
        assert next(batches(sources, reading(), 10)).digest != before
