"""The story that the project began with."""

from claims_factory import RULES, Said, Story, year

from claimcheck.clusters import cluster
from claimcheck.model.period import Period
from claimcheck.model.relation import Relation


def seed_story() -> Story:
    story = Story()
    ambassador, director = "Mikhail Bocharnikov", "Veronika Nikishina"
    trade = "azerbaijan, russia"
    story.say(
        "Russian ambassador Mikhail Bocharnikov has said that the Azerbaijani-Russian trade turnover reaches "
        "[$3 billion] in 2021.",
        Said("turnover", "reach", "azerbaijani-russian trade", entities=trade, period=year(2021),
             label="Azerbaijani-Russian trade turnover"),
        speaker=ambassador,
    )  # fmt: skip
    story.say("He made the remarks in Baku, on November 17.")
    story.say(
        '"Despite the slight weakening of our economic relations due to the coronavirus pandemic, we have '
        'already reached positive results - to the level of [$3 billion].',
        Said("level", "reach"),
        speaker=ambassador,
    )  # fmt: skip
    story.say(
        "He also noted that the Agency has a network in [more than 25 cities] of Azerbaijan.",
        Said("city", "have", entities="azerbaijan"),
    )
    story.say(
        "Veronika Nikishina stated that the center and Azerbaijan may sign contracts for the implementation "
        "of [over 150 projects].",
        Said("project", "sign", "implementation", entities="azerbaijan"),
        speaker=director,
    )
    story.say(
        "Stating that the relations between the two countries are developing dynamically, she noted that the "
        "trade turnover this year amounted to [more than $2 billion].",
        Said("turnover", "amount", "trade", period=Period("this year")),
        speaker=director,
    )
    story.say(
        "Today, contracts may be signed in Azerbaijan for the implementation of [more than 150 projects].",
        Said("project", "sign", "implementation", entities="azerbaijan"),
        speaker=director,
    )
    return story


def test_the_seed_has_two_clusters_and_nothing_else() -> None:
    story = seed_story()
    clusters = [each for each in cluster(story.claims, RULES, across_documents=False) if len(each.claims) > 1]
    figures = [[story.source[c.span.start : c.span.end] for c in each.claims] for each in clusters]
    assert figures == [
        ["$3 billion", "$3 billion", "more than $2 billion"],
        ["over 150 projects", "more than 150 projects"],
    ]
    assert [each.relation for each in clusters] == [Relation.DIVERGES, Relation.AGREES]
    assert clusters[0].label == "Azerbaijani-Russian trade turnover"
    assert [pair.relation for pair in clusters[0].pairs] == [Relation.DIVERGES, Relation.AGREES]
