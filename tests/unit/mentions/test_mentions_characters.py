"""Odd characters: other digits and signs, unseen marks, blanks and hyphens; spans stay exact."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mention_texts import found, only

from claimcheck.mentions.characters import BLANKS, EXCHANGED, ODD, RESIZED, SQUARED, UNSEEN, plain


def members(ranges: str) -> str:
    """The characters of a regular expression's set."""
    spelled, index = [], 0
    while index < len(ranges):
        last = ranges[index + 2] if ranges[index + 1 : index + 2] == "-" else ranges[index]
        spelled += map(chr, range(ord(ranges[index]), ord(last) + 1))
        index += 3 if ranges[index + 1 : index + 2] == "-" else 1
    return "".join(spelled)


@pytest.mark.parametrize(
    ("text", "figure", "value", "unit"),
    [
        ("It costs ＄１，２５０ now.", "＄１，２５０", 1250, "USD"),
        ("It costs ￡1,250 now.", "￡1,250", 1250, "GBP"),
        ("It grew ３５％ then.", "３５％", 35, "percent"),
        ("It grew 35﹪ then.", "35﹪", 35, "percent"),
        ("It was －12℃ there.", "－12℃", -12, "degree_Celsius"),
        ("It has 75 ㎡ there.", "75 ㎡", 75, "meter ** 2"),
        ("It is 75㎞ off.", "75㎞", 75, "kilometer"),
        ("It is 10\u00a0000\u00a0km off.", "10\u00a0000\u00a0km", 10_000, "kilometer"),
        ("It is 10\u202f000\u2009km off.", "10\u202f000\u2009km", 10_000, "kilometer"),
        ("It cost $3\nbillion then.", "$3\nbillion", 3_000_000_000, "USD"),
        ("It cost $3\r\nbillion then.", "$3\r\nbillion", 3_000_000_000, "USD"),
        ("It cost more\nthan $3 then.", "more\nthan $3", 3, "USD"),
        ("It is 42,\u200b000 km off.", "42,\u200b000 km", 42_000, "kilometer"),
        ("\ufeffIt is \u200e42,000 km\u200f off.", "42,000 km", 42_000, "kilometer"),
        ("It is for\u00adty-two km off.", "for\u00adty-two km", 42, "kilometer"),
        ("It is forty‑two km off.", "forty‑two km", 42, "kilometer"),
        ("It is a 3‐mile walk.", "3‐mile", 3, "mile"),
        ("It is ٤٢٬٥٠٠٫٥ km off.", "٤٢٬٥٠٠٫٥ km", Decimal("42500.5"), "kilometer"),
        ("It is ४२ km off.", "४२ km", 42, "kilometer"),
        ("It is 3 ⅜ inches wide.", "3 ⅜ inches", Decimal("3.375"), "inch"),
    ],
)
def test_odd_characters(text: str, figure: str, value: Decimal, unit: str) -> None:
    mention = only(text)
    assert text[mention.start : mention.end] == figure
    assert (mention.quantity.value, mention.quantity.unit) == (value, unit)


@pytest.mark.parametrize("blank", ["\n", "\t", "\u2003", "\r\n", "\u2028"])
def test_such_a_blank_parts_two_figures(blank: str) -> None:
    values = [mention.quantity.value for mention in found(f"They saw 4{blank}287 homes.")]
    assert 4287 not in values
    assert 287 in values


def test_hidden_marks_do_not_hide_a_slip() -> None:
    text = "They saw 42\u200b,000\u200b1 homes."
    mention = only(text)
    assert text[mention.start : mention.end] == "42\u200b,000\u200b1"
    assert mention.kind.value == "malformed"


@pytest.mark.parametrize("text", ["", "Plain.", "Curly “quotes” and a dash — in 2021.", "naïve 3½ ²"])
def test_plain_text_is_handed_back_as_it_is(text: str) -> None:
    assert plain(text) == (text, None)
    assert plain(text)[0] is text


def test_the_quick_search_knows_every_odd_character() -> None:
    for character in (*map(chr, EXCHANGED), *members(UNSEEN), *members(SQUARED), *members(BLANKS)):
        assert character.isascii() or character == "٪" or ODD.search(character), hex(ord(character))


@given(
    st.text(
        st.one_of(
            st.sampled_from(
                members(UNSEEN) + members(SQUARED) + members(BLANKS) + "".join(map(chr, EXCHANGED))
            ),
            st.characters(),
            st.sampled_from("0123456789,. "),
        )
    )
)
def test_every_place_is_in_the_text(text: str) -> None:
    made, places = plain(text)
    if places is None:
        assert len(made) == len(text)
        assert RESIZED.search(text) is None
        return
    assert len(places) == len(made)
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)
    for character, place in zip(made, places, strict=True):
        assert character in (text[place], " ", EXCHANGED.get(ord(text[place]))) or text[place] in members(
            SQUARED
        )
