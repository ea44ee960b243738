"""The three tables: telegrams, paragraphs, findings; each column with its type, what it says, and where it is from.

docs/collections.md is written from these descriptions. They also go into the files, as metadata of the columns.
"""

from cablelint.corpus.tables.findings import FINDINGS
from cablelint.corpus.tables.paragraphs import PARAGRAPHS
from cablelint.corpus.tables.table import Table
from cablelint.corpus.tables.telegrams import TELEGRAMS

# The names of their directories too.
TABLES: dict[str, Table] = {"telegrams": TELEGRAMS, "paragraphs": PARAGRAPHS, "findings": FINDINGS}

__all__ = ["FINDINGS", "PARAGRAPHS", "TABLES", "TELEGRAMS", "Table"]
