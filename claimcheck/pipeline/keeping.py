"""How much of a run its report holds."""

from enum import IntEnum


class Keep(IntEnum):
    """What a report on stories by themselves holds beside its findings; each holds what is above it, too."""

    FINDINGS = 0
    """The stories that findings or suppressions stand in; the others are counted."""
    STORIES = 1
    """Which stories were read."""
    CLAIMS = 2
    """All of them, with their claims and clusters."""
