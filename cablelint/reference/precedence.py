"""Precedence: the prosigns of format lines 2 and 5, and the words behind addressees.

Sources: 5 FAH-2 H-421; ACP 127(G) para. 150; US Army correspondence course SS0656 p. 28.
PRIORITY was dropped for State between 2010 and 2017. ROUTINE is never written behind an addressee (observed practice).
"""

from datetime import date
from functools import lru_cache

from cablelint.reference.nearest import nearest, only

# The highest first.
PROSIGN_OF_WORD = {
    "FLASH": "Z",
    "NIACT IMMEDIATE": "O",
    "IMMEDIATE": "O",
    "PRIORITY": "P",
    "ROUTINE": "R",
}

# By this day PRIORITY was given up (5 FAH-2 H-421, CT:TEL-54).
PRIORITY_GONE = date(2017, 5, 16)

# Y, the emergency command precedence, stands only in a JANAP 128 header (NAVEDTRA 14226 p. 20).
RANK = {"R": 1, "P": 2, "O": 3, "Z": 4, "Y": 5}


def rank(text: str) -> int | None:
    """The rank of a prosign, single or doubled, or of a word: 1 (ROUTINE) to 5; None for anything else."""
    if len(text) == 2 and text[0] == text[1]:
        text = text[0]
    return RANK.get(PROSIGN_OF_WORD.get(text, text))


@lru_cache(maxsize=4096)
def nearest_word(text: str) -> str | None:
    """The one precedence word that a slip of the keyboard turns into this text (`PRIOITY` → `PRIORITY`).

    None for a text that is itself such a word.
    """
    return only(nearest(text, PROSIGN_OF_WORD))
