"""Numbers in words, in digits and in both: every spelling gives back the number that was spelled."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from mention_texts import found, only, spanned

from claimcheck.model.mention import MentionKind
from claimcheck.model.quantity import Bound

SMALL = [
    *(
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
MAGNITUDES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"))


def below_hundred(number: int, hyphen: str) -> str:
    if number < 20:
        return SMALL[number]
    tens, ones = TENS[number // 10 - 2], number % 10
    return f"{tens}{hyphen}{SMALL[ones]}" if ones else tens


def below_thousand(number: int, joint: str, hyphen: str) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return below_hundred(rest, hyphen)
    spelled = f"{SMALL[hundreds]} hundred"
    return f"{spelled} {joint}{below_hundred(rest, hyphen)}" if rest else spelled


def spell(number: int, joint: str = "and ", hyphen: str = "-", pause: str = " ") -> str:
    """A whole number up to a thousand trillion in words; ``joint`` before tens, ``pause`` between groups."""
    if not number:
        return SMALL[0]
    groups = []
    for worth, name in MAGNITUDES:
        count, number = divmod(number, worth)
        if count:
            groups.append(f"{below_thousand(count, joint, hyphen)} {name}")
    if number >= 100 or not groups:
        groups += [below_thousand(number, joint, hyphen)] if number else []
        return pause.join(groups)
    return pause.join(groups) + (f" {joint}{below_hundred(number, hyphen)}" if number else "")


NUMBERS = st.one_of(st.integers(0, 10**15 - 1), st.integers(0, 10**6), st.sampled_from(range(0, 2200)))


@given(NUMBERS, st.sampled_from(("and ", "")), st.sampled_from("- "), st.sampled_from((" ", ", ")))
@example(28_642, "and ", "-", " ")
@example(6_412_000, "and ", "-", ", ")
@example(10**15 - 1, "", " ", " ")
@example(1_000_001, "and ", "-", " ")
@example(100_100, "and ", "-", " ")
def test_words_give_back_the_number(number: int, joint: str, hyphen: str, pause: str) -> None:
    words = spell(number, joint, hyphen, pause)
    text = f"They counted {words} voters."
    assert only(text).quantity.value == number
    assert spanned(text) == words


@given(NUMBERS)
def test_words_in_capitals_and_at_the_start(number: int) -> None:
    words = spell(number).capitalize()
    assert only(f"{words} voters came.").quantity.value == number
    assert only(f"{words.upper()} VOTERS CAME").quantity.value == number


@given(st.integers(0, 10**15 - 1), st.integers(0, 3))
def test_digits_give_back_the_number(number: int, decimals: int) -> None:
    for digits in {f"{number:,}", f"{number:_}".replace("_", "\u00a0"), f"{number:,}.{7**decimals}"}:
        text = f"They counted {digits} litres."
        assert only(text).quantity.value == Decimal(digits.replace(",", "").replace("\u00a0", ""))
        assert spanned(text) == f"{digits} litres"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("nineteen hundred", 1900),
        ("twenty-five hundred", 2500),
        ("two thousand million", 2 * 10**9),
        ("five thousand two hundred million", 52 * 10**8),
        ("three hundred thousand million", 3 * 10**11),
        ("a hundred and five", 105),
        ("a thousand two hundred", 1200),
        ("two million and a half", 2_500_000),
        ("a million and a quarter", 1_250_000),
        ("twenty-one and a half", Decimal("21.5")),
        ("three-and-a-quarter", Decimal("3.25")),
        ("two and a half thousand", 2500),
        ("half a million", 500_000),
        ("half a dozen", 6),
        ("half-a-dozen", 6),
        ("a quarter of a million", 250_000),
        ("three-quarters of a million", 750_000),
        ("2 dozen", 24),
        ("three hundred dozen", 3600),
        ("two lakh crore", 2 * 10**12),
    ],
)
def test_other_spellings(words: str, value: Decimal) -> None:
    text = f"They counted {words} voters."
    assert only(text).quantity.value == value
    assert spanned(text) == words


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They found two three four-leaf clovers.", [2, 3, 4]),
        ("Forty, two of them boys, came.", [40, 2]),
        ("It sold one hundred, two hundred and three hundred tickets.", [100, 200, 300]),
        ("They own twenty four-star hotels.", [20, 4]),
        ("They own two hundred four-star hotels.", [200, 4]),
        ("It has two dozen four-star hotels.", [24, 4]),
        ("A thousand five-star reviews came.", [1000, 5]),
        ("Six million residents and four hundred thousand cars.", [6_000_000, 400_000]),
        ("Two and three were right.", [2, 3]),
    ],
)
def test_neighbours_are_not_one_number(text: str, values: list[int]) -> None:
    assert [mention.quantity.value for mention in found(text)] == values


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("They seek two to four million voters.", 2_000_000, 4_000_000),
        ("They seek four to five thousand voters.", 4000, 5000),
        ("They seek two to three hundred voters.", 200, 300),
        ("They seek between two hundred and three hundred voters.", 200, 300),
        ("They seek twenty-five to thirty thousand voters.", 25_000, 30_000),
        ("They seek two to two and a half million voters.", 2_000_000, 2_500_000),
        ("They seek one hundred to two hundred thousand voters.", 100_000, 200_000),
        ("They seek two hundred to three hundred voters.", 200, 300),
        ("They seek between one and two hundred voters.", 100, 200),
        ("They seek half a million to a million voters.", 500_000, 1_000_000),
    ],
)
def test_ranges_in_words_share_the_magnitude(text: str, low: int, high: int) -> None:
    quantity = only(text).quantity
    assert (quantity.bound, quantity.low, quantity.high) == (Bound.RANGE, low, high)


@pytest.mark.parametrize(
    ("text", "span", "value", "unit"),
    [
        ("He is 5ft 10in.", "5ft 10in", 70, "inch"),
        ("He is 5-foot-10.", "5-foot-10", 70, "inch"),
        ("He is a 6-foot-7 forward.", "6-foot-7", 79, "inch"),
        ("He is 5′10″.", "5′10″", 70, "inch"),
        ("She is 5 feet, 10½ inches tall.", "5 feet, 10½ inches", Decimal("70.5"), "inch"),
        ("It took 2 hours 30 minutes.", "2 hours 30 minutes", 150, "minute"),
        ("It took two hours and thirty minutes.", "two hours and thirty minutes", 150, "minute"),
        ("It took 2h 30m.", "2h 30m", 150, "minute"),
        ("It took more than 1 minute and 5 seconds.", "more than 1 minute and 5 seconds", 65, "second"),
        ("It weighs 3lb 4oz.", "3lb 4oz", 52, "ounce"),
        ("He got two years and six months.", "two years and six months", 30, "month"),
    ],
)
def test_compounds_are_one_amount_in_the_smaller_unit(
    text: str, span: str, value: Decimal, unit: str
) -> None:
    mention = only(text)
    assert (text[mention.start : mention.end], mention.quantity.value, mention.quantity.unit) == (
        span,
        value,
        unit,
    )
    assert "compound" in mention.rules


@pytest.mark.parametrize(
    "text",
    [
        "It took two hours; 30 minutes later it left.",
        "It takes between 1 hour and 30 minutes.",
        "It ran 3 years, 2 months and 14 days.",
        "It took 2 hours and 90 minutes.",
        "He is 5 feet and 10 pounds lighter.",
        "It took 30 minutes 2 hours ago.",
    ],
)
def test_other_neighbours_are_no_compound(text: str) -> None:
    assert len(found(text)) > 1


@pytest.mark.parametrize(
    ("text", "value", "trend"),
    [
        ("Sales doubled.", 2, "up"),
        ("A tripling of sales.", 3, "up"),
        ("Sales have halved.", Decimal("0.5"), "down"),
        ("It cut its staff in half.", Decimal("0.5"), "down"),
        ("It will double the fee.", 2, "up"),
        ("It doubles its stake.", 2, "up"),
        ("Sales are double the norm.", 2, None),
        ("Sales rose tenfold.", 10, "up"),
        ("It has twice as many seats.", 2, None),
        ("It is three times the size.", 3, None),
        ("It is 1.4 times oversubscribed.", Decimal("1.4"), None),
        ("A two-fold rise.", 2, "up"),
    ],
)
def test_multiples(text: str, value: Decimal, trend: str | None) -> None:
    mention = only(text)
    assert (mention.kind, mention.quantity.value, mention.trend) == (MentionKind.MULTIPLE, value, trend)


@pytest.mark.parametrize(
    "text",
    [
        "They met in the doubles final.",
        "A double-decker overturned.",
        "He hit a double that scored a run.",
        "It doubles as a café.",
        "Both halves the teams played were dull.",
        "She won the triple jump.",
        "He was twice mayor.",
        "He scored twice as United won.",
        "The ship broke in half.",
    ],
)
def test_no_multiples(text: str) -> None:
    assert not [mention for mention in found(text) if mention.kind is MentionKind.MULTIPLE]


def test_times_that_count_are_no_movement() -> None:
    mention = only("Output fell three times this year.")
    assert (mention.kind, mention.quantity.value, mention.trend) == (MentionKind.QUANTITY, 3, None)


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("A third of them left.", "A third", Decimal(1) / 3),
        ("2/3 of them left.", "2/3", Decimal(2) / 3),
        ("⅔ of them left.", "⅔", Decimal(2) / 3),
        ("Two-thirds of them left.", "Two-thirds", Decimal(2) / 3),
        ("Half the staff left.", "Half", Decimal("0.5")),
        ("One in forty lamps fails.", "One in forty", Decimal(1) / 40),
        ("1 in 4 homes lacks it.", "1 in 4", Decimal("0.25")),
        ("Sales fell by half.", "half", Decimal("0.5")),
        ("Sales fell a third in May.", "a third", Decimal(1) / 3),
        ("It is a quarter smaller.", "a quarter", Decimal("0.25")),
    ],
)
def test_shares(text: str, span: str, value: Decimal) -> None:
    quantity = only(text).quantity
    assert (spanned(text), quantity.dimension, quantity.unit) == (span, "share", None)
    assert quantity.value is not None
    assert abs(quantity.value - value) < Decimal("1e-9")


@pytest.mark.parametrize(
    "text",
    [
        "A third suspect was freed.",
        "He wounded a third.",
        "Kane added a third in May.",
        "Two third-generation farmers came.",
        "It grew in the first three quarters of the year.",
        "It came in the second half of the year.",
        "It began at a quarter to four.",
        "One in two weeks of rain.",
        "Three in 10 games.",
    ],
)
def test_no_shares(text: str) -> None:
    assert not [mention for mention in found(text) if mention.quantity.dimension == "share"]


@pytest.mark.parametrize(
    ("text", "span", "value", "unit"),
    [
        ("It took a year and a half.", "a year and a half", Decimal("1.5"), "year"),
        ("It took an hour and a quarter.", "an hour and a quarter", Decimal("1.25"), "hour"),
        ("It took half an hour.", "half an hour", Decimal("0.5"), "hour"),
        ("It took a half-hour.", "a half-hour", Decimal("0.5"), "hour"),
        ("It took three-quarters of an hour.", "three-quarters of an hour", Decimal("0.75"), "hour"),
        ("It is ½ of a mile.", "½ of a mile", Decimal("0.5"), "mile"),
        (
            "It rose a quarter-percentage-point.",
            "a quarter-percentage-point",
            Decimal("0.25"),
            "percentage_point",
        ),
    ],
)
def test_parts_of_a_unit(text: str, span: str, value: Decimal, unit: str) -> None:
    quantity = only(text).quantity
    assert (spanned(text), quantity.value, quantity.unit) == (span, value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "The batsman made two hundreds.",
        "Test scores rose.",
        "He scores in every match.",
        "Scores of 72 and 68 led.",
        "The temperature was in the tens.",
    ],
)
def test_no_vague_plurals(text: str) -> None:
    assert not [mention for mention in found(text) if mention.quantity.approximate]


@pytest.mark.parametrize(
    "digits", ["4,2000", "25,00", "1,23,4567", "10,0000", "1234,567", "1,,000", "1,250,00", "2021,500"]
)
def test_malformed_digits_stay_as_they_are(digits: str) -> None:
    text = f"It has {digits} voters."
    mention = only(text)
    assert (mention.kind, spanned(text), mention.quantity.digits) == (MentionKind.MALFORMED, digits, digits)


@pytest.mark.parametrize("text", ["It has 4,200 voters.", "It has 1,00,000 voters.", "In wards 1,2 and 3."])
def test_well_formed_digits(text: str) -> None:
    assert not [mention for mention in found(text) if mention.kind is MentionKind.MALFORMED]


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("She finished third.", 3, MentionKind.ORDINAL),
        ("It is the second-largest bank.", 2, MentionKind.ORDINAL),
        ("She took fifth place.", 5, MentionKind.ORDINAL),
        ("It was the twenty-first of its kind.", 21, MentionKind.ORDINAL),
        ("It is on Fifth Avenue.", 5, MentionKind.IDENTIFIER),
        ("The First Amendment protects it.", 1, MentionKind.IDENTIFIER),
    ],
)
def test_ordinals_in_words(text: str, value: int, kind: MentionKind) -> None:
    mention = only(text)
    assert (mention.quantity.value, mention.kind) == (value, kind)


@pytest.mark.parametrize(
    "text", ["For the first time.", "In the first place.", "A second test came.", "The third of May."]
)
def test_ordinals_that_rank_nothing(text: str) -> None:
    assert not [mention for mention in found(text) if mention.kind is MentionKind.ORDINAL]
