"""Which pairs are looked at, and that their number grows with the text and not with its square."""

import pytest
from claims_factory import RULES, Said, Story

from claimcheck.clusters.candidates import across_documents, inside_documents
from claimcheck.model.claim import Claim
from claimcheck.rulebook.sameness import Blocks, Sameness

SMALL = RULES.sameness._replace(blocks=Blocks(limit=10, window=3))


def pairs(claims: list[Claim], rules: Sameness = RULES.sameness) -> list[tuple[int, int]]:
    return list(inside_documents(claims, rules))


@pytest.mark.parametrize(
    ("first", "second", "meet"),
    [
        (Said("miner", "trap"), Said("miner"), True),
        (Said("people", "kill"), Said("kill"), True),
        (Said("invest"), Said("investment"), True),
        (Said("crime"), Said("case", words="crime"), True),
        (Said("death toll"), Said("people", "kill"), True),
        (Said("miner", "trap"), Said("driver", "hurt"), False),
        (Said("miner", "reach"), Said("driver", "reach"), False),
        (Said("number"), Said("number"), False),
    ],
)
def test_counts_meet_by_noun_or_event(first: Said, second: Said, meet: bool) -> None:
    story = Story()
    story.say("There were [23].", first)
    story.say("There were [32].", second)
    assert pairs(story.claims) == ([(0, 1)] if meet else [])


def test_what_has_a_unit_meets_all_of_its_kind() -> None:
    story = Story()
    story.say("Turnover was [$3 billion].", Said("turnover"))
    story.say("We are at the level of [$2 billion].", Said("level"))
    story.say("The firm bought the site for [$50 million].", Said("site", "buy"))
    story.say("The site is [12 miles] away.", Said("site"))
    story.say("The site cost [€9 million].", Said("site"))
    assert pairs(story.claims) == [(0, 1), (0, 2), (1, 2)]


def test_other_documents_meet_only_across() -> None:
    stories = Story("a"), Story("b")
    for story in stories:
        story.say("In Lunde [23] homes burned.", Said("home", "burn", entities="lunde"))
        story.say("In Lunde [23] homes burned.", Said("home", "burn", entities="lunde"))
    claims = [claim for story in stories for claim in story.claims]
    assert pairs(claims) == [(0, 1), (2, 3)]
    assert list(across_documents(claims, RULES.sameness)) == [(0, 2), (0, 3), (1, 2), (1, 3)]


def test_a_large_block_grows_linearly() -> None:
    def compared(size: int) -> int:
        story = Story()
        for number in range(size):
            story.say(f"Group {number} has [{number + 1}] members.", Said("member", words=f"group{number}"))
        return len(pairs(story.claims, SMALL))

    assert compared(10) == 45
    assert compared(400) <= 2 * compared(200) + 10 < 20 * 400


def test_a_large_block_still_compares_what_shares_a_second_word() -> None:
    story = Story()
    for number in range(50):
        word = "rare" if number in (2, 47) else f"group{number}"
        story.say(f"There are [{number + 1}] members.", Said("member", words=word))
    assert (2, 47) in pairs(story.claims, SMALL)
    assert (3, 47) not in pairs(story.claims, SMALL)
