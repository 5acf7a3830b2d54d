"""Stars: what joins a centre, and what stays out."""

from claims_factory import RULES, Said, Story, year

from claimcheck.clusters import cluster
from claimcheck.model.relation import Relation

SOLD = Said("car", "sell")


def figures(story: Story) -> list[list[str]]:
    clusters = cluster(story.claims, RULES, across_documents=False)
    return [[story.source[c.span.start : c.span.end] for c in each.claims] for each in clusters]


def test_a_figure_of_another_year_is_no_rival_of_one_that_agrees_with_this_years() -> None:
    story = Story()
    story.say("The firm sold [5 million] cars, its best result.", SOLD)
    story.say("In 2019 the firm sold [4 million] cars.", Said("car", "sell", period=year(2019)))
    story.say("In 2020 the firm sold [5 million] cars.", Said("car", "sell", period=year(2020)))
    assert figures(story) == [["5 million", "5 million"], ["4 million"]]


def test_two_figures_of_one_sentence_never_share_a_cluster() -> None:
    story = Story()
    story.say("The firm sold [9,000] cars.", SOLD)
    story.say("The firm sold [5,000] cars at home and [4,000] cars abroad.", SOLD, SOLD)
    assert all(len(each) < 3 for each in figures(story))


def test_all_mentions_of_one_figure_meet_the_slip() -> None:
    story = Story()
    for amount in ("23", "23", "32", "23"):
        story.say(f"Rescuers spoke to the [{amount}] miners trapped in the mine.", Said("miner", "trap"))
    (only,) = cluster(story.claims, RULES, across_documents=False)
    assert len(only.claims) == 4
    assert only.relation is Relation.CONTRADICTS
    assert [pair.relation for pair in only.pairs] == [Relation.CONTRADICTS] * 3 + [Relation.AGREES] * 3


def test_every_claim_is_in_one_cluster_in_reading_order() -> None:
    story = Story()
    story.say("The fair drew [400] visitors.", Said("visitor", "draw"))
    story.say("Rescuers spoke to the [23] miners trapped in the mine.", Said("miner", "trap"))
    story.say("The fair drew [450] visitors.", Said("visitor", "draw"))
    clusters = cluster(story.claims, RULES, across_documents=False)
    assert [each.id for each in clusters] == ["C1", "C2"]
    assert [each.label for each in clusters] == ["visitor", "miner"]
    assert [[claim.id for claim in each.claims] for each in clusters] == [["story#1", "story#3"], ["story#2"]]
    assert [each.relation for each in clusters] == [Relation.CONTRADICTS, Relation.AGREES]


def test_a_pair_says_why_it_is_one_thing_in_reading_order() -> None:
    story = Story()
    story.say("Rescuers spoke to [23] miners trapped in the mine.", Said("miner", "trap"))
    story.say("Food reached the [85] trapped miners.", Said("miner", words="trap"))
    (only,) = cluster(story.claims, RULES, across_documents=False)
    (pair,) = only.pairs
    assert (pair.first, pair.second) == tuple(story.claims)
    assert [each.reason for each in pair.evidence[:2]] == ['the same noun, "miner"', 'the same event, "trap"']
    assert RULES.sameness.error < pair.similarity < 1


def test_the_label_is_one_that_says_what_is_measured() -> None:
    story = Story()
    story.say("We are at the level of [$3 billion].", Said("level"), speaker="Per Ness")
    story.say("Trade turnover is [$3 billion].", Said("turnover", words="trade"), speaker="Per Ness")
    (only,) = cluster(story.claims, RULES, across_documents=False)
    assert only.label == "trade turnover"


def test_no_claims_no_clusters() -> None:
    assert cluster((), RULES, across_documents=True) == ()
