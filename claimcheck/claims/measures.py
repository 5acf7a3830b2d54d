"""What a figure counts or measures: head noun, event verb and modifiers, by a shallow parse."""

from __future__ import annotations

from itertools import zip_longest
from typing import Final

from claimcheck.claims.context import Context
from claimcheck.claims.words import Token, Words
from claimcheck.model.claim import Measure
from claimcheck.model.mention import MentionKind

REACH: Final = 14
"""Tokens looked back for the measure; farther away stands another thought."""
THING: Final = "thing "
OWNING: Final = ("’s", "'s", "s’")
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
    words = context.words
    for rule in context.mention.rules:
        if rule.startswith(THING):
            # "a 5-year-old murder case": nobody's age.
            thing = words.noun(rule.removeprefix(THING))
            return Measure(f"age of the {thing}", "age", None, frozenset({"age", thing}))
    behind = context.after()[:1]
    straight = bool(behind) and behind[0].text.isalpha() and behind[0].low not in words.function
    beside = behind if straight else context.before()[1:2]
    person = {words.lemma(token.low) for token in beside if token.text.isalpha() and token.text.islower()}
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
    return bool(verbs and context.before() and context.words.verb(context.before()[0].low) in verbs)


def _event(context: Context, after_noun: int) -> str | None:
    """The verb that says what happened: behind the noun ("were killed"), else before it ("killed 14")."""
    words = context.words
    behind = context.after()[after_noun : after_noun + 6]
    straight = context.before()[:1]
    if straight and behind and behind[0].low in words.relatives and _acts(straight[0], words):
        return words.verb(straight[0].low)
    for token, following in zip_longest(behind, behind[1:]):
        if token.low in words.auxiliaries or token.low.endswith("ly"):
            continue
        if token.low in words.linking and following and _happens(following, words):
            continue
        if _happens(token, words):
            return words.verb(token.low)
        break
    for token in context.before()[:6]:
        if words.is_verb(token.low) and token.low not in words.speech:
            return words.verb(token.low)
        if token.low not in words.function or token.low in ("and", "or", "of", "for", "in", "on"):
            break
    return None


def _happens(token: Token, words: Words) -> bool:
    """ "trapped", "dead": what says what happened to the noun before it."""
    return token.low in words.predicates or words.is_verb(token.low)


def _acts(token: Token, words: Words) -> bool:
    """True for a verb that happens to what it stands before: "injuring 22 workers who were sent …"."""
    if token.low.endswith("ing"):
        return words.verb(token.low) in words.bases
    return words.is_verb(token.low) and token.low not in words.speech and token.low not in words.auxiliaries


def _described(context: Context) -> Measure:
    """Money, units and shares: the noun right behind, behind "in" or "of", or before."""
    return (
        _dimension(context)
        or _attributive(context)
        or _complement(context)
        or _preceding(context)
        or _topic(context)
        or NO_MEASURE
    )


def _dimension(context: Context) -> Measure | None:
    """ "the river is 300 km long", "at 241 metres tall, the tower is …": the attribute narrows the noun."""
    behind = context.after()
    if (
        context.mention.quantity.dimension != "length"
        or not behind
        or behind[0].low not in context.words.dimensions
    ):
        return None
    found = _measure(_phrase(behind[1:], context.words), context, "be") if _has_determiner(context) else None
    found = found or _preceding(context) or _topic(context)
    if found is None:
        found = _measure(_name_before(context), context, "be")
    if found is None:
        return None
    return Measure(
        found.label, found.head, found.verb, found.words | {context.words.dimensions[behind[0].low]}
    )


def _topic(context: Context) -> Measure | None:
    """ "At 330 km, the Sarn is the longest", "at 241 metres tall, the tower …": what follows the comma."""
    words, behind = context.words, context.after()
    comma = next((place for place, token in enumerate(behind[:3]) if token.low == ","), None)
    if comma is None or [token.low for token in context.before()] != ["at"]:
        return None
    rest = behind[comma + 1 :]
    while rest and rest[0].low in words.determiners:
        rest = rest[1:]
    return _measure(_phrase(rest, words), context, "be")


def _name_before(context: Context) -> list[Token]:
    """ "The Sarn is 330 km long", "the Sarn, 330 km long,": the name, where no noun says what it is."""
    before = context.before()
    if not before or not (before[0].low == "," or before[0].low in context.words.auxiliaries):
        return []
    run: list[Token] = []
    for token in before[1:4]:
        if not token.text[0].isupper() or token.low in context.words.function:
            break
        run.insert(0, token)
    return run


def _attributive(context: Context) -> Measure | None:
    """ "a £1.8 million stand", "a 300-km river"."""
    if context.mention.quantity.dimension == "share" and context.mention.trend:
        return None
    words = context.words
    named = _has_determiner(context)
    run = _phrase(context.after(), words, noun_first=named)
    if not run or (words.is_verb(run[0].low) and not named):
        return None
    return _measure(run, context, _verb_before(context))


def _has_determiner(context: Context) -> bool:
    """True for "a £1.8 million stand" and "the club's new £1.8 million stand": a noun has to follow."""
    words = context.words
    for token in context.before()[:3]:
        if token.low in words.articles or token.low.endswith(OWNING):
            return True
        if not token.text[0].isalpha() or token.low in words.function or words.is_verb(token.low):
            break
    return False


