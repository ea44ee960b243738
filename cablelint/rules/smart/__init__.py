"""SM: the fields of SMART messages against each other."""
