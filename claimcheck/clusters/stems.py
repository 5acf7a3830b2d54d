"""Words of headers and copy, cut so that their forms are one: "exports", "exported"."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.rulebook.pattern import Pattern

_WORD = Pattern(r"[^\W_]+(?:[.,]\d+)*")
_OWNING = Pattern(r"[’']s\b")
_SHORTEST = 4
"""Letters that an ending leaves at least."""
_HISSING = ("xes", "ches", "shes", "sses", "zes")


def stems(text: str, idle: frozenset[str] = frozenset()) -> frozenset[str]:
    """Return the stems of the words and numbers in ``text``, without the ``idle`` words."""
    words = _WORD.findall(_OWNING.sub("", text.lower()))
    return frozenset(stem(word) for word in words if word not in idle)


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return a word in lower case without its ending."""
    if word.endswith("ies") and len(word) > _SHORTEST:
        return word[:-3] + "y"
    if word.endswith(_HISSING):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) >= _SHORTEST:
        word = word[:-1]
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word[: -len(ending)]
            break
    return word[:-1] if word.endswith("e") and len(word) > _SHORTEST else word
