"""What is known of paragraphs before they are made is what they say when they are made."""

from pathlib import Path

import pytest
from faults import text
from hypothesis import given
from hypothesis import strategies as st
from mutations import MUTATIONS
from strategies import telegrams

from cablelint.model import REPAIRED
from cablelint.model.cable import outline
from cablelint.parser import parse
from cablelint.source import Source
from cablelint.testing import MODEL_ACP127, MODEL_GENADMIN, MODEL_SMART, MODEL_STATE_1970S, MODEL_TELEGRAM

FIXTURES = sorted((Path(__file__).parent / "fixtures").glob("*/*.txt"))


def is_kept(written: str) -> bool:
    for cable in parse(Source(written)):
        known = outline(cable)
        vars(cable).pop("_outline")
        made = outline(cable)
        if not REPAIRED.isdisjoint([damage.kind for damage in cable.damage]):
            # A full stop that was repaired stands behind the number in the copy alone.
            made = made._replace(stopped=known.stopped)
        if known != made:
            return False
    return True


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_fixtures(path: Path) -> None:
    assert is_kept(path.read_text(encoding="utf-8"))


def test_faults() -> None:
    assert [fault for fault in text.FAULTS if not is_kept(fault.text)] == []


@pytest.mark.parametrize("model", [MODEL_TELEGRAM, MODEL_STATE_1970S, MODEL_SMART, MODEL_GENADMIN, MODEL_ACP127])
@pytest.mark.parametrize(
    "words",
    [
        "1. (C) Words.\n\n-- (S) An item.\n\nA. (U) Another.\n\nHEADING\n\n2. (SBU) More.\n\nDOE",
        "(C) Words.\n\n(S//NF) More.",
        "1. Words.\n\n3. (C) More.\n\n3 (C) And more.",
        "¶11. (C) Words.\n\n¶12. (C) More.\n\n¶3. (C) And more.",
        "1. (C) Words.\n\nBEGIN TEXT\n\n1. (S) Theirs.\n\nEND TEXT\n\n2. (U) More.",
        "1. (C) Words.\n\nDOE\n== A record\nMessage Attributes\n\nA. (S) Not of the text.",
        "- (S) An item above.\n\n1. (C) Words.",
        "1\\. (C) Words.\n\n2\\. (C) More.",
        "Words without a number.",
    ],
)
def test_texts(model: str, words: str) -> None:
    above = model.partition("\n1. ")[0]
    assert is_kept(f"{above}\n{words}\n")


@given(st.data())
def test_mutations(data: st.DataObject) -> None:
    mutation = data.draw(st.sampled_from(MUTATIONS))
    changed = mutation.apply(data.draw(telegrams(mutation.wish)))
    assert changed is None or is_kept(changed.text())
