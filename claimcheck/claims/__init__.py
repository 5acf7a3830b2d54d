"""Sentence → Claim: what each figure measures, of what, when, where, who says it, and whether it is so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from claimcheck.claims.aliases import Aliases, is_title_case, names_in
from claimcheck.claims.cells import CellClaims
from claimcheck.claims.context import Context, contexts_of
from claimcheck.claims.events import event_of, tells_an_event
from claimcheck.claims.measures import NO_MEASURE, measure_of
from claimcheck.claims.modality import ModalityWords, modality_words_of
from claimcheck.claims.names import name_of
from claimcheck.claims.periods import periods_for
from claimcheck.claims.places import place_of, places_in
from claimcheck.claims.roles import role_of
from claimcheck.claims.subjects import entities_of
from claimcheck.claims.tokens import NO_TOKENS, Tokens
from claimcheck.claims.words import words_of
from claimcheck.model.claim import Claim, Modality, Role
from claimcheck.model.document import Document
from claimcheck.model.interval import Interval, Reading
from claimcheck.model.mention import Mention, MentionKind
from claimcheck.model.period import Period
from claimcheck.model.quantity import Quantity
from claimcheck.model.sentence import Sentence
from claimcheck.model.span import Span
from claimcheck.quantities.reading import read
from claimcheck.rulebook import Rulebook

__all__ = ["make_claims"]


def make_claims(document: Document, sentences: Sequence[Sentence], rules: Rulebook) -> tuple[Claim, ...]:
    """One claim for each mention, in order."""
    words = words_of(rules)
    modality = modality_words_of(rules)
    tokenised = [
        Tokens(sentence.text, sentence.low) if not sentence.cells and _measures(sentence) else NO_TOKENS
        for sentence in sentences
    ]
    titles = [is_title_case(tokens, words) for tokens in tokenised]
    names = (names_in(tokens, words) for tokens, title in zip(tokenised, titles, strict=True) if not title)
    aliases = Aliases(set().union(*names))
    claims: list[Claim] = []
    cells = CellClaims(words, aliases, modality, rules)
    for sentence, tokens, title in zip(sentences, tokenised, titles, strict=True):
        if sentence.cells:
            claims += cells.of(document.id, sentence, len(claims))
            continue
        place = Span(document.id, sentence.start, sentence.end)
        previous: Mention | None = None
        contexts = contexts_of(
            sentence,
            tokens,
            words,
            places_in(sentence.text, sentence.low, words) if tokens.text else [],
            title_case=title,
        )
        for context, period in zip(contexts, periods_for(sentence), strict=True):
            claim_id = f"{document.id}#{len(claims) + 1}"
            if context.mention.kind in NAMED:
                claims.append(_label(claim_id, place, context, period, rules))
            else:
                claims.append(_claim(claim_id, place, context, period, previous, aliases, modality, rules))
            previous = context.mention
    return tuple(claims)


MALFORMED: Final = MentionKind.MALFORMED
# Mentions that measure nothing: their claims carry no context and are compared with nothing.
NAMED: Final = {
    MentionKind.DATE: Role.DATE,
    MentionKind.TIME: Role.TIME,
    MentionKind.IDENTIFIER: Role.IDENTIFIER,
    MentionKind.SCORE: Role.SCORE,
    MentionKind.ORDINAL: Role.RANK,
}


def _measures(sentence: Sentence) -> bool:
    """True when the words of the sentence are needed: for a figure, or for the year of an event."""
    return any(
        mention.kind not in NAMED
        or (mention.kind is MentionKind.DATE and tells_an_event(sentence.low, *_within(sentence, mention)))
        for mention in sentence.mentions
    )


def _within(sentence: Sentence, mention: Mention) -> tuple[int, int]:
    return mention.start - sentence.start, mention.end - sentence.start


def _label(claim_id: str, sentence: Span, context: Context, period: Period | None, rules: Rulebook) -> Claim:
    mention, where = context.mention, context.sentence
    measure = NO_MEASURE
    if mention.kind is MentionKind.DATE and tells_an_event(where.low, *_within(where, mention)):
        measure = event_of(context) or NO_MEASURE
    elif mention.kind is MentionKind.IDENTIFIER:
        measure = name_of(context) or NO_MEASURE
    return Claim(
        claim_id,
        Span(sentence.document, mention.start, mention.end),
        sentence,
        where.text,
        where.segment,
        where.paragraph,
        mention.quantity,
        _named(mention.quantity, rules),
        NAMED[mention.kind],
        measure,
        None,
        None,
        frozenset(),
        period,
        None,
        where.speaker,
        Modality.ACTUAL,
        None,
        False,
        mention.rules,
    )


def _named(quantity: Quantity, rules: Rulebook) -> Reading:
    """A number that names is never rounded: Flight 370 is no flight near it."""
    if quantity.value is None:
        return read(quantity, rules.readings)
    exact = Interval(quantity.value, quantity.value)
    return Reading(exact, exact)


def _claim(
    claim_id: str,
    place: Span,
    context: Context,
    period: Period | None,
    previous: Mention | None,
    aliases: Aliases,
    modality: ModalityWords,
    rules: Rulebook,
) -> Claim:
    mention, sentence = context.mention, context.sentence
    measure = measure_of(context)
    # Twenty names would take as long again to pass as the record to make.
    return Claim(
        claim_id,
        Span(place.document, mention.start, mention.end),
        place,
        sentence.text,
        sentence.segment,
        sentence.paragraph,
        mention.quantity,
        read(mention.quantity, rules.readings),
        role_of(context, previous),
        measure,
        mention.noun,
        mention.trend,
        entities_of(context, measure, aliases),
        period,
        place_of(context),
        sentence.speaker,
        modality.modality(context),
        modality.marker(context),
        mention.kind is MALFORMED,
        mention.rules,
    )
