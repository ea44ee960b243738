"""Dialects: the ways in which a message may be laid out. Each rule says which ones it can judge.

A layout of its own has a module here with two functions: `find` gives the messages of
that layout in a text, `read` makes a `Cable` of one (see `Layout` in `cablelint.dialects.detection`). Messages that
are laid out like a State telegram are read by `cablelint.parser`, and told apart by what was read.
"""

# State telegrams over ACP 127, 1980 to 2010.
TELEGRAM = "telegram"
# The electronic telegrams of 1973 to 1979.
STATE_1970S = "state1970s"
# Labels and values, 2009 on.
SMART = "smart"
# Military messages over ACP 127 or JANAP 128, whose text is free.
ACP127 = "acp127"
# Military text messages of sets: MSGID, SUBJ, REF, RMKS.
GENADMIN = "genadmin"
# No message at all, as far as can be seen.
UNKNOWN = "unknown"

# Those that there are rules for: only these can be asked for.
CHECKED = (TELEGRAM, STATE_1970S, SMART, ACP127, GENADMIN)
# All that a text can be; the rules about files as such look at each of them.
EVERY = frozenset({TELEGRAM, ACP127, STATE_1970S, SMART, GENADMIN, UNKNOWN})
# For rules about State messages of every year and layout; of every year before SMART; of the years since 1980.
STATE = frozenset({TELEGRAM, STATE_1970S, SMART})
STATE_TELEGRAMS = frozenset({TELEGRAM, STATE_1970S})
STATE_SINCE_1980 = frozenset({TELEGRAM, SMART})
# For rules about the envelope, and about what stands in any text below one.
MILITARY = frozenset({ACP127, GENADMIN})
ENVELOPED = STATE_TELEGRAMS | MILITARY
# For rules about marks and about paragraphs that have them.
MARKED = ENVELOPED | STATE
