"""The telegrams of a file: joined ones, copies of a heading, further sections, and what archives write around them."""

import pytest

from cablelint import Cable, Severity, fix, lint
from cablelint.api import telegrams
from cablelint.model import ClassifiedBy
from cablelint.source import Source
from cablelint.testing import MODEL_TELEGRAM

ENVELOPE, _, REST = MODEL_TELEGRAM.partition("BT\n")
HEADING, _, TEXT = REST.partition("1. (C)")
TEXT = "1. (C)" + TEXT
METADATA = "id: 4711\ndate: 3/1/2006 12:00\nrefid: 06ASTANA123\norigin: Embassy Astana\nheader:\n"


def read(text: str) -> tuple[Cable, ...]:
    return telegrams(Source(text))


def grave(text: str) -> list[str]:
    return [found.code for found in lint(text).diagnostics if found.severity is not Severity.INFO]


def one(text: str) -> Cable:
    """The only telegram of a text, which must be the model telegram, sound and whole."""
    (cable,) = read(text)
    assert cable.reference_id == "06ASTANA123"
    assert [paragraph.number for paragraph in cable.paragraphs] == [1, 2, 3]
    assert cable.signature == "DOE"
    assert isinstance(cable.classified_by, ClassifiedBy)
    assert len(cable.references) == 2
    assert len(cable.envelope.addressees) == 2
    assert grave(text) == []
    return cable


class TestCopies:
    def test_an_envelope_above_the_telegram(self) -> None:
        cable = one(f"{ENVELOPE}\n{METADATA}{MODEL_TELEGRAM}")
        assert len(cable.heading_copies) == 1
        assert lint(f"{ENVELOPE}\n{METADATA}{MODEL_TELEGRAM}").diagnostics == ()

    def test_an_envelope_of_another_telegram_above(self) -> None:
        above = ENVELOPE.replace("#0123", "#0171")
        (found,) = lint(f"{above}\n{METADATA}{MODEL_TELEGRAM}").diagnostics
        assert (found.code, found.span.start) == ("FL303", above.index("0171"))

    def test_an_extract_above_the_telegram(self) -> None:
        extract = f"{ENVELOPE}{HEADING}1. (C) THE MINIS...\n\n{METADATA}"
        cable = one(extract + MODEL_TELEGRAM)
        assert cable.dtg is not None
        assert cable.dtg.span.start > len(extract)

    def test_a_heading_run_together_below_itself(self) -> None:
        cut = HEADING.replace("Reasons 1.4 (b) and (d)", "Rea...")
        joined = " ".join(HEADING.replace("Classified By", "\nClassified By").split(" ")).replace("\n\n", " ")
        cable = one(f"{ENVELOPE}BT\n{cut}{joined}\n{TEXT}")
        assert cable.heading_cut

    def test_a_classification_line_and_captions_twice(self) -> None:
        line = "C O N F I D E N T I A L ASTANA 000123\n\nSIPDIS\n\n"
        cable = one(MODEL_TELEGRAM.replace(line, line + line))
        assert [caption.name for caption in cable.captions] == ["SIPDIS"]

    def test_lines_that_were_cut_off_are_no_error(self) -> None:
        """The Classified By line stood where the heading is cut off: that it is missing is a warning."""
        heading = HEADING.partition("Classified By")[0]
        text = f"{ENVELOPE}BT\n{heading}Summ...\n\n{heading.splitlines()[0]} E.O. 12958: DECL: 03/01/2016\n{TEXT}"
        assert [(found.code, found.severity.name) for found in lint(text).diagnostics if found.code == "CB501"] == [
            ("CB501", "WARNING")
        ]

    @pytest.mark.parametrize(
        ("ending", "reported"), [("TO RUEHC/SECSTATE WASHDC", False), ("TO RUEHC/SECSTATE WASHDC 1234\nBT\n", True)]
    )
    def test_a_copy_that_ends_in_its_addressee(self, ending: str, reported: bool) -> None:
        """The precedence word may be among what was cut off."""
        text = MODEL_TELEGRAM[: MODEL_TELEGRAM.index("TO RUEHC")] + ending
        assert ("FL703" in grave(text)) is reported

    def test_two_whole_copies(self) -> None:
        wrong = MODEL_TELEGRAM.replace("#0123/01", "#0129/01")
        assert len(read(wrong + MODEL_TELEGRAM)) == 2
        assert grave(wrong + MODEL_TELEGRAM) == grave(wrong)