def _complement(context: Context) -> Measure | None:
    """ "$218 million in bonuses", "60 percent of patients", "$3 billion worth of debt"."""
    after = context.after()
    if after and after[0].low == "worth":
        after = after[1:]
    if len(after) < 2 or after[0].low not in ("in", "of", "on", "for"):
        return None
    rest = after[1:]
    while rest and rest[0].low in context.words.determiners:
        rest = rest[1:]
    run = _phrase(rest, context.words)
    if after[0].low == "of":
        run = _without_deed(run, rest[len(run) :], context.words)
    while len(run) > 1 and run[0].text[0].isupper():
        run = run[1:]
    if run and run[0].text[0].isupper() and not _is_group(run[0], context.words):
        run = []
    if not run or run[0].low in context.words.calendar or run[0].text[0].isdigit():
        return None
    if after[0].low != "of" and run[-1].low in context.words.time_units:
        return None
    found = _measure(run, context, _verb_before(context))
    also = _joined(rest[len(run) :], context.words)
    return found._replace(words=found.words | also) if found and also else found


def _without_deed(run: list[Token], behind: list[Token], words: Words) -> list[Token]:
    """Those who have a share, without what they do: "Republicans approve", "voters approve of its work"."""
    for place, token in enumerate(run[:-1]):
        if _is_group(token, words):
            return run[: place + 1]
    object_follows = bool(behind) and (behind[0].low in words.determiners or behind[0].low == "of")
    if len(run) > 1 and object_follows and words.lemma(run[-2].low) != run[-2].low:
        return run[:-1]
    return run


def _is_group(token: Token, words: Words) -> bool:
    """ "Republicans": a plural written as a name."""
    plural = words.lemma(token.low) != token.low and not token.low.endswith(OWNING)
    return token.text[0].isupper() and plural


def _joined(rest: list[Token], words: Words) -> frozenset[str]:
    """The second noun of two: "90% of chargers and cables"."""
    if len(rest) < 2 or rest[0].low not in ("and", "or"):
        return frozenset()
    run = _phrase(rest[1:], words)
    return frozenset({words.noun(run[-1].low)}) if run else frozenset()


def _phrase(tokens: list[Token], words: Words, *, noun_first: bool = False) -> list[Token]:
    """The run of content words at the start of ``tokens``; behind an article the first is no verb."""
    run: list[Token] = []
    for token in tokens[:6]:
        if not token.text[0].isalpha() or token.low in words.function or token.low in words.calendar:
            break
        if words.is_verb(token.low) and (run or not (noun_first or token.low.endswith("ed"))):
            break
        run.append(token)
    return run


def _preceding(context: Context) -> Measure | None:
    """ "turnover reaches $3 billion", "the budget, at $3 million", "the stand, which cost $3 million"."""
    words = context.words
    run: list[Token] = []
    verb: str | None = None
    between_capitals = relative = False
    before = context.before()[:REACH]
    for place, token in enumerate(before):
        low = token.low
        is_verb = words.is_verb(low) and not _is_noun(before, place, words)
        if run and (low in words.function or low == "," or is_verb) and low != "of":
            break
        if not token.text[0].isalpha():
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
        if not run and low in words.ordinals and place and before[place - 1].low in words.time_units:
            # "In the first quarter, from $2.2 billion": the quarter is no noun, and what numbers it is none.
            continue
        if not run and token.text[0].isupper() and not between_capitals and context.tokens[0] is not token:
            continue
        if _is_figure(token, context):
            continue
        run.insert(0, token)
    if not run:
        return None
    return _measure([token for token in run if token.low != "of"], context, verb)


def _is_figure(token: Token, context: Context) -> bool:
    """ "Nine escaped and 23 are trapped": a number in words is no noun."""
    start = token.start + context.sentence.start
    return any(mention.start == start for mention in context.sentence.mentions)


def _is_noun(before: list[Token], place: int, words: Words) -> bool:
    """Return whether a word that can be a verb is a noun: "the stand costs", "the new stand will cost"."""
    low = before[place].low
    if words.verb(low) not in (low, words.lemma(low)):
        return False
    earlier = before[place + 1].low if place + 1 < len(before) else ""
    if earlier in words.determiners or (earlier.endswith(OWNING) and earlier not in words.function):
        return True
    told = low in words.speech or earlier in words.pronouns
    return place > 0 and before[place - 1].low in words.modals and not told


def _is_time(low: str, run: list[Token], words: Words) -> bool:
    return not run and (low in words.time_units or low in words.time_words)


def _verb_before(context: Context) -> str | None:
    words = context.words
    for token in context.before()[:8]:
        if words.is_verb(token.low) and token.low not in words.speech:
            return words.verb(token.low)
        if token.low == ",":
            break
    return None


def _measure(run: list[Token], context: Context, verb: str | None) -> Measure | None:
    if not run:
        return None
    words = context.words
    start, end = run[0].start, run[-1].end
    last = run[-1].low.rsplit("-", 1)[-1]
    head = (words.compound(run[-2].low, last) if len(run) > 1 else None) or words.noun(last)
    lemmas = {
        words.lemma(part)
        for token in run
        if not token.text[0].isupper() or token is run[-1]
        for part in token.low.split("-")
        if part
    }
    lemmas.discard(words.lemma(last))
    return Measure(context.sentence.text[start:end], head, verb, frozenset(lemmas | {head}))
