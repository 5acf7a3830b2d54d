"""The words beside a figure that set it a limit, made into patterns once from a rulebook."""

import re
from functools import lru_cache
from typing import NamedTuple

from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.extremes import Degrees
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import trie_pattern

_EDGE = r"(?:^|[^a-z])"
_END = r"(?![a-z])"


class PositionWords(NamedTuple):
    """What makes degrees a latitude, or a longitude."""

    before: Pattern
    """ "a latitude of "."""
    behind: Pattern
    """ " north latitude", "°N"."""
    way: Pattern
    """Behind degrees of a place: " north"."""


class ExtremeWords(NamedTuple):
    """Patterns for the copy right before or right behind a figure, in lower case."""

    magnitude_before: Pattern
    """ "a magnitude of "."""
    magnitude_behind: Pattern
    """ "-magnitude", " on the Richter scale"."""
    aged: Pattern
    """ "aged "."""
    being: Pattern
    """ "she was "."""
    closed: Pattern
    """Behind "she was 138": the clause ends."""
    person_behind: Pattern
    """ " man"."""
    of_a_whole: Pattern
    """ " of the voters"."""
    whole_before: Pattern
    """ "of the voters, "."""
    turnout: Pattern
    """ "turnout of "."""
    chance_behind: Pattern
    """ " chance"."""
    chance_before: Pattern
    """ "the chance stands at "."""
    probability: Pattern
    """ "a probability of "."""
    level: Pattern
    """ "fell to "."""
    fall_of: Pattern
    """ "a fall of ", which is no level."""
    minus: Pattern
    """ "killed -": a minus that is glued to its digits."""
    latitude: PositionWords
    longitude: PositionWords
    place: Pattern
    """Before degrees of a place: "lies at "."""
    clock: Pattern
    """ ":75 p.m."; the minutes are the group ``minutes``."""
    clock_lead: Pattern
    """ "at 7:", before minutes."""
    clock_ahead: Pattern
    """ " to 11 a.m."."""


@lru_cache(maxsize=4)
def extreme_words(rules: Rulebook) -> ExtremeWords:
    """Return the patterns for the words of ``rules``."""
    words = rules.extremes
    chance, stands = trie_pattern(words.chance.words), trie_pattern(words.chance.stands)
    covering = r"(?: (?:of|for|that)(?: [\w’'-]+){1,5})"
    about = r"(?: about| around| up to)? $"
    magnitude = trie_pattern(words.magnitude.names)
    joins = "|".join(map(re.escape, rules.intervals.clock.joins))
    return ExtremeWords(
        magnitude_before=Pattern(rf"{magnitude}(?: of| was| at)?(?: about)?[ -]?$"),
        magnitude_behind=Pattern(rf"[ -]{magnitude}| {trie_pattern(words.magnitude.scales)}"),
        aged=Pattern(rf"{_EDGE}{trie_pattern(words.age.before)} $"),
        being=Pattern(
            rf"{_EDGE}{trie_pattern(words.set_off.being)}(?: {trie_pattern(rules.ages.merely)})? $"
        ),
        closed=Pattern(rf"[.,;)](?!\d)|$| {trie_pattern(words.set_off.when)}{_END}"),
        person_behind=Pattern(rf"(?: [a-z-]+)? {trie_pattern(rules.ages.persons)}{_END}"),
        of_a_whole=Pattern(rf" of (?:all |the |its )?{trie_pattern(words.share.wholes)}{_END}"),
        whole_before=Pattern(rf"{_EDGE}of (?:all |the |its |those )*{trie_pattern(words.share.wholes)},? $"),
        turnout=Pattern(rf"{_EDGE}{trie_pattern(words.share.turnout)} $"),
        chance_behind=Pattern(rf" {chance}{_END}"),
        chance_before=Pattern(rf"{_EDGE}{chance}(?:{covering}? {stands}|(?: (?:of|at|that is))?){about}"),
        probability=Pattern(rf"{trie_pattern(words.chance.parts_of_one)} (?:of|is|was) $"),
        level=Pattern(rf"{_EDGE}{trie_pattern(words.decrease.levels)} $"),
        fall_of=Pattern(rf"{_EDGE}{trie_pattern(words.decrease.falls)} of $"),
        minus=Pattern(r"[a-z] [-−]$"),
        latitude=_position(words.position.latitude),
        longitude=_position(words.position.longitude),
        place=Pattern(rf"{_EDGE}{trie_pattern(words.position.leads)} (?:about )?$"),
        clock_lead=Pattern(rf"{_EDGE}{trie_pattern(words.clock.leads)} \d{{1,2}}:$"),
        clock_ahead=Pattern(
            rf" ?(?:{joins}) ?\d{{1,2}}(?:[:.]\d\d)? ?{trie_pattern(words.clock.marks)}{_END}"
        ),
        clock=Pattern(rf"(?::(?P<minutes>\d\d))? ?{trie_pattern(words.clock.marks)}{_END}"),
    )


def _position(degrees: Degrees) -> PositionWords:
    words, sides = trie_pattern(degrees.words), trie_pattern(degrees.sides)
    return PositionWords(
        before=Pattern(rf"{words}(?: of| is)? $"),
        behind=Pattern(rf" ?°? ?(?:{sides})? {words}|°{trie_pattern(degrees.letters)}{_END}"),
        way=Pattern(rf" {trie_pattern(degrees.ways)}(?=[.,;)]|$| and )"),
    )