class TestSeveral:
    other = MODEL_TELEGRAM.replace("000123", "000124").replace("#0123", "#0124")

    @pytest.mark.parametrize("first_line", ["VZCZCXRO0001", "PP RUEHBI", "DE RUEHTA", "ZNY", "P R 011200Z"])
    def test_joined_telegrams(self, first_line: str) -> None:
        """A telegram ends where another's heading begins, whatever lines that has."""
        second = self.other[self.other.index("P R 011200Z") :] if first_line.startswith("P R") else self.other
        cables = read(f"{MODEL_TELEGRAM}\n{second}")
        assert [cable.reference_id for cable in cables] == ["06ASTANA123", "06ASTANA124"]
        assert grave(f"{MODEL_TELEGRAM}\n{second}") == []

    def test_a_quoted_telegram_is_text(self) -> None:
        quoted = self.other[self.other.index("P R 011200Z") :].replace("NNNN\n", "").replace("BT\n", "")
        text = MODEL_TELEGRAM.replace("2. (U)", f"BEGIN TEXT:\n{quoted}END TEXT.\n\n2. (U)")
        assert len(read(text)) == 1

    def test_sections_with_headings_of_their_own(self) -> None:
        first = MODEL_TELEGRAM.replace("ASTANA 000123", "SECTION 01 OF 02 ASTANA 000123")
        begin, _, end = first.partition("3. (C)")
        again = begin[: begin.index("1. (C)")].replace("SECTION 01", "SECTION 02")
        again = again[again.index("P R 011200Z") :].replace("BT\n", "")
        text = f"{begin}PAGE 01        ASTANA  00123  02 OF 02  011200Z\n{again}3. (C){end}"
        cable = one(text)
        assert cable.paragraphs[1].text == "HE LEFT AN HOUR LATER (REF A)."
        assert [line.section.number for line in cable.section_lines if line.section is not None] == [2]


class TestWrappers:
    @pytest.mark.parametrize(
        "before",
        [
            "96338\t2006-03-01 12:00:00\t06ASTANA123\tEmbassy Astana\tCONFIDENTIAL\t\t",
            "This record is a partial extract of the original cable.\n\n",
            "2006-03-01\n06ASTANA123\nEmbassy Astana\nCONFIDENTIAL\n\n",
        ],
    )
    def test_what_an_archive_wrote_above(self, before: str) -> None:
        one(before + MODEL_TELEGRAM)

    @pytest.mark.parametrize("before", ["\t", '","', "Cable dated:2006-03-01T12:00:00"])
    def test_a_classification_line_in_mid_line(self, before: str) -> None:
        line = "C O N F I D E N T I A L ASTANA 000123"
        one(MODEL_TELEGRAM.replace(f"BT\n{line}", f"{before}{line}").replace("DOE\nBT", "DOE"))

    def test_line_ends_lost_behind_the_number(self) -> None:
        one(MODEL_TELEGRAM.replace("000123\n\nSIPDIS", "000123SIPDIS"))


