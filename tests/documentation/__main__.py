"""`python -m tests.documentation`: write the generated parts of the pages below docs/ anew."""

from .pages import PAGES, refreshed

for page in PAGES:
    page.write_text(refreshed(page), encoding="utf-8")
