"""Numbers of paragraphs in another form, which take the paragraphs away that a fixture would put them between."""

import re

import pytest

from cablelint import fix, lint
from cablelint.testing import MODEL_TELEGRAM


def numbered(form: str) -> str:
    """The model telegram with its paragraphs numbered in a form such as `{})`, without marks."""
    return re.sub(r"(?m)^(\d)\. \(\w\)", lambda number: form.format(number[1]), MODEL_TELEGRAM)


@pytest.mark.parametrize(("form", "first"), [("{})", "1)"), ("{} -", "1 -"), ("  {})", "1)")])
def test_numbers_of_another_form_are_one_finding_and_mended(form: str, first: str) -> None:
    text = numbered(form)
    (found,) = [found for found in lint(text).diagnostics if found.code == "BD106"]
    assert str(found.message) == f"3 paragraphs are numbered like {first.split()[0]}, expected 1."
    assert text[found.span.start : found.span.end] == first
    assert found.fix is not None
    assert str(found.fix.title) == "write full stops"
    assert [text[edit.span.start : edit.span.end] for edit in found.fix.edits] == [first[1:]] * 3
    assert fix(text).text == numbered(form.replace(")", ".").replace(" -", "."))


def test_numbers_out_of_sequence_may_be_anything() -> None:
    text = numbered("{})").replace("2)", "4)")
    assert "BD106" not in {found.code for found in lint(text).diagnostics}


def test_one_number_is_no_sequence() -> None:
    text = numbered("{})")
    text = text[: text.index("2)")] + text[text.index("DOE") :]
    assert "BD106" not in {found.code for found in lint(text).diagnostics}


def test_words_may_stand_above_the_numbers() -> None:
    text = numbered("{})").replace("1)", "HE SAID:\n\n1)")
    text = text[: text.index("3)")] + text[text.index("DOE") :]
    (found,) = [found for found in lint(text).diagnostics if found.code == "BD106"]
    assert (str(found.message), text[slice(*found.span)]) == ("2 paragraphs are numbered like 1), expected 1.", "1)")
