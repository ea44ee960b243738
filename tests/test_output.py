"""The formats for people: what a finding looks like."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from written import TELEGRAM, above, changed, diagnostic, report, write

from cablelint import output
from cablelint.diagnostic import (
    Applicability,
    Diagnostic,
    Fix,
    Message,
    Related,
    Severity,
    Suppressed,
    SuppressionKind,
)
from cablelint.output import FORMATS
from cablelint.output.snippet import WINDOW
from cablelint.output.style import Style, visible, width
from cablelint.output.tally import Tally
from cablelint.source import Span


def test_full() -> None:
    assert write("full", report(TELEGRAM, above())) == (
        """\
error[PM301]: paragraph 1 is (S), above the overall CONFIDENTIAL   portion-above-overall
 --> a.txt:6:4
  |
1 | C O N F I D E N T I A L PARIS 000123
  | ----------------------- overall classification is set here
...
6 | 1. (S) THE MINISTER ATE.
  |    ^^^
  |
  = note: a telegram takes the highest classification of its paragraphs
  = help: lower this mark, or raise the classification line
  = fix: make it (C) (by hand)
  = docs: cablelint rule PM301

found 1 error in 1 file
"""
    )


def test_concise() -> None:
    assert write("concise", report(TELEGRAM, above()), report("", path="b.txt")) == (
        "a.txt:6:4: error[PM301] paragraph 1 is (S), above the overall CONFIDENTIAL\nfound 1 error in 2 files\n"
    )


def test_grouped() -> None:
    far = diagnostic(Span(59, 60), "far {thing}", thing="away")
    assert write("grouped", report(TELEGRAM, far, above()), report("", path="b.txt")) == (
        """\
a.txt
  4:15  error    PM301  far away   portion-above-overall
  6:4   error    PM301  paragraph 1 is (S), above the overall CONFIDENTIAL   portion-above-overall

