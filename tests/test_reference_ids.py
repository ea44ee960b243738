"""Reference ids: made, repaired, recognised."""

import pytest

from cablelint.reference import facts, stations
from cablelint.reference_ids import canonical_id, canonical_station_of_id, is_well_formed, make_reference_id


@pytest.mark.parametrize(
    ("year", "station", "number", "expected"),
    [
        (2008, "ASTANA", "002080", "08ASTANA2080"),
        (1999, "Port Au Prince", "1", "99PORTAUPRINCE1"),
        (2005, "ST. PETERSBURG", "012", "05STPETERSBURG12"),
        (2005, "NOWHERE", "000", "05NOWHERE0"),
    ],
)
def test_make_reference_id(year: int, station: str, number: str, expected: str) -> None:
    assert make_reference_id(year, station, number) == expected


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("08ASTANA2080", "08ASTANA2080"),
        ("08 ASTANA 002080", "08ASTANA2080"),
        ("2008ASTANA2080", "08ASTANA2080"),
        ("0808ASTANA2080", "08ASTANA2080"),
        ("08port-louis-12", "08PORTLOUIS12"),
        # names of one station
        ("05HCMC12", "05HOCHIMINHCITY12"),
        ("05AMEMBASSYLIMA12", "05LIMA12"),
        ("05EMBASSYNOWHERE12", "05NOWHERE12"),
        ("05USDOCWASHDC12", "05USDOC12"),
        ("05KIEV12", "05KIEV12"),
        # what a damaged classification line leaves
        ("05EFTOLIMA12", "05LIMA12"),
        ("05NOFORNLIMA12", "05LIMA12"),
        ("05SECTION01OF02LIMA12", "05LIMA12"),
        ("05SETCION0QF02LIMA12", "05LIMA12"),
        ("05EFTOECTION01F02LIMA12", "05LIMA12"),
        ("05DENTIALLIMA12", "05LIMA12"),
        ("05LIMA000012ZDK99", "05LIMA12"),
        ("05STATE12TOSEC140303", "05STATE12"),
        # slips
        ("05LIMAA12", "05LIMA12"),
        ("05REYKJVIK12", "05REYKJAVIK12"),
        ("05C0NAKRY12", "05CONAKRY12"),
        ("05EFTOREYKJVIK12", "05REYKJAVIK12"),
        # not to be repaired
        ("05NOWHERE12", "05NOWHERE12"),
        ("LIMA12", "LIMA12"),
        ("05LIMA", "05LIMA"),
        ("", ""),
        ("05 Lima 12 and more", "05 Lima 12 and more"),
    ],
)
def test_canonical_id(written: str, canonical: str) -> None:
    assert canonical_id(written) == canonical
    assert canonical_id(canonical) == canonical


def test_names_in_ids_are_canonical() -> None:
    for name, _, aliases, others, _, _ in facts.read("stations"):
        own = stations.solid(name)
        assert {canonical_station_of_id(alias) for alias in (name, *facts.items(aliases))} == {own}
        assert all(
            canonical_id(f"05{stations.solid(other)}1") == f"05{stations.solid(other)}1"
            for other in facts.items(others)
        )


@pytest.mark.parametrize("written", ["08ASTANA2080", "89KIEV1", "05TAIPEI12"])
def test_well_formed(written: str) -> None:
    assert is_well_formed(written)


@pytest.mark.parametrize(
    "written",
    ["", "ASTANA2080", "08ASTANA", "08ASTANA0080", "2008ASTANA1", "08EFTOASTANA1", "08NOWHERE1", "08ASTANA1ZDK2"],
)
def test_malformed(written: str) -> None:
    assert not is_well_formed(written)


@pytest.mark.parametrize(
    "text", ["A1" * 20_000, "05" + "SECTION01OF02" * 5_000 + "LIMA1", "05A" + "0" * 50_000, "05" + "EFTO" * 20_000]
)
def test_hostile_texts_return(text: str) -> None:
    assert canonical_id(text) is not None