class TestPageLines:
    text = MODEL_TELEGRAM.replace("ASTANA 000123", "SECTION 01 OF 02 ASTANA 000123")

    @pytest.mark.parametrize("page", ["ASTANA 00000123 002 OF 002", "ASTANA 00000123  001.2 OF 002"])
    def test_a_page_line_run_into_the_text(self, page: str) -> None:
        text = self.text.replace("HE LEFT AN HOUR", f"HE LEFT {page}  AN HOUR")
        cable = one(text)
        assert cable.paragraphs[1].text.split() == ["HE", "LEFT", "AN", "HOUR", "LATER", "(REF", "A)."]
        (found,) = cable.page_lines
        assert text[found.span.start : found.span.end] == page

    def test_text_behind_a_page_line(self) -> None:
        cable = one(self.text.replace("2. (U)", "ASTANA 00000123 002 OF 002 2. (U)"))
        assert cable.page_lines[0].station.text == "ASTANA"

    def test_a_number_that_differs(self) -> None:
        text = self.text.replace("HE LEFT AN HOUR", "HE LEFT ASTANA 00000129 002 OF 002 AN HOUR")
        assert grave(text) == ["PG201"]
        (found,) = lint(text).diagnostics
        assert text[found.span.start : found.span.end] == "00000129"

    def test_a_post_of_two_words_cut_to_ten_characters(self) -> None:
        text = self.text.replace("ASTANA", "PORT AU PRINCE").replace("RUEHTA", "RUEHPU")
        text = text.replace("HE LEFT", "AT PORT AU PR 00000123 002 OF 002 HE LEFT")
        (page,) = read(text)[0].page_lines
        assert page.station.text == "PORT AU PR"

    @pytest.mark.parametrize("between", ["", "\n", "\n\n"])
    def test_sections_with_endings_of_their_own(self, between: str) -> None:
        line = "C O N F I D E N T I A L"
        whole = ENVELOPE + "BT\n" + HEADING.replace(line, f"{line} SECTION 01 OF 02")
        first, _, rest = TEXT.partition("2. (U)")
        ending = TEXT[TEXT.index("BT\n") :]
        further = whole[: whole.index("SIPDIS")].replace("/01", "/02").replace("SECTION 01", "SECTION 02")
        text = f"{whole}{first}{ending}{between}{further}2. (U){rest}"
        one(text)
        assert [str(found.message) for found in lint(text).diagnostics] == []

    def test_sections_whose_numbers_are_not_all_as_wide(self) -> None:
        line = "C O N F I D E N T I A L"
        heading = ENVELOPE + "BT\n" + HEADING.replace(line, f"{line} SECTION 1 OF 2")
        first, _, rest = TEXT.partition("2. (U)")
        further = f"{ENVELOPE}BT\n{line} SECTION 02 OF 02 ASTANA 0123\n\n"
        text = f"{heading}{first}{further.replace('/01', '/02')}2. (U){rest}"
        one(text)
        one(fix(text).text)

    def test_the_page_line_of_the_last_section_is_not_there(self) -> None:
        long = "\n".join(["THE MINISTER SPOKE AT LENGTH ABOUT TRADE AND TRANSIT."] * 60)
        text = self.text.replace("01 OF 02", "01 OF 03").replace(
            "2. (U)", f"ASTANA 00000123  002 OF 003\n2. (U) {long}"
        )
        (found,) = lint(text).diagnostics
        assert (found.code, found.severity) == ("PG203", Severity.INFO)


def test_a_subject_in_an_archives_titles_is_taken_where_the_heading_has_none() -> None:
    telegram = MODEL_TELEGRAM[MODEL_TELEGRAM.index("C O N F") :]
    titles = "E.O. 12958: DECL: 03/01/2016\nTAGS: PREL ECON KZ\nSUBJECT: SAMPLE TELE...\n"
    report = lint(titles + telegram.replace("SUBJECT: SAMPLE TELEGRAM FOR TESTING\n", ""))
    assert report.cable.subject == "SAMPLE TELE..."
    (found,) = report.diagnostics
    assert (found.code, found.span.start) == ("TX001", titles.index("SUBJECT"))
    assert lint(titles + telegram).cable.subject == "SAMPLE TELEGRAM FOR TESTING"


def test_the_subject_of_a_letter_above_is_not_taken() -> None:
    telegram = MODEL_TELEGRAM[MODEL_TELEGRAM.index("C O N F") :].replace("SUBJECT: SAMPLE TELEGRAM FOR TESTING\n", "")
    report = lint(f"Subject: the telegram that you asked for\n\n{telegram}")
    assert (report.cable.subject, [found.code for found in report.diagnostics]) == (None, ["SJ701"])


@pytest.mark.parametrize("ending", ["NNN", "NNNN\nNNNN"])
def test_an_end_of_the_message_above_other_words_is_not_touched_by_a_safe_fix(ending: str) -> None:
    text = MODEL_TELEGRAM.replace("NNNN", f"{ending}\n\nPRINTED AT THE WRONG DESK")
    assert grave(text) == ["FL162" if ending == "NNN" else "FL003"]
    assert fix(text).text == text
    text = MODEL_TELEGRAM.replace("NNNN", ending)
    assert fix(text).text == MODEL_TELEGRAM
