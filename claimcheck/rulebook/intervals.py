"""Words and widths of durations that are held against their ends."""

from decimal import Decimal

from claimcheck.rulebook.record import Record


class Anniversaries(Record):
    """How an anniversary and the year of its event are known."""

    words: tuple[str, ...]
    endings: tuple[str, ...]
    held: tuple[str, ...]
    now: tuple[str, ...]
    next_year: tuple[str, ...]
    this_year: tuple[str, ...]
    events: tuple[str, ...]
    founded: tuple[str, ...]


class OpeningHours(Record):
    """Words between two times of day, and times with names of their own."""

    joins: tuple[str, ...]
    between: tuple[str, ...]
    furthest: Decimal
    excuses: tuple[str, ...]
    later: tuple[str, ...]
    earlier: tuple[str, ...]
    named_event: tuple[str, ...]
    at: tuple[str, ...]
    named: dict[str, int]
    """In hours."""


class Intervals(Record):
    """What rules/intervals.toml holds; all words in lower case."""

    round_share: Decimal
    fraction_share: Decimal
    minutes_share: Decimal
    months_before: int
    months_after: int
    year_leads: tuple[str, ...]
    words: int
    apart: tuple[str, ...]
    linked: tuple[str, ...]
    sums_up: tuple[str, ...]
    lasted: tuple[str, ...]
    in_all: tuple[str, ...]
    spans: tuple[str, ...]
    partly: tuple[str, ...]
    begin: tuple[str, ...]
    end: tuple[str, ...]
    later: tuple[str, ...]
    not_from: tuple[str, ...]
    earlier: tuple[str, ...]
    opening: int
    for_all: tuple[str, ...]
    starting: tuple[str, ...]
    about: tuple[str, ...]
    no_event: tuple[str, ...]
    still: tuple[str, ...]
    told: tuple[str, ...]
    whole: tuple[str, ...]
    ongoing: tuple[str, ...]
    set_off: tuple[str, ...]
    over: tuple[str, ...]
    jubilees: dict[str, int]
    anniversaries: Anniversaries
    clock: OpeningHours
