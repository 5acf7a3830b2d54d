"""The characters that the terminal report draws with, and their forms in ASCII."""

from typing import NamedTuple

from claimcheck.formats.terminal.lines import Edges


class Marks(NamedTuple):
    """One set of drawing characters, each one cell wide."""

    frame: Edges
    """Around a finding."""
    rule: str
    """Under the head of a table."""
    underline: str
    """Under a figure where there is no colour."""
    thin: str
    """A literal reading."""
    thick: str
    """An expected reading."""
    point: str
    """A reading too narrow for a line."""
    first: str
    """A literal reading's lower end."""
    last: str
    """Its upper end."""
    onwards: str
    """No upper end."""
    backwards: str
    """No lower end."""
    both: str
    """Where all literal readings overlap."""
    gap: str
    """Where none of two lies."""
    tick: str
    """On the scale."""
    dot: str
    """Between the parts of a line."""
    ellipsis: str


UNICODE = Marks(
    frame=Edges(("╭", "─", "╮"), "│", ("╰", "─", "╯")),
    rule="─",
    underline="▔",
    thin="─",
    thick="━",
    point="●",
    first="├",
    last="┤",
    onwards="▶",
    backwards="◀",
    both="░",
    gap="·",
    tick="╵",
    dot="·",
    ellipsis="…",
)
ASCII = Marks(
    frame=Edges(("+", "-", "+"), "|", ("+", "-", "+")),
    rule="-",
    underline="^",
    thin="-",
    thick="=",
    point="*",
    first="|",
    last="|",
    onwards=">",
    backwards="<",
    both="#",
    gap=".",
    tick="'",
    dot="-",
    ellipsis="...",
)
