"""The pronoun "one": "the one that", "no one", "one another", "for each one they lose"."""

from __future__ import annotations

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon

ONES = frozenset({"one", "One"})
BY = (" by ", " in ", " at ", " on ", " to ", " from ", " with ", " for ")
BEHIND = ("-", "’s", "'s", " another", " day ", " by one", " who")


def is_pronoun(figure: Figure, low: str, lexicon: Lexicon) -> bool:
    """True when the figure is "one" and stands for something named before, or for anyone."""
    if figure.digits not in ONES:
        return False
    start, end = figure.start, figure.end
    before = low[low.rfind(" ", 0, max(0, start - 1)) + 1 : max(0, start - 1)]
    of_two = lexicon.number_forms.of_two.match(low, end) is not None
    if before == "that" and of_two:
        # "finds that one in five teens suffer": "that" is a conjunction.
        return False
    if before in lexicon.before_pronoun or low.endswith(("the only ", "-"), 0, start):
        return True
    if of_two:
        return False
    if low.startswith(BEHIND, end):
        return True
    following = low[end + 1 : end + 30].split(" ", 1)[0].strip(",.;:")
    if not low.startswith(" ", end) or following in lexicon.verbs:
        return True
    if following.endswith("ed") and low.startswith(BY, end + 1 + len(following)):
        # "a party, one hosted by a friend"
        return True
    return following in lexicon.function and following != "of"
