"""What the items of an enumeration are: kinds that shut each other out, people."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.model.claim import Claim
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.phrases import has_phrase


def exclusive_kinds(items: Sequence[str], rules: Rulebook) -> bool | None:
    """Return whether the items are kinds beside which there are no others ("men", "women").

    False for kinds that shut each other out and yet leave others ("adults", "children"); None for whatever
    may overlap. An item is the copy that says what a figure counts.
    """
    for group in rules.parts.exclusive:
        found = [_kind(item, group.words) for item in items]
        if None not in found and len(set(found)) == len(found):
            return group.whole
    return None


def of_one_group(copy: str, items: Sequence[str], rules: Rulebook) -> bool:
    """Return whether ``copy`` names such a kind too: "40 dead, 30 wounded and 20 missing" has no total."""
    return any(
        _kind(copy, group.words) is not None and any(_kind(item, group.words) is not None for item in items)
        for group in rules.parts.exclusive
    )


def is_person(claim: Claim, rules: Rulebook) -> bool:
    """Return whether the figure counts people by no more than that: "15 people", "15 victims"."""
    return claim.measure.head in rules.parts.people


def is_people(claim: Claim, rules: Rulebook) -> bool:
    """Return whether the figure counts people of some kind: "nine Greeks", "five soldiers"."""
    noun = claim.noun or ""
    by_origin = noun[:1].isupper() or noun.casefold().rstrip("s") in rules.demonyms.countries
    return by_origin or claim.measure.head in rules.headlines.people


def _kind(item: str, kinds: Sequence[Sequence[str]]) -> int | None:
    return next((place for place, words in enumerate(kinds) if has_phrase(item, words)), None)
