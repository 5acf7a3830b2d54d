"""Which figures are one thing, and how they then stand; in both directions, with the reason for each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from claims_factory import RULES, Said, Story, year

from claimcheck.clusters import Comparer, cluster
from claimcheck.model.claim import Modality, Role
from claimcheck.model.document import SegmentKind
from claimcheck.model.period import Period
from claimcheck.model.relation import Relation


@dataclass(frozen=True)
class Line:
    """One sentence with what is said in it."""

    marked: str
    said: tuple[Said, ...]
    speaker: str | None = None
    paragraph: int | None = None


def line(marked: str, *said: Said, speaker: str | None = None, paragraph: int | None = None) -> Line:
    return Line(marked, said, speaker, paragraph)


def day(number: int) -> Period:
    return Period(f"November {number}", date(2021, 11, number), date(2021, 11, number))


def told(lines: tuple[Line, ...]) -> Story:
    story = Story()
    for each in lines:
        story.say(each.marked, *each.said, speaker=each.speaker, paragraph=each.paragraph)
    return story


SAME = {
    "23 and 32 trapped miners": (
        Relation.CONTRADICTS,
        line("Rescuers said [23] miners were trapped in the mine.", Said("miner", "trap")),
        line("Food reached the [32] trapped miners on Tuesday.", Said("miner", words="trap")),
    ),
    "a noun that points back, with digits that meet": (
        Relation.CONTRADICTS,
        line("The club opened a [£1.8 million] stand.", Said("stand", "open")),
        line("The [£1.8 billion] stand holds 6,000 supporters.", Said("stand", "hold")),
    ),
    "below a lower limit": (
        Relation.CONTRADICTS,
        line("The storm destroyed [at least 60] homes.", Said("home", "destroy")),
        line("The council said [58] homes were destroyed.", Said("home", "destroy")),
    ),
    "above a lower limit": (
        Relation.AGREES,
        line("The storm destroyed [at least 60] homes.", Said("home", "destroy")),
        line("The council said [71] homes were destroyed.", Said("home", "destroy")),
    ),
    "far above a lower limit": (
        Relation.DIVERGES,
        line("The storm destroyed [at least 60] homes.", Said("home", "destroy")),
        line("The council said [97] homes were destroyed.", Said("home", "destroy")),
    ),
    "one person's age": (
        Relation.CONTRADICTS,
        line("Lena Holm, [57], now heads the bank.", Said("age", role=Role.AGE, entities="lena holm")),
        line("Holm, [75], has worked there since 1990.", Said("age", role=Role.AGE, entities="lena holm")),
    ),
    "one river's length": (
        Relation.CONTRADICTS,
        line("The Sarn is a river [300 km] long.", Said("length", entities="sarn")),
        line("Salmon swim up the whole Sarn, [330 km] long.", Said("length", entities="sarn")),
    ),
    "miles and kilometres": (
        Relation.AGREES,
        line("The pipeline is [200 miles] long.", Said("length", words="pipeline")),
        line("The pipeline, [322 km] long, crosses two borders.", Said("length", words="pipeline")),
    ),
    "the toll and the killed": (
        Relation.CONTRADICTS,
        line("A ferry sank off Tamra, and [17] people were killed.", Said("people", "kill")),
        line("The ferry off Tamra was overloaded; the toll stood at [71].", Said("death toll", "stand")),
    ),
    "a sentence restated": (
        Relation.CONTRADICTS,
        line("The airport carried [14,250] passengers in its first week.", Said("passenger", "carry")),
        line("In the first week the airport carried [12,450] passengers.", Said("passenger", "carry")),
    ),
    "an unknown period beside a known one": (
        Relation.DIVERGES,
        line("Turnover reached [$3 billion] in 2021.", Said("turnover", words="trade", period=year(2021))),
        line("The trade turnover this year was [more than $2 billion].",
             Said("turnover", words="trade", period=Period("this year"))),
    ),
    "planned and forecast": (
        Relation.CONTRADICTS,
        line("Halden will cut [450] jobs in Moss.",
             Said("job", "cut", modality=Modality.PLANNED, entities="halden")),
        line("Analysts expect Halden to cut [540] jobs.",
             Said("job", "cut", modality=Modality.FORECAST, entities="halden")),
    ),
    "two rises of one figure": (
        Relation.CONTRADICTS,
        line("Profit rose [12%].", Said("profit", "rise", role=Role.CHANGE, trend="up", words="net")),
        line("The net profit was up [21%].", Said("profit", role=Role.CHANGE, trend="up", words="net")),
    ),
    "the day of another event": (
        Relation.CONTRADICTS,
        line("On Monday [23] miners were trapped.", Said("miner", "trap", period=day(1))),
        line("Food reached the [32] trapped miners on Tuesday.", Said("miner", words="trap", period=day(2))),
    ),
    "a figure whose noun was not found": (
        Relation.CONTRADICTS,
        line("The club opened a [£1.8 million] stand.", Said("stand", "open")),
        line("The [£1.8 billion] it cost came from a sponsor.", Said("", "come")),
    ),
    "a bound that is dropped": (
        Relation.AGREES,
        line("The storm destroyed [50] homes.", Said("home", "destroy")),
        line("The council said [more than 50] homes were destroyed.", Said("home", "destroy")),
    ),
    "a part of speech and a noun that narrows": (
        Relation.CONTRADICTS,
        line("The office failed to look into [400] sex crimes cases.", Said("case", words="sex crime")),
        line("The office had [480] sex crimes to look into.", Said("crime", words="sex")),
    ),
    "money by other nouns in a sentence restated": (
        Relation.CONTRADICTS,
        line("Facebook is buying the social networking site FriendFeed for [$50 million].", Said("offer")),
        line("The social networking site FriendFeed costs Facebook [$50 billion].", Said("price")),
    ),
    "two years for one opening": (
        Relation.CONTRADICTS,
        line("The Grand Hotel opened in [1911].", Said("hotel", "open", "grand", role=Role.DATE)),
        line("It has changed hands since the hotel opened in [1919].", Said("hotel", "open", role=Role.DATE)),
    ),
    "jobs cut and the jobs": (
        Relation.CONTRADICTS,
        line("Varga is cutting [1,200] jobs in Tarn.", Said("job", "cut", role=Role.CHANGE, trend="down")),
        line("The [2,100] jobs to be cut in Tarn are a tenth.", Said("job", "cut")),
    ),
    "what is asked of a thing": (
        Relation.CONTRADICTS,
        line("Turner says he has [4] girlfriends.", Said("girlfriend", "have")),
        line("Are his [5] girlfriends happy?", Said("girlfriend", modality=Modality.ASKED)),
    ),
    "2.6 and 3 billion": (
        Relation.ROUNDED,
        line("The deal values the bank at [$2.6 billion].", Said("deal", "value", words="bank")),
        line("The bank deal is worth [$3 billion].", Said("deal", words="bank")),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SAME)
def test_one_thing(name: str) -> None:
    relation, *lines = SAME[name]
    story = told(tuple(lines))
    clusters = cluster(story.claims, RULES, across_documents=False)
    assert [(len(each.claims), each.relation) for each in clusters] == [(2, relation)], _why(story)


DIFFERENT = {
    "two places in one sentence": (
        "one sentence",
        line("Police arrested [9] people in Lyon and [4] in Nice.",
             Said("people", "arrest", place="lyon"), Said("people", "arrest", place="nice")),
    ),
    "two places": (
        "places differ",
        line("Police arrested [9] people in Lyon.", Said("people", "arrest", place="lyon")),
        line("Police arrested [4] people in Nice.", Said("people", "arrest", place="nice")),
    ),
    "a week ago": (
        "earlier time",
        line("The number of cases rose to [40].", Said("case", "rise", words="infection"), paragraph=1),
        line("The number of infection cases stood at [31] a week ago.",
             Said("case", "stand", words="infection"), paragraph=1),
    ),
    "up from": (
        "earlier time",
        line("The fleet has [40] buses.", Said("bus", "have", words="fleet")),
        line("Growth was quick, the fleet said, up from [31] buses.", Said("bus", words="fleet")),
    ),
    "two years": (
        "periods differ",
        line("The firm sold [5 million] cars in 2019.", Said("car", "sell", period=year(2019))),
        line("The firm sold [4 million] cars in 2020.", Said("car", "sell", period=year(2020))),
    ),
    "two days": (
        "periods differ",
        line("On Monday [23] people were killed.", Said("miner", "kill", period=day(1))),
        line("On Tuesday [32] people were killed.", Said("miner", "kill", period=day(2))),
    ),
    "two unresolved periods": (
        "periods differ",
        line("The firm sold [5 million] cars this year.", Said("car", "sell", period=Period("this year"))),
        line("The firm sold [4 million] cars in spring.", Said("car", "sell", period=Period("in spring"))),
    ),
    "a plan and its result": (
        "actual",
        line("The firm plans to sell [6 million] cars.", Said("car", "sell", modality=Modality.PLANNED)),
        line("The firm sold [4 million] cars.", Said("car", "sell")),
    ),
    "patients and nurses": (
        "what is measured differs",
        line("In the survey [60 percent] of patients were content.",
             Said("patient", "content", role=Role.SHARE)),
        line("In the survey [35 percent] of nurses were content.", Said("nurse", "content", role=Role.SHARE)),
    ),
    "county and country": (
        "what is measured differs",
        line("The county has [40] schools.", Said("county")),
        line("The country has [4,000] schools.", Said("country")),
    ),
    "killed and hurt": (
        "events differ",
        line("The blast killed [4] miners.", Said("miner", "kill")),
        line("The blast hurt [9] miners.", Said("miner", "injure")),
    ),
    "another": (
        "another",
        line("The blast killed [4] miners.", Said("miner", "kill")),
        line("Another [2] miners were killed by the fumes.", Said("miner", "kill", marker="another")),
    ),
    "of them": (
        "of them",
        line("The blast hurt [40] miners.", Said("miner", "injure")),
        line("Of them, [6] miners were hurt badly.", Said("miner", "hurt", marker="of them")),
    ),
    "two companies": (
        "subjects differ",
        line("Halden made a net profit of [$300 million].",
             Said("profit", "make", words="net", entities="halden")),
        line("Varga made a net profit of [$200 million].",
             Said("profit", "make", words="net", entities="varga")),
    ),
    "gross and net": (
        "kinds differ: gross and net",
        line("The firm reported a gross profit of [$300 million].", Said("profit", "report", words="gross")),
        line("The firm reported a net profit of [$200 million].", Said("profit", "report", words="net")),
    ),
    "narrowed in two ways": (
        '"steel" and "timber"',
        line("Exports of steel came to [$300 million].", Said("export", words="steel")),
        line("Exports of timber came to [$200 million].", Said("export", words="timber")),
    ),
    "a single case": (
        "a single case",
        line("Four officers were shot in Oakland; [4] officers.", Said("police officer", "shoot")),
        line("The [1] officer shot in Oakland who can speak was lucky.", Said("police officer", "shoot")),
    ),
    "a few and many": (
        "a few beside many",
        line("The fire killed [4] inmates.", Said("inmate", "kill")),
        line("The prison in Lunde has [400] inmates.", Said("inmate", "have")),
    ),
    "a noun with many figures": (
        "the story gives 2 more figures for this noun",
        line("A bomb wounded [40] guests.", Said("guest", "wound")),
        line("The room was full: [85] guests.", Said("guest")),
        line("It had [90] guests, and on some days [70].", Said("guest", "have"), Said("guest", "have")),
    ),
    "a separate attack": (
        "another case",
        line("A car bomb killed [26] people.", Said("person", "kill")),
        line("In a separate attack a bomb killed [11] people.", Said("person", "kill")),
    ),
    "a magnitude and a count": (
        "only one is a whole number",
        line("A [5.8] tremor shook the town.", Said("quake", "shake")),
        line("The [2] tremors shook the town.", Said("quake", "shake")),
    ),
    "years of two things": (
        "the years are for other events",
        line("The north terminal opened in [1988].", Said("terminal", "open", "north", role=Role.DATE)),
        line("The south terminal opened in [2003].", Said("terminal", "open", "south", role=Role.DATE)),
    ),
    "years of two events": (
        "the years are for other events",
        line("The hotel opened in [1988].", Said("hotel", "open", role=Role.DATE)),
        line("The hotel closed in [2003].", Said("hotel", "close", role=Role.DATE)),
    ),
    "a level and a change": (
        "one is a level, the other a change",
        line("Sales were [$300 million].", Said("sale", words="net")),
        line("Sales rose by [$20 million].", Said("sale", words="net", role=Role.CHANGE, trend="up")),
    ),
    "a rise and a fall": (
        "one went up, the other down",
        line("Net sales rose by [$30 million].",
             Said("sale", words="net", role=Role.CHANGE, trend="up")),
        line("Net sales fell by [$20 million].",
             Said("sale", words="net", role=Role.CHANGE, trend="down")),
    ),
    "two currencies": (
        "currencies differ",
        line("The new stand cost [$20 million].", Said("stand", "cost", words="new")),
        line("The new stand cost [€18 million].", Said("stand", "cost", words="new")),
    ),
    "a share and a count": (
        "one is a share, the other a count",
        line("The firm said [30%] of the workers fell ill.", Said("worker", "sicken")),
        line("The firm said [60] workers fell ill.", Said("worker", "sicken")),
    ),
    "ages without a name": (
        "nothing says that the ages are of one person",
        line("The driver, [57], was held.", Said("age", role=Role.AGE)),
        line("The driver, [75], was let go.", Said("age", role=Role.AGE)),
    ),
    "two persons": (
        "subjects differ",
        line("Lena Holm, [57], was held.", Said("age", role=Role.AGE, entities="lena holm")),
        line("Per Ness, [75], was let go.", Said("age", role=Role.AGE, entities="per ness")),
    ),
    "a bare noun": (
        "too little speaks for one thing",
        line("The fair drew [400] people to the old town.", Said("people", "draw")),
        line("Critics say that [12] people run the bank.", Said("people", "run")),
    ),
    "a weak noun with another figure": (
        "does not say what is measured",
        line("Trade turnover reached [$3 billion].", Said("turnover", words="trade"), speaker="Per Ness"),
        line("We are at the level of [$5 billion].", Said("level"), speaker="Per Ness"),
    ),
    "a weak noun with another speaker": (
        "does not say what is measured",
        line("Trade turnover reached [$3 billion].", Said("turnover", words="trade"), speaker="Per Ness"),
        line("We are at the level of [$3 billion].", Said("level"), speaker="Mari Vold"),
    ),
    "ranks": (
        "a rank is no amount",
        line("The team is in place [3] of the league.", Said("place", role=Role.RANK, words="league")),
        line("The team is in place [4] of the league.", Said("place", role=Role.RANK, words="league")),
    ),
    "malformed": (
        "grouped as no number is",
        line("The jet carried [4,200] passengers on Monday.", Said("passenger", "carry", malformed=True)),
        line("The jet carried [420] passengers on Monday.", Said("passenger", "carry")),
    ),
    "a new thing of the kind": (
        "too little speaks for one thing",
        line("The club opened a [£1.8 million] stand.", Said("stand", "open")),
        line("It is to be followed by a [£2.4 million] stand.", Said("stand", "follow")),
    ),
    "where a rise began": (
        "too little speaks for one thing",
        line("Police counted [31] road deaths.", Said("death", words="road")),
        line("Road deaths climbed to [40].", Said("death", "climb", words="road", trend="up")),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", DIFFERENT)
def test_two_things_stay_apart_and_the_reason_is_given(name: str) -> None:
    reason, *lines = DIFFERENT[name]
    story = told(tuple(lines))
    together = [each for each in cluster(story.claims, RULES, across_documents=False) if len(each.claims) > 1]
    assert together == []
    assert reason in _why(story)


def _why(story: Story) -> str:
    comparison = Comparer(story.claims, RULES).compare(0, 1)
    return "; ".join([comparison.objection or "", *(each.reason for each in comparison.evidence)])


def test_a_headline_has_one_tense_for_all() -> None:
    story = Story()
    planned = Said("job", "cut", modality=Modality.PLANNED)
    story.say("Halden Cuts [450] Jobs", Said("job", "cut"), segment=SegmentKind.HEADLINE)
    story.say("Halden will cut [540] jobs.", planned)
    story.say("The [540] jobs to be cut are not in Halden.", Said("job", "cut", modality=Modality.DENIED))
    comparer = Comparer(story.claims, RULES)
    assert comparer.compare(0, 1).objection is None
    assert comparer.compare(0, 2).objection == "one is actual, the other denied"
