"""Scores and votes, "won 3-1", "a 72-28 vote", told apart from ranges: "15-22 miles"."""

from __future__ import annotations

import re

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.model.mention import MentionKind
from claimcheck.rulebook.pattern import Pattern

SCORE = Pattern(
    r"(\d{1,3})[-–—](\d{1,3})(?P<third>[-–—]\d{1,3})?"
    r"(?![\d%]|[,.]\d|[-–]?[a-z]|-?year| ?percent| ?per cent| million| billion| years?)"
)
# "2-6, 6-7 (5), 6-4"
SETS = Pattern(r"(?: \(\d+(?:-\d+)?\))?, \d{1,2}-\d{1,2}(?![\d%])")
WORD_BEFORE = Pattern(r"(?:([a-z-]+)|[,(]) ?$")
WORD_BEHIND = Pattern(r" ([a-z]+)")
HIGHEST = 130
"""Points of a side; beyond stand no scores that are written with a hyphen and the lower one first."""


def read_score(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    """Turn two numbers joined by a dash into a score when that is what they are."""
    match = SCORE.match(text, figure.number_start)
    if match is None or not _is_score(low, match, lexicon):
        return False
    return figure.become(match.start(), match.end(), MentionKind.SCORE, "score")


def _is_score(low: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """The higher number first, three of them, or a word of playing or voting beside them."""
    first, second = int(match[1]), int(match[2])
    if match["third"] or first >= second or SETS.match(low, match.end()):
        return True
    behind = WORD_BEHIND.match(low, match.end())
    if behind and behind[1] in lexicon.score_behind:
        return True
    before = WORD_BEFORE.search(low, max(0, match.start() - 14), match.start())
    if before is None or (before[1] and before[1] not in lexicon.score_before):
        return False
    return first < HIGHEST and not (behind and behind[1].endswith("s"))
