"""Which settings hold for a file: finds the nearest configuration, and reads each once.

Where there is none this costs a few looks into each directory, and nothing that reads a configuration is imported, nor
`pathlib`, which takes a hundredth of the time of a short run.
"""

import os
import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from cablelint import engine
from cablelint.configuration import globs
from cablelint.configuration.settings import Settings
from cablelint.engine import Options
from cablelint.selectors import specificity

if TYPE_CHECKING:
    from cablelint.configuration.reading import Places
    from cablelint.diagnostic import Report

# The fields of Settings that the command line fills with selectors.
SELECTING = frozenset({"select", "ignore", "extend_select", "severity"})
# Where a value was set that stands in no file.
COMMAND_LINE = "command line"
# In one directory the first of them counts; a pyproject.toml only if it has a table for cablelint.
PROJECT_FILE = "pyproject.toml"
FILES = ("cablelint.toml", ".cablelint.toml", PROJECT_FILE)
_PROJECT_TABLE = rb"""(?m)^[ \t]*+\[{0,2}+[ \t]*+["']?tool["']?[ \t]*+\.[ \t]*+["']?cablelint(?![\w-])"""


class Configuration:
    """The settings that hold for the files of some directories.

    Attributes:
        settings: The settings.
        base: The directory, an absolute path, to which patterns are relative.
        places: Where the values were set, by the field of Settings, and the entry where that is a table.
        reports: What is wrong with the files and options that were read; nothing is to be linted by those.
    """

    def __init__(
        self,
        settings: Settings,
        places: "Places",
        base: str,
        reports: "Sequence[Report]" = (),
        *,
        today: date,
    ) -> None:
        self.settings = settings
        self._today = today
        self.base = base
        self.places = places
        self.reports = tuple(reports)
        self._options: dict[tuple[str, ...], Options] = {}

    def options(self, path: str) -> Options:
        """The options for a file: what is ignored in it beside the rest."""
        patterns = self.settings.per_file_ignores
        relative = self._relative(path) if patterns else ""
        matching = tuple(pattern for pattern in patterns if globs.match((pattern,), relative))
        if matching not in self._options:
            self._options[matching] = self._build(matching)
        return self._options[matching]

    def _build(self, matching: tuple[str, ...]) -> Options:
        settings = self.settings
        ignored = [selector for pattern in matching for selector in settings.per_file_ignores[pattern]]
        return Options(
            select=settings.select,
            ignore=(*settings.ignore, *self._codes(ignored)),
            extend_select=settings.extend_select,
            severities=settings.severity,
            profile=settings.profile,
            marking_profile=settings.marking_profile,
            dialect=settings.dialect,
            line_length=settings.line_length,
            directive_marker=settings.directive_marker,
            plugins=settings.plugins,
            preview=settings.preview,
            today=self._today,
        )

    def _codes(self, ignored: Sequence[str]) -> tuple[str, ...]:
        """The codes of all rules that selectors name: to ignore a code by itself wins over however it was selected."""
        rules = engine.rules_for(self.settings.plugins)
        return tuple(rule.code for rule in rules if any(specificity(selector, rule) for selector in ignored))

    def includes(self, name: str) -> bool:
        """Whether a file of this name is linted in a directory."""
        from fnmatch import fnmatchcase

        name = name.casefold()
        return any(fnmatchcase(name, pattern.casefold()) for pattern in self.settings.include)

    def excludes(self, path: str, *, directory: bool = False) -> bool:
        """Whether the settings leave a file or directory out."""
        excluded = self.settings.excluded
        return bool(excluded) and globs.match(excluded, self._relative(path) + "/" * directory)

    def _relative(self, path: str) -> str:
        """The path that patterns are held against."""
        try:
            return os.path.relpath(path, self.base).replace(os.sep, "/")
        except ValueError:  # another drive
            return os.path.normpath(path).replace(os.sep, "/")


