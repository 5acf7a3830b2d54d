"""Whom and where a figure is about: the names tied to its measure, and the place."""

from __future__ import annotations

from typing import Final

from claimcheck.claims.context import Context
from claimcheck.claims.words import WHERE, Token, Words, index_at
from claimcheck.model.claim import Measure
from claimcheck.model.mention import MentionKind
from claimcheck.rulebook.pattern import Pattern

AGE: Final = MentionKind.AGE
NEAR: Final = 60
"""Characters from a figure within which a place belongs to it."""
OWNING: Final = ("’s", "'s", "s’")
OWNER: Final = Pattern(r"([A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*)(?:’s|'s|s’)$")


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


def names_in(tokens: list[Token], words: Words) -> set[str]:
    """The runs of capitalised words, in lower case; the sentence's first word counts in a longer run only."""
    return {" ".join(token.low for token in run) for run in _runs(tokens, words, sentence=True)}


def is_title_case(tokens: list[Token], words: Words) -> bool:
    """True for a headline in which most words have a capital, so that capitals tell nothing of names."""
    if tokens and tokens[-1].text == ".":
        return False
    content = [token for token in tokens if len(token.text) > 3 and token.low not in words.function]
    capitals = sum(token.text[0].isupper() for token in content)
    return len(content) > 2 and 4 * capitals >= 3 * len(content)


def _named(tokens: list[Token], context: Context, aliases: Aliases) -> list[Token]:
    """The tokens that can be part of a name; in title case, those that the story also has as names."""
    if not context.title_case:
        return tokens
    known = aliases.parts
    return [token if token.low in known else Token(token.start, token.low, token.low) for token in tokens]


def _runs(tokens: list[Token], words: Words, *, sentence: bool = False) -> list[list[Token]]:
    """Runs of capitalised words; of a whole sentence, the first word alone is no name."""
    runs: list[list[Token]] = []
    run: list[Token] = []
    function, calendar = words.function, words.calendar
    for token in tokens:
        low = token.low
        # Most words have no capital at all, which is soon seen.
        if token.text != low and token.text[0].isupper() and low not in function and low not in calendar:
            run.append(token)
        elif run:
            runs.append(run)
            run = []
    if run:
        runs.append(run)
    if sentence and runs and runs[0][0] is tokens[0] and len(runs[0]) == 1:
        del runs[0]
    return runs


def entities_of(context: Context, measure: Measure, aliases: Aliases) -> frozenset[str]:
    """Canonical names of the subjects of a figure, lower case."""
    words = context.words
    if context.mention.kind is AGE:
        return _person(context, aliases)
    found: set[str] = set()
    spans = _label_tokens(context, measure)
    for run in _runs(_named(_without_capital(spans, context), context, aliases), words):
        found |= _canonical(run, words, aliases)
    found |= _owner_before(context, spans, aliases)
    found |= _complement(context, spans, aliases)
    return frozenset(found or _agent(context, aliases) or _topic(context, aliases))


def _without_capital(label: list[Token], context: Context) -> list[Token]:
    """The label, unless it is one word with its capital from the start of the sentence: "Trade between …"."""
    return [] if len(label) == 1 and label[0] is context.tokens[0] else label


def _label_tokens(context: Context, measure: Measure) -> list[Token]:
    if not measure.label:
        return []
    at = context.sentence.text.find(measure.label)
    if at < 0:
        return []
    tokens = context.tokens
    return tokens[index_at(tokens, at) : index_at(tokens, at + len(measure.label))]


def _owner_before(context: Context, label: list[Token], aliases: Aliases) -> set[str]:
    """ "Russia's exports", "the Halden plant's output"."""
    if not label:
        return set()
    before = context.sentence.text[: label[0].start].rstrip()
    if not before.endswith(OWNING):
        return set()
    match = OWNER.search(before)
    if match is None:
        return set()
    low = match[1].lower()
    if context.title_case and low.split()[-1] not in aliases.parts:
        return set()
    return {context.words.countries.get(low, aliases.resolve(low))}


