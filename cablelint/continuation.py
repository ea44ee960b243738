"""Whether a line goes on with the field above it: tags, subject, references, the reasons of Classified By."""

import re

from cablelint.patterns import pattern

# What a line has of the last item of a REF line is shorter than this.
_SHORT = 60
# B. STATE 12345, the second line of a REF
_LABELLED = pattern(r"(?:- *)?\(?[A-Z]{1,2}[.):]|\[[A-Z]\]")
# B) 05 STATE 12, C) RIO, D. 03, LIMA 12 AND: a line of a REF that ends before the number of its last item
_UNFINISHED_REFERENCE = pattern(
    r"(?:[,;&/]|\bAND|(?:\b|\()[A-Z][.):](?: ?(?:\d\d ?)?[A-Z]{2,}(?: [A-Z]{2,}){0,2}| ?\d\d)?| \d{8})\Z",
    re.IGNORECASE | re.ASCII,
)
_BEHIND_LABEL = frozenset(".):")
# Marks of a text without numbers: so many references, with a blank line between, nobody has.
_NO_LABELS = ("(U)", "(S)", "(SBU)", "(TS)")
# DE JANEIRO 1291, and 001.2 OF 003 of a page line: how such an item goes on behind a blank line
_REST_OF_REFERENCE = pattern(
    r"(?:[A-Z][A-Z.']+ ){1,3}\d|\d{2,6}\b(?!\.)|\d{3}(?:\.\d)? OF \d{3}", re.IGNORECASE | re.ASCII
)
# REF B: STATE 12345 below REF A: ASTANA 4321
_LABELLED_ANEW = pattern(r"REF ?\(?[B-Z][.:)]", re.IGNORECASE | re.ASCII)
# 1.4 (b/d), REASONS: 1.4 (B), also behind a blank line: what Classified By ends with
_REASON = pattern(r"(?:[A-Za-z]{1,10}:? +){0,3}1 ?\. ?[2-6]\b")
# ------- Summary -------
_UNDERLINE = pattern(r"[\-=_]{3}")
# Drafters break lines here (5 FAH-1 H-246.1).
_LINE = 55
# PAGE 02 HARA, a page line cut short
_PAGE = pattern(r"PAGE \d\d\b")
# SUBJECT: of which the words stand below it
_BARE_SUBJECT = pattern(r"SUBJ(?:ECT)? *[:;]?\Z", re.IGNORECASE)
# MEETING WITH THE PRIME MINISTER AND: what must go on, also behind a blank line
_UNFINISHED_SUBJECT = pattern(r"(?:[,;:/&\-]|\b(?:AND|OR|OF|THE|A|AN|TO|FOR|IN|ON|AT|BY|WITH|FROM))\Z", re.IGNORECASE)

# REF: in one of the next lines
_REFERENCES_SOON = pattern(r"(?:[^\r\n]*+(?>\r\r?\n|\r|\n)){1,4}[ \t]*REF(?:S|ERENCES?)?\b[ .]*[:(]", re.IGNORECASE)
_BLANK_LINE = pattern(r"(?>\r\r?\n|\r|\n)[ \t]*[\r\n]")
# BONN PASS TREASURY, CINCPAC FOR POLAD, ROME ALSO FOR FODAG; LIMA POUCH QUITO
_PASSING = pattern(r"(?:[A-Z]+ ){1,2}(?:(?:PLEASE )?PASS|ALSO FOR|FOR POLAD|POUCH)\b")
# BEGIN SUMMARY: TALKS, SUMMARY AND ACTION REQUESTED. with which a text without numbers begins
_SUMMARY = pattern(r"(?:BEGIN )?SUMMARY(?: AND [A-Z ]{3,30})?[.:]")
# A line that is broken because it is full reaches this far with the first word of the next one.
_FULL = 45
# STATE 57382, (NOTAL), A-12: what a line may begin with that goes on with references
_REFERENCE = pattern(r"(?:AND )?[A-Z][A-Z.' ]{1,25} \d{2,8}\b|[(\d&]|C?A-\d")


