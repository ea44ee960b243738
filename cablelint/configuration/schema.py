"""The JSON schema of a file of settings, for editors and for those who check such files in other ways."""

import json
from typing import Any

from cablelint.configuration.keys import Key, keys
from cablelint.configuration.writing import plain


def schema() -> dict[str, Any]:
    """The schema of `cablelint.toml`; that of the table `[tool.cablelint]` is the same."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": "urn:cablelint:configuration",
        "title": "cablelint",
        "description": "The settings of cablelint: cablelint.toml, or the table tool.cablelint of pyproject.toml.",
        "type": "object",
        "additionalProperties": False,
        "properties": {key.name: _property(key) for key in keys().values()},
    }


def _property(key: Key) -> dict[str, Any]:
    default = {} if key.default is None else {"default": plain(key.default)}
    return {"description": key.documentation, **key.kind.schema(), **default, "examples": [plain(key.example)]}


def text() -> str:
    """The schema as it is published."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"