def _agent(context: Context, aliases: Aliases) -> set[str]:
    """ "Norway exported 2 million tonnes", "Norbank cuts 600 jobs": the name that goes with the verb."""
    words = context.words
    if context.title_case:
        return set()
    before = context.before()
    place = next((n for n, token in enumerate(before[:8]) if words.is_verb(token.low)), None)
    if place is None or before[place].low in words.speech:
        return set()
    rest = before[place + 1 :]
    while rest and rest[0].low in words.auxiliaries:
        rest = rest[1:]
    rest = _without_relative(rest, words)
    run: list[Token] = []
    if rest and rest[0].low in words.pronouns:
        run = _opening(context)
    for token in rest:
        if not token.text[0].isupper() or token.low in words.function or token.low in words.calendar:
            break
        run.insert(0, token)
    owner = rest[len(run)].low if len(run) < len(rest) else ""
    if not run or owner in words.prepositions or _is_plural(run, context):
        return set()
    return _canonical(run, words, aliases)


def _without_relative(before: list[Token], words: Words) -> list[Token]:
    """What is before the clause of "the Red Line, which is 19 km long, carried"; the nearest word first."""
    if not before or before[0].low != ",":
        return before
    opening = next((place for place in range(1, len(before)) if before[place].low == ","), 0)
    return before[opening + 1 :] if opening and before[opening - 1].low in words.relatives else before


def _is_plural(run: list[Token], context: Context) -> bool:
    """ "Letters were going out": the first word of a sentence may be no name."""
    return len(run) == 1 and run[0] is context.tokens[0] and context.words.lemma(run[0].low) != run[0].low


def _opening(context: Context) -> list[Token]:
    """The name that a sentence opens with before a verb of saying: "Rival Estbank said that it …"."""
    run: list[Token] = []
    for token in context.tokens[:6]:
        if token.text[0].isupper() and token.low not in context.words.function:
            run.append(token)
        else:
            return run if token.low in context.words.speech else []
    return []


def _topic(context: Context, aliases: Aliases) -> set[str]:
    """The name of two words and more that the sentence opens with: "Tarn Payments, a rival, lost …"."""
    words = context.words
    if context.title_case:
        return set()
    run: list[Token] = []
    for token in context.tokens[:8]:
        if token.text[0].isupper() and token.low not in words.function and token.low not in words.calendar:
            run.append(token)
        else:
            break
    following = context.tokens[len(run)].low if len(run) < len(context.tokens) else ""
    while run and run[0].low.endswith(OWNING):
        run = run[1:]
    named = len(run) > 1 and (following == "," or words.is_verb(following))
    return _canonical(run, words, aliases) if named and following not in words.speech else set()


def _complement(context: Context, label: list[Token], aliases: Aliases) -> set[str]:
    """ "trade between Azerbaijan and Russia", "exports of Norway"."""
    if not label:
        return set()
    words = context.words
    index = index_at(context.tokens, label[-1].start) + 1
    if index >= len(context.tokens) or context.tokens[index].low not in ("between", "of", "with", "from"):
        return set()
    tail: list[Token] = []
    for token in context.tokens[index + 1 : index + 9]:
        if token.text[0].isupper() or token.low in ("the", "and", ","):
            tail.append(token)
        else:
            break
    return {
        name
        for run in _runs(_named(tail, context, aliases), words)
        for name in _canonical(run, words, aliases)
    }


def _canonical(run: list[Token], words: Words, aliases: Aliases) -> set[str]:
    """Countries for demonyms ("Azerbaijani-Russian"), else the name as the story gives it in full."""
    parts = [part for token in run for part in token.low.removesuffix("’s").removesuffix("'s").split("-")]
    parts += [part[:-1] for part in parts if part.endswith("s")]
    countries = {words.countries[part] for part in parts if part in words.countries}
    countries |= {part for part in parts if part in words.country_names}
    name = " ".join(token.low.removesuffix("’s").removesuffix("'s") for token in run)
    joined = name.split("-")
    if not countries and len(joined) > 1 and aliases.parts.issuperset(joined):
        # "the Halden-Varga merger", where the story has both names.
        return {aliases.resolve(each) for each in joined}
    return countries or {aliases.resolve(name)}


