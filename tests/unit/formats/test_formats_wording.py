from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from formats_stories import Story, count, exactly

from claimcheck.formats import wording
from claimcheck.formats.amounts import amount, interval, scale_name, unit_name
from claimcheck.formats.numerals import common_magnitude, number
from claimcheck.model.attribution import Attribution
from claimcheck.model.claim import Modality, Role
from claimcheck.model.document import SegmentKind
from claimcheck.model.finding import Voices
from claimcheck.model.interval import Interval
from claimcheck.model.period import Period
from claimcheck.model.quantity import Bound, Quantity
from claimcheck.model.relation import Relation


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("3E+9", "3 billion"),
        ("2850000000", "2.85 billion"),
        ("1.25E+6", "1.25 million"),
        ("7E+12", "7 trillion"),
        ("1234567", "1,234,567"),
        ("2000", "2,000"),
        ("14", "14"),
        ("14.0", "14"),
        ("2.50", "2.5"),
        ("0", "0"),
        ("-3E+6", "-3 million"),
        ("0.3333333333333333333333333333", "0.333333"),
        ("0.00000123456789", "0.00000123457"),
        ("1E+20", "1.000E+20"),
        ("9" * 100, "1.000E+100"),
        ("1E+2000000", "1.000E+2000000"),
    ],
)
def test_numbers(value: str, words: str) -> None:
    assert number(Decimal(value)) == words


def test_a_scale_has_one_magnitude() -> None:
    assert common_magnitude(Decimal("3.51234E+9")) == Decimal("1E+9")
    assert common_magnitude(Decimal("999999")) == 1
    assert common_magnitude(Decimal("1E+30")) == 1


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        ("3E+9", "USD", "$3 billion"),
        ("2E+3", None, "2,000"),
        ("35", "percent", "35 percent"),
        ("1", "percentage_point", "1 percentage point"),
        ("4", "percentage_point", "4 percentage points"),
        ("500", "AZN", "AZN 500"),
        ("2.5", "GBP", "£2.50"),
        ("-2E+6", "EUR", "-€2 million"),
        ("1", "mile", "1 mile"),
        ("12", "mile", "12 miles"),
        ("6", "foot", "6 feet"),
        ("-30", "degree_Celsius", "-30 degrees Celsius"),
        ("100", "kilometer / hour", "100 kilometers per hour"),
        ("500", "USD / month", "$500 per month"),
        ("20", "kilometer ** 2", "20 square kilometers"),
        ("20", "square_kilometer", "20 square kilometers"),
    ],
)
def test_amounts(value: str, unit: str | None, words: str) -> None:
    assert amount(Decimal(value), unit) == words


@pytest.mark.parametrize(
    ("low", "high", "opened", "unit", "words"),
    [
        ("2E+9", "2.5E+9", (True, False), "USD", "more than $2 billion, up to $2.5 billion"),
        ("2.5E+9", "3.5E+9", (False, True), "USD", "$2.5 to $3.5 billion"),
        ("9E+8", "1.1E+9", (False, False), "USD", "$900 million to $1.1 billion"),
        ("-3E+6", "-2E+6", (False, False), "USD", "-$3 to -$2 million"),
        ("2", None, (True, False), None, "more than 2"),
        ("60", None, (False, False), None, "60 or more"),
        (None, "100", (False, True), "mile", "less than 100 miles"),
        ("0", "100", (False, True), None, "less than 100"),
        ("0", "100", (False, False), None, "up to 100"),
        ("0", "100", (True, True), None, "more than 0, less than 100"),
        ("-5", "0", (False, False), None, "-5 to 0"),
        ("14", "14", (False, False), None, "exactly 14"),
        ("5", "7", (False, False), "day", "5 to 7 days"),
        (None, None, (False, False), None, "any value"),
    ],
)
def test_intervals(
    low: str | None, high: str | None, opened: tuple[bool, bool], unit: str | None, words: str
) -> None:
    first, last = (Decimal(end) if end else None for end in (low, high))
    assert interval(Interval(first, last, *opened), unit) == words


