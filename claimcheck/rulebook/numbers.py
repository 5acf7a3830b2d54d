"""Words that express numbers."""

from decimal import Decimal

from claimcheck.rulebook.record import Record


class Smaller(Record):
    """The next smaller unit, and how many of it make up the larger one."""

    unit: str
    many: int


class Shares(Record):
    """How two whole numbers are known to be a share."""

    round: tuple[int, ...]
    """Second numbers of a share: "one in five"."""


class NumberContext(Record):
    """Words that decide between two readings of a number word, or of a letter behind digits."""

    times: tuple[str, ...]
    verb_before: tuple[str, ...]
    """Words that make "double" a verb."""
    degree_before: tuple[str, ...]
    """Words before it that measure it: "more than double"."""
    goals: tuple[str, ...]
    """Verbs before "a third" that count one more, and do not measure: "added a third"."""
    noun_before: tuple[str, ...]
    """Words that make it a noun."""
    compared: tuple[str, ...]
    """Phrases behind a multiple that begin what it is compared with: "twice the size"."""
    doubled: tuple[str, ...]
    """The same behind "double" and its like alone."""
    more: tuple[str, ...]
    """Words behind "twice" and "three times" that compare: "twice as many"."""
    rank_before: tuple[str, ...]
    """Words before an ordinal that make it a rank: "finished third"."""
    rank_behind: tuple[str, ...]
    """Words behind it, besides superlatives: "third place"."""
    not_superlative: tuple[str, ...]
    degrees: tuple[str, ...]
    """Words of degree that are also small words: "twice as many", "twice as long"."""
    half_of: tuple[str, ...]
    share_of: tuple[str, ...]
    share_ends: tuple[str, ...]
    again: tuple[str, ...]
    """Phrases behind a share that is so much more: "half as many again"."""
    periods: tuple[str, ...]
    results: tuple[str, ...]
    score_results: tuple[str, ...]
    befell: tuple[str, ...]
    stretches: tuple[str, ...]
    stretched: tuple[str, ...]
    group_before: tuple[str, ...]
    """Words before a figure whose groups are parted by blanks: "left 4 287 homes"."""
    decimal_group_before: tuple[str, ...]
    """The same, where the last group has a decimal point."""
    metres_before: tuple[str, ...]
    metres_behind: tuple[str, ...]
    races: tuple[str, ...]
    """Lengths in metres, as written, that are races behind "the"."""
    races_behind: tuple[str, ...]
    """Words behind such a race."""
    also_units: tuple[str, ...]
    """Of the short forms behind digits, those that are units as often."""


class Numbers(Record):
    """What rules/numbers.toml holds; every key is a word in lower case, every value what it is worth."""

    units: dict[str, int]
    tens: dict[str, int]
    magnitudes: dict[str, Decimal]
    glued: dict[str, Decimal]
    """Short forms after digits; upper and lower case are told apart."""
    dozens: dict[str, int]
    scores: dict[str, int]
    """Words that count in twenties behind a number in words."""
    whole_scores: dict[str, int]
    """Such numbers in one word."""
    money: dict[str, Decimal]
    """Words that multiply money, and make money of a bare number."""
    collective: dict[str, int]
    """Words that are a number of things before "of"."""
    vague: dict[str, tuple[int, ...]]
    """First value, and the first value that is too large."""
    several: dict[str, tuple[int, ...]]
    """Words that multiply a magnitude vaguely, from and up to."""
    fractions: dict[str, int]
    """Denominators."""
    parts: dict[str, Decimal]
    """What "and a half" and its like add."""
    multiples: dict[str, Decimal]
    """Verbs that are always a multiple."""
    maybe_multiples: dict[str, Decimal]
    """Forms that are a multiple only in the right context."""
    repetitions: dict[str, int]
    folds: dict[str, int]
    ordinals: dict[str, int]
    vulgar: dict[str, str]
    """One-character fractions as "numerator/denominator"."""
    smaller: dict[str, Smaller]
    """Under the larger unit's name in pint."""
    shares: Shares
    context: NumberContext
