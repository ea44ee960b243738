"""Which paths .gitignore files name. pathspec is imported when the first of them is met."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from cablelint.configuration import globs

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

NAME = ".gitignore"


class Patterns(NamedTuple):
    """The patterns of one .gitignore, which hold below `directory` (an absolute path)."""

    directory: Path
    spec: "GitIgnoreSpec"


Chain = tuple[Patterns, ...]


def above(top: Path) -> Chain:
    """The patterns in the directories above an absolute path, up to the root of the repository.

    None where they name the directory itself: then somebody named it all the same.
    """
    parents: list[Path] = []
    for directory in top.parents:
        parents.append(directory)
        if (directory / ".git").exists():
            break
    else:
        return ()
    if (top / ".git").exists():
        return ()
    chain = tuple(patterns for directory in reversed(parents) for patterns in inside(directory))
    return () if ignores(chain, top, is_directory=True) else chain


def inside(directory: Path) -> Chain:
    """The patterns of an absolute directory's own .gitignore; a line that is no pattern is passed over."""
    file = directory / NAME
    try:
        lines = file.read_text("utf-8", errors="replace").splitlines() if file.is_file() else []
    except OSError:
        return ()
    if not lines:
        return ()
    try:
        spec = globs.read(lines)
    except ValueError:
        spec = globs.read([line for line in lines if _is_pattern(line)])
    return (Patterns(directory, spec),)


def _is_pattern(line: str) -> bool:
    try:
        globs.read([line])
    except ValueError:
        return False
    return True


def ignores(chain: Chain, path: Path, is_directory: bool) -> bool:
    """Whether the patterns name an absolute path. The nearest .gitignore that says anything of it decides."""
    for directory, spec in reversed(chain):
        named = spec.check_file(path.relative_to(directory).as_posix() + "/" * is_directory).include
        if named is not None:
            return named
    return False
