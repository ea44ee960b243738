"""CB: who classified the telegram, and why."""
