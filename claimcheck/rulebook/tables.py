"""What the headers of a table say of its figures."""

from collections.abc import Iterable
from decimal import Decimal

from claimcheck.rulebook.record import Record


class Columns(Record):
    """Words in the headers of columns and rows."""

    leads: tuple[str, ...]
    unclear: tuple[str, ...]
    titles: tuple[str, ...]
    periods: tuple[str, ...]
    labels: tuple[str, ...]
    changes: tuple[str, ...]
    not_added: tuple[str, ...]
    idle: tuple[str, ...]
    wholes: tuple[str, ...]


class Copy(Record):
    """Words of the sentences that are held against cells; verbs in their base form."""

    verbs: tuple[str, ...]


class Rows(Record):
    """Names of rows, or of columns, by what their figures are to the others."""

    totals: tuple[str, ...]
    total_begins: tuple[str, ...]
    subtotals: tuple[str, ...]
    apart: tuple[str, ...]


class Sums(Record):
    """Widths, as shares."""

    near: Decimal
    beyond: Decimal


class Tables(Record):
    """What rules/tables.toml holds; words in lower case, but for letters that are units."""

    blank: tuple[str, ...]
    flags: tuple[str, ...]
    scales: dict[str, str]
    columns: Columns
    copy: Copy
    rows: Rows
    sums: Sums

    def problems(self) -> Iterable[tuple[tuple[str, ...], str]]:
        """Return the key path and a message for every width out of its range."""
        for name, value in self.sums._asdict().items():
            if not 0 <= value < 1:
                yield ("sums", name), "must be 0 or more and less than 1"
