"""What a telegram must have for rules to find anything in it."""
