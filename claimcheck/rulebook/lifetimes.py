"""Words and widths of ages that are held against years of birth."""

from decimal import Decimal

from claimcheck.rulebook.record import Record


class Lifetimes(Record):
    """What rules/lifetimes.toml holds; all words in lower case."""

    written_days: int
    death_days: int
    round_share: Decimal
    thing_years: Decimal
    born: tuple[str, ...]
    made: tuple[str, ...]
    died: tuple[str, ...]
    natural: tuple[str, ...]
    present: tuple[str, ...]
    ahead: tuple[str, ...]
    doubtful: tuple[str, ...]
    lately: tuple[str, ...]
    at_age: tuple[str, ...]
    old: tuple[str, ...]
    then: tuple[str, ...]
    once: tuple[str, ...]
    pronouns: tuple[str, ...]
    others: tuple[str, ...]
