"""Headlines in Title Case are read as sentences are."""

from __future__ import annotations

import pytest

from claimcheck.mentions import find_mentions
from claimcheck.mentions.lexicon import lexicon_of
from claimcheck.mentions.title_case import as_sentence, is_title_case
from claimcheck.model.document import Segment, SegmentKind
from claimcheck.model.mention import MentionKind
from claimcheck.rulebook import load_rulebook

RULES = load_rulebook()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Car Bomb Lesson Ends Badly, Kills 29", True),
        ("Stocks Up 305 in Election Rally", True),
        ("9 hurt in tram crash", False),
        ("Mayor of Odda wants 40 new buses", False),
        ("Dow Up 305", False),
        ("", False),
    ],
)
def test_title_case(text: str, title: bool) -> None:
    assert is_title_case(text) is title


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Body Found After 2-Day Search", "body found after 2-day search"),
        ("Nelson Wins in March on $5M Plan", "nelson wins in March on $5M plan"),
        ("Area 51 Has New Neighbour Base", "Area 51 has new neighbour base"),
        ("'San Antonio 4' Declared Innocent", " san antonio 4  declared innocent"),
        ("'30 dead' in Odda blast", " 30 dead  in Odda blast"),
        ("Teachers' pay up 5% since '09", "Teachers' pay up 5% since '09"),
    ],
)
def test_small_letters(text: str, sentence: str) -> None:
    assert as_sentence(text, lexicon_of(RULES)) == sentence
    assert len(sentence) == len(text)


@pytest.mark.parametrize(
    "text", ["Car Bomb Lesson Ends Badly, Kills 29 Students", "Baghdad Collars 10,000 in Raids on Rebels"]
)
def test_a_capital_makes_no_name_in_a_title(text: str) -> None:
    (mention,) = find_mentions(Segment(SegmentKind.HEADLINE, text, 0, 1), RULES)
    assert mention.kind is MentionKind.QUANTITY
