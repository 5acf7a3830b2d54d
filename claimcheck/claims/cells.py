"""The figures of a table's row as claims: the headers say what each measures, of whom and when."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.aliases import Aliases
from claimcheck.claims.measures import NO_MEASURE
from claimcheck.claims.modality import ModalityWords
from claimcheck.claims.roles import KINDS
from claimcheck.claims.tokens import Tokens
from claimcheck.claims.words import Words
from claimcheck.model.claim import Claim, Measure, Role
from claimcheck.model.mention import Mention, MentionKind
from claimcheck.model.sentence import Sentence
from claimcheck.model.span import Span
from claimcheck.model.table import CellNames
from claimcheck.quantities.reading import read
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.phrases import lowered


class CellClaims:
    """Makes claims of cells; ``aliases`` has the names of the story, in their full forms."""

    def __init__(self, words: Words, aliases: Aliases, modality: ModalityWords, rules: Rulebook) -> None:
        self._words, self._aliases, self._modality, self._rules = words, aliases, modality, rules
        self._idle = frozenset(rules.tables.columns.idle)

    def of(self, document: str, sentence: Sentence, made: int) -> Iterator[Claim]:
        """Yield a claim for each figure of a row; ``made`` claims of the document came before."""
        place = Span(document, sentence.start, sentence.end)
        pairs = zip(sentence.mentions, sentence.cells, strict=True)
        for number, (mention, names) in enumerate(pairs, start=made + 1):
            role = _role(mention)
            measure = self._measure(mention, names)
            yield Claim(
                id=f"{document}#{number}",
                span=Span(document, mention.start, mention.end),
                sentence=place,
                sentence_text=sentence.text,
                segment=sentence.segment,
                paragraph=sentence.paragraph,
                quantity=mention.quantity,
                reading=read(mention.quantity, self._rules.readings),
                role=role,
                measure=measure,
                noun=mention.noun or (measure.label or None if mention.quantity.unit is None else None),
                trend=mention.trend,
                entities=self._entities(names),
                period=names.period,
                place=None,
                speaker=None,
                modality=self._modality.named(f"{names.row_name} {names.column_name}"),
                marker=None,
                malformed=mention.kind is MentionKind.MALFORMED,
                rules=mention.rules,
                cell=names,
            )

    def _measure(self, mention: Mention, names: CellNames) -> Measure:
        """The measure of a figure: the noun in its cell, else the header that is no name, else the title."""
        words = self._words
        if mention.noun and mention.head:
            return Measure(mention.noun, words.noun(mention.head.lower()), None, self._lemmas(mention.noun))
        for name in (names.column_words, names.row_words, names.around):
            tokens = Tokens(name, lowered(name))
            run = self._run(tokens)
            if run:
                label = name[tokens.starts[run[0]] : tokens.ends[run[-1]]]
                head = words.noun(tokens.low[run[-1]])
                return Measure(label, head, None, self._lemmas(label) | {head})
        return NO_MEASURE

    def _run(self, tokens: Tokens) -> list[int]:
        """The first words of a header that are no name: "Exports" of "Exports by sea"."""
        run: list[int] = []
        for token, low in enumerate(tokens.low):
            stops = low in self._words.prepositions or not tokens.text[token][0].isalpha()
            if stops and run:
                break
            if not stops and low not in self._idle and not self._is_name(low):
                run.append(token)
        return run

    def _lemmas(self, name: str) -> frozenset[str]:
        words = self._words
        low = lowered(name)
        found = (word for word in Tokens(low, low).low if word[0].isalpha())
        return frozenset(words.lemma(word) for word in found if word not in words.function)

    def _is_name(self, low: str) -> bool:
        words = self._words
        return low in words.countries or low in words.country_names or low in self._aliases.parts

    def _entities(self, names: CellNames) -> frozenset[str]:
        """The subjects: names of countries, and whole headers that the story has as names."""
        found: set[str] = set()
        for name in (names.row_words, names.column_words):
            low = lowered(name)
            tokens = Tokens(name, low).low
            found.update(self._words.countries[each] for each in tokens if each in self._words.countries)
            found.update(each for each in tokens if each in self._words.country_names)
            if low in self._words.country_names:
                found.add(low)
            elif tokens and not found and all(each in self._aliases.parts for each in tokens):
                found.add(self._aliases.resolve(low))
        return frozenset(found)


def _role(mention: Mention) -> Role:
    if mention.kind in KINDS:
        return KINDS[mention.kind]
    if mention.trend is not None:
        return Role.CHANGE
    dimension = mention.quantity.dimension
    if " / " in dimension:
        return Role.RATE
    return {"share": Role.SHARE, "time": Role.DURATION}.get(dimension, Role.LEVEL)
