"""What holds for every text, and for every correct telegram."""

from random import Random

import pytest
from hypothesis import assume, event, given, settings
from hypothesis import strategies as st
from invariants import findings_lie_inside, fixes_settle, kept, lines_tile, spans_nest
from mutations import MUTATIONS, Mutation, spoiled
from strategies import Telegram, telegrams
from strategies.damage import damaged
from strategies.texts import any_text, cable_like_text, cut_smart_messages, cut_telegram

from cablelint import rules
from cablelint.api import fix, lint, parse
from cablelint.diagnostic import Diagnostic, Report, Severity
from cablelint.engine import Options, run
from cablelint.parser import parse as parse_source
from cablelint.source import LINE_END, Source

TEXTS = any_text() | cable_like_text() | cut_telegram() | cut_smart_messages()
ENCODINGS = st.sampled_from(("utf-8", "utf-8-sig", "utf-16", "latin-1", "cp1252"))
BYTES = st.binary() | st.builds(lambda text, encoding: text.encode(encoding, "replace"), TEXTS, ENCODINGS)
# What may be said of a correct telegram: a rule that is added here must be one that few telegrams get.
EXPECTED_INFOS: frozenset[str] = frozenset()


def grave(report: Report) -> list[Diagnostic]:
    return [found for found in report.diagnostics if found.severity is not Severity.INFO]


class TestAnyText:
    @given(TEXTS)
    def test_never_raises(self, text: str) -> None:
        assert "CT000" not in {found.code for found in lint(text).diagnostics}
        assert parse(text).dialect

    @given(BYTES)
    def test_bytes_never_raise(self, data: bytes) -> None:
        assert "CT000" not in {found.code for found in lint(data).diagnostics}

    @given(TEXTS)
    def test_lines_tile_the_text(self, text: str) -> None:
        lines_tile(text)

    @given(TEXTS)
    def test_spans_lie_in_the_text_and_in_their_parents(self, text: str) -> None:
        spans_nest(text)

    @given(TEXTS)
    def test_findings_and_fixes_lie_in_the_text(self, text: str) -> None:
        findings_lie_inside(lint(text))

    @given(TEXTS)
    def test_fixes_are_idempotent(self, text: str) -> None:
        fixes_settle(text)

    @given(TEXTS)
    def test_lines_of_the_source(self, text: str) -> None:
        """They are what stands between line ends, and each begins where the one before it ended."""
        source = Source(text)
        lines = [source.line(number) for number in range(1, len(source.line_starts) + 1)]
        assert lines == LINE_END.split(text)
        assert [text.find(line, start) for line, start in zip(lines, source.line_starts, strict=True)] == (
            source.line_starts
        )
        with pytest.raises(IndexError):
            source.line(len(lines) + 1)


class TestCorrectTelegram:
    @settings(max_examples=settings().max_examples * 3)
    @given(telegrams())
    def test_is_clean(self, telegram: Telegram) -> None:
        report = lint(telegram.text(), options=Options(preview=True))
        assert [(found.code, str(found.message)) for found in grave(report)] == []
        infos = {found.code for found in report.diagnostics}
        for code in sorted(infos):
            event(f"info {code}")
        assert infos <= EXPECTED_INFOS

    @given(telegrams())
    def test_is_left_alone_by_fixes(self, telegram: Telegram) -> None:
        text = telegram.text()
        assert fix(text).text == text


class TestSpoiledTelegram:
    """The same for telegrams with one fault and with damage of the copy."""

    @given(spoiled().flatmap(damaged))
    def test_safe_fixes_change_no_mark_no_classification_and_no_word(self, text: str) -> None:
        fixed = fix(text)
        assert fix(fixed.text).text == fixed.text
        assert kept(parse(fixed.text)) == kept(parse(text))
        assert not {found.code for found in grave(fixed.remaining)} - {found.code for found in grave(lint(text))}

    @given(spoiled(), st.randoms(use_true_random=False))
    def test_the_order_of_rules_does_not_matter(self, text: str, random: Random) -> None:
        source, shuffled = Source(text), list(rules.ALL)
        random.shuffle(shuffled)
        cables = parse_source(source)
        assert run(cables, source, rules=shuffled) == run(cables, source, rules=rules.ALL)

    @given(spoiled())
    @pytest.mark.parametrize("ending", ["\r\n", "\r\r\n"])
    def test_line_ends_do_not_matter(self, ending: str, text: str) -> None:
        assert located(text.replace("\n", ending)) == located(text)

    @given(st.sampled_from(MUTATIONS).flatmap(lambda mutation: st.tuples(st.just(mutation), telegrams(mutation.wish))))
    def test_a_line_far_away_does_not_matter(self, case: tuple[Mutation, Telegram]) -> None:
        mutation, telegram = case
        changed = mutation.apply(telegram)
        assume(changed is not None and len(changed.paragraphs) > 1)
        assert changed is not None
        last = changed.paragraphs[-1]
        other = (last.lines[0], "ALL OF THIS WAS SAID IN A LOW VOICE", *last.lines[2:])
        assume(len(last.lines) > 2 and "(REF" not in last.lines[1])
        far = changed.with_paragraph(len(changed.paragraphs) - 1, lines=other)
        assert located(far.text()) == located(changed.text())


def located(text: str) -> list[tuple[str, str, list[tuple[int, int]]]]:
    """The findings with their places by line and column."""
    report = lint(text)
    return [
        (found.code, str(found.message), [place(report, offset) for offset in found.span])
        for found in report.diagnostics
    ]


def place(report: Report, offset: int) -> tuple[int, int]:
    position = report.position(offset)
    return position.line, position.column
