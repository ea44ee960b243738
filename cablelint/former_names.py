"""What rules were called in earlier versions. No code is ever given to another rule; a test holds the rules to that."""

from collections.abc import Mapping

# From a rule's former code or name to its code of today. A former name still selects the rule, with one warning.
RENAMED: Mapping[str, str] = {}

# From the code of a rule that is gone to the version that no longer had it.
REMOVED: Mapping[str, str] = {}
