"""Days in words for people."""

from __future__ import annotations

from datetime import date, timedelta


def days(start: date, end: date) -> str:
    """From day to day, both included: "2021", "2019 to 2021", "November 2021", "November 17, 2021"."""
    if start == end:
        return day(start)
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return f"{start.year}" if start.year == end.year else f"{start.year} to {end.year}"
    if start.day == 1 and (start.year, start.month) == (end.year, end.month) and _is_last_of_month(end):
        return f"{start:%B} {start.year}"
    return f"{day(start)} to {day(end)}"


def day(value: date) -> str:
    """ "November 17, 2021"."""
    return f"{value:%B} {value.day}, {value.year}"


def _is_last_of_month(value: date) -> bool:
    return value == date.max or (value + timedelta(days=1)).month != value.month
