"""By which way a body gives a figure of its headline."""

from __future__ import annotations

import pytest

from claimcheck import check_text
from claimcheck.checks.headline.decision import signs, suspicion
from claimcheck.checks.headline.figures import may_be_age
from claimcheck.checks.headline.likeness import evidence
from claimcheck.checks.headline.persons import person
from claimcheck.checks.headline.profiles import Profiles
from claimcheck.checks.headline.stems import stems_of
from claimcheck.checks.headline.values import Support
from claimcheck.checks.headline.verdict import Verdict, verdicts
from claimcheck.checks.interface import Context
from claimcheck.model.document import SegmentKind
from claimcheck.rulebook import load_rulebook

DAY = "2016-05-02"


def verdict_on(headline: str, text: str) -> Verdict:
    report = check_text(text, headline=headline, date=DAY)
    (document,) = report.documents
    claims = sorted(report.claims, key=lambda claim: claim.span.start)
    context = Context((), {document.id: document}, load_rulebook(), {document.id: claims})
    return next(each for each in verdicts(document, context) if each.claim.segment is SegmentKind.HEADLINE)


@pytest.mark.parametrize(
    ("headline", "text", "how"),
    [
        ("12 schools shut", "Twelve schools were shut on Monday.", Support.WRITTEN),
        ("Town pays $3bn", "The town paid $3 billion for the line.", Support.WRITTEN),
        ("Town pays $3bn", "The town paid $2.96 billion for the line.", Support.ROUNDED),
        ("Town pays $3bn", "The town paid $2.4 billion for the line.", None),
        ("33% of nurses leave", "A survey says 33.4 percent of nurses leave.", Support.ROUNDED),
        ("30% of nurses leave", "A survey says 33 percent of nurses leave.", None),
        ("Nearly 50 whales stranded", "There were 49 whales on the beach.", Support.BOUND),
        ("Over 60 whales stranded", "There were 61 whales on the beach.", Support.BOUND),
        ("Runner covers 10 miles", "She ran 16.1 kilometers on Sunday.", Support.CONVERTED),
        ("Bridge opens after 20 years", "The bridge was shut for two decades.", Support.CONVERTED),
        ("15 years of trams", "The town marks the 15th anniversary of its trams.", Support.ORDINAL),
        ("2 found alive on ice", "Both brothers were found alive.", Support.WORD),
        ("11 hurt at camp", "Lightning injured nine kids and two adults.", Support.SUM),
        ("25 dead in crash", "Six people died in the bus. Another 19 people died later.", Support.SUM),
        ("8 adults saved", "He saved 22 people, including 14 children.", Support.SUM),
        ("Council wants $350m", "It seeks the second half of the $700 million fund.", Support.PRODUCT),
        ("$8m payout", "Four men will receive $2 million each.", Support.PRODUCT),
        ("30% of jobs go", "The plan cuts 6,000 of 20,000 jobs.", Support.SHARE),
        ("20 years after the fire", "The hall burned down in 1996.", Support.DATE),
        ("Matrix 4 confirmed", "The studio will make Matrix 4, it said.", Support.NAMED),
        ("40 buses bought", "The town bought new buses.", None),
        ("Mayor could get 1 year", "If convicted, he could face a year in jail.", Support.WORD),
        ("Mayor could get 2 years", "If convicted, he could face a year in jail.", None),
        ("Diner sells $16 burger", "The burger costs 1,280 yen, or around $16.", Support.CONVERTED),
        ("Diner sells $61 burger", "The burger costs 1,280 yen, or around $16.", None),
        ("Driver flees at 100mph", "He drove at speeds of 90 to 100 miles per hour.", Support.RANGE),
        ("300-pound ray lands in boat", "Rays weigh up to 500 pounds; this one at least 300.", Support.BARE),
        ("Spies took calls for 30 days", "They did so from Dec. 10, 2015, to Jan. 8, 2016.", Support.DATE),
        (
            "$27.5m payout",
            "Four men, aged 19 to 21 or 23, will get $6.875 million each.",
            Support.PRODUCT,
        ),
        ("12th-century mosque hit", "The 12-century mosque was hit.", Support.WRITTEN),
        ("Volcano wakes after 400 years", "It had been quiet since 1606.", Support.DATE),
        ("Volcano wakes after 300 years", "It had been quiet since 1606.", None),
        ("Holm dead at 15", "Lena Holm died on Monday. She had led the bank since 2001.", None),
        ("At least 103 dead in snow", "Avalanches killed at least 108 people.", None),
        ("At least 100 dead in snow", "Avalanches killed at least 108 people.", Support.BOUND),
        ("At least 5 shops shut", "At least seven shops were shut.", None),
        ("Town gains 8m visitors", "The town had 7.5 million visitors.", Support.ROUNDED),
        ("Town gains 7m visitors", "The town had 7.5 million visitors.", Support.CUT),
        ("10 stranded", "The uncle, the aunt and eight cousins were stranded.", Support.SUM),
        ("9 stranded", "The uncle, the aunt and eight cousins were stranded.", None),
        ("Profits doubled", "Profits rose from 12 million to 24 million euros.", Support.CHANGE),
        ("Profits doubled", "Profits rose from 12 million to 36 million euros.", None),
        ("'Odda 4' cleared", "The Odda Four were cleared on Monday.", Support.NAMED),
        ("'Odda 5' cleared", "The Odda Four were cleared on Monday.", None),
        ("Bolt's 100m farewell", "It was his last 100-meter race.", Support.UNIT),
        ("Bolt's 200m farewell", "It was his last 100-meter race.", None),
        ("Arle win 4th title in 15 seasons", "Their fourth title in 15 years came on Sunday.", Support.WORD),
        ("15 seasons of trams", "Trams have run for 15 years.", Support.UNIT),
        ("16 seasons of trams", "Trams have run for 15 years.", None),
        ("Blast injures 3 at mill", "A clerk was badly hurt and two other guards had cuts.", Support.SUM),
        ("Blast injures 4 at mill", "A clerk was badly hurt and two other guards had cuts.", None),
        ("Blast kills 1 at mill", "He killed himself and one other person.", Support.WORD),
        ("2 surgeries help", "It may double a woman's chance.", Support.WORD),
    ],
)
def test_ways_of_giving(headline: str, text: str, how: Support | None) -> None:
    assert verdict_on(headline, text).how is how


