"""The baseline: what a known finding is recognised by, and what the file of them says."""

import json
import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutations import spoiled
from strategies.damage import damaged
from strategies.texts import any_text, cable_like_text

from cablelint.api import fix, lint
from cablelint.diagnostic import Report, SuppressionKind
from cablelint.engine import Options
from cablelint.suppression.baseline import Baseline, BaselineError, Known, known_findings
from cablelint.suppression.content import Contents
from cablelint.suppression.sidecar import Sidecar
from cablelint.suppression.suppressions import Suppressions
from cablelint.testing import MODEL_TELEGRAM as MODEL

LONG = "THE MINISTER SAID THAT THE TALKS WOULD GO ON IN SPRING, WHATEVER THE\nWEATHER MIGHT BE, AND HE WOULD ATTEND."
# Two equal marks in two paragraphs, one of them long; a tag in no list.
FAULTY = (
    MODEL.replace("2. (U) HE LEFT AN HOUR LATER (REF A).", f"2. (S) {LONG} (REF A).")
    .replace("3. (C)", "3. (S)")
    .replace("KZ", "ZZQ")
)
UNCHECKED = {"CT000", "CT004"}


def known(text: str, options: Options | None = None) -> Counter[Known]:
    return known_findings(lint(text, options=options))


def against(baseline: Counter[Known], text: str, options: Options | None = None) -> Report:
    return lint(text, options=options, suppressions=Suppressions(baseline=baseline))


def reported(baseline: Counter[Known], text: str) -> list[str]:
    return [found.code for found in against(baseline, text).active]


class TestRecognition:
    @given(spoiled().flatmap(damaged) | any_text() | cable_like_text())
    def test_what_was_written_is_known(self, text: str) -> None:
        report = against(known(text), text)
        assert {found.code for found in report.active} <= UNCHECKED
        assert report.outdated == 0
        assert {found.suppressed.kind for found in report.diagnostics if found.suppressed} <= {SuppressionKind.BASELINE}

    @given(spoiled(), st.sampled_from(["\n\n", "%% cablelint: ignore-file[CT003]\n", "\n \n"]))
    def test_moved_lines_change_nothing(self, text: str, above: str) -> None:
        options = Options(ignore=("CT9", "BD109", "IN001"))
        assert [found.code for found in against(known(text, options), above + text, options).active] == []

    @given(spoiled())
    def test_line_ends_change_nothing(self, text: str) -> None:
        assert reported(known(text), text.replace("\n", "\r\n")) == []

    def test_lines_broken_anew(self) -> None:
        rewrapped = (
            FAULTY.replace("THE\nWEATHER", "THE WEATHER").replace("WOULD GO", "WOULD\nGO").replace("MIGHT", "MI\nGHT")
        )
        assert rewrapped != FAULTY
        assert reported(known(FAULTY), rewrapped) == []

    def test_paragraphs_elsewhere(self) -> None:
        numbered = FAULTY.replace("3. (S)", "4. (S)").replace("2. (S)", "3. (S)")
        more = numbered.replace("3. (S)", "2. (U) A MAN WHOM NOBODY KNEW CAME IN.\n\n3. (S)")
        assert reported(known(FAULTY), more) == []
        unmarked = FAULTY.replace("3. (S)", "3.")
        assert [code for code, _ in known(unmarked)].count("PM303") == 1
        moved = more.replace("4. (S)", "4.")
        assert reported(known(unmarked), moved) == []

    def test_a_page_line_in_the_paragraph(self) -> None:
        paged = FAULTY.replace("THE\nWEATHER", "THE\n\nASTANA 00000123  002 OF 002\n\nWEATHER")
        assert "PM301" not in reported(known(FAULTY), paged)

    def test_damage_of_the_copy(self) -> None:
        damaged_copy = FAULTY.replace("ZZQ", "[ZZQ](#)").replace("MINISTER SAID", "MINISTER\u00a0SAID")
        assert [code for code in reported(known(FAULTY), damaged_copy) if not code.startswith("IN")] == []

    @pytest.mark.parametrize(
        ("old", "new", "codes"),
        [
            ("2. (S)", "2. (TS)", ["PM301"]),
            ("THE TALKS", "ALL TALKS", ["PM301"]),
            ("ZZQ", "ZZX", ["TG603"]),
            ("ZZQ", "ZZQ ZZX", ["TG603"]),
            ("1. (C)", "1. (S)", ["PM301"]),
        ],
    )
    def test_what_is_new_is_reported(self, old: str, new: str, codes: list[str]) -> None:
        assert reported(known(FAULTY), FAULTY.replace(old, new)) == codes

    def test_equal_findings_are_counted(self) -> None:
        twice = FAULTY.replace("3. (S) HE WILL CALL AGAIN (REF B).", "3. (S) (REF B)\n\n4. (S) (REF B)")
        once = FAULTY.replace("3. (S) HE WILL CALL AGAIN (REF B).", "3. (S) (REF B)")
        assert max(known(twice).values()) == 2
        assert reported(known(twice), twice) == []
        assert reported(known(once), twice) == ["PM301"]
        assert against(known(twice), once).outdated == 1

    def test_what_no_longer_occurs_is_counted(self) -> None:
        assert against(known(FAULTY), MODEL).outdated == 3
        assert against(known(FAULTY), MODEL, Options(select=("TG",))).outdated == 1
        assert against(known(FAULTY), MODEL, Options(ignore=("PM301",))).outdated == 1
        assert against(known(FAULTY), "eggs\nmilk\n").outdated == 0
        assert against(Counter({("ZZ999", "0" * 16): 2}), MODEL).outdated == 2

    def test_what_is_known_is_not_fixed(self) -> None:
        text = FAULTY.replace("CALLED.", "CALLED\u2019.")
        assert fix(text).text != text
        assert fix(text, suppressions=Suppressions(baseline=known(text))).text == text

    def test_a_sidecar_and_a_directive_come_first(self) -> None:
        beside = Sidecar.read('[[ignore]]\nrules = ["PM301"]\nat = "para:2"\n', "a")
        directed = FAULTY.replace("\n3. ", "\n%% cablelint: ignore[PM301]\n3. ")
        report = lint(directed, suppressions=Suppressions(beside))
        assert {code for code, _ in known_findings(report)} == {"TG603"}
        again = lint(directed, suppressions=Suppressions(beside, known(FAULTY)))
        kinds = [found.suppressed.kind.value for found in again.diagnostics if found.suppressed]
        assert kinds == ["baseline", "sidecar", "directive"]
        assert again.outdated == 2

    def test_what_is_wrong_with_a_sidecar_can_be_known(self) -> None:
        beside = Sidecar.read('[[ignore]]\nrules = ["PM303"]\n', "a")
        findings = known_findings(lint(FAULTY, suppressions=Suppressions(beside)))
        report = lint(FAULTY, suppressions=Suppressions(beside, findings))
        assert report.active == ()
        assert report.sidecar is not None
        assert report.sidecar.active == ()


