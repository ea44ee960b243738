"""SU: where summaries, comments and notes begin and end."""
