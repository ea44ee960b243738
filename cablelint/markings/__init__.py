"""The language of markings: reading, rendering, validity, and how portions roll up to an overall marking."""
