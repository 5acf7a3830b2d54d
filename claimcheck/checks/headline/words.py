"""Numbers that a body gives without a figure: "both", "a trio", "the third"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from claimcheck.model.claim import Claim
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import has_phrase

WORD_BEFORE = Pattern(r"([A-Za-z]{3,})\.?[\s-]$")
WORD_BEHIND = Pattern(r"[\s-]([A-Za-z]{3,})")
LONGEST_WORD = 30
DIGITS = Pattern(r"\d+(?:[.,]\d+)*")


def says(copy: str, value: Decimal, rules: Rulebook) -> bool:
    """True when a word of ``copy`` means ``value``: "both" for 2."""
    words = _words(rules).get(int(value)) if value == value.to_integral_value() else None
    return words is not None and has_phrase(copy, words)


def says_ordinal(copy: str, value: Decimal, rules: Rulebook) -> bool:
    """True when ``copy`` has the ordinal of ``value`` in words: "third" for 3."""
    words = _ordinals(rules).get(int(value))
    return words is not None and has_phrase(copy, words)


def next_word(claim: Claim) -> str:
    """The word right behind a figure; "" for none."""
    after = WORD_BEHIND.match(claim.sentence_text[claim.span.end - claim.sentence.start :])
    return after[1] if after else ""


def ordinals_before(word: str, copy: str, value: Decimal, rules: Rulebook) -> tuple[bool, bool]:
    """Whether ``copy`` has the ordinal of ``value`` in words before ``word``, and whether another."""
    if not word:
        return False, False
    found = [
        number
        for number, ordinals in _ordinals(rules).items()
        if has_phrase(copy, tuple(f"{ordinal} {word}" for ordinal in ordinals))
    ]
    return int(value) in found, any(number != value for number in found)


def beside_same_word(claim: Claim, copy: str) -> bool:
    """True when ``copy`` has the number beside a word that stands beside it in the headline: "Matrix 4"."""
    start = claim.span.start - claim.sentence.start
    digits = DIGITS.search(claim.sentence_text, start)
    if digits is None or digits.start() >= claim.span.end - claim.sentence.start:
        return False
    if Decimal(digits[0].replace(",", "") or 0) != claim.quantity.value:
        return False
    before = WORD_BEFORE.search(claim.sentence_text[: digits.start()])
    after = WORD_BEHIND.match(claim.sentence_text[digits.end() :])
    wanted = {(BEFORE, before[1].lower())} if before else set()
    wanted |= {(BEHIND, after[1].lower())} if after else set()
    return not wanted.isdisjoint(_beside(copy, digits[0]))


BEFORE, BEHIND = "before", "behind"


def _beside(copy: str, number: str) -> Iterator[tuple[str, str]]:
    """The words right before and right behind each place of ``number``, in lower case."""
    for found in DIGITS.finditer(copy) if number in copy else ():
        if found[0] == number and not copy[found.end() : found.end() + 1].isalnum():
            before = WORD_BEFORE.search(copy, max(0, found.start() - LONGEST_WORD), found.start())
            after = WORD_BEHIND.match(copy, found.end())
            if before:
                yield BEFORE, before[1].lower()
            if after:
                yield BEHIND, after[1].lower()


def numbers_in(copy: str) -> frozenset[str]:
    """All runs of digits in ``copy``, without commas."""
    return frozenset(number.replace(",", "") for number in DIGITS.findall(copy))


@lru_cache(maxsize=4)
def _words(rules: Rulebook) -> dict[int, tuple[str, ...]]:
    return {int(value): tuple(words) for value, words in rules.headlines.words.items()}


@lru_cache(maxsize=4)
def _ordinals(rules: Rulebook) -> dict[int, tuple[str, ...]]:
    return {int(value): tuple(words) for value, words in rules.headlines.ordinals.items()}
