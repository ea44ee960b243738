"""PG: sections, and the lines between pages."""
