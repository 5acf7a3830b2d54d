"""Digits that are dates, years, clock times and ordinals, and digits beside them that are none."""

from __future__ import annotations

import pytest

from claimcheck.mentions import find_mentions
from claimcheck.model.document import Segment, SegmentKind
from claimcheck.model.mention import MentionKind
from claimcheck.rulebook import load_rulebook

DATE, TIME, RANK, NAME = MentionKind.DATE, MentionKind.TIME, MentionKind.ORDINAL, MentionKind.IDENTIFIER


def mentions(text: str) -> list[tuple[str, MentionKind]]:
    """The figures of ``text`` as written, with their kinds."""
    found = find_mentions(Segment(SegmentKind.BODY, text, 0, 1), load_rulebook())
    return [(text[each.start : each.end], each.kind) for each in found]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("It opened on November 17, 2021.", "November 17, 2021"),
        ("It opened on November 17,2021.", "November 17,2021"),
        ("It opened on Nov. 17.", "Nov. 17"),
        ("It opened on 17 November.", "17 November"),
        ("It opened on 17 november 2021.", "17 november 2021"),
        ("It opened on the 17th of November, 2021.", "17th of November, 2021"),
        ("It opened in June of 2018.", "June of 2018"),
        ("It opened in June, 2018.", "June, 2018"),
        ("It opened on 2021-11-17.", "2021-11-17"),
        ("It opened at 2021-11-17T10:30Z.", "2021-11-17T10:30Z"),
        ("It opened on 17/11/2021.", "17/11/2021"),
        ("It opened on 11/17/21.", "11/17/21"),
        ("It opened on 17.11.2021.", "17.11.2021"),
        ("It ran on March 3-9, 2020.", "March 3-9, 2020"),
        ("It ran on 3 to 9 March 2020.", "3 to 9 March 2020"),
        ("It ran on the 3rd, 4th and 5th of March.", "3rd, 4th and 5th of March"),
        ("It ran on March 3 and 17.", "March 3 and 17"),
        ("It ran from March 3 to March 9, 2020.", "from March 3 to March 9, 2020"),
        ("It ran between Dec. 10, 2012, and Jan. 8, 2013.", "between Dec. 10, 2012, and Jan. 8, 2013"),
        ("It ran (1998-2008).", "1998-2008"),
        ("It ran in the 2019/20 season.", "2019/20"),
        ("It ran from 1998 to 2008.", "from 1998 to 2008"),
        ("It ran in the 1990s.", "1990s"),
        ("It ran in the '90s.", "90s"),
        ("It ran in the nineties.", "nineties"),
        ("It ran in the 20th century.", "20th century"),
        ("It ran in Q3 of 2021.", "Q3 of 2021"),
        ("It ran in FY2025.", "FY2025"),
        ("They met on the 20th.", "20th"),
        ("They met on the 20th of the month.", "20th"),
        ("He was born in 1967.", "1967"),
        ("The 2008 bar fight is in court.", "2008"),
        ("He was tried for four 1996 murders.", "1996"),
        ("The May 3 vote was close.", "May 3"),
    ],
)
def test_date(text: str, date: str) -> None:
    assert (date, DATE) in mentions(text)


@pytest.mark.parametrize(
    ("text", "figure", "kind"),
    [
        ("In March 30 people died.", "30", MentionKind.QUANTITY),
        ("On March 3, 30 people died.", "30", MentionKind.QUANTITY),
        ("Between March 3 and May 9, 12 died.", "12", MentionKind.QUANTITY),
        ("It may 10 times fail.", "10", MentionKind.QUANTITY),
        ("In May 10 percent came.", "10 percent", MentionKind.QUANTITY),
        ("They march 20 miles.", "20 miles", MentionKind.QUANTITY),
        ("It employs 1500 people.", "1500", MentionKind.QUANTITY),
        ("The blast killed 1950 people.", "1950", MentionKind.QUANTITY),
        ("More than 2016 people came.", "More than 2016", MentionKind.QUANTITY),
        ("Flight 2021 took off.", "Flight 2021", NAME),
        ("A 2000-year-old tomb was found.", "2000-year-old", MentionKind.AGE),
        ("She won the 1500 meters.", "1500 meters", MentionKind.QUANTITY),
        ("It weighs 2000 kg.", "2000 kg", MentionKind.QUANTITY),
        ("It costs $2021.", "$2021", MentionKind.QUANTITY),
        ("H1N1 is back.", "H1N1", NAME),
        ("They met on the 20th floor.", "20th", RANK),
        ("He finished 20th.", "20th", RANK),
        ("A fire broke out on 12th Street.", "12th Street", NAME),
        ("The 22nd amendment bars it.", "22nd amendment", NAME),
        ("He took 20th place.", "20th", RANK),
    ],
)
def test_no_date(text: str, figure: str, kind: MentionKind) -> None:
    assert (figure, kind) in mentions(text)


@pytest.mark.parametrize(
    "text", ["40/50/60 rules apply.", "Version 17.13.2021 is out.", "31/31/2021 is none."]
)
def test_no_order_of_day_and_month_is_possible(text: str) -> None:
    assert DATE not in [kind for _, kind in mentions(text)]


def test_two_dates_are_joined_only_when_they_are_two_ends() -> None:
    assert mentions("It won in 1998 and in 2008.") == [("1998", DATE), ("2008", DATE)]
    assert mentions("The deadline went from 2030 to 2025.") == [("2030", DATE), ("2025", DATE)]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Doors open at 5 p.m. sharp.", "5 p.m."),
        ("Doors open at 5.30pm.", "5.30pm"),
        ("Doors open at 17:30.", "17:30"),
        ("Doors open at 1730 GMT.", "1730 GMT"),
        ("Doors open at 1730 hrs.", "1730 hrs"),
        ("Doors open at five o'clock.", "five o'clock"),
        ("Doors open at 5 o’clock.", "5 o’clock"),
        ("Doors open at half past five.", "half past five"),
        ("Doors open at quarter to 6.", "quarter to 6"),
        ("He won in 9:58.1.", "9:58.1"),
    ],
)
def test_clock_time(text: str, time: str) -> None:
    assert mentions(text) == [(time, TIME)]


@pytest.mark.parametrize(
    "text",
    [
        "Doors open at noon.",
        "The siege lasted 12 hrs.",
        "Sales went past five million.",
        "Some 2590 GMT is no time.",
        "The film lasts 95 minutes.",
        "They sold 13 am radios.",
    ],
)
def test_no_clock_time(text: str) -> None:
    assert TIME not in [kind for _, kind in mentions(text)]
