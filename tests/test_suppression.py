"""Sidecars and directives: what they suppress, and what is said of those that suppress nothing."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutations import spoiled
from strategies.damage import damaged

from cablelint.api import lint, telegrams
from cablelint.context import Profile
from cablelint.diagnostic import Diagnostic, Report, SuppressionKind
from cablelint.engine import Options
from cablelint.fixes import fix_source
from cablelint.source import Source
from cablelint.suppression.places import FIELDS, PARTS, anchor_name
from cablelint.suppression.sidecar import LARGEST, Sidecar
from cablelint.suppression.suppressions import Suppressions
from cablelint.testing import MODEL_TELEGRAM as MODEL

# Paragraphs 2 and 3 are above the overall marking; ZZQ is in no list of TAGS.
FAULTY = MODEL.replace("2. (U)", "2. (S)").replace("3. (C)", "3. (S)").replace("KZ", "ZZQ")
BESIDE = "a.txt.cablelint.toml"


def sidecar(text: str, telegram: str = FAULTY, options: Options | None = None) -> Report:
    return lint(telegram, path="a.txt", options=options, suppressions=Suppressions(Sidecar.read(text, BESIDE)))


def entry(rules: str, **keys: object) -> str:
    written = "".join(f"{key} = {value!r}\n" for key, value in keys.items())
    return f"[[ignore]]\nrules = [{', '.join(repr(rule) for rule in rules.split())}]\n{written}"


def hidden(report: Report) -> list[tuple[str, int]]:
    """The code and line of each finding that is suppressed."""
    return [(found.code, line(report, found)) for found in report.diagnostics if found.suppressed is not None]


def shown(report: Report) -> list[tuple[str, int]]:
    return [(found.code, line(report, found)) for found in report.active]


def line(report: Report, found: Diagnostic) -> int:
    return report.position(found.span.start).line


def said(report: Report | None) -> list[tuple[str, str, str]]:
    """What a report says: code, the text at fault, message."""
    if report is None:
        return []
    return [(found.code, report.source.text[slice(*found.span)], str(found.message)) for found in report.active]


def line_of(words: str, text: str = FAULTY) -> int:
    return text[: text.index(words)].count("\n") + 1


SECOND, THIRD, TAGS = (line_of(words) for words in ("2. (S)", "3. (S)", "TAGS"))
ALL = [("TG603", TAGS), ("PM301", SECOND), ("PM301", THIRD)]


def test_what_the_faulty_telegram_has() -> None:
    assert shown(lint(FAULTY)) == ALL


class TestSidecar:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (entry("PM301"), ALL[1:]),
            (entry("pm301"), ALL[1:]),
            (entry("portion-above-overall"), ALL[1:]),
            (entry("PM TG603"), ALL),
            (entry("ALL"), ALL),
            (entry("PM301", at="para:2"), ALL[1:2]),
            (entry("PM301", at="para:02"), ALL[1:2]),
            (entry("PM301", at="para:3") + entry("TG603", at="field:TAGS"), [ALL[0], ALL[2]]),
            (entry("TG603", at="field:tags"), ALL[:1]),
            (entry("TG603", at=f"line:{TAGS}"), ALL[:1]),
            (entry("TG603 PM301", at="header"), ALL[:1]),
            (entry("TG603 PM301", at="text"), ALL[1:]),
            (entry("TG603 PM301", at="envelope"), []),
            (entry("PM301", telegram=1), ALL[1:]),
            (entry("PM301", telegram="06ASTANA123"), ALL[1:]),
            (entry("PM301", telegram="06 astana 123", at="para:2"), ALL[1:2]),
        ],
    )
    def test_what_is_suppressed(self, text: str, expected: list[tuple[str, int]]) -> None:
        report = sidecar(text)
        assert hidden(report) == expected
        assert shown(report) == [found for found in ALL if found not in expected]

    def test_a_suppressed_finding_says_why(self) -> None:
        report = sidecar(entry("PM301", at="para:2", reason="so in the original"))
        (mark,) = (found.suppressed for found in report.diagnostics if found.suppressed is not None)
        assert (mark.kind, mark.reason) == (SuppressionKind.SIDECAR, "so in the original")

    def test_one_finding_does_not_hide_another_on_its_line(self) -> None:
        faulty = FAULTY.replace("PREL ECON", "PREL PREL")
        both = [found for found in shown(lint(faulty)) if found[1] == TAGS]
        assert len(both) == 2
        report = sidecar(entry("TG603", at=f"line:{TAGS}"), faulty)
        assert hidden(report) == [("TG603", TAGS)]
        assert [found for found in shown(report) if found[1] == TAGS] == [
            found for found in both if found[0] != "TG603"
        ]

    def test_items_and_headings_belong_to_their_paragraph(self) -> None:
        text = FAULTY.replace(
            "3. (S) HE WILL CALL AGAIN (REF B).", "A HEADING\n\n3. (C) HE SAID:\n\n  A. (S) YES\n\n  B. (S) NO (REF B)"
        )
        places = [line_of(words, text) for words in ("A. (S)", "B. (S)")]
        assert hidden(sidecar(entry("PM301", at="para:3"), text)) == [("PM301", place) for place in places]
        assert hidden(sidecar(entry("PM301", at="para:3.b"), text)) == [("PM301", places[1])]

    def test_the_telegrams_of_a_file(self) -> None:
        text = FAULTY + FAULTY.replace("ASTANA 000123", "ASTANA 000124").replace("#0123", "#0124")
        second = len(FAULTY.splitlines())
        assert hidden(sidecar(entry("PM301", at="para:2"), text)) == [("PM301", SECOND), ("PM301", second + SECOND)]
        for telegram in (2, "06ASTANA124"):
            found = sidecar(entry("PM301", at="para:2", telegram=telegram), text)
            assert hidden(found) == [("PM301", second + SECOND)]
            assert found.sidecar is None

    def test_a_telegram_that_ends_without_a_line_end(self) -> None:
        text = FAULTY.removesuffix("BT\n#0123\nNNNN\n").rstrip()
        assert hidden(sidecar(entry("PM301", at="para:3"), text)) == [("PM301", THIRD)]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (entry("PM303"), ("CT900", "'PM303'", "PM303 finds nothing here, expected a finding to suppress")),
            (
                entry("PM301 PM303", at="para:2"),
                ("CT900", "'PM303'", "PM303 finds nothing here, expected a finding to suppress"),
            ),
            (entry("PM301", at="para:9"), ("CT900", "'para:9'", 'there is no "para:9" in the file')),
            (entry("PM301", at="para:2.x"), ("CT900", "'para:2.x'", 'there is no "para:2.X" in the file')),
            (entry("PM301", at="line:900"), ("CT900", "'line:900'", 'there is no "line:900" in the file')),
            (entry("PM301", at="field:XMT"), ("CT900", "'field:XMT'", 'there is no "field:XMT" in the file')),
            (entry("PM301", telegram=2), ("CT900", "ignore", "the file has no telegram 2")),
            (
                entry("PM301", telegram=1, at="field:XMT"),
                ("CT900", "'field:XMT'", 'there is no "field:XMT" in telegram 1'),
            ),
            (
                entry("PM301 portion-above-overal"),
                (
                    "CT901",
                    "'portion-above-overal'",
                    'no rule is called portion-above-overal; did you mean "portion-above-overall"?',
                ),
            ),
            (
                entry("PM301") + "[[ignore]]\nrules = []\n",
                ("CT902", "rules", "rules names no rule, expected a list of codes or names"),
            ),
            (
                entry("PM301") + "[[ignore]]\nrules = 'PM301'\n",
                ("CT902", "'PM301'", "rules is a text, expected a list of codes or names"),
            ),
            (
                entry("PM301") + "[[ignore]]\nrules = [7]\n",
                ("CT902", "7", "a rule is a number, expected its code or name"),
            ),
            (entry("PM301", at=7), ("CT902", "7", "at is a number, expected a text")),
            (
                entry("PM301").replace("rules", "rule"),
                (
                    "CT902",
                    "rule",
                    'there is no key rule here, expected rules or at or telegram or reason; did you mean "rules"?',
                ),
            ),
            ("ingore = 1\n", ("CT902", "ingore", "there is no key ingore here, expected ignore")),
            ("ignore = 1\n", ("CT902", "ignore", "ignore is no list of tables, expected [[ignore]]")),
            (
                entry("PM301", at="feild:TAGS"),
                (
                    "CT902",
                    "'feild:TAGS'",
                    '"feild:TAGS" is no place, expected para:N, para:N.ITEM, field:NAME, line:N, '
                    'envelope, header, text, ending; did you mean "field:TAGS"?',
                ),
            ),
        ],
    )
    def test_what_is_wrong_with_it(self, text: str, expected: tuple[str, str, str]) -> None:
        report = sidecar(text).sidecar
        assert report is not None
        assert report.path == BESIDE
        assert said(report) == [expected]

    def test_the_other_entries_hold(self) -> None:
        report = sidecar(entry("PM301", at="nowhere") + entry("TG603"))
        assert hidden(report) == ALL[:1]
        assert [code for code, _, _ in said(report.sidecar)] == ["CT902"]

    def test_a_sound_one_is_not_spoken_of(self) -> None:
        assert sidecar(entry("PM301")).sidecar is None

    @pytest.mark.parametrize(
        ("rules", "options", "told"),
        [
            ("PM303", {}, True),
            ("PM303", {"select": ("TG",)}, False),
            ("PM303", {"ignore": ("PM303",)}, False),
            ("TX", {}, True),
            # One of the family is off.
            ("SU", {}, False),
            ("BD102", {"extend_select": ("BD102",)}, True),
            ("PM303", {"ignore": ("CT900",)}, False),
        ],
    )
    def test_only_a_rule_that_was_run_is_called_unused(
        self, rules: str, options: dict[str, object], told: bool
    ) -> None:
        report = sidecar(entry(rules), options=Options(**options))  # type: ignore[arg-type]
        assert [code for code, _, _ in said(report.sidecar)] == ["CT900"] * told

    def test_nothing_is_called_unused_in_what_is_no_telegram(self) -> None:
        assert sidecar(entry("PM303"), "eggs\nmilk\n").sidecar is None
        assert hidden(sidecar(entry("CT003"), "eggs\nmilk\n")) == [("CT003", 1)]
        assert hidden(sidecar(entry("CT001"), "")) == [("CT001", 1)]

    def test_what_is_wrong_with_a_suppression_is_not_suppressed(self) -> None:
        report = sidecar(entry("CT ALL") + entry("PM303"))
        assert "CT900" in {code for code, _, _ in said(report.sidecar)}

    def test_every_field_has_a_name(self) -> None:
        assert len({anchor_name(f"field:{name}") for name in FIELDS}) == len(FIELDS)
        assert None not in {anchor_name(f"field:{name}") for name in FIELDS}
        assert anchor_name("field:eo") == anchor_name("field:E.O.")
        for name in (
            "field:",
            "field:X",
            "para:",
            "para:x",
            "line:0",
            "line:-1",
            "Header",
            "",
            ":",
            "para:1.",
            "para:7 ",
        ):
            assert anchor_name(name) is None, name

    @pytest.mark.parametrize(
        "at", [*PARTS, *(f"field:{name}" for name in FIELDS if name not in ("XMT", "PAGE", "SECTION"))]
    )
    def test_the_model_telegram_has_the_places(self, at: str) -> None:
        assert [
            message for _, _, message in said(sidecar(entry("PM301", at=at)).sidecar) if "there is no" in message
        ] == []

    HOSTILE = (
        "[[ignore]]\nrules = [",
        "ignore = [[1]]",
        "[ignore]\nrules = 1",
        '[[ignore]]\nrules = ["PM301"]\nat = 1979-05-27\nreason = 1.5\ntelegram = true',
        '[[ignore]]\nrules = ["", " ", "\\u0000", "%s"]\n' % ("x" * 900),
        '[[ignore]]\nrules = ["PM301"]\ntelegram = -99999999999999999999999\n',
        '[[ignore]]\nrules = ["PM301"]\nat = "para:%s"\n' % ("9" * 500),
        '[[ignore]]\nrules = ["PM301"]\nat = "line:%s"\n' % ("9" * 9),
        "\x00",
        "[" * 5000,
        "a." * 5000,
        "#" * (LARGEST + 1),
        '"\\n\\u2028" = 1',
    )

    @pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
    def test_a_hostile_one_is_told(self, text: str) -> None:
        for data in (text, text.encode(), text.encode("utf-16")):
            report = lint(FAULTY, suppressions=Suppressions(Sidecar.read(data, BESIDE))).sidecar
            assert report is not None
            assert all("\n" not in str(found.message) for found in report.diagnostics)

    @given(st.binary() | st.text().map(str.encode))
    def test_never_raises(self, data: bytes) -> None:
        report = lint(FAULTY, suppressions=Suppressions(Sidecar.read(data, BESIDE)))
        assert shown(report) == ALL

    @pytest.mark.parametrize("value", ["1.5", "true", "-1", "'x'", "[]", "[[]]", "{}", "{a = 1}", "07:32:00", "nan"])
    @pytest.mark.parametrize("key", ["rules", "at", "telegram", "reason"])
    def test_no_value_of_a_key_raises(self, key: str, value: str) -> None:
        report = sidecar(f"[[ignore]]\n{key} = {value}\n")
        assert shown(report) == ALL
        assert report.sidecar is not None


MARK = "%% cablelint: "


def directed(*edits: tuple[str, str], text: str = FAULTY, **options: object) -> Report:
    """The report on a telegram with directives, each above the line that begins with the first words."""
    for words, directive in edits:
        text = text.replace(f"\n{words}", f"\n{MARK}{directive}\n{words}")
    return lint(text, options=Options(**options))  # type: ignore[arg-type]


class TestDirectives:
    @pytest.mark.parametrize(
        ("edits", "expected"),
        [
            ([("2. ", "ignore[PM301] so it is")], ["PM301"]),
            ([("2. ", "ignore[PM301]"), ("3. ", "ignore[PM]")], ["PM301", "PM301"]),
            ([("TAGS", "ignore[unknown-tag]")], ["TG603"]),
            ([("TAGS", "ignore[ PM301 , TG603 ]")], ["TG603"]),
            ([("FM ", "ignore-file[PM301]")], ["PM301", "PM301"]),
        ],
    )
    def test_what_is_suppressed(self, edits: list[tuple[str, str]], expected: list[str]) -> None:
        assert [code for code, _ in hidden(directed(*edits))] == expected

    def test_the_reason_is_kept(self) -> None:
        report = directed(("2. ", "ignore[PM301]  settled before release "))
        (mark,) = (found.suppressed for found in report.diagnostics if found.suppressed is not None)
        assert (mark.kind, mark.reason) == (SuppressionKind.DIRECTIVE, "settled before release")

    def test_it_holds_for_the_whole_paragraph_below_blank_lines_and_other_directives(self) -> None:
        text = FAULTY.replace("HE WILL CALL AGAIN (REF B).", "HE SAID:\n\n  A. (S) YES\n\n  B. (S) NO (REF B)")
        report = directed(("3. ", f"ignore[PM301]\n\n{MARK}ignore[PM303]\n"), text=text)
        assert [code for code, _ in hidden(report)] == ["PM301"] * 3
        assert [code for code, _ in shown(report)] == ["TG603", "PM301", "CT900"]

    def test_inside_a_paragraph_it_holds_for_the_item_or_line(self) -> None:
        text = FAULTY.replace("HE WILL CALL AGAIN (REF B).", "HE SAID:\n\n  A. (S) YES\n\n  B. (S) NO (REF B)")
        assert len(hidden(directed(("  A. ", "ignore[PM301]"), text=text))) == 1
        wrapped = FAULTY.replace("CALLED.", "CALLED\nTWICE\tOR THRICE.\nAND\tAGAIN.")
        tabs = directed(("TWICE", "ignore[tab-in-text]"), text=wrapped)
        assert [code for code, _ in hidden(tabs)] == [
            found.code for found in lint(wrapped).active if found.code == "BD105"
        ]

    def test_above_nothing_it_is_unused(self) -> None:
        report = lint(f"{FAULTY}{MARK}ignore[PM301]\n")
        assert [code for code, _ in shown(report)] == ["TG603", "PM301", "PM301", "CT900"]

    @pytest.mark.parametrize(
        "line",
        [
            " %% cablelint: ignore[PM301]",
            "%%cablelint: ignore[PM301]",
            "% cablelint: ignore[PM301]",
            "HE WROTE %% cablelint: ignore[PM301]",
            "%% CABLELINT: ignore[PM301]",
        ],
    )
    def test_only_the_marker_at_column_1_makes_a_directive(self, line: str) -> None:
        report = lint(FAULTY.replace("CALLED.\n", f"CALLED.\n{line}\n"))
        assert hidden(report) == []
        assert line.strip() in report.cable.paragraphs[0].text

    @pytest.mark.parametrize(
        "directive",
        ["ignore", "ignore PM301", "ignore[PM301", "ignore[]", "ignore[,]", "ignor[PM301]", "", "Ignore[PM301]"],
    )
    def test_a_malformed_one_is_told_and_is_no_part_of_the_telegram(self, directive: str) -> None:
        report = directed(("2. ", directive))
        assert [code for code, _ in shown(report)] == ["TG603", "CT902", "PM301", "PM301"]
        (told,) = (found for found in report.active if found.code == "CT902")
        assert report.source.text[slice(*told.span)] == f"{MARK}{directive}"
        assert "cablelint" not in str(report.cable)

    def test_another_marker_or_none(self) -> None:
        text = FAULTY.replace("\n2. ", "\n// ignore[PM301]\n2. ")
        assert hidden(lint(text, options=Options(directive_marker="//"))) == [("PM301", SECOND + 1)]
        assert hidden(lint(text)) == []
        report = lint(
            FAULTY.replace("CALLED.\n", f"CALLED.\n{MARK}ignore[PM301]\n"), options=Options(directive_marker="")
        )
        assert hidden(report) == []
        assert "cablelint" in report.cable.paragraphs[0].text

    def test_a_directive_is_a_fault_in_a_transmission(self) -> None:
        report = directed(("2. ", "ignore[PM301] so"), ("3. ", "nonsense"), profile=Profile.TRANSMITTED)
        assert [code for code, _ in shown(report)] == ["TG603", "CT903", "CT903", "PM301"]
        assert [code for code, _ in hidden(report)] == ["PM301"]

    def test_an_unused_rule_is_taken_out_of_it_on_request(self) -> None:
        text = FAULTY.replace("\n2. ", f"\n{MARK}ignore[PM303, PM301,PM305] so\n2. ").replace(
            "\n3. ", f"\n{MARK}ignore[TG]\n3. "
        )
        text = text.replace("\n3. ", f"\n{MARK}ignore[PM303]\n3. ")
        assert fix_source(Source(text)).text == text
        fixed = fix_source(Source(text), unsafe=True).text
        assert f"{MARK}ignore[PM301] so\n2. " in fixed
        assert f"{MARK}ignore[TG]\n3. " in fixed
        assert fix_source(Source(fixed), unsafe=True).text == fixed

    def test_directives_are_stripped_at_last(self) -> None:
        text = FAULTY.replace("CALLED.", "CALLED\u2019.").replace(
            "\n2. ", f"\n{MARK}ignore-file[IN005]\r\n{MARK}x\n2. "
        )
        assert fix_source(Source(text)).text == text
        result = fix_source(Source(text), strip_directives=True)
        assert result.text == FAULTY.replace("CALLED.", "CALLED\u2019.")
        assert "IN005" in {found.code for found in result.remaining.active}
        assert result.applied == ()

    def test_a_fix_does_not_write_over_a_directive(self) -> None:
        text = FAULTY.replace("TAGS: PREL ECON ZZQ", f"TAGS: PREL ECON\n{MARK}ignore[TG603]\nPREL ZZQ")
        fixed = fix_source(Source(text), unsafe=True, options=Options(extend_select=("TG",))).text
        assert f"{MARK}ignore[TG603]\n" in fixed

    def test_the_places_of_the_model_are_those_of_the_file(self) -> None:
        text = f"{MARK}ignore-file[PM301]\n" + FAULTY.replace("B. STATE", f"\n{MARK}x\n     B. STATE".lstrip("\n"))
        (cable,) = telegrams(Source(text))
        assert cable.span == (0, len(text))
        for paragraph in cable.paragraphs:
            assert paragraph.mark is not None
            assert text[slice(*paragraph.mark.span)] == paragraph.mark.text
        assert [reference.reference_id for reference in cable.references] == ["05ASTANA4321", "06STATE12345"]

    @given(spoiled().flatmap(damaged), st.randoms(use_true_random=False))
    def test_it_moves_no_finding(self, text: str, random: Random) -> None:
        lines = text.splitlines(keepends=True)
        at = sum(len(line) for line in lines[: random.randrange(len(lines))])
        end = "\r\n" if "\r\n" in text else "\n"
        added = f"{MARK}ignore[CT003] A REASON, LONGER THAN ANY LINE OF A TELEGRAM MAY BE FOR THE TELETYPE{end}"
        report = lint(text[:at] + added + text[at:], options=Options(ignore=("CT9",)))

        def before(offset: int) -> int:
            return offset - len(added) if offset >= at + len(added) else offset

        found = [(item.code, str(item.message), *map(before, item.span)) for item in report.diagnostics]
        assert found == [(item.code, str(item.message), *item.span) for item in lint(text).diagnostics]

    @given(st.text(alphabet="%# cablelint:ignore[]PM301,\r\n-", max_size=200))
    def test_never_raises(self, text: str) -> None:
        for data in (text, MODEL.replace("2. (U)", f"\n{MARK}{text}\n2. (U)"), f"{MARK}{text}"):
            report = lint(data)
            assert "CT000" not in {found.code for found in report.diagnostics}
            fix_source(Source(data), unsafe=True, strip_directives=True)


def test_suppressions_of_both_kinds_and_one_reason() -> None:
    text = FAULTY.replace("\n2. ", f"\n{MARK}ignore[PM301] here\n2. ")
    report = sidecar(entry("PM301", reason="beside"), text)
    assert [found.suppressed.reason for found in report.diagnostics if found.suppressed] == ["here", "beside"]
    assert report.sidecar is None
    assert "CT900" not in {found.code for found in report.active}
