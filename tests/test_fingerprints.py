"""What a finding is known by from run to run."""

import pytest
from written import diagnostic, report

from cablelint.fingerprints import fingerprints
from cablelint.source import Span


def known_by(text: str, *words: str, with_words: bool = True) -> list[str]:
    """The fingerprints of findings at words of a text."""
    found = [diagnostic(Span(text.index(word), text.index(word) + len(word))) for word in words]
    return [fingerprint for _, fingerprint in fingerprints(report(text, *found), with_words=with_words)]


@pytest.mark.parametrize("with_words", [True, False])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\n\n"])
def test_a_fingerprint_outlives_moved_lines(ending: str, with_words: bool) -> None:
    text = "ONE TWO\nTHREE FOUR\nFIVE\n"
    moved = ("NEW\nLINES\n" + text.replace("TWO", "TWO HERE")).replace("\n", ending)
    assert known_by(text, "THREE", "FIVE", with_words=with_words) == known_by(
        moved, "THREE", "FIVE", with_words=with_words
    )


def test_a_fingerprint_changes_with_what_is_at_fault() -> None:
    assert known_by("1. (S) HE ATE.", "(S)") != known_by("1. (C) HE ATE.", "(C)")
    assert known_by("1. (S) HE ATE.", "(S)") != known_by("1. (S) SHE ATE.", "(S)")


def test_a_fingerprint_without_words_tells_none() -> None:
    assert known_by("1. (S) HE ATE.", "(S)", with_words=False) == known_by("1. (TS) SHE.", "(TS)", with_words=False)
    assert len(set(known_by("HE ATE", "HE", "ATE", with_words=False))) == 2
