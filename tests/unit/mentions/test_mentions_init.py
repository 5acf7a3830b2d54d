"""The stage as a whole: sentences with figures, speakers and neighbours, at their place in the source."""

from __future__ import annotations

from datetime import date

import pytest
from mention_phrases import RULES

from claimcheck.mentions import find_mentions, find_sentences
from claimcheck.model.document import Document, Segment, SegmentKind
from claimcheck.model.period import Period
from claimcheck.model.sentence import Sentence

HEADLINE = "12 shops close in Lier"
FIRST = (
    "Anna Holt, the mayor of Lier, said 12 shops closed last year. Rain fell. She fears for 30 more, "
    "or at least 20 percent of them."
)
EMPTY = "Nobody counts here."
SECOND = "“Some 1,200 jobs are gone,” Jon Berg said. “We lost €3 million!”"


def story(*paragraphs: str, published: date | None = None) -> Document:
    """The paragraphs as one story; the first is its headline, two line ends are between them."""
    source = "\n\n".join(paragraphs)
    segments = []
    start = 0
    for number, paragraph in enumerate(paragraphs, 1):
        kind = SegmentKind.BODY if number > 1 else SegmentKind.HEADLINE
        segments.append(Segment(kind, paragraph, start, number))
        start += len(paragraph) + 2
    return Document("a.txt", "a.txt", source, tuple(segments), date=published)


STORY = story(HEADLINE, FIRST, EMPTY, SECOND)


def sentences(document: Document = STORY) -> tuple[Sentence, ...]:
    return find_sentences(document, RULES)


def test_only_sentences_with_figures() -> None:
    assert [sentence.text for sentence in sentences()] == [
        HEADLINE,
        "Anna Holt, the mayor of Lier, said 12 shops closed last year.",
        "She fears for 30 more, or at least 20 percent of them.",
        "“Some 1,200 jobs are gone,” Jon Berg said.",
        "“We lost €3 million!”",
    ]


def test_offsets_slice_the_source() -> None:
    for sentence in sentences():
        assert STORY.source[sentence.start : sentence.end] == sentence.text


def test_mentions_slice_the_source() -> None:
    found = [[STORY.source[each.start : each.end] for each in sentence.mentions] for sentence in sentences()]
    assert found == [["12"], ["12"], ["30", "at least 20 percent"], ["Some 1,200"], ["€3 million"]]


def test_every_mention_is_inside_its_sentence() -> None:
    for sentence in sentences():
        for mention in sentence.mentions:
            assert sentence.start <= mention.start < mention.end <= sentence.end


def test_a_sentence_has_every_mention_of_its_segment_once() -> None:
    told = [mention for sentence in sentences() for mention in sentence.mentions]
    assert told == [mention for segment in STORY.segments for mention in find_mentions(segment, RULES)]


def test_where_a_sentence_stands() -> None:
    places = [(sentence.segment, sentence.paragraph, sentence.number) for sentence in sentences()]
    body = SegmentKind.BODY
    assert places == [(SegmentKind.HEADLINE, 1, 1), (body, 2, 2), (body, 2, 4), (body, 4, 6), (body, 4, 7)]


def test_the_sentences_around() -> None:
    around = [(sentence.previous, sentence.following) for sentence in sentences()]
    first, second, third = FIRST.replace(". ", ".|").split("|")
    said, lost = SECOND.replace(". ", ".|").split("|")
    assert around == [("", ""), ("", second), (second, ""), ("", lost), (said, "")]
    assert (first, third) == (sentences()[1].text, sentences()[2].text)


def test_who_speaks() -> None:
    speakers = [sentence.speaker and sentence.speaker.name for sentence in sentences()]
    assert speakers == [None, "Anna Holt", None, "Jon Berg", "Jon Berg"]


def test_pronouns_are_carried_over_paragraphs() -> None:
    document = story("Shops close", "Anna Holt said 12 shops closed.", "She said 3 had opened.")
    assert [sentence.speaker and sentence.speaker.name for sentence in sentences(document)] == [
        "Anna Holt"
    ] * 2


def test_one_story_tells_nothing_of_the_next() -> None:
    sentences()
    (sentence,) = sentences(story("She said 3 shops closed."))
    assert sentence.speaker is None


def test_periods_resolve_against_the_day_of_publication() -> None:
    dated = sentences(story(HEADLINE, FIRST, published=date(2021, 11, 17)))[1].periods
    assert [placed.period for placed in dated] == [Period("last year", date(2020, 1, 1), date(2020, 12, 31))]
    undated = sentences(story(HEADLINE, FIRST))[1].periods
    assert [placed.period for placed in undated] == [Period("last year")]


def test_periods_slice_the_source() -> None:
    document = story(HEADLINE, FIRST, published=date(2021, 11, 17))
    placed = [placed for sentence in sentences(document) for placed in sentence.periods]
    assert placed
    for each in placed:
        assert document.source[each.start : each.end] == each.period.text


@pytest.mark.parametrize("document", [story(""), story("Nobody counts."), Document("a", "a", "", ())])
def test_no_figures_no_sentences(document: Document) -> None:
    assert sentences(document) == ()


def test_offsets_start_at_the_segment() -> None:
    mentions = find_mentions(Segment(SegmentKind.BODY, "It sold 40 km\u200b of rope.", 1000, 1), RULES)
    assert [(mention.start, mention.end) for mention in mentions] == [(1008, 1013)]


def test_no_figures_no_mentions() -> None:
    assert find_mentions(Segment(SegmentKind.BODY, "Nobody counts.", 0, 1), RULES) == ()


def test_a_figure_stays_in_one_sentence_where_a_stop_splits_it() -> None:
    """The sentence splitter and the local parse may not agree where a figure ends."""
    document = story("It closed at 5 p.m. The 300 guests left. It is by No. 10 Downing Street.")
    assert [len(sentence.mentions) for sentence in sentences(document)] == [1, 1, 1]
