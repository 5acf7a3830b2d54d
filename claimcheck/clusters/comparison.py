"""Two claims held against each other: why they are, or are not, about the same thing, and how they stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from claimcheck.clusters.candidates import by_document
from claimcheck.clusters.figures import StoryFigures
from claimcheck.clusters.kinds import never_compared, same_value, slip_between
from claimcheck.clusters.nouns import unlike_nouns
from claimcheck.clusters.similarity import Background, similarity, weigh
from claimcheck.clusters.stories import Stories
from claimcheck.clusters.times import one_moment
from claimcheck.clusters.vetoes import ACROSS_DOCUMENTS, DIFFERENT, INCOMPARABLE, objection
from claimcheck.clusters.wording import Worded, worded
from claimcheck.model.claim import Claim
from claimcheck.model.comparison import Comparison
from claimcheck.model.document import Document
from claimcheck.model.relation import Relation
from claimcheck.quantities.conversion import convert
from claimcheck.quantities.relation import relate
from claimcheck.rulebook.rulebook import Rulebook
from claimcheck.rulebook.sameness import Sameness


class Comparer:
    """Compares claims by their place in a run; each claim's wording is worked out once, when first needed."""

    def __init__(self, claims: Sequence[Claim], rules: Rulebook, documents: Iterable[Document] = ()) -> None:
        self._claims = claims
        self.stories = Stories(documents, rules.sameness)
        self._rules = rules
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
        vetoes = (*INCOMPARABLE, *DIFFERENT)
        if not self.stories.one_story(a, b):
            vetoes += ACROSS_DOCUMENTS
        objecting = objection(one, other, vetoes)
        return Comparison(a, b, objecting) if objecting else self._weigh(one, other)

    def clash(self, first: int, second: int) -> bool:
        """Return whether something shows that the claims at two places are two things."""
        return objection(self._wording(first), self._wording(second), DIFFERENT) is not None

    def _weigh(self, one: Worded, other: Worded) -> Comparison:
        a, b, rules = one.claim, other.claim, self._rules
        evidence = weigh(one, other, self._background(a, b), rules.sameness)
        if not evidence:
            return Comparison(a, b, unlike_nouns(one, other))
        alike = similarity(evidence, rules.sameness)
        if alike < rules.sameness.join:
            return Comparison(a, b, _too_little(alike), evidence, alike)
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
            self._stories[document] = StoryFigures(claims)
        return self._stories[document]


def _needed(relation: Relation, rules: Sameness) -> Decimal:
    """Return how likely two figures that stand so must be about one thing to be put side by side."""
    needed = {Relation.CONTRADICTS: rules.threshold, Relation.DIVERGES: rules.diverging}
    return needed.get(relation, rules.join)


def _too_little(alike: float) -> str:
    return f"too little speaks for one thing ({alike:.2f})"
