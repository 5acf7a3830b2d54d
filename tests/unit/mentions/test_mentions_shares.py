"""Two numbers that say one share."""

from __future__ import annotations

from decimal import Decimal

import pytest
from mention_phrases import LEXICON, covered, figures, one_figure

from claimcheck.mentions.shares import join_shares
from claimcheck.model.quantity import Bound


@pytest.mark.parametrize(
    ("text", "span", "value", "noun"),
    [
        ("One in five homes is cold.", "One in five", Decimal("0.2"), "homes"),
        ("It is true of 9 in 10 homes.", "9 in 10", Decimal("0.9"), "homes"),
        ("Two out of every 5 homes are cold.", "Two out of every 5", Decimal("0.4"), "homes"),
        ("They won 17 out of 20 votes.", "17 out of 20", Decimal("0.85"), "votes"),
        ("They won 7 out of 28 votes.", "7 out of 28", Decimal("0.25"), "votes"),
        ("They saw 138 of every 1,000 homes.", "138 of every 1,000", Decimal("0.138"), "homes"),
        ("About one in four homes is cold.", "About one in four", Decimal("0.25"), "homes"),
    ],
)
def test_shares(text: str, span: str, value: Decimal, noun: str) -> None:
    figure = one_figure(text)
    assert (covered(figure, text), figure.value, figure.noun) == (span, value, noun)
    assert (figure.dimension, figure.unit, figure.step) == ("share", None, 0)


def test_the_bound_of_the_first_is_the_bound_of_the_share() -> None:
    figure = one_figure("More than one in four homes is cold.")
    assert (figure.bound, figure.approximate) == (Bound.ABOVE, False)
    assert one_figure("About one in four homes is cold.").approximate


@pytest.mark.parametrize(
    "text",
    [
        "They sold 9 in 10 days.",
        "They lost 3 in 10 home games.",
        "They sold 9 in 17 homes.",
        "They sold 9 in 5 homes.",
        "They sold 9 lamps in 10 homes.",
        "They sold 2.5 in 10 homes.",
        "They sold 9 for 10 homes.",
        "They sold 9 km in 10 homes.",
        "They won 20 out of 17 votes.",
        "They sold 9. In 10 homes it was cold.",
    ],
)
def test_no_shares(text: str) -> None:
    found = figures(text)
    assert len(found) > 1
    assert all(figure.dimension != "share" for figure in found)


def test_fewer_than_two_figures_are_handed_back() -> None:
    text = "They sold 9 homes."
    alone = figures(text)
    assert join_shares(alone, text, text.lower(), LEXICON) is alone
