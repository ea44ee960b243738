"""The targets: functions of bytes that raise where something that must hold does not.

They know nothing of the fuzzer, so that tests can call them on what it found.
"""

import json
import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date
from xml.etree import ElementTree

from invariants import findings_lie_inside, fixes_keep_words, fixes_settle, lines_tile, spans_nest

from cablelint import api
from cablelint.classification import Marking
from cablelint.cli.differences import unified_diff
from cablelint.configuration import globs, reading
from cablelint.configuration.document import Document
from cablelint.context import Profile
from cablelint.engine import Options
from cablelint.fixes import fix_source
from cablelint.markings.rendering import portion
from cablelint.markings.rollup import roll_up
from cablelint.output import FORMATS, writer
from cablelint.output.style import Style
from cablelint.output.tally import Tally
from cablelint.source import Source
from cablelint.suppression.baseline import Baseline, BaselineError
from cablelint.suppression.sidecar import Sidecar
from cablelint.suppression.suppressions import Suppressions
from cablelint.testing import MODEL_TELEGRAM

_TODAY = date(2026, 1, 1)
# Every rule, on every kind of copy; which kind follows from the length of the input.
_OPTIONS = [Options(select=("ALL",), preview=True, profile=profile, today=_TODAY) for profile in Profile]
_OBEYED = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_SEPARATOR = b"\n%%%%\n"


def parse(data: bytes) -> None:
    """The lines tile the text, and the places of the model lie in each other."""
    text = Source.read(data).text
    lines_tile(text)
    spans_nest(text)


def lint(data: bytes) -> None:
    """No rule fails, findings lie in the text, and the same is found twice."""
    options = _OPTIONS[len(data) % len(_OPTIONS)]
    report = api.lint(data, options=options)
    findings_lie_inside(report)
    assert api.lint(data, options=options).diagnostics == report.diagnostics


def fix(data: bytes) -> None:
    """Fixing settles, keeps marks and words, and gives back bytes that read as the same text."""
    source = Source.read(data)
    fixed = fixes_settle(source.text)
    fixes_keep_words(source.text, fixed)
    assert Source.read(source.encode(source.text)).text == source.text
    unsafe = fix_source(source, unsafe=True, strip_directives=True).text
    for new in (fixed, unsafe):
        assert _patched(source.text, unified_diff("a.txt", source.text, new)) == new


def configuration(data: bytes) -> None:
    """Settings are read or complained of, at a place in the file."""
    document = Document.read(data, "cablelint.toml")
    layer = reading.Layer.read(document)
    reports, _ = reading.check([layer])
    settings, _ = reading.combine([layer])
    for report in reports:
        findings_lie_inside(report)
    if not layer.problems:
        assert document.table == tomllib.loads(document.source.text)
    for patterns in (settings.excluded, tuple(settings.per_file_ignores)):
        globs.match(patterns, "telegrams/1973/a.txt")


def suppressions(data: bytes) -> None:
    """A sidecar and the directives in a telegram mark findings, and change none of them."""
    sidecar, _, telegram = data.partition(_SEPARATOR)
    text = telegram.decode("utf-8", "replace") or MODEL_TELEGRAM.replace("(C)", "(S)")
    plain = api.lint(text, options=_OPTIONS[0])
    report = api.lint(text, options=_OPTIONS[0], suppressions=Suppressions(Sidecar.read(sidecar, "a.cablelint.toml")))
    for one in filter(None, (report, report.sidecar)):
        findings_lie_inside(one)
    own = [found for found in report.diagnostics if not found.code.startswith("CT9")]
    assert len(own) <= len(plain.diagnostics)


def baseline(data: bytes) -> None:
    """A baseline is refused, or written as it was read."""
    try:
        known = Baseline.read(data.decode("utf-8", "replace"))
    except BaselineError:
        return
    written = known.render()
    again = Baseline.read(written)
    assert again.files == {path: found for path, found in known.files.items() if found}
    assert again.render() == written


def outputs(data: bytes) -> None:
    """Every format can be read again, and holds nothing that a terminal obeys."""
    head, _, text = data.partition(b"\n")
    report = api.lint(text, path=head.decode("utf-8", "surrogateescape") or None, options=_OPTIONS[0])
    for name in FORMATS:
        target, tally = writer(name, Style()), Tally()
        tally.add(report)
        written = target.start() + target.file(report) + target.end(tally)
        assert not {sign for sign in written if unicodedata.category(sign) in _OBEYED} - {"\n"}, name
        _read_again(name, written)


def markings(data: bytes) -> None:
    """A marking is read, or what is wrong with it has a place."""
    text = data.decode("utf-8", "replace")
    marking = api.parse_marking(text)
    if isinstance(marking, Marking):
        assert portion(marking).startswith("(")
        assert roll_up([marking]).level is marking.level
    else:
        assert 0 <= marking.span.start <= marking.span.end <= len(text)


def _read_again(name: str, written: str) -> None:
    match name:
        case "json" | "sarif" | "gitlab" | "rdjson" | "statistics-json":
            json.loads(written)
        case "jsonl":
            assert all(isinstance(json.loads(line), dict) for line in written.splitlines())
        case "junit":
            ElementTree.fromstring(written)
        case "github":
            assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in written.splitlines())


def _patched(old: str, difference: Iterable[str]) -> str:
    """The text after a unified diff is applied."""
    lines, new, at = re.findall(r"[^\n]*\n|[^\n]+", old), list[str](), 0
    before = ""
    for line in list(difference)[2:]:
        hunk = re.match(r"@@ -(\d+)(?:,(\d+))? ", line)
        if hunk:
            start = int(hunk[1]) - (hunk[2] != "0")
            new += lines[at:start]
            at = start
        elif line.startswith("\\"):
            if before != "-":
                new[-1] = new[-1].removesuffix("\n")
        elif line.startswith("-"):
            at += 1
        else:
            new.append(f"{line[1:]}\n")
            at += line.startswith(" ")
        before = line[:1]
    return "".join((*new, *lines[at:]))


TARGETS: dict[str, Callable[[bytes], None]] = {
    target.__name__: target for target in (parse, lint, fix, configuration, suppressions, baseline, outputs, markings)
}
