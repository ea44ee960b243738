"""What the generator takes from the tables: posts, addressees, TAGS that are beyond doubt."""

from functools import cache

from attrs import frozen

from cablelint.reference import facts, posts, tags


@frozen
class Post:
    """An addressee with its routing indicator; `place` is empty for one that sends no telegrams of its own."""

    indicator: str
    address: str
    place: str


@cache
def senders() -> tuple[Post, ...]:
    """Posts that write their place on the classification line, State last."""
    rows = [row for row in facts.read("posts") if row[1] in ("embassy", "consulate", "mission") and _sure(row[4])]
    found = [Post(row[0], row[3], row[2]) for row in rows if posts.same_post(row[3], row[2])]
    return (*_distinct(found), state())


@cache
def state() -> Post:
    """The Department."""
    return Post("RUEHC", "SECSTATE WASHDC", "STATE")


@cache
def agencies() -> tuple[Post, ...]:
    """Addressees outside State."""
    return _distinct([Post(row[0], row[3], "") for row in facts.read("posts") if row[1] == "agency" and _sure(row[4])])


@cache
def collectives() -> tuple[Post, ...]:
    """Addresses that stand for several."""
    rows = [row for row in facts.read("posts") if row[1] == "collective" and row[3].endswith(" COLLECTIVE")]
    return _distinct([Post(row[0], row[3], "") for row in rows])


@cache
def codes(family: str) -> tuple[str, ...]:
    """The TAGS of a family that were valid from 1995 to 2010 and need no person."""
    rows = [row for row in facts.read("tags") if row[1] == family and row[6] == "confirmed" and not row[4]]
    valid = [row[0] for row in rows if (not row[3] or int(row[3]) < 1995) and row[0] not in tags.PERSON_REQUIRED]
    # BT, for Bhutan, alone on the second line of the TAGS is no different from the BT of a message.
    return tuple(code for code in valid if code.isalpha() and code != "BT")


def persons() -> tuple[str, ...]:
    """The TAGS that a person's name must follow."""
    return tuple(sorted(tags.PERSON_REQUIRED))


def _sure(confidence: str) -> bool:
    return confidence in ("confirmed", "high")


def _distinct(found: list[Post]) -> tuple[Post, ...]:
    """One post for each routing indicator and for each address: what several share proves nothing."""
    by_indicator = {post.indicator: post for post in found}
    return tuple({post.address: post for post in by_indicator.values()}.values())
