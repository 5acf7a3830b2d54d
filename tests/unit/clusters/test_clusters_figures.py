"""What a story says of a noun, looked up without reading the story again."""

from decimal import Decimal

import pytest
from claims_factory import Said, Story

from claimcheck.clusters.figures import StoryFigures
from claimcheck.model.claim import Claim


class Counted(Decimal):
    """A value that counts how often it is looked at."""

    looks = 0

    def __hash__(self) -> int:
        Counted.looks += 1
        return super().__hash__()


def told(*texts: str) -> list[Claim]:
    story = Story()
    for text in texts:
        story.say(text, Said("miner" if "miners" in text else "driver"))
    return story.claims


FOUR = told(
    "There are [23] miners.", "There are [9] drivers.", "There are [32] miners.", "There are [23] miners."
)


@pytest.mark.parametrize(("first", "second", "others"), [(0, 2, 0), (0, 3, 1), (2, 2, 1), (1, 0, 0)])
def test_other_figures_of_the_noun(first: int, second: int, others: int) -> None:
    assert StoryFigures(FOUR).others(FOUR[first], FOUR[second]) == others


def test_the_order_of_the_claims_does_not_matter() -> None:
    figures = StoryFigures(reversed(FOUR))
    assert [figures.introduced(claim) for claim in FOUR] == [False, False, False, True]


def test_a_lookup_costs_the_same_in_a_long_story() -> None:
    def looks(length: int) -> int:
        claims = told(*["There are [23] miners."] * length)
        claims = [claim._replace(quantity=claim.quantity._replace(value=Counted(23))) for claim in claims]
        figures = StoryFigures(claims)
        Counted.looks = 0
        figures.others(claims[0], claims[-1])
        figures.introduced(claims[-1])
        return Counted.looks

    assert 0 < looks(5) == looks(500)
