"""The table of paragraphs and their marks."""

from cablelint.corpus.tables.facts import Portion
from cablelint.corpus.tables.table import Column, Table


def _heading(row: Portion) -> str | None:
    heading = row.paragraph.heading
    return heading.text if heading is not None and row.item is None else None


PARAGRAPHS = Table(
    "one paragraph, or one item of a paragraph that has a mark of its own",
    (
        Column("id", "VARCHAR", "The telegram: `telegrams.id`.", lambda row: row.telegram.id),
        Column("paragraph", "INTEGER", "Which paragraph of the telegram it is, from 1.", lambda row: row.index),
        Column(
            "number",
            "BIGINT",
            "The number of the paragraph, repaired where the copy was damaged; NULL where there is none.",
            lambda row: row.paragraph.number,
        ),
        Column("item", "VARCHAR", "What the item begins with; NULL for the paragraph itself.", lambda row: row.item),
        Column(
            "mark",
            "VARCHAR",
            "The portion mark as written; NULL where there is none.",
            lambda row: row.mark.text if row.mark is not None else None,
        ),
        Column(
            "level",
            "VARCHAR",
            "The level that the mark states; NULL where it has no meaning.",
            lambda row: row.marking.level.words if row.marking is not None else None,
        ),
        Column(
            "marking",
            "VARCHAR",
            "What the mark means, in words: `SECRET//NOFORN`; equal for marks that mean the same.",
            lambda row: row.marking.words if row.marking is not None else None,
        ),
        Column(
            "verdict",
            "VARCHAR",
            "Whether the mark fits the overall marking: `fits`, `above`, `stricter`, `covered`, `unmarked`, `unknown`, "
            "`no overall marking`, as `cablelint portions` says.",
            lambda row: row.verdict,
        ),
        Column("heading", "VARCHAR", "The title line above the paragraph.", _heading),
        Column("quoted", "BOOLEAN", "Whether it stands inside a quoted text.", lambda row: row.paragraph.quoted),
        Column("start_offset", "BIGINT", "Its first character in the text, from 0.", lambda row: row.span.start),
        Column("end_offset", "BIGINT", "The character behind its last one.", lambda row: row.span.end),
        Column("words", "BIGINT", "How many words it has, behind its mark.", lambda row: len(row.text.split())),
        Column(
            "text",
            "VARCHAR",
            "Its words, page lines lifted out; NULL without `--with-text`.",
            lambda row: row.text if row.telegram.with_text else None,
        ),
    ),
)
