"""Which way the words of a change say that it went."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.checks.arithmetic.coarse import ends, is_round
from claimcheck.checks.arithmetic.moves import Move, Part, is_range
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import ends_with_phrase, has_phrase

_CLAUSE = Pattern(r"[,;:—–(]")
_WORD = Pattern(r"[^\W\d_]+")
_LEVELS = (Part.BEFORE, Part.AFTER)


def direction(move: Move, rules: Rulebook) -> str | None:
    """Return "up" or "down"; None where the words of the change say neither, both, or another order."""
    if has_phrase(move.copy, rules.directions.other_orders):
        return None
    gaps = [gap for part, gap in move.gaps.items() if part in _LEVELS]
    if any(has_phrase(_own_words(gap, rules), rules.directions.signs) for gap in gaps):
        return None  # "fell to a loss of"
    with_range = any(is_range(claim) for claim in move.ends)
    ways = {way for gap in gaps if (way := _said(gap, with_range, rules))}
    compared = move.gaps.get(Part.BEFORE, "")
    ways |= {
        way for said, way in rules.directions.comparatives.items() if ends_with_phrase(compared, (said,))
    }
    if move.trend is not None:
        ways.add(move.trend)
    return ways.pop() if len(ways) == 1 else None


def _said(gap: str, with_range: bool, rules: Rulebook) -> str | None:
    """Return the way that the clause before a level says it went; a range has its "from" in itself."""
    gap = f"{gap} from" if with_range else gap
    words = _WORD.findall(gap)
    cue = _cue(words, rules)
    if cue is None:
        return None
    near = _clause_before(gap, words, cue)[-rules.directions.reach :]
    up, down = _words(rules)
    if near and near[-1] in up | down:  # "growth was revised down to", but "with cuts from 15 to 27 jobs"
        return None if with_range else "up" if near[-1] in up else "down"
    known = (up | down) - set(rules.movement.particles)
    ways = {"up" if word in up else "down" for word in near if word in known}
    return ways.pop() if len(ways) == 1 else None


def _cue(words: list[str], rules: Rulebook) -> int | None:
    """Return the place of the last "from" or "to"."""
    return max((place for place, word in enumerate(words) if word in rules.directions.cues), default=None)


def _own_words(gap: str, rules: Rulebook) -> str:
    """Return the words between "from" or "to" and the level."""
    words = _WORD.findall(gap)
    cue = _cue(words, rules)
    return "" if cue is None else " ".join(words[cue + 1 :])


def _clause_before(gap: str, words: list[str], cue: int) -> list[str]:
    """Return the words before the cue in its clause, or in the one before where it begins its own."""
    clauses = [_WORD.findall(clause) for clause in _CLAUSE.split(gap)]
    own = cue - (len(words) - len(clauses[-1]))
    return clauses[-1][:own] if own > 0 else words[:cue]


@lru_cache(maxsize=8)
def _words(rules: Rulebook) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of movement up, and those down."""
    known, own = rules.movement, rules.directions
    unsteady = set(own.unsteady)
    up, down = (*known.up, *known.up_nouns, *own.up), (*known.down, *known.down_nouns, *own.down)
    return frozenset(up) - unsteady, frozenset(down) - unsteady


def may_be_span(move: Move, rules: Rulebook) -> bool:
    """True when "fell from 5 to 10 percent" may say how far something went, and no levels."""
    one_unit = any(is_range(claim) or "unit shared" in claim.rules for claim in move.ends)
    written = [number for claim in move.ends for number in ends(claim.quantity)]
    return (
        one_unit
        and move.ends[-1].quantity.dimension in rules.directions.spans
        and all(is_round(*number) for number in written)
    )
