"""Where sentences end, and where a full stop ends none."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mention_phrases import RULES

from claimcheck.mentions import find_sentences
from claimcheck.mentions.sentence_ends import LONGEST, sentence_ends_of
from claimcheck.model.document import Document, Segment, SegmentKind

ENDS = sentence_ends_of(RULES)
SENTENCES = RULES.sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in ENDS.split(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Sales fell.|They rose again.",
        "Sales fell!|They rose again.",
        "Did sales fall?|They rose again.",
        "Sales fell…|They rose again.",
        "Sales fell .|They rose again.",
        "“Sales fell.”|He left.",
        "“Sales fell,” he said.|“They rose again.”",
        "(Sales fell.)|They rose again.",
        "Sales fell.|$3 million was lost.",
        "Sales fell.|12 shops closed.",
        "Sales fell to 3.|12 shops closed.",
        "Sales fell by 3.5 percent.|They rose again.",
        "It opens at 5 p.m.|The doors close at six.",
        "He works in the U.S.|They do not.",
        "It is by Lamps Inc.|The rest is not.",
        "They sold lamps, chairs, etc.|But no beds.",
    ],
)
def test_ends(text: str) -> None:
    assert split(text.replace("|", " ")) == text.split("|")
    assert split(text.replace("|", "\n")) == text.split("|")


@pytest.mark.parametrize("word", SENTENCES.abbreviations)
def test_no_abbreviation_ends_one(word: str) -> None:
    text = f"They saw {word}. Zorkovsky there."
    assert split(text) == [text]


@pytest.mark.parametrize("word", SENTENCES.ending)
def test_some_do_before_a_word_that_begins_one(word: str) -> None:
    assert split(f"They saw it {word}. The rest left.") == [f"They saw it {word}.", "The rest left."]


@pytest.mark.parametrize(
    "text",
    [
        "J. Smith left.",
        "They met J. K. Ross there.",
        "The U.S. Senate voted.",
        "It rose 3.5 percent.",
        "It is at a.example/b.html there.",
        "It rose... and fell.",
        "It fell. though not by much.",
        "“Stop!” he said.",
        "No stop",
        "It is his choice—Mr. Holt said so.",
    ],
)
def test_no_end(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize("text", ["", " ", "\n\n"])
def test_nothing_is_no_sentence(text: str) -> None:
    assert split(text) == []


def test_blanks_around_are_left_out() -> None:
    assert ENDS.split("  One. \n Two.  ") == [(2, 6), (9, 13)]


@pytest.mark.parametrize("text", ["word " * 2000, "x" * 9000, "Mr. " * 2500])
def test_what_is_too_long_is_cut_at_a_blank(text: str) -> None:
    parts = split(text)
    assert all(len(part) <= LONGEST for part in parts)
    assert "".join(parts).replace(" ", "") == text.replace(" ", "")


@given(st.text(st.sampled_from("ab. A!?…”“\n1$)(U.S.Mr"), max_size=80))
def test_sentences_cover_all_but_blanks_in_order(text: str) -> None:
    spans = ENDS.split(text)
    assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(text.split())
    for (_, end), (start, _) in pairwise(spans):
        assert end <= start
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in spans)


def sentences(text: str) -> list[str]:
    story = Document("a", "a", text, (Segment(SegmentKind.BODY, text, 0, 1),))
    return [each.text for each in find_sentences(story, RULES)]


@pytest.mark.parametrize("before", ["", "(", "—", "~", "/", "¤", "vs."])
def test_no_sentence_ends_within_a_figure(before: str) -> None:
    text = f"They spent {before}Rs. 20 crore on it."
    assert sentences(text) == [text]


def test_what_is_too_long_is_cut_before_a_figure_that_the_cut_would_be_in() -> None:
    text = "They gave 2 crore rupees to 3 crore of the men and " * 400
    parts = sentences(text)
    assert all(len(part) <= LONGEST + 40 for part in parts)
    assert all(part[:1].isdigit() or part[:1].isalpha() for part in parts)
    assert not any(part.startswith("crore") for part in parts)
    assert "".join(parts).replace(" ", "") == text.replace(" ", "")
