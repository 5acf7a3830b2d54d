"""Which figures of a headline are checked, and as what."""

from __future__ import annotations

from enum import StrEnum

from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import SegmentKind
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import ends_with_phrase, has_phrase

AMOUNTS = frozenset({Role.LEVEL, Role.CHANGE, Role.SHARE, Role.RATE, Role.AGE, Role.DURATION})
GUESSED = frozenset({"name behind number", "name before number"})
"""Rules that take a number for a name by the capitals beside it, which in a headline say nothing."""


YEAR_RULES = frozenset({"date year", "date month year", "date decade", "date short year"})
PART = Pattern(r"[:;—–“”\"]")
"""Between two parts of a headline, each of which may be a title of its own."""
NUMBER = Pattern(r"\d+")
CENTURY_TURN = 40
"""Two digits below it are a year of the 2000s."""


class Kind(StrEnum):
    """What a figure of a headline is checked as."""

    AMOUNT = "amount"
    YEAR = "year"
    ORDINAL = "ordinal"
    NAME = "name"
    DAY = "day"


def kind_of(claim: Claim, rules: Rulebook) -> Kind | None:
    """Return what a figure of a headline is checked as; None for one that is not checked.

    Of a summary, a caption and a pull quote the amounts are.

    Clock times, scores and days of a month are not; nor is "one", which is a pronoun in most headlines, nor
    "5 Things to Know", which counts the story's own items.
    """
    if claim.segment is not SegmentKind.HEADLINE:
        return (
            Kind.AMOUNT
            if is_amount(claim) and claim.quantity.digits.lower() not in rules.headlines.no_figure
            else None
        )
    if (
        claim.malformed
        or claim.quantity.digits.lower() in rules.headlines.no_figure
        or (claim.noun or "").startswith("on-")
    ):
        return None
    if year_of(claim) is not None:
        return Kind.YEAR
    if claim.role in AMOUNTS:
        return None if _is_listing(claim, rules) else Kind.AMOUNT
    if claim.role is Role.RANK or "date century" in claim.rules:
        return Kind.ORDINAL
    if "date month day" in claim.rules:
        return Kind.DAY
    if claim.role is Role.IDENTIFIER and claim.quantity.value is not None:
        if GUESSED.intersection(claim.rules):
            return Kind.AMOUNT
        return Kind.NAME if label_of(claim, rules) else None
    return None


def year_of(claim: Claim) -> int | None:
    """The year that a figure names: 1986 for "1986" and for "'86"; None when it names none."""
    value = claim.quantity.value
    if value is None:
        return None
    if claim.role is Role.DATE:
        return _in_full(int(value)) if YEAR_RULES.intersection(claim.rules) else None
    digits, before = (
        claim.quantity.digits,
        claim.sentence_text[: claim.span.start - claim.sentence.start][-1:],
    )
    if before not in ("'", "’", "‘") or len(digits) != 2 or not digits.isdigit():
        return None
    return _in_full(int(digits))


def _in_full(year: int) -> int:
    if year >= 100:
        return year
    return year + (2000 if year < CENTURY_TURN else 1900)


def label_of(claim: Claim, rules: Rulebook) -> str | None:
    """What makes a number a name: a word of rules/identifiers.toml ("flight"), or the letters glued to it.

    None without either.
    """
    if claim.role is not Role.IDENTIFIER:
        return None
    labels = (rule.removeprefix("name ") for rule in claim.rules if rule.startswith("name "))
    known = (label for label in labels if label in rules.identifiers.before or label == "after ordinal")
    return next(known, None) or (code_of(claim) or ("", None))[1]


def code_of(claim: Claim) -> tuple[str, str] | None:
    """The first number of a name written in one word and the rest of it: "3" and "D", "2" and "-on-1".

    None for other names, and for one without letters.
    """
    at = claim.sentence.start
    written = claim.sentence_text[claim.span.start - at : claim.span.end - at].lower()
    number = NUMBER.search(written)
    rest = NUMBER.sub("", written, 1)
    return (number[0], rest) if number and " " not in written and any(map(str.isalpha, rest)) else None


def _is_listing(claim: Claim, rules: Rulebook) -> bool:
    """ "5 things to know", "The 10 best beaches", and what speaks to "you" in the figure's own part."""
    if claim.role is not Role.LEVEL or claim.quantity.unit is not None:
        return False
    listed, words = rules.headlines.listed, rules.headlines
    start, end = claim.span.start - claim.sentence.start, claim.span.end - claim.sentence.start
    before, behind = PART.split(claim.sentence_text[:start])[-1], PART.split(claim.sentence_text[end:])[0]
    if has_phrase(f"{before} {behind}", words.addressed):
        return True
    named = claim.measure.head in listed or not claim.measure.words.isdisjoint(listed)
    return named and (not before.strip() or ends_with_phrase(before.rstrip(), words.before_lists))


def is_amount(claim: Claim) -> bool:
    """True for a figure of a body that can give or rival an amount of the headline."""
    return claim.role in AMOUNTS and not claim.malformed


def may_be_age(claim: Claim, rules: Rulebook) -> bool:
    """True for a bare number where headlines give ages: "Dead at 78", "Brother, 4", not "5 dead, 2 hurt"."""
    at, text = claim.sentence.start, claim.sentence_text
    before, behind = text[: claim.span.start - at].rstrip(), text[claim.span.end - at :].lstrip()
    if before.endswith(","):
        return not behind[:1].isalnum()
    return ends_with_phrase(before, rules.headlines.before_ages)


def is_bare(claim: Claim) -> bool:
    """True for a number without unit and noun, which may stand for anything ("Dow up 305", "Brother, 4")."""
    quantity = claim.quantity
    return (
        quantity.unit is None
        and quantity.dimension == "count"
        and (claim.noun is None or claim.role not in AMOUNTS)
    )
