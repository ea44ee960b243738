"""Days, months and years as telegrams write them."""

from datetime import date, datetime, timezone
from functools import lru_cache

from cablelint.patterns import pattern

MONTHS = (
    "JANUARY",
    "FEBRUARY",
    "MARCH",
    "APRIL",
    "MAY",
    "JUNE",
    "JULY",
    "AUGUST",
    "SEPTEMBER",
    "OCTOBER",
    "NOVEMBER",
    "DECEMBER",
)
_NUMBERS = {month[:3]: number for number, month in enumerate(MONTHS, 1)}
_DIGITS = pattern(r"\d+")
_WORD = pattern(r"[A-Za-z]{3,}")
# Two-digit years from here on are of the twentieth century: the electronic telegrams begin in 1973.
PIVOT_YEAR = 73


def full_year(digits: str) -> int:
    """The year of two or four digits: 73–99 are 1973–1999, 00–72 are 2000–2072."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (1900 if year >= PIVOT_YEAR else 2000)


@lru_cache(maxsize=256)
def month_number(name: str) -> int | None:
    """1 to 12 for a month's name or any beginning of it of three letters or more, else None."""
    name = name.upper().rstrip(".")
    number = _NUMBERS.get(name[:3])
    return number if number is not None and MONTHS[number - 1].startswith(name) else None


def moment(day_time: str, zone: str, month: str, year: str) -> datetime | None:
    """The time of a date-time group; None where there is no such time, or its zone is not Z."""
    number = month_number(month)
    if len(day_time) != 6 or number is None or zone != "Z":
        return None
    day, hour, minute = int(day_time[:2]), int(day_time[2:4]), int(day_time[4:])
    try:
        return datetime(full_year(year), number, day, hour, minute, tzinfo=timezone.utc)  # noqa: UP017 - UTC is slower
    except ValueError:
        return None


def read_date(text: str) -> date | None:
    """The date of `10/20/2018`, `2020/02/23`, `20200223`, `20 OCT 2018` or `OCTOBER 20, 2018`, else None."""
    numbers = _DIGITS.findall(text)
    word = _WORD.search(text) if len(numbers) == 2 else None
    try:
        if word is not None:
            month = month_number(word[0])
            return date(full_year(numbers[1]), month, int(numbers[0])) if month is not None else None
        if len(numbers) == 1 and len(numbers[0]) == 8:
            return date(int(numbers[0][:4]), int(numbers[0][4:6]), int(numbers[0][6:]))
        first, second, third = numbers
        if len(first) == 4:
            return date(int(first), int(second), int(third))
        return date(full_year(third), int(first), int(second))
    except ValueError:
        return None
