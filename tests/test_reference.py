"""The tables of facts and their lookups."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from cablelint import reference
from cablelint.model import ReferenceKind, TagFamily
from cablelint.reference import (
    captions,
    documents,
    executive_orders,
    facts,
    nearest,
    posts,
    precedence,
    signals,
    stations,
    tags,
)
from cablelint.reference.captions import CaptionKind
from cablelint.reference.facts import Confidence

FOLDER = Path(reference.__path__[0])
TABLES = sorted(path.stem for path in FOLDER.glob("*.tsv"))
# Tables in which a word may stand on several rows.
REPEATING = {"posts": (0, 3), "reasons": (0, 1, 2), "executive_orders": (1,), "titles": (0, 1)}

NUMERIC = {"number", "key", "order", "letter", "longest_years", "first_year", "last_year", "format_lines"}


def head(table: str) -> list[str]:
    return (FOLDER / f"{table}.tsv").read_text(encoding="utf-8").splitlines()[0].split("\t")


class TestTables:
    def test_all_are_there(self) -> None:
        assert TABLES == [
            "captions",
            "documents",
            "executive_orders",
            "marking_requirements",
            "national_routing",
            "observed_tags",
            "operating_signals",
            "posts",
            "reasons",
            "routing_suffixes",
            "sets",
            "smart_labels",
            "stations",
            "tags",
            "titles",
        ]

    @pytest.mark.parametrize("table", TABLES)
    def test_every_row_fits_its_head_and_names_a_source(self, table: str) -> None:
        columns = head(table)
        assert columns[-1] == "source"
        for row in facts.read(table):
            assert len(row) == len(columns), row
            assert row[-1], row
            assert all(cell == cell.strip() for cell in row), row

    @pytest.mark.parametrize("table", TABLES)
    def test_no_fact_stands_twice(self, table: str) -> None:
        keys = [tuple(row[column] for column in REPEATING.get(table, (0,))) for row in facts.read(table)]
        assert len(set(keys)) == len(keys)

    @pytest.mark.parametrize("table", TABLES)
    def test_no_counts_are_shipped(self, table: str) -> None:
        columns = head(table)
        assert not {"count", "n", "n_posts", "frequency"} & set(columns)
        words = [at for at, column in enumerate(columns) if column not in NUMERIC]
        assert not [row for row in facts.read(table) if any(row[at].isdigit() for at in words)]

    @pytest.mark.parametrize("table", [table for table in TABLES if "confidence" in head(table)])
    def test_confidence_is_one_of_four_words(self, table: str) -> None:
        at = head(table).index("confidence")
        assert {facts.confidence(row[at]) for row in facts.read(table)} <= set(Confidence)


class TestNearest:
    @pytest.mark.parametrize(
        ("text", "other", "expected"),
        [
            ("ASTANA", "ASTANA", True),
            ("ASTNA", "ASTANA", True),
            ("ATSNA", "ASTANA", True),
            ("XSTANX", "ASTANA", True),
            ("STAN", "ASTANA", True),
            ("XXTANX", "ASTANA", False),
            ("ASUNCION", "ASTANA", False),
        ],
    )
    def test_within_two_slips(self, text: str, other: str, expected: bool) -> None:
        assert nearest.within_two_slips(text, other) is expected
        assert nearest.within_two_slips(other, text) is expected

    @pytest.mark.parametrize(
        ("text", "other", "expected"),
        [
            ("PRLE", "PREL", nearest.Slip.TRANSPOSED),
            ("PREK", "PREL", nearest.Slip.REPLACED),
            ("PRE", "PREL", nearest.Slip.ADDED_OR_DROPPED),
            ("XPREL", "PREL", nearest.Slip.ADDED_OR_DROPPED),
            ("PREL", "PREL", None),
            ("PERK", "PREL", None),
            ("PR", "PREL", None),
            ("", "P", nearest.Slip.ADDED_OR_DROPPED),
        ],
    )
    def test_slip(self, text: str, other: str, expected: nearest.Slip | None) -> None:
        assert nearest.slip(text, other) is expected
        assert nearest.slip(other, text) is expected

    def test_likeliest_comes_first(self) -> None:
        assert nearest.nearest("PRLE", ["PRL", "PRLA", "PREL", "MASS"]) == ("PREL", "PRLA", "PRL")

    def test_known_word_has_no_neighbours(self) -> None:
        assert nearest.nearest("PREL", ["PREF", "PREL"]) == ()


class TestExecutiveOrders:
    def test_one_order_ends_where_the_next_begins(self) -> None:
        for order, following in zip(executive_orders.orders(), executive_orders.orders()[1:], strict=False):
            assert order.ended == following.effective

    @pytest.mark.parametrize(
        ("on", "key"),
        [
            (date(1974, 7, 12), "11652"),
            (date(1978, 11, 30), "11652"),
            (date(1978, 12, 1), "12065"),
            (date(1995, 10, 13), "12356"),
            (date(2003, 3, 24), "12958"),
            (date(2003, 3, 25), "12958 as amended by 13292"),
            (date(2008, 10, 20), "12958 as amended by 13292"),
            (date(2010, 6, 27), "13526"),
            (date(2030, 1, 1), "13526"),
        ],
    )
    def test_in_force(self, on: date, key: str) -> None:
        order = executive_orders.in_force(on)
        assert order is not None
        assert order.key == key
        assert executive_orders.applicable(order.number, on) == order

    def test_nothing_in_force_before_the_first(self) -> None:
        assert executive_orders.in_force(date(1950, 1, 1)) is None

    def test_versions_of_12958_differ_in_section_and_letters(self) -> None:
        original = executive_orders.applicable("12958", date(1999, 1, 1))
        amended = executive_orders.applicable("12958", date(2008, 1, 1))
        assert original is not None
        assert amended is not None
        assert (original.reason_section, "".join(sorted(original.reason_letters))) == ("1.5", "abcdefg")
        assert (amended.reason_section, "".join(sorted(amended.reason_letters))) == ("1.4", "abcdefgh")
        assert str(amended) == "E.O. 12958 as amended by 13292"
        assert executive_orders.applicable("13292", date(2008, 1, 1)) == amended
        assert executive_orders.applicable("13292", date(1999, 1, 1)) is None

    def test_grace_of_a_year_after_and_sixty_days_before(self) -> None:
        last, first = date(2010, 6, 26), date(2010, 6, 27)
        assert executive_orders.applicable("12958", last + timedelta(days=365)) is not None
        assert executive_orders.applicable("12958", last + timedelta(days=366)) is None
        assert executive_orders.applicable("13526", first - timedelta(days=60)) is not None
        assert executive_orders.applicable("13526", first - timedelta(days=61)) is None

    def test_distance(self) -> None:
        assert executive_orders.distance("12958", date(2008, 1, 1)) == 0
        assert executive_orders.distance("12356", date(1995, 10, 14)) == 1
        assert executive_orders.distance("13526", date(2010, 6, 17)) == 10
        assert executive_orders.distance("12959", date(2008, 1, 1)) is None

    def test_known(self) -> None:
        assert executive_orders.known("12958")
        assert executive_orders.known("13292")
        assert not executive_orders.known("12598")

    @pytest.mark.parametrize(
        ("number", "expected"),
        [("1295", "12958"), ("12985", "12958"), ("13562", "13526"), ("12958", None), ("12956", None), ("99999", None)],
    )
    def test_nearest(self, number: str, expected: str | None) -> None:
        assert executive_orders.nearest(number) == expected

    def test_reasons(self) -> None:
        meanings = {
            reason.letter: reason.meaning for reason in executive_orders.reasons("13526") if not reason.exemption
        }
        assert meanings["b"] == "foreign government information"
        assert {reason.letter for reason in executive_orders.reasons("12958") if reason.exemption} == {
            f"X{number}" for number in range(1, 9)
        }
        assert executive_orders.reasons("99999") == ()


class TestTags:
    @pytest.mark.parametrize(
        ("family", "codes"),
        [
            (TagFamily.SUBJECT, "PREL PGOV PTER ECON PHUM MARR ETRD EFIN ASEC PARM CVIS OVIP SENV TSPA PFOR PINT EGEN"),
            (TagFamily.PROGRAM, "KDEM KNNP KCRM KISL KAWC KZZZ"),
            (TagFamily.GEOGRAPHIC, "KZ RS GM CH IZ KS TU XF UR RU DE"),
            (TagFamily.ORGANIZATION, "NATO UN EUN UNSC AFL-CIO G-77 KANU"),
            (TagFamily.UNKNOWN, "ZZ PQRS HUMAN K KZZ KZZZZ K123"),
        ],
    )
    def test_family(self, family: TagFamily, codes: str) -> None:
        assert {code: tags.family(code) for code in codes.split()} == dict.fromkeys(codes.split(), family)

    def test_lookup(self) -> None:
        fact = tags.lookup("KZ")
        assert fact is not None
        assert (fact.meaning, fact.family, fact.first_year) == ("Kazakhstan", TagFamily.GEOGRAPHIC, 1991)
        assert fact.confidence is Confidence.CONFIRMED
        assert tags.lookup("RU") is None

    def test_codes_of_former_times_end(self) -> None:
        years = {code: fact.last_year for code in ("PFOR", "SHUM", "UR", "VS", "PREL") if (fact := tags.lookup(code))}
        assert years == {"PFOR": 1981, "SHUM": 1981, "UR": 1991, "VS": 1976, "PREL": None}

    def test_doubtful_codes_say_so(self) -> None:
        fact = tags.lookup("ZR")
        assert fact is not None
        assert fact.confidence is Confidence.LOW

    def test_person_codes_are_known(self) -> None:
        assert all(tags.family(code) is TagFamily.SUBJECT for code in tags.PERSON_REQUIRED)
        assert all(fact.takes_person for code in tags.PERSON_REQUIRED if (fact := tags.lookup(code)))

    def test_iso_codes_are_wrong_and_their_corrections_right(self) -> None:
        for wrong, right in tags.ISO_CONFUSIONS.items():
            assert tags.lookup(wrong) is None, wrong
            fact = tags.lookup(right)
            assert fact is not None, right
            assert fact.confidence >= Confidence.HIGH, right

    @pytest.mark.parametrize(
        ("code", "expected"),
        [
            ("PRLE", ("PREL",)),
            ("PGVO", ("PGOV",)),
            ("EOXC", ("OEXC",)),
            ("PRES", ("PREF", "PREL")),
            ("PREL", ()),
            ("UNSC", ()),
            ("ZZZZ", ()),
            ("RU", ()),
        ],
    )
    def test_nearest(self, code: str, expected: tuple[str, ...]) -> None:
        assert tags.nearest(code) == expected

    @pytest.mark.parametrize(
        ("code", "year", "near"),
        [
            ("EOXC", 1974, ("OEXC",)),
            ("OIVP", None, ("OVIP", "OIIP")),
            ("OIVP", 1974, ("OVIP",)),
            ("PFRO", 1979, ("PFOR",)),
            ("PFRO", 2005, ()),
            ("PRLE", 2005, ("PREL",)),
            ("PREL", 2005, ()),
        ],
    )
    def test_the_nearest_codes_of_a_year(self, code: str, year: int | None, near: tuple[str, ...]) -> None:
        assert tags.nearest(code, year) == near

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("PRELEAID", "PREL EAID"),
            ("PRELBR", "PREL BR"),
            ("PHUMPGOV", "PHUM PGOV"),
            ("MASSMNUC", "MASS MNUC"),
            ("ECONCS", "ECON CS"),
            ("KZPRELPGOVMARRMASSAFPKKDEMEAIDECONEFIN", "KZ PREL PGOV MARR MASS AF PK KDEM EAID ECON EFIN"),
        ],
    )
    def test_split_run_together(self, text: str, expected: str) -> None:
        assert tags.split_run_together(text) == tuple(expected.split())

    @pytest.mark.parametrize("text", ["PREL", "UNESCO", "AFPKIN", "POLITICS", "HUMAN RIGHTS", "", "PREL" * 1000])
    def test_does_not_split(self, text: str) -> None:
        assert tags.split_run_together(text) is None


class TestCaptions:
    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("SIPDIS", "SIPDIS"),
            ("s i p d i s", "SIPDIS"),
            ("STADIS//////////", "STADIS"),
            ("C O R R E C T E D COPY", "CORRECTED COPY"),
            ("C O R R E C T E D C O P Y", "CORRECTED COPY"),
            ("***CORRECTED COPY (CAPTION ADDED)***", "CORRECTED COPY"),
            ("FOR AMBASSADOR ONLY", "FOR xxx ONLY"),
            ("LOU", "LIMITED OFFICIAL USE"),
            ("TERREP EXCLUSIVE", "TERREP EXCLUSIVE"),
        ],
    )
    def test_lookup(self, text: str, name: str) -> None:
        fact = captions.lookup(text)
        assert fact is not None
        assert fact.name == name

    @pytest.mark.parametrize("text", ["", "SIPDSI", "STATE FOR SCA/CEN", "SIPDIS NOFORN", "E.O. 12958: N/A"])
    def test_no_caption(self, text: str) -> None:
        assert captions.lookup(text) is None

    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("SIPDSI", "SIPDIS"),
            ("SIPDS", "SIPDIS"),
            ("ENSITIVE", "SENSITIVE"),
            ("TM CHANEL", "TM CHANNEL"),
            ("NODIS", None),
            ("EXDIS", None),
            ("DA CHANNEL", None),
            ("AMT", None),
            ("STATE", None),
        ],
    )
    def test_nearest(self, text: str, name: str | None) -> None:
        assert captions.nearest(text) == name

    def test_exclusions_are_known_and_mutual(self) -> None:
        for name, *_ in facts.read("captions"):
            fact = captions.lookup(name)
            assert fact is not None
            for excluded in fact.excludes:
                other = captions.lookup(excluded)
                assert other is not None, excluded
                assert name in other.excludes, (name, excluded)

    def test_kinds(self) -> None:
        assert {"DISSENT CHANNEL", "DS CHANNEL", "AGREMENT CHANNEL"} <= captions.of_kind(CaptionKind.CHANNEL)
        assert {"SIPDIS", "NODIS", "EXDIS", "STADIS", "LIMDIS"} <= captions.of_kind(CaptionKind.DISTRIBUTION)
        assert {"SENSITIVE", "NOFORN", "ORCON"} <= captions.of_kind(CaptionKind.HANDLING)

    def test_limited_official_use_ended_when_sensitive_began(self) -> None:
        old, new = captions.lookup("LIMITED OFFICIAL USE"), captions.lookup("SENSITIVE")
        assert old is not None
        assert new is not None
        assert (old.until, new.since) == (date(1995, 9, 30), date(1995, 10, 1))


class TestPosts:
    @pytest.mark.parametrize(
        ("originator", "station"),
        [
            ("AMEMBASSY ASTANA", "ASTANA"),
            ("AMCONSUL RIO DE JANEIRO", "RIO DE JANEIRO"),
            ("SECSTATE WASHDC", "STATE"),
            ("USMISSION USUN NEW YORK", "USUN NEW YORK"),
            ("USMISSION USNATO", "USNATO"),
            ("USINT HAVANA", "HAVANA"),
            ("AIT TAIPEI", "AIT TAIPEI"),
            ("USEU BRUSSELS", "USEU BRUSSELS"),
            ("USDEL SECRETARY//EUROPE//", "SECTO"),
            ("RPO DUBAI", "RPO DUBAI"),
            ("CNO WASHINGTON DC", None),
            ("AMEMBASSY", None),
            ("", None),
        ],
    )
    def test_station_of(self, originator: str, station: str | None) -> None:
        assert posts.station_of(originator) == station

    @pytest.mark.parametrize(
        ("originator", "station", "expected"),
        [
            ("AMEMBASSY ASTANA", "ASTANA", True),
            ("SECSTATE WASHDC", "STATE", True),
            ("USDEL SECRETARY", "PARTO", True),
            ("AIT TAIPEI", "TAIPEI", True),
            ("USEU BRUSSELS", "BRUSSELS", True),
            ("AMEMBASSY KIEV", "KYIV", True),
            ("AMEMBASSY ASTANA", "BISHKEK", False),
            ("SECSTATE WASHDC", "LIMA", False),
            ("AMEMBASSY BRUSSELS", "USEU BRUSSELS", None),
            ("AMEMBASSY ASTANA", "XXXXX", None),
            ("AMEMBASSY NOWHERE", "ASTANA", None),
            ("CNO WASHINGTON DC", "ASTANA", None),
        ],
    )
    def test_same_post(self, originator: str, station: str, expected: bool | None) -> None:
        assert posts.same_post(originator, station) is expected

    def test_every_known_state_post_is_its_own(self) -> None:
        kinds = {"embassy", "consulate"}
        addresses = {row[3] for row in facts.read("posts") if row[1] in kinds and row[4] != "low"}
        assert [address for address in addresses if not posts.same_post(address, posts.station_of(address) or "")] == []

    def test_routing(self) -> None:
        assert "AMEMBASSY ASTANA" in {post.address for post in posts.routing("RUEHTA")}
        assert {post.kind for post in posts.routing("RUEHBS")} == {"embassy", "mission"}
        assert posts.routing("RUEHXYZ") == ()
        assert "RUEHTA" in posts.routing_indicators("AMEMBASSY ASTANA")
        assert posts.routing_indicators("AMEMBASSY NOWHERE") == frozenset()

    @pytest.mark.parametrize(
        ("indicator", "nation"),
        [("RUEHC", "United States"), ("RHEHNSC", "United States"), ("RBDTRQ", "United Kingdom"), ("RXFPC", "NATO")],
    )
    def test_nation(self, indicator: str, nation: str) -> None:
        assert posts.nation(indicator) == nation

    def test_nation_of_other_letters(self) -> None:
        assert posts.nation("QABC") is not None
        assert posts.nation("RWAAA") is None
        assert posts.nation("XUEHC") is None


class TestStations:
    def test_names(self) -> None:
        assert stations.known_station("PORT AU PRINCE")
        assert stations.known_station("PORTAUPRINCE")
        assert not stations.known_station("NOWHERE")
        assert stations.canonical_station("PAUP") == "PORT AU PRINCE"
        assert stations.canonical_station("SECSTATE") == "STATE"
        assert stations.canonical_station("NOWHERE") is None

    def test_an_earlier_name_stays_in_ids(self) -> None:
        assert stations.canonical_station("KIEV") == "KYIV"
        assert stations.name_in_ids("KIEV") == "KIEV"
        assert stations.name_in_ids("RIO") == "RIODEJANEIRO"
        assert stations.name_in_ids("NOWHERE") is None

    def test_a_name_is_of_one_station(self) -> None:
        owners: dict[str, str] = {}
        for name, _, aliases, others, _, _ in facts.read("stations"):
            for alias in (name, *facts.items(aliases), *facts.items(others)):
                assert owners.setdefault(stations.solid(alias), name) == name

    @pytest.mark.parametrize(
        ("written", "name"),
        [
            ("ASTANA", "ASTANA"),
            ("ASTNA", "ASTANA"),
            ("Port-Au-Prin", "PORTAUPRINCE"),
            ("MOGDIHSU", "MOGADISHU"),
            ("OUAGADOUGUO", "OUAGADOUGOU"),
            # several stations begin so, or lie as near
            ("PORT", None),
            ("LIMX", "LIMA"),
            ("ROMA", "ROME"),
            ("LOMA", None),
            ("NOWHERE", None),
            ("XX", None),
            ("", None),
        ],
    )
    def test_repaired(self, written: str, name: str | None) -> None:
        assert stations.repaired(written) == name

    def test_a_known_name_is_never_repaired(self) -> None:
        for name, _, aliases, others, _, _ in facts.read("stations"):
            own = stations.solid(name)
            assert {stations.repaired(alias) for alias in (name, *facts.items(aliases))} == {own}
            assert all(stations.repaired(other) == stations.solid(other) for other in facts.items(others))


class TestDocuments:
    def test_kinds(self) -> None:
        assert [documents.kind(word) for word in ("E-MAIL", "TELCON", "FAM", "REPORT", "LETTER", "ASTANA")] == [
            "email",
            "telephone",
            "handbook",
            "report",
            "other",
            None,
        ]

    def test_every_kind_is_one_of_the_model(self) -> None:
        assert {row[1].upper() for row in facts.read("documents")} <= set(ReferenceKind.__members__)


class TestSignals:
    def test_lookup(self) -> None:
        fact = signals.lookup("ZNY")
        assert fact is not None
        assert fact.format_lines == {4}
        assert signals.lookup("ZFH2") == signals.lookup("ZFH")
        assert signals.lookup("ZES-2") == signals.lookup("ZES")
        assert signals.lookup("ZNYX") is None
        assert signals.lookup("ZAB") is None
        assert signals.lookup("") is None

    def test_unknown_meaning_is_no_confirmed_fact(self) -> None:
        fact = signals.lookup("ZZH")
        assert fact is not None
        assert fact.confidence < Confidence.HIGH

    def test_national(self) -> None:
        assert signals.national("ZZH")
        assert signals.national("ZYB")
        assert not signals.national("ZNR")
        assert not signals.national("ZZ")


class TestPrecedence:
    def test_rank(self) -> None:
        words = [precedence.rank(word) for word in ("ROUTINE", "PRIORITY", "IMMEDIATE", "NIACT IMMEDIATE", "FLASH")]
        assert words == [1, 2, 3, 3, 4]
        assert [precedence.rank(prosign) for prosign in ("R", "PP", "O", "ZZ", "Y", "OP", "")] == [
            1,
            2,
            3,
            4,
            5,
            None,
            None,
        ]

    @pytest.mark.parametrize(
        ("text", "word"),
        [("PRIOITY", "PRIORITY"), ("IMMEDAITE", "IMMEDIATE"), ("FLASH", None), ("NIACT IMMEDIAT", "NIACT IMMEDIATE")],
    )
    def test_nearest_word(self, text: str, word: str | None) -> None:
        assert precedence.nearest_word(text) == word


def test_sections_of_a_station() -> None:
    assert posts.section_of("RUEHCCR") == ("RUEHC", "crypto centre/COMSEC")
    assert posts.section_of("RUEHC") is None
