"""Looks for the words and phrases of a rule in copy."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache


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
    return _branches(sorted(set(words)))


def _branches(ends: Sequence[str]) -> str:
    """The pattern of what words may go on with, in order, where they part."""
    if len(ends) == 1:
        return re.escape(ends[0])
    by_letter: dict[str, list[str]] = {}
    for end in ends:
        by_letter.setdefault(end[:1], []).append(end)
    may_end = by_letter.pop("", None)
    branches = [_branch(each) for each in by_letter.values()]
    if len(branches) == 1 and not may_end:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + ("?" if may_end else "")


def _branch(ends: Sequence[str]) -> str:
    """The pattern of ends that begin with the same letter: what all have first, then where they part."""
    if len(ends) == 1:
        return re.escape(ends[0])
    # Between the first and the last in order, all others begin with what these two have in common.
    first, last, same = ends[0], ends[-1], 1
    while first[same : same + 1] == last[same : same + 1]:
        same += 1
    return re.escape(first[:same]) + _branches([end[same:] for end in ends])


def with_endings(words: Iterable[str], endings: Iterable[str]) -> frozenset[str]:
    """The words, and each with each of the endings."""
    forms = tuple(words)
    return frozenset(forms) | {word + ending for ending in endings for word in forms}


def lowered(text: str) -> str:
    """``text`` in lower case, of the same length: letters whose lower case is longer stay as they are."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
