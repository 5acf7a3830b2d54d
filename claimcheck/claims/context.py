"""One figure with the tokens of its sentence before and behind it."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.claims.words import Token, Words
from claimcheck.model.mention import Mention
from claimcheck.model.sentence import Sentence

STOPS = frozenset(".;:!?—–()[]")


@dataclass(slots=True)
class Context:
    """A mention in its sentence; positions in tokens are into the sentence's text."""

    sentence: Sentence
    mention: Mention
    tokens: list[Token]
    first: int
    """Index of the first token of the figure."""
    last: int
    """Index of the first token behind it."""
    words: Words
    low: str
    """The sentence in lower case."""
    title_case: bool
    """True in a headline whose words all begin with a capital."""

    def before(self) -> list[Token]:
        """The tokens before the figure in its clause, the nearest first."""
        found: list[Token] = []
        for token in reversed(self.tokens[: self.first]):
            if token.low in STOPS:
                break
            found.append(token)
        return found

    def after(self) -> list[Token]:
        """The tokens behind the figure in its clause."""
        found: list[Token] = []
        for token in self.tokens[self.last :]:
            if token.low in STOPS:
                break
            found.append(token)
        return found


def contexts_of(
    sentence: Sentence, tokens: list[Token], words: Words, low: str, *, title_case: bool
) -> list[Context]:
    """A context for each mention of ``sentence``, found in one walk over its tokens."""
    found = []
    index = 0
    offset = sentence.start
    for mention in sentence.mentions:
        start, end = mention.start - offset, mention.end - offset
        while index < len(tokens) and tokens[index].end <= start:
            index += 1
        last = index
        while last < len(tokens) and tokens[last].start < end:
            last += 1
        found.append(Context(sentence, mention, tokens, index, last, words, low, title_case))
    return found
