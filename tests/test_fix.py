"""Fixes: safe and unsafe ones, overlaps, passes."""

import re
from collections.abc import Iterator, Sequence

import pytest

from cablelint import engine
from cablelint.api import fix
from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.fixes import MAXIMUM_PASSES, FixResult, apply_edits
from cablelint.model import Cable
from cablelint.rule import Check, Finding, Rule, finding, rule
from cablelint.source import Span

HEAD = "FM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nSUBJECT: LUNCH\n1. (U) "


def replacing(code: str, pattern: str, replacement: str, how: str = "safe") -> Rule:
    """A rule that wants every match of the pattern replaced."""

    def check(cable: Cable, context: Context) -> Iterator[Finding]:
        for match in re.finditer(pattern, context.source.text):
            found, edits = finding(Span(*match.span()), "not so"), [Edit(Span(*match.span()), replacement)]
            yield found.suggest(edits, "do") if how == "display" else found.fix(edits, "do", safe=how == "safe")

    return rule(code=code, name=f"rule-{code.lower()}", severity=Severity.WARNING)(check)


def mend(monkeypatch: pytest.MonkeyPatch, text: str, *rules: Rule, unsafe: bool = False) -> FixResult:
    monkeypatch.setattr(engine, "all_rules", lambda: rules)
    result = fix(HEAD + text, unsafe=unsafe)
    again = fix(result.text, unsafe=unsafe)
    assert (again.text, again.applied) == (result.text, ())
    return result


def body(result: FixResult) -> str:
    return result.text.removeprefix(HEAD)


def test_safe_fixes_are_applied_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    result = mend(monkeypatch, "a b a", replacing("QA101", "a", "xx"))
    assert body(result) == "xx b xx"
    assert [found.code for found in result.applied] == ["QA101", "QA101"]
    assert result.remaining.diagnostics == ()
    assert result.remaining.source.text == result.text


def test_unsafe_fixes_only_when_asked_and_display_fixes_never(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = (replacing("QA101", "a", "x", "unsafe"), replacing("QA102", "b", "y", "display"))
    kept = mend(monkeypatch, "ab", *rules)
    assert (body(kept), kept.applied) == ("ab", ())
    assert len(kept.remaining.diagnostics) == 2
    assert body(mend(monkeypatch, "ab", *rules, unsafe=True)) == "xb"


def test_overlapping_fixes_wait_for_the_next_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    result = mend(monkeypatch, "abc", replacing("QA101", "ab", "b"), replacing("QA102", "bc", "c"))
    assert body(result) == "c"
    assert [found.code for found in result.applied] == ["QA101", "QA102"]


def test_all_edits_of_a_fix_are_applied_or_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def swap(cable: Cable, context: Context) -> Iterator[Finding]:
        start = context.source.text.find("ab")
        if start >= 0:
            edits: Sequence[Edit] = [Edit(Span(start + 1, start + 2), "-"), Edit(Span(start, start + 1), "+")]
            yield finding(Span(start, start + 2), "order").fix(edits, "swap", safe=True)

    first = replacing("QA101", "b", "b!", "display")
    result = mend(monkeypatch, "ab", first, _rule("QA102", swap))
    assert body(result) == "+-"


def test_insertions_at_one_place_are_not_mixed(monkeypatch: pytest.MonkeyPatch) -> None:
    result = mend(monkeypatch, "ac", replacing("QA101", "(?<=a)(?=c)", "b"), replacing("QA102", "(?<=a)(?=c)", "d"))
    assert body(result) == "abc"


def test_rules_that_never_agree_end_after_the_last_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        engine, "all_rules", lambda: (replacing("QA101", "z+", "z" * 20), replacing("QA102", "q", "qq"))
    )
    result = fix(HEAD + "q")
    assert body(result) == "q" * 2**MAXIMUM_PASSES


def test_a_fix_that_changes_nothing_is_not_applied(monkeypatch: pytest.MonkeyPatch) -> None:
    assert mend(monkeypatch, "a", replacing("QA101", "a", "a")).applied == ()


def test_bytes_keep_their_line_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "all_rules", lambda: (replacing("QA101", "a", "é"),))
    result = fix((HEAD + "a\ré\r\n\r\r\n").replace("é", "\x93").encode("latin-1"))
    assert body(result) == "é\r“\r\n\r\r\n"
    assert result.remaining.source.encode(result.text) == (HEAD + "\xe9\r\x93\r\n\r\r\n").encode("latin-1")


def test_apply_edits() -> None:
    assert apply_edits("abc", []) == "abc"
    assert apply_edits("abc", [Edit(Span(0, 0), ">"), Edit(Span(1, 2), ""), Edit(Span(3, 3), "<")]) == ">ac<"


def _rule(code: str, check: Check) -> Rule:
    return rule(code=code, name=f"rule-{code.lower()}", severity=Severity.WARNING)(check)


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("[FM](#) AMEMBASSY PARIS\nTO SECSTATE WASHDC\\", "FM AMEMBASSY PARIS\nTO SECSTATE WASHDC"),
        ("\u00adFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\u00ad", "FM AMEMBASSY PARIS\nTO SECSTATE WASHDC"),
        (HEAD + "\\" * 30 + "$3", f"{HEAD}$3"),
        (f"{HEAD}{'[' * 30}PREL{'](#)' * 30}", f"{HEAD}PREL"),
        (f"{HEAD}[[PREL](#)", f"{HEAD}[PREL"),
        (f"{HEAD}&{'amp;' * 30}lt;", f"{HEAD}<"),
        (f"{HEAD}R&amp;D", f"{HEAD}R&D"),
    ],
    ids=["markup at the ends", "hyphens at the ends", "escapes", "links", "half a link", "references", "ampersand"],
)
def test_damage_is_mended_at_once(damaged: str, mended: str) -> None:
    result = fix(damaged)
    assert result.text == mended
    assert len(result.applied) == 1