@pytest.mark.parametrize(
    ("headline", "text", "how"),
    [
        ("Lost paintings of 1873 shown", "The hall burned in 1873.", Support.WRITTEN),
        ("Worst storm of '09", "The storm came in 2009.", Support.WRITTEN),
        ("Biggest fair of 2016", "The fair opens in June.", Support.DATE),
        ("Port's record of 2015", "The port moved 3 million boxes last year.", Support.PERIOD),
        ("Lost paintings of 1873 shown", "The hall burned in 1837.", None),
        ("Champion takes 4th title", "She won her fourth title.", Support.WORD),
        ("Champion takes 4th title", "She won her 5th title.", None),
        ("Flight 370 still missing", "Flight 370 vanished in March.", Support.WRITTEN),
        ("Flight 370 still missing", "Flight 307 vanished in March.", None),
        ("3D remake planned", "A 3D remake is planned.", Support.WRITTEN),
        ("2D remake planned", "A 3D remake is planned.", None),
        (
            "Region's 2nd tram shop",
            "It is the first public tram shop of the region. A second bus came.",
            None,
        ),
        ("Region's 1st tram shop", "It is the first public tram shop of the region.", Support.WORD),
        (
            "3rd state bans traps",
            "It is the third state to ban traps. The first state to was Vik.",
            Support.WORD,
        ),
        ("Bid in 2nd state", "She has filed in two states.", Support.COUNTED),
        ("Bid in 1st state", "She has filed in two states, and one more may follow.", None),
        ("2nd skier sent home", "The games have their victim No. 2.", Support.COUNTED),
    ],
)
def test_years_ordinals_and_names(headline: str, text: str, how: Support | None) -> None:
    assert verdict_on(headline, text).how in (how, Support.WRITTEN if how else None)


