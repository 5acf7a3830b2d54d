"""How copy ties a share to the counts that it comes from."""

from collections.abc import Iterable
from decimal import Decimal

from claimcheck.rulebook.record import Record


class ShareWord(Record):
    """The shares that a phrase allows, as parts of one; an open end is not among them."""

    low: Decimal
    high: Decimal
    low_open: bool = False
    high_open: bool = False


class Margins(Record):
    """Words of two figures and the distance between them; all in lower case."""

    against: tuple[str, ...]
    nouns: tuple[str, ...]
    cast: tuple[str, ...]
    polled: tuple[int, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]


class Answers(Record):
    """Kinds of which nothing is two at once, each with the words for it."""

    words: tuple[tuple[str, ...], ...]


class Whole(Record):
    """Words of shares that stand side by side; all in lower case."""

    of: tuple[str, ...]
    words: dict[str, str]
    """Words before the first share, and what it is a share of."""
    given: dict[str, str]
    onward: tuple[str, ...]
    counted: tuple[str, ...]
    apart: tuple[str, ...]
    no_objects: tuple[str, ...]
    answers: tuple[Answers, ...]


class Shares(Record):
    """What rules/shares.toml holds; all words in lower case."""

    of: tuple[str, ...]
    openings: tuple[str, ...]
    determiners: tuple[str, ...]
    adjectives: tuple[str, ...]
    again: tuple[str, ...]
    of_them: tuple[str, ...]
    in_all: tuple[str, ...]
    not_again: tuple[str, ...]
    anaphora: tuple[str, ...]
    averaged: tuple[str, ...]
    exceeded: tuple[str, ...]
    majorities: dict[str, ShareWord]
    margins: Margins
    whole: Whole

    def problems(self) -> Iterable[tuple[tuple[str, ...], str]]:
        """Return the key path and a message for every share that no part of a whole can have."""
        for phrase, share in self.majorities.items():
            if not 0 <= share.low <= share.high <= 1:
                yield ("majorities", phrase), "must be a range within 0 and 1"