class TestSecrecy:
    def test_no_word_can_be_read_in_it(self) -> None:
        written = Baseline({"a.txt": known(FAULTY)}).render()
        words = set(re.findall(r"[A-Z]{3,}", FAULTY))
        assert not words & set(re.findall(r"[A-Z]{3,}", written))

    def test_a_short_field_is_not_guessed_alone(self) -> None:
        """The same line in a telegram with another subject has another hash."""
        other = FAULTY.replace("SAMPLE TELEGRAM FOR TESTING", "SOMETHING ELSE")
        tags = [next(key for key in known(text) if key[0] == "TG603") for text in (FAULTY, other)]
        assert tags[0] != tags[1]

    def test_hashes_are_of_one_length(self) -> None:
        report = lint(FAULTY)
        for content in Contents(report).hashes(report.diagnostics):
            assert re.fullmatch(r"[0-9a-f]{32}", content)


PATHS = st.text(alphabet='ab/é. \n"\\', min_size=1, max_size=6)
KNOWN = st.tuples(st.from_regex(r"[A-Z]{2}\d{3}", fullmatch=True), st.text(alphabet="01", min_size=1, max_size=3))
FILES = st.dictionaries(PATHS, st.dictionaries(KNOWN, st.integers(1, 3), min_size=1, max_size=4), max_size=4)


class TestFile:
    @given(FILES)
    def test_reading_gives_back_what_was_written(self, files: dict[str, dict[Known, int]]) -> None:
        assert Baseline.read(Baseline(files).render()).files == files

    @given(FILES)
    def test_the_order_of_files_and_findings_does_not_matter(self, files: dict[str, dict[Known, int]]) -> None:
        turned = {path: dict(reversed(findings.items())) for path, findings in reversed(files.items())}
        assert Baseline(turned).render() == Baseline(files).render()

    def test_a_line_is_a_finding(self) -> None:
        written = Baseline({"b.txt": known(FAULTY), "a.txt": known(FAULTY)}).render().splitlines()
        assert (written[0], written[-1]) == ('{"version": 1, "findings": [', "]}")
        lines = [json.loads(line.rstrip(",")) for line in written[1:-1]]
        assert lines == sorted(lines, key=lambda line: (line["path"], line["rule"], line["hash"]))
        assert len(lines) == 6
        assert list(lines[0]) == ["path", "rule", "hash", "count"]

    def test_two_sides_of_a_merge(self) -> None:
        line = '{"path": "a", "rule": "PM301", "hash": "01", "count": %d}'
        text = f'{{"version": 1, "findings": [{line % 1}, {line % 2}, {line % 1}]}}'
        assert Baseline.read(text).files == {"a": {("PM301", "01"): 2}}

    def test_an_empty_one(self) -> None:
        assert Baseline.read(Baseline().render()).files == {}

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("", "no JSON"),
            ("[" * 100_000, "no JSON"),
            ("[]", "no list of findings"),
            ('{"findings": {}}', "no list of findings"),
            ('{"findings": []}', "not of version 1"),
            ('{"version": 2, "findings": []}', "not of version 1"),
            ('{"version": 1, "findings": [7]}', "finding 1 has no path"),
            ('{"version": 1, "findings": [{"path": "a", "rule": "X", "hash": "1"}]}', "finding 1 has no path"),
            ('{"version": 1, "findings": [{"path": "a", "rule": "X", "hash": 1, "count": 1}]}', "finding 1"),
            ('{"version": 1, "findings": [{"path": "a", "rule": "X", "hash": "", "count": true}]}', "finding 1"),
        ],
    )
    def test_what_is_none(self, text: str, said: str) -> None:
        with pytest.raises(BaselineError, match=said):
            Baseline.read(text)

    @given(st.text())
    def test_any_other_text_is_refused(self, text: str) -> None:
        with pytest.raises(BaselineError):
            Baseline.read(text)
