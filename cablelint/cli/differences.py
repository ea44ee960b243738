"""`--diff`: what fixing would change, as a unified diff that `patch` takes."""

import re
from collections.abc import Iterable, Iterator

import click

from cablelint.cli.linting import Run
from cablelint.cli.outputs import standard_output, wants_colour
from cablelint.cli.work import Result, Task
from cablelint.output.style import Style, visible
from cablelint.output.tally import plural

# Only a line feed ends a line of a diff, whatever else ends a line of a telegram.
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def show_differences(run: Run, names: Iterable[str], *, unsafe: bool, colour: str) -> int:
    """Print the diffs, and on the standard error how much would be fixed.

    The exit code: 1 where anything would be fixed, 2 where a file cannot be read.
    """
    stream = standard_output()
    style = Style(colour=wants_colour(colour, stream))
    # Who asks for colours looks at them, if through a pager.
    looked_at = stream.isatty() or style.colour
    total = changed = fixed = 0

    def take(task: Task, result: Result) -> None:
        nonlocal total, changed, fixed
        mended = result.mended
        total += mended is not None
        # What remains after fixing is not told, only what kept a file from being read.
        for report in result.reports if mended is None else result.reports[:-1]:
            run.report(report)
        if mended is None or mended.after == mended.before:
            return
        changed += 1
        fixed += mended.fixes
        for line in unified_diff(task.path, mended.old, mended.new):
            shown = visible(line) if looked_at else line
            click.echo(style.paint(shown, _COLOURS.get(line[:1])), color=True)

    run.each(names, run.mending(unsafe=unsafe), take)
    searched = plural(total, "file")
    would_fix = f"would fix {plural(fixed, 'finding')} in {changed} of {searched}"
    click.echo(would_fix if changed else f"nothing to fix in {searched}", err=True)
    return run.exit_code(changed > 0)


def unified_diff(path: str, old: str, new: str) -> Iterator[str]:
    """The lines of the diff, without their line feeds."""
    from difflib import unified_diff as compare

    for line in compare(_LINE.findall(old), _LINE.findall(new), path, path):
        yield line.removesuffix("\n")
        if not line.endswith("\n"):
            yield "\\ No newline at end of file"
