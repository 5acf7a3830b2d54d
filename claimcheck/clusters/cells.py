"""Whether a sentence and a cell of a table give the same figure: the names of row and column must fit.

A table has a figure for everything, so it takes more than a shared noun: the sentence has the words of both
headers, nothing else that narrows its figure, and the same period.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from claimcheck.clusters.comparable import other_direction, other_modality, other_role, other_unit
from claimcheck.clusters.counts import part_or_more, vague_word
from claimcheck.clusters.numbers import near
from claimcheck.clusters.signs import sign
from claimcheck.clusters.stems import stem, stems
from claimcheck.clusters.subjects import other_case, other_kind
from claimcheck.clusters.times import former_figure
from claimcheck.clusters.vetoes import Veto, objection
from claimcheck.clusters.wording import Worded
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document
from claimcheck.model.evidence import Evidence
from claimcheck.model.period import Period
from claimcheck.model.span import Span
from claimcheck.model.table import CellNames
from claimcheck.quantities.slip import slip
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.rulebook import Rulebook
from claimcheck.rulebook.sameness import Sameness

_VETOES: tuple[Veto, ...] = (
    *(other_role, other_unit, other_direction, other_modality),
    *(part_or_more, vague_word, other_case, other_kind, former_figure),
)
_CLAUSE_END = Pattern(r"[;:()—–.]\s|[;()—–]|,\s(?!\d)")
_NAME = Pattern(r"(?<![.!?“\"] )(?<!^)\b[A-Z][\w’'-]*")
_WORD = Pattern(r"[^\W\d_][\w’'-]*")
_REACH = 300


class CellFit:
    """Holds sentences against cells; knows the titles of the stories, and forgets nothing within a run."""

    def __init__(self, rules: Rulebook, claims: Iterable[Claim], documents: Iterable[Document]) -> None:
        self._rules = rules
        self._idle = frozenset(rules.tables.columns.idle) | frozenset(rules.grammar.function)
        self._calendar = frozenset(rules.calendar.months) | frozenset(rules.calendar.weekdays)
        self._spoken = stems(" ".join(rules.speech.verbs))
        self._handing_over = frozenset((*rules.sameness.light_verbs, *rules.tables.copy.verbs))
        self._titles = {each.id: stems(each.title or "") for each in documents}
        self._sentences: dict[Span, frozenset[str]] = {}
        self._subjects: dict[tuple[str, str], frozenset[str]] = {}
        """The countries that the sentences of a story name as subjects of a noun."""
        countries = frozenset(rules.demonyms.countries.values())
        for claim in claims:
            if claim.cell is None and claim.entities:
                key = claim.span.document, claim.measure.head
                self._subjects[key] = self._subjects.get(key, frozenset()) | (claim.entities & countries)
        before = "|".join(rules.grammar.prepositions)
        self._narrowing = Pattern(
            rf"\b(?:{before})\s+(?:(?:the|a|an|all|its|their|his|her|our|this)\s+)?([A-Za-z][\w’'-]*)"
        )
        self._names = lru_cache(maxsize=65_536)(self._header_words)

    def words(self, names: CellNames) -> frozenset[str]:
        """Return the stems that the names of a cell's row and column demand of a sentence."""
        return self._names(names.row_words) | self._names(names.column_words)

    def sentence(self, claim: Claim) -> frozenset[str]:
        """Return the stems of the copy around a figure of a sentence."""
        found = self._sentences.get(claim.sentence)
        if found is None:
            found = self._sentences[claim.sentence] = stems(claim.sentence_text)
        return found

    def objection(self, cell: Worded, copy: Worded) -> str | None:
        """Return why a cell and a figure of a sentence are two things, or None."""
        names = cell.claim.cell
        assert names is not None
        missing = self.words(names) - self.sentence(copy.claim)
        if missing:
            return f'the sentence does not name the cell: "{", ".join(sorted(missing))}" is not in it'
        if not (names.row_only and names.column_only):
            return "another row or column of the table has the same name"
        return (
            objection(cell, copy, _VETOES)
            or self._other_measure(cell.claim, copy.claim)
            or self._other_event(cell.claim, copy.claim)
            or self._other_subject(cell.claim, copy.claim)
            or self._other_period(cell.claim, copy.claim)
            or self._narrowed(cell.claim, copy.claim)
            or self._other_sign(cell.claim, copy.claim)
            or self._part_of_total(cell.claim, copy)
        )

    def _header_words(self, name: str) -> frozenset[str]:
        return stems(name, self._idle)

    def _of_table(self, cell: Claim) -> frozenset[str]:
        """Return every word that the table has for the figure."""
        assert cell.cell is not None
        around = self._names(cell.cell.around) | stems(" ".join(cell.measure.words))
        return self.words(cell.cell) | around

    def _known(self, cell: Claim, copy: Claim) -> frozenset[str]:
        """Return these, and the words of the titles of their stories."""
        titles = (self._titles.get(each.span.document, frozenset()) for each in (cell, copy))
        return self._of_table(cell).union(*titles)

    def _other_measure(self, cell: Claim, copy: Claim) -> str | None:
        measure = copy.measure
        heads = {stem(measure.head), stem(measure.verb or "")} - {""}
        if measure.head and (measure.head == cell.measure.head or heads & self._of_table(cell)):
            return self._own_words(copy, self._known(cell, copy))
        return f'what is measured differs: "{cell.measure.label}" and "{measure.label}"'

    def _other_event(self, cell: Claim, copy: Claim) -> str | None:
        """Homes destroyed are not a town's homes; "the Centre won 82 seats" only hands the figure over."""
        verb = copy.measure.verb
        if verb is None or copy.quantity.dimension not in ("count", "share"):
            return None
        level = copy.role is not Role.CHANGE or cell.role is Role.CHANGE
        if (level and verb in self._handing_over) or stem(verb) in self._of_table(cell):
            return None
        return f'the table says nothing of "{verb}"'

    def _own_words(self, copy: Claim, known: frozenset[str]) -> str | None:
        measured = stems(" ".join((copy.measure.label, *copy.measure.words)), self._idle)
        own = {stem(copy.measure.head), stem(copy.measure.verb or "")}
        narrowing = measured - own - known - self._stems_of(copy.entities)
        return f'only the sentence is narrowed, by "{", ".join(sorted(narrowing))}"' if narrowing else None

    def _other_subject(self, cell: Claim, copy: Claim) -> str | None:
        """The table is about whom it or its title names, else about the one country that the copy names."""
        known = self._known(cell, copy) | self._subject(cell, copy)
        unknown = [name for name in copy.entities if not stems(name) <= known]
        return f"subjects differ: the table does not name {', '.join(sorted(unknown))}" if unknown else None

    def _subject(self, cell: Claim, copy: Claim) -> frozenset[str]:
        subjects = self._subjects.get((copy.span.document, copy.measure.head), frozenset())
        assert cell.cell is not None
        named = cell.entities or _NAME.search(cell.cell.around)
        return self._stems_of(subjects) if len(subjects) == 1 and not named else frozenset()

    def _stems_of(self, names: Iterable[str]) -> frozenset[str]:
        return frozenset().union(*map(stems, names)) if names else frozenset()

    def _other_period(self, cell: Claim, copy: Claim) -> str | None:
        a, b = cell.period, copy.period
        if a is None or b is None or same_days(a, b):
            return None
        return f"periods differ: {a.text} and {b.text}"

    def _narrowed(self, cell: Claim, copy: Claim) -> str | None:
        """A name, or what a preposition brings in, that the table knows nothing of: "exports to Estia".

        Behind the figure it is any word: "400 homes in Lier have no power".
        """
        before, behind = _clause(copy)
        known = self._known(cell, copy) | self._subject(cell, copy) | self._spoken
        known |= stems(copy.period.text if copy.period else "")
        known |= stems(copy.speaker.label if copy.speaker else "")
        words = (*_NAME.findall(before), *self._narrowing.findall(before), *_WORD.findall(behind))
        for word in words:
            if not stems(word, self._idle | self._calendar) <= known:
                return f'the sentence speaks of "{word}", which the table does not name'
        return None

    def _other_sign(self, cell: Claim, copy: Claim) -> str | None:
        """Copy tells a loss in words, and a table with a sign."""
        a, b = cell.quantity.value, copy.quantity.value
        return "one of them is below zero" if a is not None and b is not None and (a < 0) != (b < 0) else None

    def _part_of_total(self, cell: Claim, copy: Worded) -> str | None:
        """The total of a table is only meant where copy says so, or gives nearly the same figure."""
        assert cell.cell is not None
        if not is_total(cell.cell, self._rules):
            return None
        said = self.sentence(copy.claim) & stems(" ".join(self._rules.tables.rows.totals))
        if said or near(cell, copy.claim, self._rules.sameness) or _slips(cell, copy.claim):
            return None
        return "the cell is a total, and the sentence does not say that it gives one"


