"""Shares side by side that are of one whole: "45 percent of the vote, 38 percent and 22 percent"."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.checks.arithmetic.figured import FiguredSentence, figured_sentences
from claimcheck.checks.arithmetic.joins import REACH, any_of, folded
from claimcheck.checks.arithmetic.terms import is_lent
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import has_phrase

_NEXT = Pattern(r"[,;:.—–)]| and | but | while ")
_OBJECT = Pattern(r"[^\W\d_]+")
_TURN = 2
"""Words before the next share at most, the join among them: "while just"."""
_FEW = 2
_MOST = 15
"""Shares of one whole; more of them in one sentence are a table or a list of wholes."""
_LEAD = 60
"""Characters before the first of the shares that may say what they are of."""


class Division(NamedTuple):
    """The shares, and the word for what they are of; "" where their kinds say that nothing is two of them."""

    shares: tuple[Claim, ...]
    whole: str


class _Item(NamedTuple):
    """A share and the copy around it up to its neighbours, in lower case."""

    claim: Claim
    before: str
    behind: str


class _Patterns(NamedTuple):
    of: Pattern
    """Behind a share: what it is of, as the group 1."""
    counted: Pattern
    """Behind a share that is no part of the whole."""


def divisions(document: Document, context: Context) -> Iterator[Division]:
    """Yield the shares of ``document`` that stand side by side in one sentence and are of one whole."""
    patterns = _patterns(context.rules)
    for sentence in figured_sentences(document, context):
        if len(sentence.claims) < _FEW:
            continue
        for run in _runs(sentence, patterns):
            if _FEW <= len(run) <= _MOST:
                yield from _divided(run, patterns, context.rules)


def _runs(sentence: FiguredSentence, patterns: _Patterns) -> Iterator[list[_Item]]:
    """Shares without any other figure between them, and near each other."""
    run: list[_Item] = []
    for place, claim in enumerate(sentence.claims):
        behind = sentence.after(place)
        if _is_share(claim) and not patterns.counted.match(folded(behind)):
            run.append(_Item(claim, folded(sentence.before(place)[-_LEAD:]), folded(behind)))
            if len(behind) <= REACH and ";" not in behind:
                continue
        yield run
        run = []
    yield run


def _is_share(claim: Claim) -> bool:
    quantity = claim.quantity
    return claim.role is Role.SHARE and quantity.unit == "percent" and not is_lent(claim)


def _divided(run: Sequence[_Item], patterns: _Patterns, rules: Rulebook) -> Iterator[Division]:
    """The whole run, of a vote or a market; else its stretches of answers that shut each other out."""
    whole = _whole(run, patterns, rules)
    if whole is None:
        for group in rules.shares.whole.answers:
            yield from _answered(run, group.words, rules)
    elif not any(_is_apart(item.behind, rules) for item in run[:-1]) and not _is_apart(_own(run[-1]), rules):
        yield Division(tuple(item.claim for item in run), whole)


def _whole(run: Sequence[_Item], patterns: _Patterns, rules: Rulebook) -> str | None:
    """Return what all are of; None when they are of different things, or of nothing that is divided."""
    words = rules.shares.whole
    named = {found[1] for item in run if (found := patterns.of.match(item.behind))}
    if named:
        word = named.pop()
        return None if named or word not in words.of else word
    known = {**words.words, **(words.given if _goes_on(run, words.onward) else {})}
    return next((whole for phrase, whole in known.items() if has_phrase(run[0].before, (phrase,))), None)


def _goes_on(run: Sequence[_Item], prepositions: Sequence[str]) -> bool:
    """True for "45 percent goes to schools, 38 percent to roads": all go on with one preposition."""
    begun = {word for word in _own(run[0]).split() if word in prepositions}
    return all(next(iter(item.behind.split()), "") in begun for item in run[1:])


def _is_apart(copy: str, rules: Rulebook) -> bool:
    return has_phrase(copy, rules.shares.whole.apart)


def _answered(run: Sequence[_Item], kinds: Sequence[Sequence[str]], rules: Rulebook) -> Iterator[Division]:
    """Stretches in which every share is of another of ``kinds``."""
    stretch: dict[int, Claim] = {}
    asked: set[str] = set()
    for item in run:
        kind = _kind(item, kinds)
        objects = _objects(item, kinds, rules)
        if kind is None or kind in stretch or not (objects <= asked or asked <= objects):
            yield from _stretched(stretch)
            stretch, asked = {}, set()
        if kind is not None:
            stretch[kind] = item.claim
            asked |= objects
            if _is_apart(item.behind if item is not run[-1] else _own(item), rules) or _turns(item):
                yield from _stretched(stretch)
                stretch, asked = {}, set()
    yield from _stretched(stretch)


def _objects(item: _Item, kinds: Sequence[Sequence[str]], rules: Rulebook) -> set[str]:
    """Return what the answer is about: "57 percent oppose the ban" is no word on those who "back checks"."""
    said = {word for words in kinds for phrase in words for word in phrase.split()}
    return set(_OBJECT.findall(_own(item))) - said - set(rules.shares.whole.no_objects)


def _turns(item: _Item) -> bool:
    """True when the next share has a subject of its own: "and its users 52 percent female"."""
    return len(_OBJECT.findall(item.behind[len(_own(item)) :])) > _TURN


def _stretched(stretch: Mapping[int, Claim]) -> Iterator[Division]:
    if len(stretch) >= _FEW:
        yield Division(tuple(stretch.values()), "")


def _kind(item: _Item, kinds: Sequence[Sequence[str]]) -> int | None:
    """The one kind that the share is of, where it is a share of nothing else ("of men")."""
    own = _own(item)
    found = [place for place, words in enumerate(kinds) if has_phrase(own, words)]
    return found[0] if len(found) == 1 and not own.startswith(" of ") else None


def _own(item: _Item) -> str:
    """Return the copy behind a share that belongs to it alone."""
    return str(_NEXT.split(item.behind, maxsplit=1)[0])


@lru_cache(maxsize=8)
def _patterns(rules: Rulebook) -> _Patterns:
    words = rules.shares
    narrowing = rf"(?:{any_of((*words.determiners, *words.adjectives))} )*"
    return _Patterns(
        of=Pattern(rf"\)? of {narrowing}([\w’'-]+)"),
        counted=Pattern(rf"[^,;]{{0,60}} {any_of(words.whole.counted)}\b"),
    )
