"""The test kit for rules, of this project and of others: a rule's page is complete, and its examples run.

    from cablelint.testing import page_problems, run_examples

    def test_rule() -> None:
        assert page_problems(rule) == []
        assert run_examples(rule) == []

The rule need not be part of cablelint or of a plugin that is enabled: it is run besides the rules of cablelint.

An example may be a fragment, which is put into a correct message of the dialect that the rule judges: a telegram
(`MODEL_TELEGRAM`), a printed one of 1973 to 1979 (`MODEL_STATE_1970S`), a SMART message (`MODEL_SMART`), a military
message in plain language (`MODEL_ACP127`) or one of sets (`MODEL_GENADMIN`). Blank lines cut it into blocks. Each
block takes the place of the model's lines from the first to the last of the kinds that it has: a block of one TAGS
line replaces the TAGS line, and a block of a date-time group followed by a TO line replaces all between these two,
the FM line included. Paragraphs, with all that stands between them, replace all paragraphs.
"""

import re
from collections.abc import Callable

from attrs import frozen

from cablelint import engine
from cablelint.api import lint
from cablelint.context import Profile
from cablelint.diagnostic import Diagnostic, Report, Severity
from cablelint.dialects import (
    ACP127,
    GENADMIN,
    SMART,
    STATE_1970S,
    TELEGRAM,
    military_lines,
    printed_lines,
    smart_lines,
)
from cablelint.engine import Options
from cablelint.lazy import lazy
from cablelint.model_messages import MODEL_ACP127, MODEL_GENADMIN, MODEL_SMART, MODEL_STATE_1970S, MODEL_TELEGRAM
from cablelint.openings import opening
from cablelint.rule import SECTIONS, Rule
from cablelint.values import evolve

__all__ = [
    "MODEL_ACP127",
    "MODEL_GENADMIN",
    "MODEL_SMART",
    "MODEL_STATE_1970S",
    "MODEL_TELEGRAM",
    "ExampleFailure",
    "dialect_of",
    "lint_example",
    "page_problems",
    "run_examples",
    "telegram",
]


@frozen(slots=False)
class _Model:
    """A correct message, and what tells where its parts are.

    `opening` gives the kind that a line's opening suggests, `text_kinds` are those that a text begins with; `last_line`
    is the line below the text, the last of its like; a fragment that has `whole` behind a first format line is none.
    """

    written: str
    opening: Callable[[str], str]
    text_kinds: frozenset[str]
    last_line: str
    whole: str = "\nNNNN"

    @lazy
    def kinds(self) -> frozenset[str]:
        """The kinds of lines by which a block finds its place."""
        return frozenset(map(self.opening, self.written.splitlines())) - {"TEXT"} | self.text_kinds

    def is_whole(self, fragment: str) -> bool:
        """Whether a fragment is a message already."""
        first = self.opening(fragment.partition("\n")[0])
        return first in _FIRST_KINDS and self.whole in fragment

    def end_of_text(self, written: list[str]) -> int:
        """The index of the line below the text."""
        return len(written) - 1 - written[::-1].index(self.last_line)


_FIRST_KINDS = frozenset({"TRANSMISSION_IDENTIFIER", "BASIC_HEADER", "BANNER", "MESSAGE_TEXT"})
_MODELS = {
    TELEGRAM: _Model(MODEL_TELEGRAM, opening, frozenset({"PARAGRAPH", "PORTION", "QUOTE_BEGIN"}), "DOE", "\nSUBJECT"),
    SMART: _Model(
        MODEL_SMART,
        smart_lines.opening,
        frozenset({"PARAGRAPH", "PORTION", "CLASSIFICATION"}),
        "Signature:              DOE",
        "\nMRN",
    ),
    GENADMIN: _Model(MODEL_GENADMIN, military_lines.opening, frozenset({"REMARKS", "PARAGRAPH"}), "BT"),
    STATE_1970S: _Model(MODEL_STATE_1970S, printed_lines.opening, frozenset({"PARAGRAPH"}), "DOE", "\nMessage Attr"),
    ACP127: _Model(MODEL_ACP127, opening, frozenset({"PARAGRAPH", "TEXT"}), "BT"),
}


@frozen
class ExampleFailure:
    """An example of a rule's page that does not do what its heading says.

    Attributes:
        heading: `Bad` or `Good`.
        example: The example as it stands in the page.
        reason: What it does not do.
        diagnostics: All that was found in it.
    """

    heading: str
    example: str
    reason: str
    diagnostics: tuple[Diagnostic, ...]


def telegram(fragment: str, dialect: str = TELEGRAM) -> str:
    """A correct message with the blocks of a fragment in place of its own lines; a whole one stays as it is.

    Raises ValueError for a block that begins with no line that the model of the dialect has.
    """
    model = _MODELS[dialect]
    if model.is_whole(fragment):
        return fragment
    written = model.written.splitlines()
    for block in _blocks(fragment, model):
        kinds = [kind for line in block for kind in [model.opening(line)] if kind in model.kinds]
        if not kinds:
            raise ValueError(f"the model telegram has no line like {block[0]!r}")
        first, last = _region(written, kinds, model)
        written[first:last] = block
    return "\n".join(written) + "\n"


