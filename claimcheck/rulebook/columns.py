"""What tables of stories call their columns."""

from claimcheck.rulebook.record import Record


class Columns(Record):
    """What rules/columns.toml holds: for each field of a story its names, the likeliest first."""

    text: tuple[str, ...]
    title: tuple[str, ...]
    summary: tuple[str, ...]
    date: tuple[str, ...]
    id: tuple[str, ...]
    version: tuple[str, ...]
    source: tuple[str, ...]
    language: tuple[str, ...]
    dateline: tuple[str, ...]
