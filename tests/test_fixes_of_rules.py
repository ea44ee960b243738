"""The fixes of the rules: each mends its finding and nothing else, and none touches a marking or a word of the text."""

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from invariants import kept
from mutations import spoiled

from cablelint import rules
from cablelint.api import fix, lint, parse
from cablelint.context import Profile
from cablelint.diagnostic import Applicability, Diagnostic, Report, Severity
from cablelint.engine import Options
from cablelint.fixes import apply_edits
from cablelint.model import Cable, ClassificationLine, Subject
from cablelint.rule import Rule
from cablelint.source import Span
from cablelint.testing import dialect_of, telegram

EVERYTHING = Options(extend_select=tuple(rule.code for rule in rules.ALL))
# Its capitals are what `kept` compares.
CHANGE_WHAT_IS_COMPARED = {"SJ706"}
MARKS = ("(U)", "(C)", "(S)", "(TS)", "(SBU)", "(C/NF)", "(S/NF)", "(S//NF)", "(C//NF)")

with_examples = pytest.mark.parametrize(
    "rule", [rule for rule in rules.ALL if rule.examples("Bad")], ids=lambda rule: f"{rule.code}-{rule.name}"
)


def options_of(rule: Rule) -> Options:
    named = [profile for profile in Profile if f"profile `{profile.value}`" in rule.documentation]
    return Options(extend_select=(rule.code,), profile=named[0] if named else Profile.ARCHIVE)


def fixable(rule: Rule) -> Iterator[tuple[Report, Diagnostic]]:
    """The findings with a fix that the bad examples of a rule give."""
    for example in rule.examples("Bad"):
        report = lint(telegram(example, dialect_of(rule)), options=options_of(rule))
        for found in report.diagnostics:
            if found.code == rule.code and found.fix is not None:
                yield report, found


def mended(report: Report, found: Diagnostic) -> str:
    """The text after one fix alone."""
    assert found.fix is not None
    edits = sorted(found.fix.edits, key=lambda edit: edit.span)
    assert all(before.span.end <= after.span.start for before, after in pairwise(edits))
    return apply_edits(report.source.text, edits)


def markings(cable: Cable) -> Iterator[Span]:
    """Where a classification is written."""
    line, subject = cable.classification_line, cable.subject_line
    if isinstance(line, ClassificationLine):
        yield line.marking.span
    if isinstance(subject, Subject) and subject.mark is not None:
        yield subject.mark.span
    for paragraph in cable.paragraphs:
        marks = (paragraph.mark, *(part.mark for part in paragraph.sub_paragraphs))
        yield from (mark.span for mark in marks if mark is not None)


def grave(report: Report) -> set[str]:
    return {found.code for found in report.diagnostics if found.severity is not Severity.INFO}


@with_examples
def test_a_fix_mends_its_finding(rule: Rule) -> None:
    for report, found in fixable(rule):
        after = lint(mended(report, found), options=options_of(rule))
        counts = [sum(other.code == rule.code for other in each.diagnostics) for each in (report, after)]
        assert counts[1] < counts[0], found


@with_examples
def test_a_safe_fix_changes_nothing_else(rule: Rule) -> None:
    for report, found in fixable(rule):
        assert found.fix is not None
        if found.fix.applicability is Applicability.SAFE:
            text = mended(report, found)
            assert grave(lint(text, options=options_of(rule))) <= grave(report), found
            if rule.code not in CHANGE_WHAT_IS_COMPARED:
                assert kept(parse(text)) == kept(report.cable), found


@with_examples
def test_a_fix_that_is_applied_touches_no_marking(rule: Rule) -> None:
    for report, found in fixable(rule):
        assert found.fix is not None
        if found.fix.applicability is not Applicability.DISPLAY:
            for edit in found.fix.edits:
                for marking in markings(report.cable):
                    assert edit.span.end <= marking.start or edit.span.start >= marking.end, found


@with_examples
def test_fixing_is_idempotent(rule: Rule) -> None:
    for example in rule.examples("Bad"):
        for unsafe in (False, True):
            once = fix(telegram(example, dialect_of(rule)), unsafe=unsafe, options=options_of(rule))
            again = fix(once.text, unsafe=unsafe, options=options_of(rule))
            assert (again.text, again.applied) == (once.text, ())


@with_examples
def test_the_page_says_what_kind_of_fix_there_is(rule: Rule) -> None:
    kinds = {found.fix.applicability for _, found in fixable(rule) if found.fix is not None}
    page = rule.section("Fix")
    assert page.startswith(("None", "Safe", "Unsafe", "Shown only"))
    assert page.startswith("None") is not bool(kinds)
    words = {Applicability.SAFE: "safe", Applicability.UNSAFE: "unsafe", Applicability.DISPLAY: "shown only"}
    assert [kind for kind in kinds if re.search(rf"\b{words[kind]}\b", page.lower()) is None] == []


@settings(max_examples=settings().max_examples * 2)
@given(spoiled())
def test_safe_fixes_of_all_rules_leave_what_counts(text: str) -> None:
    report = lint(text, options=EVERYTHING)
    for found in report.diagnostics:
        if found.fix is not None and found.fix.applicability is Applicability.SAFE:
            after = mended(report, found)
            if found.code not in CHANGE_WHAT_IS_COMPARED:
                assert kept(parse(after)) == kept(report.cable), found
            assert [after.count(mark) for mark in MARKS] == [text.count(mark) for mark in MARKS], found


@settings(max_examples=settings().max_examples * 2)
@given(spoiled())
def test_fixing_with_all_rules_is_idempotent(text: str) -> None:
    for unsafe in (False, True):
        once = fix(text, unsafe=unsafe, options=EVERYTHING)
        assert fix(once.text, unsafe=unsafe, options=EVERYTHING).text == once.text
