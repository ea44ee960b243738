"""How a Classified By line is written that names nobody, or misspells the reason."""

import re

from cablelint.patterns import pattern

# What is left of the words before a reason where no one is named.
NOBODY = pattern(r"(?:\W|\b(?:FOR|THE|PER|UNDER|BY|REASON|REASONS|SECTION|E|O|\d+)\b)*", re.IGNORECASE)
# In capitals.
MISSPELT_REASON = pattern(r"R(?<!\wR)(?:ESON|EAON|ASON|EASN|AESON|EASO)S?\b")
