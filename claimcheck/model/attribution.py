"""Who says it."""

from typing import NamedTuple


class Attribution(NamedTuple):
    """The named source of a passage; a claim without one is in the newsroom's own voice."""

    name: str
    """As fully as the story gives it: "Veronika Nikishina", "police"."""
    role: str | None = None
    """"director-general of the Russian Export Center"; None when the story gives none."""
    verb: str | None = None
    """The verb of saying, as written."""

    @property
    def label(self) -> str:
        """Name and role in one phrase for people."""
        return f"{self.name}, {self.role}" if self.role else self.name
