"""Two claims held against each other: why they are, or are not, about the same thing, and how they stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import cached_property

from claimcheck.clusters.candidates import by_document
from claimcheck.clusters.cells import CellFit, cell_evidence
from claimcheck.clusters.figures import StoryFigures
from claimcheck.clusters.kinds import never_compared, same_value, slip_between
from claimcheck.clusters.nouns import unlike_nouns
from claimcheck.clusters.parts import share_of_other
from claimcheck.clusters.similarity import Background, similarity, weigh
from claimcheck.clusters.stories import Stories
from claimcheck.clusters.times import one_moment
from claimcheck.clusters.vetoes import ACROSS_DOCUMENTS, DIFFERENT, INCOMPARABLE, objection
from claimcheck.clusters.wording import Worded, worded
from claimcheck.model.claim import Claim
from claimcheck.model.comparison import Comparison
from claimcheck.model.document import Document
from claimcheck.model.evidence import Evidence
from claimcheck.model.relation import Relation
from claimcheck.quantities.conversion import convert
from claimcheck.quantities.relation import relate
from claimcheck.rulebook.rulebook import Rulebook
from claimcheck.rulebook.sameness import Sameness


class Comparer:
    """Compares claims by their place in a run; each claim's wording is worked out once, when first needed.

    How two claims stand does not hang on which comes first, unless a phrase has a direction: one that points
    back ("the 23 survivors") looks for what was given before, and one that introduces does not.
    """

    def __init__(self, claims: Sequence[Claim], rules: Rulebook, documents: Iterable[Document] = ()) -> None:
        self._claims = claims
        documents = tuple(documents)
        self.stories = Stories(documents, rules.sameness)
        self._rules = rules
        self._all_documents = documents
        self._documents = by_document(claims)
        self._worded: dict[int, Worded] = {}
        self._stories: dict[str, StoryFigures] = {}

    def compare(self, first: int, second: int) -> Comparison:
        """Return what is known about the claims at two places, the earlier one first."""
        a, b = self._claims[first], self._claims[second]
        alone = never_compared(a) or never_compared(b)
        if alone:
            return Comparison(a, b, alone)
        one, other = self._wording(first), self._wording(second)
        if a.cell or b.cell:
            return self._with_cell(one, other)
        vetoes = (*INCOMPARABLE, *DIFFERENT)
        if not self.stories.one_story(a, b):
            vetoes += ACROSS_DOCUMENTS
        if objecting := objection(one, other, vetoes):
            return Comparison(a, b, objecting)
        found = self._weigh(one, other)
        if found.objection is None and found.relation is Relation.CONTRADICTS:
            found = found._replace(objection=share_of_other(self._claims, first, second))
        return found

    @cached_property
    def cell_fit(self) -> CellFit:
        """What holds sentences against the cells of tables."""
        return CellFit(self._rules, self._claims, self._all_documents)

    def relation(self, first: int, second: int) -> Relation | None:
        """Return how the claims at two places stand; None when they are two things."""
        found = self.compare(first, second)
        return found.relation if found.objection is None else None

    def _with_cell(self, one: Worded, other: Worded) -> Comparison:
        a, b = one.claim, other.claim
        if a.cell and b.cell:
            return Comparison(a, b, "cells of tables are held against sentences, and not against each other")
        if not self.stories.one_story(a, b):
            return Comparison(a, b, "the table belongs to another story")
        cell, copy = (one, other) if a.cell else (other, one)
        if objecting := self.cell_fit.objection(cell, copy):
            return Comparison(a, b, objecting)
        evidence = tuple(cell_evidence(cell.claim, copy.claim, self._rules.sameness))
        found = self._related(a, b, evidence, similarity(evidence, self._rules.sameness))
        # Copy rounds what a table gives in full.
        rounded = found.relation is Relation.ROUNDED
        return found._replace(relation=Relation.AGREES) if rounded else found

    def clash(self, first: int, second: int) -> bool:
        """Return whether something shows that the claims at two places are two things."""
        if self._claims[first].cell or self._claims[second].cell:
            return self.compare(first, second).objection is not None
        return objection(self._wording(first), self._wording(second), DIFFERENT) is not None

    def _weigh(self, one: Worded, other: Worded) -> Comparison:
        a, b, rules = one.claim, other.claim, self._rules
        evidence = weigh(one, other, self._background(a, b), rules.sameness)
        if not evidence:
            return Comparison(a, b, unlike_nouns(one, other))
        alike = similarity(evidence, rules.sameness)
        if alike < rules.sameness.join:
            return Comparison(a, b, _too_little(alike), evidence, alike)
        return self._related(a, b, evidence, alike)

    def _related(self, a: Claim, b: Claim, evidence: tuple[Evidence, ...], alike: float) -> Comparison:
        """Return how two claims stand that this much speaks for being one thing."""
        rules = self._rules
        # Last, since the first conversion of a run loads pint.
        reading = convert(b.reading, b.quantity.unit, a.quantity.unit)
        if reading is None:
            units = f"{a.quantity.unit} and {b.quantity.unit}"
            return Comparison(a, b, f"no conversion between {units}", evidence, alike)
        # A retelling that drops or adds a bound ("50 hurt", "more than 50 were hurt") gives the same figure.
        relation = Relation.AGREES if same_value(a, b) else relate(a.reading, reading, rules.readings)
        if relation.rank > Relation.AGREES.rank and self.stories.later_version(a, b) and not one_moment(a, b):
            relation = Relation.UPDATED
        unlike = alike < _needed(relation, rules.sameness)
        return Comparison(a, b, _too_little(alike) if unlike else None, evidence, alike, relation)

    def _wording(self, place: int) -> Worded:
        if place not in self._worded:
            self._worded[place] = worded(self._claims[place], self._rules.sameness)
        return self._worded[place]

    def _background(self, first: Claim, second: Claim) -> Background:
        own, other = self._story(first), self._story(second)
        return Background(
            slip_between(first, second),
            max(own.others(first, second), other.others(second, first)),
            other.introduced(second),
            own.only_of_unit(first, second) and other.only_of_unit(first, second),
            max(own.of_kind(first), other.of_kind(second)),
        )

    def _story(self, claim: Claim) -> StoryFigures:
        document = claim.span.document
        if document not in self._stories:
            claims = (self._claims[place] for place in self._documents[document])
            # A table has many figures for a noun, which say nothing of what its sentences mean.
            self._stories[document] = StoryFigures(claim for claim in claims if claim.cell is None)
        return self._stories[document]


def _needed(relation: Relation, rules: Sameness) -> Decimal:
    """Return how likely two figures that stand so must be about one thing to be put side by side."""
    needed = {Relation.CONTRADICTS: rules.threshold, Relation.DIVERGES: rules.diverging}
    return needed.get(relation, rules.join)


def _too_little(alike: float) -> str:
    return f"too little speaks for one thing ({alike:.2f})"
