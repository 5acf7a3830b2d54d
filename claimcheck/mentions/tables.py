"""The figures of a table, each with the names, the unit and the period that headers and title give it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import lexicon_of
from claimcheck.mentions.table_cells import CellGrammar, CellKind, ReadCell, as_count, lose
from claimcheck.mentions.table_headers import Around, HeaderGrammar, HeaderName
from claimcheck.mentions.table_layout import GridRow, Layout
from claimcheck.mentions.unit_table import units_of
from claimcheck.model.document import Segment
from claimcheck.model.mention import Mention, MentionKind
from claimcheck.model.period import Period
from claimcheck.model.sentence import Sentence
from claimcheck.model.table import CellNames
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.phrases import lowered

_MOST = 20_000


class TableGrammar:
    """Reads tables; made once from a rulebook."""

    def __init__(self, rules: Rulebook) -> None:
        self._periods = rules.tables.columns.periods
        self._cells = CellGrammar(rules, lexicon_of(rules), units_of(rules))
        self._headers = HeaderGrammar(rules)

    def layout(self, rows: Sequence[Segment]) -> Layout:
        """Return the parts of the table with these rows, which stand in its order."""
        read = (
            GridRow(number, row, [self._cells.read(each) for each in row.row.cells if each.text])
            for number, row in enumerate(rows, start=1)
            if row.row
        )
        return Layout(list(read), self._periods)

    def sentences(
        self, layout: Layout, around: Around, published: date | None, number: int
    ) -> Iterator[Sentence]:
        """Yield a sentence for each row with figures; ``number`` is the first one's in the story."""
        return _Table(self._headers, layout, around, published).sentences(number)


