"""The characters that the terminal report draws with, and their forms in ASCII."""

from __future__ import annotations

from typing import NamedTuple

from rich.box import ROUNDED, Box


class Marks(NamedTuple):
    """One set of drawing characters, each one cell wide."""

    frame: Box
    """Around a finding."""
    columns: Box
    """Of a table: a line under its head and nothing else."""
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
    frame=ROUNDED,
    columns=Box("    \n    \n ── \n    \n    \n    \n    \n    \n"),
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
    frame=Box("+--+\n|  |\n|--|\n|  |\n|--|\n|--|\n|  |\n+--+\n", ascii=True),
    columns=Box("    \n    \n -- \n    \n    \n    \n    \n    \n", ascii=True),
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
