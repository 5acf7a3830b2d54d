"""The stretch of a sentence that speaks of one figure, and how two stretches line up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from claimcheck.model.claim import Claim
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import trie_pattern


def stretch(claim: Claim, beside: Sequence[Claim], rules: Rulebook) -> tuple[str, str]:
    """The words before and behind a figure, up to where its sentence turns to the next of ``beside``.

    Between two figures the copy turns at the last mark or conjunction: "killed 161 | and wounded 1,440".
    Where it has neither, the words between are of both.
    """
    text, at = claim.sentence_text, claim.sentence.start
    start, end = claim.span.start - at, claim.span.end - at
    before = max((other.span.end - at for other in beside if other.span.end - at <= start), default=0)
    behind = min((other.span.start - at for other in beside if other.span.start - at >= end), default=None)
    turn = _turn_pattern(rules)
    low = _last(turn, text, before, start) if before else None
    high = _last(turn, text, end, behind) if behind is not None else None
    return text[before if low is None else low : start], text[end : behind if high is None else high]


def _last(turn: Pattern, text: str, start: int, end: int) -> int | None:
    return max((found.start() for found in turn.finditer(text, start, end)), default=None)


@lru_cache(maxsize=4)
def _turn_pattern(rules: Rulebook) -> Pattern:
    return Pattern(rf"[,;:()—–]|\b{trie_pattern(rules.headlines.turns)}\b")


def aligned(first: Sequence[str], second: Sequence[str], worth: Callable[[str], float]) -> float:
    """The worth of the words that both have in the same order (longest common subsequence, weighed)."""
    row = [0.0] * (len(second) + 1)
    for one in first:
        diagonal = 0.0
        for place, other in enumerate(second, 1):
            above = row[place]
            row[place] = diagonal + worth(one) if one == other else max(above, row[place - 1])
            diagonal = above
    return row[-1]
