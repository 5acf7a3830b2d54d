"""A duration that its own beginning and end do not give.

What
----
A length of time beside the dates that it leads from and to, which may run back in time: "the 12-year war,
from 1980 to 1988", "20 years ago, in 1984", "in the five years since 2003", "ten years later, in 2003" behind
a date or in the sentence after it, "20 years after the 2004 tsunami", an anniversary and the year of its
event, opening hours, and the time between two times of day: "left at 9:52 a.m. … lost at 10:31 a.m., 39
minutes later".

Why
---
One of the two figures is wrong, and the copy itself shows it. Durations are worked out in the head, in a
hurry, and are not worked out again when the story is printed a year later.

Flags
-----
"The 12-year war, from 1980 to 1988, cost a million lives." 1980 to 1988 is 7 to 9 years.

Passes
------
Whatever the days that are left open allow ("eight years" and "nine years" for 1980 to 1988), counting with or
without the last day, rounding as written ("20 years" for 21), and durations that no words tie to the dates
beside them: "a 12-year sentence for crimes from 1980 to 1988".

Limits
------
Ends are looked for right beside the duration, and the date that "later" and "earlier" count from in the
sentence before, too, when it holds no other; a time of day in one of eight sentences before, where no other
fits. "20 years after the 2004 tsunami" is held against the day of the story where it opens a sentence that
tells of now, or where it lies ahead and is told as past. Without that day, "ago", "since" and anniversaries
are not looked at. An anniversary "of the fall of the wall in 1989" may be held in 1989, so it is only
counted where the sentence shows that it is held now.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.checks.arithmetic.anniversaries import anniversary_ties
from claimcheck.checks.arithmetic.dates_apart import dates_apart_ties
from claimcheck.checks.arithmetic.far_years import dated_sentences
from claimcheck.checks.arithmetic.figured import FiguredSentence, figured_sentences
from claimcheck.checks.arithmetic.named_spans import named_span_ties
from claimcheck.checks.arithmetic.spans_of_time import span_ties
from claimcheck.checks.arithmetic.tie import Tie, findings
from claimcheck.checks.arithmetic.up_to_now import up_to_now_ties
from claimcheck.checks.interface import Context, Example, Examples
from claimcheck.model.claim import Role
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding

EXAMPLES = Examples(
    flags=(
        Example("a war", "The 12-year war, from 1980 to 1988, cost a million lives."),
        Example("a reign", "He led the union for eight years, from 1997 to 2011, and left it in debt."),
        Example("the ends first", "From May 3 to May 9, five days in all, the port stood still."),
        Example("ago", "The dam broke 20 years ago, in 1984.", date="2014-11-20"),
        Example("half a century", "The mine ran for half a century, from 1950 to 1982."),
        Example("since", "Rents doubled in the five years since 2003.", date="2014-11-20"),
        Example("later", "The mine opened in 1969; six years later, in 1982, it closed."),
        Example("in the next sentence", "The mine opened in 1990. Ten years later, in 2003, it closed."),
        Example(
            "after an event", "Twenty years after the 2004 flood, the town is still poor.", date="2014-11-20"
        ),
        Example("until", "In 2010, for five years until 2018, he led the club."),
        Example("an anniversary", "Lier marks the 25th anniversary of the 1979 flood.", date="2014-11-20"),
        Example("weekdays", "The five-day strike, from Monday to Wednesday, shut the port."),
        Example("opening hours", "The pool is open eight hours a day, from 9am to 7pm."),
        Example("a clock", "The plane left at 9:52 a.m. It was lost at 11:31 a.m., 39 minutes later."),
    ),
    passes=(
        Example("a war", "The eight-year war, from 1980 to 1988, cost a million lives."),
        Example("open days", "The nine-year siege, from 1980 to 1988, cost a million lives."),
        Example("a sentence", "He got a 12-year sentence for thefts from 1980 to 1988."),
        Example("days of many years", "He was away for 102 days from 2000 to 2008."),
        Example("ago", "The dam broke 20 years ago, in 1994.", date="2014-11-20"),
        Example("nearly half a century", "The mine ran for half a century, from 1950 to 1997."),
        Example("a rounded century", "The mill burned down half a century ago, in 1962.", date="2014-11-20"),
        Example("later", "The mine opened in 1969; 13 years later, in 1982, it closed."),
        Example("in the next sentence", "The mine opened in 1990. Ten years later, in 2000, it closed."),
        Example("told of then", "Five years after the 2004 flood, the town was rebuilt.", date="2014-11-20"),
        Example("held then", "They held the 25th anniversary of the rising in 1999.", date="2014-11-20"),
        Example("opening hours", "The pool is open ten hours a day, from 9am to 7pm."),
        Example("a clock", "The plane left at 9:52 a.m. It was lost at 10:31 a.m., 39 minutes later."),
        Example(
            "another event",
            "The game began at 3 p.m. Holm was sent off at 4:40 p.m., two minutes after a foul.",
        ),
    ),
)


def run(document: Document, context: Context) -> Iterator[Finding]:
    """Yield a finding for each duration of the story that is not the time between its ends."""
    yield from findings(__name__, ties(document, context), context)


def ties(document: Document, context: Context) -> Iterator[Tie]:
    """Yield each duration whose ends stand beside it, each anniversary with its year, all opening hours."""
    previous: FiguredSentence | None = None
    for sentence in dated_sentences(document, context):
        yield from span_ties(sentence, context)
        yield from dates_apart_ties(sentence, previous, context)
        yield from named_span_ties(sentence, context)
        yield from up_to_now_ties(sentence, document.date, context)
        yield from anniversary_ties(sentence, document.date, context)
        previous = sentence
    if any(claim.role is Role.TIME for claim in context.claims.get(document.id, ())):
        yield from _of_the_clock(document, context)


def _of_the_clock(document: Document, context: Context) -> Iterator[Tie]:
    # Few stories tell times of day.
    from claimcheck.checks.arithmetic.clock_times import clock_ties
    from claimcheck.checks.arithmetic.opening_hours import opening_hour_ties

    for sentence in dated_sentences(document, context):
        yield from opening_hour_ties(sentence, context)
    yield from clock_ties(figured_sentences(document, context), context)
