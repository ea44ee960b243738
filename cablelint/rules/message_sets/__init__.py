"""GA: the text of a military text message (GENADMIN): its sets, general message number and subject indicator."""
