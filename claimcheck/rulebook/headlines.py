"""How a headline follows from its story."""

from collections.abc import Iterable
from decimal import Decimal

from claimcheck.rulebook.record import Record


class Headlines(Record):
    """What rules/headlines.toml holds; all words in lower case."""

    listed: tuple[str, ...]
    addressed: tuple[str, ...]
    before_lists: tuple[str, ...]
    before_ages: tuple[str, ...]
    no_figure: tuple[str, ...]
    multiples: tuple[str, ...]
    """Words read as numbers that count nothing ("double")."""
    sum: tuple[str, ...]
    another: tuple[str, ...]
    elsewhere: tuple[str, ...]
    one_more: tuple[str, ...]
    one_before: tuple[str, ...]
    singles: tuple[str, ...]
    """Words that begin each of a list of single persons or things before a figure."""
    apart_before: tuple[str, ...]
    apart_behind: tuple[str, ...]
    part: tuple[str, ...]
    each: tuple[str, ...]
    factors: dict[str, Decimal]
    of: tuple[str, ...]
    to: tuple[str, ...]
    people: tuple[str, ...]
    people_endings: tuple[str, ...]
    error: Decimal
    """Suspicion from which a finding is an error, where a rival is named."""
    warning: Decimal
    """Suspicion from which a figure is a finding."""
    error_rival: Decimal
    """Likeness from which that other figure makes an error of it …"""
    farthest: int
    """… and how many times larger or smaller it may be, where it is no slip away."""
    rarer: Decimal
    """Logits by which a finding is less sure than its suspicion."""
    most_sure: Decimal
    """The highest confidence of a finding."""
    rival: Decimal
    """Likeness from which another figure of the body is named as the one on the same subject."""
    slip_lead: Decimal
    """Logits by which a figure that is no slip away must be likelier to be named instead of one that is."""
    turns: tuple[str, ...]
    """Conjunctions at which copy turns from one figure to the next."""
    old: tuple[str, ...]
    """Words before a figure that is no longer so."""
    result: tuple[str, ...]
    """Words that tell that a figure is what came of it all …"""
    result_before: tuple[str, ...]
    """… when one of these stands straight before it."""
    indexes: tuple[str, ...]
    """Words for what is counted in points …"""
    points: tuple[str, ...]
    """… and the words for these."""
    one_unit: tuple[str, ...]
    near_lead: Decimal
    """Logits behind the figure named within which others are named, too …"""
    most_named: int
    """… and how many figures of the story a finding names at most."""
    rounding: Decimal
    roughly: Decimal
    round_years: Decimal
    words: dict[str, tuple[str, ...]]
    """Value → the words that mean it."""
    ordinals: dict[str, tuple[str, ...]]
    """Value → the words for its ordinal."""
    times: dict[str, Decimal]
    """Units of time by their length in seconds."""
    unit_nouns: dict[str, str]
    """Nouns that stand for a unit: "season" for a year."""
    persons: dict[str, tuple[str, ...]]
    """Sex → the words for such persons, singular."""
    called: dict[str, str]
    """Word for a person → another that means the same."""
    ages: dict[str, tuple[int, ...]]
    """Word for a person → the youngest and the oldest that it is said of."""
    likeness: dict[str, Decimal]
    """Evidence → its weight, in logits; "bias" is the weight of nothing."""
    suspicion: dict[str, Decimal]
    """Sign → its weight, in logits."""

    def time_factor(self, unit_from: str | None, unit_to: str | None) -> Decimal | None:
        """How many of ``unit_to`` are one of ``unit_from``; None for other units than those of time."""
        first, second = self.times.get(unit_from or ""), self.times.get(unit_to or "")
        return first / second if first and second else None

    def problems(self) -> Iterable[tuple[tuple[str, ...], str]]:
        """Return the key path and a message for every number word and every span of ages that is wrong."""
        for table in ("words", "ordinals"):
            for value in getattr(self, table):
                if not value.isdecimal():
                    yield (table, value), 'must be a whole number in quotes, such as "12"'
        for word, years in self.ages.items():
            if len(years) != 2 or years[0] > years[1]:
                yield ("ages", word), "must be the youngest and the oldest in years, such as [0, 17]"
