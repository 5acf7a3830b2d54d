"""Changes and the levels they lead from and to: "rose 25 percent to 50 from 40", "fell 12, or 1%, to 988"."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from claimcheck.checks.arithmetic.figured import FiguredSentence, figured_sentences
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document
from claimcheck.model.quantity import Bound
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.changes import Changes
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import ends_with_phrase, has_phrase, trie_pattern

_ASIDE = frozenset({Role.DATE, Role.TIME, Role.IDENTIFIER, Role.AGE, Role.RANK, Role.SCORE, Role.CONVERSION})
_SHARES = ("percent", "percentage_point")
_PAUSE = Pattern(r"[,;:.()—–]")
_STOP = Pattern(r"[;:]|[.?!]\s")


class Part(Enum):
    """What a figure is in a change."""

    BEFORE = "before"
    AFTER = "after"
    SHARE = "share"
    """How far it went, as a percentage, a fraction or a multiple, or in percentage points."""
    AMOUNT = "amount"
    """How far it went, in the unit of the levels."""


class Move(NamedTuple):
    """One change."""

    sentence: FiguredSentence
    parts: dict[Part, Claim]
    """A "from 20 to 30" read as one figure is BEFORE alone."""
    gaps: dict[Part, str]
    """The copy before each figure, from the figure before it."""
    copy: str
    """The sentence, or the two, that say it."""

    @property
    def ends(self) -> tuple[Claim, ...]:
        """The two levels, as far as it has them; one claim for a range."""
        return tuple(self.parts[part] for part in (Part.BEFORE, Part.AFTER) if part in self.parts)

    @property
    def trend(self) -> str | None:
        """Which way the words of its own figures say that it went."""
        changes = (self.parts.get(part) for part in (Part.SHARE, Part.AMOUNT))
        return next((claim.trend for claim in changes if claim and claim.trend), None)


def moves(document: Document, context: Context) -> Sequence[Move]:
    """Return the changes in a story's sentences, and in one and the next; worked out once."""
    key = ("moves", document.id)
    if key not in context.shared:
        context.shared[key] = tuple(_moves(figured_sentences(document, context), context.rules))
    found: Sequence[Move] = context.shared[key]
    return found


def _moves(sentences: Sequence[FiguredSentence], rules: Rulebook) -> Iterator[Move]:
    for place, sentence in enumerate(sentences):
        if len(sentence.claims) == 1 and not is_range(sentence.claims[0]):
            continue
        found = list(_moves_in(sentence, rules))
        if found and place:
            found[0] = _with_base(found[0], sentences[place - 1])
        if found and place + 1 < len(sentences):
            found[-1] = _with_sequel(found[-1], sentences[place + 1], rules.changes)
        yield from found


def is_range(claim: Claim) -> bool:
    """True for two levels that are one figure: "from 20 to 30", but not for "20 to 30" or "dozens"."""
    quantity = claim.quantity
    if quantity.bound is not Bound.RANGE or not (quantity.low_step and quantity.step):
        return False
    return claim.sentence_text.startswith(("from ", "From "), claim.span.start - claim.sentence.start)


class _Cues(NamedTuple):
    """The rules as patterns."""

    level: Pattern
    led_by: Pattern
    breaks: Pattern
    again: Pattern


@lru_cache(maxsize=8)
def _cues(rulebook: Rulebook) -> _Cues:
    rules = rulebook.changes
    before, after, led_by, breaks, again = (
        trie_pattern(words) for words in (rules.before, rules.after, rules.led_by, rules.breaks, rules.again)
    )
    filler = rf"(?P<filler>(?:\s[\w'’-]+){{0,{rules.filler}}})\s*\Z"
    return _Cues(
        Pattern(rf"(?P<gap>.*(?<!\w))(?:(?P<before>{before})|(?P<after>{after}))(?!\w){filler}", re.DOTALL),
        Pattern(rf"(?:\A|.*[,(–—-])\s*(?:or |which is |that is )?{led_by}(?!\w)", re.DOTALL),
        Pattern(rf"(?<!\w){breaks}(?!\w)"),
        Pattern(rf"(?:\w+ ?)?(?:\(|[,–—-]{{0,2}} ?{again})"),
    )


def _moves_in(sentence: FiguredSentence, rules: Rulebook) -> Iterator[Move]:
    """Yield the runs of neighbouring figures that are the parts of one change each."""
    cues = _cues(rules)
    run = _Run({}, {}, None)
    previous: Claim | None = None
    for claim in sentence.claims:
        if claim.role in _ASIDE or claim.malformed:
            continue
        gap = _copy_before(sentence, claim, previous)
        if claim.role is Role.DURATION and ends_with_phrase(gap, rules.changes.lasting):
            # "Rose 10 percent in two years, from 60 to 90".
            continue
        previous = claim
        if run.last in (Part.BEFORE, Part.AFTER, None) and run.parts and _says_again(claim, gap, cues):
            continue
        part = _part(claim, gap, run.last, cues, rules.changes)
        if run.parts and not _goes_on(part, run, gap, cues, rules.changes):
            if _is_move(run.parts):
                yield Move(sentence, run.parts, run.gaps, sentence.text)
            run = _Run({}, {}, None)
        # A figure that nothing marks can be the level that a change behind it led to.
        kept = part or Part.AFTER
        run = _Run({**run.parts, kept: claim}, {**run.gaps, kept: gap}, part)
    if _is_move(run.parts):
        yield Move(sentence, run.parts, run.gaps, sentence.text)


