"""Filler prose: lines of words that say nothing, with traps for a parser that looks at openings of lines."""

from random import Random

_NOUNS = [
    "MINISTER",
    "DELEGATION",
    "HARVEST",
    "RAILWAY",
    "BRIDGE",
    "BUDGET",
    "TREATY",
    "PORT",
    "MARKET",
    "SCHOOL",
    "PIPELINE",
    "COMMISSION",
    "NEWSPAPER",
    "BORDER",
    "PARLIAMENT",
    "LOAN",
    "TARIFF",
    "DAM",
    "UNIVERSITY",
    "HOSPITAL",
    "LEAGUE",
    "MUSEUM",
    "FERRY",
    "EMBASSY",
    "VISITOR",
    "LETTER",
    "LUNCH",
    "AIRPORT",
]
_VERBS = [
    "WELCOMED",
    "DISCUSSED",
    "OPENED",
    "REJECTED",
    "INSPECTED",
    "PRAISED",
    "VISITED",
    "DELAYED",
    "PLANNED",
    "REVIEWED",
    "MENTIONED",
    "FINANCED",
]
_FILLERS = [
    "THE",
    "A",
    "THIS",
    "THAT",
    "OUR",
    "HIS",
    "NEW",
    "OLD",
    "LOCAL",
    "LATE",
    "LARGE",
    "FIRST",
    "SECOND",
    "AND",
    "OR",
    "WITH",
    "FOR",
    "FROM",
    "IN",
    "ON",
    "AFTER",
    "BEFORE",
]
_NUMBERS = ("12", "300", "1998", "50 PERCENT", "7.5", "USD 3 MILLION", "24/7", "U.S.")
# What a line of the text may begin with though it is no field of a telegram.
_OPENINGS = (
    "TO THE",
    "INFO",
    "FM BROADCASTS OF",
    "REF",
    "REFS",
    "12",
    "12 OF THEM",
    "12. THEN",
    "98. THEN",
    "PAGE 12 OF THE",
    "CONFIDENTIAL",
    "SIPDIS",
    "FROM",
    "SUMMARY OF THE",
    "#1234",
    "not/not",
    "(LATE)",
    "(U.S.)",
    "SECRET",
    "UNCLASSIFIED",
    "SUBJECT",
    "TAGS",
    "E.O.",
    "DE FACTO",
    "BT",
    "SENSITIVE",
    "STATE FOR",
    "1998",
    "R",
    "A",
)
WIDTH = 60


def words(random: Random, count: int) -> list[str]:
    """Some words in capitals."""
    pools = (_NOUNS, _FILLERS, _VERBS, _FILLERS, _NOUNS, _FILLERS, _NUMBERS)
    return [random.choice(pools[at % len(pools)]) for at in range(count)]


def title(random: Random, length: int) -> str:
    """Words in capitals, about `length` characters of them, the first of them a noun."""
    chosen = [random.choice(_NOUNS)]
    while len(" ".join(chosen)) < length:
        chosen.append(random.choice(random.choice((_NOUNS, _FILLERS))))
    return " ".join((*chosen, random.choice(_NOUNS)))


def lines(random: Random, count: int, *, mixed: bool, cited: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Lines of a paragraph that end in a full stop, in capitals or in mixed case.

    Every second line or so begins with a trap. `cited` are ways to cite the references, which some lines use.
    """
    written = []
    for at in range(count):
        sentence = words(random, random.randint(4, 6))
        while len(" ".join(sentence)) < WIDTH - 24:
            sentence += words(random, 2)
        text = " ".join(sentence)
        text = text.capitalize().replace("u.s.", "U.S.") if mixed else text
        if cited and random.random() < 0.3:
            text += f" ({random.choice(cited)})"
        opening = random.choice(_OPENINGS) if at and random.random() < 0.5 else ""
        written.append(f"{opening} {text}".strip())
    written[-1] += "."
    return tuple(written)
