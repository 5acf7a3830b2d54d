"""The words that tie a duration to its ends, made into patterns once from a rulebook."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.phrases import trie_pattern

_EDGE = r"(?:^|[^a-z])"


class TimeWords(NamedTuple):
    """Patterns for copy in lower case; ``fullmatch`` where they are for all the copy between two figures."""

    behind: re.Pattern[str]
    """Between a duration and its ends: " war, "."""
    unlinked: re.Pattern[str]
    """Inside that, what makes it the duration of something else."""
    plural: re.Pattern[str]
    """Several of them: "eight-hour shifts"."""
    between: re.Pattern[str]
    """Beside the bar between the copy before the ends and the ends: it lies somewhere within them."""
    sums_up: re.Pattern[str]
    """Between the ends and a duration behind them: ", a period of "."""
    closed: re.Pattern[str]
    """Behind a duration that sums up the ends before it: nothing more is said of it."""
    of_its_own: re.Pattern[str]
    """Behind "eight-year", where it is nothing but the time between the ends: " period"."""
    partly: re.Pattern[str]
    """Before a duration that is not the whole: "every five years", "the first two years"."""
    relative: re.Pattern[str]
    """Behind a noun: " that"."""
    lasted: re.Pattern[str]
    """Between "the 1980-88" and "eight years": " war lasted "."""
    began: re.Pattern[str]
    """Before the first end: "which began in "."""
    ended: re.Pattern[str]
    """Between the two: " and ended in "."""
    later: re.Pattern[str]
    """Between "two years" and "1971": " later, in "."""
    later_behind: re.Pattern[str]
    """Behind "two years": " later"."""
    joined: re.Pattern[str]
    """What may end the copy between the first date and "two years later": ", and "."""
    not_from: re.Pattern[str]
    """Before a date from which nothing is counted."""
    ago: re.Pattern[str]
    """Between "20 years" and "1994": " ago, in "."""
    ago_behind: re.Pattern[str]
    """Behind "20 years": " ago"."""
    aside: re.Pattern[str]
    """Between "in 1994" and "20 years ago": ", "."""
    since: re.Pattern[str]
    """Between "five years" and "2010": " since "."""
    since_set_off: re.Pattern[str]
    """The same, set off: ", since "."""
    whole: re.Pattern[str]
    """Before a duration that goes on up to now: "in the "."""
    ongoing: re.Pattern[str]
    """Between "15-year" and "2001": " streak, dating back to its debut in "."""
    set_off: re.Pattern[str]
    """Before one that is set off: "for "."""


@lru_cache(maxsize=4)
def time_words(rules: Rulebook) -> TimeWords:
    """Return the patterns for the words of ``rules``."""
    words = rules.intervals
    linked = trie_pattern(words.linked)
    near = r"(?:,? [\w’'/&-]+\.?)"
    stop = r"[,;:]? ?[(—–-]?"
    begin, end = trie_pattern(words.begin), trie_pattern(words.end)
    return TimeWords(
        behind=re.compile(rf"(?: [\w’'/&-]+){{0,{words.words}}}(?:,? {linked})?{stop} ?"),
        unlinked=re.compile(rf"{_EDGE}{trie_pattern(words.apart)}(?![a-z])"),
        plural=re.compile(r"\W*[\w’'-]*[^su\W]s(?![\w’'])"),
        between=re.compile(rf"{trie_pattern(words.clock.between)} \||\|{trie_pattern(words.clock.between)} "),
        sums_up=re.compile(rf"[),]*(?: ?[—–:;-])? ?(?:(?:it|they|and) )?{_some(words.sums_up)} ?"),
        closed=re.compile(
            rf"(?: {trie_pattern(words.in_all)})?\W*$|(?: {trie_pattern(words.in_all)})?[,.;:)—–]"
        ),
        of_its_own=re.compile(rf" {trie_pattern(words.spans)}(?![a-z])"),
        partly=re.compile(rf"{_EDGE}{trie_pattern(words.partly)}(?: [a-z]+)? $"),
        relative=re.compile(r",? (?:that|which)$"),
        lasted=re.compile(rf"\)?{near}{{0,3}} (?:{_some(('lasted', 'lasted for', 'took', 'went on for'))}) "),
        began=re.compile(rf"{_EDGE}{begin} (?:in |on |from )?$"),
        ended=re.compile(rf",? (?:(?:and|until it|before it)(?: \w+)? ?)?{end} (?:in |on )?"),
        later=re.compile(rf" {trie_pattern(words.later)},? (?:in|on) (?:early |late )?"),
        later_behind=re.compile(r" later(?![a-z])"),
        joined=re.compile(r"[,;:.]?(?: (?:and|but|then|only|just))* *$"),
        not_from=re.compile(rf"{_EDGE}{trie_pattern(words.not_from)}(?: [\w’'-]+){{0,2}} (?:in |on )?$"),
        ago=re.compile(
            r" ago(?:,? (?:back )?(?:in|on)(?: the)?| [(—–]|, ?[—–]?) (?:early |late |mid-?)?|,? ago \("
        ),
        ago_behind=re.compile(r" ago(?![a-z])"),
        aside=re.compile(r"(?:,| [—–-]| \(|:)?,? ?(?:just |some |about |almost |nearly |only )?"),
        since=re.compile(r" since(?: (?:the|his|her|its|their|a|an))?(?: early| late| mid)? "),
        since_set_off=re.compile(r"(?:,| [—–-]| \() ?since(?: (?:the|his|her|its|their))? "),
        whole=re.compile(rf"{_EDGE}{trie_pattern(words.whole)}(?: \w+ly)? $"),
        ongoing=re.compile(
            rf"{near}{{0,4}}(?:,| ?[—–-])? ?{trie_pattern(words.ongoing)}(?:{near}{{0,6}} in)? "
        ),
        set_off=re.compile(rf"{_EDGE}{trie_pattern(words.set_off)} $"),
    )


def _some(phrases: Iterable[str]) -> str:
    """A pattern for up to two of ``phrases`` in a row."""
    pattern = trie_pattern(phrases)
    return rf"(?:{pattern}(?: {pattern})?)?"
