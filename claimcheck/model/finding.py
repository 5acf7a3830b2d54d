"""One problem, with the passages and the reason."""

from enum import StrEnum
from typing import NamedTuple

from claimcheck.model.claim import Claim
from claimcheck.model.span import Span


class Severity(StrEnum):
    """How sure it is that the copy needs a change."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for note up to 2 for error."""
        return list(Severity).index(self)


class Voices(StrEnum):
    """Whether one voice says both figures (a slip) or two (a disagreement to acknowledge)."""

    SAME = "same"
    DIFFERENT = "different"


class Finding(NamedTuple):
    """One problem; exactly one primary span, the other passages are related."""

    id: str
    """Unique in a report: "F1", "F2", … in the order of the report; "" until the report numbers it."""
    check: str
    """The check's id, which is its file's name."""
    severity: Severity
    confidence: float
    """0 to 1: how often a finding like this one is right."""
    message: str
    """One plain sentence."""
    why: str
    """The readings that cannot be reconciled, in a sentence."""
    hint: str
    """What to ask or to look for; "" when there is nothing to add."""
    voices: Voices | None
    primary: Span
    related: tuple[Span, ...]
    claims: tuple[Claim, ...]
    """The claims involved, the primary one first."""
    fingerprint: str
    """Made from content alone, so that it outlives a moved line."""
