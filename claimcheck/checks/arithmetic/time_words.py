"""The words that tie a duration to its ends, made into patterns once from a rulebook."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import trie_pattern

_EDGE = r"(?:^|[^a-z])"


class TimeWords(NamedTuple):
    """Patterns for copy in lower case; ``fullmatch`` where they are for all the copy between two figures."""

    behind: Pattern
    """Between a duration and its ends: " war, "."""
    unlinked: Pattern
    """Inside that, what makes it the duration of something else."""
    plural: Pattern
    """Several of them: "eight-hour shifts"."""
    between: Pattern
    """Beside the bar between the copy before the ends and the ends: it lies somewhere within them."""
    sums_up: Pattern
    """Between the ends and a duration behind them: ", a period of "."""
    closed: Pattern
    """Behind a duration that sums up the ends before it: nothing more is said of it."""
    of_its_own: Pattern
    """Behind "eight-year", where it is nothing but the time between the ends: " period"."""
    partly: Pattern
    """Before a duration that is not the whole: "every five years", "the first two years"."""
    relative: Pattern
    """Behind a noun: " that"."""
    lasted: Pattern
    """Between "the 1980-88" and "eight years": " war lasted "."""
    began: Pattern
    """Before the first end: "which began in "."""
    ended: Pattern
    """Between the two: " and ended in "."""
    later: Pattern
    """Between "two years" and "1971": " later, in "; the group ``earlier`` is there for " earlier, in "."""
    later_behind: Pattern
    """Behind "two years": " later"; the same."""
    opening: Pattern
    """Before the first figure of a sentence: "It closed "."""
    after_event: Pattern
    """Between "two years" and "1969": " after it opened in "; the group ``before`` is there for "before"."""
    until: Pattern
    """Between "two years" and "1971": " until "."""
    for_it: Pattern
    """Between "in 1969" and "two years": ", for "."""
    from_then: Pattern
    """Between "until 1971" and "1969": ", from "."""
    joined: Pattern
    """What may end the copy between the first date and "two years later": ", and "."""
    not_from: Pattern
    """Before a date from which nothing is counted."""
    ago: Pattern
    """Between "20 years" and "1994": " ago, in "."""
    ago_behind: Pattern
    """Behind "20 years": " ago"."""
    aside: Pattern
    """Between "in 1994" and "20 years ago": ", "."""
    since: Pattern
    """Between "five years" and "2010": " since "."""
    since_set_off: Pattern
    """The same, set off: ", since "."""
    whole: Pattern
    """Before a duration that goes on up to now: "in the "."""
    ongoing: Pattern
    """Between "15-year" and "2001": " streak, dating back to its debut in "."""
    set_off: Pattern
    """Before one that is set off: "for "."""


@lru_cache(maxsize=4)
def time_words(rules: Rulebook) -> TimeWords:
    """Return the patterns for the words of ``rules``."""
    words = rules.intervals
    linked = trie_pattern(words.linked)
    near = r"(?:,? [\w’'/&-]+\.?)"
    stop = r"[,;:]? ?[(—–-]?"
    begin, end = trie_pattern(words.begin), trie_pattern(words.end)
    part = trie_pattern(rules.calendar.parts_before())
    return TimeWords(
        behind=Pattern(rf"(?: [\w’'/&-]+){{0,{words.words}}}(?:,? {linked})?{stop} ?"),
        unlinked=Pattern(rf"{_EDGE}{trie_pattern(words.apart)}(?![a-z])"),
        plural=Pattern(r"\W*+[\w’'-]*[^su\W]s(?![\w’'])"),
        between=Pattern(rf"{trie_pattern(words.clock.between)} \||\|{trie_pattern(words.clock.between)} "),
        sums_up=Pattern(rf"[),]*(?: ?[—–:;-])? ?(?:(?:it|they|and) )?{_some(words.sums_up)} ?"),
        closed=Pattern(
            rf"(?: {trie_pattern(words.in_all)})?\W*$|(?: {trie_pattern(words.in_all)})?[,.;:)—–]"
        ),
        of_its_own=Pattern(rf" {trie_pattern(words.spans)}(?![a-z])"),
        partly=Pattern(rf"{_EDGE}{trie_pattern(words.partly)}(?: [a-z]+)? $"),
        relative=Pattern(r",? (?:that|which)$"),
        lasted=Pattern(rf"\)?{near}{{0,3}} (?:{_some(words.lasted)}) "),
        began=Pattern(rf"{_EDGE}{begin} (?:in |on |from )?$"),
        ended=Pattern(rf",? (?:(?:and|until it|before it)(?: \w+)? ?)?{end} (?:in |on )?"),
        later=Pattern(
            rf" (?:{trie_pattern(words.later)}|(?P<earlier>{trie_pattern(words.earlier)})),?"
            rf" (?:in|on) (?:{part} )?"
        ),
        later_behind=Pattern(r" (?:later|(?P<earlier>earlier))(?![a-z])"),
        opening=Pattern(rf"(?:[\w’'-]+ ){{0,{words.opening}}}"),
        after_event=Pattern(
            rf" (?:after|on from|(?P<before>before))(?! {trie_pattern(words.no_event)})"
            rf"(?: (?!{trie_pattern(words.no_event)} )[\w’'-]+){{0,{words.words}}}(?: in| of)? "
        ),
        until=Pattern(r",? (?:until|till|up to) "),
        for_it=Pattern(rf",? (?:and |or )?for (?:{trie_pattern(words.for_all)} )?"),
        from_then=Pattern(rf",? {trie_pattern(words.starting)} "),
        joined=Pattern(r"[,;:.]?(?: (?:and|but|then|only|just))* *$"),
        not_from=Pattern(rf"{_EDGE}{trie_pattern(words.not_from)}(?: [\w’'-]+){{0,2}} (?:in |on )?$"),
        ago=Pattern(rf" ago(?:,? (?:back )?(?:in|on)(?: the)?| [(—–]|, ?[—–]?) (?:{part}[ -])?|,? ago \("),
        ago_behind=Pattern(r" ago(?![a-z])"),
        aside=Pattern(rf"(?:,| [—–-]| \(|:)?,? ?(?:{trie_pattern(words.about)} )?"),
        since=Pattern(rf" since(?: (?:the|his|her|its|their|a|an))?(?: {part})? "),
        since_set_off=Pattern(r"(?:,| [—–-]| \() ?since(?: (?:the|his|her|its|their))? "),
        whole=Pattern(rf"{_EDGE}{trie_pattern(words.whole)}(?: \w+ly)? $"),
        ongoing=Pattern(rf"{near}{{0,4}}(?:,| ?[—–-])? ?{trie_pattern(words.ongoing)}(?:{near}{{0,6}} in)? "),
        set_off=Pattern(rf"{_EDGE}{trie_pattern(words.set_off)} $"),
    )


def _some(phrases: Iterable[str]) -> str:
    """A pattern for up to two of ``phrases`` in a row."""
    pattern = trie_pattern(phrases)
    return rf"(?:{pattern}(?: {pattern})?)?"
