"""Numbers that a body gives without a figure: "both", "a trio", "the third"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from claimcheck.model.claim import Claim
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.phrases import has_phrase

WORD_BEFORE = re.compile(r"([A-Za-z]{3,})\.?[\s-]$")
WORD_BEHIND = re.compile(r"[\s-]([A-Za-z]{3,})")
DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


def says(copy: str, value: Decimal, rules: Rulebook) -> bool:
    """True when a word of ``copy`` means ``value``: "both" for 2."""
    words = _words(rules).get(int(value)) if value == value.to_integral_value() else None
    return words is not None and has_phrase(copy, words)


def says_ordinal(copy: str, value: Decimal, rules: Rulebook) -> bool:
    """True when ``copy`` has the ordinal of ``value`` in words: "third" for 3."""
    words = _ordinals(rules).get(int(value))
    return words is not None and has_phrase(copy, words)


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
    number = re.escape(digits[0])
    either = [rf"(?<!\w){re.escape(before[1])}\.?[\s-]{number}(?![\w%]|[.,]\d)"] if before else []
    either += [rf"(?<![\w$€£.,]){number}[\s-]{re.escape(after[1])}(?!\w)"] if after else []
    return bool(either) and re.search("|".join(either), copy, re.IGNORECASE) is not None


def numbers_in(copy: str) -> frozenset[str]:
    """All runs of digits in ``copy``, without commas."""
    return frozenset(number.replace(",", "") for number in DIGITS.findall(copy))


@lru_cache(maxsize=4)
def _words(rules: Rulebook) -> dict[int, tuple[str, ...]]:
    return {int(value): tuple(words) for value, words in rules.headlines.words.items()}


@lru_cache(maxsize=4)
def _ordinals(rules: Rulebook) -> dict[int, tuple[str, ...]]:
    return {int(value): tuple(words) for value, words in rules.headlines.ordinals.items()}