def is_underline(content: str) -> bool:
    """Whether a line is the rule below a heading."""
    return content[0] in "-=_" and _UNDERLINE.match(content) is not None


def gives_reason(content: str) -> bool:
    """Whether a line is what Classified By ends with."""
    return _REASON.match(content) is not None


def tags_go_on(above: str, content: str) -> bool:
    """Whether a line directly below goes on with the tags."""
    return content.isupper() or above.endswith(",") or _lists_tags(content)


def _lists_tags(content: str) -> bool:
    """Whether all words of a line are known tags, in any case."""
    from cablelint.model import TagFamily
    from cablelint.reference.tags import family

    return all(family(word.upper()) is not TagFamily.UNKNOWN for word in content.replace(",", " ").split())


def subject_goes_on(above: str, content: str, *, adjacent: bool, first: bool) -> bool:
    """Whether a line goes on with the subject: not prose below a line in capitals.

    `adjacent`: no blank line is between; `first`: the line above is the first of the subject.
    """
    if not adjacent:
        bare = first and _BARE_SUBJECT.match(above)
        return bool(bare) or (content.isupper() and _UNFINISHED_SUBJECT.search(above) is not None)
    long = len(above) > _LINE / 2 or content.endswith((".", ":"))
    prose = long and above.isupper() and not content.isupper() and _in_small_letters(content)
    return not prose and not (content.startswith("PAGE ") and _PAGE.match(content))


def is_closed_up(text: str, start: int, end: int) -> bool:
    """Whether a copy lost its blank lines: there is none in this part of the header."""
    return _BLANK_LINE.search(text, start, end) is None


def references_follow(text: str, first: int) -> bool:
    """Whether a REF line stands in one of the next lines below the one that begins at `first`."""
    return _REFERENCES_SOON.match(text, first) is not None


def subject_ends(above: str, content: str) -> bool:
    """Whether a subject ends above a line of a copy that has no blank lines: it ends before the line is full."""
    if _SUMMARY.match(content) is not None or _PASSING.match(content) is not None:
        return True
    return not (_is_full(above, content) or _BARE_SUBJECT.match(above) or _UNFINISHED_SUBJECT.search(above))


def references_end(above: str, content: str) -> bool:
    """Whether references end above a line of a copy that has no blank lines."""
    if _LABELLED.match(content) is not None or _REFERENCE.match(content) is not None:
        return False
    return _SUMMARY.match(content) is not None or not (_is_full(above, content) or _breaks_off(above))


def _is_full(above: str, content: str) -> bool:
    return len(above) + 1 + len(content.partition(" ")[0]) > _FULL


def _in_small_letters(content: str) -> bool:
    return sum(map(str.islower, content)) > sum(map(str.isupper, content))


def reference_goes_on(above: str, content: str, *, adjacent: bool) -> bool:
    """Whether a line below references is a further item, or the rest of one that breaks off in the line above.

    `adjacent`: no blank line is between.
    """
    if not adjacent and content.startswith(_NO_LABELS):
        return False
    if _LABELLED.match(content):
        return True
    return _REST_OF_REFERENCE.match(content) is not None and _breaks_off(above)


def _breaks_off(above: str) -> bool:
    """Whether a line of the references ends before the number of its last item."""
    # Most end with a number, STATE 009539; that of a page line, LIMA 00000002, and a year behind a label, A. 03, go on.
    if above[-1:].isdigit() and above[-9:-8] != " " and _BEHIND_LABEL.isdisjoint(above[-4:]):
        return False
    return _UNFINISHED_REFERENCE.search(above, max(0, len(above) - _SHORT)) is not None


def labels_anew(content: str) -> bool:
    """Whether a line below references begins with the keyword and the label of a further item."""
    return _LABELLED_ANEW.match(content) is not None
