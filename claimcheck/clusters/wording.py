"""What a claim's words say beside its figure, worked out once and compared many times."""

import re
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from claimcheck.model.claim import Claim, Role
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import ends_with_phrase, has_phrase
from claimcheck.rulebook.sameness import Sameness

_RARER = Pattern(r"[^\W\d_]{4,}")
_CLAUSE_END = Pattern(r"[;:()—–]|,\s|\s-\s")
_WORD = Pattern(r"[^\W\d_]+")
STEM = 6
"""Letters to which words are cut, so that "destroyed" and "destroys" are one."""
# Characters on either side of a figure in which words are near it.
_NEAR = 45
# … and in which a phrase narrows its noun, which is one of so many words behind it.
_REACH_BEHIND = 70
_NOUN_WORDS = 4
# A text without full stops is one sentence of any length; what counts stands this near to the figure.
_REACH = 400


class Worded(NamedTuple):
    """A claim and its wording."""

    claim: Claim
    modifiers: frozenset[str]
    """The words that narrow the head noun."""
    event: str | None
    """The event verb; None when it only hands over the figure ("reaches")."""
    fate: bool
    """True when the event parts those counted from others of their noun ("killed", "rescued")."""
    kinds: frozenset[tuple[int, str]]
    """The words that set it apart from others of its noun ("net"), each with its group of opposites."""
    weak: bool
    """True when the noun says nothing of what is measured ("level")."""
    clause: bool
    """True when a clause behind the figure narrows it ("61% of workers who could be saving")."""
    general: bool
    """True when a story counts many groups under the noun ("people")."""
    near: frozenset[str]
    """The rarer words near the figure, without figures and the measure itself, cut to their first letters."""
    straight: tuple[str, str, str, str]
    """The word straight before the figure and the three behind it, cut short; "" where there is none."""
    tail: frozenset[str]
    """The rarer words of what narrows the noun from behind ("the 900 inhabitants of two islands")."""
    within: str
    """The games or days in which it came about ("12 goals in [40 games]"), or what did in these; or ""."""
    points_back: bool
    """True for a figure that speaks of what was named before ("the 32 miners")."""
    introduces: bool
    """True for a figure that brings something new ("a £2 million stand")."""
    set_apart: bool
    """True in a sentence that tells of another case ("in a separate attack")."""
    anew: bool
    """True for a marker that picks out others each time ("another", "last")."""
    former: bool
    """True for a figure that held at an earlier time ("31 a week ago", "up from 31")."""


def worded(claim: Claim, words: Sameness) -> Worded:
    """Return ``claim`` with its wording."""
    measure = claim.measure
    named = {measure.head, *measure.head.split(), *(measure.verb or "").split()} - {""}
    measured = tuple(name[:STEM] for name in named)
    text, start, end = _passage(claim)
    before, behind = text[:start], text[end:]
    return Worded(
        claim,
        modifiers=measure.words - named,
        event=None if measure.verb in words.light_verbs else measure.verb,
        fate=measure.verb in words.fates,
        kinds=_kinds(measure.words, words),
        weak=not measure.head or measure.head in words.weak_nouns,
        clause=any(word in words.narrowing for word in _WORD.findall(behind[:_NEAR].lower())[1:4]),
        general=measure.head in words.general_nouns,
        near=_stems(f"{before[-_NEAR:]} {behind[:_NEAR]}", measured, words),
        straight=_straight(before, behind),
        tail=_tail(behind, measure.head, measured, words),
        within=_within(before, behind, words),
        points_back=claim.role is not Role.IDENTIFIER and ends_with_phrase(before, words.definite),
        introduces=ends_with_phrase(before, words.indefinite),
        set_apart=has_phrase(text, words.set_apart),
        anew=claim.marker in words.anew,
        former=ends_with_phrase(before, words.former_before)
        or has_phrase(_clause(text, start, end), words.former),
    )


def _kinds(measured: frozenset[str], words: Sameness) -> frozenset[tuple[int, str]]:
    narrowing = measured & _opposed(words.opposites)
    if not narrowing:
        return frozenset()
    groups = enumerate(words.opposites)
    return frozenset(
        (group, word) for group, opposites in groups for word in narrowing.intersection(opposites)
    )


@lru_cache(maxsize=4)
def _opposed(opposites: tuple[tuple[str, ...], ...]) -> frozenset[str]:
    return frozenset(chain.from_iterable(opposites))


def _stems(text: str, measured: tuple[str, ...], words: Sameness) -> frozenset[str]:
    """Return the rarer words of ``text``, cut short, which makes "destroyed" and "destroys" one."""
    found = {word.lower() for word in _RARER.findall(text)}.difference(words.common_words)
    return frozenset(stem for word in found if not (stem := word[:STEM]).startswith(measured))


def _straight(before: str, behind: str) -> tuple[str, str, str, str]:
    last = _WORD.findall(before[-_NEAR:])[-1:] or [""]
    first, second, third, *_ = [*_WORD.findall(behind[:_NEAR])[:3], "", "", ""]
    return last[0].lower(), first[:STEM].lower(), second[:STEM].lower(), third[:STEM].lower()


def _tail(behind: str, head: str, measured: tuple[str, ...], words: Sameness) -> frozenset[str]:
    """Return the rarer words of the phrase that begins straight behind the noun, cut short."""
    following = [word.lower() for word in _WORD.findall(behind[:_REACH_BEHIND])]
    noun = head.split()[-1][:STEM] if head else ""
    place = next((i for i, word in enumerate(following[:_NOUN_WORDS]) if noun and word.startswith(noun)), -1)
    if following[place + 1 : place + 2] and following[place + 1] in words.tails:
        return _stems(" ".join(following[place + 2 :]), measured, words)
    return frozenset()


def _within(before: str, behind: str, words: Sameness) -> str:
    """Return "40 games" for the 12 of "12 goals in 40 games", and "12 goals" for the 40."""
    spans = _spans(words.spans)
    if found := spans.within.match(behind.lower(), 0, _REACH_BEHIND):
        return found[1]
    counted = spans.counted.search(before[-_REACH_BEHIND:].lower())
    return counted[1] if counted and spans.noun.match(behind.lower(), 0, _REACH_BEHIND) else ""


class _Spans(NamedTuple):
    within: Pattern
    """Behind a count: " goals in 40 games", the span as a group."""
    counted: Pattern
    """Before a span: "12 goals in ", the count as a group."""
    noun: Pattern
    """Behind the figure of a span: " league games"."""


@lru_cache(maxsize=4)
def _spans(nouns: tuple[str, ...]) -> _Spans:
    noun = rf"(?:{'|'.join(map(re.escape, nouns))})s?\b"
    preposition = r"\s(?:in|over|from|during)\s"
    return _Spans(
        Pattern(rf"(?:\s[\w’'-]+){{0,3}}?{preposition}((?:[\w,.’'-]+\s){{1,4}}?{noun})"),
        Pattern(rf"(\d[\d,.]*\s[\w’'-]+){preposition}$"),
        Pattern(rf"(?:\s[\w’'-]+)?\s{noun}"),
    )


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
