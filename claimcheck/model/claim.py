"""A quantity said of something, by someone, for some time."""

from enum import StrEnum
from typing import NamedTuple

from claimcheck.model.attribution import Attribution
from claimcheck.model.document import SegmentKind
from claimcheck.model.interval import Reading
from claimcheck.model.period import Period
from claimcheck.model.quantity import Quantity
from claimcheck.model.span import Span
from claimcheck.model.table import CellNames


class Role(StrEnum):
    """What the figure does in its sentence; only claims of the same role are compared."""

    LEVEL = "level"
    CHANGE = "change"
    SHARE = "share"
    RATE = "rate"
    RANK = "rank"
    AGE = "age"
    DURATION = "duration"
    DATE = "date"
    TIME = "time"
    SCORE = "score"
    CONVERSION = "conversion"
    IDENTIFIER = "identifier"


class Modality(StrEnum):
    """Whether the sentence says that it is so."""

    ACTUAL = "actual"
    PLANNED = "planned"
    FORECAST = "forecast"
    HYPOTHETICAL = "hypothetical"
    DENIED = "denied"
    ASKED = "asked"


class Measure(NamedTuple):
    """What is counted or measured."""

    label: str
    """For people: "Azerbaijani-Russian trade turnover"."""
    head: str
    """The head noun's lemma, or its name in rules/synonyms.toml: "turnover"."""
    verb: str | None
    """The event verb's lemma or synonym: "kill"; None when the sentence has none near."""
    words: frozenset[str]
    """Lemmas of the phrase and its modifiers, function words left out."""


class Claim(NamedTuple):
    """One comparable record."""

    id: str
    """Unique in a run: the document's id, "#", and the claim's number in it."""
    span: Span
    """The figure with its modifiers ("more than $2 billion")."""
    sentence: Span
    sentence_text: str
    segment: SegmentKind
    paragraph: int
    quantity: Quantity
    reading: Reading
    role: Role
    measure: Measure
    noun: str | None
    """The noun phrase counted, as written, for a count."""
    trend: str | None
    """"up", "down" or None."""
    entities: frozenset[str]
    """Canonical names of the subjects: {"azerbaijan", "russia"}; empty when the sentence names none."""
    period: Period | None
    place: str | None
    speaker: Attribution | None
    modality: Modality
    marker: str | None
    """The word that makes it a part, a remainder or an update of another figure, if any ("another")."""
    malformed: bool
    """True for digits grouped as no number is; never compared."""
    rules: tuple[str, ...]
    """What produced it: grammar rules and rule words, in order."""
    cell: CellNames | None = None
    """Of a table's cell, what its headers call it."""
