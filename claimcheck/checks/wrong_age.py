"""An age that the date of birth beside it does not give.

What
----
The age of a person against a year or a date of birth in the same sentence, on the day of the story or of a
death; an age at death against a life span; in an obituary, the age in a year gone by ("in 1966, when she was
29"); the age of a thing against the year in which it was built.

Why
---
Ages are copied from older stories, and years of birth are mistyped. Both are in the copy, and one subtraction
shows that one of them is wrong.

Flags
-----
"Smith, 45, was born in 1961" in a story of 2014: 52 or 53.

Passes
------
The year's doubt of a birthday yet to come ("born in 1961, is 45" in 2006 and in 2007), the age at another
time ("was 12 when", "made her debut at 17"), ages of other persons, round ages of things.

Limits
------
Age and birth are looked for in one sentence, right beside each other, in "Smith was born in 1961. He is
45", and in obituaries, which tell of one death and one birth. Four digits of any size behind "born in" are
a year, so that "born in 9161" is flagged. Two ages of one person are left to conflicting-figures. Ages that
are not counted from birth, as they once were in Korea, are flagged.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.checks.arithmetic.ages_at_death import age_at_late_death, ages_at_death, obituary_ties
from claimcheck.checks.arithmetic.ages_by_now import ages_across, ages_by_now
from claimcheck.checks.arithmetic.ages_once import ages_once
from claimcheck.checks.arithmetic.elapsed import has_years
from claimcheck.checks.arithmetic.far_years import dated_sentences
from claimcheck.checks.arithmetic.tie import Tie, findings
from claimcheck.checks.interface import Context, Example, Examples
from claimcheck.model.claim import Role
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding

EXAMPLES = Examples(
    flags=(
        Example("the age first", "Smith, 45, was born in 1961 in Lier.", date="2014-11-20"),
        Example("the birth first", "Born in 1961, Smith is now 35 years old.", date="2014-11-20"),
        Example("a day", "Ann Lee, born on May 2, 1961, turned 58 this year.", date="2014-11-20"),
        Example("a year-old", "The 25-year-old pilot was born in 1979.", date="2014-11-20"),
        Example("a death", "Lee was born in 1961 and died in 2009 aged 84."),
        Example("in the next sentence", "Smith was born in Lier in 1961. He is 45.", date="2014-11-20"),
        Example("a feat", "Born in 1961, she won the title in 1980 at the age of 12."),
        Example("a life span", "Jon Lee (1932-2014), who died at the age of 72, wrote ten plays."),
        Example(
            "an obituary",
            "The actor Jon Lee died on Tuesday at the age of 82.\n\nLee was born in 1942 in Lier.",
            date="2014-11-20",
        ),
        Example(
            "a year gone by",
            "The writer Ada Lind has died aged 88. She was born in 1973. Fame came in 1966, when she was 29.",
        ),
        Example("a thing", "The 30-year-old bridge, built in 1961, will be closed.", date="2014-11-20"),
    ),
    passes=(
        Example("before the birthday", "Smith, 52, was born in 1961 in Lier.", date="2014-11-20"),
        Example("behind the birthday", "Smith, 53, was born in 1961 in Lier.", date="2014-11-20"),
        Example("another time", "Born in 1961, she was 12 when the war began.", date="2014-11-20"),
        Example("another person", "Smith, 45, whose son was born in 1990, is a pilot.", date="2014-11-20"),
        Example("a bride", "Born in 1961, he married a 20-year-old dancer.", date="2014-11-20"),
        Example("a death", "Lee was born in 1961 and died in 2009 aged 47."),
        Example("a round age", "The 50-year-old bridge, built in 1961, will be closed.", date="2014-11-20"),
        Example(
            "a year gone by",
            "The writer Ada Lind has died aged 88. She was born in 1937. Fame came in 1966, when she was 29.",
        ),
        Example("two brothers", "Her sons, 12 and 14, were born in 2000 and 2002.", date="2014-11-20"),
    ),
)


def run(document: Document, context: Context) -> Iterator[Finding]:
    """Yield a finding for each age of the story that its year of birth does not give."""
    yield from findings(__name__, ties(document, context), context)


def ties(document: Document, context: Context) -> Iterator[Tie]:
    """Yield each age with the birth, and the death, that the words tie it to."""
    sentences = dated_sentences(document, context)
    for sentence in sentences:
        for place, claim in enumerate(sentence.claims):
            if claim.role is Role.DATE and has_years([claim]):
                yield from ages_at_death(sentence, place, context)
                if document.date:
                    yield from ages_by_now(sentence, place, document.date, context)
                    yield from age_at_late_death(sentence, place, document.date, context)
    if document.date:
        for previous, sentence in pairwise(sentences):
            yield from ages_across(previous, sentence, document.date, context)
    yield from obituary_ties(sentences, document.date, context)
    yield from ages_once(sentences, context)
