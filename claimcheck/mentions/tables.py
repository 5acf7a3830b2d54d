"""The figures of a table, each with the names, the unit and the period that headers and title give it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import lexicon_of
from claimcheck.mentions.periods import periods_of
from claimcheck.mentions.table_cells import CellGrammar, CellKind, ReadCell, as_count, lose
from claimcheck.mentions.table_layout import GridRow, Layout
from claimcheck.mentions.table_units import Headed, HeaderUnit, UnitGrammar
from claimcheck.mentions.unit_table import units_of
from claimcheck.model.document import Segment
from claimcheck.model.mention import Mention, MentionKind
from claimcheck.model.period import Period
from claimcheck.model.sentence import Sentence
from claimcheck.model.table import CellNames
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import lowered

_WORD = Pattern(r"[^\W_][\w’'.+/-]*|[#%±]|\+/[-−]")
_IN_BRACKETS = Pattern(r"\s*[(\[][^()\[\]]*[)\]]")
_MONTH_ALONE = Pattern(r"[A-Z][a-z]{2,8}\.?")
# A paragraph that is longer is no title.
_LONGEST_TITLE = 150
_MOST = 20_000


class Around(NamedTuple):
    """The copy that may tell what a whole table is about."""

    title: str = ""
    """The paragraph or caption above it."""
    note: str = ""
    """The one below it."""


class _Name(NamedTuple):
    """A name of a row or a column, taken apart."""

    written: str = ""
    words: str = ""
    unit: HeaderUnit | None = None
    period: Period | None = None


class TableGrammar:
    """Reads tables; made once from a rulebook."""

    def __init__(self, rules: Rulebook) -> None:
        self._rules = rules.tables
        lexicon, units = lexicon_of(rules), units_of(rules)
        self._cells = CellGrammar(rules, lexicon, units)
        self._units = UnitGrammar(rules, lexicon, units)
        self._calendar = periods_of(rules)
        self._lexicon = lexicon
        columns = rules.tables.columns
        self._titles = tuple(columns.titles)
        self._labels = frozenset(columns.labels)
        self._changes = frozenset(columns.changes)
        self._not_added = frozenset(columns.not_added)

    def layout(self, rows: Sequence[Segment]) -> Layout:
        """Return the parts of the table with these rows, which stand in its order."""
        read = (
            GridRow(number, row, [self._cells.read(each) for each in row.row.cells if each.text])
            for number, row in enumerate(rows, start=1)
            if row.row
        )
        return Layout(list(read), self._rules.columns.periods)

    def sentences(
        self, layout: Layout, around: Around, published: date | None, number: int
    ) -> Iterator[Sentence]:
        """Yield a sentence for each row with figures; ``number`` is the first one's in the story."""
        return _Table(self, layout, around, published).sentences(number)

    def name(self, written: str, published: date | None) -> _Name:
        """Return a header's name taken apart into words, unit and period."""
        rest, unit = self._units.read(written) if written else Headed("")
        period = self.period(rest, published)
        if period:
            rest = rest.replace(period.text, " ", 1)
        rest = _IN_BRACKETS.sub("", rest)
        return _Name(written, " ".join(rest.split()).strip(" ,:–—-/"), unit, period)

    def period(self, text: str, published: date | None) -> Period | None:
        """Return the one period that a header names, None for none or several."""
        if _MONTH_ALONE.fullmatch(text):
            text = f"in {text}"
        low = lowered(text)
        mentions = () if not any(map(str.isdigit, text)) else self._dates(text, low)
        found = self._calendar.find(text, low, 0, published, mentions)
        outer = [each for place, each in enumerate(found) if not place or each.start >= found[place - 1].end]
        if len(outer) != 1:
            return None
        period = outer[0].period
        return period._replace(text=period.text.removeprefix("in "))

    def _dates(self, text: str, low: str) -> tuple[Mention, ...]:
        from claimcheck.mentions.local_parse import find_figures

        return tuple(
            each.mention(0) for each in find_figures(text, low, self._lexicon, units_of(self._lexicon.rules))
        )

    def title(self, around: Around, layout: Layout, published: date | None) -> _Name:
        """Return what a table's own first row, the paragraph above it and the note below say of all of it."""
        written = layout.title or self._as_title(around.title, above=True)
        note = self._as_title(around.note, above=False)
        corner = ", ".join(filter(None, (layout.heading(column) for column in layout.names)))
        found = _Name()
        for each in filter(None, (written, note, corner)):
            rest, unit = self._units.read(each, loose=each is not corner)
            if each is corner and unit is None:
                continue
            period = self.period(rest, published) if each is written else None
            words = rest.replace(period.text, " ", 1) if period else rest
            found = _Name(
                found.written or each,
                f"{found.words} {words}".strip(),
                found.unit or unit,
                found.period or period,
            )
        return found

    def _as_title(self, text: str, *, above: bool) -> str:
        """Return a paragraph beside a table if it is its title or its note, else ""."""
        if len(text) > _LONGEST_TITLE:
            return ""
        begins = text.lower().lstrip("*([ ").startswith(self._titles)
        return text if begins or (above and not text.endswith((".", "!", "?", "”", '"'))) else ""

    def is_label(self, name: _Name) -> bool:
        """True for a column that numbers or dates its rows."""
        return name.written.lower() in self._labels

    def is_total(self, name: str) -> bool:
        """True for the name of a row, or a column, of totals."""
        rows, low = self._rules.rows, name.lower()
        return low in rows.totals or low.startswith(rows.total_begins)

    def is_change(self, *names: _Name) -> bool:
        """True for figures that are movements."""
        return any(word in self._changes for name in names for word in _words(name.written))

    def is_added(self, *names: _Name) -> bool:
        """False for what no sum takes in: averages, rates, changes."""
        left_out = self._not_added | self._changes
        return not any(word in left_out for name in names for word in _words(name.words))

    def holds_shares(self, *names: _Name) -> bool:
        """True when a header says that it holds all shares of a whole."""
        written = " ".join(name.written.lower() for name in names)
        return any(phrase in written for phrase in self._rules.columns.wholes)


