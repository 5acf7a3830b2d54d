"""Whose age a figure is, by the word beside it: "Boy, 9", "his 7-year-old sister", "Owen Benway, 9"."""

from __future__ import annotations

from claimcheck.checks.headline.figures import is_bare, may_be_age
from claimcheck.checks.headline.stems import WORD
from claimcheck.model.claim import Claim, Role
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.headlines import Headlines
from claimcheck.rulebook.pattern import Pattern

MARK = Pattern(r"[,;:.—–()]")
WORDS_BEHIND = 4
"""Words behind "7-year-old" among which the person stands."""


def is_age(claim: Claim, rules: Rulebook) -> bool:
    """True for an age, and for a bare number of a headline where headlines give ages."""
    return claim.role is Role.AGE or (is_bare(claim) and may_be_age(claim, rules))


def person(claim: Claim, rules: Rulebook) -> str | None:
    """The word for the person whose age it is, in lower case; None when it is a name or there is none."""
    words = rules.headlines
    at, text = claim.sentence.start, claim.sentence_text
    start, end = claim.span.start - at, claim.span.end - at
    if "old" in text[start:end].lower():
        for word in WORD.findall(MARK.split(text[end:], maxsplit=1)[0])[:WORDS_BEHIND]:
            if _is_person(word.lower(), words):
                return str(word).lower()
            if word.lower() in rules.grammar.function:
                break
    before = text[:start].rstrip()
    last: str = (WORD.findall(before) or [""])[-1].lower()
    return last if before.endswith((",", "(")) and _is_person(last, words) else None


def evidence_of_persons(headline: Claim, body: Claim, rules: Rulebook) -> dict[str, float]:
    """Whether two ages are of two persons: by the words for them, and by the sex of these."""
    first = second = None
    if body.role is Role.AGE and is_age(headline, rules):
        first, second = person(headline, rules), person(body, rules)
    sexes = {sex_of(word, rules) for word in (first, second) if word} - {None}
    called = {rules.headlines.called.get(word, word) for word in (first, second) if word}
    return {"other_person": float(len(called) == 2), "other_sex": float(len(sexes) == 2)}


def sex_of(word: str, rules: Rulebook) -> str | None:
    """The sex that a word for a person tells ("female" for "aunt"); None when it tells none."""
    return next((sex for sex, words in rules.headlines.persons.items() if word in words), None)


def too_young_or_old(age: Claim, headline: Claim, rules: Rulebook) -> bool:
    """True for 41 beside "Boy, 9": the age is none that the headline's person can have."""
    years = age.quantity.value
    if years is None or not is_age(headline, rules) or headline.quantity.unit not in (None, "year"):
        return False
    youngest, oldest = rules.headlines.ages.get(person(headline, rules) or "", (0, int(years)))
    return not youngest <= (years if age.quantity.unit in (None, "year") else 0) <= oldest


def _is_person(word: str, words: Headlines) -> bool:
    named = any(word in persons for persons in words.persons.values())
    return named or word in words.ages or word in words.people
