"""Summaries, comments and other parts of a text: which begins where, and what ends it."""

import pytest
from faults.telegrams import changed

from cablelint import lint
from cablelint.engine import Options
from cablelint.testing import MODEL_TELEGRAM as MODEL

TEXT = "1. (C) THE MINISTER CALLED.\n\n2. (U) HE LEFT AN HOUR LATER (REF A).\n\n3. (C) HE WILL CALL AGAIN (REF B)."


def found(text: str) -> list[tuple[str, ...]]:
    """What rules on summaries find: message, words at fault, words of related places."""
    whole = changed(MODEL, (TEXT, text))
    return [
        (
            str(item.message),
            *(whole[slice(*span)] for span in (item.span, *(at.span for at in item.related))),
        )
        for item in lint(whole, options=Options(select=("SU",))).diagnostics
    ]


def paragraphs(*texts: str) -> str:
    """Numbered paragraphs."""
    return "\n\n".join(f"{number}. (C) {text}" for number, text in enumerate(texts, 1))


CALLED = "THE MINISTER CALLED."
OPEN = [("the summary has no end", "SUMMARY")]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ((CALLED, CALLED, "SUMMARY: HE CALLED.", CALLED, CALLED), OPEN),
        ((CALLED, CALLED, "Begin summary. He called.", CALLED, CALLED), [("the summary has no end", "summary")]),
        ((CALLED, CALLED, "SUMMARY: HE CALLED.", CALLED), []),
        (("SUMMARY: HE CALLED.", CALLED), []),
        ((CALLED, "SUMMARY: HE CALLED.", "SUMMARY: HE CALLED.", CALLED, CALLED), OPEN),
        ((CALLED, "SUMMARY: HE CALLED. END SUMMARY.", "SUMMARY: HE CALLED.", CALLED, CALLED), []),
        ((CALLED, "A SUMMARY: HE CALLED.", CALLED, CALLED), []),
        (("SUMMARY: HE CALLED.", "COMMENT: SO. END COMMENT.", CALLED, CALLED), OPEN),
    ],
)
def test_a_summary_without_end(texts: tuple[str, ...], expected: list[tuple[str, ...]]) -> None:
    assert found(paragraphs(*texts)) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("HE CALLED. END SUMMARY.",), [("END SUMMARY ends what did not begin", "END SUMMARY")]),
        (
            ("SUMMARY: HE CALLED. END COMMENT.", "HE LEFT. END NOTE.", CALLED),
            [
                ("END COMMENT ends what began as SUMMARY", "END COMMENT", "SUMMARY"),
                ("END NOTE ends what did not begin", "END NOTE"),
            ],
        ),
        (
            ("SUMMARY: HE CALLED. END SUMMARY.", "HE LEFT. END COMMENT."),
            [("END COMMENT ends what did not begin", "END COMMENT")],
        ),
        (
            ("HE LEFT. END COMMENT.", "SUMMARY: HE CALLED.", CALLED, CALLED),
            [("END COMMENT ends what did not begin", "END COMMENT")],
        ),
        (("SUMMARY: HE CALLED. END SUMMARY. END SUMMARY.",), [("END SUMMARY ends what did not begin", "END SUMMARY")]),
    ],
)
def test_an_end_without_beginning(texts: tuple[str, ...], expected: list[tuple[str, ...]]) -> None:
    assert found(paragraphs(*texts)) == expected


CROSSED = [("END SUMMARY stands inside the COMMENT", "END SUMMARY", "SUMMARY", "COMMENT")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BEGIN SUMMARY. A. BEGIN COMMENT. B. END SUMMARY. C. END COMMENT.", CROSSED),
        ("BEGIN SUMMARY. A. BEGIN COMMENT. B. END COMMENT. C. END SUMMARY.", []),
        ("BEGIN SUMMARY. A. BEGIN COMMENT. B. END SUMMARY AND COMMENT.", []),
        ("BEGIN SUMMARY. A. BEGIN COMMENT. B. END COMMENT AND SUMMARY.", []),
        ("BEGIN SUMMARY. A. BEGIN COMMENT. B. END SUMMARY. C. BEGIN COMMENT. D. END COMMENT.", []),
        (
            "BEGIN NOTE. A. END NOTE. BEGIN SUMMARY. A. BEGIN COMMENT. B. END SUMMARY. C. END COMMENT. D. "
            "BEGIN SUMMARY. A. BEGIN COMMENT. B. END SUMMARY. C. END COMMENT.",
            CROSSED * 2,
        ),
        (
            "BEGIN COMMENT. A. BEGIN COMMENT. B. END COMMENT. C. BEGIN SUMMARY. D. END COMMENT. E. END SUMMARY.",
            [("END COMMENT stands inside the SUMMARY", "END COMMENT", "COMMENT", "SUMMARY")],
        ),
        ("BEGIN COMMENT. A. BEGIN COMMENT. B. END COMMENT. C. END COMMENT.", []),
        ("BEGIN COMMENT. A. A COMMENT. B. END COMMENT. C.", []),
        (
            "BEGIN COMMENT. A. A COMMENT. B. END COMMENT. C. END COMMENT.",
            [("END COMMENT ends what did not begin", "END COMMENT")],
        ),
        (
            "A. END NOTE. B. BEGIN SUMMARY. A. BEGIN COMMENT. B. END SUMMARY. C. END COMMENT.",
            [("END NOTE ends what did not begin", "END NOTE"), *CROSSED],
        ),
        (
            "BEGIN SUMMARY. A. BEGIN COMMENT. B. BEGIN NOTE. C. END SUMMARY. D. END NOTE. E. END COMMENT.",
            [("END SUMMARY stands inside the COMMENT", "END SUMMARY", "SUMMARY", "COMMENT")],
        ),
    ],
)
def test_parts_that_overlap(text: str, expected: list[tuple[str, ...]]) -> None:
    assert found(paragraphs(text)) == expected


@pytest.mark.parametrize(("pages", "word", "expected"), [(3, "", 0), (4, "", 1), (4, " IN SUMMARY,", 0)])
def test_a_long_text_without_summary(pages: int, word: str, expected: int) -> None:
    lines = "".join(f"\nASTANA 00000123  {page:03} OF {pages:03}\n" for page in range(2, pages + 1))
    text = paragraphs(f"AS SAID{word} BY ALL.") + f"\n{lines}\n2. (C) {CALLED}"
    assert found(text) == [(f"the text has {pages} pages and no summary", "1")] * expected
