"""What a format may know beside the report."""

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.model.finding import Severity


class CheckText(NamedTuple):
    """A check's documentation."""

    id: str
    summary: str
    """One sentence."""
    text: str
    """All of it, plain."""
    markdown: str
    """All of it, with the examples."""


class Look(NamedTuple):
    """What the command line knows about the reader and the run; each format takes from it what it needs."""

    version: str
    """claimcheck's own, for the reports that name their tool."""
    width: int = 80
    """Of the terminal, in cells."""
    color: bool = False
    ascii: bool = False
    """True when the terminal's encoding has no box characters."""
    quiet: bool = False
    explain: bool = False
    """With the rules that produced each claim in the claims table, and the evidence for each finding."""
    fail_on: Severity | None = Severity.WARNING
    """The least severity that makes the run fail; None for never."""
    show_suppressed: bool = False
    """With the findings that were held back, and why."""
    checks: Sequence[CheckText] = ()
    """All checks, for the formats that explain them."""
