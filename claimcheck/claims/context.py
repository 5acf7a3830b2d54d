"""One figure with the tokens of its sentence before and behind it."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from claimcheck.claims.tokens import Tokens
from claimcheck.claims.words import Words
from claimcheck.model.mention import Mention
from claimcheck.model.sentence import Sentence

STOPS: Final = frozenset(".;:!?—–()[]")


class Context:
    """A mention in its sentence, whose words are ``text`` and ``low``; a token is its place in them.

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
        "low",
        "mention",
        "places",
        "sentence",
        "stops",
        "text",
        "title_case",
        "tokens",
        "units",
        "words",
    )

    def __init__(
        self,
        sentence: Sentence,
        mention: Mention,
        tokens: Tokens,
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
        self.text = tokens.text
        self.low = tokens.low
        self.first = first
        self.last = last
        self.words = words
        self.title_case = title_case
        self.places = places
        self.units = units
        self.stops = stops
        self._before: list[int] | None = None
        self._after: list[int] | None = None

    def before(self) -> list[int]:
        """The tokens before the figure in its clause, nearest first, units left out; not to be changed."""
        if self._before is None:
            stop = bisect_left(self.stops, self.first)
            begin = self.stops[stop - 1] if stop else -1
            near = range(self.first - 1, begin, -1)
            self._before = (
                list(near) if not self.units else [place for place in near if place not in self.units]
            )
        return self._before

    def after(self) -> list[int]:
        """The tokens behind the figure in its clause; not to be changed."""
        if self._after is None:
            stop = bisect_left(self.stops, self.last)
            end = self.stops[stop] if stop < len(self.stops) else len(self.text)
            self._after = list(range(self.last, end))
        return self._after

    def follows(self, token: int, word: str) -> bool:
        """True when ``token``, of this sentence, stands straight behind ``word``."""
        low, end = self.sentence.low, self.tokens.starts[token] - 1
        return low.endswith(word, 0, end) and not low[end - len(word) - 1 : end - len(word)].isalpha()


def contexts_of(
    sentence: Sentence,
    tokens: Tokens,
    words: Words,
    places: list[tuple[int, str]],
    *,
    title_case: bool,
) -> list[Context]:
    """A context for each mention of ``sentence``."""
    found = []
    units: set[int] = set()
    stops = [place for place, low in enumerate(tokens.low) if low in STOPS]
    starts, ends, offset = tokens.starts, tokens.ends, sentence.start
    for mention in sentence.mentions:
        start, end = mention.start - offset, mention.end - offset
        index = tokens.index_at(start)
        if index and ends[index - 1] > start:
            index -= 1
        last = index
        while last < len(starts) and starts[last] < end:
            last += 1
        units.update(range(index + 1, last))
        found.append(Context(sentence, mention, tokens, index, last, words, title_case, places, units, stops))
    return found
