"""The index of rules is what the rules say of themselves."""

from pathlib import Path

from cablelint import rules
from cablelint.rules.__main__ import module


def test_the_index_is_fresh() -> None:
    written = Path(rules.__file__).with_name("_index.py").read_text(encoding="utf-8")
    assert written == module(), "run python -m cablelint.rules"
