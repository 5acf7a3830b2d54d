"""Enumerations that the copy presents as all of a total: "15 crew, nine Greeks and six Filipinos"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from claimcheck.checks.arithmetic.enumerations import Enumeration, Row
from claimcheck.checks.arithmetic.figured import FiguredSentence, figured_sentences
from claimcheck.checks.arithmetic.joins import REACH, any_of, folded, folded_end
from claimcheck.checks.arithmetic.kinds import exclusive_kinds, is_people, is_person, of_one_group
from claimcheck.checks.arithmetic.terms import is_amount, unit_of
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document, SegmentKind
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import has_phrase

_WORD = r"[^\s,;:()—–]+"
_FEW = 2
"""Items of an enumeration at least."""


class Total(NamedTuple):
    """A total and its parts."""

    claim: Claim
    parts: tuple[Claim, ...]
    singles: int
    """Parts without a figure that are one of their kind: "and a cook"."""
    is_stated: bool
    """True when the copy says so in words ("made up of", "a total of"); else the form of the list does."""
    may_lack: bool
    """True when the parts may come to less than the total, and only never to more."""


class _Patterns(NamedTuple):
    made_up: Pattern
    listed: Pattern
    """ "36 seats: ", "15 crew (", "four results — for "."""
    of_them: Pattern
    parted: Pattern
    """ "15 people, including "."""
    others: Pattern
    """The beginning of a last item: "the other"."""
    anaphor: Pattern
    """ "718 of them men": behind the first part."""
    beside: Pattern
    """ "15 crew, "."""
    summed: Pattern
    """Behind the last part, before a total that says so itself: ", or ", ", it has "."""
    reached: Pattern
    """ "in June, bringing the total to "."""
    of: Pattern
    """The end of what stands before a total: "of the "."""
    group: Pattern
    """The same where the total is of people: "the crew of "."""
    clause: Pattern
    before: Pattern
    after: Pattern
    added: Pattern
    """Behind the last part: "plus a cook"."""
    wider: Pattern
    """Behind a total of more than the parts before it."""
    all_told: Pattern
    """Behind the last part in a sentence whose figures are of the total before it."""
    paired: Pattern
    """The beginning of a sentence whose figures are of the total before it: "Of those, ", "The "."""


def totals(document: Document, context: Context) -> Iterator[Total]:
    """Yield the totals of ``document`` that stand with their parts in one sentence, or in the one before."""
    rules = context.rules
    previous: FiguredSentence | None = None
    for sentence in figured_sentences(document, context):
        if sentence.claims[0].segment is not SegmentKind.TABLE:
            row = Row(sentence, [claim for claim in sentence.claims if is_amount(claim)], rules)
            yield from _in_sentence(row, rules)
            if previous is not None and row.amounts:
                yield from _across(previous, row, rules)
        previous = sentence


def _in_sentence(row: Row, rules: Rulebook) -> Iterator[Total]:
    """Look at each amount as a total, of what comes behind it or of what goes before."""
    for place, claim in enumerate(row.amounts):
        if claim.quantity.value is not None:
            found = _before(row, place, rules) or _after(row, place, rules)
            if found is not None:
                yield found


def _before(row: Row, place: int, rules: Rulebook) -> Total | None:
    """The figure at ``place`` as the total of those behind it."""
    gap = row.gap(place)
    if place + 1 == len(row.amounts) or len(gap) > REACH:
        return None
    total, patterns, gap = row.amounts[place], _patterns(rules), folded(gap)
    stated = patterns.made_up.fullmatch(gap) is not None
    named = patterns.of_them.fullmatch(gap) or patterns.anaphor.match(folded(row.gap(place + 1)))
    of_them = not stated and (_opens(row, total, gap, patterns) or named is not None)
    parted = patterns.parted.fullmatch(gap)
    listed = patterns.listed.fullmatch(gap) or patterns.beside.fullmatch(gap)
    if not (stated or of_them or parted or listed) or unit_of(total) != unit_of(row.amounts[place + 1]):
        return None
    parts = row.starting(place + 1)
    if parts.size >= _FEW and patterns.others.match(parts.items[-1]) and (of_them or parted):
        return _total(total, parts, False)
    if parts.size < _FEW or not _is_complete(gap, parts, rules):
        return None
    kinds = exclusive_kinds(parts.items, rules)
    if of_them:
        return None if kinds is None else _total(total, parts, False, may_lack=not kinds)
    apart = not gap.rstrip().endswith((",", "were")) or _divides_money(total, parts, gap, rules)
    if stated or (parts.is_closed and (apart or _divides_people(row, total, parts, gap, rules))):
        adds = patterns.added.match(parts.rest) is not None
        return _total(total, parts, stated and not adds, may_lack=adds)
    return None


def _opens(row: Row, total: Claim, gap: str, patterns: _Patterns) -> bool:
    """ "Of the 12 killed, seven …"."""
    before = folded_end(row.sentence.ahead_of(total))
    return patterns.clause.fullmatch(gap) is not None and patterns.of.search(before) is not None


def _after(row: Row, place: int, rules: Rulebook) -> Total | None:
    """The figure at ``place`` as the total of those before it."""
    if (
        place == 0
        or len(row.gap(place - 1)) > REACH
        or unit_of(row.amounts[place - 1]) != unit_of(row.amounts[place])
    ):
        return None
    total, patterns = row.amounts[place], _patterns(rules)
    gap = folded(row.gap(place - 1))
    rest = folded(row.gap(place))
    behind = patterns.after.match(rest)
    if not behind and not patterns.before.search(gap):
        return _reached(row, place, gap, rules)
    parts = row.ending(place - 1)
    says_so = patterns.before.fullmatch(parts.rest) or (behind and patterns.summed.fullmatch(parts.rest))
    of_more = not behind and patterns.wider.match(rest)
    sound = parts.size >= _FEW and _is_complete("", parts, rules) and _counts(total, parts, rules)
    return _total(total, parts, True) if says_so and sound and not of_more else None


def _reached(row: Row, place: int, gap: str, rules: Rulebook) -> Total | None:
    """ "400 jobs in May and 300 in June, bringing the total to 900", which may have begun before them."""
    patterns = _patterns(rules)
    if not patterns.reached.search(gap):
        return None
    parts = row.ending(place - 1)
    if parts.size < _FEW or not patterns.reached.fullmatch(parts.rest) or not _is_complete("", parts, rules):
        return None
    # "It fired 400 men and hired 300" adds nothing up: words stand before the second figure.
    if not all(item.startswith(" ") for item in parts.items):
        return None
    return _total(row.amounts[place], parts, True, may_lack=True)


def _across(previous: FiguredSentence, row: Row, rules: Rulebook) -> Iterator[Total]:
    """ "Twelve people died. Of those, seven were men and five women": kinds that are all of the one total."""
    counts = [claim for claim in previous.claims if is_amount(claim) and unit_of(claim) is None]
    if len(counts) != 1 or row.sentence.paragraph - previous.paragraph > 1 or not is_person(counts[0], rules):
        return
    if not _patterns(rules).paired.fullmatch(folded(row.sentence.ahead_of(row.amounts[0]))):
        return
    parts = row.starting(0)
    told = _patterns(rules).all_told.match(parts.rest)
    if told and parts.size >= _FEW and _is_complete("", parts, rules) and exclusive_kinds(parts.items, rules):
        yield _total(counts[0], parts, False)


def _total(claim: Claim, parts: Enumeration, stated: bool, *, may_lack: bool = False) -> Total:
    return Total(claim, parts.claims, parts.singles, stated, may_lack)


def _is_complete(gap: str, parts: Enumeration, rules: Rulebook) -> bool:
    copy = " ".join((gap, *parts.items))
    return not has_phrase(copy, rules.parts.incomplete)


def _divides_people(row: Row, total: Claim, parts: Enumeration, gap: str, rules: Rulebook) -> bool:
    """True for "15 people, nine Greeks and five Danes"; not for "15 soldiers, nine tanks and five guns"."""
    if of_one_group(gap, parts.items, rules):
        return False
    grouped = _patterns(rules).group.search(folded_end(row.sentence.ahead_of(total))) is not None
    if exclusive_kinds(parts.items, rules) is not None:
        return grouped or is_person(total, rules) or total.measure.head in rules.headlines.people
    return (grouped or is_person(total, rules)) and all(is_people(claim, rules) for claim in parts.claims)


def _divides_money(total: Claim, parts: Enumeration, gap: str, rules: Rulebook) -> bool:
    """True for "$30 million, $20 million in loans and $12 million in grants"; not for three sums in a row."""
    if unit_of(total) is None or gap.strip() != ",":
        return False
    ways = {next(iter(item.split()), "") for item in parts.items}
    return len(ways) == 1 and ways <= {*rules.parts.spent}


def _counts(total: Claim, parts: Enumeration, rules: Rulebook) -> bool:
    """True when the total counts what the parts do: "for a total of 32 points" is of no wins and draws."""
    if unit_of(total) is not None or total.noun is None:
        return True
    head, heads = total.measure.head, {claim.measure.head for claim in parts.claims}
    apart = re.search(r"[,;:(—–]", parts.rest) is not None
    return head in heads or head in rules.parts.wholes or (apart and head not in rules.parts.scored)


@lru_cache(maxsize=8)
def _patterns(rules: Rulebook) -> _Patterns:
    words = rules.parts
    noun = rf"(?:-{_WORD})?(?: {_WORD}){{0,8}}?"
    lead = rf"(?: ?{_WORD}){{0,2}}? ?"
    members = rf"[- ]{any_of(words.membered)} {_WORD}(?: {_WORD}){{0,2}}? of "
    of_them, openings = any_of(words.of_them), any_of(rules.shares.openings)
    return _Patterns(
        made_up=Pattern(rf"(?:{noun},? {any_of(words.made_up)} {lead}|{members})"),
        listed=Pattern(rf"{noun}\s?(?::|\(|—|–| - )\s?{lead}"),
        parted=Pattern(rf"{noun}\s?[,(—–]?\s?{any_of(words.parted)} {lead}"),
        others=Pattern(rf"\s*{any_of(words.others)}\b"),
        of_them=Pattern(rf"{noun}\s?[,(—–]?\s?{of_them} {lead}"),
        anaphor=Pattern(rf"(?: {_WORD})? {of_them}\b"),
        beside=Pattern(rf"(?: {_WORD}){{0,5}}?(?:\s?[,—–(:]| were) ?"),
        summed=Pattern(
            rf"(?: {_WORD}){{0,5}}?(?:\s?[,—–(:]| were) ?(?:(?:or|for|that is) |{any_of(words.holding)} )?"
        ),
        reached=Pattern(rf"(?: {_WORD}){{0,5}}?[,—–]? ?(?:and |which )?{any_of(words.reached)} "),
        of=Pattern(rf"(?:^|[,;:—–(“\"]\s?|\b{openings} )of (?:the |those |these )?$"),
        group=Pattern(rf"\b{any_of(words.groups)} of $"),
        clause=Pattern(rf"{noun}, {lead}"),
        before=Pattern(rf"{noun}\s?[,—–(:;]? ?(?:for |or |and )?{any_of(words.total_before)} (?:of )?$"),
        after=Pattern(rf"(?: {_WORD}){{0,2}}? {any_of(words.total_after)}(?=\s?(?:$|[),;:.—–]))"),
        added=Pattern(rf"[^)—–;:.]{{0,80}}?[, ]{any_of(words.added)} "),
        wider=Pattern(rf"(?: {_WORD}){{0,3}}? {any_of(words.wider)}\b"),
        paired=Pattern(rf"(?:{any_of(words.paired)} |{of_them},? )"),
        all_told=Pattern(rf"(?: {_WORD}){{1,2}}(?:[,.]|$| {any_of(words.all_told)}\b)"),
    )
