"""What the words around a figure say: measure, event, subject, place, modality and marker."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.model.claim import Claim, Modality, Role


def claim(marked: str, story: str = "") -> Claim:
    """The claim of the figure that stands in ⟦⟧, in a sentence behind ``story``."""
    before = f"{story}\n\n" if story else ""
    text = before + marked.replace("⟦", "").replace("⟧", "")
    start = len(before) + marked.index("⟦")
    end = start + marked.index("⟧") - marked.index("⟦") - 1
    return next(
        each for each in claimcheck.extract_text(text) if each.span.start < end and start < each.span.end
    )


@pytest.mark.parametrize(
    ("marked", "head", "verb"),
    [
        ("The blast killed ⟦14⟧ workers on Friday.", "employee", "kill"),
        ("⟦Fourteen⟧ workers were killed in the blast.", "employee", "kill"),
        ("They saved the ⟦32⟧ trapped miners.", "miner", "rescue"),
        ("The crane fell, injuring ⟦22⟧ workers who were sent home.", "employee", "injure"),
        ("Trade turnover reached ⟦$3 billion⟧.", "turnover", "reach"),
        ("The club opened a ⟦£1.8 million⟧ stand.", "stand", "open"),
        ("It paid ⟦$218 million⟧ in bonuses.", "bonus", "pay"),
        ("The blaze took ⟦168⟧ lives.", "death toll", None),
        ("The attack claimed ⟦seven⟧ victims.", "death toll", None),
        ("The blaze changed ⟦168⟧ lives.", "life", "change"),
        ("The club's new ⟦£1.8 million⟧ stand opened.", "stand", None),
        ("A bridge costing ⟦£1.8 million⟧ was opened.", "bridge", "cost"),
        ("The river is ⟦300 km⟧ long.", "river", "be"),
        ("The Sarn is ⟦300 km⟧ long.", "sarn", "be"),
        ("At ⟦241 metres⟧ tall, the tower is the highest.", "tower", "be"),
        ("At ⟦330 km⟧, the Sarn is the longest river.", "sarn", "be"),
        ("At about ⟦12 percent⟧, the jobless rate is a record.", "rate", "be"),
        ("At ⟦330 km⟧, he stopped.", "", None),
        ("Nine escaped and ⟦23⟧ are trapped.", "", None),
        ("The Sarn, ⟦330 km⟧ long, is full of salmon.", "sarn", "be"),
        ("Salmon live in all of the ⟦330 km⟧ long river.", "river", "be"),
        ("The new stand will cost ⟦£1.8 million⟧.", "stand", "cost"),
        ("The report puts the cost of the stand at ⟦£1.8 million⟧.", "stand", None),
        ("The firms stand to lose ⟦£1.8 million⟧.", "company", "lose"),
        ("A jump of ⟦four percentage points⟧ surprised them.", "jump", None),
        ("It is a wall that he estimates would cost ⟦£1.8 million⟧.", "wall", "cost"),
        ("Some ⟦60 percent⟧ of Apple chargers were fake.", "charger", None),
        ("Some ⟦83%⟧ of Republicans approve of him.", "republican", None),
        ("More Than ⟦10%⟧ of Planet's Adults Obese", "adult", None),
        ("Only ⟦38%⟧ of voters approve of its work.", "voter", None),
        ("It made up ⟦60 percent⟧ of sales growth in May.", "growth", "make"),
        ("The index fell to close at ⟦9,871⟧.", "index", "close"),
    ],
)
def test_measures(marked: str, head: str, verb: str | None) -> None:
    measure = claim(marked).measure
    assert (measure.head, measure.verb) == (head, verb)


def test_a_dimension_narrows_its_noun() -> None:
    assert "length" in claim("The river is ⟦300 km⟧ long.").measure.words
    assert "height" in claim("The tower is ⟦90 metres⟧ tall.").measure.words


@pytest.mark.parametrize(
    ("marked", "head", "verb"),
    [
        ("The Grand Hotel opened in ⟦1911⟧.", "hotel", "open"),
        ("The Grand Hotel in Skarnes opened in ⟦1911⟧ and had lifts.", "hotel", "open"),
        ("The bridge, completed in ⟦1943⟧, needs new cables.", "bridge", "complete"),
        ("The bank was founded in Lund in ⟦1921⟧.", "bank", "found"),
        ("Opened in ⟦1911⟧, the bridge is the oldest.", "bridge", "open"),
        ("The museum opened its doors in ⟦1956⟧.", "museum", "open"),
        ("He is wanted for the ⟦1995⟧ Rwanda genocide.", "genocide", None),
        ("The ⟦1995⟧ fashions are back.", "", None),
        ("In ⟦1995⟧, genocide was the word.", "", None),
        ("Opened in ⟦1911⟧ by the king, it is the oldest.", "", None),
        ("She won the seat in ⟦2010⟧.", "", None),
        ("It opened in ⟦1911⟧.", "", None),
        ("The hotel opened on May 4, ⟦1911⟧.", "", None),
        ("The hotel has been full since ⟦1911⟧.", "", None),
    ],
)
def test_years_of_what_happens_once(marked: str, head: str, verb: str | None) -> None:
    found = claim(marked)
    assert found.role is Role.DATE
    assert (found.measure.head, found.measure.verb) == (head, verb)


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("The search for ⟦Flight 370⟧ went on.", "flight"),
        ("A ⟦7-Eleven⟧ was robbed.", "eleven"),
        ("They wrote the ⟦14th Amendment⟧.", "amendment"),
        ("The ⟦S&P 500⟧ fell.", "s p"),
        ("It came with ⟦COVID-19⟧ and went.", "covid"),
        ("He was one of the ⟦Beatrice Six⟧.", "beatrice"),
        ("They won ⟦Game 12⟧ by a point.", ""),
        ("The ⟦I-75⟧ is closed.", ""),
        ("They flew the ⟦RQ-170⟧ over it.", ""),
        ("It fell on ⟦Apollo 8⟧ too.", ""),
        ("It fell on ⟦9/11⟧ too.", ""),
    ],
)
def test_names_with_numbers(marked: str, name: str) -> None:
    found = claim(marked)
    assert found.role is Role.IDENTIFIER
    assert found.measure.head == name
    assert found.reading.literal == (found.quantity.value, found.quantity.value, False, False)


@pytest.mark.parametrize(
    ("marked", "entities"),
    [
        ("Halden Motors made a profit of ⟦$300 million⟧.", {"halden motors"}),
        ("Norway exported ⟦2.1 million tonnes⟧ of fish.", {"norway"}),
        ("Norbank is cutting ⟦600⟧ jobs.", {"norbank"}),
        ("Lena Holm, who is ⟦57⟧, will lead the bank.", {"lena holm"}),
        ("Lena Holm (⟦57⟧) will lead the bank.", {"lena holm"}),
        ("Lena Holm, a ⟦57-year-old⟧ historian, will lead the bank.", {"lena holm"}),
        ("Lena Holm, a retired ⟦57-year-old⟧ historian, will lead the bank.", {"lena holm"}),
        ("The neighbour of Lena Holm met a ⟦57-year-old⟧ historian.", set()),
        ("In nearby Tarn, a ⟦57-year-old⟧ historian was hurt.", set()),
        ("On Monday, a ⟦57-year-old⟧ historian was hurt.", set()),
        ("Lena Holm said, “I am ⟦57⟧.”", {"lena holm"}),
        ("Lena Holm said, “He was ⟦57⟧.”", set()),
        ("The Red Line, which is 19 km long, carried ⟦88,000⟧ passengers.", {"red line"}),
        ("The line, which the Red Cross uses, carried ⟦88,000⟧ passengers.", set()),
        (
            "Tarn's Global Payments, a rival of the bank, has losses of ⟦$93 million⟧.",
            {"tarn's global payments"},
        ),
        ("Global Payments said losses came to ⟦$93 million⟧.", set()),
        ("The mayor, who turned ⟦57⟧ on Monday, will lead the bank.", set()),
        ("Rival Estbank said that it was cutting ⟦600⟧ jobs.", {"rival estbank"}),
        ("A court in Oslo sentenced Erik Dahl to ⟦14 years⟧ in prison.", set()),
        ("Trade between Azerbaijan and Russia reached ⟦$3 billion⟧.", {"azerbaijan", "russia"}),
        ("Azerbaijani-Russian trade reached ⟦$3 billion⟧.", {"azerbaijan", "russia"}),
        ("The company is cutting ⟦600⟧ jobs.", set()),
    ],
)
def test_subjects(marked: str, entities: set[str]) -> None:
    assert claim(marked).entities == entities


def test_two_names_joined_by_a_hyphen_are_both_of_the_story() -> None:
    story = "Trade between Norland and Estia grew for 12 years."
    assert claim("The Norland-Estia trade came to ⟦$2 billion⟧.", story).entities == {"norland", "estia"}
    assert claim("The Norland-Zemland trade came to ⟦$2 billion⟧.", story).entities == {"norland-zemland"}


def test_a_person_is_one_under_the_full_name_and_the_last() -> None:
    story = "Lena Holm, 57, was named head of the bank."
    assert claim("Holm, ⟦75⟧, has worked there for years.", story).entities == {"lena holm"}
    assert claim("The 34-year-old driver of Holm met a ⟦43-year-old⟧ baker.", story).entities == set()


@pytest.mark.parametrize(
    ("marked", "person"),
    [("a ⟦9-month-old⟧ baby slept", "baby"), ("They found a baby, ⟦10 months⟧ old, at home.", "baby")],
)
def test_the_word_for_the_person_narrows_an_age(marked: str, person: str) -> None:
    assert person in claim(marked).measure.words


@pytest.mark.parametrize(
    ("marked", "place"),
    [
        ("Police arrested ⟦nine⟧ people in Lyon.", "Lyon"),
        ("At Lindow High, ⟦23⟧ students were sent home.", "Lindow High"),
        ("In Malawi it killed ⟦58⟧ people.", "Malawi"),
        ("Police arrested ⟦nine⟧ people in May.", None),
        ("It is best in Vik, but Castle Ashe, where homes cost ⟦£358,000⟧, is dearer.", "Castle Ashe"),
        ("Police arrested ⟦nine⟧ people.", None),
    ],
)
def test_places(marked: str, place: str | None) -> None:
    assert claim(marked).place == place


@pytest.mark.parametrize(
    ("marked", "modality"),
    [
        ("The ministry plans to build ⟦400⟧ homes.", Modality.PLANNED),
        ("Analysts expect it to sell ⟦400⟧ homes.", Modality.FORECAST),
        ("It would need ⟦200⟧ nurses to open.", Modality.HYPOTHETICAL),
        ("The firm did not cut ⟦200⟧ jobs.", Modality.DENIED),
        (
            "It did not say in its long report on the year how many of the ⟦200⟧ jobs are left.",
            Modality.ACTUAL,
        ),
        ("Are his ⟦five⟧ girlfriends happy?", Modality.ACTUAL),
        ("He asked whether ⟦five⟧ ships had sunk.", Modality.ASKED),
        ("Anyone who earns ⟦more than $50,000⟧ pays.", Modality.HYPOTHETICAL),
        ("Firms with ⟦fewer than 10⟧ workers are exempt.", Modality.HYPOTHETICAL),
        ("People making ⟦over $400,000⟧ will pay it.", Modality.HYPOTHETICAL),
        ("It is for those on ⟦less than £12,000⟧.", Modality.HYPOTHETICAL),
        ("Companies employing ⟦over 250⟧ people must report.", Modality.HYPOTHETICAL),
        ("Taxpayers whose income ⟦exceeds $1 million⟧ pay.", Modality.HYPOTHETICAL),
        ("The workers earned ⟦over $400,000⟧.", Modality.ACTUAL),
        ("Firms of ⟦50⟧ staff shut.", Modality.ACTUAL),
        ("The fire killed families of ⟦more than 30⟧ miners.", Modality.ACTUAL),
        ("People with ⟦40⟧ guns were held.", Modality.ACTUAL),
        ("Output fell in May after ⟦120⟧ jobs went.", Modality.ACTUAL),
        ("In the north, Will Lund won ⟦four⟧ awards.", Modality.ACTUAL),
        ("He may win ⟦four⟧ awards.", Modality.HYPOTHETICAL),
        ("So far ⟦120⟧ homes were built.", Modality.ACTUAL),
    ],
)
def test_modality(marked: str, modality: Modality) -> None:
    assert claim(marked).modality is modality


@pytest.mark.parametrize(
    ("marked", "marker"),
    [
        ("Another ⟦two⟧ people were killed.", "another"),
        ("The first ⟦two⟧ officers were shot.", "the first"),
        ("The grant is part of ⟦$66 million⟧ in aid.", "part of"),
        ("⟦Six⟧ of the miners were hurt.", "of"),
        ("⟦Two⟧ more people died.", "more"),
        ("In total ⟦40⟧ people died.", None),
        ("The ⟦two⟧ officers were shot.", None),
    ],
)
def test_markers(marked: str, marker: str | None) -> None:
    assert claim(marked).marker == marker
