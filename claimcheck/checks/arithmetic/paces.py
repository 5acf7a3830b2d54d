"""One thing by two spans of time: "300 calls a day, 20,000 a month"."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from claimcheck.checks.arithmetic.figured import FiguredSentence
from claimcheck.checks.arithmetic.joins import any_of, folded
from claimcheck.checks.arithmetic.sums import allowance
from claimcheck.checks.arithmetic.tie import Misfit, Tie
from claimcheck.checks.interface import Context
from claimcheck.checks.wording import quoted
from claimcheck.model.claim import Claim, Role
from claimcheck.model.finding import Severity
from claimcheck.model.interval import Interval
from claimcheck.quantities.decimals import ONE
from claimcheck.quantities.derive import ratio
from claimcheck.quantities.interval import intersects
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.rates import Pace

_AMOUNTS = frozenset({Role.LEVEL, Role.RATE, Role.CONVERSION})
_PER = " / "


class _Paced(NamedTuple):
    """A figure and the time that it is for."""

    claim: Claim
    time: str
    noun: str
    """What it counts, in lower case; "" where the copy does not say."""


class _Patterns(NamedTuple):
    paced: Pattern
    """Behind a figure: " calls a day"; the groups are ``noun``, and ``time`` or ``daily``."""
    joins: Pattern
    """Behind that, up to the next figure: ", or ", " (", ", "."""


def pace_ties(sentence: FiguredSentence, context: Context) -> Iterator[Tie]:
    """Yield neighbours that say how much there is of one thing in two spans of time."""
    patterns = _patterns(context.rules)
    for first, second, gap in sentence.neighbours():
        if not (first.role in _AMOUNTS and second.role in _AMOUNTS):
            continue
        one = _paced(first, sentence, patterns, context)
        if one is None or not patterns.joins.fullmatch(folded(gap)[one[1] :]):
            continue
        other = _paced(second, sentence, patterns, context)
        if other is not None and _of_one_thing(one[0], other[0]):
            yield from _tie(one[0], other[0], context)


def _paced(
    claim: Claim, sentence: FiguredSentence, patterns: _Patterns, context: Context
) -> tuple[_Paced, int] | None:
    """Return the figure with its time, and how far behind it the words for it reach."""
    whole, _, time = (claim.quantity.unit or "").partition(_PER)
    if time:
        return _Paced(claim, time, whole), 0
    if whole or claim.malformed:
        return None
    match = patterns.paced.match(folded(sentence.behind(claim)))
    if match is None:
        return None
    words = context.rules.rates.paces
    return _Paced(claim, match["time"] or words.adverbs[match["daily"]], match["noun"].strip()), match.end()


def _of_one_thing(one: _Paced, other: _Paced) -> bool:
    return one.time != other.time and (not other.noun or one.noun == other.noun)


def _tie(one: _Paced, other: _Paced, context: Context) -> Iterator[Tie]:
    short, long = (one, other) if (one.time, other.time) in _pairs(context.rules) else (other, one)
    pace = _pairs(context.rules).get((short.time, long.time))
    times = ratio(long.claim.reading.literal, short.claim.reading.literal)
    if pace is None or times is None:
        return
    claims = (long.claim, short.claim)
    if long.claim.quantity.dimension.startswith("currency"):
        pace = pace._replace(least=ONE)
    yield Tie(
        claims,
        None
        if intersects(times, Interval(pace.least, pace.most))
        else _misfit(short, long, pace, times, context),
    )


def _misfit(short: _Paced, long: _Paced, pace: Pace, times: Interval, context: Context) -> Misfit:
    said, by = quoted(long.claim, context), quoted(short.claim, context)
    most = times.low is not None and times.low > pace.most
    held = f"{pace.most} {short.time}s at most" if most else f"{pace.least} {short.time}s at least"
    return Misfit(
        Severity.WARNING,
        0.75,
        f"{said} is no sum of {by} over a {long.time}",
        f"{said} is {allowance(times)} times {by}; a {long.time} has {held}.",
        "One of the two is wrong, or they are not of the same thing.",
    )


@lru_cache(maxsize=4)
def _pairs(rules: Rulebook) -> dict[tuple[str, str], Pace]:
    return {(pace.short, pace.long): pace for pace in rules.rates.paces.spans}


@lru_cache(maxsize=4)
def _patterns(rules: Rulebook) -> _Patterns:
    words = rules.rates.paces
    times = any_of({each for pace in words.spans for each in (pace.short, pace.long)})
    return _Patterns(
        paced=Pattern(
            rf"(?P<noun>(?: (?!{any_of(words.per)} )[\w’'-]+){{0,2}}?)"
            rf" (?:{any_of(words.per)} (?P<time>{times})|(?P<daily>{any_of(words.adverbs)}))"
            rf"(?![\w-])(?! {any_of(words.not_behind)}(?!\w))"
        ),
        joins=Pattern(rf"(?:,|\s?\(|\s?[—–])?\s?(?:{any_of(words.again)} )*"),
    )