def test_an_age_is_given_by_an_age() -> None:
    for headline in ("Holm dead at 78", "Holm, 78, dead"):
        verdict = verdict_on(headline, "Lena Holm died on Monday, aged 78.")
        assert verdict.how in (Support.AGE, Support.WRITTEN)
        assert verdict_on(headline, "Lena Holm died on Monday, aged 87.").slipped is not None


@pytest.mark.parametrize(
    "headline",
    [
        "Arle beat Moss 2-1",
        "5 things to know",
        "The one who stayed",
        "Crash at 10am",
        "8 shows you missed",
        "G20 meets in Vik",
    ],
)
def test_what_is_not_checked(headline: str) -> None:
    report = check_text("Nothing much was said of it.", headline=headline, date=DAY)
    assert report.findings == ()


def test_a_figure_of_another_headline_figure_is_no_rival() -> None:
    verdict = verdict_on("3 dead, 40 hurt in crash", "The crash killed five people. Forty people were hurt.")
    assert [rival.claim.quantity.value for rival in verdict.rivals] == [5]


def test_what_a_sum_is_made_of_is_no_rival_of_it() -> None:
    verdict = verdict_on(
        "11 hurt at camp", "Lightning injured nine kids and two adults. Last year it injured seven people."
    )
    assert verdict.how is Support.SUM
    assert [rival.claim.quantity.value for rival in verdict.rivals] == [7]


def test_without_a_date_an_age_is_given_by_a_birth_only_where_none_is_given_at_the_death() -> None:
    born = "She was born in 1937 in Lier."
    for text, flagged in ((f"The writer has died. {born}", 0), (f"The writer has died aged 88. {born}", 1)):
        assert len(check_text(text, headline="Writer Ada Lind dies at 83").findings) == flagged


def test_a_figure_that_is_written_and_a_sum_as_well_is_given_as_written() -> None:
    verdict = verdict_on(
        "Firm cuts 1,200 jobs",
        "The firm will lay off 1,200 employees. Sales will lose 700 positions. Another 350 jobs will go in "
        "engineering and 150 in administration. It cut 900 jobs in July of last year.",
    )
    assert verdict.how is Support.WRITTEN
    assert [rival.claim.quantity.value for rival in verdict.rivals] == [900]


def test_figures_that_changed_places_in_the_headline_are_told_from_those_that_did_not() -> None:
    text = "Two people were killed and five injured in the crash."
    for headline, crossed in (("5 killed, 2 hurt in crash", True), ("2 killed, 5 hurt in crash", False)):
        findings = check_text(text, headline=headline, date=DAY).findings
        assert len(findings) == (2 if crossed else 0)
        assert (verdict_on(headline, text).odds < 0) is crossed


def test_a_share_of_another_form_is_a_rival() -> None:
    verdict = verdict_on("1 in 7 has flu", "A survey found that 17 percent of all people have flu.")
    assert verdict.how is None
    assert verdict.rival is not None


def test_an_age_in_apposition_stands_before_a_mark_or_the_end() -> None:
    rules = load_rulebook()
    for headline, aged in (("Shot by brother, 4", True), ("5 dead, 4 hurt in crash", False)):
        (*_, last) = check_text("Nothing was said.", headline=headline, date=DAY).claims
        assert may_be_age(last, rules) is aged


def test_every_piece_of_evidence_has_its_weight_and_no_other_has() -> None:
    rules = load_rulebook()
    verdict = verdict_on("9 hurt in tram crash", "Eleven people were hurt.")
    assert {"bias", *signs(verdict)} == set(rules.headlines.suspicion)
    (title,) = Profiles([verdict.claim], rules)
    assert {"bias", *evidence(title, title, Profiles([verdict.claim], rules))} == set(
        rules.headlines.likeness
    )


