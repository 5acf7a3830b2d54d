"""The sentences of a story that hold figures, each with its figures in order."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document, SegmentKind

_NEAR = 400
"""Characters; a sentence may be as long as a book, and each of its figures is looked at."""
_PROSE = 30
"""Figures of a sentence at most; a longer one is a list, in which each would be held against every other."""


class FiguredSentence(NamedTuple):
    """A sentence and its claims, in the order of the text; there is at least one."""

    text: str
    """The copy, markup blanked."""
    start: int
    """Where ``text`` begins in the document's source."""
    claims: tuple[Claim, ...]

    @property
    def paragraph(self) -> int:
        """The block of the story that it stands in, from 1."""
        return self.claims[0].paragraph

    @property
    def is_prose(self) -> bool:
        """True unless it has more figures than a sentence can tie, or is a row of a table."""
        return len(self.claims) <= _PROSE and self.claims[0].segment is not SegmentKind.TABLE

    def written(self, claim: Claim) -> str:
        """Return one of its figures as the copy has it."""
        return self._cut(claim.span.start, claim.span.end)

    def before(self, place: int) -> str:
        """Return the copy before the figure at ``place``, from the one before it or the sentence's start."""
        start = self.claims[place - 1].span.end if place else self.start
        return self._cut(start, self.claims[place].span.start)

    def between(self, first: Claim, second: Claim) -> str:
        """Return the copy from the end of one of its figures to the start of a later one."""
        return self._cut(first.span.end, second.span.start)

    def after(self, place: int) -> str:
        """Return the copy after the figure at ``place``, up to the figure after it or the sentence's end."""
        following = self.claims[place + 1 : place + 2]
        end = following[0].span.start if following else self.start + len(self.text)
        return self._cut(self.claims[place].span.end, end)

    def ahead_of(self, claim: Claim) -> str:
        """Return the copy before one of its figures, whatever stands in it; of much copy, the end."""
        return self._cut(max(self.start, claim.span.start - _NEAR), claim.span.start)

    def behind(self, claim: Claim) -> str:
        """Return the copy behind one of its figures, whatever stands in it; of much copy, the beginning."""
        return self._cut(claim.span.end, min(claim.span.end + _NEAR, self.start + len(self.text)))

    def neighbours(self) -> Iterator[tuple[Claim, Claim, str]]:
        """Yield each figure with the next one and the copy between them."""
        for first, second in pairwise(self.claims):
            yield first, second, self.between(first, second)

    def _cut(self, start: int, end: int) -> str:
        return self.text[max(0, start - self.start) : max(0, end - self.start)]


def around(
    sentences: Sequence[FiguredSentence], place: int, before: int, behind: int
) -> Sequence[FiguredSentence]:
    """Return the sentence at ``place`` with so many before and behind it, without those that are lists."""
    near = sentences[max(0, place - before) : place + 1 + behind]
    return [sentence for sentence in near if sentence.is_prose]


def figured_sentences(document: Document, context: Context) -> Sequence[FiguredSentence]:
    """Return the sentences of ``document`` that hold figures, in the order of the text; worked out once.

    The rows of a table whose cells are known are none.
    """
    key = ("figured sentences", document.id)
    if key not in context.shared:
        claims = (claim for claim in context.claims.get(document.id, ()) if claim.cell is None)
        context.shared[key] = tuple(
            _figured(tuple(group)) for _, group in groupby(claims, lambda claim: claim.sentence)
        )
    found: Sequence[FiguredSentence] = context.shared[key]
    return found


def _figured(claims: tuple[Claim, ...]) -> FiguredSentence:
    return FiguredSentence(claims[0].sentence_text, claims[0].sentence.start, claims)
