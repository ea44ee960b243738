"""The language of markings: what marks mean, how they are written, and how they roll up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablelint import Marking, parse_marking, roll_up
from cablelint.markings import rendering
from cablelint.markings.validity import MarkingProfile, breaches

PORTIONS = (
    "(U)",
    "(SBU)",
    "(SBU/NOFORN)",
    "(U//FOUO)",
    "(C)",
    "(C/NF)",
    "(S)",
    "(S//NF)",
    "(S//REL TO USA, GBR)",
    "(S//REL TO USA, AUS, GBR)",
    "(C//REL TO USA, CAN)",
    "(TS//SI//NF)",
    "(S//OC/NF)",
    "(C//NF//XD)",
    "(C//NF//ND)",
)
MARKINGS = tuple(map(parse_marking, PORTIONS))
marking = st.sampled_from(MARKINGS)
several = st.lists(marking, min_size=1, max_size=6)


@given(several, st.randoms(use_true_random=False))
def test_the_order_of_portions_does_not_matter(portions: list[Marking], random: st.DataObject) -> None:
    shuffled = portions[:]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert roll_up(shuffled) == roll_up(portions)


@given(several, several)
def test_parts_may_be_rolled_up_first(first: list[Marking], second: list[Marking]) -> None:
    assert roll_up([roll_up(first), roll_up(second)]) == roll_up(first + second)


@given(several)
def test_rolling_up_twice_changes_nothing(portions: list[Marking]) -> None:
    overall = roll_up(portions)
    assert roll_up([overall]) == overall
    assert roll_up(portions + portions) == overall


@given(several, marking)
def test_a_further_portion_never_lowers_the_whole(portions: list[Marking], further: Marking) -> None:
    before, after = roll_up(portions), roll_up([*portions, further])
    assert after.level >= before.level
    assert after.noforn >= before.noforn


@pytest.mark.parametrize("written", PORTIONS)
def test_a_mark_is_read_as_it_was_rendered(written: str) -> None:
    meaning = parse_marking(written)
    assert parse_marking(rendering.portion(meaning)) == meaning
    assert parse_marking(rendering.banner(meaning)) == meaning


@given(several)
def test_the_overall_marking_of_portions_is_read_as_it_was_rendered(portions: list[Marking]) -> None:
    overall = roll_up(portions)
    assert parse_marking(rendering.banner(overall)) == overall


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("(S//NF)", "SECRET//NOFORN"),
        ("(C)", "C O N F I D E N T I A L"),
        ("(TS//SI//NF)", "TOP SECRET//SI//NOFORN"),
        ("(S//REL TO USA, GBR)", "SECRET//REL TO USA, GBR"),
        ("(SBU)", "SENSITIVE BUT UNCLASSIFIED"),
    ],
)
def test_portion_and_overall_form_mean_the_same(one: str, other: str) -> None:
    assert parse_marking(one) == parse_marking(other)


@pytest.mark.parametrize("written", ["SECRET//NOFORN//NOFORN", "SECRET//REL TO USA", "SECRET//REL TO USA, GBR/NOFORN"])
def test_a_marking_that_breaks_a_requirement(written: str) -> None:
    assert breaches(written, MarkingProfile.IC) != ()


@pytest.mark.parametrize("written", ["SECRET", "SECRET//NOFORN", "SECRET//REL TO USA, GBR", "(U)"])
def test_a_valid_marking(written: str) -> None:
    assert breaches(written, MarkingProfile.IC) == ()
