"""Words and values of what nothing of a kind can have."""

from decimal import Decimal

from claimcheck.rulebook.record import Record


class MagnitudeLimit(Record):
    """The strongest earthquake, and the words that tell of one."""

    most: Decimal
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
    excuses: tuple[str, ...]


class DecreaseLimit(Record):
    """What may fall by more than all of it, and words before a level."""

    below_nought: tuple[str, ...]
    levels: tuple[str, ...]
    falls: tuple[str, ...]


class PositionLimit(Record):
    """Degrees at most, and words before those of a place."""

    latitude: Decimal
    longitude: Decimal
    leads: tuple[str, ...]


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