def cell_evidence(cell: Claim, copy: Claim, rules: Sameness) -> Iterator[Evidence]:
    """Yield what speaks for a cell and a figure of a sentence that fits it being one thing."""
    assert cell.cell is not None
    points = rules.points
    yield sign("named_by_headers", points, f"the sentence names the cell in {cell.cell.label}")
    if near(cell, copy, rules):
        yield sign("near_figures", points, "the two figures lie close to each other")
    if cell.period and copy.period:
        yield sign("same_period", points, f"the same period, {copy.period.text}")


def is_total(names: CellNames, rules: Rulebook) -> bool:
    """Return whether a cell stands in a row or a column of totals."""
    rows = rules.tables.rows
    both = (names.row_name.lower(), names.column_name.lower())
    return any(name in rows.totals or name.startswith(rows.total_begins) for name in both)


def same_days(first: Period, second: Period) -> bool:
    """Return whether two periods are one."""
    if first.known and second.known:
        return (first.start, first.end) == (second.start, second.end)
    return first.text.casefold() == second.text.casefold()


def _slips(first: Claim, second: Claim) -> bool:
    a, b = first.quantity, second.quantity
    return a.value is not None and b.value is not None and slip(a.value, b.value) is not None


def _clause(claim: Claim) -> tuple[str, str]:
    """Return the clause that holds a figure, as far as it is near, before the figure and behind it."""
    text = claim.sentence_text
    start, end = claim.span.start - claim.sentence.start, claim.span.end - claim.sentence.start
    before, behind = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    first = max((each.end() for each in _CLAUSE_END.finditer(before)), default=0)
    last = _CLAUSE_END.search(behind)
    return before[first:], behind[: last.start()] if last else behind
