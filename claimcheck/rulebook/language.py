"""The words that tell English from other languages."""

from collections.abc import Iterable
from decimal import Decimal

from claimcheck.rulebook.record import Record


class Language(Record):
    """What rules/language.toml holds; words in lower case."""

    sample: int
    least: int
    times: int
    enough: int
    share: Decimal
    other_letters: Decimal
    letters: int
    english: tuple[str, ...]
    foreign: dict[str, tuple[str, ...]]
    """Name of a language → its words."""

    def problems(self) -> Iterable[tuple[tuple[str, ...], str]]:
        """Return the key path and a message for every number out of its range."""
        for name in ("sample", "least", "times", "enough", "letters"):
            if getattr(self, name) < 1:
                yield (name,), "must be 1 or more"
        for name in ("share", "other_letters"):
            if not 0 <= getattr(self, name) <= 1:
                yield (name,), "must be between 0 and 1"
