"""A sentence cut into words, numbers and marks."""

from bisect import bisect_left
from typing import Final

from claimcheck.rulebook.pattern import Pattern

# Most words are of small letters up to a blank or comma; then nothing is looked for that may go on.
TOKEN: Final = Pattern(r"([A-Za-zÀ-ÿ][a-z]*+(?:(?=[ ,])|[\w’'-]*(?:\.(?=[A-Za-z])\w+)*)|\d[\d.,:]*|[^\w\s])")


class Tokens:
    """The tokens of a sentence in columns: as written, in lower case, and where each begins and ends.

    A token is its place in them: a record for each would take longer to make than all that is asked of it.
    """

    __slots__ = ("ends", "low", "starts", "text")

    def __init__(self, sentence: str, low: str) -> None:
        # Gaps and tokens in turn, which takes less than a match object a token.
        pieces: list[str] = TOKEN.split(sentence)
        self.text: list[str] = pieces[1::2]
        self.low: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        end = 0
        for gap, word in enumerate(self.text):
            start = end + len(pieces[2 * gap])
            end = start + len(word)
            self.low.append(low[start:end])
            self.starts.append(start)
            self.ends.append(end)

    def __len__(self) -> int:
        return len(self.text)

    def index_at(self, place: int) -> int:
        """The first token that begins at ``place`` of the sentence or behind it."""
        return bisect_left(self.starts, place)


NO_TOKENS: Final = Tokens("", "")
