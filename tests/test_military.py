"""Military messages: correct ones are clean, each fault is found by its rule alone, and several are told apart."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from mutations.messages import MessageMutation, check_found_alone, grave
from mutations.military import MILITARY_MUTATIONS
from strategies.military import Message, military_messages

from cablelint import rules
from cablelint.api import fix, lint, parse, telegrams
from cablelint.context import Profile
from cablelint.engine import Options
from cablelint.model import BasicHeader, ClassificationLine, GeneralMessage
from cablelint.source import Source
from cablelint.testing import MODEL_ACP127, MODEL_GENADMIN, MODEL_TELEGRAM


@given(military_messages())
def test_a_correct_message_is_clean(message: Message) -> None:
    report = lint(message.text())
    assert report.dialect == "genadmin"
    assert [(found.code, str(found.message)) for found in report.diagnostics] == []


@given(military_messages())
def test_what_is_read_is_what_was_written(message: Message) -> None:
    (cable,) = telegrams(Source(message.text()))
    assert (cable.envelope.basic_header is not None) == message.header
    if isinstance(cable.envelope.basic_header, BasicHeader):
        assert cable.envelope.basic_header.routing_indicator.text == message.station
    assert cable.date == message.moment.date()
    assert [item.name for item in cable.message_sets[:2]] == ["MSGID", "SUBJ"]
    assert cable.subject == message.subject
    assert [reference.label.text for reference in cable.references if reference.label] == list(message.labels)
    assert [paragraph.number for paragraph in cable.paragraphs] == list(range(1, len(message.paragraphs) + 1))
    assert all(item.terminator is not None and item.terminator.text == "//" for item in cable.message_sets)
    assert (cable.general_message is not None) == bool(message.series)
    if isinstance(cable.general_message, GeneralMessage):
        assert cable.general_message.title.text == "NAVADMIN"


@pytest.mark.parametrize("mutation", MILITARY_MUTATIONS, ids=str)
@settings(max_examples=settings().max_examples // 8)
@given(st.data())
def test_is_found_by_its_rule_alone(mutation: MessageMutation[Message], data: st.DataObject) -> None:
    message = data.draw(military_messages(**mutation.wishes))
    changed = mutation.apply(message)
    assume(changed is not None)
    assert changed is not None
    check_found_alone(mutation, message, changed)


def test_there_is_a_rule_for_every_mutation() -> None:
    assert {mutation.code for mutation in MILITARY_MUTATIONS} <= {rule.code for rule in rules.ALL}


@given(military_messages())
def test_fixing_twice_is_fixing_once(message: Message) -> None:
    broken = message.changed(set_end="/", header_end="").text()
    once = fix(broken)
    assert once.text == message.text()
    assert fix(once.text).text == once.text


@given(military_messages(), st.data())
def test_a_damaged_message_never_raises(message: Message, data: st.DataObject) -> None:
    text = message.text()
    for _ in range(data.draw(st.integers(1, 6))):
        start = data.draw(st.integers(0, len(text)))
        end = start + data.draw(st.sampled_from((0, 0, 1, 2, 30)))
        text = (
            text[:start] + data.draw(st.sampled_from(("", "/", "//", "\n", " ", "BT\n", "REF/", "É", "0"))) + text[end:]
        )
    cables = telegrams(Source(text))
    assert "".join(text[cable.span.start : cable.span.end] for cable in cables) == text
    assert "CT000" not in {found.code for found in lint(text).diagnostics}


# Each of these took time without bound, or raised: a suite that stands still here has lost linear time.
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("SUBJ/SAMPLE", "SUBJ/" + "/" * 100_000 + "SAMPLE"),
        ("REF/A/DOC", "REF/A/" + "//" * 50_000 + "DOC"),
        ("NARR/", "NARR/\n" + "/\n" * 50_000),
        ("NARR/", "REF/\n" * 20_000 + "NARR/"),
        ("REF/A/", "MSGID/\nSUBJ/\nREF/A//\n" * 5_000 + "REF/A/"),
        ("REF A IS", "REFS A" + ", A" * 30_000 + " IS"),
        ("LINE WITH REF A", "LINE WITH REF A" + " AND A" * 16_000),
        ("2.  COMMANDS", "".join(f"{2 + index % 2 * 4}. X\nY 3. Z\n" for index in range(8_000)) + "2.  COMMANDS"),
        ("SAMPLE MESSAGE FOR TESTING//", "SAMPLE" + " /" * 50_000),
        ("SAMPLE MESSAGE FOR TESTING//", "SAMPLE" + " " * 100_000),
        ("RUEWXYZ.", "RUEWXYZ" + "\nRUEWABC RUEWDEF" * 6_000 + "."),
        ("TO NAVADMIN", "TO NAVADMIN" + " INFO X" * 8_000),
        ("2.  COMMANDS", "X// NARR/ " * 10_000 + "2.  COMMANDS"),
        ("UNCLAS //N01000//", "A " * 50_000),
    ],
)
def test_hostile_messages_return(old: str, new: str) -> None:
    assert old in MODEL_GENADMIN
    assert "CT000" not in {found.code for found in lint(MODEL_GENADMIN.replace(old, new, 1)).diagnostics}


def test_no_word_at_the_end_of_the_text_is_lost_for_a_name() -> None:
    whole, _, ending = MODEL_GENADMIN.rpartition("//")
    text = f"{whole}\nHARBOR SCHOOL{ending}"
    assert parse(text).paragraphs[-1].text.endswith("\nHARBOR SCHOOL")
    (found,) = lint(text).diagnostics
    assert found.code == "GA501"
    assert parse(fix(text).text).paragraphs[-1].text.endswith("\nHARBOR SCHOOL//")


def test_the_subject_indicator_of_a_second_classification_line_lies_in_the_line() -> None:
    text = MODEL_GENADMIN.replace("UNCLAS //N01000//", "UNCLAS\nPASS TO OFFICE CODES:\nUNCLAS //N01000//", 1)
    line = parse(text).classification_line
    assert isinstance(line, ClassificationLine)
    assert line.subject_indicator is not None
    assert text[line.span.start : line.span.end] == "UNCLAS\nPASS TO OFFICE CODES:\nUNCLAS //N01000//"
    assert line.subject_indicator.span.start >= line.span.start
    assert line.subject_indicator.span.end <= line.span.end


def test_a_header_may_call_500_stations() -> None:
    stations = " ".join(["RUEWXYZ"] * 500)
    assert "JN104" not in {found.code for found in lint(MODEL_GENADMIN.replace("RUEWXYZ", stations, 1)).diagnostics}


CUT = MODEL_GENADMIN[: MODEL_GENADMIN.index("3.  RELEASED")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CUT, []),
        (CUT + "BT\n", ["RMKS has no double slant at its end"]),
        (CUT + "NNNN\n", ["RMKS has no double slant at its end"]),
        (CUT.replace("TESTING//", "TESTING"), ["SUBJ has no double slant at its end"]),
        (CUT[: CUT.index("POC/") + 12], []),
        (CUT + "3.  THE END.//\nGOOD WORDS\n", []),
        (CUT + "3.  THE END.//\nGOOD WORDS\nBT\n#0123\nNNNN\n", ["words behind the end of RMKS stand in no set"]),
    ],
)
def test_what_a_copy_cut_off_is_not_asked_for_its_end(text: str, expected: list[str]) -> None:
    options = Options(select=("GA501", "GA517"))
    assert [str(found.message) for found in lint(text, options=options).diagnostics] == expected


def test_in_a_complete_transmission_nothing_was_cut_off() -> None:
    options = Options(select=("GA501",), profile=Profile.TRANSMITTED)
    assert [found.code for found in lint(CUT, options=options).diagnostics] == ["GA501"]


def test_line_ends_of_any_kind() -> None:
    for line_end in ("\r", "\r\n", "\r\r\n"):
        report = lint(MODEL_GENADMIN.replace("\n", line_end))
        assert (report.dialect, report.diagnostics) == ("genadmin", ())


class TestSeveralMessages:
    def test_of_all_dialects_in_one_file(self) -> None:
        text = MODEL_TELEGRAM + "\n\n" + MODEL_GENADMIN + "\n" + MODEL_ACP127 + MODEL_TELEGRAM
        cables = telegrams(Source(text))
        assert [cable.dialect for cable in cables] == ["telegram", "genadmin", "acp127", "telegram"]
        assert "".join(text[cable.span.start : cable.span.end] for cable in cables) == text
        assert grave(text) == []

    def test_without_an_end_of_message(self) -> None:
        body = MODEL_GENADMIN.replace("#0123\nNNNN\n", "")
        cables = telegrams(Source(body + body))
        assert [cable.dialect for cable in cables] == ["genadmin", "genadmin"]
        assert [len(cable.message_sets) for cable in cables] == [6 + 1, 6 + 1]

    def test_a_banner_behind_the_end(self) -> None:
        (cable,) = telegrams(Source(MODEL_GENADMIN + "CLASSIFICATION: UNCLASSIFIED//\n"))
        assert cable.span.end == len(cable.source.text)

    @pytest.mark.parametrize("copies", [2, 5])
    def test_one_after_the_other(self, copies: int) -> None:
        assert [cable.dialect for cable in telegrams(Source(MODEL_GENADMIN * copies))] == ["genadmin"] * copies


# Faults of the heading and of sets of a complete transmission, and the one finding that each must give.
FAULTS = {
    "no header": ("RTTUZYUW RUEWABC0123 0601205-UUUU--RUEWXYZ.\n", "", "FL002"),
    "an originating station that cannot be one": ("RUEWABC0123", "XUEWABC0123", "FL202"),
    "a station that cannot be one": ("RUEWXYZ", "XUEWXYZ", "FL202"),
    "a station of no nation": ("RUEWXYZ", "RVEWXYZ", "FL204"),
    "a station called twice": ("RUEWXYZ", "RUEWXYZ RUEWXYZ", "FL206"),
    "a collective that was not expanded": ("RUEWXYZ", "RHCRXYZ", "FL208"),
    "remarks without their slant": ("RMKS/1.", "RMKS1.", "GA517"),
    "words behind the remarks": ("N1.//\nBT", "N1.//\nEXTRA WORDS.\nBT", "GA517"),
    "a short first group of the header": ("RTTUZYUW", "RTTUZYU", "JN101"),
    "another character in the header": ("RTTUZYUW", "R9TUZYUW", "JN101"),
    "no hyphen in the header": ("1205-UUUU", "1205UUUU", "JN101"),
    "no first line of the remarks": ("RMKS/1.  THIS MESSAGE ANNOUNCES A TEST IN LINE WITH REF A.\n", "", "BD101"),
    "a leap year in the date-time group": ("R 011200Z MAR 06", "R 011200Z MAR 08", "GA518"),
    "INFO in place of TO": ("TO NAVADMIN", "INFO NAVADMIN", "FL710"),
    "a page with a higher classification": (
        "2.  COMMANDS",
        "PAGE 02 RUEWABC0123 SECRET\n2.  COMMANDS",
        "PG209",
    ),
    "a page of two words of classification": (
        "2.  COMMANDS",
        "PAGE 02 RUEWABC0123 TOP SECRET\n2.  COMMANDS",
        "PG209",
    ),
    "no classification above passing instructions": (
        "UNCLAS //N01000//\n",
        "PASS TO OFFICE CODES:\nFM COMNAVEXAMPLE NORFOLK VA//N7//\n",
        "CL101",
    ),
}


@pytest.mark.parametrize(("old", "new", "code"), FAULTS.values(), ids=FAULTS)
def test_a_fault_of_a_complete_transmission(old: str, new: str, code: str) -> None:
    assert old in MODEL_GENADMIN
    report = lint(MODEL_GENADMIN.replace(old, new), options=Options(profile=Profile.TRANSMITTED))
    assert [item.code for item in report.diagnostics] == [code]


@pytest.mark.parametrize(
    ("old", "new", "ignored", "code"),
    [
        ("R 011200Z MAR 06", "R 011200Z MAR 08", "GA518", "JN105"),
        ("TO NAVADMIN", "INFO NAVADMIN", "FL710", "FL003"),
    ],
)
def test_another_rule_tells_of_a_fault_where_the_best_is_ignored(old: str, new: str, ignored: str, code: str) -> None:
    report = lint(MODEL_GENADMIN.replace(old, new), options=Options(ignore=(ignored,)))
    assert [item.code for item in report.diagnostics] == [code]


@pytest.mark.parametrize(
    ("text", "placeholder"),
    [
        (MODEL_GENADMIN.replace("RUEWABC0123", "{station}0123"), "{station}"),
        (MODEL_ACP127.replace("DE RBDCCC", "DE CALLING_STATION"), "CALLING_STATION"),
        (MODEL_ACP127.replace("ACKNOWLEDGE.", "<text>"), "<text>"),
    ],
)
def test_a_template_gets_one_verdict(text: str, placeholder: str) -> None:
    (found,) = lint(text).diagnostics
    assert (found.code, text[found.span.start : found.span.end]) == ("CT007", placeholder)
    assert str(found.message) == f"the message is a template: {placeholder} stands in place of a field"


def test_prose_about_messages_is_none() -> None:
    text = "The set MSGID comes first, as in MSGID/GENADMIN/CNO//, then SUBJ/TEXT//.\nREF/A/ follows.\n"
    assert [found.code for found in lint(text).diagnostics] == ["CT003"]
