"""Where a rule's page is found."""

PAGES = "https://cablelint.readthedocs.io/en/stable/rules"


def rule_url(code: str, name: str) -> str:
    """The address of a rule's page."""
    return f"{PAGES}/{code}-{name}/"
