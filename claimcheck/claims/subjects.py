"""Whom a figure is about: the names tied to its measure."""

from __future__ import annotations

from typing import Final

from claimcheck.claims.aliases import Aliases, as_names, canonical, runs
from claimcheck.claims.context import Context
from claimcheck.claims.persons import person_of
from claimcheck.claims.phrases import OWNING
from claimcheck.model.claim import Measure
from claimcheck.model.mention import MentionKind
from claimcheck.rulebook.pattern import Pattern

AGE: Final = MentionKind.AGE
OWNER: Final = Pattern(r"([A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*)(?:’s|'s|s’)$")
NO_NAMES: Final[frozenset[str]] = frozenset()


def entities_of(context: Context, measure: Measure, aliases: Aliases) -> frozenset[str]:
    """Canonical names of the subjects of a figure, lower case."""
    if context.mention.kind is AGE:
        return person_of(context, aliases)
    found: set[str] = set()
    label = _label_tokens(context, measure)
    if label:
        written = as_names(context, aliases)
        # One word with its capital from the start of the sentence: "Trade between …".
        if label != [0]:
            for run in runs(label, written, context.low, context.words):
                found |= canonical(run, context, aliases)
        found |= _owner_before(context, label[0], aliases)
        found |= _complement(context, label[-1] + 1, written, aliases)
    if not found and not context.title_case:
        found = _agent(context, aliases) or _topic(context, aliases)
    return frozenset(found) if found else NO_NAMES


def _label_tokens(context: Context, measure: Measure) -> list[int]:
    if not measure.label:
        return []
    at = context.sentence.text.find(measure.label)
    if at < 0:
        return []
    tokens = context.tokens
    return list(range(tokens.index_at(at), tokens.index_at(at + len(measure.label))))


def _owner_before(context: Context, first: int, aliases: Aliases) -> set[str]:
    """ "Russia's exports", "the Halden plant's output": who owns the token ``first``."""
    before = context.sentence.text[: context.tokens.starts[first]].rstrip()
    if not before.endswith(OWNING):
        return set()
    match = OWNER.search(before)
    if match is None:
        return set()
    low = match[1].lower()
    if context.title_case and low.split()[-1] not in aliases.parts:
        return set()
    return {context.words.countries.get(low, aliases.resolve(low))}


def _agent(context: Context, aliases: Aliases) -> set[str]:
    """ "Norway exported 2 million tonnes", "Norbank cuts 600 jobs": the name that goes with the verb."""
    words, lows = context.words, context.low
    before = context.before()
    place = next((n for n, token in enumerate(before[:8]) if words.is_verb(lows[token])), None)
    if place is None or lows[before[place]] in words.speech:
        return set()
    behind = place + 1
    while behind < len(before) and lows[before[behind]] in words.auxiliaries:
        behind += 1
    rest = _without_relative(before[behind:], context)
    run: list[int] = []
    if rest and lows[rest[0]] in words.pronouns:
        run = _opening(context)
    for token in rest:
        low = lows[token]
        if not context.text[token][0].isupper() or low in words.function or low in words.calendar:
            break
        run.insert(0, token)
    owner = lows[rest[len(run)]] if len(run) < len(rest) else ""
    if not run or owner in words.prepositions or _is_plural(run, context):
        return set()
    return canonical(run, context, aliases)


def _without_relative(before: list[int], context: Context) -> list[int]:
    """What is before the clause of "the Red Line, which is 19 km long, carried"; the nearest word first."""
    lows = context.low
    if not before or lows[before[0]] != ",":
        return before
    opening = next((place for place in range(1, len(before)) if lows[before[place]] == ","), 0)
    relative = opening and lows[before[opening - 1]] in context.words.relatives
    return before[opening + 1 :] if relative else before


def _is_plural(run: list[int], context: Context) -> bool:
    """ "Letters were going out": the first word of a sentence may be no name."""
    return run == [0] and context.words.lemma(context.low[0]) != context.low[0]


def _opening(context: Context) -> list[int]:
    """The name that a sentence opens with before a verb of saying: "Rival Estbank said that it …"."""
    run: list[int] = []
    for token, low in enumerate(context.low[:6]):
        if context.text[token][0].isupper() and low not in context.words.function:
            run.append(token)
        else:
            return run if low in context.words.speech else []
    return []


def _topic(context: Context, aliases: Aliases) -> set[str]:
    """The name of two words and more that the sentence opens with: "Tarn Payments, a rival, lost …"."""
    words, lows, text = context.words, context.low, context.text
    size = 0
    while size < min(8, len(lows)) and text[size][0].isupper():
        if lows[size] in words.function or lows[size] in words.calendar:
            break
        size += 1
    first = 0
    while first < size and lows[first].endswith(OWNING):
        first += 1
    if size - first < 2:
        return set()
    following = lows[size] if size < len(lows) else ""
    named = (following == "," or words.is_verb(following)) and following not in words.speech
    return canonical(list(range(first, size)), context, aliases) if named else set()


def _complement(context: Context, behind: int, written: list[str], aliases: Aliases) -> set[str]:
    """ "trade between Azerbaijan and Russia", "exports of Norway": names from the token ``behind`` on."""
    lows = context.low
    if behind >= len(lows) or lows[behind] not in ("between", "of", "with", "from"):
        return set()
    tail: list[int] = []
    for token in range(behind + 1, min(behind + 9, len(lows))):
        if not context.text[token][0].isupper() and lows[token] not in ("the", "and", ","):
            break
        tail.append(token)
    return {
        name for run in runs(tail, written, lows, context.words) for name in canonical(run, context, aliases)
    }
