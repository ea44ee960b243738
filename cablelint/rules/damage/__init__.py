"""IN: damage done to the copy, not by the drafter."""
