"""Claims of two stories meet only where subject and period are the same."""

import pytest
from claims_factory import RULES, Said, Story, year

from claimcheck.clusters import Comparer, cluster
from claimcheck.model.relation import Relation


def two_stories(first: Said, second: Said) -> list[Story]:
    stories = [Story("monday.txt"), Story("tuesday.txt")]
    stories[0].say("The fire in Lunde destroyed [23] homes.", first)
    stories[1].say("The fire in Lunde destroyed [32] homes.", second)
    return stories


def said(**more: object) -> Said:
    return Said("home", "destroy", **more)  # type: ignore[arg-type]


def sizes(stories: list[Story], *, across: bool = True) -> list[int]:
    claims = [claim for story in stories for claim in story.claims]
    return [len(each.claims) for each in cluster(claims, RULES, across_documents=across)]


def test_one_subject_in_one_period_is_compared() -> None:
    stories = two_stories(
        said(entities="lunde", period=year(2021)), said(entities="lunde", period=year(2021))
    )
    claims = [claim for story in stories for claim in story.claims]
    (only,) = cluster(claims, RULES, across_documents=True)
    assert only.relation is Relation.CONTRADICTS
    assert sizes(stories, across=False) == [1, 1]


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        (
            said(entities="lunde", period=year(2021)),
            said(entities="vik", period=year(2021)),
            "subjects differ",
        ),
        (said(entities="lunde", period=year(2021)), said(period=year(2021)), "do not name the same subject"),
        (
            said(entities="lunde", period=year(2021)),
            said(entities="lunde", period=year(2020)),
            "periods differ",
        ),
        (said(entities="lunde", period=year(2021)), said(entities="lunde"), "do not say for which period"),
    ],
)
def test_anything_less_is_not(first: Said, second: Said, reason: str) -> None:
    stories = two_stories(first, second)
    assert sizes(stories) == [1, 1]
    claims = [claim for story in stories for claim in story.claims]
    assert reason in str(Comparer(claims, RULES).compare(0, 1).objection)


def test_what_is_found_in_a_story_does_not_hang_on_the_others() -> None:
    story = Story("a.txt")
    story.say("The airport carried [14,250] passengers in its first week.", Said("passenger", "carry"))
    story.say("In the first week the airport carried [12,450] passengers.", Said("passenger", "carry"))
    others = [Story(f"{number}.txt") for number in range(20)]
    for other in others:
        other.say("An airport carried [9,000] passengers in the week.", Said("passenger", "carry"))
    (alone,) = cluster(story.claims, RULES, across_documents=True)
    claims = [claim for each in (story, *others) for claim in each.claims]
    assert cluster(claims, RULES, across_documents=True)[0] == alone