class _Run(NamedTuple):
    """The figures so far that are parts of one change."""

    parts: dict[Part, Claim]
    gaps: dict[Part, str]
    last: Part | None
    """The part that the last of them is; None for a level that nothing marks."""


def _says_again(claim: Claim, gap: str, cues: _Cues) -> bool:
    """True for the level before it in another unit: "$1.2 billion, or 45 cents a share, from …"."""
    return claim.quantity.unit not in _SHARES and cues.again.fullmatch(" ".join(gap.split())) is not None


def _is_move(parts: dict[Part, Claim]) -> bool:
    return len(parts) > 1 or any(is_range(claim) for claim in parts.values())


def _copy_before(sentence: FiguredSentence, claim: Claim, previous: Claim | None) -> str:
    copy = (
        sentence.between(previous, claim) if previous else sentence.text[: claim.span.start - sentence.start]
    )
    return copy.casefold()


def _part(claim: Claim, gap: str, last: Part | None, cues: _Cues, rules: Changes) -> Part | None:
    """Return what the words before a figure, or its own, make it; None when they say nothing."""
    is_share = claim.quantity.unit in _SHARES or claim.quantity.dimension == "share"
    if claim.role is Role.CHANGE:
        return Part.SHARE if is_share or is_multiple(claim) else Part.AMOUNT
    if is_range(claim):
        return Part.BEFORE
    if match := cues.level.fullmatch(gap):
        if match["before"]:
            return Part.BEFORE if _was_before(claim, match["before"], rules) else None
        return Part.AFTER
    if not cues.again.fullmatch(" ".join(gap.split())):
        return None
    return Part.SHARE if is_share else Part.AMOUNT if last is Part.SHARE else None


def _was_before(claim: Claim, cue: str, rules: Changes) -> bool:
    """True unless a word of comparing sets the figure beside something else, not beside an earlier level."""
    if cue not in rules.comparing:
        return True
    behind = claim.sentence_text[claim.span.end - claim.sentence.start :]
    phrase = _PAUSE.split(behind, maxsplit=1)[0]
    return not phrase.strip() or has_phrase(phrase, rules.then)


def is_multiple(claim: Claim) -> bool:
    """True for "doubled", "fivefold" and the like."""
    return any(rule.startswith("multiple ") for rule in claim.rules)


def _goes_on(part: Part | None, run: _Run, gap: str, cues: _Cues, rules: Changes) -> bool:
    """True when a figure is one more part of the change before it."""
    if part is None or part in run.parts or len(gap) > rules.longest_gap or _STOP.search(gap):
        return False
    match = cues.level.fullmatch(gap)
    between = f"{match['gap']} {match['filler']}" if match else gap
    if cues.breaks.search(between):
        return False
    return run.last is not None or cues.led_by.match(gap) is not None


def _with_base(move: Move, previous: FiguredSentence) -> Move:
    """Return the change with its first level, when the sentence before tells that of the year before.

    "Profit was $60 million in 2010. Profit was $90 million in 2011, up 30 percent".
    """
    after = move.parts.get(Part.AFTER)
    if after is None or Part.SHARE not in move.parts or Part.BEFORE in move.parts:
        return move
    levels = [claim for claim in previous.claims if claim.role is not Role.DATE]
    if len(levels) != 1 or levels[0].role is not Role.LEVEL or previous.paragraph != move.sentence.paragraph:
        return move
    base, years = levels[0], (_only_year(previous), _only_year(move.sentence))
    alike = (base.measure, base.entities, base.speaker) == (after.measure, after.entities, after.speaker)
    if not alike or not base.measure.head or None in years or (years[0] or 0) + 1 != years[1]:
        return move
    return move._replace(
        parts={**move.parts, Part.BEFORE: base},
        gaps={**move.gaps, Part.BEFORE: ""},
        copy=f"{previous.text} {move.copy}",
    )


def _only_year(sentence: FiguredSentence) -> int | None:
    """Return the year of the one date of a sentence; None for none or several."""
    dates = [claim.period for claim in sentence.claims if claim.role is Role.DATE]
    written = [part.year for period in dates if period for part in period.written]
    return written[0] if len(written) == 1 else None


def _with_sequel(move: Move, following: FiguredSentence, rules: Changes) -> Move:
    """Return the change with its share, when the next sentence begins with it: "That is a rise of 3%"."""
    claim = following.claims[0]
    begins = " ".join(following.before(0).casefold().split())
    named = begins in rules.sequel_named
    if Part.SHARE in move.parts or following.paragraph != move.sentence.paragraph:
        return move
    if not (named or begins in rules.sequel) or claim.quantity.unit not in _SHARES:
        return move
    if claim.role is not Role.CHANGE and not (named and claim.role is Role.SHARE):
        return move
    return move._replace(
        parts={**move.parts, Part.SHARE: claim},
        gaps={**move.gaps, Part.SHARE: begins},
        copy=f"{move.copy} {following.text}",
    )


def way(move: Move, context: Context) -> str:
    """Return the two levels as written, "60 → 90"."""
    texts = [context.text(claim.span) for claim in move.ends]
    return " → ".join(texts if len(texts) > 1 else texts[0][len("from ") :].split(" to "))


def compares_unlike(move: Move, rules: Changes) -> bool:
    """True when the change has another base than its levels: per year, like for like, another quarter."""
    if has_phrase(move.copy, rules.other_bases):
        return True
    kinds = {kind for kind, phrases in rules.comparisons.items() if has_phrase(move.copy, phrases)}
    return len(kinds) > 1