@pytest.mark.parametrize(
    ("unit", "magnitude", "words"),
    [
        ("USD", "billion", "$ billion"),
        ("AZN", "", "AZN"),
        ("USD / month", "", "$ per month"),
        ("mile", "million", "million miles"),
        ("percent", "", "percent"),
        (None, "million", "million"),
        (None, "", ""),
    ],
)
def test_scales(unit: str | None, magnitude: str, words: str) -> None:
    assert scale_name(unit, magnitude) == words


def test_unit_names_have_their_noun_in_the_plural() -> None:
    assert unit_name("degree_Fahrenheit", Decimal(2)) == "degrees Fahrenheit"
    assert unit_name("nautical_mile", Decimal(2)) == "nautical miles"
    assert unit_name("nautical_mile", Decimal(-1)) == "nautical mile"


def test_values_have_their_noun_or_stand_as_written() -> None:
    story = Story("14 people, 20 to 30 people, in 2021, 4,2000 passengers")
    people = story.claim("14 people", count(14), exactly(14), noun="people")
    ranged = Quantity(
        None, "20 to 30", Decimal(1), Bound.RANGE, low=Decimal(20), high=Decimal(30), low_step=Decimal(1)
    )
    some = story.claim("20 to 30 people", ranged, exactly(20), noun="people")
    year = story.claim("2021", count(2021), exactly(2021), role=Role.DATE)
    broken = story.claim(
        "4,2000 passengers", Quantity(Decimal(42000), "4,2000", Decimal(1)), exactly(42000), malformed=True
    )
    assert [wording.value_of(claim) for claim in story.claims] == [
        "14 people",
        "20 to 30 people",
        "2021",
        "4,2000",
    ]
    assert wording.readings(year) == ("2021", "2021")
    assert wording.readings(people) == ("exactly 14", "exactly 14")
    assert [wording.is_amount(claim) for claim in (people, some, year, broken)] == [True, True, False, False]


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (None, "not stated"),
        (Period("this year"), "this year (undated)"),
        (Period("this year", date(2021, 1, 1), date(2021, 12, 31)), "this year (2021)"),
        (Period("in 2021", date(2021, 1, 1), date(2021, 12, 31)), "in 2021"),
        (Period("over the war", date(1980, 1, 1), date(1988, 12, 31)), "over the war (1980 to 1988)"),
        (Period("last month", date(2020, 2, 1), date(2020, 2, 29)), "last month (February 2020)"),
        (Period("in December", date(2020, 12, 1), date(2020, 12, 31)), "in December (December 2020)"),
        (Period("Tuesday", date(2021, 11, 16), date(2021, 11, 16)), "Tuesday (November 16, 2021)"),
        (
            Period("the first half", date(2021, 1, 1), date(2021, 6, 30)),
            "the first half (January 1, 2021 to June 30, 2021)",
        ),
        (Period("for ever", date(9999, 12, 1), date.max), "for ever (December 9999)"),
    ],
)
def test_periods(period: Period | None, words: str) -> None:
    assert wording.period(period) == words


def test_speakers() -> None:
    assert wording.speaker(None) == "The newsroom's own voice"
    assert wording.speaker(Attribution("police")) == "police"
    assert wording.speaker(Attribution("Ann Lee", "mayor")) == "Ann Lee, mayor"


@pytest.mark.parametrize(
    ("ratio", "words"), [("0.1228", "12 %"), ("0.004", "less than 1 %"), ("9.99", "999 %"), ("0.06", "6 %")]
)
def test_percentages(ratio: str, words: str) -> None:
    assert wording.percentage(Decimal(ratio)) == words


def test_every_value_of_the_model_has_words() -> None:
    assert all(wording.role(role) for role in Role)
    assert all(wording.segment(kind) for kind in SegmentKind)
    assert all(wording.relation(relation) for relation in Relation)
    assert all(wording.voices(voices) for voices in Voices)
    quantities = [Quantity(None, "", Decimal(0), bound, about) for bound in Bound for about in (True, False)]
    assert len({wording.bound(quantity) for quantity in quantities}) == len(quantities)
    assert all(modality.value for modality in Modality)


def test_counted() -> None:
    assert wording.counted(1, "story", "stories") == "1 story"
    assert wording.counted(2000, "figure") == "2,000 figures"