class _Table:
    """One table being read."""

    def __init__(
        self, headers: HeaderGrammar, layout: Layout, around: Around, published: date | None
    ) -> None:
        self._headers, self._layout, self._published = headers, layout, published
        self._columns = [headers.name(layout.heading(column), published) for column in range(layout.width)]
        held = [each for number, each in enumerate(self._columns) if number not in layout.names]
        self._column_counts = Counter(each.written.lower() for each in held)
        self._rows = self._joined()
        self._title = self._with_common_unit(headers.title(around, layout, published))
        self._row_counts = Counter(name.lower() for name, _ in self._rows.values())
        self._years = self._columns_of_years()
        self._in_brackets = self._columns_in_brackets()

    def _joined(self) -> dict[int, tuple[str, str]]:
        """Return by number the name that tells each row from the others, and the rest of its names."""
        every = self._layout.row_names
        firsts = [next(filter(None, names), "") for names in every.values()]
        if len(set(firsts)) == len(firsts):
            return {number: _parted(names) for number, names in every.items()}
        return {number: (", ".join(filter(None, names)), "") for number, names in every.items()}

    def _with_common_unit(self, title: HeaderName) -> HeaderName:
        """Return the title with the unit that all rows name, for the row of their total, which names none."""
        if title.unit:
            return title
        is_total = self._headers.is_total
        units = [self._headers.name(name, None).unit for name, _ in self._rows.values() if not is_total(name)]
        first = units[0] if len(units) > 1 else None
        return title._replace(unit=first) if first and all(each == first for each in units) else title

    def _columns_of_years(self) -> set[int]:
        """Return the columns whose every figure is a year: dates, and no counts."""
        kinds: dict[int, set[CellKind]] = {}
        for row in self._layout.body:
            for each in self._layout.figures(row):
                kinds.setdefault(each.cell.column, set()).add(each.kind)
        return {column for column, found in kinds.items() if found <= {CellKind.YEAR, CellKind.LABEL}}

    def _columns_in_brackets(self) -> set[int]:
        """Return the columns whose every figure stands in brackets, which then make no loss."""
        counts: dict[int, list[bool]] = {}
        for row in self._layout.body:
            for each in self._layout.figures(row):
                counts.setdefault(each.cell.column, []).append(each.bracketed)
        return {column for column, found in counts.items() if len(found) > 1 and all(found)}

    def sentences(self, number: int) -> Iterator[Sentence]:
        for row in self._layout.body:
            row_name, further = self._rows[row.number]
            named = self._headers.name(row_name, self._published)
            mentions: list[Mention] = []
            names: list[CellNames] = []
            for each in self._layout.figures(row):
                self._read(each, self._called(each, row, named, further), named, mentions, names)
            if mentions:
                segment = row.segment
                yield Sentence(
                    segment.start,
                    segment.start + len(segment.text),
                    segment.text,
                    lowered(segment.text),
                    segment.kind,
                    segment.paragraph,
                    number,
                    tuple(mentions),
                    cells=tuple(names),
                )
                number += 1

    def _read(
        self,
        read: ReadCell,
        called: CellNames,
        named: HeaderName,
        mentions: list[Mention],
        names: list[CellNames],
    ) -> None:
        """Add the figures of a cell to ``mentions``, and what each is called to ``names``."""
        column = read.cell.column
        header = self._columns[column]
        label = column in self._layout.ranks or self._headers.is_label(header)
        moves = self._headers.is_change(header, named)
        unit = header.unit or named.unit or self._title.unit
        for place, figure in enumerate(self._figures(read)):
            if unit and not place and figure.kind is MentionKind.QUANTITY:
                unit.apply(figure)
            mention = figure.mention(read.cell.start)
            if label and mention.kind is MentionKind.QUANTITY:
                mention = mention._replace(kind=MentionKind.IDENTIFIER)
            elif moves and mention.quantity.value:
                mention = mention._replace(trend="up" if mention.quantity.value > 0 else "down")
            mentions.append(mention)
            names.append(called._replace(added=called.added and not place and not moves and not label))

    def _figures(self, read: ReadCell) -> Iterator[Figure]:
        """Yield the figures of a cell as its column has them: losses, and counts that look like years."""
        column = read.cell.column
        if read.bracketed and column not in self._in_brackets:
            lose(read)
        counted = read.kind is CellKind.YEAR and column not in self._years
        for figure in read.figures:
            yield as_count(figure) if counted else figure

    def _called(self, read: ReadCell, row: GridRow, named: HeaderName, further: str) -> CellNames:
        section = self._layout.sections.get(row.number, "")
        column, title = self._columns[read.cell.column], self._title
        unit = column.unit or named.unit or title.unit
        assert row.segment.row is not None
        return CellNames(
            row.segment.row.table,
            row.number,
            read.cell.column + 1,
            named.written,
            column.written,
            named.words,
            column.words,
            " ".join(filter(None, (title.words, section, further)))[:_MOST],
            self._period(column, named, section, further),
            unit.written if unit else "",
            self._headers.is_added(column, named),
            self._headers.holds_shares(column, named) or self._headers.holds_shares(title),
            self._row_counts[named.written.lower()] == 1,
            self._column_counts[column.written.lower()] == 1,
        )

    def _period(self, column: HeaderName, named: HeaderName, section: str, further: str) -> Period | None:
        """Return the period of a cell: of its column and row together ("Q3" and "2024"), else of either."""
        headers, published = self._headers, self._published
        others = [named.period, *(headers.period(text, published) for text in (further, section) if text)]
        found = [each for each in (column.period, *others, self._title.period) if each]
        if not found:
            return None
        first = found[0]
        for other in found[1:]:
            if any(part.year is None for part in first.written):
                both = headers.period(f"{first.text} {other.text}", published)
                first = both if both and both.known else first
            elif any(part.year is None for part in other.written):
                both = headers.period(f"{other.text} {first.text}", published)
                first = both if both and both.known else first
        return first


def _parted(names: Sequence[str]) -> tuple[str, str]:
    first, *others = [name for name in names if name] or [""]
    return first, " ".join(others)


@lru_cache(maxsize=4)
def tables_of(rules: Rulebook) -> TableGrammar:
    """The grammar of ``rules``, made once."""
    return TableGrammar(rules)
