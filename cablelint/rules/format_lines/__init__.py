"""FL: the format lines, from the transmission identifier to the end of the message."""
