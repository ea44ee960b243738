"""Dialects: the ways in which a message may be laid out. Each rule says which ones it can judge.

A dialect with a layout of its own has a module here, named like it, with two functions: `find` gives the messages of
that layout in a text, `read` makes a `Cable` of one (see `Layout` in `cablelint.dialects.detection`). Messages that
are laid out like a State telegram are read by `cablelint.parser`, and told apart by what was read.
"""

# State telegrams over ACP 127, 1980 to 2010.
TELEGRAM = "telegram"
# The electronic telegrams of 1973 to 1979.
STATE_1970S = "state1970s"
# Labels and values, 2009 on.
SMART = "smart"
# Military text messages of sets: MSGID, SUBJ, REF, RMKS.
GENADMIN = "genadmin"
# No message at all, as far as can be seen.
UNKNOWN = "unknown"

# Those that there are rules for: only these can be asked for.
CHECKED = (TELEGRAM,)
# All that a text can be; the rules about files as such look at each of them.
EVERY = frozenset({TELEGRAM, STATE_1970S, SMART, GENADMIN, UNKNOWN})
