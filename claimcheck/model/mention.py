"""A number found in the text."""

from enum import StrEnum
from typing import NamedTuple

from claimcheck.model.quantity import Quantity


class MentionKind(StrEnum):
    """What the number is used as, as far as its own words tell."""

    QUANTITY = "quantity"
    AGE = "age"
    DATE = "date"
    TIME = "time"
    ORDINAL = "ordinal"
    MULTIPLE = "multiple"
    SCORE = "score"
    CONVERSION = "conversion"
    IDENTIFIER = "identifier"
    MALFORMED = "malformed"


class Mention(NamedTuple):
    """A number with the words that modify it; offsets are into the document's source."""

    start: int
    end: int
    kind: MentionKind
    quantity: Quantity
    noun: str | None = None
    """The noun phrase counted, as written, for a number without a unit: "first-team players"."""
    head: str | None = None
    """The head of that phrase, as written: "players"."""
    trend: str | None = None
    """"up" or "down" when the words around it say that the figure is a movement."""
    rules: tuple[str, ...] = ()
    """The grammar rules and rule words that produced it, in the order they applied: "digits",
    "magnitude billion", "currency $", "bound more than"."""
