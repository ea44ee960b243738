"""`cablelint check`: lint files, mend them, or show what would be mended."""

from contextlib import ExitStack

import click

from cablelint.cli import files, options, outputs, search
from cablelint.cli.linting import Run
from cablelint.cli.suppressing import DEFAULT_BASELINE, BaselineFile
from cablelint.configuration.discovery import Configurations
from cablelint.diagnostic import Severity
from cablelint.output import FORMATS

_WRITE = "--write-baseline"


class Check(click.Command):
    """A command with an option whose value may be left out: what stands behind that may be a file to lint."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Join a bare --write-baseline with the baseline behind it, which ends with .json, or with none."""
        joined: list[str] = []
        for argument in args:
            if joined[-1:] == [f"{_WRITE}="] and argument.endswith(".json"):
                joined[-1] += argument
            else:
                joined.append(f"{_WRITE}=" if argument == _WRITE and "--" not in joined else argument)
        return super().parse_args(ctx, joined)


@click.command("check", cls=Check, short_help="Lint files (the default command).")
@click.argument("names", metavar="FILE…", nargs=-1, type=click.Path(readable=False))
@click.option(
    "--files-from",
    metavar="LIST",
    help="Also lint the files named in LIST (- for the standard input), one a line or with NUL between.",
)
@click.option("--fix", is_flag=True, help="Mend what can be mended safely, in place; with - on the standard output.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix, --fix-only or --diff: also fixes that need a look.")
@click.option("--fix-only", is_flag=True, help="Fix, and report nothing but what could not be done; exit 0.")
@click.option("--exit-non-zero-on-fix", is_flag=True, help="Exit 1 where anything was fixed, whatever remains.")
@click.option("--strip-directives", is_flag=True, help="When fixing, take the lines of directives out.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing; exit 1 if it would.")
@options.SELECT
@options.IGNORE
@options.EXTEND_SELECT
@click.option("--preview/--no-preview", default=None, help="Run rules in preview too, or do not.  [default: do not]")
@options.SEVERITY
@click.option(
    "--profile",
    type=click.Choice(options.PROFILES),
    help="What the copy should be.  [default: archive]",
)
@options.MARKING_PROFILE
@options.DIALECT
@click.option(
    "--output-format",
    "formats",
    multiple=True,
    metavar="F[=FILE]",
    help=f"One of {', '.join(FORMATS)}; to a file where one is given. Repeatable.  [default: full]",
)
@click.option("--fail-on", type=click.Choice(options.FAIL_ON), help="The level from which to exit 1.  [default: error]")
@click.option("--no-snippet", is_flag=True, help="Show no word of a telegram, in any format.")
@click.option("--stdin-filename", default="<stdin>", metavar="NAME", help="What to call the standard input in reports.")
@click.option("--statistics", is_flag=True, help="Count findings by rule in place of listing them.")
@click.option("--show-files", is_flag=True, help="List the files that would be linted, and lint none.")
@click.option("--watch", is_flag=True, help="Lint again what changes, until interrupted.")
@click.option(
    "--jobs",
    default="auto",
    callback=options.jobs,
    metavar="N",
    help="Work in N processes; auto: in one for each processor, where there are many files.  [default: auto]",
)
@click.option("--show-settings", is_flag=True, help="Show the settings for a file, or the working directory, as TOML.")
@click.option(
    "--config",
    multiple=True,
    metavar="FILE|KEY=VALUE",
    help="Read this file in place of the nearest cablelint.toml; or set one key, as in a file. Repeatable.",
)
@options.ISOLATED
@click.option(
    "--respect-gitignore/--no-respect-gitignore",
    default=None,
    help="Leave out what a .gitignore names in a directory, or do not.  [default: leave out]",
)
@click.option(
    "--force-exclude/--no-force-exclude",
    default=None,
    help="Leave out excluded files even where they are named, or do not.  [default: do not]",
)
@click.option(
    "--max-file-size",
    type=click.IntRange(1, 100_000),
    metavar="MB",
    help="Read no file of more than MB megabytes, of 1,000,000 bytes; a larger one is an error.  [default: 10]",
)
@click.option("--baseline", metavar="FILE", help="Do not count the findings that are known by this file.")
@click.option(
    _WRITE,
    metavar="[FILE.json]",
    help=f"Know what is found from now on, and report nothing.  [default: as --baseline, else {DEFAULT_BASELINE}]",
)
@click.option(
    "--add-ignores", is_flag=True, help="Suppress all that is found, by entries in the sidecars of the files."
)
@click.option("--reason", metavar="TEXT", help="With --add-ignores: the reason to give in the entries.")
@click.option("--error-on-empty", is_flag=True, help="A directory without telegrams is an error, not a warning.")
@options.COLOUR
def command(
    names: tuple[str, ...],
    files_from: str | None,
    fix: bool,
    unsafe_fixes: bool,
    fix_only: bool,
    exit_non_zero_on_fix: bool,
    strip_directives: bool,
    diff: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    extend_select: tuple[str, ...],
    preview: bool | None,
    severity: tuple[str, ...],
    profile: str | None,
    marking_profile: str | None,
    dialect: str | None,
    formats: tuple[str, ...],
    fail_on: str | None,
    no_snippet: bool,
    stdin_filename: str,
    statistics: bool,
    show_files: bool,
    watch: bool,
    jobs: int | None,
    show_settings: bool,
    config: tuple[str, ...],
    isolated: bool,
    respect_gitignore: bool | None,
    force_exclude: bool | None,
    max_file_size: int | None,
    baseline: str | None,
    write_baseline: str | None,
    add_ignores: bool,
    reason: str | None,
    error_on_empty: bool,
    colour: str,
) -> None:
    """Lint FILEs. A directory stands for the *.txt and *.cable files in it, - for the standard input.

    RULES are codes (PM301), beginnings of codes (PM, PM3), names or ALL, with commas between; the most specific wins.

    Exit codes: 0 nothing at or above --fail-on; 1 findings, or a --diff that is not empty; 2 wrong usage, an internal
    error, or a file that is missing or unreadable (after all others were linted).
    """
    fix = fix or fix_only
    if unsafe_fixes and not (fix or diff):
        raise click.UsageError("--unsafe-fixes needs --fix, --fix-only or --diff")
    if exit_non_zero_on_fix and not fix:
        raise click.UsageError("--exit-non-zero-on-fix needs --fix or --fix-only")
    if strip_directives and not (fix or diff):
        raise click.UsageError("--strip-directives needs --fix, --fix-only or --diff")
    if write_baseline is not None and (fix or diff):
        raise click.UsageError("--write-baseline changes no telegram; leave out what fixes")
    if add_ignores and (fix or diff or write_baseline is not None or watch):
        raise click.UsageError("--add-ignores goes with none of --fix, --fix-only, --diff, --write-baseline, --watch")
    if reason is not None and not add_ignores:
        raise click.UsageError("--reason needs --add-ignores")
    if diff and no_snippet:
        raise click.UsageError("--diff shows the text, which --no-snippet forbids")
    given = options.given(
        select=select,
        ignore=ignore,
        extend_select=extend_select,
        severity=severity,
        profile=profile,
        marking_profile=marking_profile,
        preview=preview,
        dialect=dialect,
        fail_on=fail_on,
        respect_gitignore=respect_gitignore,
        force_exclude=force_exclude,
        max_file_size=max_file_size,
    )
    configurations = options.configurations(given, config, isolated=isolated)
    options.require_known(given, configurations)
    formats = formats or (configurations.here.settings.output_format,)
    names = _all_names(names, files_from, required=not show_settings)
    if watch:
        _watch(names, search.Search(configurations))
        return
    only_beside = diff or show_files or show_settings or fix_only or add_ignores or write_baseline is not None
    wanted = ("concise",) if only_beside else outputs.replace_text_formats(formats) if statistics else formats
    # What is printed in place of findings has the standard output to itself.
    beside = only_beside or (fix and files.STANDARD_INPUT in names)
    with ExitStack() as closing:
        opened = outputs.open_outputs(
            wanted,
            terminal=outputs.standard_error() if beside else outputs.standard_output(),
            colour=colour,
            with_words=not no_snippet,
            docs_site=configurations.here.settings.docs_url,
            closing=closing,
        )
        run = Run(
            search.Search(configurations, stdin_filename),
            opened,
            empty_is=Severity.ERROR if error_on_empty else Severity.WARNING,
            fail_on_fix=exit_non_zero_on_fix,
            baseline=None if show_files or show_settings else _baseline(configurations, baseline, write_baseline),
            strip_directives=strip_directives,
            jobs=jobs,
        )
        if show_settings:
            code = run.show_settings(names)
        elif show_files:
            code = run.show_files(names)
        elif write_baseline is not None:
            code = run.write_baseline(names)
        elif add_ignores:
            from cablelint.cli.ignoring import add_ignores as add

            code = add(run, names, reason)
        elif diff:
            from cablelint.cli.differences import show_differences

            code = show_differences(run, names, unsafe=unsafe_fixes, colour=colour)
        elif fix_only:
            code = run.only_fix(names, unsafe=unsafe_fixes)
        else:
            code = run.lint_files(names, fix=fix, unsafe=unsafe_fixes)
    click.get_current_context().exit(code)


