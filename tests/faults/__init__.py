"""One fault put into an otherwise correct telegram, rule by rule, with the one finding that it must give.

The mutations (tests/mutations) break generated telegrams of every kind; here are the clauses of each rule, one by one.
"""

from attrs import field, frozen

from cablelint.context import Profile
from cablelint.engine import Options
from cablelint.testing import MODEL_TELEGRAM as MODEL
from faults.telegrams import changed


@frozen
class Fault:
    """The finding (code, level, the words at fault, what kind of fix) and the edits that bring the fault about."""

    code: str
    level: str
    words: str
    fix: str | None
    edits: list[tuple[str, str]] = field(repr=False)
    base: str = field(default=MODEL, repr=False)
    profile: Profile = Profile.ARCHIVE

    @property
    def text(self) -> str:
        """The telegram with the fault in it."""
        return changed(self.base, *self.edits)

    @property
    def options(self) -> Options:
        """The options with which the fault is found: the rule is selected, off by default or not."""
        return Options(extend_select=(self.code,), profile=self.profile)
