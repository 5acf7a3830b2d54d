"""The dates of a story, each with its place, the words before it, and the years that its story has named."""

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.checks.arithmetic.figured import FiguredSentence, figured_sentences
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document
from claimcheck.model.period import Period

REACH = 160
"""Characters before a date that say what it is the date of."""


class Dated(NamedTuple):
    """A date in its sentence."""

    claim: Claim
    period: Period
    sentence: FiguredSentence
    before: str
    """The copy right before it in its sentence, in lower case, whatever stands there."""
    years: frozenset[int]
    """The years written in its sentence, and the last one written before that."""


def dates(document: Document, context: Context) -> Iterator[Dated]:
    """Yield each date of ``document`` once: the two ends of one period are one."""
    last: int | None = None
    for sentence in figured_sentences(document, context):
        found = [(claim, claim.period) for claim in sentence.claims if claim.role is Role.DATE]
        written = [
            part.year for _, period in found if period for part in period.written if part.year is not None
        ]
        years = frozenset(written) if last is None else frozenset((last, *written))
        previous: Period | None = None
        for claim, period in found:
            if period is not None and period is not previous:
                end = claim.span.start - sentence.start
                before = sentence.text[max(0, end - REACH) : end].lower()
                yield Dated(claim, period, sentence, before, years)
            previous = period
        last = written[-1] if written else last
