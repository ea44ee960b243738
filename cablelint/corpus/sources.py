"""Finds the sources that were asked for: files, what patterns name, what is in directories, here and elsewhere."""

import glob
import os
import stat
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from cablelint.corpus import CorpusError
from cablelint.corpus.directory import is_run
from cablelint.corpus.documents import Listed, Reading
from cablelint.corpus.kinds import is_wanted
from cablelint.corpus.streams import UnreadableError, is_address, reason


def list_sources(names: Iterable[str], reading: Reading) -> Iterator[Listed]:
    """The sources that names stand for, each once, in an order that is the same every time.

    Of a directory the files that have a telegram's name or hold many; links to directories are not followed, and
    directories of runs are passed over. Raises CorpusError at once where a name stands for nothing.
    """
    names = tuple(dict.fromkeys(names))
    found = chain.from_iterable([_begun(_found(name, reading)) for name in names])
    # Of one name no source comes twice; what has come is kept in mind only where it must be.
    return found if len(names) == 1 else _once(found)


def normal(name: str) -> str:
    """A name as all ways of writing it have it: `d` for `./d` and `d/`. Behind a link, `..` may lead elsewhere."""
    return name if is_address(name) or os.pardir in name else os.path.normpath(name)


def _begun(found: Iterator[Listed]) -> Iterator[Listed]:
    """The same, with the first one found already."""
    return chain([next(found)], found)


def _once(found: Iterable[Listed]) -> Iterator[Listed]:
    seen: set[str] = set()
    for listed in found:
        name = normal(listed.name)
        if name not in seen:
            seen.add(name)
            yield listed


def _found(name: str, reading: Reading) -> Iterator[Listed]:
    if is_address(name):
        yield from _elsewhere(name, reading)
        return
    if Path(reading.base, name).exists():
        yield from _named(name, reading)
        return
    empty = True
    for match in _matching(name, reading) if glob.has_magic(name) else ():
        empty = False
        yield from _named(match, reading)
    if empty:
        raise CorpusError(f"{name}: there is no such file or directory")


def _matching(pattern: str, reading: Reading) -> list[str]:
    """What a pattern names, in order; `**` follows no link to a directory."""
    anchor = Path(pattern).anchor
    top = Path(anchor or reading.base)

    @cache
    def is_passed_over(directory: Path) -> bool:
        return directory != top and (is_run(directory) or is_passed_over(directory.parent))

    matches = top.glob(str(Path(pattern).relative_to(anchor)))
    taken = (path for path in matches if not is_run(path) and not is_passed_over(path.parent))
    return sorted(str(path if anchor else path.relative_to(top)) for path in taken)


def _named(name: str, reading: Reading) -> Iterator[Listed]:
    """What was named: a file whatever it is called, or what is in a directory."""
    if not Path(reading.base, name).is_dir():
        yield _listed(name, reading)
        return
    empty = True
    for listed in _inside(name, reading):
        empty = False
        yield listed
    if empty:
        yield Listed(name, 0, f"no telegrams in it, expected {' or '.join(reading.include)}")


def _listed(name: str, reading: Reading) -> Listed:
    try:
        status = Path(reading.base, name).stat()
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError("not a regular file")
    except (OSError, UnreadableError) as error:
        return Listed(name, 0, reason(error))
    return Listed(name, status.st_size)


def _inside(top: str, reading: Reading) -> Iterator[Listed]:
    """The sources below a directory, in the order of their paths."""
    pending = [(top, True)]
    while pending:
        name, is_directory = pending.pop()
        if not is_directory:
            yield _listed(name, reading)
            continue
        if is_run(Path(reading.base, name)):
            continue
        try:
            with os.scandir(Path(reading.base, name)) as scan:
                # Names alone: of a directory with a million entries, these are all that is held.
                entries = sorted(((entry.name, _is_directory(entry)) for entry in scan if _may_be(entry)), reverse=True)
        except OSError as error:
            yield Listed(name, 0, reason(error))
            continue
        pending += [
            (os.path.join(name, entry), directory)  # noqa: PTH118 - the name stays as it was given
            for entry, directory in entries
            if (directory and not entry.startswith(".")) or (not directory and is_wanted(entry, reading.include))
        ]


def _is_directory(entry: os.DirEntry[str]) -> bool:
    return entry.is_dir(follow_symlinks=False)


def _may_be(entry: os.DirEntry[str]) -> bool:
    """Whether an entry of a directory is a directory or a regular file, perhaps by a link to one."""
    try:
        return _is_directory(entry) or entry.is_file()
    except OSError:  # a link that leads to itself
        return False


def _elsewhere(address: str, reading: Reading) -> Iterator[Listed]:
    """What an address stands for: a file, a pattern, or all files below a directory."""
    import fsspec

    try:
        system, path = fsspec.core.url_to_fs(address)
        if glob.has_magic(path):
            details = system.glob(path, detail=True)
        elif system.isdir(path):
            details = {
                name: detail
                for name, detail in system.find(path, detail=True).items()
                if is_wanted(name, reading.include)
            }
        else:
            details = {path: system.info(path)}
    except Exception as error:  # each of the packages that read addresses raises exceptions of its own
        raise CorpusError(f"{address}: {reason(error)}") from error
    files = {name: detail for name, detail in details.items() if detail.get("type") != "directory"}
    if not files:
        raise CorpusError(f"{address}: no telegrams there")
    alone = path in files
    for name, detail in sorted(files.items()):
        yield Listed(address if alone else _address(system, name), int(detail.get("size") or 0))


def _address(system: Any, path: str) -> str:
    return str(system.unstrip_protocol(path))
