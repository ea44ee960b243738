"""The table of telegrams."""

from collections.abc import Callable, Sequence
from hashlib import sha256
from typing import Any

from cablelint.corpus.tables.facts import Telegram
from cablelint.corpus.tables.table import Column, Table
from cablelint.diagnostic import Severity
from cablelint.markings.rollup import roll_up
from cablelint.model import Cable, ClassifiedBy, GeneralMessage, Originator, Role, TransmissionIdentifier


def _cable(value: Callable[[Cable], Any]) -> Callable[[Telegram], Any]:
    """The value of a telegram that could be read."""
    return lambda telegram: value(telegram.cable) if telegram.cable is not None else None


def _written(tokens: Sequence[object]) -> list[str]:
    return [str(token) for token in tokens]


def _transmission(cable: Cable) -> str | None:
    line = cable.envelope.transmission_identifier
    return f"{line.channel or ''}{line.number or ''}" if isinstance(line, TransmissionIdentifier) else None


def _originator(cable: Cable) -> str | None:
    line = cable.envelope.originator
    return line.name.text if isinstance(line, Originator) else None


def _addressees(role: Role) -> Callable[[Cable], list[str]]:
    return lambda cable: [addressee.name.text for addressee in cable.envelope.addressed(role)]


def _post(telegram: Telegram) -> str | None:
    from cablelint.reference_ids import canonical_station_of_id

    line, reference = telegram.classification_line, telegram.message_reference
    station = reference.station if reference is not None else line.station if line is not None else None
    return canonical_station_of_id(station.text) if station is not None else None


def _number(telegram: Telegram) -> str | None:
    line, reference = telegram.classification_line, telegram.message_reference
    number = reference.number if reference is not None else line.number if line is not None else None
    return number.text if number is not None else None


def _section(telegram: Telegram, field: str) -> int | None:
    line = telegram.classification_line
    return getattr(line.section, field) if line is not None and line.section is not None else None


def _classified_by(cable: Cable) -> ClassifiedBy | None:
    return cable.classified_by if isinstance(cable.classified_by, ClassifiedBy) else None


def _classifiers(cable: Cable) -> list[dict[str, str | None]]:
    line = _classified_by(cable)
    return [{"name": one.name, "title": one.title} for one in line.classifiers] if line is not None else []


def _reason(cable: Cable) -> str | None:
    line = _classified_by(cable)
    if line is None or line.reason is None:
        return None
    return " ".join((str(line.reason.section or ""), *(f"({letter})" for letter in line.reason.letters))).strip()


def _references(cable: Cable) -> list[dict[str, str | None]]:
    return [
        {
            "label": str(reference.label) if reference.label is not None else None,
            "kind": reference.kind.value,
            "id": reference.reference_id,
            "text": reference.text,
        }
        for reference in cable.references
    ]


def _general_message(cable: Cable) -> str | None:
    message = cable.general_message
    if not isinstance(message, GeneralMessage):
        return None
    number = f" {message.number}/{message.year}" if message.number is not None else ""
    return f"{message.title}{number}"


def _officials(field: str) -> Callable[[Cable], list[str]]:
    return lambda cable: (
        [official.name.text for official in getattr(cable.smart.signature_block, field)]
        if cable.smart is not None
        else []
    )


