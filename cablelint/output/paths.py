"""File names as other systems write them."""

import os
from pathlib import PurePath
from urllib.parse import quote


def with_slashes(path: str) -> str:
    """The path with `/` between its parts, and without `./` at its beginning."""
    path = path.replace(os.sep, "/")
    while path.startswith("./"):
        path = path[2:].lstrip("/")
    return path


def uri(path: str) -> str:
    """The path as a URI reference, percent-encoded: relative where the path is, else with the scheme `file`."""
    path = with_slashes(path)
    try:
        name = path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        name = path.encode("utf-8", "surrogatepass")
    if PurePath(path).is_absolute():
        return f"file:///{quote(name.lstrip(b'/'), safe='/:')}"
    return quote(name)
