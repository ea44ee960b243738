"""What names a rule's page in machine formats."""


def rule_url(code: str) -> str:
    """A name that is a URI and stays the same; `cablelint rule CODE` shows the page."""
    return f"urn:cablelint:rule:{code}"
