"""Words of dates, clock times and periods."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Years:
    """How four bare digits are known to be a year."""

    before: tuple[str, ...]
    first: int
    last: int
    seasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Clock:
    """How a number is known to be a time of day."""

    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RelativePeriods:
    """Periods without a number."""

    units: tuple[str, ...]
    before: tuple[str, ...]
    days: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Calendar:
    """What rules/calendar.toml holds."""

    months: dict[str, int]
    weekdays: dict[str, int]
    """0 for Monday."""
    years: Years
    clock: Clock
    relative: RelativePeriods
    quarters: dict[str, int]
