"""One sentence of a segment with what the mention stage found in it."""

from typing import NamedTuple

from claimcheck.model.attribution import Attribution
from claimcheck.model.document import SegmentKind
from claimcheck.model.mention import Mention
from claimcheck.model.period import Period
from claimcheck.model.table import CellNames


class PlacedPeriod(NamedTuple):
    """A period and where it stands; offsets are into the document's source."""

    start: int
    end: int
    period: Period


class Sentence(NamedTuple):
    """A sentence with one mention or more, and its surroundings; offsets are into the document's source."""

    start: int
    end: int
    text: str
    """The copy from ``start`` to ``end``, of the same length, markup blanked."""
    low: str
    """``text`` in lower case, of the same length."""
    segment: SegmentKind
    paragraph: int
    """Number of the segment in the story, from 1."""
    number: int
    """Number of the sentence in the story, from 1."""
    mentions: tuple[Mention, ...]
    periods: tuple[PlacedPeriod, ...] = ()
    speaker: Attribution | None = None
    """Who says this sentence, carried over quotations, "he said" and "she added"; None for the newsroom's own
    voice."""
    previous: str = ""
    """The copy of the sentence before it in the same segment, "" for the first."""
    following: str = ""
    """The copy of the sentence after it in the same segment, "" for the last."""
    cells: tuple[CellNames, ...] = ()
    """Of a row of a table, what the headers say of each of its mentions; empty for any other sentence."""
