"""No regular expression, and no story, takes time out of proportion to its length.

The rules hold words and phrases, which are escaped when patterns are made of them, so a newsroom's own rules
bring no pattern with them.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable

import pytest
from built_patterns import built_patterns, with_word
from worst_repeats import COMMON, patterns, worst_repeats

from claimcheck import check_text
from claimcheck.rulebook import Rulebook, load_rulebook

PATTERNS = dict(patterns())
LENGTH = 3000
MOST = 8
"""What four times the text may take, in times of the text: 4 when linear, 16 when quadratic."""
IDLE = {"pattern": 0.01, "story": 0.1}
"""Seconds that say nothing yet."""


def seconds(work: Callable[[str], object], text: str) -> float:
    started = time.process_time()
    work(text)
    return time.process_time() - started


def times_longer(work: Callable[[str], object], lead: str, repeat: str, idle: float) -> float:
    """How many times longer a text of four times the repeats takes; 0 when it takes no time worth a word."""
    once, four_times = (f"{lead}{repeat * (LENGTH * many // len(repeat))}\0" for many in (1, 4))
    if seconds(work, four_times) < idle:
        return 0
    longer = 0.0
    for _ in range(3):
        # What another process takes from this one's caches is no property of the pattern: it is tried again.
        longer = min(seconds(work, four_times) for _ in range(3)) / min(seconds(work, once) for _ in range(3))
        if longer < MOST:
            break
    return longer


def assert_in_proportion(pattern: re.Pattern[str], common: Iterable[str] = COMMON) -> None:
    for lead, repeat in sorted(worst_repeats(pattern) | {("", each) for each in common}):
        longer = times_longer(pattern.match, lead, repeat, IDLE["pattern"])
        assert longer < MOST, (lead, repeat, pattern.pattern)


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_takes_time_in_proportion(name: str) -> None:
    assert_in_proportion(PATTERNS[name])


def test_a_pattern_built_from_the_rules_takes_time_in_proportion(monkeypatch: pytest.MonkeyPatch) -> None:
    built = built_patterns(Rulebook(**vars(load_rulebook())), monkeypatch)
    assert len(built) > 150
    for source, flags in sorted(built):
        assert_in_proportion(re.compile(source, flags), ("a ", " ", "-", "1,"))


@pytest.mark.parametrize("word", ["zq(", "zq[", "zq)", "zq*+?", "zq\\"])
def test_a_word_of_the_rules_is_no_pattern(word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    built = built_patterns(with_word(word), monkeypatch)
    assert sum("zq" in source for source, _ in built) > 50
    for source, flags in built:
        re.compile(source, flags)


def test_a_story_of_the_worst_repeats_takes_time_in_proportion() -> None:
    attacks = {("", each) for each in COMMON}.union(*map(worst_repeats, PATTERNS.values()))
    assert len(attacks) > 100
    for lead, repeat in sorted(attacks):
        longer = times_longer(check_text, f"The firm said. {lead}", repeat, IDLE["story"])
        assert longer < MOST, (lead, repeat)


def test_a_quadratic_pattern_would_be_found() -> None:
    pattern = re.compile(r"(?:a+)+b")
    assert ("", "a") in worst_repeats(pattern)
    quadratic = re.compile(r"a*a*b")
    assert times_longer(quadratic.match, "", "a", 0) > MOST
