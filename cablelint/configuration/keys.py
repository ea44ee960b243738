"""The keys of the configuration, as the fields of Settings describe them."""

from functools import cache
from typing import Any, NamedTuple, cast

import attrs

from cablelint.configuration.kinds import Kind
from cablelint.configuration.settings import DEFAULTS, Settings


class Key(NamedTuple):
    """A key of the configuration.

    Attributes:
        name: As it is written in a file: `per-file-ignores`.
        field: As it is called in Settings: `per_file_ignores`.
        kind: What its values are.
        default: The value where it is not set.
        example: A value, as TOML has it.
        documentation: What it is for.
    """

    name: str
    field: str
    kind: Kind
    default: Any
    example: Any
    documentation: str


@cache
def keys() -> dict[str, Key]:
    """Every key, by its name, in the order of the fields."""
    found = (
        Key(field.name.replace("_", "-"), field.name, default=getattr(DEFAULTS, field.name), **field.metadata)
        for field in attrs.fields(cast(type[attrs.AttrsInstance], Settings))
    )
    return {key.name: key for key in found}
