"""The words beside a figure that set it a limit, made into patterns once from a rulebook."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.phrases import trie_pattern

_EDGE = r"(?:^|[^a-z])"
_END = r"(?![a-z])"


class ExtremeWords(NamedTuple):
    """Patterns for the copy right before or right behind a figure, in lower case."""

    magnitude_before: re.Pattern[str]
    """ "a magnitude of "."""
    magnitude_behind: re.Pattern[str]
    """ "-magnitude", " on the Richter scale"."""
    aged: re.Pattern[str]
    """ "aged "."""
    person_behind: re.Pattern[str]
    """ " man"."""
    of_a_whole: re.Pattern[str]
    """ " of the voters"."""
    turnout: re.Pattern[str]
    """ "turnout of "."""
    chance_behind: re.Pattern[str]
    """ " chance"."""
    chance_before: re.Pattern[str]
    """ "a probability of "."""
    level: re.Pattern[str]
    """ "fell to "."""
    latitude_before: re.Pattern[str]
    latitude_behind: re.Pattern[str]
    longitude_before: re.Pattern[str]
    longitude_behind: re.Pattern[str]
    clock: re.Pattern[str]
    """ ":75 p.m."; the minutes are the group ``minutes``."""


@lru_cache(maxsize=4)
def extreme_words(rules: Rulebook) -> ExtremeWords:
    """Return the patterns for the words of ``rules``."""
    words = rules.extremes
    is_of = r"(?: (?:of|is|was|at|that is|stands at|stood at))?(?: about| around| up to)? $"
    chance = trie_pattern(words.chance.words)
    return ExtremeWords(
        magnitude_before=re.compile(r"magnitude(?: of| was| at)?(?: about)?[ -]?$"),
        magnitude_behind=re.compile(r"[ -]magnitude| on the (?:open-ended )?richter"),
        aged=re.compile(rf"{_EDGE}{trie_pattern(words.age.before)} $"),
        person_behind=re.compile(rf"(?: [a-z-]+)? {trie_pattern(rules.ages.persons)}{_END}"),
        of_a_whole=re.compile(rf" of (?:all |the |its )?{trie_pattern(words.share.wholes)}{_END}"),
        turnout=re.compile(rf"{_EDGE}{trie_pattern(words.share.turnout)} $"),
        chance_behind=re.compile(rf" {chance}{_END}"),
        chance_before=re.compile(rf"{_EDGE}{chance}{is_of}"),
        level=re.compile(rf"{_EDGE}{trie_pattern(words.decrease.levels)} $"),
        latitude_before=re.compile(r"latitudes?(?: of| is)? $"),
        latitude_behind=re.compile(r" ?°? ?(?:north|south|n|s)?(?:ern)? latitude|°[ns](?![a-z])"),
        longitude_before=re.compile(r"longitudes?(?: of| is)? $"),
        longitude_behind=re.compile(r" ?°? ?(?:east|west|e|w)?(?:ern)? longitude|°[ew](?![a-z])"),
        clock=re.compile(rf"(?::(?P<minutes>\d\d))? ?{trie_pattern(words.clock.marks)}{_END}"),
    )
