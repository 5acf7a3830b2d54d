"""Shares that the copy ties to a whole: "18 of the 60 members, or 30 percent"."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.checks.arithmetic.figured import FiguredSentence, figured_sentences
from claimcheck.checks.arithmetic.joins import REACH, Joins, folded, folded_end, joins
from claimcheck.checks.arithmetic.terms import is_amount, share_of_one, unit_of
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document


class Proportion(NamedTuple):
    """A share, the part that it is said of and their whole, as far as the copy gives them; at least two."""

    share: Claim | None = None
    """None where a phrase stands for it."""
    part: Claim | None = None
    whole: Claim | None = None
    twice: Claim | None = None
    """The same share said in another way ("two in three, or 67 percent")."""
    word: str | None = None
    """The phrase for the share, as rules/shares.toml has it: "a majority"."""


def proportions(document: Document, context: Context) -> Sequence[Proportion]:
    """Return the proportions of ``document``, in the order of the text; worked out once."""
    key = ("proportions", document.id)
    if key not in context.shared:
        patterns = joins(context.rules)
        sentences = figured_sentences(document, context)
        context.shared[key] = tuple(found for each in sentences for found in _in_sentence(each, patterns))
    found: Sequence[Proportion] = context.shared[key]
    return found


def _in_sentence(sentence: FiguredSentence, patterns: Joins) -> Iterator[Proportion]:
    """Look at each figure with the two behind it; a figure belongs to one proportion."""
    kinds = "".join(map(_kind, sentence.claims))
    place = 0
    while place < len(kinds) - 1:
        found = _FORMS.get(kinds[place : place + 3], _nothing)(sentence, place, patterns)
        taken = 3
        if found is None:
            found, taken = _PAIRS.get(kinds[place : place + 2], _nothing)(sentence, place, patterns), 2
        if found is not None:
            yield found
        place += taken if found is not None else 1


def _kind(claim: Claim) -> str:
    """Return "#" for an amount, "%" for a share, and "-" for what is neither."""
    if is_amount(claim):
        return "#"
    return "-" if share_of_one(claim) is None else "%"


def _nothing(sentence: FiguredSentence, place: int, patterns: Joins) -> None:
    return None


def _share_last(sentence: FiguredSentence, place: int, patterns: Joins) -> Proportion | None:
    """ "18 of 60 (30 percent)", "of the 60, 18 (30 percent)", "60 members, 18 of them (30 percent)"."""
    first, second, share = sentence.claims[place : place + 3]
    gap, beside, behind = _copy(sentence, place)
    if not _alike(first, second) or not patterns.is_again(beside, behind):
        return None
    if patterns.is_of(gap):
        return Proportion(share, first, second)
    if _opens(sentence, place, patterns) or _meant(sentence, place, beside, patterns):
        return Proportion(share, second, first)
    return None


def _share_between(sentence: FiguredSentence, place: int, patterns: Joins) -> Proportion | None:
    """ "18, or 30 percent, of the 60"."""
    part, share, whole = sentence.claims[place : place + 3]
    gap, beside, _ = _copy(sentence, place)
    if _alike(part, whole) and patterns.aside.fullmatch(folded(gap)) and patterns.is_of(beside):
        return Proportion(share, part, whole)
    return None


def _share_first(sentence: FiguredSentence, place: int, patterns: Joins) -> Proportion | None:
    """ "30 percent of the 60 members, or 18", "30 percent — 18 of the 60"."""
    share, first, second = sentence.claims[place : place + 3]
    gap, beside, behind = _copy(sentence, place)
    if not _alike(first, second):
        return None
    if patterns.is_of(gap) and patterns.is_again(beside, behind):
        return Proportion(share, second, first)
    if patterns.aside.fullmatch(folded(gap)) and patterns.is_of(beside):
        return Proportion(share, first, second)
    return None


def _said_twice(sentence: FiguredSentence, place: int, patterns: Joins) -> Proportion | None:
    """ "two in three, or 67 percent"; never "10 or 20 percent", nor two shares side by side."""
    first, second = sentence.claims[place : place + 2]
    gap, behind, _ = _copy(sentence, place)
    if first.quantity.unit == second.quantity.unit or gap.strip().endswith(","):
        return None
    return Proportion(first, twice=second) if patterns.is_again(gap, behind) else None


def _majority(sentence: FiguredSentence, place: int, patterns: Joins) -> Proportion | None:
    """ "30 of the 200 members, a majority", "a majority of the 200 members, 30 in all"."""
    first, second = sentence.claims[place : place + 2]
    gap, behind, _ = _copy(sentence, place)
    if not _alike(first, second):
        return None
    if patterns.is_of(gap):
        said = patterns.majority.match(folded(behind)) or patterns.majority_with.fullmatch(
            folded_end(sentence.before(place))
        )
        return Proportion(None, first, second, word=said["word"]) if said else None
    said = patterns.majority_of.fullmatch(folded_end(sentence.before(place)))
    if said and patterns.is_again(gap, behind):
        return Proportion(None, second, first, word=said["word"])
    return None


def _share_of(sentence: FiguredSentence, place: int, patterns: Joins) -> Proportion | None:
    """ "71 percent of the 43 members"."""
    share, whole = sentence.claims[place : place + 2]
    tied = patterns.share_of.fullmatch(folded(sentence.between(share, whole)))
    return Proportion(share, None, whole) if tied else None


def _of_whole(sentence: FiguredSentence, place: int, patterns: Joins) -> Proportion | None:
    """ "of the 43 members, 71 percent", "43 members, 71 percent of them"."""
    whole, share = sentence.claims[place : place + 2]
    behind = sentence.after(place + 1)
    if _opens(sentence, place, patterns) or _meant(sentence, place, behind, patterns):
        return Proportion(share, None, whole)
    return None


_FORMS = {"##%": _share_last, "#%#": _share_between, "%##": _share_first}
_PAIRS = {"%%": _said_twice, "##": _majority, "%#": _share_of, "#%": _of_whole}


def _opens(sentence: FiguredSentence, place: int, patterns: Joins) -> bool:
    """ "Of the 43 members, …": what comes behind the comma is of them."""
    before, behind = folded_end(sentence.before(place)), folded(sentence.after(place))
    return patterns.opening.fullmatch(before) is not None and ", " in behind


def _meant(sentence: FiguredSentence, place: int, behind: str, patterns: Joins) -> bool:
    """ "43 members, 71 percent of them": there is nothing else that "them" could be."""
    alone = not any(_kind(claim) == "#" for claim in sentence.claims[:place])
    return alone and len(sentence.after(place)) < REACH and patterns.anaphor.match(folded(behind)) is not None


def _copy(sentence: FiguredSentence, place: int) -> tuple[str, str, str]:
    """Return the copy behind the figure at ``place`` and behind the next two, each up to the figure after."""
    last = len(sentence.claims) - 1
    first, second = sentence.after(place), sentence.after(min(place + 1, last))
    return first, second, sentence.after(place + 2) if place + 2 <= last else second


def _alike(part: Claim, whole: Claim) -> bool:
    """True in one unit, which a bare part may leave to its whole ("24,000 of the 60,000 square miles")."""
    one, other = unit_of(part), unit_of(whole)
    bare = one is None and part.noun is None and whole.quantity.dimension != "currency"
    return one == other or bare
