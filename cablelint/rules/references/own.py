"""The telegram's own station and number, as references may name them."""

from cablelint.model import Cable, ClassificationLine


def is_own_station(cable: Cable, station: str) -> bool:
    """Whether a reference's station is the one that numbered the telegram, under whatever name."""
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or line.station is None:
        return False
    from cablelint.reference_ids import canonical_station_of_id

    return canonical_station_of_id(station) == canonical_station_of_id(line.station.text)
