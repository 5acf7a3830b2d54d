"""rules/sameness.toml and rules/acknowledge.toml hold what the code relies on, and bad values are found."""

from decimal import Decimal
from math import exp

import pytest

from claimcheck.rulebook import load_rulebook
from claimcheck.rulebook.sameness import Blocks, Sameness

SAMENESS = load_rulebook().sameness
ACKNOWLEDGE = load_rulebook().acknowledge


@pytest.mark.parametrize(
    ("bad", "path"),
    [
        (SAMENESS._replace(threshold=Decimal(0)), ("threshold",)),
        (SAMENESS._replace(alike=Decimal("1.1")), ("alike",)),
        (SAMENESS._replace(blocks=Blocks(limit=0, window=5)), ("blocks", "limit")),
        (SAMENESS._replace(blocks=Blocks(limit=5, window=0)), ("blocks", "window")),
        (SAMENESS._replace(restated_words=0), ("restated_words",)),
        (SAMENESS._replace(echo_paragraphs=-1), ("echo_paragraphs",)),
        (
            SAMENESS._replace(confidence=SAMENESS.confidence._replace(base=Decimal(2))),
            ("confidence", "base"),
        ),
    ],
)
def test_bad_numbers_are_problems(bad: Sameness, path: tuple[str, ...]) -> None:
    assert [found for found, _ in bad.problems()] == [path]


def test_a_negative_reach_is_a_problem() -> None:
    assert [path for path, _ in ACKNOWLEDGE._replace(contrast_reach=-1).problems()] == [("contrast_reach",)]


def test_the_built_in_rules_have_no_problems() -> None:
    assert list(SAMENESS.problems()) == list(ACKNOWLEDGE.problems()) == []


def likely(*worth: Decimal) -> float:
    return 1 / (1 + exp(-float(sum(worth, SAMENESS.points.start))))


def test_the_noun_alone_never_reaches_the_threshold() -> None:
    points = SAMENESS.points
    for worth in (points.same_noun, points.same_general_noun, points.alike_noun, points.noun_is_event):
        assert worth > 0
        assert likely(worth) < SAMENESS.threshold
    assert likely(points.echoed_figure) > SAMENESS.join
    assert points.same_general_noun < points.same_noun


def test_thresholds_rise_from_one_cluster_to_an_error() -> None:
    assert SAMENESS.join < SAMENESS.threshold < SAMENESS.error


def test_no_word_is_listed_twice() -> None:
    for subject in (SAMENESS, ACKNOWLEDGE):
        for name, words in subject._asdict().items():
            if type(words) is tuple:
                assert len(set(words)) == len(words), name


@pytest.mark.parametrize(
    ("phrases", "message"), [(("Revised",), "lower case"), (("revised", " "), "not be empty")]
)
def test_phrases_that_cannot_work_are_problems(phrases: tuple[str, ...], message: str) -> None:
    ((path, found),) = ACKNOWLEDGE._replace(phrases=phrases).problems()
    assert path == ("phrases", str(len(phrases) - 1))
    assert message in found
