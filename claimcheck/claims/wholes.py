"""What a figure is a part or an amount of: "60 percent of patients", "$218 million in bonuses"."""

from __future__ import annotations

from claimcheck.claims.context import Context
from claimcheck.claims.phrases import OWNING, measure_named, phrase, verb_before, without_determiners
from claimcheck.model.claim import Measure


def whole_of(context: Context) -> Measure | None:
    """The noun behind "of", "in", "on" or "for", also behind "worth of"; None without one."""
    words, text, lows = context.words, context.text, context.low
    after = context.after()
    if after and lows[after[0]] == "worth":
        after = after[1:]
    if len(after) < 2 or lows[after[0]] not in ("in", "of", "on", "for"):
        return None
    of = lows[after[0]] == "of"
    rest = without_determiners(after[1:], context)
    run = phrase(rest, context)
    if of:
        run = _without_deed(run, rest[len(run) :], context)
    while len(run) > 1 and text[run[0]][0].isupper():
        run = run[1:]
    if run and text[run[0]][0].isupper() and not _is_group(run[0], context):
        run = []
    if not run or lows[run[0]] in words.calendar or text[run[0]][0].isdigit():
        return None
    if not of and lows[run[-1]] in words.time_units:
        return None
    found = measure_named(run, context, verb_before(context))
    also = _joined(rest[len(run) :], context)
    return found._replace(words=found.words | also) if found and also else found


def _without_deed(run: list[int], behind: list[int], context: Context) -> list[int]:
    """Those who have a share, without what they do: "Republicans approve", "voters approve of its work"."""
    words, lows = context.words, context.low
    for place, token in enumerate(run[:-1]):
        if _is_group(token, context):
            return run[: place + 1]
    if len(run) > 1 and behind and (lows[behind[0]] in words.determiners or lows[behind[0]] == "of"):
        deed = words.lemma(lows[run[-2]]) != lows[run[-2]]
        return run[:-1] if deed else run
    return run


def _is_group(token: int, context: Context) -> bool:
    """ "Republicans": a plural written as a name."""
    low = context.low[token]
    if not context.text[token][0].isupper():
        return False
    return context.words.lemma(low) != low and not low.endswith(OWNING)


def _joined(rest: list[int], context: Context) -> frozenset[str]:
    """The second noun of two: "90% of chargers and cables"."""
    if len(rest) < 2 or context.low[rest[0]] not in ("and", "or"):
        return frozenset()
    run = phrase(rest[1:], context)
    return frozenset({context.words.noun(context.low[run[-1]])}) if run else frozenset()
