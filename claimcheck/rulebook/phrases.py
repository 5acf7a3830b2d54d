"""Looks for the words and phrases of a rule in copy."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any


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


def trie_pattern(words: Iterable[str]) -> str:
    """A pattern that matches any of ``words``, the longest first, without trying them one by one."""
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _pattern(root)


def _pattern(node: dict[str, Any]) -> str:
    branches = [re.escape(letter) + _pattern(child) for letter, child in sorted(node.items()) if letter]
    if not branches:
        return ""
    pattern = branches[0] if len(branches) == 1 and "" not in node else f"(?:{'|'.join(branches)})"
    return f"{pattern}?" if "" in node else pattern


def lowered(text: str) -> str:
    """``text`` in lower case, of the same length: letters whose lower case is longer stay as they are."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
