"""What can be set, in one class: a key of the configuration is a field of it.

The name of a key is that of the field with hyphens. The pages, the JSON schema, `cablelint init` and `cablelint config`
are written from this class.
"""

from collections.abc import Mapping
from typing import Any

from cablelint.classification import MarkingProfile
from cablelint.configuration import globs
from cablelint.configuration.kinds import Choice, Kind, Number, Selector, Several, Switch, Table, Text
from cablelint.context import Profile
from cablelint.diagnostic import Severity
from cablelint.dialects import CHECKED
from cablelint.engine import DIRECTIVE_MARKER
from cablelint.output import FORMATS
from cablelint.values import field, frozen

NEVER = "never"
FILE_NAMES = ("*.txt", "*.cable")


def setting(kind: Kind, default: Any, example: Any, documentation: str) -> Any:
    """A key: its kind, its default, an example of a value, and what it is for, beginning with one whole sentence."""
    return field(default=default, metadata={"kind": kind, "example": example, "documentation": documentation})


def _file_name_fault(pattern: str) -> str | None:
    return f'"{pattern[:60]}" has a slash, expected a pattern of file names' if "/" in pattern else None


def _some_paths_fault(pattern: str) -> str | None:
    if pattern.startswith("!"):
        return f'"{pattern[:60]}" begins with !, expected a pattern of the paths meant'
    return globs.fault(pattern)


def _address_fault(address: str) -> str | None:
    whole = address.isascii() and address.isprintable() and " " not in address
    return (
        None
        if whole and address.startswith(("https://", "http://"))
        else f'"{address[:60]}" is no address, expected one like https://example.org/docs'
    )


def _version_fault(required: str) -> str | None:
    from cablelint.configuration import versions

    return versions.fault(required)


def _plugin_fault(name: str) -> str | None:
    from cablelint import plugins

    try:
        plugins.load((name,))
    except plugins.PluginError as error:
        return str(error)
    return None


_SELECTORS = 'a list of selectors, as ["PM301", "TG"]'
_PATTERNS_ARE = "Patterns are those of .gitignore, relative to the directory of the nearest configuration file."
_PATTERNS = 'a list of patterns, as ["drafts/"]'


