"""PM: portion marks against each other and against the overall classification."""
