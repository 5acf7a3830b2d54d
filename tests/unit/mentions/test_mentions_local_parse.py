"""The local parse: every figure once, in order, with all that belongs to it and nothing else."""

from __future__ import annotations

from itertools import pairwise

import pytest
from mention_phrases import covered, figures, one_figure

from claimcheck.model.mention import MentionKind


@pytest.mark.parametrize(
    "text",
    [
        "<About 300> people paid <$12.50> each on <3 May 2021>.",
        "<Two-thirds> of the <40> seats went to <Group 7> after a <3-1> win.",
        "Sales <doubled> to <more than €2 billion>, up <35 percent> from <2019>.",
        "<Dozens> of fans waited <at least 3 hours> for <Flight 12>.",
        "A <34-year-old> man ran <10-12 miles> by <5.30pm>.",
        "The <third>-largest bank has <1 in 4> clients and <4,2000> desks.",
        "<half a million> homes at <$3,500 a month>, or <five>.",
        "<20 or so miles> off, <a quarter of an hour> after Toy <Story 3> <40> came.",
        "It was “<40-plus years>” (<up to 12 km>) away.",
    ],
)
def test_spans(text: str) -> None:
    bare = text.replace("<", "").replace(">", "")
    assert [covered(figure, bare) for figure in figures(bare)] == [
        part.partition(">")[0] for part in text.split("<")[1:]
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It sold 40 lamps.", MentionKind.QUANTITY),
        ("A 34-year-old man came.", MentionKind.AGE),
        ("It opened on 3 May 2021.", MentionKind.DATE),
        ("It opened at 5.30pm.", MentionKind.TIME),
        ("She finished 3rd.", MentionKind.ORDINAL),
        ("Sales tripled.", MentionKind.MULTIPLE),
        ("They won 3-1.", MentionKind.SCORE),
        ("They took flight 370.", MentionKind.IDENTIFIER),
        ("It sold 4,2000 lamps.", MentionKind.MALFORMED),
    ],
)
def test_kinds(text: str, kind: MentionKind) -> None:
    assert one_figure(text).kind is kind


@pytest.mark.parametrize(
    "text",
    ["", " ", "No figures at all.", "No one stoned the often weighty tent.", "Someone won.", "Tension rose."],
)
def test_no_figures(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("A 10b5-1 plan.", 1),
        ("The A12-34-X9 came.", 1),
        ("It is 12/34/5678/x9.", 1),
        ("It is 12-year-old 5G kit.", 2),
    ],
)
def test_a_figure_within_a_name_is_not_told_twice(text: str, spans: int) -> None:
    found = figures(text)
    assert len(found) == spans
    for first, second in pairwise(found):
        assert first.end <= second.start


def test_a_bound_between_number_and_unit() -> None:
    text = "He led it for 40-plus years."
    figure = one_figure(text)
    assert (covered(figure, text), figure.unit, figure.bound.value) == ("40-plus years", "year", ">=")


def test_the_rules_tell_how_it_was_read() -> None:
    assert one_figure("It paid more than $3 billion for it.").rules == [
        *("digits", "currency $", "assumed USD", "magnitude billion", "bound more than")
    ]
