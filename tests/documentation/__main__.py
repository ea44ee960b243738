"""`python -m tests.documentation`: write the generated pages and parts of pages below docs/ anew."""

from cablelint.configuration import schema

from .pages import PAGES, SCHEMA, refreshed

for page in PAGES:
    page.write_text(refreshed(page), encoding="utf-8")
SCHEMA.write_text(schema.text(), encoding="utf-8")
