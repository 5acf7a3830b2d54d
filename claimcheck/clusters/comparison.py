"""Two claims held against each other: why they are, or are not, about the same thing, and how they stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.clusters.candidates import by_document
from claimcheck.clusters.comparable import (
    ACROSS_DOCUMENTS,
    DIFFERENT,
    INCOMPARABLE,
    never_compared,
    objection,
    same_value,
)
from claimcheck.clusters.evidence import Evidence
from claimcheck.clusters.nouns import unlike_nouns
from claimcheck.clusters.rarity import Rarity
from claimcheck.clusters.repeats import Repeats
from claimcheck.clusters.similarity import Background, similarity, weigh
from claimcheck.clusters.wording import Worded, passage_stems, worded
from claimcheck.model.claim import Claim
from claimcheck.model.cluster import ComparedPair
from claimcheck.model.relation import Relation
from claimcheck.quantities.conversion import convert
from claimcheck.quantities.relation import relate
from claimcheck.quantities.slip import slip
from claimcheck.rulebook.rulebook import Rulebook


class Comparison(NamedTuple):
    """What became of comparing two claims."""

    first: Claim
    second: Claim
    objection: str | None
    """Why they are two things, in words; None when they are held to be one."""
    evidence: tuple[Evidence, ...] = ()
    """For and against, the noun first; empty when a veto came before it."""
    similarity: float = 0.0
    relation: Relation = Relation.INCOMPARABLE

    def pair(self) -> ComparedPair:
        """The record that a cluster keeps."""
        reasons = tuple(each.reason for each in self.evidence)
        return ComparedPair(self.first, self.second, self.relation, self.similarity, reasons)


class Comparer:
    """Compares claims by their place in a run; each claim's wording is worked out once, when first needed."""

    def __init__(self, claims: Sequence[Claim], rules: Rulebook) -> None:
        self._claims = claims
        self._rules = rules
        self._documents = by_document(claims)
        self._worded: dict[int, Worded] = {}
        self._stories: dict[str, tuple[Rarity, Repeats]] = {}

    def compare(self, first: int, second: int) -> Comparison:
        """Return what is known about the claims at two places, the earlier one first."""
        a, b = self._claims[first], self._claims[second]
        alone = never_compared(a) or never_compared(b)
        if alone:
            return Comparison(a, b, alone)
        one, other = self._wording(first), self._wording(second)
        vetoes = (*INCOMPARABLE, *DIFFERENT)
        if a.span.document != b.span.document:
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
        alike = similarity(evidence)
        if alike < rules.sameness.threshold:
            reasons = "; ".join(each.reason for each in evidence)
            return Comparison(a, b, f"too little in common ({alike:.2f}): {reasons}", evidence, alike)
        # Last, since the first conversion of a run loads pint.
        reading = convert(b.reading, b.quantity.unit, a.quantity.unit)
        if reading is None:
            units = f"{a.quantity.unit} and {b.quantity.unit}"
            return Comparison(a, b, f"no conversion between {units}", evidence, alike)
        # A retelling that drops or adds a bound ("50 hurt", "more than 50 were hurt") gives the same figure.
        same = same_value(a, b)
        relation = Relation.AGREES if same else relate(a.reading, reading, rules.readings)
        return Comparison(a, b, None, evidence, alike, relation)

    def _wording(self, place: int) -> Worded:
        if place not in self._worded:
            self._worded[place] = worded(self._claims[place], self._rules.sameness)
        return self._worded[place]

    def _background(self, first: Claim, second: Claim) -> Background:
        (rarity, repeats), (other_rarity, other_repeats) = self._story(first), self._story(second)
        settled = not same_value(first, second) and (repeats.settled(first) or other_repeats.settled(second))
        return Background((rarity, other_rarity), _slip(first, second), settled)

    def _story(self, claim: Claim) -> tuple[Rarity, Repeats]:
        document = claim.span.document
        if document not in self._stories:
            claims = [self._claims[place] for place in self._documents[document]]
            sentences = {each.sentence: each for each in claims}.values()
            rarity = Rarity(passage_stems(each, self._rules.sameness) for each in sentences)
            self._stories[document] = rarity, Repeats(claims)
        return self._stories[document]


def _slip(first: Claim, second: Claim) -> str | None:
    a, b = first.quantity, second.quantity
    if a.value is None or b.value is None or a.unit != b.unit:
        return None
    return slip(a.value, b.value, a.digits, b.digits)
