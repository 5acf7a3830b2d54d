"""What a figure counts or measures: head noun, event verb and modifiers, by a shallow parse."""

from __future__ import annotations

from itertools import zip_longest
from typing import Final

from claimcheck.claims.context import Context
from claimcheck.claims.phrases import OWNING, measure_named, phrase, verb_before, without_determiners
from claimcheck.claims.wholes import whole_of
from claimcheck.claims.words import Words
from claimcheck.model.claim import Measure
from claimcheck.model.mention import MentionKind

REACH: Final = 14
"""Tokens looked back for the measure; farther away stands another thought."""
THING: Final = "thing "
SILENT: Final = frozenset({MentionKind.DATE, MentionKind.TIME, MentionKind.IDENTIFIER, MentionKind.SCORE})
AGE: Final = MentionKind.AGE
NO_MEASURE: Final = Measure("", "", None, frozenset())


def measure_of(context: Context) -> Measure:
    """The measure of one figure; an empty one when the sentence does not say what it measures."""
    mention = context.mention
    if mention.kind in SILENT:
        return NO_MEASURE
    if mention.kind is AGE:
        return _age(context)
    if mention.noun and mention.head:
        return _counted(context, mention.noun, mention.head)
    return _described(context)


def _age(context: Context) -> Measure:
    """The age of someone, with the word for the person: "a 9-month-old baby", "a baby, 10 months old"."""
    words, text, lows = context.words, context.text, context.low
    for rule in context.mention.rules:
        if rule.startswith(THING):
            # "a 5-year-old murder case": nobody's age.
            thing = words.noun(rule.removeprefix(THING))
            return Measure(f"age of the {thing}", "age", None, frozenset({"age", thing}))
    behind = context.after()[:1]
    straight = bool(behind) and text[behind[0]].isalpha() and lows[behind[0]] not in words.function
    beside = behind if straight else context.before()[1:2]
    person = {words.lemma(lows[token]) for token in beside if text[token].isalpha() and text[token].islower()}
    person = {word for word in person if word not in words.function and not words.is_verb(word)}
    return Measure("age", "age", None, frozenset({"age", *person}))


def _counted(context: Context, noun: str, head: str) -> Measure:
    words = context.words
    parts = [word for word in noun.lower().replace("-", " ").split() if word not in words.function][:-1]
    participles = [words.verb(word) for word in parts if words.is_verb(word)]
    modifiers = [words.lemma(word) for word in parts if not words.is_verb(word)]
    compound = words.compound(parts[-1], head.lower()) if parts else None
    if compound and modifiers:
        modifiers.pop()
    name = compound or words.noun(head.lower())
    verb = _event(context, after_noun=len(noun.split())) or next(iter(participles), None)
    if _takes_lives(name, context):
        name, verb = words.noun("dead"), None
    return Measure(noun, name, verb, frozenset({*modifiers, name, *participles}))


def _takes_lives(name: str, context: Context) -> bool:
    """ "The blaze took 168 lives"."""
    verbs = context.words.tolls.get(name)
    return bool(verbs and context.before() and context.words.verb(context.low[context.before()[0]]) in verbs)


def _event(context: Context, after_noun: int) -> str | None:
    """The verb that says what happened: behind the noun ("were killed"), else before it ("killed 14")."""
    words, lows = context.words, context.low
    behind = [lows[token] for token in context.after()[after_noun : after_noun + 6]]
    before = [lows[token] for token in context.before()[:6]]
    if before and behind and behind[0] in words.relatives and _acts(before[0], words):
        return words.verb(before[0])
    for low, following in zip_longest(behind, behind[1:]):
        if low in words.auxiliaries or low.endswith("ly"):
            continue
        if low in words.linking and following and _happens(following, words):
            continue
        if _happens(low, words):
            return words.verb(low)
        break
    for low in before:
        if words.is_verb(low) and low not in words.speech:
            return words.verb(low)
        if low not in words.function or low in ("and", "or", "of", "for", "in", "on"):
            break
    return None


def _happens(low: str, words: Words) -> bool:
    """ "trapped", "dead": what says what happened to the noun before it."""
    return low in words.predicates or words.is_verb(low)


def _acts(low: str, words: Words) -> bool:
    """True for a verb that happens to what it stands before: "injuring 22 workers who were sent …"."""
    if low.endswith("ing"):
        return words.verb(low) in words.bases
    return words.is_verb(low) and low not in words.speech and low not in words.auxiliaries


def _described(context: Context) -> Measure:
    """Money, units and shares: the noun right behind, behind "in" or "of", or before."""
    return (
        _dimension(context)
        or _attributive(context)
        or whole_of(context)
        or _preceding(context)
        or _topic(context)
        or NO_MEASURE
    )


