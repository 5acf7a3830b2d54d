"""Whether one voice gives both figures, or two."""

from __future__ import annotations

from claimcheck.model.claim import Claim
from claimcheck.model.finding import Voices


def voices(first: Claim, second: Claim) -> Voices | None:
    """Return whether one voice says both; None when the copy may only be repeating what its source said.

    Two claims without a speaker are both the newsroom's own.
    """
    a, b = first.speaker, second.speaker
    if a is None and b is None:
        return Voices.SAME
    if a is None or b is None:
        return None
    return Voices.SAME if a.name.casefold() == b.name.casefold() else Voices.DIFFERENT
