"""Input that is no copy: no crash, spans that hold, and work that grows with the length and no faster.

Work is counted, not timed: it is the number of functions called, ours and Python's. No such call looks
further than to the ends of the run of characters without a blank around its figure, and runs are bounded.
"""

from __future__ import annotations

import sys
from itertools import pairwise
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mention_texts import found, only

from claimcheck.mentions import find_sentences
from claimcheck.mentions.digits import LONGEST_RUN
from claimcheck.model.document import Document, Segment, SegmentKind
from claimcheck.model.mention import MentionKind
from claimcheck.rulebook import load_rulebook

# fmt: off
PIECES = (
    *("1", "12", "0", "½", "⅜", "1,", "1.", "1,000", "4,2000"),
    *(",,", "/", "1/2", "-", "–", "−", "+", "~", "<", "%"),
    *(" ", "  ", "\n", "\t", "\r\n", "\u00a0", "\u200b"),
    *("\u00ad", "\u202e", "\ufeff", "１", "٣", "४", "㎡", "℃"),
    *("é", "ß", "İ", "$", "€", "million"),
    *("million ", "two ", "twenty-", "hundred ", "and ", "and a half "),
    *("half a ", "a quarter of a ", "dozen ", "dozens of "),
    *("tens of ", "thousands of ", "scores ", "double "),
    *("twice as ", "times ", "third ", "first ", "one "),
    *("in ", "out of every ", "to ", "between ", "from "),
    *("more than ", "at least ", "or more", "rose by ", "fell "),
    *("a ", "per ", "km ", "ft ", "hours ", "people "),
    *("m ", "bn", "p.m. ", "May ", "2021", "No. ", "Mr ", "x", "X "),
    *("a1", "#", "@", "'", '"', "′", "″", "”", "("),
    *(")", ".", ". ", ";", ":", "6 feet ", "5-foot-10 ", "aged ", "year-old ", "1st ", "http://"),
)
HOSTILE = (
    *PIECES,
    *("1 ", "1-", "-1", "½ "),
    *("1 000 ", "million million ", "one hundred ", "two and a half ", "5 ft 10 in "),
    *("1 in 4 ", "1 in 4 of every ", "$1m–", "10 to "),
    *("between 1 and ", "1\u200b", "1\u00a0", "1\u00a0000\u00a0"),
    *("1\n", "1\r\n", "six million, four hundred "),
    *("two thousand, three ", "three times as ", "1-2-3-", "10:00 "),
    *("in 2021 ", "May 1, ", "1 of the ", "A, 1, "),
    *("“1” ", "1st of ", "9 miles (15 km), ", "up from 1 "),
    *("1 per 1 ", "twenty-first "),
)
# fmt: on
SIZE = 3000


def sentences(text: str) -> None:
    """Run the whole stage over ``text``."""
    segment = Segment(SegmentKind.BODY, text, 0, 1)
    find_sentences(Document("story", "story", text, (segment,)), load_rulebook())


def calls(text: str) -> int:
    """The number of functions called to read ``text``."""
    count = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        sentences(text)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("piece", dict.fromkeys(HOSTILE))
def test_twice_the_input_is_twice_the_work(piece: str) -> None:
    text = piece * (SIZE // len(piece))
    sentences(text)
    assert calls(text * 2) <= 2.2 * calls(text) + 500


@pytest.mark.parametrize(
    "piece", [piece for piece in dict.fromkeys(HOSTILE) if not set(piece) & set(" \n\t\u00a0")]
)
def test_a_run_without_a_blank_is_soon_one_name(piece: str) -> None:
    """Looking around a figure ends at a blank; without blanks, each figure would look at the whole text."""
    short, long = (found(piece * (length // len(piece))) for length in (2 * LONGEST_RUN, 8 * LONGEST_RUN))
    assert len(long) <= max(1, len(short))
    assert len(long) <= 1


def test_a_megabyte_of_digits() -> None:
    mention = only("1" * 1_000_000)
    assert (mention.start, mention.end, mention.kind) == (0, 1_000_000, MentionKind.IDENTIFIER)


def test_copy_goes_on_behind_a_run() -> None:
    text = f"It paid $5 for {'1,' * 1000} and $7 for it."
    first, run, last = found(text)
    assert (first.quantity.value, last.quantity.value) == (5, 7)
    assert text[run.start : run.end] == "1," * 1000


def test_a_thousand_nested_millions() -> None:
    values = [mention.quantity.value for mention in found("3 " + "million " * 1000)]
    assert len(values) == 1
    assert values[0] is not None
    assert values[0] <= 10**24
    assert len(found("two " + "million " * 1000)) == 1
    assert not found("million " * 1000)


def test_digits_beyond_any_quantity_are_a_name() -> None:
    assert only("It is 12345678901234567890123456789012345678901 long.").kind is MentionKind.IDENTIFIER


@settings(max_examples=300)
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_spans_hold_whatever_comes(text: str) -> None:
    mentions = found(text)
    for mention in mentions:
        assert 0 <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end].strip()
    for first, second in pairwise(mentions):
        assert first.end <= second.start


@given(st.text())
def test_no_text_is_too_odd(text: str) -> None:
    found(text)
    sentences(text)
