"""Fields in their usual form: what one expression finds is what the grammar finds."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablelint.fields import usual
from cablelint.fields.reader import FieldReader
from cablelint.model import ClassifiedBy, TagsLine
from cablelint.model.classified_by import stated_reason
from cablelint.model.header import plain_codes
from cablelint.repair import Copy
from cablelint.source import Source

MAKERS: dict[str, Any] = {
    "classification": usual.classification,
    "executive_order": usual.executive_order,
    "tags": usual.tags,
    "subject": usual.subject,
    "classified_by": usual.classified_by,
}
USUAL = {
    "classification": [
        "UNCLAS ASTANA 002080",
        "S E C R E T NEW DELHI 000012",
        "C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 002080",
    ],
    "executive_order": ["E.O. 12958: DECL: 10/20/2018", "E.O. 13526: N/A", "EO 12958 DECL: 1/2/2018", "EO 12356: N/A"],
    "tags": ["TAGS: PREL", "TAGS: PREL EAID\nKZ", "TAGS PREL, EAID, KZ", "TAGS: PREL;KZ"],
    "subject": ["SUBJECT: KAZAKHSTAN: WORDS", "SUBJ:  Words on \ntwo lines (of three"],
    "classified_by": [
        "Classified By: Ambassador Richard Hoagland, Reasons 1.4 (b) and (d)",
        "CLASSIFIED BY A/DCM JANE Q. DOE FOR REASON: 1.5 B, D.",
        "Classified By: Political Officer Jane O'Doe for \nreasons: Section 1.4(b/d)",
    ],
}
# What the grammar may take for something else where it stands in a field.
WORDS = {
    "classification": "UNCLAS|S E C R E T|SECTION|SECTION 01 OF 02|FINAL SECTION OF 2|NOFORN|E F T O|EFTO|EF TO|SVC|SBU"
    "|A|ASTANA|LA PAZ|NODIS|STATE|OF|002080|2080|0020801|//NOFORN|/01|C O R",
    "executive_order": "E.O.|EO|E.O. 12958:|12958|12958:|DECL:|DECL|N/A|NA|10/20/2018|02/31/2018|1/2/18|20 OCT 2018|X1"
    "|OADR|MR|AS AMENDED|GDS|(DOE, JANE)",
    "tags": "TAGS|TAGS:|TAG|PREL|KZ|OVIP|(DOE, JANE)|(|)|,|;|.|prel|G8|AF-1|TAGES:|X",
    "subject": "SUBJECT:|SUBJ:|SUBJECT|(C)|(U)|:|WORDS|Sensitive but unclassified|SENSITIVE BUT|(|)|(NOTAL)|-|\u2019",
    "classified_by": "Classified By:|CLASSIFIED BY|(U)|1.|Ambassador|JANE Q. DOE|Reed|Reza|for|the|per|under|E.O.|12958"
    "|reasons|Reason:|REASON|Reson|section|Section 1.4|1.4|1.5(b)|1.6|(b)|and|(d)|b/d|d|(b, d)|Derived from|J.|A/DCM"
    "|,|.|_",
}


def both(start: str, written: str) -> tuple[Any, Any]:
    """What the expression finds in a field, None where that is not of the usual form, and what the grammar finds."""
    # A field stands in the middle of a text.
    text = f"\n{written}\nWORDS"
    reader = FieldReader(Copy(Source(text)))
    last = len(reader.text) - len("\nWORDS")
    return MAKERS[start](reader, 1, last), reader.read_closely(start, 1, last)


def is_read_alike(start: str, written: str) -> bool:
    found, node = both(start, written)
    if isinstance(found, TagsLine):
        assert plain_codes(found) == [tag.code for tag in node.tags]
    if isinstance(found, ClassifiedBy):
        stated = stated_reason(found)
        assert stated is not None
        assert stated.section == node.reason.section.text
        assert stated.letters == {letter.text for letter in node.reason.letters}
        assert node.who is not None
    return found is None or found == node


@pytest.mark.parametrize(("start", "written"), [(start, text) for start, texts in USUAL.items() for text in texts])
def test_usual_forms_are_read_so(start: str, written: str) -> None:
    assert both(start, written)[0] is not None
    assert is_read_alike(start, written)


@given(st.data())
def test_a_changed_character_changes_both(data: st.DataObject) -> None:
    start = data.draw(st.sampled_from(list(USUAL)))
    written = data.draw(st.sampled_from(USUAL[start]))
    at = data.draw(st.integers(0, len(written)))
    new = data.draw(
        st.sampled_from(["", " ", "\n", ".", ",", ":", "(", ")", "/", "-", "_", "\u00e9", "A", "r", "S", "0", "1"])
    )
    assert is_read_alike(start, written[:at] + new + written[at + data.draw(st.integers(0, 2)) :])


@given(st.data())
def test_words_that_mean_something_are_read_alike(data: st.DataObject) -> None:
    start = data.draw(st.sampled_from(list(USUAL)))
    words = st.sampled_from(WORDS[start].split("|"))
    parts = [data.draw(st.sampled_from(USUAL[start])).split()[0], *data.draw(st.lists(words, max_size=9))]
    assert is_read_alike(start, data.draw(st.sampled_from([" ", "", "\n", ", "])).join(parts).strip())


@given(st.data())
def test_a_word_put_into_a_usual_form_is_read_alike(data: st.DataObject) -> None:
    start = data.draw(st.sampled_from(list(USUAL)))
    parts = data.draw(st.sampled_from(USUAL[start])).split(" ")
    at = data.draw(st.integers(1, len(parts)))
    parts[at : at + data.draw(st.integers(0, 1))] = [data.draw(st.sampled_from(WORDS[start].split("|")))]
    assert is_read_alike(start, " ".join(parts))


@pytest.mark.parametrize("written", ["TAGS: [PREL](#) [KZ](#)", "SUBJECT: \u201cWORDS\u201d", "SUBJ: A &amp; B"])
def test_damaged_copies_are_read_alike(written: str) -> None:
    start = "tags" if written.startswith("TAGS") else "subject"
    assert both(start, written)[0] is not None
    assert is_read_alike(start, written)


def test_a_reason_in_a_damaged_copy_is_read_by_the_grammar() -> None:
    # Its rules look at the words as they are written.
    assert both("classified_by", "Classified By: Ambassador \u201cDoe\u201d, Reasons 1.4 (b)")[0] is not None
    assert both("classified_by", "Classified By: Ambassador D&amp;oe, Reasons 1.4 (b)")[0] is None
