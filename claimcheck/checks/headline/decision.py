"""How likely it is that a figure of a headline is wrong, from named evidence."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from claimcheck.checks.headline.figures import Kind, is_bare
from claimcheck.checks.headline.likeness import chance, weighed
from claimcheck.checks.headline.rivals import Match
from claimcheck.checks.headline.values import Support
from claimcheck.checks.headline.verdict import Verdict
from claimcheck.model.claim import Claim, Role
from claimcheck.quantities.slip import ZEROS
from claimcheck.rulebook import Rulebook

SUPPORTS = {
    "written": (Support.WRITTEN,),
    "rounded": (Support.ROUNDED,),
    "age": (Support.AGE,),
    "word": (Support.WORD,),
    "sum": (Support.SUM, Support.DIFFERENCE),
    "date": (Support.DATE, Support.PERIOD),
    "other_form": (
        Support.BARE,
        Support.UNIT,
        Support.AGED,
        Support.BOUND,
        Support.RANGE,
        Support.CONVERTED,
        Support.ORDINAL,
        Support.SHARE,
        Support.CHANGE,
        Support.PRODUCT,
        Support.NAMED,
        Support.COUNTED,
    ),
    "loosely": (Support.VAGUE, Support.CUT, Support.ROUGH, Support.UNREAD, Support.DIGITS),
}
"""Sign → the ways of giving a figure that it stands for."""
LEAST_RIVAL = -2.0
"""Logits of a likeness below which a figure is of something else, and no rival."""
FEW = 3
"""So many things a story may list without counting them."""
TWO = 2
"""Two that the story names need no number in it: "2 actors" over the names of both."""
LEAST, MOST = -5.0, 2.0
"""Logits of a likeness beyond which more evidence says nothing."""


def suspicion(verdict: Verdict, rules: Rulebook) -> float:
    """The probability that the figure is wrong, 0 to 1."""
    return chance(weighed(signs(verdict), suspicion_weights(rules)))


@lru_cache(maxsize=4)
def suspicion_weights(rules: Rulebook) -> Mapping[str, float]:
    """The weights of rules/headlines.toml, [suspicion]."""
    return {name: float(weight) for name, weight in rules.headlines.suspicion.items()}


def signs(verdict: Verdict) -> dict[str, float]:
    """The strength of each sign, mostly 0 or 1; the names are those of rules/headlines.toml."""
    claim, how, rival = verdict.claim, verdict.how, verdict.rival
    if rival and rival.likeness < LEAST_RIVAL and verdict.slipped is None:
        rival = None
    value = abs(claim.quantity.value or Decimal(0))
    count = claim.quantity.value is not None and value <= 12
    unsupported = how is None
    worked_out = not unsupported and verdict.support is None and how is not Support.PERIOD
    found = {name: float(how in kinds) for name, kinds in SUPPORTS.items()}
    other = _clipped(rival.likeness) if rival else LEAST
    size = "year" if verdict.kind is Kind.YEAR else "small" if count else "medium" if value < 100 else "large"
    odds = min(3.0, max(-4.0, verdict.odds))
    found |= {
        "small_supported": float(count and not unsupported),
        "medium_supported": float(size == "medium" and not unsupported),
        "supports": min(3, verdict.supports) / 3,
        "odds": odds,
        "odds_year": odds * (size == "year"),
        "given_away": float(verdict.given_away),
        "event_elsewhere": float(_event_elsewhere(verdict)),
        "rival_size": _orders_apart(value, rival) if rival and verdict.support else 0.0,
        "rival_noun": rival.evidence["same_noun"] if rival and not unsupported else 0.0,
        "rival_words": rival.evidence["rare_beside"] if rival and not unsupported else 0.0,
        "slip": float(unsupported and verdict.slipped is not None),
        "slip_of_zero": float(unsupported and verdict.slipped is not None and _of_zero(verdict.slipped)),
        "rival_likeness": other if unsupported and rival else 0.0,
        "rival_share": verdict.rival_share if unsupported and rival else 0.0,
        "derived_rival": other - LEAST if worked_out and rival else 0.0,
        "dated_year": float(worked_out and rival is not None and verdict.kind is Kind.YEAR),
        "no_rival": float(unsupported and rival is None),
        "within_bound": float(verdict.within_bound),
        "two_alone": float(unsupported and rival is None and value == TWO and _is_count(claim)),
        "bare": float(unsupported and is_bare(claim)),
        "few": float(unsupported and claim.quantity.value is not None and value <= FEW),
        "one": float(unsupported and value == 1 and not _of_many(claim)),
        "one_of_many": float(value == 1 and _of_many(claim)),
        "name_supported": float(not unsupported and verdict.kind is Kind.NAME),
        "ordinal_supported": float(not unsupported and verdict.kind is Kind.ORDINAL),
        "year": float(unsupported and verdict.kind is Kind.YEAR),
        "ordinal": float(unsupported and verdict.kind is Kind.ORDINAL),
        "name": float(unsupported and verdict.kind is Kind.NAME),
        "time_alone": float(unsupported and rival is None and claim.quantity.dimension == "time"),
        "time": float(unsupported and claim.quantity.dimension == "time"),
        "age_nowhere": float(unsupported and claim.role is Role.AGE),
        "money": float(unsupported and claim.quantity.dimension.startswith("currency")),
    }
    return found


def _event_elsewhere(verdict: Verdict) -> bool:
    """ "161 injured" over 161 killed and 1,440 injured: what happened, happened to so many others."""
    own, rival = verdict.support, verdict.rival
    return bool(own and rival and own.evidence["other_event"] and rival.evidence["same_event"])


def _orders_apart(value: Decimal, rival: Match) -> float:
    """By how many powers of ten the two differ, three at most: figures that swap are alike in size."""
    other = abs(rival.claim.quantity.value or Decimal(0))
    if not value or not other:
        return 0.0
    return min(3.0, abs(float((value / other).log10())))


def _of_zero(slipped: Match) -> bool:
    return slipped.slip == ZEROS


def _of_many(claim: Claim) -> bool:
    """ "1 Years", "1 Retailers": one of what is many."""
    words = (
        claim.noun
        or claim.sentence_text[
            claim.span.start - claim.sentence.start : claim.span.end - claim.sentence.start
        ]
    ).split()
    return claim.role is not Role.SHARE and words[-1].endswith("s") and not words[-1].endswith("ss")


def _is_count(claim: Claim) -> bool:
    return claim.role is Role.LEVEL and claim.quantity.unit is None


def _clipped(logits: float) -> float:
    return min(MOST, max(LEAST, logits))
