"""Ages on the day of the story: "Smith, 45, was born in 1961", "the 30-year-old bridge, built in 1961"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from claimcheck.checks.arithmetic.calendar_days import in_words
from claimcheck.checks.arithmetic.elapsed import ends_of, has_years, stretch_of
from claimcheck.checks.arithmetic.figured import FiguredSentence
from claimcheck.checks.arithmetic.lifetime_words import LifetimeWords, lifetime_words
from claimcheck.checks.arithmetic.lifetimes import Birth, is_age, today, wrong_age
from claimcheck.checks.arithmetic.tie import Tie
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role

NEAR = 4
"""Figures on either side of a birth from whose dates an age may be counted."""


def ages_by_now(sentence: FiguredSentence, place: int, published: date, context: Context) -> Iterator[Tie]:
    """Yield the age of now beside the date at ``place``, when that is a birth or a beginning."""
    claim = sentence.claims[place]
    days = stretch_of(claim.period) if claim.period else None
    if days is None or ends_of(claim, context.rules):
        return
    words, before = lifetime_words(context.rules), sentence.before(place).lower()
    born = words.born.search(before)
    made = None if born else words.made.search(before)
    if not (verb := born or made):
        return
    birth = Birth(days, f"{verb['verb']} {context.text(claim.span)}", of_a_thing=not born)
    age = _before(sentence, place, before[: verb.start("verb")], words, thing=not born)
    if age := age or _behind(sentence, place, words, context, thing=not born):
        yield _tie(sentence, place, age, birth, published, context)


def ages_across(
    previous: FiguredSentence, sentence: FiguredSentence, published: date, context: Context
) -> Iterator[Tie]:
    """Yield the age and the birth of "Smith was born in 1961. He is 53", in either order."""
    if previous.paragraph != sentence.paragraph or len(previous.claims) > 1:
        return
    words = lifetime_words(context.rules)
    for born, aged in ((previous, sentence), (sentence, previous)):
        birth, age = born.claims[0], aged.claims[0]
        if birth.role is not Role.DATE or not (is_age(age) or _is_bare(age)):
            continue
        told = words.subject.fullmatch(born.before(0).lower())
        tells = words.is_now.fullmatch(aged.before(0).lower())
        days = stretch_of(birth.period) if birth.period else None
        if told is None or tells is None or days is None or not has_years([birth]):
            continue
        again = (told if born is sentence else tells)["name"]
        closed = words.closed.match(aged.after(0).lower())
        if again in context.rules.lifetimes.pronouns and closed:
            on = f"on {in_words(published, context.rules).partition(', ')[2]}"
            said = Birth(days, f"born {context.text(birth.span)}")
            yield Tie((age, birth), wrong_age(age, said, today(published, context.rules), on, context))


def _is_bare(claim: Claim) -> bool:
    """True for a number without a unit or a noun: "is 45"."""
    quantity = claim.quantity
    return claim.role is Role.LEVEL and not claim.noun and not quantity.unit and quantity.digits.isdecimal()


def _before(
    sentence: FiguredSentence, place: int, gap: str, words: LifetimeWords, *, thing: bool
) -> Claim | None:
    """Return the age right before the birth: "the 45-year-old plumber, who was born"."""
    age = sentence.claims[place - 1] if place else None
    if age is None or not is_age(age) or not words.link.fullmatch(gap) or words.others.search(gap):
        return None
    if place > 1 and is_age(sentence.claims[place - 2]):
        # "The brothers, 45 and 47, were born in 1961 and 1963."
        return None
    attributive = "year-old" in " ".join(age.rules)
    return None if thing and (not attributive or words.persons.search(gap)) else age


def _behind(
    sentence: FiguredSentence, place: int, words: LifetimeWords, context: Context, *, thing: bool
) -> Claim | None:
    """Return the age of now behind the birth: "Born in 1961, Smith is 45"."""
    if place + 1 == len(sentence.claims):
        return None
    birth, age = sentence.claims[place : place + 2]
    gap, behind = sentence.between(birth, age).lower(), sentence.after(place + 1).lower()
    match = words.present.fullmatch(gap)
    if match is None or words.others.search(gap) or words.elsewhen(behind):
        return None
    verb = match["verb"]
    if not (is_age(age) or (_is_bare(age) and verb and words.closed.match(behind))):
        return None
    if verb in context.rules.lifetimes.doubtful and not words.closed.match(behind):
        return None
    attributive = "year-old" in " ".join(age.rules)
    if thing:
        persons = words.persons.search(behind.partition(",")[0])
        return None if persons or not (verb or attributive) else age
    # "Born in 1961, she married a 20-year-old dancer".
    named = "age after name" in age.rules or verb
    return age if named or (attributive and gap.strip(" ,") == "the") else None


def _tie(
    sentence: FiguredSentence, place: int, age: Claim, birth: Birth, published: date, context: Context
) -> Tie:
    claim, rules = sentence.claims[place], context.rules
    match = lifetime_words(rules).present.fullmatch(context.copy_between(claim.span, age.span).lower())
    day = today(published, rules, ahead=bool(match and match["verb"] in rules.lifetimes.ahead))
    on = f"on {in_words(published, rules).partition(', ')[2]}"
    wrong = wrong_age(age, birth, day, on, context)
    near = [each for each in sentence.claims[max(0, place - NEAR) : place + NEAR + 1] if each is not claim]
    return Tie((age, claim), None if wrong is None or _fits_another(age, birth, near, context) else wrong)


def _fits_another(age: Claim, birth: Birth, near: Sequence[Claim], context: Context) -> bool:
    """True when the age is that on another date of the sentence: "45, born in 1961, took over in 2006"."""
    days = [
        stretch_of(other.period) for other in near if other.role is Role.DATE and other.period is not None
    ]
    return any(day and wrong_age(age, birth, day, "", context) is None for day in days)
