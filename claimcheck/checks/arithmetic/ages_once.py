"""Ages of years gone by in an obituary: "born in 1937 … in 1966, when she was 29"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.checks.arithmetic.ages_at_death import one_birth
from claimcheck.checks.arithmetic.elapsed import has_years, stretch_of
from claimcheck.checks.arithmetic.figured import FiguredSentence
from claimcheck.checks.arithmetic.lifetimes import Birth, is_age, wrong_age
from claimcheck.checks.arithmetic.tie import Tie
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.rulebook.phrases import ends_with_phrase, has_phrase


def ages_once(sentences: Sequence[FiguredSentence], context: Context) -> Iterator[Tie]:
    """Yield each age that the dead had in another year, with the one birth that the obituary tells of."""
    found = one_birth(sentences, context)
    days = stretch_of(found.period) if found and found.period else None
    if found is None or days is None:
        return
    birth = Birth(days, f"born {context.text(found.span)}")
    for sentence in sentences:
        for first, second, gap in sentence.neighbours():
            day = _year_of(first, second, gap, sentence, context)
            if day is not None and day.period is not None and (then := stretch_of(day.period)):
                wrong = wrong_age(second, birth, then, f"in {then.first.year}", context)
                yield Tie((second, found, day), wrong)


def _year_of(
    first: Claim, second: Claim, gap: str, sentence: FiguredSentence, context: Context
) -> Claim | None:
    """Return the date of "in 1966, when she was 29"; None where the two are not tied so."""
    if first.role is not Role.DATE or not is_age(second) or not has_years([first]):
        return None
    kin = has_phrase(sentence.ahead_of(first), context.rules.extremes.set_off.kin)
    told = gap.startswith(",") and ends_with_phrase(gap, context.rules.lifetimes.once)
    return first if told and not kin else None
