"""PG: sections, and the lines between pages."""

from cablelint.rule import Rule
from cablelint.rules.pages import (
    page_classification_differs,
    page_line_number_differs,
    page_line_station_differs,
    page_lines_out_of_order,
    page_lost,
    section_above_overall,
    section_lost,
    section_total_differs,
)

RULES: tuple[Rule, ...] = (
    page_line_number_differs.check,
    page_lines_out_of_order.check,
    section_lost.check,
    page_line_station_differs.check,
    section_total_differs.check,
    section_above_overall.check,
    page_lost.check,
    page_classification_differs.check,
)
