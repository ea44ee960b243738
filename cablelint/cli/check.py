"""`cablelint check`: lint files, mend them, or show what would be mended."""

from contextlib import ExitStack

import click

from cablelint.cli import files, options, outputs
from cablelint.cli.differences import show_differences
from cablelint.cli.linting import Run
from cablelint.diagnostic import Severity
from cablelint.output import FORMATS

FAIL_ON = (*options.SEVERITIES, "never")


@click.command("check", short_help="Lint files (the default command).")
@click.argument("names", metavar="FILE…", nargs=-1, required=True, type=click.Path())
@click.option("--fix", is_flag=True, help="Mend what can be mended safely, in place; with - on the standard output.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: also fixes that need a look afterwards.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing; exit 1 if it would.")
@click.option(
    "--select",
    multiple=True,
    metavar="RULES",
    shell_complete=options.complete_rules,
    help="Run these rules in place of the default ones.",
)
@click.option(
    "--ignore", multiple=True, metavar="RULES", shell_complete=options.complete_rules, help="Leave these rules out."
)
@click.option(
    "--extend-select",
    multiple=True,
    metavar="RULES",
    shell_complete=options.complete_rules,
    help="Run these rules besides the selected ones.",
)
@click.option("--preview", is_flag=True, help="Also run selected rules that are in preview.")
@click.option("--severity", multiple=True, metavar="RULE=LEVEL", help="Report a rule as error, warning or info.")
@click.option(
    "--profile",
    type=click.Choice(options.PROFILES),
    default="archive",
    show_default=True,
    help="What the copy should be.",
)
@click.option(
    "--marking-profile",
    type=click.Choice(options.MARKING_PROFILES),
    help="Whose requirements markings are held to.  [default: as the overall marking is written]",
)
@click.option(
    "--dialect", type=click.Choice(options.DIALECTS), help="Check as such where the text does not show what it is."
)
@click.option(
    "--output-format",
    "formats",
    multiple=True,
    metavar="F[=FILE]",
    help=f"One of {', '.join(FORMATS)}; to a file where one is given. Repeatable.  [default: full]",
)
@click.option(
    "--fail-on", type=click.Choice(FAIL_ON), default="error", show_default=True, help="The level from which to exit 1."
)
@click.option("--no-snippet", is_flag=True, help="Show no word of a telegram, in any format.")
@click.option("--stdin-filename", default="<stdin>", metavar="NAME", help="What to call the standard input in reports.")
@click.option("--statistics", is_flag=True, help="Count findings by rule in place of listing them.")
@click.option("--show-files", is_flag=True, help="List the files that would be linted, and lint none.")
@click.option("--watch", is_flag=True, help="Lint again what changes, until interrupted.")
@click.option("--error-on-empty", is_flag=True, help="A directory without telegrams is an error, not a warning.")
@click.option(
    "--color", "colour", type=click.Choice(options.COLOURS), default="auto", show_default=True, help="When to paint."
)
def command(
    names: tuple[str, ...],
    fix: bool,
    unsafe_fixes: bool,
    diff: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    extend_select: tuple[str, ...],
    preview: bool,
    severity: tuple[str, ...],
    profile: str,
    marking_profile: str | None,
    dialect: str | None,
    formats: tuple[str, ...],
    fail_on: str,
    no_snippet: bool,
    stdin_filename: str,
    statistics: bool,
    show_files: bool,
    watch: bool,
    error_on_empty: bool,
    colour: str,
) -> None:
    """Lint FILEs. A directory stands for the *.txt and *.cable files in it, - for the standard input.

    RULES are codes (PM301), beginnings of codes (PM, PM3), names or ALL, with commas between; the most specific wins.

    Exit codes: 0 nothing at or above --fail-on; 1 findings, or a --diff that is not empty; 2 wrong usage, an internal
    error, or a file that is missing or unreadable (after all others were linted).
    """
    if watch:
        from cablelint.cli import watching

        if any("=" in item for item in formats):
            raise click.UsageError("--watch shows findings and writes no files")
        context = click.get_current_context()
        watching.watch(
            names, lambda changed: context.invoke(command, **context.params | {"watch": False, "names": changed})
        )
        return
    if unsafe_fixes and not (fix or diff):
        raise click.UsageError("--unsafe-fixes needs --fix or --diff")
    if diff and no_snippet:
        raise click.UsageError("--diff shows the text, which --no-snippet forbids")
    built = options.build(
        select=select,
        ignore=ignore,
        extend_select=extend_select,
        preview=preview,
        severity=severity,
        profile=profile,
        marking_profile=marking_profile,
        dialect=dialect,
    )
    only_beside = diff or show_files
    wanted = ("concise",) if only_beside else outputs.replace_text_formats(formats) if statistics else formats
    # What is printed in place of findings has the standard output to itself.
    beside = only_beside or (fix and files.STANDARD_INPUT in names)
    with ExitStack() as closing:
        opened = outputs.open_outputs(
            wanted or ("full",),
            terminal=outputs.standard_error() if beside else outputs.standard_output(),
            colour=colour,
            with_words=not no_snippet,
            closing=closing,
        )
        run = Run(
            built,
            opened,
            stdin_name=stdin_filename,
            empty_is=Severity.ERROR if error_on_empty else Severity.WARNING,
        )
        if show_files:
            code = run.show_files(names)
        elif diff:
            code = show_differences(run, names, unsafe=unsafe_fixes, colour=colour)
        else:
            threshold = None if fail_on == "never" else Severity(fail_on)
            code = run.lint_files(names, fix=fix, unsafe=unsafe_fixes, fail_on=threshold)
    click.get_current_context().exit(code)