def _watch(names: tuple[str, ...], found: search.Search) -> None:
    """Run the command again, without `--watch`, on what changes. Raises click.UsageError."""
    from cablelint.cli import watching

    context = click.get_current_context()
    if context.params["write_baseline"] is not None or any("=" in item for item in context.params["formats"]):
        raise click.UsageError("--watch shows findings and writes no files")
    once = context.params | {"watch": False, "files_from": None}
    watching.watch(names, found, lambda changed: context.invoke(command, **once | {"names": changed}))


def _baseline(configurations: Configurations, given: str | None, written: str | None) -> BaselineFile | None:
    """The baseline to write or to go by. Raises TroubleError."""
    known = given or configurations.here.settings.baseline
    if written is not None:
        return BaselineFile(written or known or DEFAULT_BASELINE, writing=True)
    return BaselineFile(known, writing=False) if known is not None else None


def _all_names(names: tuple[str, ...], files_from: str | None, *, required: bool) -> tuple[str, ...]:
    """The names on the command line and those in a file. Raises click.UsageError where there can be none."""
    if files_from is None:
        if required and not names:
            raise click.UsageError("Missing argument 'FILE…'.")
        return names
    if files.STANDARD_INPUT in names and files_from == files.STANDARD_INPUT:
        raise click.UsageError("the standard input cannot be both a telegram and a list of files")
    try:
        return (*names, *search.listed(files_from))
    except OSError as error:
        raise click.UsageError(f"--files-from: {files_from}: {files.reason(error)}") from error