def _dimension(context: Context) -> Measure | None:
    """ "the river is 300 km long", "at 241 metres tall, the tower is …": the attribute narrows the noun."""
    if context.mention.quantity.dimension != "length":
        return None
    behind = context.after()
    attribute = context.words.dimensions.get(context.low[behind[0]]) if behind else None
    if attribute is None:
        return None
    found = measure_named(phrase(behind[1:], context), context, "be") if _has_determiner(context) else None
    found = found or _preceding(context) or _topic(context)
    if found is None:
        found = measure_named(_name_before(context), context, "be")
    return found and found._replace(words=found.words | {attribute})


def _topic(context: Context) -> Measure | None:
    """ "At 330 km, the Sarn is the longest", "at 241 metres tall, the tower …": what follows the comma."""
    lows, behind, before = context.low, context.after(), context.before()
    if len(before) != 1 or lows[before[0]] != "at":
        return None
    comma = next((place for place, token in enumerate(behind[:3]) if lows[token] == ","), None)
    if comma is None:
        return None
    return measure_named(phrase(without_determiners(behind[comma + 1 :], context), context), context, "be")


def _name_before(context: Context) -> list[int]:
    """ "The Sarn is 330 km long", "the Sarn, 330 km long,": the name, where no noun says what it is."""
    before, lows = context.before(), context.low
    if not before or not (lows[before[0]] == "," or lows[before[0]] in context.words.auxiliaries):
        return []
    run: list[int] = []
    for token in before[1:4]:
        if not context.text[token][0].isupper() or lows[token] in context.words.function:
            break
        run.insert(0, token)
    return run


def _attributive(context: Context) -> Measure | None:
    """ "a £1.8 million stand", "a 300-km river"."""
    if context.mention.quantity.dimension == "share" and context.mention.trend:
        return None
    named = _has_determiner(context)
    run = phrase(context.after(), context, noun_first=named)
    if not run or (not named and context.words.is_verb(context.low[run[0]])):
        return None
    return measure_named(run, context, verb_before(context))


def _has_determiner(context: Context) -> bool:
    """True for "a £1.8 million stand" and "the club's new £1.8 million stand": a noun has to follow."""
    words, lows = context.words, context.low
    for token in context.before()[:3]:
        low = lows[token]
        if low in words.articles or low.endswith(OWNING):
            return True
        if not context.text[token][0].isalpha() or low in words.function or words.is_verb(low):
            break
    return False


def _preceding(context: Context) -> Measure | None:
    """ "turnover reaches $3 billion", "the budget, at $3 million", "the stand, which cost $3 million"."""
    words, text, lows = context.words, context.text, context.low
    run: list[int] = []
    verb: str | None = None
    relative = False
    before = context.before()[:REACH]
    for place, token in enumerate(before):
        low = lows[token]
        is_verb = words.is_verb(low) and not _is_noun(before, place, context)
        if run and (low in words.function or low == "," or is_verb) and low != "of":
            break
        if not text[token][0].isalpha():
            if low == "," and not run and (verb is None or relative):
                continue
            if run or low == ",":
                break
            continue
        relative = low in words.relatives
        participle = place == 0 and low.endswith("ing") and words.verb(low) in words.bases
        infinitive = low in words.bases and context.follows(token, "to")
        if (is_verb or infinitive or participle) and not run:
            if verb is None and low not in words.speech:
                verb = words.verb(low)
            continue
        if low in words.function or low in words.calendar or _is_time(low, run, words) or low.endswith("ly"):
            continue
        if not run and low in words.ordinals and place and lows[before[place - 1]] in words.time_units:
            # "In the first quarter, from $2.2 billion": the quarter is no noun, and what numbers it is none.
            continue
        if not run and text[token][0].isupper() and token != 0:
            continue
        if _is_figure(token, context):
            continue
        run.insert(0, token)
    if not run:
        return None
    return measure_named([token for token in run if lows[token] != "of"], context, verb)


def _is_figure(token: int, context: Context) -> bool:
    """ "Nine escaped and 23 are trapped": a number in words is no noun."""
    start = context.tokens.starts[token] + context.sentence.start
    return any(mention.start == start for mention in context.sentence.mentions)


def _is_noun(before: list[int], place: int, context: Context) -> bool:
    """Return whether a word that can be a verb is a noun: "the stand costs", "the new stand will cost"."""
    words, lows = context.words, context.low
    low = lows[before[place]]
    if words.verb(low) not in (low, words.lemma(low)):
        return False
    earlier = lows[before[place + 1]] if place + 1 < len(before) else ""
    if earlier in words.determiners or (earlier.endswith(OWNING) and earlier not in words.function):
        return True
    told = low in words.speech or earlier in words.pronouns
    return place > 0 and lows[before[place - 1]] in words.modals and not told


def _is_time(low: str, run: list[int], words: Words) -> bool:
    return not run and (low in words.time_units or low in words.time_words)
