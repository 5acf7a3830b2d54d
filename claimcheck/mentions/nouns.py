"""The noun phrase counted by a number without a unit, and its head."""

from __future__ import annotations

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.rulebook.pattern import Pattern

# Up to six words in a row; only the first may be tied to the number by a hyphen.
RUN = Pattern(r"[ -][A-Za-zÀ-ÿ][\w’'-]*(?: [A-Za-zÀ-ÿ][\w’'-]*){0,5}")
PARTITIVE = Pattern(
    r" of (?:the |its |their |his |her |these |those |our |my |your |all |this )+(?=[A-Za-z])"
    r"| of (?=[A-Z][\w]*[’']s )"
)
VAGUE_OF = Pattern(r" of (?:the |its |their |his |her |these |those |our |my |your |all |such )?(?=[A-Za-z])")
PARTITIVES = ("of",)
LONGEST_NOUN = 5
"""Letters up to which a word in -ing is a noun: "king", "ring", "wing"."""
OWNERS = ("’s", "'s", "s’", "s'")
JOINTS = ("to-", "and-", "or-", "in-", "out-", "for-", "of-")


def never_counted(lexicon: Lexicon) -> frozenset[str]:
    """Words with which nothing that is counted begins, not even with a capital ("40 US troops")."""
    capitals = map(str.lower, lexicon.capitals)
    return lexicon.phrase_ends.difference(lexicon.inside_phrase, capitals, PARTITIVES)


def read_noun(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    """Give the figure the noun phrase that follows it; False when none does."""
    position = figure.end
    if low.startswith(" of ", position):
        vague = figure.low is not None or figure.rules[0] == "collective"
        of = (VAGUE_OF if vague else PARTITIVE).match(text, position)
        if of is None:
            return False
        if low.startswith("those ", of.end() - 6) and _is_verb(low[of.end() :].split(" ", 1)[0], lexicon):
            # "three of those received …"
            return False
        # The word before the phrase is its blank, as everywhere.
        position = of.end() - 1
    run = RUN.match(text, position)
    if run is None:
        return False
    begin, stop = position + 1, run.end()
    written, lowered = text[begin:stop].split(" "), low[begin:stop].split(" ")
    if position == figure.end:
        # "one police officer", but "one of the officers".
        single = figure.value == 1
        words, plural = _phrase(lowered, written, single, lexicon.inside_phrase, lexicon)
    elif lowered[0].split("-", 1)[0] in lexicon.cardinals:
        # "four of its five directors": what is counted stands behind a figure of its own.
        return False
    else:
        single = False
        words, plural = _phrase(lowered, written, single, lexicon.inside_partitive, lexicon)
        of_names = figure.value is not None and figure.dimension == "count"
        if of_names and not plural and not written[0].islower():
            # "junctions 4 and 5 of the M25"
            return False
    if text[begin - 1] == "-":
        # "a six-cylinder engine": only the word tied to the number is counted.
        words = words[:1]
    elif plural:
        words = words[:plural]
    else:
        words = _singular(words, written, lexicon) if single else _without_plural(words, written, lexicon)
    while words and ((last := words[-1]) in lexicon.no_heads or last.endswith("ly")):
        if last in lexicon.not_adverbs and last not in lexicon.no_heads:
            break
        words = words[:-1]
    if not words or (words[-1].endswith(OWNERS) and text[stop : stop + 2].strip().isdigit()):
        # "half of the club's 40,000 members": what is counted stands behind a figure of its own.
        return False
    # A closing quotation mark is no part of the noun.
    words[-1] = words[-1].rstrip("’'-")
    stop = begin + len(" ".join(words))
    figure.noun = text[begin:stop]
    figure.head = text[stop - len(words[-1]) : stop]
    figure.phrase_end = stop
    figure.rules.append("counted " + figure.head)
    return True


def _phrase(
    run: list[str], written: list[str], single: bool, allowed: frozenset[str], lexicon: Lexicon
) -> tuple[list[str], int]:
    """The words of the run that can belong to the phrase, and how many of them reach to its last plural."""
    words: list[str] = []
    plural = 0
    for index, word in enumerate(run):
        if word in ("and", "or") and words and not plural and _goes_on(run, written, index, lexicon):
            words.append(word)
            continue
        if (
            word in lexicon.phrase_ends
            and (words or word not in allowed)
            and written[index] not in lexicon.capitals
        ):
            break
        if word.startswith(JOINTS):
            break
        is_more = not single and is_plural(word, lexicon)
        ends = not is_more or word in lexicon.verbs or word in lexicon.states
        if plural and plural == len(words) and ends:
            # After a plural, only another one ("sports cars") goes on the phrase: its verb has no -s, and
            # "dead" in "migrants dead or missing" says what befell them.
            break
        if words and (plural or single) and _is_verb(word, lexicon):
            break
        words.append(word)
        if is_more:
            plural = len(words)
    return words, plural


def _goes_on(run: list[str], written: list[str], joint: int, lexicon: Lexicon) -> bool:
    """ "2.7m digital and physical sales": what "and" joins is alike, and a plural is behind it."""
    before, behind = written[joint - 1], written[joint + 1 : joint + 4]
    if not behind or before[0].isupper() != behind[0][0].isupper() or is_plural(run[joint + 1], lexicon):
        return False
    for word in run[joint + 1 : joint + 4]:
        if word in lexicon.phrase_ends or word in lexicon.number_followers or _is_verb(word, lexicon):
            return False
        if is_plural(word, lexicon) or word in lexicon.maybe_plural:
            return True
    return False


def _is_verb(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.verbs or (len(word) > 4 and word.endswith("ed") and not word.endswith("eed"))


def is_plural(word: str, lexicon: Lexicon) -> bool:
    """True for a noun's plural, as far as its form tells."""
    if word in lexicon.plurals:
        return True
    return (
        len(word) > 2
        and word.endswith("s")
        and not word.endswith(("ss", "us", "’s", "'s", "ous"))
        and word not in lexicon.not_plural
    )


def _singular(words: list[str], written: list[str], lexicon: Lexicon) -> list[str]:
    """One thing: its noun has no -s, so that a later word with one is the verb ("one vet tells")."""
    for index, word in enumerate(words):
        ends = word.endswith("s") and is_plural(word, lexicon) and written[index].islower()
        if index and (ends or _is_verb(word, lexicon)):
            return words[:index]
    return words[:3]


def _without_plural(words: list[str], written: list[str], lexicon: Lexicon) -> list[str]:
    """No plural in sight: a count of what has none of its own ("350 car sales", "40 hp"), or a compound."""
    for index, word in enumerate(words):
        if word in lexicon.maybe_plural:
            return words[: index + 1]
        # "2.7 million combined sales": at the start such a word can be an adjective.
        if index and _is_verb(word, lexicon):
            break
    if not words or _is_verb(words[0], lexicon):
        return []
    # "a family of four earning $52,000"
    participle = len(words[0]) > LONGEST_NOUN and written[0].endswith("ing") and written[0].islower()
    return [] if participle and written[0] not in lexicon.plurals else words[:1]