found 2 errors in 2 files
"""
    )


@pytest.mark.parametrize("name", ["full", "concise", "grouped", "statistics"])
def test_a_suppressed_finding_is_not_shown_to_people(name: str) -> None:
    hidden = changed(above(), suppressed=Suppressed(SuppressionKind.BASELINE))
    assert write(name, report(TELEGRAM, hidden)) == "no findings in 1 file (1 hidden by the baseline)\n"


def test_statistics() -> None:
    other = Diagnostic("BD101", "blank", Severity.INFO, Message("blank"), Span(0, 1))
    assert write("statistics", report(TELEGRAM, *[above()] * 10, other)) == (
        "10  error    PM301  portion-above-overall\n 1  info     BD101  blank\nfound 10 errors in 1 file; 1 info\n"
    )


def excerpt(text: str, *spans: Span) -> list[str]:
    """The drawing of a finding at the first span, related to the others."""
    first, *others = spans
    related = tuple(Related(span, Message("other")) for span in others)
    found = Diagnostic("PM301", "portion-above-overall", Severity.ERROR, Message("wrong"), first, related)
    return write("full", report(text, found)).split("\n")[3:-4]


def test_a_long_line_is_cut_to_a_window_around_the_place() -> None:
    line = "x" * 700 + "WORD" + "y" * 700
    shown, underline, _ = excerpt(line, Span(700, 704))
    assert len(shown) < 110
    assert shown.startswith("1 | …x")
    assert shown.endswith("y…")
    assert underline.index("^") == shown.index("WORD")
    assert underline.strip(" |") == "^^^^"


@pytest.mark.parametrize(("start", "cut_before", "cut_behind"), [(0, False, True), (699, True, False)])
def test_a_window_at_the_edge_of_a_line(start: int, cut_before: bool, cut_behind: bool) -> None:
    shown, underline, _ = excerpt("x" * 700, Span(start, start + 1))
    assert (shown[4] == "…", shown[-1] == "…") == (cut_before, cut_behind)
    assert underline.count("^") == 1


def test_a_place_longer_than_the_window_is_underlined_to_its_edge() -> None:
    shown, underline, _ = excerpt("x" * 700, Span(100, 600))
    assert len(underline) == len(shown)


def test_two_places_far_apart_on_one_line_get_a_window_each() -> None:
    lines = excerpt("x" * 700, Span(600, 603), Span(5, 8))
    assert [line[:3] for line in lines] == ["1 |", "  |", "1 |", "  |", "  |"]
    assert lines[1].endswith("--- other")
    assert lines[3].endswith("^^^")


def test_two_places_close_together_share_a_line() -> None:
    assert excerpt("one two three", Span(4, 7), Span(0, 3)) == [
        "1 | one two three",
        "  | --- other",
        "  |     ^^^",
        "  |",
    ]


def test_wide_and_combining_characters_keep_the_underline_in_its_place() -> None:
    shown, underline, _ = excerpt("北京 cafe\u0301 (S)", Span(9, 12))
    assert width(shown[: shown.index("(")]) == underline.index("^")
    assert excerpt("北京", Span(0, 2))[1] == "  | ^^^^"


def test_a_tab_takes_one_column() -> None:
    assert excerpt("a\tb", Span(2, 3))[:2] == ["1 | a b", "  |   ^"]


def test_a_place_over_several_lines() -> None:
    text = "one\n\ntwo\nthree\nfour\nfive\n"
    assert excerpt(text, Span(1, 9)) == ["1 | one", "  |  ^^", "3 | two", "  | ^^^", "  |"]
    assert [line[:5] for line in excerpt(text, Span(0, len(text)))] == [
        "1 | o",
        "  | ^",
        "3 | t",
        "  | ^",
        "...",
        "6 | f",
        "  | ^",
        "  |",
    ]


@pytest.mark.parametrize(("span", "line"), [(Span(3, 3), "1 | one"), (Span(3, 4), "1 | one"), (Span(8, 8), "3 |")])
def test_a_place_without_characters_gets_one_caret(span: Span, line: str) -> None:
    shown, underline, *_ = excerpt("one\ntwo\n", span)
    assert shown == line
    assert underline.count("^") == 1


@given(st.text(st.sampled_from("ab (\n\r\t\x1b語\u0301"), max_size=400), st.data())
def test_any_place_can_be_drawn(text: str, data: st.DataObject) -> None:
    ends = st.integers(0, len(text))
    spans = [Span(*sorted(data.draw(st.tuples(ends, ends)))) for _ in range(2)]
    found = Diagnostic(
        "QA101", "rule", Severity.ERROR, Message("wrong"), spans[0], (Related(spans[1], Message("other")),)
    )
    lines = write("full", report(text, found)).splitlines()
    assert text == "" or any("^" in line for line in lines)
    assert all(width(line) <= 2 * WINDOW + 20 for line in lines)


def test_colours_only_when_wanted() -> None:
    assert "\x1b[" not in write("full", report(TELEGRAM, above()))
    painted = write("full", report(TELEGRAM, above()), style=Style(colour=True))
    assert "\x1b[31m" in painted
    assert "\x1b[31m" in write("concise", report(TELEGRAM, above()), style=Style(colour=True))


def test_visible_keeps_the_length() -> None:
    text = "a\t\x00\x1b\x7f\u200b\ufeff語é\n"
    assert len(visible(text)) == len(text)
    assert visible("plain é 語") == "plain é 語"


def tally(*severities: Severity, fixes: tuple[Applicability, ...] = (), fixed: int = 0) -> str:
    counted = Tally()
    found = [Diagnostic("QA101", "rule", severity, Message("wrong"), Span(0, 0)) for severity in severities]
    found += [
        Diagnostic(
            "QA102", "rule", Severity.ERROR, Message("wrong"), Span(0, 0), fix=Fix(Message("fix"), (), applicability)
        )
        for applicability in fixes
    ]
    counted.add(report("", *found))
    counted.fixed = fixed
    return counted.sentence()


def test_the_sum_tells_what_is_hidden() -> None:
    counted = Tally()
    kinds = (SuppressionKind.BASELINE, SuppressionKind.SIDECAR, SuppressionKind.DIRECTIVE)
    counted.add(report(TELEGRAM, above(), *(changed(above(), suppressed=Suppressed(kind)) for kind in kinds)))
    assert counted.sentence() == "found 1 error in 1 file (1 hidden by the baseline, 2 suppressed)"


def test_the_sum() -> None:
    error, warning, info = Severity
    safe, unsafe, display = Applicability
    assert tally() == "no findings in 1 file"
    assert tally(error, error, warning, info) == "found 2 errors, 1 warning in 1 file; 1 info"
    assert tally(info, info) == "no errors or warnings in 1 file; 2 infos"
    assert tally(fixes=(safe, safe, display)) == "found 3 errors in 1 file (2 fixable with --fix)"
    assert tally(fixes=(unsafe,)) == "found 1 error in 1 file (1 fixable with --unsafe-fixes)"
    assert tally(fixes=(safe, unsafe)) == "found 2 errors in 1 file (1 fixable with --fix, 1 more with --unsafe-fixes)"
    assert tally(fixed=2) == "fixed 2 findings; no findings in 1 file"


def test_writers_do_not_import_the_model() -> None:
    for path in Path(output.__file__).parent.glob("*.py"):
        assert "cablelint.model" not in path.read_text(), path


def test_no_output_knows_the_model() -> None:
    sources = list(Path(output.__file__).parent.glob("*.py"))
    assert len(sources) > len(FORMATS)
    assert [source.name for source in sources if "cablelint.model" in source.read_text(encoding="utf-8")] == []
