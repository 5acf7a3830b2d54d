"""Words of ages and decades of life."""

from claimcheck.rulebook.bounds import BoundSign
from claimcheck.rulebook.record import Record


class Ages(Record):
    """What rules/ages.toml holds; all words in lower case."""

    oldest: int
    before: tuple[str, ...]
    turning: tuple[str, ...]
    between: tuple[str, ...]
    persons: tuple[str, ...]
    limits: tuple[str, ...]
    own_limits: tuple[str, ...]
    older: tuple[str, ...]
    over: tuple[str, ...]
    someone: tuple[str, ...]
    """Pronouns that stand for one person."""
    being: tuple[str, ...]
    """Forms of "to be" behind such a pronoun, as they are joined to it."""
    merely: tuple[str, ...]
    beside: tuple[str, ...]
    """Words between a person and an age between commas."""
    since: tuple[str, ...]
    """Of these, the ones that a surname is enough before."""
    subjects: tuple[str, ...]
    """Pronouns beside "at" and an age."""
    when: tuple[str, ...]
    things: tuple[str, ...]
    """Nouns in the singular that are no living beings."""
    thing_endings: tuple[str, ...]
    """Endings of other words for things."""
    owners: tuple[str, ...]
    """ "in her 60s"."""
    groups: dict[str, BoundSign]
    """Words before the plural of an age, and the bound that they are."""
    decades: dict[str, int]
    """The plural of a ten, and its first year."""
    plurals: dict[str, int]
    """Other numbers in the plural."""
