"""Looks for the phrases of a rule in copy."""

import re
from collections.abc import Sequence
from functools import lru_cache


@lru_cache(maxsize=64)
def phrase_pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern that finds any of ``phrases`` as whole words, in any case and across line breaks."""
    longest_first = sorted(phrases, key=len, reverse=True)
    either = "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in longest_first)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)" if phrases else r"(?!)", re.IGNORECASE)


def has_phrase(text: str, phrases: Sequence[str]) -> bool:
    """Return whether any of ``phrases`` stands in ``text``."""
    return phrase_pattern(tuple(phrases)).search(text) is not None


def ends_with_phrase(text: str, phrases: Sequence[str]) -> bool:
    """Return whether ``text`` ends with one of ``phrases``, white space aside."""
    return _closing_pattern(tuple(phrases)).search(text) is not None


@lru_cache(maxsize=64)
def _closing_pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(phrase_pattern(phrases).pattern + r"\s*\Z", re.IGNORECASE)
