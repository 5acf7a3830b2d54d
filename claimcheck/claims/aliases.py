"""The names of a story: runs of capitals, and which are short for others."""

from __future__ import annotations

from claimcheck.claims.context import Context
from claimcheck.claims.tokens import Tokens
from claimcheck.claims.words import Words


class Aliases:
    """Shorter forms of names within one story: "Holm" for "Lena Holm"."""

    def __init__(self, names: set[str]) -> None:
        self._full: dict[str, str] = {}
        self.parts = frozenset(part for name in names for part in name.split())
        for name in sorted(names, key=lambda name: (-len(name), name)):
            for part in name.split():
                if len(part) > 2:
                    self._full.setdefault(part, name)

    def resolve(self, name: str) -> str:
        """The longest name of the story that ``name`` is a part of."""
        last = name.split()[-1]
        full = self._full.get(last, name)
        return full if set(name.split()) <= set(full.split()) else name


def names_in(tokens: Tokens, words: Words) -> set[str]:
    """The runs of capitalised words, in lower case; the sentence's first word counts in a longer run only."""
    text, low = tokens.text, tokens.low
    # Most words have no capital at all, which is soon seen.
    capitals = [place for place, word in enumerate(text) if word != low[place]]
    found = runs(capitals, text, low, words)
    if found and found[0] == [0]:
        del found[0]
    return {" ".join([low[token] for token in run]) for run in found}


def is_title_case(tokens: Tokens, words: Words) -> bool:
    """True for a headline in which most words have a capital, so that capitals tell nothing of names."""
    text = tokens.text
    if text and text[-1] == ".":
        return False
    content = [
        word
        for word, low in zip(text, tokens.low, strict=True)
        if len(word) > 3 and low not in words.function
    ]
    return len(content) > 2 and 4 * sum(word[0].isupper() for word in content) >= 3 * len(content)


def as_names(context: Context, aliases: Aliases) -> list[str]:
    """The words of the sentence as written; in title case, in capitals only what the story has as names."""
    if not context.title_case:
        return context.text
    known = aliases.parts
    return [word if low in known else low for word, low in zip(context.text, context.low, strict=True)]


def runs(tokens: list[int], text: list[str], low: list[str], words: Words) -> list[list[int]]:
    """The capitalised words among ``tokens`` that stand side by side, save function words and dates."""
    found: list[list[int]] = []
    run: list[int] = []
    function, calendar = words.function, words.calendar
    for token in tokens:
        word = text[token]
        if word == low[token] or not word[0].isupper() or low[token] in function or low[token] in calendar:
            continue
        if run and token == run[-1] + 1:
            run.append(token)
        else:
            run = [token]
            found.append(run)
    return found


def canonical(run: list[int], context: Context, aliases: Aliases) -> set[str]:
    """Countries for demonyms ("Azerbaijani-Russian"), else the name as the story gives it in full."""
    words = context.words
    bare = [context.low[token].removesuffix("’s").removesuffix("'s") for token in run]
    parts = [part for word in bare for part in word.split("-")]
    parts += [part[:-1] for part in parts if part.endswith("s")]
    countries = {words.countries[part] for part in parts if part in words.countries}
    countries |= {part for part in parts if part in words.country_names}
    name = " ".join(bare)
    joined = name.split("-")
    if not countries and len(joined) > 1 and aliases.parts.issuperset(joined):
        # "the Halden-Varga merger", where the story has both names.
        return {aliases.resolve(each) for each in joined}
    return countries or {aliases.resolve(name)}
