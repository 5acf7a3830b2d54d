"""What place a figure of the body fills, beside that of the headline's: a result, a rate, a bound, points."""

from __future__ import annotations

from functools import lru_cache
from re import IGNORECASE

from claimcheck.checks.headline.figures import is_bare
from claimcheck.checks.headline.persons import is_age
from claimcheck.checks.headline.profiles import Profile
from claimcheck.model.claim import Claim, Role
from claimcheck.model.quantity import Bound
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.headlines import Headlines
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import ends_with_phrase, has_phrase, trie_pattern

OLD_REACH = 5
"""Words before a figure among which one tells that it is no longer so."""
RESULT_REACH = 60
"""Characters before a figure among which a word tells that it is what came of it all."""


def evidence_of_slots(headline: Profile, body: Profile, rules: Rulebook) -> dict[str, float]:
    """Whether the two figures stand in places of one kind."""
    first, second = headline.claim, body.claim
    return {
        **_evidence_of_roles(headline, body, rules),
        **_evidence_of_bounds(first, second),
        "old": float(_is_old(second, rules.headlines)),
        "result": float(_is_result(second, rules.headlines)),
    }


def _evidence_of_roles(headline: Profile, body: Profile, rules: Rulebook) -> dict[str, float]:
    first, second = headline.claim, body.claim
    aged, bare = is_age(first, rules), is_bare(first)
    counts_thing = bool(body.head) and body.people is not True and second.quantity.dimension == "count"
    index = bare and has_phrase(first.sentence_text, rules.headlines.indexes)
    points = index and _in_points(second, rules.headlines)
    return {
        "both_ages": float(aged and second.role is Role.AGE),
        "no_age": float(aged and second.role is not Role.AGE and not is_bare(second)),
        "thing_for_bare": float(bare and headline.people is not True and counts_thing),
        "points": float(points),
        "no_points": float(index and not points and second.noun is not None),
        "rate_for_total": float(second.role is Role.RATE and first.role is not Role.RATE),
        "first_money": float(body.order == 0 and first.quantity.dimension.startswith("currency")),
    }


def _evidence_of_bounds(headline: Claim, body: Claim) -> dict[str, float]:
    """ "More than 1,000" is told by "more than 1,000 sailors" rather than by "20 sailors"."""
    bound = headline.quantity.bound
    bounded = bound is not Bound.EXACT
    same = bounded and bound is body.quantity.bound and body.quantity.value is not None
    return {"same_bound": float(same), "no_bound": float(bounded and body.quantity.bound is Bound.EXACT)}


def _before(claim: Claim) -> str:
    return claim.sentence_text[: claim.span.start - claim.sentence.start]


def _is_old(claim: Claim, words: Headlines) -> bool:
    """ "down from 3.5 percent", "the original projection of 7.5 million"."""
    return has_phrase(" ".join(_before(claim).split()[-OLD_REACH:]), words.old)


def _is_result(claim: Claim, words: Headlines) -> bool:
    """ "bringing the total to 143", "the toll has risen to 56": given rather than the last step to it."""
    before = _before(claim).rstrip()
    return ends_with_phrase(before, words.result_before) and has_phrase(before[-RESULT_REACH:], words.result)


def _in_points(claim: Claim, words: Headlines) -> bool:
    behind = claim.sentence_text[claim.span.end - claim.sentence.start :]
    return claim.measure.head in words.points or _points(words.points).match(behind) is not None


@lru_cache(maxsize=4)
def _points(points: tuple[str, ...]) -> Pattern:
    return Pattern(rf"[- ]{trie_pattern(points)}\b", IGNORECASE)