_WHERE = (
    Column("id", "VARCHAR", "`SOURCE!DOCUMENT!ORDINAL`; no other telegram of the run has it.", lambda row: row.id),
    Column("source", "VARCHAR", "The file or address as it was named or found.", lambda row: row.document.source),
    Column(
        "document",
        "BIGINT",
        "Which text of the source it stands in, from 1: member, message, object or record; 1 in a plain file.",
        lambda row: row.document.number,
    ),
    Column(
        "member",
        "VARCHAR",
        "The name of the member of an archive; NULL in other sources.",
        lambda row: row.document.item.member,
    ),
    Column(
        "label",
        "VARCHAR",
        "What the source itself calls the text: the value of `--id-column`, what stands behind `From `.",
        lambda row: row.document.item.label,
    ),
    Column("ordinal", "INTEGER", "Which telegram of the text it is, from 1.", lambda row: row.ordinal),
    Column(
        "problem",
        "VARCHAR",
        "Why the text, or the rest of the source, could not be read; then most columns are NULL. NULL where it could.",
        lambda row: row.problem,
    ),
    Column("size", "BIGINT", "How many bytes the text has, with all telegrams in it.", lambda row: row.size),
    Column(
        "encoding",
        "VARCHAR",
        "How its bytes were read: `utf-8`, `windows-1252` …",
        lambda row: row.report.source.encoding.value if row.report is not None else None,
    ),
    Column(
        "start_offset",
        "BIGINT",
        "Its first character in the text, from 0.",
        lambda row: row.span.start if row.report is not None else None,
    ),
    Column(
        "end_offset",
        "BIGINT",
        "The character behind its last one.",
        lambda row: row.span.end if row.report is not None else None,
    ),
    Column(
        "digest",
        "VARCHAR",
        "SHA-256 of its characters in UTF-8, hexadecimal: equal for equal copies.",
        lambda row: sha256(row.text.encode("utf-8", "surrogatepass")).hexdigest() if row.report is not None else None,
    ),
)
_ENVELOPE = (
    Column(
        "dialect",
        "VARCHAR",
        "How it is laid out: `telegram`, `acp127`, `state1970s`, `smart`, `genadmin` or `unknown`.",
        _cable(lambda cable: cable.dialect),
    ),
    Column(
        "reference_id",
        "VARCHAR",
        "The canonical id, `08ASTANA2080`; NULL where date, post or number is not known.",
        _cable(lambda cable: cable.reference_id),
    ),
    Column("transmission_identifier", "VARCHAR", "Format line 1, `VZCZCXRO9456`.", _cable(_transmission)),
    Column(
        "precedences",
        "VARCHAR[]",
        "The precedence prosigns of format line 5, for action first.",
        _cable(lambda cable: _written(cable.dtg.precedences) if cable.dtg is not None else []),
    ),
    Column(
        "date_time_group",
        "TIMESTAMPTZ",
        "The date-time group, in UTC; NULL where it is missing or no such moment exists.",
        _cable(lambda cable: cable.dtg.datetime if cable.dtg is not None else None),
    ),
    Column("originator", "VARCHAR", "Whom format line 6 names, `AMEMBASSY ASTANA`.", _cable(_originator)),
    Column("action", "VARCHAR[]", "The action addressees, in order.", _cable(_addressees(Role.ACTION))),
    Column("info", "VARCHAR[]", "The information addressees, in order.", _cable(_addressees(Role.INFO))),
)
_HEADER = (
    Column(
        "classification",
        "VARCHAR",
        "The level that the classification line states: `UNCLASSIFIED` to `TOP SECRET`.",
        _cable(lambda cable: cable.classification.words if cable.classification is not None else None),
    ),
    Column(
        "overall_marking",
        "VARCHAR",
        "The overall marking: that level, and the controls behind it and among the captions.",
        lambda row: row.overall.words if row.overall is not None else None,
    ),
    Column(
        "marking_of_portions",
        "VARCHAR",
        "The marking that the portion marks together call for; NULL where no portion is marked.",
        lambda row: roll_up(row.marks).words if row.marks else None,
    ),
    Column("section", "INTEGER", "Which section it is; NULL where it has one.", lambda row: _section(row, "number")),
    Column("sections", "INTEGER", "How many sections there are.", lambda row: _section(row, "total")),
    Column("post", "VARCHAR", "The post that numbered it, as ids name it: `ASTANA`.", _post),
    Column("number", "VARCHAR", "The message reference number, as written.", _number),
    Column(
        "captions",
        "VARCHAR[]",
        "The captions, by their standard names; one that is not known as written.",
        _cable(lambda cable: [caption.name or caption.text for caption in cable.captions]),
    ),
    Column(
        "executive_order",
        "VARCHAR",
        "The number of the Executive Order.",
        lambda row: row.executive_order.number.text if row.executive_order is not None else None,
    ),
    Column(
        "declassification",
        "VARCHAR",
        "What the E.O. line says of how long the classification lasts: `date`, `event`, `exemption` …",
        lambda row: row.executive_order.duration.value if row.executive_order is not None else None,
    ),
    Column(
        "declassification_date",
        "DATE",
        "The date of declassification; NULL where none is given or no such day exists.",
        lambda row: row.executive_order.date if row.executive_order is not None else None,
    ),
    Column(
        "exemptions",
        "VARCHAR[]",
        "The exemptions from declassification, such as `X1`.",
        lambda row: _written(row.executive_order.exemptions) if row.executive_order is not None else None,
    ),
    Column(
        "tags",
        "STRUCT(code VARCHAR, family VARCHAR)[]",
        "The canonical TAGS, and of which kind each is.",
        _cable(lambda cable: [{"code": tag.code, "family": tag.family.value} for tag in cable.tags]),
    ),
    Column("subject", "VARCHAR", "The subject on one line, without its mark.", _cable(lambda cable: cable.subject)),
    Column(
        "subject_mark",
        "VARCHAR",
        "The mark of the subject, as written.",
        lambda row: row.subject_mark.text if row.subject_mark is not None else None,
    ),
    Column(
        "cited",
        "STRUCT(label VARCHAR, kind VARCHAR, id VARCHAR, text VARCHAR)[]",
        "The items of the REF line: letter, kind, canonical id of a telegram, as written.",
        _cable(_references),
    ),
    Column(
        "classified_by",
        "STRUCT(name VARCHAR, title VARCHAR)[]",
        "Who classified it, as written.",
        _cable(_classifiers),
    ),
    Column("reason", "VARCHAR", "The reason for the classification, `1.4 (b) (d)`.", _cable(_reason)),
    Column(
        "derived",
        "BOOLEAN",
        "Whether another document gave the classification; NULL without a Classified By line.",
        _cable(lambda cable: line.derived_from if (line := _classified_by(cable)) is not None else None),
    ),
)
_TEXT = (
    Column(
        "paragraphs",
        "INTEGER",
        "How many paragraphs it has.",
        _cable(lambda cable: len(cable.paragraphs)),
    ),
    Column(
        "words",
        "BIGINT",
        "How many words its paragraphs have.",
        _cable(lambda cable: sum(len(paragraph.text.split()) for paragraph in cable.paragraphs)),
    ),
    Column("signature", "VARCHAR", "The name below the text.", _cable(lambda cable: cable.signature)),
    Column("drafted_by", "VARCHAR[]", "Drafted By, of a SMART message.", _cable(_officials("drafted_by"))),
    Column("cleared_by", "VARCHAR[]", "Cleared By, of a SMART message.", _cable(_officials("cleared_by"))),
    Column("approved_by", "VARCHAR[]", "Approved By, of a SMART message.", _cable(_officials("approved_by"))),
    Column("released_by", "VARCHAR[]", "Released By, of a SMART message.", _cable(_officials("released_by"))),
    Column("general_message", "VARCHAR", "Its general message number, `NAVADMIN 264/22`.", _cable(_general_message)),
    Column("errors", "INTEGER", "How many errors were found in it.", lambda row: row.count(Severity.ERROR)),
    Column("warnings", "INTEGER", "How many warnings.", lambda row: row.count(Severity.WARNING)),
    Column("infos", "INTEGER", "How many infos.", lambda row: row.count(Severity.INFO)),
    Column(
        "summary",
        "VARCHAR",
        "The words of its summary; NULL without `--with-text`.",
        lambda row: row.cable.summary if row.with_text and row.cable is not None else None,
    ),
    Column(
        "text",
        "VARCHAR",
        "All of it; NULL without `--with-text`.",
        lambda row: row.text if row.with_text and row.report is not None else None,
    ),
)

TELEGRAMS = Table("one telegram, or one text that could not be read", (*_WHERE, *_ENVELOPE, *_HEADER, *_TEXT))
