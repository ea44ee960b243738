"""The telegram's own station and year, as references may name them."""

from cablelint.model import Cable, ClassificationLine, Reference


def is_own_station(cable: Cable, station: str) -> bool:
    """Whether a reference's station is the one that numbered the telegram, under whatever name."""
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or line.station is None:
        return False
    from cablelint.reference_ids import canonical_station_of_id

    return canonical_station_of_id(station) == canonical_station_of_id(line.station.text)


def is_of_own_year(cable: Cable, reference: Reference) -> bool:
    """Whether a reference is of the telegram's own year, written or inherited.

    Right or wrong: a year that is still to come (FL507) is also the one that references without a year have.
    """
    return cable.date is not None and reference.year == cable.date.year
