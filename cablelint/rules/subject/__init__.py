"""SJ: the SUBJECT line."""