def _person(context: Context, aliases: Aliases) -> frozenset[str]:
    """Whose age it is: "Holm, 57,", "Lena Holm, a retired 57-year-old", "the 57-year-old Holm", "I am 57"."""
    run = _person_before(context, aliases) or _person_behind(context, aliases)
    if run:
        return frozenset({aliases.resolve(" ".join(token.low for token in run))})
    return _speaker(context, aliases)


def _person_before(context: Context, aliases: Aliases) -> list[Token]:
    words = context.words
    tokens = context.tokens[max(0, context.first - 9) : context.first]
    before = _named(_without_apposition(tokens, words), context, aliases)
    end = len(before)
    while end and (before[end - 1].low in (",", "(") or _tells_the_age(before[end - 1], words)):
        end -= 1
    start = end
    while start and before[start - 1].text[0].isupper() and before[start - 1].low not in words.function:
        start -= 1
    apposed = len(before) < len(tokens)
    return [] if apposed and _is_setting(before, start, end, words) else before[start:end]


def _is_setting(before: list[Token], start: int, end: int, words: Words) -> bool:
    """Return whether a name only says where or when: "In nearby Utah, a 16-year-old", "On Monday, a …"."""
    if start < end and before[end - 1].low in words.calendar:
        return True
    return any(token.low in words.before_places for token in before[max(0, start - 2) : start])


def _without_apposition(before: list[Token], words: Words) -> list[Token]:
    """What stands before the comma of "Lena Holm, a retired 57-year-old"; all, where there is none."""
    for place in range(len(before) - 1, 0, -1):
        token = before[place]
        if token.low in ("a", "an") and before[place - 1].low == ",":
            return before[:place]
        if not token.text[0].islower() or token.low in words.function:
            break
    return before


def _person_behind(context: Context, aliases: Aliases) -> list[Token]:
    words = context.words
    run: list[Token] = []
    for token in _named(context.tokens[context.last : context.last + 6], context, aliases):
        if token.text[0].isupper() and not (token.low in words.countries or token.low in words.calendar):
            run.append(token)
        elif run or not token.text[0].isalpha():
            break
    return run


def _speaker(context: Context, aliases: Aliases) -> frozenset[str]:
    """Who says "I am 57"."""
    speaker = context.sentence.speaker
    own = any(token.low in context.words.first_person for token in context.before()[:2])
    return frozenset({aliases.resolve(speaker.name.lower().strip(","))}) if own and speaker else frozenset()


def _tells_the_age(token: Token, words: Words) -> bool:
    """ "Lena Holm, who is 57,"."""
    return token.low in words.relatives or token.low in words.auxiliaries or token.low in ("turned", "aged")


def places_in(sentence: str, low: str, words: Words) -> list[tuple[int, str]]:
    """The places that a sentence names after "in", "at" or "near", or before "where", and where."""
    found = [
        (sentence.rfind(" ", 0, match.start()) + 1, match[1].removeprefix("the "))
        for match in words.place.finditer(sentence)
    ]
    if ", where " in low:
        found = sorted({*found, *((match.start(1), match[1]) for match in WHERE.finditer(sentence))})
    return found


def place_of(context: Context) -> str | None:
    """The place named closest behind the figure, else closest before it."""
    start = context.mention.start - context.sentence.start
    end = context.mention.end - context.sentence.start
    places = context.places
    name = next((name for at, name in places if end <= at <= end + NEAR), None)
    if name is None:
        name = next((name for at, name in reversed(places) if start - NEAR <= at < start), None)
    return None if name is None or name.split()[0].lower() in context.words.calendar else name
