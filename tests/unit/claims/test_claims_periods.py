"""Which period of its sentence a figure is for."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.claims.periods import periods_for
from claimcheck.mentions import find_sentences
from claimcheck.model.document import Document, Segment, SegmentKind
from claimcheck.rulebook import load_rulebook


def texts(text: str) -> dict[str, str | None]:
    """The figures of ``text``, each with its period as written."""
    segment = Segment(SegmentKind.BODY, text, 0, 1)
    story = Document("story", "story.txt", text, (segment,), date=date(2021, 11, 19))
    (sentence,) = find_sentences(story, load_rulebook())
    periods = zip(sentence.mentions, periods_for(sentence), strict=True)
    return {text[each.start : each.end]: period.text if period else None for each, period in periods}


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        ("It sold 40 in 2020 and 50 in 2021.", "40", "in 2020"),
        ("It sold 40 in 2020 and 50 in 2021.", "50", "in 2021"),
        ("In 2020 it sold 40 and in 2021 it sold 50.", "40", "In 2020"),
        ("In 2020 it sold 40 and in 2021 it sold 50.", "50", "in 2021"),
        ("In 2021 it sold 40 cars in October.", "40", "in October"),
        ("In 2021 it sold 40 cars, 30 of them red and 10 blue.", "10", "In 2021"),
        ("It sold 40 cars at 5 p.m. on Tuesday.", "40", "on Tuesday"),
        ("It sold 40 of the 50 cars in 2021.", "40", None),
        ("It sold 40 cars three days ago.", "three days", "three days ago"),
        ("It sold 40 cars.", "40", None),
        ("Lena Holm, 57, has worked here since 1990.", "57", None),
        ("Lena Holm was aged 57 in 1990.", "57", "in 1990"),
        ("It sold 40 cars from 1998 to 2008.", "from 1998 to 2008", "from 1998 to 2008"),
        ("It sold 40 cars since 2019.", "2019", "2019"),
        ("It sold 40 cars since 2019.", "40", "since 2019"),
        ("It opened in 2019 and sold 40 cars in 2020.", "2019", "in 2019"),
    ],
)
def test_period_of_a_figure(text: str, figure: str, period: str | None) -> None:
    assert texts(text)[figure] == period
