"""Patterns of paths, as .gitignore has them. pathspec is imported when the first of them is looked at."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_MOST_STARS = 4


def match(patterns: tuple[str, ...], path: str) -> bool:
    """Whether the patterns name a path, which has slashes and ends in one where it is a directory's."""
    return bool(patterns) and bool(_compiled(patterns).check_file(path).include)


def fault(pattern: str) -> str | None:
    """What is wrong with a pattern; None where nothing is."""
    try:
        names_something = any(compiled.include is not None for compiled in read([pattern]).patterns)
    except ValueError:
        names_something = False
    return None if names_something else f'"{pattern[:60]}" is no pattern of paths'


def read(lines: Sequence[str]) -> "GitIgnoreSpec":
    """What lines of patterns name together. Raises ValueError for a line that is no pattern.

    One with more than four stars in a part of the path, or more than four double stars, is taken for none: the time to
    compare it would grow with that power of the length of a name.
    """
    if any(_has_too_many_stars(line) for line in lines):
        raise ValueError("too many stars")
    import re
    import warnings

    from pathspec import GitIgnoreSpec

    with warnings.catch_warnings():
        # Brackets within brackets: Python may read them in another way one day.
        warnings.simplefilter("ignore", FutureWarning)
        try:
            return GitIgnoreSpec.from_lines(lines)
        except re.error as error:
            raise ValueError(str(error)) from error


def _has_too_many_stars(line: str) -> bool:
    return line.count("**") > _MOST_STARS or any(part.count("*") > _MOST_STARS for part in line.split("/"))


@lru_cache(maxsize=1024)
def _compiled(patterns: tuple[str, ...]) -> "GitIgnoreSpec":
    return read(patterns)
