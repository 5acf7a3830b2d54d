"""Which figures of a story's sentences are held against which cells of its tables.

Each cell is found by the rarest word that it demands of a sentence, and by its period: work grows with the
text and the tables, and not with their product.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence

from claimcheck.clusters.candidates import Pair, by_document
from claimcheck.clusters.cells import CellFit
from claimcheck.clusters.kinds import never_compared
from claimcheck.model.claim import Claim
from claimcheck.model.period import Period
from claimcheck.model.relation import Relation

Relate = Callable[[int, int], Relation | None]
"""How two claims stand that are about one thing; None for two things."""
# Cells under one word and one period; more are not told apart by it.
_MOST_ALIKE = 50
_UNDATED = "undated"
_ONLY = "only"


def table_pairs(
    claims: Sequence[Claim], fit: CellFit, relate: Relate, stories: Mapping[str, str]
) -> Iterator[Pair]:
    """Yield the places of a cell and a figure of a sentence that are about one thing, the earlier one first.

    Both stand in one document, or the cell in a table given with it: ``stories`` has the story of each.
    """
    together: dict[str, list[int]] = defaultdict(list)
    for document, places in by_document(claims).items():
        together[stories.get(document, document)] += places
    for places in together.values():
        cells = [place for place in places if claims[place].cell and never_compared(claims[place]) is None]
        if not cells:
            continue
        index = _Index(claims, cells, fit)
        copy = [place for place in places if not claims[place].cell and never_compared(claims[place]) is None]
        fits = {
            place: cell
            for place in copy
            if (cell := _one_cell(place, index, claims, fit, relate)) is not None
        }
        for place, cell in _clear(fits, claims, relate):
            yield min(place, cell), max(place, cell)


class _Index:
    """Cells by a word and a period."""

    def __init__(self, claims: Sequence[Claim], cells: Sequence[int], fit: CellFit) -> None:
        self._cells: dict[Hashable, list[int]] = defaultdict(list)
        words = {place: fit.words(cell) for place in cells if (cell := claims[place].cell)}
        common = Counter(word for each in words.values() for word in each)
        periods: dict[Hashable, set[Hashable]] = defaultdict(set)
        for place in cells:
            periods[_named(claims[place])].add(_days(claims[place].period))
        for place in cells:
            cell = claims[place].cell
            assert cell is not None
            if not (cell.row_only and cell.column_only):
                continue
            key = min(words[place], key=lambda word: (common[word], word), default="")
            self._cells[key, _days(claims[place].period)].append(place)
            if len(periods[_named(claims[place])]) == 1:
                self._cells[key, _ONLY].append(place)

    def find(self, words: Iterable[str], period: Period | None) -> Iterator[int]:
        """Yield the cells that a sentence with these words and a figure for this period may speak of."""
        dates = (_ONLY,) if period is None else (_days(period), _UNDATED)
        for word in (*sorted(words), ""):
            for date in dates:
                found = self._cells.get((word, date), ())
                if len(found) <= _MOST_ALIKE:
                    yield from found


def _one_cell(place: int, index: _Index, claims: Sequence[Claim], fit: CellFit, relate: Relate) -> int | None:
    """Return the cell that a figure of a sentence is about: of several that fit, the one named most fully."""
    found: dict[int, int] = {}
    claim = claims[place]
    for cell in index.find(fit.sentence(claim), claim.period):
        names = claims[cell].cell
        if names is not None and relate(min(cell, place), max(cell, place)) is not None:
            found[cell] = len(fit.words(names))
    most = max(found.values(), default=0)
    best = [cell for cell, count in found.items() if count == most]
    return best[0] if len(best) == 1 else None


def _clear(fits: dict[int, int], claims: Sequence[Claim], relate: Relate) -> Iterator[Pair]:
    """Yield the figures with their cells, but for those beside another figure that the cell is about.

    Of "rose from 38 to 41 million" one figure is the cell's; and where sentences of other periods fit a cell
    without one, none is.
    """
    by_cell: dict[int, list[int]] = defaultdict(list)
    for place, cell in fits.items():
        by_cell[cell].append(place)
    for cell, places in by_cell.items():
        agreeing = {place for place in places if _agree(place, cell, relate)}
        periods = {_days(claims[place].period) for place in places}
        if claims[cell].period is None and len(periods) > 1:
            continue
        for place in places:
            beside = [other for other in places if claims[other].sentence == claims[place].sentence]
            if place in agreeing or len(beside) == 1:
                yield place, cell


def _agree(place: int, cell: int, relate: Relate) -> bool:
    relation = relate(min(place, cell), max(place, cell))
    return relation is not None and relation.rank <= Relation.ROUNDED.rank


def _days(period: Period | None) -> Hashable:
    if period is None:
        return _UNDATED
    return (period.start, period.end) if period.known else period.text.casefold()


def _named(claim: Claim) -> Hashable:
    """What the cells of one row, or one column, share when only their periods differ."""
    cell = claim.cell
    assert cell is not None
    return claim.span.document, cell.table, cell.row_words, cell.column_words, claim.quantity.unit, claim.role
