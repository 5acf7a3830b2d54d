"""Ages at a death: "born in 1961, died in 2009 aged 45", "(1932-2014)", obituaries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from claimcheck.checks.arithmetic.calendar_days import days_off, in_words
from claimcheck.checks.arithmetic.elapsed import Ends, Stretch, ends_of, has_years, stretch_of
from claimcheck.checks.arithmetic.figured import FiguredSentence
from claimcheck.checks.arithmetic.lifetime_words import lifetime_words
from claimcheck.checks.arithmetic.lifetimes import Birth, is_age, today, wrong_age
from claimcheck.checks.arithmetic.tie import Misfit, Tie
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.finding import Severity
from claimcheck.rulebook.phrases import ends_with_phrase

OPENING = 4
"""Figured sentences at the head of an obituary, one of which tells of the death."""


def ages_at_death(sentence: FiguredSentence, place: int, context: Context) -> Iterator[Tie]:
    """Yield the age at death that goes with the birth, or with the life span, at ``place``."""
    claims, claim = sentence.claims, sentence.claims[place]
    if ends := ends_of(claim, context.rules):
        if place + 1 < len(claims) and _ends_a_life(sentence, place, context):
            birth, age = Birth(ends.start, f"born {ends.start.first.year}"), claims[place + 1]
            if ends.turned_round:
                yield Tie((age, claim), _dies_before_birth(ends))
                return
            wrong = wrong_age(age, birth, ends.end, f"in {ends.end.first.year}", context, sure=True)
            yield Tie((age, claim), wrong)
        return
    days = stretch_of(claim.period) if claim.period else None
    if days and (day := _death_behind(sentence, place, context)):
        death, age = claims[place + 1 : place + 3]
        birth, on = Birth(days, f"born {context.text(claim.span)}"), f"in {day.first.year}"
        yield Tie((age, claim, death), wrong_age(age, birth, day, on, context, sure=True))


def _dies_before_birth(ends: Ends) -> Misfit:
    return Misfit(
        Severity.ERROR,
        0.85,
        f"The life span “{ends.text}” ends before it begins",
        f"{ends.end.first.year} lies before {ends.start.first.year}.",
        "Ask for the date of birth.",
    )


def _death_behind(sentence: FiguredSentence, place: int, context: Context) -> Stretch | None:
    """Return the day of death of "born in 1961, died in 2009 aged 48", whose birth stands at ``place``."""
    words, claims = lifetime_words(context.rules), sentence.claims
    if place + 2 >= len(claims) or not words.born.search(sentence.before(place).lower()):
        return None
    death, age = claims[place + 1 : place + 3]
    if death.role is not Role.DATE or death.period is None or not is_age(age) or not has_years([death]):
        return None
    gap = sentence.between(claims[place], death).lower()
    # "Born in 1961, she won the title in 1980 at the age of 18" tells an age of another day.
    told = words.opening.fullmatch(sentence.before(place).lower()) and words.goes_on.match(gap)
    if words.others.search(gap) or not (words.died.search(gap) or told):
        return None
    tied = words.at_age.fullmatch(sentence.between(death, age).lower())
    return stretch_of(death.period) if tied else None


def age_at_late_death(
    sentence: FiguredSentence, place: int, published: date, context: Context
) -> Iterator[Tie]:
    """Yield the age of "Smith, born May 2, 1961, died Tuesday at the age of 53"."""
    words, claims, claim = lifetime_words(context.rules), sentence.claims, sentence.claims[place]
    days = stretch_of(claim.period) if claim.period else None
    if days is None or place + 1 == len(claims) or not words.born.search(sentence.before(place).lower()):
        return
    age, gap = claims[place + 1], sentence.between(claim, claims[place + 1]).lower()
    death = words.died.search(gap)
    if not is_age(age) or death is None or words.others.search(gap[: death.start()]):
        return
    news = words.lately.match(gap, death.end())
    if news and words.at_age.fullmatch(gap[news.end() :]):
        yield _lately(age, claim, days, published, context)


def _lately(age: Claim, claim: Claim, days: Stretch, published: date, context: Context) -> Tie:
    """Return the tie of an age with a birth, at a death that the story tells as news."""
    rules = context.rules
    day = today(published, rules)
    day = Stretch(days_off(day.first, -rules.lifetimes.death_days), day.last)
    on = f"by {in_words(published, rules).partition(', ')[2]}"
    birth = Birth(days, f"born {context.text(claim.span)}")
    return Tie((age, claim), wrong_age(age, birth, day, on, context))


def _ends_a_life(sentence: FiguredSentence, place: int, context: Context) -> bool:
    """True for "Smith (1932-2014), who died at 82"."""
    words, claims = lifetime_words(context.rules), sentence.claims
    gap = sentence.between(claims[place], claims[place + 1]).lower()
    bracketed = sentence.before(place).endswith("(") and gap.startswith(")")
    return bool(
        bracketed and is_age(claims[place + 1]) and words.died.search(gap) and not words.others.search(gap)
    )


def _dies(sentence: FiguredSentence, place: int, context: Context) -> bool:
    """True for "died on Tuesday at the age of 82" and "Lee, 82, died on Tuesday"."""
    words = lifetime_words(context.rules)
    before = sentence.before(place).lower()
    if ends_with_phrase(before, context.rules.lifetimes.once):
        return False
    if words.dies.match(sentence.after(place).lower()):
        return True
    death = words.natural.search(before)
    return death is not None and words.others.search(before) is None


def obituary_ties(
    sentences: Sequence[FiguredSentence], published: date | None, context: Context
) -> Iterator[Tie]:
    """Yield the age at the one death that a story opens with, with the one birth of the same person."""
    told = _one_death(sentences, context)
    claim = one_birth(sentences, context)
    if published is None or told is None or claim is None:
        return
    sentence, at = told
    if any(each.role is Role.DATE for each in sentence.claims):
        return
    days = stretch_of(claim.period) if claim.period else None
    if days is not None:
        yield _lately(sentence.claims[at], claim, days, published, context)


def _one_death(sentences: Sequence[FiguredSentence], context: Context) -> tuple[FiguredSentence, int] | None:
    """Return the last sentence of the one age at death that a story opens with, and its place there."""
    deaths = [
        (sentence, place)
        for sentence in sentences[:OPENING]
        for place, claim in enumerate(sentence.claims)
        if is_age(claim) and _dies(sentence, place, context)
    ]
    ages = {sentence.claims[place].quantity.value for sentence, place in deaths}
    return deaths[-1] if len(ages) == 1 else None


def one_birth(sentences: Sequence[FiguredSentence], context: Context) -> Claim | None:
    """Return the date of the one birth of an obituary, of the person whose death it opens with."""
    told, words = _one_death(sentences, context), lifetime_words(context.rules)
    if told is None:
        return None
    births = [
        (claim, match["name"])
        for sentence in sentences
        for place, claim in enumerate(sentence.claims)
        if claim.role is Role.DATE and has_years([claim]) and sentence is not told[0]
        if (match := words.subject.fullmatch(sentence.before(place).lower()))
    ]
    if len(births) != 1:
        return None
    claim, name = births[0]
    known = not name or name in ("he", "she") or name.split()[-1] in told[0].text.lower()
    return claim if known else None
