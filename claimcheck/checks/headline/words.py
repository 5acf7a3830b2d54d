"""Numbers that a body gives without a figure: "both", "a trio", "the third"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from re import IGNORECASE

from claimcheck.checks.headline.stems import Stems, stems_of
from claimcheck.model.claim import Claim
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import has_phrase, trie_pattern

WORD_BEFORE = Pattern(r"([A-Za-z]{3,})\.?[\s-]$")
WORD_BEHIND = Pattern(r"[\s-]((?:per )?[A-Za-z]{3,})")
NAME_WORD = Pattern(r"([A-Z][A-Za-z]{2,})[\s-]$")
LONGEST_WORD = 30
REACH = 3
"""Words behind an ordinal that tell what is counted by it …"""
CLAUSE_REACH = 60
"""… and the characters among which they stand."""
CLAUSE = Pattern(r"[,;:.()—–]")
DIGITS = Pattern(r"\d+(?:[.,]\d+|[\u00a0\u2009\u202f]\d{3}(?!\d))*")
SEPARATORS = str.maketrans("", "", ",\u00a0\u2009\u202f")


def says(copy: str, value: Decimal, rules: Rulebook) -> bool:
    """True when a word of ``copy`` means ``value``: "both" for 2."""
    words = _words(rules).get(int(value)) if value == value.to_integral_value() else None
    return words is not None and has_phrase(copy, words)


def says_ordinal(copy: str, value: Decimal, rules: Rulebook) -> bool:
    """True when ``copy`` has the ordinal of ``value`` in words: "third" for 3."""
    words = _ordinals(rules).get(int(value))
    return words is not None and has_phrase(copy, words)


def words_behind(claim: Claim, stems: Stems) -> frozenset[str]:
    """The stems of the words right behind a figure."""
    return frozenset(stems.row(claim.sentence_text[claim.span.end - claim.sentence.start :])[:REACH])


def ordinals_like(claim: Claim, copy: str, rules: Rulebook) -> tuple[bool, bool]:
    """Whether ``copy`` has the claim's ordinal in words before the words that follow it, and whether another.

    "Bahrain's 2nd sex shop" over "the first public sex shop": another. Where both stand so, the one that has
    more of the words is asked for second.
    """
    stems, value = stems_of(rules), claim.quantity.value
    wanted, most = words_behind(claim, stems), Counter[int]()
    for found in _ordinal_pattern(rules).finditer(copy):
        clause = CLAUSE.split(copy[found.end() : found.end() + CLAUSE_REACH], maxsplit=1)[0]
        shared = len(wanted.intersection(stems.row(clause)[: REACH + 1]))
        number = _ordinal_numbers(rules)[found[0].lower()]
        most[number] = max(most[number], shared)
    others = max((shared for number, shared in most.items() if number != value), default=0)
    own = most[int(value or 0)]
    return own > 0, others > own


@lru_cache(maxsize=4)
def _ordinal_numbers(rules: Rulebook) -> dict[str, int]:
    return {word: number for number, words in _ordinals(rules).items() for word in words}


@lru_cache(maxsize=4)
def _ordinal_pattern(rules: Rulebook) -> Pattern:
    return Pattern(rf"\b{trie_pattern(_ordinal_numbers(rules))}\b", IGNORECASE)


def beside_same_word(claim: Claim, copy: str) -> bool:
    """True when ``copy`` has the number beside a word that stands beside it in the headline: "Matrix 4"."""
    start = claim.span.start - claim.sentence.start
    digits = DIGITS.search(claim.sentence_text, start)
    if digits is None or digits.start() >= claim.span.end - claim.sentence.start:
        return False
    if Decimal(digits[0].translate(SEPARATORS) or 0) != claim.quantity.value:
        return False
    before = WORD_BEFORE.search(claim.sentence_text[: digits.start()])
    after = WORD_BEHIND.match(claim.sentence_text[digits.end() :])
    wanted = {(BEFORE, before[1].lower())} if before else set()
    wanted |= {(BEHIND, after[1].lower())} if after else set()
    return not wanted.isdisjoint(_beside(copy, digits[0]))


def named_in_words(claim: Claim, body: Iterable[Claim]) -> bool:
    """True for "San Antonio 4" over "the San Antonio Four": a name that the body has with a number word."""
    before = _capitalised_before(claim)
    return before is not None and any(
        other.quantity.value == claim.quantity.value and _capitalised_before(other) == before
        for other in body
    )


def _capitalised_before(claim: Claim) -> str | None:
    found = NAME_WORD.search(claim.sentence_text[: _number_start(claim)])
    return found[1] if found else None


def _number_start(claim: Claim) -> int:
    """Where the number of a figure begins, whose span may hold its name's first words ("Antonio Four")."""
    at = claim.sentence.start
    return max(
        claim.sentence_text.rfind(claim.quantity.digits, claim.span.start - at, claim.span.end - at),
        claim.span.start - at,
    )


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
    """All runs of digits in ``copy``, without what stands between thousands."""
    return frozenset(number.translate(SEPARATORS) for number in DIGITS.findall(copy))


@lru_cache(maxsize=4)
def _words(rules: Rulebook) -> dict[int, tuple[str, ...]]:
    return {int(value): tuple(words) for value, words in rules.headlines.words.items()}


@lru_cache(maxsize=4)
def _ordinals(rules: Rulebook) -> dict[int, tuple[str, ...]]:
    return {int(value): tuple(words) for value, words in rules.headlines.ordinals.items()}
