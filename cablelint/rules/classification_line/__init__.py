"""CL: the classification line."""
