"""The telegram's own station and number, as references may name them."""

from cablelint.model import Cable, ClassificationLine

# The Department signs SECSTATE WASHDC and numbers STATE.
_DEPARTMENT = {"SECSTATE": "STATE"}


def is_own_station(cable: Cable, station: str) -> bool:
    """Whether a reference's station is the one that numbered the telegram."""
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or line.station is None:
        return False
    return _key(station) == _key(line.station.text)


def _key(station: str) -> str:
    key = "".join(station.upper().split())
    return _DEPARTMENT.get(key, key)
