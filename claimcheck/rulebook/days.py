"""Words and widths of days that copy cannot mean."""

from claimcheck.rulebook.record import Record


class DayLeads(Record):
    """Words before a month and the number of a day."""

    day: tuple[str, ...]
    month: tuple[str, ...]


class Ahead(Record):
    """How a date after the story's day is known to be told as past."""

    grace_days: int
    happened: tuple[str, ...]
    since: tuple[str, ...]
    excuses: tuple[str, ...]


class Transposed(Record):
    """How a year with two digits in the wrong order is known; widths in years."""

    ahead: int
    behind: int
    leads: tuple[str, ...]
    excuses: tuple[str, ...]


class Days(Record):
    """What rules/days.toml holds; all words in lower case."""

    first_year: int
    first_weekday: int
    last_year: int
    near_days: int
    excuses: tuple[str, ...]
    joins: tuple[str, ...]
    """Between a date and the weekday behind it."""
    leads: DayLeads
    ahead: Ahead
    transposed: Transposed
