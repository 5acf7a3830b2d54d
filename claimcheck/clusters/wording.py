"""What a claim's words say beside its figure, worked out once and compared many times."""

from __future__ import annotations

import re
from typing import NamedTuple

from claimcheck.model.claim import Claim
from claimcheck.rulebook.phrases import ends_with_phrase, has_phrase
from claimcheck.rulebook.sameness import Sameness

_RARER = re.compile(r"[^\W\d_]{4,}")
_CLAUSE_END = re.compile(r"[;:()—–]|,\s|\s-\s")
_STEM = 6
# A text without full stops is one sentence of any length; what counts stands this near to the figure.
_REACH = 400


class Worded(NamedTuple):
    """A claim and its wording."""

    claim: Claim
    modifiers: frozenset[str]
    """The words that narrow the head noun."""
    event: str | None
    """The event verb; None when it only hands over the figure ("reaches")."""
    kinds: frozenset[tuple[int, str]]
    """The words that set it apart from others of its noun ("net"), each with its group of opposites."""
    weak: bool
    """True when the noun says nothing of what is measured ("level")."""
    stems: frozenset[str]
    """The rarer words of the sentence, without figures and the measure itself, cut to their first letters."""
    points_back: bool
    """True for a figure that speaks of what was named before ("the 32 miners")."""
    introduces: bool
    """True for a figure that brings something new ("a £2 million stand")."""
    former: bool
    """True for a figure that held at an earlier time ("31 a week ago", "up from 31")."""


def worded(claim: Claim, words: Sameness) -> Worded:
    """Return ``claim`` with its wording."""
    measure = claim.measure
    named = {measure.head, *measure.head.split(), *(measure.verb or "").split()} - {""}
    measured = tuple(name[:_STEM] for name in named)
    text, start, end = _passage(claim)
    before = text[:start]
    return Worded(
        claim,
        modifiers=measure.words - named,
        event=None if measure.verb in words.light_verbs else measure.verb,
        kinds=frozenset(
            (group, word)
            for group, opposites in enumerate(words.opposites)
            for word in opposites
            if word in measure.words
        ),
        weak=not measure.head or measure.head in words.weak_nouns,
        stems=frozenset(stem for stem in passage_stems(claim, words) if not stem.startswith(measured)),
        points_back=ends_with_phrase(before, words.definite),
        introduces=ends_with_phrase(before, words.indefinite),
        former=ends_with_phrase(before, words.former_before)
        or has_phrase(_clause(text, start, end), words.former),
    )


def passage_stems(claim: Claim, words: Sameness) -> frozenset[str]:
    """Return the rarer words of the claim's sentence, cut short; figures and common words are left out.

    Cutting makes "destroyed" and "destroys" one without a list of endings.
    """
    found = {word.lower() for word in _RARER.findall(_passage(claim)[0])}
    return frozenset(word[:_STEM] for word in found.difference(words.common_words))


def _passage(claim: Claim) -> tuple[str, int, int]:
    """Return the sentence, or what of it is within reach, and where the figure starts and ends in it."""
    start, end = claim.span.start - claim.sentence.start, claim.span.end - claim.sentence.start
    first = max(0, start - _REACH)
    return claim.sentence_text[first : end + _REACH], start - first, end - first


def _clause(text: str, start: int, end: int) -> str:
    """Return the clause that holds the figure, and with it a short opening like "A week ago,"."""
    breaks = [found.span() for found in _CLAUSE_END.finditer(text)]
    inner = [found for found in breaks if found[1] <= start]
    if len(inner) == 1 and not re.search(r"\d", text[: inner[0][0]]):
        inner = []
    first = inner[-1][1] if inner else 0
    last = next((found[0] for found in breaks if found[0] >= end), len(text))
    return text[first:last]
