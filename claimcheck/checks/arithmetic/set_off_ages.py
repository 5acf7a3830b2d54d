"""Ages that nobody has, set off behind the name of a person: "Ann Smith, 338, said"."""

from functools import lru_cache
from typing import NamedTuple

from claimcheck.checks.arithmetic.extremes import Limit
from claimcheck.checks.arithmetic.figured import FiguredSentence
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document, SegmentKind
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import has_phrase, trie_pattern

NEAR = 60
"""Characters before a figure in which the name and what comes before it stand."""
_FEW = 2
_PROSE = frozenset({SegmentKind.BODY, SegmentKind.SUMMARY, SegmentKind.CAPTION})
_WORD = r"[A-Z][\w’'-]*\.?"
_LAST = r"[A-Z](?=(?:[^\Wa-z]|[’'-])*+[a-z])[\w’'-]*"


class _Patterns(NamedTuple):
    """Patterns for copy as written."""

    named: Pattern
    """Before the figure: the name, as groups ``first``, without its last word, and ``last``."""
    kin: Pattern
    """Before the figure or the name behind it: "his brother, "."""
    surname: Pattern
    """In a story: the last word of a name of two words or more."""
    someone: Pattern
    """Behind the figure: ", said he"."""
    said: Pattern
    """Before the figure and one name: "said Smith, "."""
    goes_on: Pattern
    """Behind the figure: a clause goes on that says nothing of a count."""
    ends: Pattern
    """Behind the figure: anything that closes it, a further name too."""
    lived: Pattern
    """Behind the figure: ", was born"."""


def set_off_age(sentence: FiguredSentence, place: int, document: Document, context: Context) -> Limit | None:
    """Return the limit that the figure crosses, when it can be nothing but the age of the person named."""
    claim, rules = sentence.claims[place], context.rules
    if not _is_too_old(claim, rules) or claim.segment not in _PROSE:
        return None
    words = rules.extremes.set_off
    if has_phrase(sentence.text, rules.extremes.age.excuses) or has_phrase(sentence.text, words.counted):
        return None
    others = [each for at, each in enumerate(sentence.claims) if at != place]
    if any(_is_too_old(each, rules) and _name(each, sentence, rules) for each in others):
        # "Smith, 338, and Jones, 212": whatever they are, they are no ages.
        return None
    if not _is_of_person(claim, sentence, document, context):
        return None
    most = rules.extremes.age.most
    return Limit("the age of a person", f"at most {most}", 0.8, crossed=True)


def _is_too_old(claim: Claim, rules: Rulebook) -> bool:
    """True for a bare number of three digits or so that is too great for an age."""
    quantity, limits = claim.quantity, rules.extremes
    return (
        claim.role is Role.LEVEL
        and not quantity.unit
        and not claim.noun
        and quantity.digits.isdecimal()
        and quantity.value is not None
        and limits.age.most < quantity.value <= limits.set_off.most
    )


def _is_of_person(claim: Claim, sentence: FiguredSentence, document: Document, context: Context) -> bool:
    patterns = _patterns(context.rules)
    before, behind = sentence.ahead_of(claim)[-NEAR:], sentence.behind(claim)
    kin = patterns.kin.search(before) is not None
    name = _name(claim, sentence, context.rules)
    if not kin and name is None:
        return False
    if patterns.lived.match(behind):
        return True
    person = kin or patterns.someone.match(behind) is not None
    full = name is not None and (name[0] or name[1] in _surnames(document, context))
    if (person or full) and patterns.goes_on.match(behind):
        return True
    said = patterns.said.search(before) is not None
    aged = full and any(each.role is Role.AGE for each in sentence.claims)
    return (kin or said or aged) and patterns.ends.match(behind) is not None


def _name(claim: Claim, sentence: FiguredSentence, rules: Rulebook) -> tuple[str, str] | None:
    """Return the first words and the last one of the name before the figure; None for that of a place."""
    words = rules.extremes.set_off
    match = _patterns(rules).named.search(sentence.ahead_of(claim)[-NEAR:])
    if match is None:
        return None
    first, last = match["first"].split(), match["last"]
    lead = (match["lead"] or "").lower()
    if first and first[0].lower() in rules.grammar.function:
        lead = first.pop(0).lower()
    # "South African President Jacob Zuma" has such a word too, farther from its end.
    if lead in words.leads or any(each.lower() in words.no_first_names for each in first[-_FEW:]):
        return None
    return None if _is_no_surname(last.lower(), rules) else (" ".join(first), last)


def _is_no_surname(word: str, rules: Rulebook) -> bool:
    """True for the last word of a place, an institution, a day, and for a little word."""
    others = (rules.speech.institutions, rules.identifiers.after, rules.grammar.function)
    return (
        word in rules.extremes.set_off.no_surnames
        or any(word in words for words in others)
        or word in rules.calendar.weekdays
        or word in rules.calendar.months
        or word in rules.demonyms.countries
        or word in rules.demonyms.countries.values()
    )


def _surnames(document: Document, context: Context) -> frozenset[str]:
    """Return the last words of the names of a story; worked out once."""
    key = ("surnames", document.id)
    if key not in context.shared:
        words = context.rules.extremes.set_off
        found = _patterns(context.rules).surname.finditer(document.source)
        context.shared[key] = frozenset(
            match["last"] for match in found if match["first"].lower() not in words.no_first_names
        )
    surnames: frozenset[str] = context.shared[key]
    return surnames


@lru_cache(maxsize=4)
def _patterns(rules: Rulebook) -> _Patterns:
    words = rules.extremes.set_off
    younger = rf"(?:,? {trie_pattern(words.younger)}\.?)?"
    one = trie_pattern(words.kin)
    who = trie_pattern(words.pronouns)
    counts = trie_pattern(words.counts)
    return _Patterns(
        named=Pattern(
            rf"(?:(?:^|[^\w’'.-])(?P<lead>[a-z]+) )?(?<![\w’'.-])"
            rf"(?P<first>(?:{_WORD} )*)(?P<last>{_LAST}){younger}, $"
        ),
        kin=Pattern(rf"(?:^|[^\w’'-])(?i:{one})(?:,|,? (?:(?:is|was) )?(?:{_WORD} )?{_LAST},) $"),
        surname=Pattern(rf"(?<![\w’'.-])(?P<first>{_WORD}) (?:{_WORD} )?(?P<last>{_LAST})(?![\w-])"),
        goes_on=Pattern(
            rf"(?:,|\s?[—–])\s?(?:(?!{counts}(?![a-z]))[a-z]|and (?:(?:his|her|their) )?{one}(?![a-z]))"
        ),
        someone=Pattern(rf",(?:[^\w’'-]+[\w’'-]+)*?[^\w’'-]{who}(?![\w-])"),
        said=Pattern(rf"(?:^|[^\w’'-]){trie_pattern(rules.speech.verbs)} (?:{_WORD} )?{_LAST}, $"),
        ends=Pattern(rf", (?:[A-Z]|and |while |{one})|[.;]\W*$|;|\s?[—–]|$"),
        lived=Pattern(rf", {trie_pattern(rules.extremes.age.behind)}(?![a-z])"),
    )