def dialect_of(rule: Rule) -> str:
    """The dialect of the model that a rule's examples are put into: telegrams where it judges these.

    The page may name another, as in "dialect `state1970s`".
    """
    judged = [dialect for dialect in _MODELS if dialect in rule.dialects]
    return next((dialect for dialect in judged if f"dialect `{dialect}`" in rule.documentation), judged[0])


def run_examples(rule: Rule) -> list[ExampleFailure]:
    """The examples of a rule's page that fail; an empty list is what a rule should have.

    A Bad example must give a finding of this rule. A Good one must give none of it, and no error or warning at all.
    Raises ValueError for an example that is neither a telegram nor a fragment of one.
    """
    failures = []
    for heading in ("Bad", "Good"):
        for example in rule.examples(heading):
            diagnostics = lint_example(rule, example).active
            own = any(diagnostic.code == rule.code for diagnostic in diagnostics)
            grave = any(diagnostic.severity is not Severity.INFO for diagnostic in diagnostics)
            if heading == "Bad" and not own:
                failures.append(ExampleFailure(heading, example, f"no finding of {rule.code}", diagnostics))
            elif heading == "Good" and (own or grave):
                failures.append(ExampleFailure(heading, example, "a correct example has findings", diagnostics))
    return failures


def lint_example(rule: Rule, example: str) -> Report:
    """The report on an example, put into the model telegram where it is a fragment, with the rule selected.

    The profile is the one that the rule's page names, as in "profile `transmitted`", else `archive`. Raises ValueError
    for an example that is neither a telegram nor a fragment of one.
    """
    common = Options(profile=_profile(rule), preview=True)
    known = any(rule.code == other.code for other in engine.all_rules())
    options = evolve(common, extend_select=(rule.code,)) if known else common
    report = lint(telegram(example, dialect_of(rule)), path="telegram.txt", options=options)
    if known:
        return report
    own = engine.run(report.cables, report.source, evolve(common, select=(rule.code,)), (rule,))
    return evolve(report, diagnostics=tuple(sorted((*report.diagnostics, *own), key=engine.by_place)))


def page_problems(rule: Rule) -> list[str]:
    """What a rule's page lacks, a sentence each; an empty list is what a rule should have.

    A page begins with one sentence that states the problem, and has the headings of `cablelint.rule.SECTIONS` in their
    order, with something below each, and at least one Bad and one Good example.
    """
    problems = []
    if not rule.summary.endswith("."):
        problems.append("the page does not begin with a sentence on one line")
    headings = tuple(re.findall(r"^## (.*)$", rule.documentation, re.MULTILINE))
    if headings != SECTIONS:
        problems.append(f"the headings are {', '.join(headings) or 'missing'}; expected {', '.join(SECTIONS)}")
    problems += [f"there is nothing below {heading}" for heading in headings if not rule.section(heading)]
    problems += [f"there is no {heading} example" for heading in ("Bad", "Good") if not rule.examples(heading)]
    return problems


def _profile(rule: Rule) -> Profile:
    """The profile that a rule's examples are for: the page may name one, as in `profile = transmitted`."""
    named = [profile for profile in Profile if f"profile `{profile.value}`" in rule.documentation]
    return named[0] if named else Profile.ARCHIVE


def _blocks(fragment: str, model: _Model) -> list[list[str]]:
    """The blocks of a fragment; from the first paragraph to the ending it is one block."""
    blocks: list[list[str]] = []
    for text in fragment.strip("\n").split("\n\n"):
        block = text.splitlines()
        in_text = bool(blocks) and model.opening(blocks[-1][0]) in model.text_kinds
        if in_text and model.opening(block[0]) not in _ENDING_KINDS:
            blocks[-1] += ["", *block]
        else:
            blocks.append(block)
    return blocks


def _region(written: list[str], kinds: list[str], model: _Model) -> tuple[int, int]:
    """The lines of the message, as a slice, that a block with these kinds replaces."""
    present = [model.opening(line) for line in written]
    end = model.end_of_text(written)
    if kinds[0] in model.text_kinds:
        return present.index(kinds[0] if kinds[0] in present else "PARAGRAPH"), end
    if kinds[-1] in _ENDING_KINDS:
        return present.index(kinds[0], end if kinds[0] in _ENDING_KINDS else 0), len(written)
    first = present.index(kinds[0])
    last = max(index for index, kind in enumerate(present) if kind in kinds and index < end) + 1
    while present[last] == "TEXT" not in model.text_kinds and written[last]:
        last += 1
    while last < len(written) and written[last].startswith(" "):
        last += 1
    return first, last


_ENDING_KINDS = frozenset({"BREAK", "END_SERIAL", "END_OF_MESSAGE"})