class Configurations:
    """The configurations of a run, each found and read when a file is asked for that it holds for.

    `given` are values from the command line, by fields of Settings; `options` the texts of `--config KEY=VALUE`; `file`
    holds in place of the nearest one. With `isolated` no file is looked for.
    """

    def __init__(
        self,
        given: Mapping[str, Any] | None = None,
        *,
        options: Sequence[str] = (),
        file: str | None = None,
        isolated: bool = False,
    ) -> None:
        self._given = dict(given or {})
        self._option_texts = options
        self._here = os.getcwd()
        # A run that goes on past midnight still judges all files alike.
        self._today = date.today()
        self._file = os.path.join(self._here, file) if file is not None else None
        self._searching = file is None and not isolated
        self._read: dict[str | None, Configuration] = {}
        self._nearest: dict[str, str | None] = {}
        self._of: dict[str, Configuration] = {}

    @property
    def here(self) -> Configuration:
        """The configuration of the working directory, which holds for what concerns a run as a whole."""
        return self.of_directory("")

    def of_file(self, path: str) -> Configuration:
        """The configuration of a file, whether it exists or not."""
        return self.of_directory(os.path.split(path)[0])

    def of_directory(self, directory: str) -> Configuration:
        """The configuration of the files in a directory."""
        if directory not in self._of:
            # Made absolute without following links: a link stands where its writer put it.
            absolute = os.path.normpath(os.path.join(self._here, directory))
            file = self._find(absolute) if self._searching else self._file
            if file not in self._read:
                self._read[file] = self._load(file)
            self._of[directory] = self._read[file]
        return self._of[directory]

    def _find(self, directory: str) -> str | None:
        """The nearest file, going up from an absolute directory."""
        passed: list[str] = []
        while directory not in self._nearest:
            passed.append(directory)
            above = os.path.dirname(directory)
            self._nearest[directory] = _file_in(directory)
            if self._nearest[directory] is not None or above == directory:
                break
            directory = above
        found = self._nearest[directory]
        self._nearest.update(dict.fromkeys(passed, found))
        return found

    def _load(self, file: str | None) -> Configuration:
        base = self._here if file is None or file == self._file else os.path.dirname(file)
        if file is None and not self._option_texts:
            given = self._given_with(())
            places: Places = {(field,): COMMAND_LINE for field in given}
            return Configuration(Settings(**given), places, base, today=self._today)
        from cablelint.configuration import reading

        layers = reading.read_files(file) if file is not None else []
        layers += [reading.read_option(text) for text in self._option_texts]
        reports, plugins = reading.check(layers)
        layers.append(reading.Layer(self._given_with(plugins)))
        return Configuration(*reading.combine(layers), base, reports, today=self._today)

    def _given_with(self, plugins: tuple[str, ...]) -> dict[str, Any]:
        """What the command line gives, without selectors of rules that only plugins have which are not named here."""
        rules = engine.rules_for(plugins)
        given = dict(self._given)
        for field in SELECTING & given.keys():
            known = {item for item in given[field] if any(specificity(item, rule) for rule in rules)}
            items = given[field]
            if isinstance(items, Mapping):
                given[field] = {item: level for item, level in items.items() if item in known}
            else:
                given[field] = tuple(item for item in items if item in known)
        return given


def _is_for_us(project: str) -> bool:
    """Whether a pyproject.toml has a table for cablelint, as far as it is one at all."""
    with open(project, "rb") as stream:
        return re.search(_PROJECT_TABLE, stream.read(1_000_000)) is not None


def _file_in(directory: str) -> str | None:
    """The configuration file of a directory."""
    for name in FILES:
        path = os.path.join(directory, name)
        try:
            if os.path.isfile(path) and (name != PROJECT_FILE or _is_for_us(path)):
                return path
        except OSError:  # a directory that may not be looked into, a pyproject.toml that may not be read
            continue
    return None
