"""What names a rule's page, in machine formats and on a terminal."""

import re

_OWN_CODE = re.compile(r"[A-Z]{2}\d{3}")


def rule_url(code: str) -> str:
    """A name that is a URI and stays the same; `cablelint rule CODE` shows the page."""
    return f"urn:cablelint:rule:{code}"


def docs_link(code: str, text: str, site: str | None) -> str:
    """The text as a link of a terminal (OSC 8) to the rule's page on a site; bare without a site.

    A plugin's rule has no page there.
    """
    if site is None or not _OWN_CODE.fullmatch(code):
        return text
    return f"\x1b]8;;{site.rstrip('/')}/rules/{code}/\x1b\\{text}\x1b]8;;\x1b\\"
