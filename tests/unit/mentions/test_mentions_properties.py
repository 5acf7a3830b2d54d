"""What holds of any text: no exception, figures at their place, in order, whatever stands before."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from mention_phrases import RULES

from claimcheck.mentions import find_mentions, find_sentences
from claimcheck.model.document import Document, Segment, SegmentKind
from claimcheck.model.mention import Mention
from claimcheck.model.sentence import Sentence

AMOUNTS = (
    *("12", "3,500", "2.5", "three", "twenty-eight", "half a million", "$3 billion", "€40m", "35 percent"),
    *(
        "two-thirds",
        "one in five",
        "dozens",
        "a third",
        "5ft 10in",
        "2 hours and 30 minutes",
        "10-12",
        "1/2",
        "½",
    ),
    *(
        "more than 300",
        "at least some 40",
        "minus 5 degrees",
        "$3,500 a month",
        "95 g/km",
        "300-square-metre",
    ),
    *(
        "3-1",
        "17 November 2021",
        "5.30pm",
        "2019",
        "Flight 370",
        "4,2000",
        "the 20th",
        "twice as many",
        "C$12",
    ),
)
WORDS = (
    *(
        "homes",
        "people",
        "years",
        "jobs",
        "votes",
        "said",
        "rose",
        "fell",
        "by",
        "to",
        "from",
        "between",
        "and",
        "or",
    ),
    *(
        "in",
        "of",
        "the",
        "a",
        "than",
        "up",
        "down",
        "Holt",
        "Mayor",
        "police",
        "London",
        "May",
        "Monday",
        "who",
        "were",
    ),
    *(
        "(",
        ")",
        ",",
        ";",
        ".",
        "?",
        "“",
        "”",
        "–",
        "-",
        "per",
        "every",
        "times",
        "million",
        "old",
        "aged",
        "doubled",
    ),
)
COPY = st.lists(st.sampled_from(AMOUNTS + WORDS), max_size=16).map(" ".join)
MESSY = st.text(
    st.one_of(st.sampled_from("0123456789 .,-–$€%½()'\"\n\u00a0\u200b"), st.characters()), max_size=60
)
ANY = st.one_of(COPY, MESSY, st.text(max_size=60), st.tuples(COPY, MESSY).map(" ".join))
NEUTRAL = ("It rained.", "The story went on.", "Nobody came.", "They met there.")


def mentions(text: str, start: int = 0) -> tuple[Mention, ...]:
    return find_mentions(Segment(SegmentKind.BODY, text, start, 1), RULES)


def sentences(text: str) -> tuple[Sentence, ...]:
    segment = Segment(SegmentKind.BODY, text, 0, 1)
    return find_sentences(Document("a", "a", text, (segment,), date=date(2021, 11, 17)), RULES)


@settings(max_examples=150, deadline=None)
@given(ANY)
def test_mentions_are_inside_the_text_and_hold_what_was_written(text: str) -> None:
    for mention in mentions(text):
        assert 0 <= mention.start < mention.end <= len(text)
        covered = text[mention.start : mention.end]
        assert covered.strip()
        assert covered == covered.rstrip()


def test_no_mention_begins_with_a_blank() -> None:
    text = "They saw 12 Flight 370 passengers."
    assert all(not text[mention.start].isspace() for mention in mentions(text))


@settings(max_examples=150, deadline=None)
@given(ANY)
def test_mentions_are_in_order_and_do_not_overlap(text: str) -> None:
    found = mentions(text)
    for first, second in pairwise(found):
        assert first.end <= second.start


@settings(max_examples=100, deadline=None)
@given(ANY)
def test_the_digits_of_a_mention_stand_inside_it(text: str) -> None:
    """The digits are those of the source, with odd characters made plain: none are made up."""
    for mention in mentions(text):
        covered = "".join(each for each in text[mention.start : mention.end] if each.isalnum())
        if covered.isascii():
            assert "".join(each for each in mention.quantity.digits if each.isalnum()) in covered


@settings(max_examples=100, deadline=None)
@given(ANY)
def test_a_quantity_has_a_value_or_is_a_range(text: str) -> None:
    for mention in mentions(text):
        quantity = mention.quantity
        if quantity.value is None:
            assert quantity.low is not None
            assert quantity.high is None or quantity.low <= quantity.high
        else:
            assert quantity.value.is_finite()
            assert quantity.low is quantity.high is None


@settings(max_examples=150, deadline=None)
@given(ANY)
def test_every_mention_is_in_one_sentence(text: str) -> None:
    found = sentences(text)
    told = [mention for sentence in found for mention in sentence.mentions]
    assert told == list(mentions(text))
    for sentence in found:
        assert text[sentence.start : sentence.end] == sentence.text
        assert all(sentence.start <= mention.start < sentence.end for mention in sentence.mentions)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(NEUTRAL), COPY)
@example(NEUTRAL[0], "Holt 12")
@example(NEUTRAL[0], "2019 was wet")
def test_the_figures_do_not_depend_on_a_sentence_before(neutral: str, text: str) -> None:
    """Whatever the text begins with, for a capital begins it as it begins any sentence."""
    text = text[:1].upper() + text[1:]
    assume(not text.startswith("2019 ") or text == "2019 was wet")
    before = f"{neutral} "
    assert mentions(before + text) == mentions(text, len(before))


def test_a_count_that_opens_a_sentence_is_no_year() -> None:
    (count,) = mentions("2019 homes were sold.")
    (after,) = mentions("It rained. 2019 homes were sold.")
    assert after.kind is count.kind


@settings(max_examples=50, deadline=None)
@given(COPY, st.integers(0, 10**6))
def test_an_offset_moves_the_figures_and_nothing_else(text: str, start: int) -> None:
    here, there = mentions(text), mentions(text, start)
    assert [(each.start + start, each.end + start, each.quantity) for each in here] == [
        (each.start, each.end, each.quantity) for each in there
    ]


@settings(max_examples=50, deadline=None)
@given(ANY)
def test_the_same_text_gives_the_same_figures(text: str) -> None:
    assert mentions(text) == mentions(text)
    assert sentences(text) == sentences(text)
