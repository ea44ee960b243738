"""The table of findings."""

from cablelint.corpus.tables.table import Column, Table

FINDINGS = Table(
    "one finding, as `cablelint check` reports it",
    (
        Column("id", "VARCHAR", "The telegram: `telegrams.id`.", lambda row: row.telegram.id),
        Column("code", "VARCHAR", "The rule, `PM301`.", lambda row: row.diagnostic.code),
        Column("name", "VARCHAR", "The name of the rule, `portion-above-overall`.", lambda row: row.diagnostic.name),
        Column("severity", "VARCHAR", "`error`, `warning` or `info`.", lambda row: row.diagnostic.severity.value),
        Column("message", "VARCHAR", "What is wrong; may quote the telegram.", lambda row: str(row.diagnostic.message)),
        Column("line_number", "BIGINT", "The line of the text, from 1.", lambda row: row.position.line),
        Column("column_number", "BIGINT", "The column, in characters from 1.", lambda row: row.position.column),
        Column(
            "start_offset", "BIGINT", "Its first character in the text, from 0.", lambda row: row.diagnostic.span.start
        ),
        Column(
            "end_offset",
            "BIGINT",
            "The character behind its last one.",
            lambda row: row.diagnostic.span.end,
        ),
        Column(
            "fix",
            "VARCHAR",
            "Who may apply its fix: `safe`, `unsafe` or `display`; NULL without one.",
            lambda row: row.diagnostic.fix.applicability.value if row.diagnostic.fix is not None else None,
        ),
        Column(
            "suppressed",
            "VARCHAR",
            "How the text itself suppresses it: `directive`; NULL where it does not.",
            lambda row: row.diagnostic.suppressed.kind.value if row.diagnostic.suppressed is not None else None,
        ),
    ),
)
