"""Sentence → Claim: what each figure measures, of what, when, where, who says it, and whether it is so."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.context import Context, contexts_of
from claimcheck.claims.measures import NO_MEASURE, measure_of
from claimcheck.claims.modality import ModalityWords, modality_words_of
from claimcheck.claims.roles import role_of
from claimcheck.claims.subjects import Aliases, entities_of, names_in, place_of
from claimcheck.claims.words import tokens_of, words_of
from claimcheck.model.claim import Claim, Modality, Role
from claimcheck.model.document import Document
from claimcheck.model.mention import Mention, MentionKind
from claimcheck.model.period import Period
from claimcheck.model.sentence import Sentence
from claimcheck.model.span import Span
from claimcheck.quantities.reading import read
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.phrases import lowered

__all__ = ["make_claims"]


def make_claims(document: Document, sentences: Sequence[Sentence], rules: Rulebook) -> tuple[Claim, ...]:
    """One claim for each mention, in order."""
    words = words_of(rules)
    modality = modality_words_of(rules)
    tokenised = [tokens_of(sentence.text) if _measures(sentence) else [] for sentence in sentences]
    aliases = Aliases({name for tokens in tokenised for name in names_in(tokens, words)})
    claims: list[Claim] = []
    for sentence, tokens in zip(sentences, tokenised, strict=True):
        place = Span(document.id, sentence.start, sentence.end)
        previous: Mention | None = None
        for context in contexts_of(sentence, tokens, words, lowered(sentence.text)):
            claim_id = f"{document.id}#{len(claims) + 1}"
            if context.mention.kind in NAMED:
                claims.append(_label(claim_id, place, context, rules))
            else:
                claims.append(_claim(claim_id, place, context, previous, aliases, modality, rules))
            previous = context.mention
    return tuple(claims)


# Mentions that measure nothing: their claims carry no context and are compared with nothing.
NAMED = {
    MentionKind.DATE: Role.DATE,
    MentionKind.TIME: Role.TIME,
    MentionKind.IDENTIFIER: Role.IDENTIFIER,
    MentionKind.SCORE: Role.SCORE,
    MentionKind.ORDINAL: Role.RANK,
}


def _measures(sentence: Sentence) -> bool:
    return any(mention.kind not in NAMED for mention in sentence.mentions)


def _label(claim_id: str, sentence: Span, context: Context, rules: Rulebook) -> Claim:
    mention, where = context.mention, context.sentence
    return Claim(
        claim_id,
        Span(sentence.document, mention.start, mention.end),
        sentence,
        where.text,
        where.segment,
        where.paragraph,
        mention.quantity,
        read(mention.quantity, rules.readings),
        NAMED[mention.kind],
        NO_MEASURE,
        None,
        None,
        frozenset(),
        _period(context),
        None,
        where.speaker,
        Modality.ACTUAL,
        None,
        malformed=False,
        rules=mention.rules,
    )


def _claim(
    claim_id: str,
    place: Span,
    context: Context,
    previous: Mention | None,
    aliases: Aliases,
    modality: ModalityWords,
    rules: Rulebook,
) -> Claim:
    mention, sentence = context.mention, context.sentence
    measure = measure_of(context)
    return Claim(
        id=claim_id,
        span=Span(place.document, mention.start, mention.end),
        sentence=place,
        sentence_text=sentence.text,
        segment=sentence.segment,
        paragraph=sentence.paragraph,
        quantity=mention.quantity,
        reading=read(mention.quantity, rules.readings),
        role=role_of(context, previous),
        measure=measure,
        noun=mention.noun,
        trend=mention.trend,
        entities=entities_of(context, measure, aliases),
        period=_period(context),
        place=place_of(context),
        speaker=sentence.speaker,
        modality=modality.modality(context),
        marker=modality.marker(context),
        malformed=mention.kind is MentionKind.MALFORMED,
        rules=mention.rules,
    )


def _period(context: Context) -> Period | None:
    """The period nearest behind the figure with no other figure between, else the nearest before it."""
    mention, periods = context.mention, context.sentence.periods
    if not periods:
        return None
    others = [m for m in context.sentence.mentions if m.kind is not MentionKind.DATE and m is not mention]
    for placed in periods:
        if placed.start >= mention.end and not any(mention.end <= m.start < placed.start for m in others):
            return placed.period
    for placed in reversed(periods):
        if placed.end <= mention.start and not any(placed.end <= m.start < mention.start for m in others):
            return placed.period
        if placed.start <= mention.start and mention.end <= placed.end:
            return placed.period
    return periods[0].period if periods[0].start == context.sentence.start else None


