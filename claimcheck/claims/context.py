"""One figure with the tokens of its sentence before and behind it."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from claimcheck.claims.words import Token, Words, index_at
from claimcheck.model.mention import Mention
from claimcheck.model.sentence import Sentence

STOPS: Final = frozenset(".;:!?—–()[]")


class Context:
    """A mention in its sentence; positions in tokens are into the sentence's text.

    ``first`` is the index of the first token of the figure, ``last`` of the first one behind it; ``units``
    are those of the tokens that belong to a figure behind its number: "million", "percent". ``places``
    is what places the sentence names, and where; ``title_case`` is true in a headline whose words all begin
    with a capital; ``stops`` are the indices of the marks that end a clause.
    """

    __slots__ = (
        "_after",
        "_before",
        "first",
        "last",
        "mention",
        "places",
        "sentence",
        "stops",
        "title_case",
        "tokens",
        "units",
        "words",
    )

    def __init__(
        self,
        sentence: Sentence,
        mention: Mention,
        tokens: list[Token],
        first: int,
        last: int,
        words: Words,
        title_case: bool,
        places: list[tuple[int, str]],
        units: set[int],
        stops: list[int],
    ) -> None:
        self.sentence = sentence
        self.mention = mention
        self.tokens = tokens
        self.first = first
        self.last = last
        self.words = words
        self.title_case = title_case
        self.places = places
        self.units = units
        self.stops = stops
        self._before: list[Token] | None = None
        self._after: list[Token] | None = None

    def before(self) -> list[Token]:
        """The tokens before the figure in its clause, nearest first, units left out; not to be changed."""
        if self._before is None:
            stop = bisect_left(self.stops, self.first)
            begin = self.stops[stop - 1] + 1 if stop else 0
            near = self.tokens[begin : self.first]
            for place in self.units:
                if begin <= place < self.first:
                    near = [self.tokens[n] for n in range(begin, self.first) if n not in self.units]
                    break
            near.reverse()
            self._before = near
        return self._before

    def follows(self, token: Token, word: str) -> bool:
        """True when ``token``, of this sentence, stands straight behind ``word``."""
        low, end = self.sentence.low, token.start - 1
        return low.endswith(word, 0, end) and not low[end - len(word) - 1 : end - len(word)].isalpha()

    def after(self) -> list[Token]:
        """The tokens behind the figure in its clause; not to be changed."""
        if self._after is None:
            stop = bisect_left(self.stops, self.last)
            end = self.stops[stop] if stop < len(self.stops) else len(self.tokens)
            self._after = self.tokens[self.last : end]
        return self._after


def contexts_of(
    sentence: Sentence,
    tokens: list[Token],
    words: Words,
    places: list[tuple[int, str]],
    *,
    title_case: bool,
) -> list[Context]:
    """A context for each mention of ``sentence``."""
    found = []
    units: set[int] = set()
    stops = [place for place, token in enumerate(tokens) if token.low in STOPS]
    offset = sentence.start
    for mention in sentence.mentions:
        start, end = mention.start - offset, mention.end - offset
        index = index_at(tokens, start)
        if index and tokens[index - 1].end > start:
            index -= 1
        last = index
        while last < len(tokens) and tokens[last].start < end:
            last += 1
        units.update(range(index + 1, last))
        found.append(Context(sentence, mention, tokens, index, last, words, title_case, places, units, stops))
    return found
