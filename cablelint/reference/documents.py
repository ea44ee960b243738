"""Words that say of what kind a document is that is no telegram. Sources: each row of documents.tsv names one."""

from functools import cache

from cablelint.reference import facts


def kind(word: str) -> str | None:
    """The kind that a word in upper case stands for: email, telephone, report, handbook or other; None for none."""
    return _kinds().get(word)


@cache
def _kinds() -> dict[str, str]:
    return {word: name for word, name, _ in facts.read("documents")}