@pytest.mark.parametrize(
    ("figure", "event"),
    [
        ("9 hurt in tram crash", "injure"),
        ("Tram crash kills 9", "kill"),
        ("A bomb went off at noon, killing at least nine people and wounding 23", "kill"),
        ("At least 20 more were wounded by the blast", "injure"),
        ("9 trams in crash", None),
    ],
)
def test_the_verb_of_a_figure_is_known_by_one_name(figure: str, event: str | None) -> None:
    rules = load_rulebook()
    (first, *_) = Profiles(check_text(figure + ".").claims, rules)
    assert first.event == (stems_of(rules).one(event) if event else None)


def test_whom_an_age_in_apposition_is_of() -> None:
    rules = load_rulebook()
    (age,) = Profiles(check_text("Owen Benway, 9, was found alive.").claims, rules)
    assert stems_of(rules).one("benway") in age.ahead


def test_people_go_without_their_noun() -> None:
    rules = load_rulebook()
    counts = {text: next(iter(Profiles(check_text(text).claims, rules))) for text in PEOPLE}
    assert {text: profile.people for text, profile in counts.items()} == PEOPLE


PEOPLE = {
    "A blast killed 29 on Monday.": True,
    "A blast killed 29 miners.": True,
    "A blast killed 29 horses.": False,
    "The index stood at 29.": None,
}


def test_one_figure_of_the_body_does_not_give_two_of_the_headline() -> None:
    text = "At least 221 people are missing after a boat sank, killing eight."
    report = check_text(text, headline="221 dead, 221 missing in boat accident")
    (document,) = report.documents
    claims = sorted(report.claims, key=lambda claim: claim.span.start)
    context = Context((), {document.id: document}, load_rulebook(), {document.id: claims})
    assert [verdict.given_away for verdict in verdicts(document, context)] == [True, False]


def test_a_sum_is_better_support_than_the_same_figure_of_something_else() -> None:
    verdict = verdict_on(
        "5 charged in biggest hacking case",
        "Four Russian nationals and a Ukrainian have been charged with hacking more than a dozen firms.\n\n"
        "The gang sold cards for years. The court heard that it had met in five hotels.",
    )
    assert verdict.how is Support.SUM


def test_whose_age_it_is() -> None:
    text = "A boy is fighting for his life. His 7-year-old sister was hurt. Owen Benway, 9, was found alive."
    rules = load_rulebook()
    (headline,) = check_text("Boy, 9, fights for life").claims
    assert person(headline, rules) == "boy"
    assert [person(claim, rules) for claim in check_text(text).claims] == ["sister", None]


def test_another_century_is_a_rival() -> None:
    verdict = verdict_on("18th-century ship found", "Divers found the wreck of a 19th-century ship.")
    assert verdict.how is None
    assert verdict.rival is not None


def test_a_list_is_known_by_where_its_number_stands() -> None:
    for headline, checked in (("10 best beaches", False), ("Child falls 20 stories to safety", True)):
        report = check_text("Nothing much was said of it.", headline=headline, date=DAY)
        assert bool(report.findings) is checked


def test_a_figure_on_the_same_subject_is_likelier() -> None:
    verdict = verdict_on(
        "9 hurt in tram crash",
        "Eleven people were hurt in a tram crash on Monday.\n\nThe town bought seventy buses in May.",
    )
    assert [rival.claim.quantity.value for rival in verdict.rivals] == [11, 70]


def test_suspicion_falls_with_support() -> None:
    rules = load_rulebook()
    text = "Eleven people were hurt in a tram crash on Monday."
    given, missing = (verdict_on(headline, text) for headline in ("11 hurt in crash", "17 hurt in crash"))
    assert suspicion(given, rules) < 0.2 < 0.8 < suspicion(missing, rules)


def evidence_in(headline: str, text: str, figure: str) -> dict[str, float]:
    """What ties the only figure of the headline to the one of the body that is written ``figure``."""
    report = check_text(text, headline=headline, date=DAY)
    claims = sorted(report.claims, key=lambda claim: claim.span.start)
    rules = load_rulebook()
    (title,) = Profiles([each for each in claims if each.segment is SegmentKind.HEADLINE], rules)
    body = Profiles([each for each in claims if each.segment is not SegmentKind.HEADLINE], rules)
    found = next(each for each in body if each.claim.quantity.digits == figure)
    return evidence(title, found, body)


