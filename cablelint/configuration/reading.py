"""Reads the settings of files and of `--config KEY=VALUE`, and puts them together.

What is wrong is collected, all of it; what is right is read beside it.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from cablelint import __version__, engine, selectors
from cablelint.configuration import versions
from cablelint.configuration.discovery import COMMAND_LINE, PROJECT_FILE
from cablelint.configuration.document import Document
from cablelint.configuration.keys import keys
from cablelint.configuration.kinds import Selection
from cablelint.configuration.places import KeyPath
from cablelint.configuration.settings import Settings
from cablelint.diagnostic import Report
from cablelint.plugins import PluginError
from cablelint.resemblance import did_you_mean
from cablelint.rule import Finding, Rule, finding

PROJECT_TABLE = ("tool", "cablelint")
# What a text on the command line is called where it is wrong.
OPTION = "--config"
# Larger files, and longer chains of files that extend each other, are no settings.
LARGEST = 1_000_000
LONGEST_CHAIN = 32
MOST_UNKNOWN = 100

# Where values were set, by the field of Settings, and the entry where that is a table.
Places = Mapping[tuple[str, ...], str]


class Layer:
    """What one file sets, or one option.

    Attributes:
        values: The values by the names of fields of Settings.
        document: The text, with the places; None for what was converted by the command.
        problems: What is wrong with it.
        lacks_plugins: Whether it names plugins that cannot be used.
    """

    def __init__(self, values: Mapping[str, Any], document: Document | None = None, table: KeyPath = ()) -> None:
        self.values = dict(values)
        self.document = document
        self.problems: list[Finding] = list(document.problems) if document is not None else []
        self.lacks_plugins = False
        self._table = table
        self._selections: list[Selection] = []

    @classmethod
    def read(cls, document: Document, table: KeyPath = ()) -> "Layer":
        """The layer that a table of a document sets; everything that is wrong in it is found at once."""
        layer = cls({}, document, table)
        value: Any = document.table
        for depth, name in enumerate(table):
            value = value.get(name, {})
            if not isinstance(value, dict):
                layer.complain(table[: depth + 1], "this is no table, expected the settings of cablelint")
                return layer
        required = value.get("required-version")
        if isinstance(required, str) and not versions.fault(required) and not versions.meets(__version__, required):
            layer.complain((*table, "required-version"), f"this is cablelint {__version__}, required is {required}")
            return layer
        for name, item in value.items():
            layer._set(name, item)
        return layer

    def _set(self, name: str, value: object) -> None:
        key = keys().get(name)
        path = (*self._table, name)
        if key is None:
            self.complain(path, f'no key is called "{name[:60]}"{did_you_mean(name, list(keys()))}', key=True)
            return
        self._selections += key.kind.selectors(value, path)
        read = key.kind.read(value, path, self.complain)
        if read is not None:
            self.values[key.field] = read
        if key.field == "plugins" and read != tuple(value if isinstance(value, list) else ()):
            self.lacks_plugins = True

    def complain(self, path: KeyPath, message: str, *, key: bool = False) -> None:
        """Note what is wrong with the value at a path, or with its key."""
        assert self.document is not None
        span = self.document.key(path) if key else self.document.value(path)
        self.problems.append(finding(span, message))

    def path(self, *names: str) -> KeyPath:
        """The path of a key, or of an entry of its table."""
        return (*self._table, *names)

    def place(self, *names: str) -> str:
        """Where a key, or an entry of its table, is set: `path:line:column`."""
        if self.document is None:
            return COMMAND_LINE
        position = self.document.source.position(self.document.key(self.path(*names)).start)
        return f"{self.document.path}:{position.line}:{position.column}"

    def add_plugins(self, plugins: tuple[str, ...]) -> tuple[str, ...]:
        """The plugins with those of this layer, which stay out, with a complaint, where they clash."""
        together = tuple(dict.fromkeys((*plugins, *self.values.get("plugins", ()))))
        try:
            engine.rules_for(together)
        except PluginError as error:
            self.complain(self.path("plugins"), str(error))
            self.lacks_plugins = True
            del self.values["plugins"]
            return plugins
        return together

    def check_selectors(self, rules: Sequence[Rule]) -> None:
        """Complain of selectors that name no rule, but not for ever: to say what may have been meant takes time."""
        unknown = 0
        for selector, path, is_key in self._selections:
            if unknown == MOST_UNKNOWN:
                return
            try:
                selectors.require_known([selector], rules)
            except selectors.UnknownSelectorError as error:
                self.complain(path, str(error), key=is_key)
                unknown += 1

    def report(self) -> Report | None:
        """The report on the file; None where nothing is wrong with it."""
        return self.document.report(self.problems) if self.document is not None and self.problems else None


def read_files(path: str) -> list[Layer]:
    """The settings of a file, given by its absolute path, behind those of the files that it extends."""
    return _read_chain(Path(path), ())


def _read_chain(path: Path, extending: tuple[Path, ...]) -> list[Layer]:
    """The layers of a file and of those that it extends; `extending` are the files that lead to it."""
    layer = _read_file(path)
    if "baseline" in layer.values:
        layer.values["baseline"] = os.path.normpath(path.parent / layer.values["baseline"])
    extended = layer.values.pop("extend", None)
    if extended is None:
        return [layer]
    target = Path(os.path.normpath(path.parent / extended))
    chain = (*extending, path.resolve())
    if len(chain) == LONGEST_CHAIN:
        layer.complain(layer.path("extend"), f"more than {LONGEST_CHAIN} files extend each other")
    elif not target.is_file():
        layer.complain(layer.path("extend"), f'there is no file "{extended[:200]}"')
    elif target.resolve() in chain:
        circle = " extends ".join(shown(file) for file in (*chain[chain.index(target.resolve()) :], target))
        layer.complain(layer.path("extend"), f"the files extend each other in a circle: {circle}")
    else:
        return [*_read_chain(target, chain), layer]
    return [layer]


def _read_file(path: Path) -> Layer:
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as error:
        return _unread(path, f"the file cannot be read: {(error.strerror or type(error).__name__).lower()}")
    if len(data) > LARGEST:
        return _unread(path, f"the file has more than {LARGEST} bytes")
    return Layer.read(Document.read(data, shown(path)), PROJECT_TABLE if path.name == PROJECT_FILE else ())


def _unread(path: Path, why: str) -> Layer:
    layer = Layer({}, Document.read("", shown(path)))
    layer.complain((), why)
    return layer


def read_option(text: str) -> Layer:
    """What `--config KEY=VALUE` sets. Paths in it are relative to the working directory."""
    layer = Layer.read(Document.read(text, OPTION))
    if "extend" in layer.values:
        del layer.values["extend"]
        layer.complain(("extend",), "only a file can extend another")
    return layer


def combine(layers: Iterable[Layer]) -> tuple[Settings, Places]:
    """The settings of all layers, each of which precedes those before it, and where each value was set."""
    values: dict[str, Any] = {}
    places: dict[tuple[str, ...], str] = {}
    for layer in layers:
        if "select" in layer.values:
            # A selection starts anew.
            values.pop("extend_select", None)
            values.pop("ignore", None)
        for key in keys().values():
            if key.field not in layer.values:
                continue
            near, place, field = layer.values[key.field], layer.place(key.name), (key.field,)
            if key.kind.added and key.field in values:
                values[key.field] = key.kind.join(values[key.field], near)
                places[field] = f"{places[field]}, {place}"
            else:
                values[key.field] = near
                places[field] = place
            if isinstance(near, dict):
                places.update({(key.field, entry): layer.place(key.name, entry) for entry in near})
    return Settings(**values), places


def shown(path: Path) -> str:
    """What a file is called in reports: relative to the working directory, unless it lies outside."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def check(layers: Sequence[Layer]) -> tuple[list[Report], tuple[str, ...]]:
    """A report for each layer in which something is wrong, and the plugins that can be used.

    The selectors are checked against all rules there are, unless a plugin cannot be used, so that this is not known.
    """
    plugins: tuple[str, ...] = ()
    for layer in layers:
        plugins = layer.add_plugins(plugins)
    if not any(layer.lacks_plugins for layer in layers):
        rules = engine.rules_for(plugins)
        for layer in layers:
            layer.check_selectors(rules)
    return [report for layer in layers if (report := layer.report()) is not None], plugins