@frozen
class Settings:
    """The settings that hold for a file. Every field is a key of the configuration; paths are as `reading` joins them.

    A field that is None is not set.
    """

    extend: str | None = setting(
        Text("the path of a file"),
        None,
        "../cablelint.toml",
        "A file whose settings hold where this one sets nothing. The path is relative to this file; patterns in the "
        "other one are relative to the directory of this one.",
    )
    required_version: str | None = setting(
        Text("a requirement, as >=0.1", fault=_version_fault),
        None,
        ">=0.1",
        "The versions of cablelint that may read this file: comparisons with commas between.",
    )
    select: tuple[str, ...] | None = setting(
        Several(Selector(), _SELECTORS),
        None,
        ["PM", "subject-too-long"],
        "The rules that run in place of the default ones. A selector is a code, the beginning of one, a name, or ALL; "
        "the most specific one decides. What is selected and ignored with less precedence is forgotten.",
    )
    extend_select: tuple[str, ...] = setting(
        Several(Selector(), _SELECTORS, added=True),
        (),
        ["line-too-long"],
        "Rules that run besides the selected ones, such as those that are off by default.",
    )
    ignore: tuple[str, ...] = setting(
        Several(Selector(), _SELECTORS, added=True), (), ["IN", "CP209"], "Rules that do not run."
    )
    per_file_ignores: Mapping[str, tuple[str, ...]] = setting(
        Table(
            Text("a pattern of paths", fault=_some_paths_fault),
            Several(Selector(), _SELECTORS),
            "a table of patterns with lists of selectors",
        ),
        {},
        {"1973/**": ["FL", "CL102"]},
        "Rules that do not run on the files that a pattern names, however they were selected. " + _PATTERNS_ARE,
    )
    severity: Mapping[str, Severity] = setting(
        Table(Selector(), Choice(*Severity), "a table of selectors with levels"),
        {},
        {"TG": "info", "portion-mark-missing": "error"},
        "The level at which rules report. `error`, `warning` or `info`; the most specific selector decides.",
    )
    preview: bool = setting(
        Switch(),
        False,
        True,
        "Whether rules in preview run. They are new, and may still change or go.",
    )
    plugins: tuple[str, ...] = setting(
        Several(Text("the name of a plugin", fault=_plugin_fault), 'a list of names, as ["house"]', added=True),
        (),
        ["house"],
        "Installed packages whose rules run too, by the names under which they offer them.",
    )
    profile: Profile = setting(
        Choice(*Profile),
        Profile.ARCHIVE,
        "transmitted",
        "What the copy should be. In `archive` trimmed copies are normal; `transmitted` is a complete transmission; "
        "`draft` is before the communication centre.",
    )
    marking_profile: MarkingProfile | None = setting(
        Choice(*MarkingProfile),
        None,
        "state",
        "Whose requirements markings are held to. `state`, the Department of State; `ic`, the intelligence community; "
        "`dod`, the Department of Defense. By default as the overall marking is written.",
    )
    dialect: str | None = setting(
        Choice(*CHECKED),
        None,
        "telegram",
        "The kind of message that a text is checked as which does not show its own.",
    )
    line_length: int | None = setting(
        Number(20, 1000),
        None,
        69,
        "The longest line, in characters. The rule line-too-long holds telegrams to it; by default 69 in the profile "
        "`transmitted`, 55 in drafts, any in an archive.",
    )
    fail_on: str = setting(
        Choice(*(severity.value for severity in Severity), NEVER),
        Severity.ERROR.value,
        "warning",
        "The level from which findings make the command end with 1.",
    )
    output_format: str = setting(
        Choice(*FORMATS),
        "full",
        "concise",
        "How findings are written. Read from the settings of the working directory.",
    )
    docs_url: str | None = setting(
        Text("an address", fault=_address_fault),
        None,
        "https://docs.example.org/cablelint",
        "The address of the documentation site that findings link to on a terminal. Read from the settings of the "
        "working directory; nothing of a telegram is in a link, and none is written to files and pipes.",
    )
    baseline: str | None = setting(
        Text("the path of a file"),
        None,
        "cablelint-baseline.json",
        "The file of old findings that do not count. Read from the settings of the working directory; the path is "
        "relative to the file that sets it.",
    )
    directive_marker: str = setting(
        Text(),
        DIRECTIVE_MARKER,
        "// cablelint:",
        "The beginning of a line that is a directive, which says what is not to be reported. With an empty text there "
        "are none.",
    )
    include: tuple[str, ...] = setting(
        Several(Text("a pattern of file names", fault=_file_name_fault), 'a list of patterns, as ["*.txt"]'),
        FILE_NAMES,
        ["*.txt", "*.tel"],
        "The names of the files that are linted in a directory, in any case. A file that is named itself is linted "
        "whatever it is called.",
    )
    exclude: tuple[str, ...] = setting(
        Several(Text("a pattern of paths", fault=globs.fault), _PATTERNS),
        (),
        ["drafts/", "*.old.txt"],
        "Files and directories that are left out where a directory is linted. Hidden ones always are. " + _PATTERNS_ARE,
    )
    extend_exclude: tuple[str, ...] = setting(
        Several(Text("a pattern of paths", fault=globs.fault), _PATTERNS, added=True),
        (),
        ["scratch/"],
        "Files and directories to leave out besides those of `exclude`.",
    )
    force_exclude: bool = setting(
        Switch(),
        False,
        True,
        "Whether `exclude` and `extend-exclude` also hold for files that are named on the command line.",
    )
    respect_gitignore: bool = setting(
        Switch(), True, False, "Whether files are left out that a .gitignore names, where a directory is linted."
    )

    max_file_size: int = setting(
        Number(1, 100_000),
        10,
        100,
        "The largest file that is read, in megabytes. A larger one is reported as one that cannot be read; a telegram "
        "has a hundredth of the default.",
    )

    @property
    def largest(self) -> int:
        """The size of the largest file that is read, in bytes."""
        return self.max_file_size * 1_000_000

    @property
    def threshold(self) -> Severity | None:
        """The level from which findings count against a run; None where none does."""
        return None if self.fail_on == NEVER else Severity(self.fail_on)

    @property
    def excluded(self) -> tuple[str, ...]:
        """The patterns of all that is left out."""
        return (*self.exclude, *self.extend_exclude)


DEFAULTS = Settings()
