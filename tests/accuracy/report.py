"""docs/accuracy.md: the scores, the findings on real telegrams and what a reader made of them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from csv import DictReader
from pathlib import Path

from attrs import frozen

from cablelint import Severity

from .archive import Comparison, shares
from .conformance import Score
from .samples import READ_WHOLE, Costs, Survey

_HERE = Path(__file__).parent
_ROOT = _HERE.parents[1]
JUDGEMENTS = _ROOT / "docs" / "judgements.tsv"
# Characters
_LONGEST_CELL = 80
_REASONS = _HERE / "divergences.tsv"

_HEAD = """\
# Accuracy

How true cablelint is, measured on material that others made. None of it is part of the project; with the material
beside the project, `python -m tests.accuracy` measures anew and writes this page.
"""

_PEER = """\
## Against cablemap's own cases

[cablemap](https://github.com/heuer/cablemap) extracts fields from published telegrams and has a test suite of real
header lines. Each case goes through `cablelint.parse`; the result must be what cablemap's authors expect. *Peer* is how
many of the same cases cablemap itself passes. Its suite is public and was read while cablelint's readers were written,
and its lists of TAGS and stations are among the sources of our tables: the scores say what is covered, they are no
blind test.
"""

_MARKINGS = """\
## Markings

The test cases of [alliance](https://github.com/codice/alliance), whose verdicts follow DoDM 5200.01 vol. 2 encl. 4, and
scenarios of ODNI's ISM: each set under the profile that its authors follow.
"""

_ARCHIVE = """\
## Telegrams of 1973 to 1979, against the archive's record

Below each telegram the National Archives have a record of it. Right is where what cablelint reads in the text agrees
with the record, or where the text itself shows that the record is wrong. The archive adds TAGS that the text does not
have; so the TAGS agree where all that the text has were read and stand in the record.
"""

_SAMPLES = """\
## On real telegrams

The layout of {total} published State telegrams of 1966 to 2010, their words replaced by other words of the same length:
headers, markings, numbering, line breaks and damage are real.
"""

_JUDGED = """\
### How many findings are true

Every error and warning was read against the text; [judgements.tsv](judgements.tsv) has the verdicts and the reasons.
"""

_MISSED = """\
### What was missed

The headings, marks, numbers and endings of {count} telegrams, chosen by a fixed seed, were read for what no rule says.
"""


_MISSED_THERE = """\
### What was missed there

What was seen while reading and no rule says.
"""
_MISSED_HEAD = ("| file | line | what | why |", "| --- | ---: | --- | --- |")

# The collections of other dialects, by their folders, and what each holds.
COLLECTIONS = {
    "state-1970s": (
        "## On telegrams of 1973 to 1979\n\n"
        "{total} State telegrams of 1974 and 1979, nearly all of one post, as the National Archives have them.\n"
    ),
    "state-smart": (
        "## On SMART messages\n\n"
        "{total} messages of 2010 to 2012 that the Department has released, their print read by a machine: release\n"
        "stamps stand between the lines, mail around the message.\n"
    ),
    "navadmin": (
        "## On messages of the Navy\n\n"
        "{total} public general messages of the Navy (NAVADMIN) of 2005 to 2025, as published.\n"
    ),
}

_JUDGED_SOME = """\
### How many of those findings are true

Every error and warning on {count} of them, chosen by a fixed seed, was read against the text.
"""


@frozen
class Collection:
    """What was found over the messages of another dialect, what that costs, and the files whose findings are judged."""

    name: str
    survey: Survey
    costs: Costs
    judged: frozenset[str]


def write(
    scores: list[Score],
    survey: Survey | None,
    costs: Costs | None,
    collections: Iterable[Collection] = (),
    archived: list[Comparison] | None = None,
) -> str:
    """The page."""
    fields = [score for score in scores if score.name.startswith("cablemap")]
    marks = [score for score in scores if score not in fields]
    parts = [_HEAD, _PEER, "\n".join(_score_table(fields, "peer")), *_divergences(fields)]
    if marks:
        parts += [_MARKINGS, "\n".join(_score_table(marks)), *_divergences(marks)]
    if survey is not None and costs is not None:
        parts += [_SAMPLES.format(total=survey.total), "\n".join(_facts(survey, costs)), "\n".join(_findings(survey))]
        parts += [_JUDGED, "\n".join(_precision(survey))]
        parts += [_MISSED.format(count=READ_WHOLE), "\n".join(_missed(""))]
    for collection in collections:
        parts += [COLLECTIONS[collection.name].format(total=collection.survey.total)]
        parts += ["\n".join(_facts(collection.survey, collection.costs)), "\n".join(_findings(collection.survey))]
        judged = Survey(0, 0, [item for item in collection.survey.found if item.file in collection.judged])
        parts += [_JUDGED_SOME.format(count=len(collection.judged)), "\n".join(_precision(judged))]
        missed = list(_missed(collection.name))
        parts += [_MISSED_THERE, "\n".join(missed)] if len(missed) > len(_MISSED_HEAD) else []
    if archived:
        parts += [_ARCHIVE, "\n".join(_archive(archived))]
    return "\n".join(part.rstrip("\n") + "\n" for part in parts)


def _archive(found: list[Comparison]) -> Iterator[str]:
    """The scores against the archive's record, and every disagreement with its reason."""
    yield from (
        "| attribute | telegrams | agree | the record is wrong | right |",
        "| --- | ---: | ---: | ---: | ---: |",
    )
    for attribute, total, agree, wrong in shares(found):
        yield f"| {attribute} | {total} | {agree} | {wrong} | {100 * (agree + wrong) / max(total, 1):.1f} % |"
    yield from ("", "| file | attribute | cablelint | the record | why |", "| --- | --- | --- | --- | --- |")
    reasons = {row["case"]: row["reason"] for row in _rows(_REASONS)}
    for item in found:
        if not item.agree:
            why = item.allowed or reasons.get(f"{item.file}:{item.attribute}", "cablelint is wrong")
            yield f"| {item.file} | {item.attribute} | {_cell(item.ours)} | {_cell(item.theirs)} | {why} |"


def _cell(words: str) -> str:
    """Enough of a value to see what it is, as a cell of a table."""
    return (words if len(words) <= _LONGEST_CELL else f"{words[:_LONGEST_CELL]}…").replace("|", "\\|")


def _score_table(scores: list[Score], *peer: str) -> Iterator[str]:
    """The scores, with those of a peer where one is named."""
    yield "| " + " | ".join(("set", "cases", "cablelint", *peer)) + " |"
    yield "| --- " + "| ---: " * (2 + len(peer)) + "|"
    for score in scores:
        share = f"{score.passed} ({100 * score.passed / score.total:.0f} %)"
        yield "| " + " | ".join((score.name, str(score.total), share, *(str(score.peer) for _ in peer))) + " |"


def _divergences(scores: list[Score]) -> Iterator[str]:
    """Every case with another result, and why it is left so."""
    reasons = {row["case"]: row["reason"] for row in _rows(_REASONS)}
    if any(score.divergences for score in scores):
        yield "### Divergences\n"
    for score in scores:
        if score.divergences:
            yield f"**{score.name}**\n"
            yield "\n".join(
                f"* `{item.case.identity.rpartition('/')[2]}`: {reasons.get(item.case.identity, 'not looked at yet')}"
                for item in score.divergences
            )


def _facts(survey: Survey, costs: Costs) -> Iterator[str]:
    yield from ("| | |", "| --- | ---: |")
    yield f"| telegrams | {survey.total} |"
    yield f"| without error or warning | {survey.clean} ({100 * survey.clean / survey.total:.0f} %) |"
    yield f"| cost of all of them, in units of all their text | {costs.of_all_text:.1f} units |"
    yield f"| cost of one, on average: a short one counts as much as a long one | {costs.average:.1f} units |"
    yield f"| cost of the dearest one over 4,000 characters | {costs.dearest:.1f} units |"


def _findings(survey: Survey) -> Iterator[str]:
    yield from ("### Findings by rule\n", "| level | rule | findings | files |", "| --- | --- | ---: | ---: |")
    for level, code, name, findings, files in survey.by_rule():
        yield f"| {level} | {code} {name} | {findings} | {files} |"


def _precision(survey: Survey) -> Iterator[str]:
    """True and false findings by rule; those that nobody judged are named."""
    verdicts = {(row["file"], row["line"], row["code"]): row["verdict"] for row in _rows(JUDGEMENTS)}
    tally = Counter[tuple[str, str]]()
    for item in survey.found:
        if item.severity is not Severity.INFO:
            tally[item.code, verdicts.get((item.file, str(item.line), item.code), "not judged")] += 1
    codes = sorted({code for code, _ in tally})
    true = sum(count for (_, verdict), count in tally.items() if verdict == "true")
    prose = sum(count for (_, verdict), count in tally.items() if verdict == "prose")
    judged = max(tally.total() - prose, 1)
    resting = f"; {prose} more rest on prose, which was replaced in these samples" if prose else ""
    yield f"{true} of {judged} errors and warnings are true ({100 * true / judged:.1f} %){resting}.\n"
    yield from ("| rule | true | false | not judged | prose |", "| --- | ---: | ---: | ---: | ---: |")
    for code in codes:
        cells = " | ".join(str(tally[code, verdict]) for verdict in ("true", "false", "not judged", "prose"))
        yield f"| {code} | {cells} |"


def _missed(folder: str) -> Iterator[str]:
    """What no rule says of the telegrams of a folder; those of the 2000s have none."""
    yield from _MISSED_HEAD
    for row in _rows(JUDGEMENTS):
        where, _, name = row["file"].rpartition("/")
        if row["verdict"] == "missed" and where == folder:
            yield f"| {name} | {row['line']} | {row['code']} | {row['reason']} |"


def _rows(path: Path) -> list[dict[str, str]]:
    """The rows of a table, tabs between its columns; none where there is no table yet."""
    if not path.is_file():
        return []
    with path.open(encoding="utf-8") as lines:
        return list(DictReader(lines, delimiter="\t"))
