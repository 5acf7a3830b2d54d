"""The words beside a figure that set it a limit, made into patterns once from a rulebook."""

import re
from functools import lru_cache
from typing import NamedTuple

from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import trie_pattern

_EDGE = r"(?:^|[^a-z])"
_END = r"(?![a-z])"


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
    """ "a probability of "."""
    level: Pattern
    """ "fell to "."""
    fall_of: Pattern
    """ "a fall of ", which is no level."""
    minus: Pattern
    """ "killed -": a minus that is glued to its digits."""
    latitude_before: Pattern
    latitude_behind: Pattern
    longitude_before: Pattern
    longitude_behind: Pattern
    place: Pattern
    """Before degrees of a place: "lies at "."""
    northing: Pattern
    """Behind them: " north"."""
    easting: Pattern
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
    is_of = r"(?: (?:of|is|was|at|that is|stands at|stood at))?(?: about| around| up to)? $"
    being = r" (?:is|was|stands at|stood at)(?: about| around| up to)? $"
    chance = trie_pattern(words.chance.words)
    joins = "|".join(map(re.escape, rules.intervals.clock.joins))
    return ExtremeWords(
        magnitude_before=Pattern(r"magnitude(?: of| was| at)?(?: about)?[ -]?$"),
        magnitude_behind=Pattern(r"[ -]magnitude| on the (?:open-ended )?richter"),
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
        chance_before=Pattern(
            rf"{_EDGE}{chance}(?:(?: (?:of|for|that)(?: [\w’'-]+){{1,5}})?{being}|{is_of})"
        ),
        level=Pattern(rf"{_EDGE}{trie_pattern(words.decrease.levels)} $"),
        fall_of=Pattern(rf"{_EDGE}{trie_pattern(words.decrease.falls)} of $"),
        minus=Pattern(r"[a-z] [-−]$"),
        latitude_before=Pattern(r"latitudes?(?: of| is)? $"),
        latitude_behind=Pattern(r" ?°? ?(?:north|south|n|s)?(?:ern)? latitude|°[ns](?![a-z])"),
        longitude_before=Pattern(r"longitudes?(?: of| is)? $"),
        longitude_behind=Pattern(r" ?°? ?(?:east|west|e|w)?(?:ern)? longitude|°[ew](?![a-z])"),
        place=Pattern(rf"{_EDGE}{trie_pattern(words.position.leads)} (?:about )?$"),
        northing=Pattern(r" (?:north|south)(?=[.,;)]|$| and )"),
        easting=Pattern(r" (?:east|west)(?=[.,;)]|$| and )"),
        clock_lead=Pattern(rf"{_EDGE}{trie_pattern(words.clock.leads)} \d{{1,2}}:$"),
        clock_ahead=Pattern(
            rf" ?(?:{joins}) ?\d{{1,2}}(?:[:.]\d\d)? ?{trie_pattern(words.clock.marks)}{_END}"
        ),
        clock=Pattern(rf"(?::(?P<minutes>\d\d))? ?{trie_pattern(words.clock.marks)}{_END}"),
    )
