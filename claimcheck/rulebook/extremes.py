"""Words and values of what nothing of a kind can have."""

from decimal import Decimal

from claimcheck.rulebook.record import Record


class MagnitudeLimit(Record):
    """The strongest earthquake, and the words that tell of one."""

    most: Decimal
    names: tuple[str, ...]
    scales: tuple[str, ...]
    words: tuple[str, ...]


class AgeLimit(Record):
    """The oldest person, the words before an age, and those that let a greater one pass."""

    most: Decimal
    before: tuple[str, ...]
    behind: tuple[str, ...]
    excuses: tuple[str, ...]


class SetOffAge(Record):
    """What makes a figure between commas behind a name an age, however great, and what does not."""

    most: Decimal
    kin: tuple[str, ...]
    younger: tuple[str, ...]
    """As they are written, not in lower case."""
    pronouns: tuple[str, ...]
    being: tuple[str, ...]
    when: tuple[str, ...]
    leads: tuple[str, ...]
    no_first_names: tuple[str, ...]
    no_surnames: tuple[str, ...]
    counts: tuple[str, ...]
    counted: tuple[str, ...]


class ShareLimit(Record):
    """Wholes that have no more than all of them."""

    wholes: tuple[str, ...]
    turnout: tuple[str, ...]
    excuses: tuple[str, ...]


class ChanceLimit(Record):
    """Words of chances, and what lets a greater one pass."""

    words: tuple[str, ...]
    stands: tuple[str, ...]
    parts_of_one: tuple[str, ...]
    excuses: tuple[str, ...]


class DecreaseLimit(Record):
    """What may fall by more than all of it, and words before a level."""

    below_nought: tuple[str, ...]
    levels: tuple[str, ...]
    falls: tuple[str, ...]


class Degrees(Record):
    """Degrees of one kind at most, and the words that tell of them."""

    most: Decimal
    words: tuple[str, ...]
    ways: tuple[str, ...]
    """Behind the degrees of a place."""
    sides: tuple[str, ...]
    letters: tuple[str, ...]


class PositionLimit(Record):
    """Degrees of a place, and words before them."""

    leads: tuple[str, ...]
    latitude: Degrees
    longitude: Degrees


class NegativeLimit(Record):
    """What lets fewer than none pass."""

    excuses: tuple[str, ...]


class ClockMarks(Record):
    """Words behind an hour, and before one."""

    marks: tuple[str, ...]
    leads: tuple[str, ...]


class Extremes(Record):
    """What rules/extremes.toml holds; all words in lower case."""

    magnitude: MagnitudeLimit
    coldest: dict[str, Decimal]
    """By pint's name of the unit."""
    age: AgeLimit
    set_off: SetOffAge
    share: ShareLimit
    chance: ChanceLimit
    decrease: DecreaseLimit
    position: PositionLimit
    negative: NegativeLimit
    clock: ClockMarks