@pytest.mark.parametrize(
    ("sign", "headline", "text", "having", "lacking"),
    [
        ("result", "Camp down to 143 men", "Six left, bringing the number to 143.", "143", "Six"),
        ("rate_for_total", "Moss fined $2m", "The fine was $80 per song, or $2 million in all.", "80", "2"),
        ("same_bound", "More than 90 ill", "More than 80 are ill, and 20 are in bed.", "80", "20"),
        ("no_bound", "More than 90 ill", "More than 80 are ill, and 20 are in bed.", "20", "80"),
        ("points", "Dow up 30", "The Dow rose 31 points as 400 jobs went.", "31", "400"),
        ("no_points", "Dow up 30", "The Dow rose 31 points as 400 jobs went.", "400", "31"),
        ("other_person", "Boy, 9, hurt", "His 7-year-old sister and an 8-year-old boy fled.", "7", "8"),
        ("other_sex", "Boy, 9, hurt", "His 7-year-old sister and an 8-year-old boy fled.", "7", "8"),
        ("same_event", "58 killed in crash", "Fifty are confirmed dead, and six were hurt.", "Fifty", "six"),
        ("same_event", "13 charged", "Twelve men and three firms were charged; 5 fled.", "Twelve", "5"),
        ("same_event", "Pastor marries 60", "He married 61 couples and buried five people.", "61", "five"),
        ("same_event", "6 US soldiers killed", "Seven US soldiers were killed and two fled.", "Seven", "two"),
        (
            "any_people",
            "118 residents saved",
            "All 117 people were saved, seven residents said.",
            "117",
            "seven",
        ),
    ],
)
def test_evidence_tells_figures_apart(sign: str, headline: str, text: str, having: str, lacking: str) -> None:
    assert evidence_in(headline, text, having)[sign] == 1.0
    assert evidence_in(headline, text, lacking)[sign] == 0.0


@pytest.mark.parametrize(
    ("headline", "text", "how"),
    [
        ("Boy, 41, hurt in Sarn", "Daryl Moss, 41, and his son Owen, 9, were hurt in Sarn.", Support.DIGITS),
        ("Boy, 9, hurt in Sarn", "Daryl Moss, 41, and his son Owen, 9, were hurt in Sarn.", Support.WRITTEN),
        ("Man, 41, hurt in Sarn", "Daryl Moss, 41, and his son Owen, 9, were hurt in Sarn.", Support.WRITTEN),
        ("Grandmother, 9, hurt in Sarn", "Ida Moss, 71, and Owen, 9, were hurt in Sarn.", Support.DIGITS),
    ],
)
def test_nobody_is_of_an_age_that_the_word_rules_out(headline: str, text: str, how: Support) -> None:
    assert verdict_on(headline, text).how is how


@pytest.mark.parametrize(
    ("headline", "text", "within"),
    [
        ("22 years later, no raise", "There was no raise for more than two decades.", True),
        ("13 days later, she is back", "She was back after nearly two weeks.", True),
        ("31 years later, no raise", "There was no raise for more than two decades.", False),
        ("13 days later, she is back", "She was back after two weeks.", False),
    ],
)
def test_a_bounded_time_leaves_room(headline: str, text: str, within: bool) -> None:
    assert verdict_on(headline, text).within_bound is within


def test_nothing_takes_the_place_of_the_only_figure_of_its_kind() -> None:
    text = "The river rose.\n\nMen dug all night. It is quiet. The town had seen nothing like it since 1974."
    report = check_text(text, headline="Port counts cost of its worst flood since 1974", date=DAY)
    assert not report.findings


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("It was the lowest rate since May 2021. It peaked in 2022.", False),
        ("It was the lowest rate for a long time.", True),
    ],
)
def test_years_since_a_year_may_be_any_in_a_story_without_a_date(text: str, flagged: bool) -> None:
    findings = check_text(text, headline="Inflation eases to lowest in three years").findings
    assert ([each.check for each in findings] == ["unsupported-headline"]) is flagged
