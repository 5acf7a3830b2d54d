"""Words and values of what nothing of a kind can have."""

from decimal import Decimal
from typing import NamedTuple


class MagnitudeLimit(NamedTuple):
    """The strongest earthquake, and the words that tell of one."""

    most: Decimal
    words: tuple[str, ...]


class AgeLimit(NamedTuple):
    """The oldest person, the words before an age, and those that let a greater one pass."""

    most: Decimal
    before: tuple[str, ...]
    behind: tuple[str, ...]
    excuses: tuple[str, ...]


class SetOffAge(NamedTuple):
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


class ShareLimit(NamedTuple):
    """Wholes that have no more than all of them."""

    wholes: tuple[str, ...]
    turnout: tuple[str, ...]
    excuses: tuple[str, ...]


class ChanceLimit(NamedTuple):
    """Words of chances, and what lets a greater one pass."""

    words: tuple[str, ...]
    excuses: tuple[str, ...]


class DecreaseLimit(NamedTuple):
    """What may fall by more than all of it, and words before a level."""

    below_nought: tuple[str, ...]
    levels: tuple[str, ...]
    falls: tuple[str, ...]


class PositionLimit(NamedTuple):
    """Degrees at most, and words before those of a place."""

    latitude: Decimal
    longitude: Decimal
    leads: tuple[str, ...]


class NegativeLimit(NamedTuple):
    """What lets fewer than none pass."""

    excuses: tuple[str, ...]


class ClockMarks(NamedTuple):
    """Words behind an hour, and before one."""

    marks: tuple[str, ...]
    leads: tuple[str, ...]


class Extremes(NamedTuple):
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
