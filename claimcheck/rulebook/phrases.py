"""Looks for the words and phrases of a rule in copy."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any


def has_phrase(text: str, phrases: Sequence[str]) -> bool:
    """Return whether any of ``phrases`` stands in ``text``: whole words, in any case, across line breaks."""
    folded = _folded(text)
    # A pattern of all the phrases takes longer to make than a short run can spare.
    near = [phrase for phrase in _all_folded(tuple(phrases)) if phrase in folded]
    return any(re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", folded) for phrase in near)


def ends_with_phrase(text: str, phrases: Sequence[str]) -> bool:
    """Return whether ``text`` ends with one of ``phrases``, found as in ``has_phrase``, white space aside."""
    folded = _folded(text)
    near = [phrase for phrase in _all_folded(tuple(phrases)) if folded.endswith(phrase)]
    return any(re.search(rf"(?<!\w){re.escape(phrase)}\Z", folded) for phrase in near)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


@lru_cache(maxsize=64)
def _all_folded(phrases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(_folded, phrases))


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
    if len(node) == 1:
        ((letter, child),) = node.items()
        return _literal(letter) + _pattern(child) if letter else ""
    branches = [_literal(letter) + _pattern(child) for letter, child in sorted(node.items()) if letter]
    return f"(?:{'|'.join(branches)})" + ("?" if "" in node else "")


def with_endings(words: Iterable[str], endings: Iterable[str]) -> frozenset[str]:
    """The words, and each with each of the endings."""
    forms = tuple(words)
    return frozenset(forms) | {word + ending for ending in endings for word in forms}


def _literal(letter: str) -> str:
    return letter if letter.isalnum() else re.escape(letter)


def lowered(text: str) -> str:
    """``text`` in lower case, of the same length: letters whose lower case is longer stay as they are."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