class _Table:
    """One table being read."""

    def __init__(self, grammar: TableGrammar, layout: Layout, around: Around, published: date | None) -> None:
        self._grammar, self._layout, self._published = grammar, layout, published
        self._columns = [grammar.name(layout.heading(column), published) for column in range(layout.width)]
        held = [each for number, each in enumerate(self._columns) if number not in layout.names]
        self._column_counts = Counter(each.written.lower() for each in held)
        self._rows = self._joined()
        self._title = self._with_common_unit(grammar.title(around, layout, published))
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

    def _with_common_unit(self, title: _Name) -> _Name:
        """Return the title with the unit that all rows name, for the row of their total, which names none."""
        if title.unit:
            return title
        is_total = self._grammar.is_total
        units = [self._grammar.name(name, None).unit for name, _ in self._rows.values() if not is_total(name)]
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
            named = self._grammar.name(row_name, self._published)
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
        self, read: ReadCell, called: CellNames, named: _Name, mentions: list[Mention], names: list[CellNames]
    ) -> None:
        """Add the figures of a cell to ``mentions``, and what each is called to ``names``."""
        column = read.cell.column
        header = self._columns[column]
        label = column in self._layout.ranks or self._grammar.is_label(header)
        moves = self._grammar.is_change(header, named)
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

    def _called(self, read: ReadCell, row: GridRow, named: _Name, further: str) -> CellNames:
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
            self._grammar.is_added(column, named),
            self._grammar.holds_shares(column, named) or self._grammar.holds_shares(title),
            self._row_counts[named.written.lower()] == 1,
            self._column_counts[column.written.lower()] == 1,
        )

    def _period(self, column: _Name, named: _Name, section: str, further: str) -> Period | None:
        """Return the period of a cell: of its column and row together ("Q3" and "2024"), else of either."""
        grammar, published = self._grammar, self._published
        others = [named.period, *(grammar.period(text, published) for text in (further, section) if text)]
        found = [each for each in (column.period, *others, self._title.period) if each]
        if not found:
            return None
        first = found[0]
        for other in found[1:]:
            if any(part.year is None for part in first.written):
                both = grammar.period(f"{first.text} {other.text}", published)
                first = both if both and both.known else first
            elif any(part.year is None for part in other.written):
                both = grammar.period(f"{other.text} {first.text}", published)
                first = both if both and both.known else first
        return first


def _parted(names: Sequence[str]) -> tuple[str, str]:
    first, *others = [name for name in names if name] or [""]
    return first, " ".join(others)


def _words(name: str) -> list[str]:
    return _WORD.findall(name.lower())


@lru_cache(maxsize=4)
def tables_of(rules: Rulebook) -> TableGrammar:
    """The grammar of ``rules``, made once."""
    return TableGrammar(rules)
