"""A collection of telegrams as tables: where telegrams come from, what is written of them, who does the work.

Needs the extra `corpus`. The process that runs the command reads archives and writes all files; the work on telegrams
is done by others, who read plain files themselves and write nothing. So what is written does not depend on who works,
and nothing is written twice.
"""


class CorpusError(Exception):
    """Something that was asked for cannot be done; the text says what, in one line."""
