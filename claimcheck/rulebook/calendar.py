"""Words of dates, clock times and periods."""

from claimcheck.rulebook.record import Record


class Years(Record):
    """How four bare digits are known to be a year."""

    before: tuple[str, ...]
    weak: tuple[str, ...]
    """Of these, the ones that stand before round counts as well."""
    behind: tuple[str, ...]
    """Plurals behind the digits that are of a year."""
    first: int
    last: int
    new_first: int
    """From this year to ``new_last``, a plural behind the digits makes no count of them."""
    new_last: int


class Nearest(Record):
    """How far from the story's day a date without its year may lie in the story's year."""

    days_ahead: int
    days_behind: int


class Clock(Record):
    """How a number is known to be a time of day."""

    marks: tuple[str, ...]
    zones: tuple[str, ...]
    hours: tuple[str, ...]
    """Behind four digits, where one of ``at`` stands before them."""
    at: tuple[str, ...]
    timed: tuple[str, ...]
    """Before minutes and seconds."""
    past: tuple[str, ...]


class Leads(Record):
    """Words before a period, and between its ends."""

    before: tuple[str, ...]
    opening: tuple[str, ...]
    closing: tuple[str, ...]
    naming: tuple[str, ...]
    """Before a weekday they make it part of a name."""
    day: tuple[str, ...]
    """Before an ordinal they make a day of the month of it."""
    joins: tuple[str, ...]
    ends: tuple[str, ...]


class Tense(Record):
    """Verbs near a period that say whether it is to come."""

    ahead: tuple[str, ...]
    past: tuple[str, ...]
    passive: tuple[str, ...]
    """Before a participle, which then says nothing."""


class RelativePeriods(Record):
    """Periods that stand in some relation to a date."""

    units: tuple[str, ...]
    seasons: tuple[str, ...]
    before: dict[str, int]
    """Words before a unit, by how many units they go on."""
    running: tuple[str, ...]
    anchored: tuple[str, ...]
    days: dict[str, int]
    """Words for a day, by its distance from the story's day."""
    dayparts: tuple[str, ...]
    ago: dict[str, int]
    """Words behind a number of units, by their direction."""
    after_ago: tuple[str, ...]


class Calendar(Record):
    """What rules/calendar.toml holds."""

    doubtful: tuple[str, ...]
    """Months whose names are other words too."""
    months: dict[str, int]
    weekdays: dict[str, int]
    """0 for Monday."""
    years: Years
    nearest: Nearest
    clock: Clock
    leads: Leads
    tense: Tense
    thirds: dict[str, int]
    relative: RelativePeriods
    quarters: dict[str, int]
    """Ordinals of quarters beside the plain ones."""

    def parts_before(self) -> tuple[str, ...]:
        """Return the words for a part of a period that stand straight before it: "early", "mid", "late"."""
        return tuple(word for word in self.thirds if word.isalpha())
