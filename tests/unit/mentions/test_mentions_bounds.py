"""Bound phrases before and behind a figure, and the same words where they say something else."""

from __future__ import annotations

from decimal import Decimal

import pytest
from mention_phrases import LEXICON, RULES, covered, marked, one_figure

from claimcheck.mentions.bounds import apply_bound, read_bound_after, read_bound_before
from claimcheck.mentions.figure import Figure
from claimcheck.model.quantity import Bound

READINGS = {
    ">": (Bound.ABOVE, False),
    ">=": (Bound.AT_LEAST, False),
    "<": (Bound.BELOW, False),
    "<=": (Bound.AT_MOST, False),
    "~": (Bound.EXACT, True),
    "<~": (Bound.BELOW, True),
    ">~": (Bound.ABOVE, True),
}
BEFORE = RULES.bounds.before.items()


def before(phrase: str) -> tuple[Figure, str]:
    figure, text, low = marked(phrase)
    read_bound_before(figure, low, LEXICON)
    return figure, text


def after(phrase: str) -> tuple[Figure, str]:
    figure, text, low = marked(phrase)
    read_bound_after(figure, low, LEXICON)
    return figure, text


@pytest.mark.parametrize(("phrase", "sign"), [entry for entry in BEFORE if entry[1] != "="])
@pytest.mark.parametrize("frame", ["They sold {} [300] homes.", "They sold homes (\u201c{} [300])."])
def test_every_phrase_before(phrase: str, sign: str, frame: str) -> None:
    figure, text = before(frame.format(phrase))
    assert (figure.bound, figure.approximate) == READINGS[sign]
    assert covered(figure, text) == f"{phrase} 300"
    assert figure.rules == ["digits", f"bound {phrase}"]


@pytest.mark.parametrize("phrase", [phrase for phrase, sign in BEFORE if sign == "="])
def test_phrases_of_exactness_change_nothing(phrase: str) -> None:
    figure, text = before(f"They sold {phrase} [300] homes.")
    assert (figure.bound, figure.approximate, covered(figure, text)) == (Bound.EXACT, False, "300")


@pytest.mark.parametrize(("phrase", "sign"), RULES.bounds.after.items())
def test_every_phrase_behind(phrase: str, sign: str) -> None:
    blank = " " if phrase[0].isalpha() else ""
    figure, text = after(f"They sold [300]{blank}{phrase} homes.")
    assert (figure.bound, figure.approximate) == READINGS[sign]
    assert covered(figure, text) == f"300{blank}{phrase}"


@pytest.mark.parametrize(("sign", "reading"), RULES.bounds.signs.items())
def test_every_sign(sign: str, reading: str) -> None:
    figure, text = before(f"They sold {sign}[300] homes.")
    assert (figure.bound, figure.approximate) == READINGS[reading]
    assert covered(figure, text) == f"{sign}300"


@pytest.mark.parametrize(
    ("phrase", "span", "bound", "approximate"),
    [
        ("At least some [300] left.", "At least some 300", Bound.AT_LEAST, True),
        ("Well over an estimated [300] left.", "Well over an estimated 300", Bound.ABOVE, True),
        ("It held no more than about [300] seats.", "no more than about 300", Bound.AT_MOST, True),
    ],
)
def test_two_phrases_in_a_row(phrase: str, span: str, bound: Bound, approximate: bool) -> None:
    figure, text = before(phrase)
    assert (covered(figure, text), figure.bound, figure.approximate) == (span, bound, approximate)


@pytest.mark.parametrize(
    "phrase",
    [
        "The balloon went up to [34,000] feet.",
        "The jet flew over [20] countries.",
        "The path climbed above [900] metres.",
        "The heirs fought over [12] paintings.",
        "It grew in the past [five] years.",
        "It lost money in its past [three] years.",
        "Moreover, [300] left.",
        "The hangover [300] had was bad.",
        "He left. [300] stayed.",
        "[300] stayed.",
        "They are more now than [300].",
    ],
)
def test_no_bound_before(phrase: str) -> None:
    figure, text = before(phrase)
    assert figure.bound is Bound.EXACT
    assert not figure.approximate
    assert phrase[phrase.index("[") + 1 : phrase.index("]")] == covered(figure, text)


@pytest.mark.parametrize(
    "phrase",
    [
        "The sum of [5] plus 7 is odd.",
        "They sold [300] or moved them.",
        "They sold [300] oddly shaped homes.",
        "They sold [300] and upset many.",
        "They sold [300].",
        "They sold [300]",
    ],
)
def test_no_bound_behind(phrase: str) -> None:
    figure, text = after(phrase)
    assert (figure.bound, figure.approximate, covered(figure, text)) == (
        Bound.EXACT,
        False,
        phrase[phrase.index("[") + 1 : phrase.index("]")],
    )


def test_the_first_bound_stays() -> None:
    figure, _, _ = marked("They sold [300] homes.")
    apply_bound(figure, ">=")
    apply_bound(figure, "<")
    apply_bound(figure, "~")
    assert (figure.bound, figure.approximate) == (Bound.AT_LEAST, True)


def test_a_range_keeps_its_bound() -> None:
    figure, _, _ = marked("They sold [300] homes.")
    figure.span_over(Decimal(200), Decimal(300))
    apply_bound(figure, "<~")
    assert (figure.bound, figure.approximate) == (Bound.RANGE, True)


@pytest.mark.parametrize(
    ("text", "span", "bound"),
    [
        ("It paid more than $2 billion for it.", "more than $2 billion", Bound.ABOVE),
        ("He worked there for 40-plus years.", "40-plus years", Bound.AT_LEAST),
        ("It needs 250 litres or more.", "250 litres or more", Bound.AT_LEAST),
        ("Nearly 35 percent stayed away.", "Nearly 35 percent", Bound.BELOW),
        ("The queue was up to 3 km long.", "up to 3 km", Bound.AT_MOST),
    ],
)
def test_the_span_takes_in_bound_and_unit(text: str, span: str, bound: Bound) -> None:
    figure = one_figure(text)
    assert (covered(figure, text), figure.bound) == (span, bound)
