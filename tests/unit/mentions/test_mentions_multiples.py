"""How many times as much, and how many times."""

from __future__ import annotations

from decimal import Decimal

import pytest
from mention_phrases import LEXICON, RULES, covered, figures, marked, one_figure

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.multiples import read_multiple, read_times
from claimcheck.model.mention import MentionKind

NUMBERS = RULES.numbers


def read(phrase: str) -> tuple[Figure | None, str]:
    """What is made of the word in square brackets."""
    start, end = phrase.index("["), phrase.index("]") - 1
    text = phrase.replace("[", "").replace("]", "")
    return read_multiple(text, text.lower(), start, end, LEXICON), text


@pytest.mark.parametrize(("word", "worth"), NUMBERS.multiples.items())
def test_every_verb(word: str, worth: Decimal) -> None:
    figure, text = read(f"Sales [{word}] there.")
    assert figure is not None
    assert (figure.kind, figure.value, covered(figure, text)) == (MentionKind.MULTIPLE, worth, word)
    assert figure.trend == ("up" if worth > 1 else "down")


@pytest.mark.parametrize(("word", "worth"), NUMBERS.folds.items())
def test_every_fold(word: str, worth: Decimal) -> None:
    figure, _ = read(f"It is a [{word}] rise.")
    assert figure is not None
    assert (figure.kind, figure.value, figure.trend) == (MentionKind.MULTIPLE, worth, None)


@pytest.mark.parametrize(("word", "worth"), NUMBERS.maybe_multiples.items())
def test_every_word_that_may_be_one(word: str, worth: Decimal) -> None:
    for phrase in (f"It will [{word}] there.", f"It is [{word}] the size."):
        figure, _ = read(phrase)
        assert figure is not None
        assert (figure.kind, figure.value) == (MentionKind.MULTIPLE, worth)
    assert read(f"They own [{word}] rooms.")[0] is None


@pytest.mark.parametrize(("word", "worth"), NUMBERS.repetitions.items())
def test_every_repetition(word: str, worth: Decimal) -> None:
    for behind in ("as many", "as likely", "the size", "their size", "that of Oslo", "more"):
        figure, _ = read(f"It is [{word}] {behind} there.")
        assert figure is not None
        assert (figure.kind, figure.value) == (MentionKind.MULTIPLE, worth)
    for behind in ("as United won", "in May", "as the rain fell", "a week", "."):
        assert read(f"It rang [{word}] {behind}")[0] is None


@pytest.mark.parametrize(
    ("phrase", "trend"),
    [
        ("They cut it in [half] there.", "down"),
        ("They cut the whole staff in [half] there.", "down"),
        ("It is more than [double] now.", None),
        ("It would [double] now.", "up"),
        ("It [doubles] its stake.", "up"),
        ("It could [halve] now.", "down"),
    ],
)
def test_trends(phrase: str, trend: str | None) -> None:
    figure, _ = read(phrase)
    assert figure is not None
    assert (figure.kind, figure.trend) == (MentionKind.MULTIPLE, trend)


@pytest.mark.parametrize(
    "phrase",
    [
        "It broke in [half] there.",
        "They cut it. It broke in [half] there.",
        "It is a [double] that fell.",
        "It will [double] as a shop.",
        "It is nearly [double]-decked.",
        "Both [halves] the teams played.",
        "They ate [half] there.",
    ],
)
def test_no_multiples(phrase: str) -> None:
    assert read(phrase)[0] is None


@pytest.mark.parametrize(
    ("phrase", "head", "multiple"),
    [
        ("It is [three] times as many.", "times", True),
        ("It is [three] times the size.", "times", True),
        ("It is [three] times larger.", "times", True),
        ("It is [1.4] times oversold.", "times", True),
        ("It is [two]-fold there.", "fold", True),
        ("It rang [three] times this year.", "times", False),
        ("It rang [three] times as Oslo won.", "times", False),
        ("It rang [three] times.", "times", False),
    ],
)
def test_times(phrase: str, head: str, multiple: bool) -> None:
    figure, text, low = marked(phrase)
    figure.noun = figure.head = head
    figure.phrase_end = figure.end + 1 + len(head)
    read_times(figure, text, low, LEXICON)
    assert (figure.kind is MentionKind.MULTIPLE) is multiple


@pytest.mark.parametrize(
    ("text", "value", "bound"),
    [
        ("Sales more than doubled.", 2, ">"),
        ("Sales nearly tripled.", 3, "<"),
        ("It is at least three times the size.", 3, ">="),
    ],
)
def test_bounds_of_multiples(text: str, value: int, bound: str) -> None:
    figure = one_figure(text)
    assert (figure.kind, figure.value, figure.bound.value) == (MentionKind.MULTIPLE, value, bound)


def test_a_multiple_and_a_level() -> None:
    kinds = [figure.kind for figure in figures("Sales doubled to 40 lamps.")]
    assert kinds == [MentionKind.MULTIPLE, MentionKind.QUANTITY]
