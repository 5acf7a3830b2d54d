"""Periods as intervals: what a sentence names, where it stands, and which days it means."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.mentions import find_sentences
from claimcheck.mentions.period_words import Copy, PeriodWords
from claimcheck.mentions.periods import periods_of
from claimcheck.model.document import Document, Segment, SegmentKind
from claimcheck.model.sentence import PlacedPeriod
from claimcheck.rulebook import load_rulebook

FRIDAY = date(2021, 11, 19)


def placed(text: str, published: date | None = FRIDAY) -> list[PlacedPeriod]:
    """The periods of the first sentence of ``text``."""
    story = Document("story", "story.txt", text, (Segment(SegmentKind.BODY, text, 0, 1),), date=published)
    (sentence, *_) = find_sentences(story, load_rulebook())
    return list(sentence.periods)


def days(text: str, published: date | None = FRIDAY) -> list[tuple[str, str]]:
    """First and last day of each period in "40 boats came …", "" where unknown."""
    periods = [each.period for each in placed(f"40 boats came {text}.", published)]
    return [
        (each.start.isoformat() if each.start else "", each.end.isoformat() if each.end else "")
        for each in periods
    ]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        # dates
        ("on November 16", "2021-11-16", "2021-11-16"),
        ("on Nov. 16, 2020", "2020-11-16", "2020-11-16"),
        ("on 16th November 2020", "2020-11-16", "2020-11-16"),
        ("on Tuesday, November 16", "2021-11-16", "2021-11-16"),
        ("on 2020-11-16", "2020-11-16", "2020-11-16"),
        ("on 16/11/2020", "2020-11-16", "2020-11-16"),
        ("on 11/16/2020", "2020-11-16", "2020-11-16"),
        ("on 4/4/2020", "2020-04-04", "2020-04-04"),
        ("on 16.11.2020", "2020-11-16", "2020-11-16"),
        ("on the 16th", "2021-11-16", "2021-11-16"),
        ("on the 20th", "2021-10-20", "2021-10-20"),
        ("on January 5", "2021-01-05", "2021-01-05"),
        # months, quarters, halves, years
        ("in October", "2021-10-01", "2021-10-31"),
        ("in December", "2020-12-01", "2020-12-31"),
        ("in October 2019", "2019-10-01", "2019-10-31"),
        ("in October of last year", "2020-10-01", "2020-10-31"),
        ("in February 2020", "2020-02-01", "2020-02-29"),
        ("in the third quarter", "2021-07-01", "2021-09-30"),
        ("in the final quarter of 2020", "2020-10-01", "2020-12-31"),
        ("in the last quarter of 2020", "2020-10-01", "2020-12-31"),
        ("in Q3 2020", "2020-07-01", "2020-09-30"),
        ("in the second half of last year", "2020-07-01", "2020-12-31"),
        ("in the first nine months of the year", "2021-01-01", "2021-09-30"),
        ("in the first two quarters of 2020", "2020-01-01", "2020-06-30"),
        ("in 2020", "2020-01-01", "2020-12-31"),
        ("in fiscal 2025", "2025-01-01", "2025-12-31"),
        ("in FY25", "2025-01-01", "2025-12-31"),
        ("in 2019-20", "2019-01-01", "2020-12-31"),
        ("in the 1990s", "1990-01-01", "1999-12-31"),
        ("in the '60s", "1960-01-01", "1969-12-31"),
        ("in the nineties", "1990-01-01", "1999-12-31"),
        ("in the 20th century", "1901-01-01", "2000-12-31"),
        ("in the twenty-first century", "2001-01-01", "2100-12-31"),
        # from one to another
        ("from March 3 to March 9, 2020", "2020-03-03", "2020-03-09"),
        ("on March 3-9", "2021-03-03", "2021-03-09"),
        ("on 3-9 March 2020", "2020-03-03", "2020-03-09"),
        ("on the 3rd, 4th and 5th of March", "2021-03-03", "2021-03-05"),
        ("between Dec. 10, 2012, and Jan. 8, 2013", "2012-12-10", "2013-01-08"),
        ("from July to September", "2021-07-01", "2021-09-30"),
        ("from November to February", "2020-11-01", "2021-02-28"),
        ("in July-September 2020", "2020-07-01", "2020-09-30"),
        ("from November 2019 to February", "2019-11-01", "2020-02-29"),
        ("between 1998 and 2008", "1998-01-01", "2008-12-31"),
        ("from 2000 to June 2008", "2000-01-01", "2008-06-30"),
        ("from the 1960s until 1978", "1960-01-01", "1978-12-31"),
        # up to a date
        ("in the year to October", "2020-11-01", "2021-10-31"),
        ("in the 12 months to October 2020", "2019-11-01", "2020-10-31"),
        ("in the three months ended September 30", "2021-07-01", "2021-09-30"),
        ("in the quarter through June", "2021-04-01", "2021-06-30"),
        # in relation to the story's day
        ("today", "2021-11-19", "2021-11-19"),
        ("yesterday", "2021-11-18", "2021-11-18"),
        ("last night", "2021-11-18", "2021-11-18"),
        ("this morning", "2021-11-19", "2021-11-19"),
        ("on Tuesday", "2021-11-16", "2021-11-16"),
        ("Friday", "2021-11-19", "2021-11-19"),
        ("last Friday", "2021-11-12", "2021-11-12"),
        ("next Friday", "2021-11-26", "2021-11-26"),
        ("this week", "2021-11-15", "2021-11-21"),
        ("last weekend", "2021-11-13", "2021-11-14"),
        ("last month", "2021-10-01", "2021-10-31"),
        ("last quarter", "2021-07-01", "2021-09-30"),
        ("last October", "2021-10-01", "2021-10-31"),
        ("last December", "2020-12-01", "2020-12-31"),
        ("next March", "2022-03-01", "2022-03-31"),
        ("earlier this year", "2021-01-01", "2021-12-31"),
        ("the previous year", "2020-01-01", "2020-12-31"),
        ("in the past year", "2020-11-20", "2021-11-19"),
        ("over the last five years", "2016-11-20", "2021-11-19"),
        ("over the next decade", "2021-11-19", "2031-11-19"),
        ("two years ago", "2019-01-01", "2019-12-31"),
        ("three days ago", "2021-11-16", "2021-11-16"),
        # parts
        ("in early 2020", "2020-01-01", "2020-04-30"),
        ("in mid-October", "2021-10-11", "2021-10-20"),
        ("by the end of October", "2021-10-22", "2021-10-31"),
        # open
        ("since September", "2021-09-01", "2021-11-19"),
        ("since December 3", "2020-12-03", "2021-11-19"),
    ],
)
def test_days(text: str, start: str, end: str) -> None:
    assert days(text)[0] == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "by 3/4/2021",
        "on November 31",
        "in summer 2020",
        "last season",
        "two decades ago",
        "about two years ago",
        "the next day",
        "the same month last year",
        "in the fiscal year",
    ],
)
def test_named_but_of_no_known_days(text: str) -> None:
    assert days(text)[0] == ("", "")


@pytest.mark.parametrize(
    "text",
    [
        "to the Latin Quarter",
        "in nine months of work",
        "in half of the district",
        "in the first quarter of the match",
        "in the second half",
        "and may come again",
        "to march on the capital",
        "to read the Sunday Times",
        "a week before the vote",
        "following a weekend of rain",
        "in a good year",
        "on the last day",
        "within 12 months",
    ],
)
def test_no_period(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize("text", ["this year", "in October", "on Tuesday", "November 16", "a year ago"])
def test_without_the_story_date_only_the_text(text: str) -> None:
    (period,) = [each.period for each in placed(f"40 boats came {text}.", None)]
    assert period.text == text
    assert not period.known


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("in 2020", date(2020, 1, 1)),
        ("in Q3 2020", date(2020, 7, 1)),
        ("between 1998 and 2008", date(1998, 1, 1)),
    ],
)
def test_a_written_year_needs_no_story_date(text: str, start: date) -> None:
    (period,) = [each.period for each in placed(f"40 boats came {text}.", None)]
    assert period.start == start
    assert period.known


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2010 it had 40 shops, and 50 a year later.", ("2011-01-01", "2011-12-31")),
        (
            "It sold 40 in the three months to September, up from 30 a year earlier.",
            ("2020-07-01", "2020-09-30"),
        ),
        ("In October 2020 it had 40 shops, and 50 the following month.", ("2020-11-01", "2020-11-30")),
        ("On Tuesday it had 40 shops, up from 30 a year earlier.", ("2020-01-01", "2020-12-31")),
    ],
)
def test_counted_from_the_date_in_the_sentence(text: str, expected: tuple[str, str]) -> None:
    period = placed(text)[-1].period
    assert (str(period.start), str(period.end)) == expected


def test_a_date_has_its_own_period_inside_a_longer_one() -> None:
    outer, inner = placed("Since 2019 some 40 boats came.")
    assert (outer.period.text, outer.period.start, outer.period.end) == (
        "Since 2019",
        date(2019, 1, 1),
        FRIDAY,
    )
    assert (inner.period.text, inner.period.start, inner.period.end) == (
        "2019",
        date(2019, 1, 1),
        date(2019, 12, 31),
    )


def test_offsets_are_of_the_source() -> None:
    text = "None came. In the third quarter of 2021 some 40 boats came."
    (found,) = placed(text)
    assert text[found.start : found.end] == found.period.text == "In the third quarter of 2021"


def test_the_edges_of_the_calendar() -> None:
    for published in (date.min, date.max):
        assert days("last week", published) == days("next Monday", published) == [("", "")]


def test_a_sentence_without_a_word_of_time_is_not_cut_into_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError

    grammar = periods_of(load_rulebook())
    monkeypatch.setattr(Copy, "__init__", refuse)
    text = "The nasdaq climbed 53.79 points, closing at 1,780.12."
    assert grammar.find(text, text.lower(), 0, FRIDAY, ()) == ()


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("on November 31, 2019", [(2019, 11, 31, None)]),
        ("on Tuesday, November 16", [(None, 11, 16, 1)]),
        ("on Tuesday the 16th of November", [(None, 11, 16, 1)]),
        ("on Tuesday night (Nov. 16, 2021)", [(2021, 11, 16, 1)]),
        ("Tues., Nov. 16", [(None, 11, 16, 1)]),
        ("between 28 and 31 April 2015", [(2015, 4, 28, None), (2015, 4, 31, None)]),
        ("from Monday 29 November to Friday 3 December 2021", [(2021, 11, 29, 0), (2021, 12, 3, 4)]),
        ("from December 30 to January 2, 2015", [(2014, 12, 30, None), (2015, 1, 2, None)]),
        ("in 2015", [(2015, 1, None, None)]),
        ("last Tuesday", []),
        ("on Sat. with the fleet of November 16", [(None, 11, 16, None)]),
    ],
)
def test_what_is_written_of_a_period(
    text: str, written: list[tuple[int | None, int | None, int | None, int | None]]
) -> None:
    (found, *_) = placed(f"40 boats came {text}.")
    assert [(each.year, each.first, each.day, each.weekday) for each in found.period.written] == written


TABLE = PeriodWords(load_rulebook())
# Decades, letters and "fy" are dates or ages, and read as such before.
ALONE = ("decade", "letter")
OF_TIME = sorted(word for word, (kind, _) in TABLE.kinds.items() if kind not in ALONE and word != "fy")
WORDS = st.sampled_from(
    [*OF_TIME, *map(str.title, OF_TIME), "boats", "the", "of", "to", "5", ",", "-", "Lund"]
)


@given(st.lists(st.tuples(WORDS, st.sampled_from([" ", " ", "  ", "-"])), max_size=8))
@example([("past", " "), ("5", " "), ("years", " ")])
@example([("first", " "), ("nine", " "), ("months", " ")])
@example([("Financial", " "), ("year", " ")])
@example([("twenty", "-"), ("first", " "), ("century", " ")])
@example([("a", " "), ("week", " "), ("later", " ")])
@example([("last", "  "), ("Autumn", " ")])
def test_the_cheap_look_lets_every_period_pass(words: list[tuple[str, str]]) -> None:
    text = "".join(word + gap for word, gap in words)
    low = text.lower()
    if not TABLE.may_stand_in(text, low):
        assert periods_of(load_rulebook()).read(text, low, 0, FRIDAY, []) == ()


@pytest.mark.parametrize(
    "text",
    [
        "a 34-year-old man",
        "it decided",
        "for five years",
        "the market may be up",
        "90 days in prison",
        "half of it",
    ],
)
def test_the_cheap_look_spares_words_of_time_that_are_no_period(text: str) -> None:
    assert not TABLE.may_stand_in(text, text.lower())
