"""Figures written in words: "twenty-eight thousand six hundred", "half a dozen", "two-thirds", "dozens"."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.mentions.figure import ONE, ZERO, Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.model.mention import MentionKind

NEXT = re.compile(r"[ \u00a0-](?:and[ -])?([a-z]+)(?![a-z])")
NEXT_WORD = re.compile(r"[ \u00a0-]([a-z]+)(?![a-z])")
AND_A_PART = re.compile(r" and (?:a |one[ -])?(half|quarter|third|three[ -]quarters|two[ -]thirds)(?![a-z])")
PARTS = {"half": "0.5", "quarter": "0.25", "third": "0.333", "three quarters": "0.75", "two thirds": "0.667"}
ARTICLE = re.compile(r"(?:^|[^a-z])(an?|one|half an?|a few|several|quarter of an?) $")
HUNDRED = Decimal(100)
THOUSAND = Decimal(1000)


def read_words(text: str, low: str, start: int, end: int, lexicon: Lexicon) -> Figure | None:
    """The figure whose first word stands at ``low[start:end]``; None when the word is no number here."""
    word = low[start:end]
    if word in lexicon.cardinals:
        return _cardinal(text, low, start, end, lexicon)
    if word in lexicon.vague or word == "tens":
        return _vague(text, low, start, end, lexicon)
    if word in lexicon.magnitudes or word in lexicon.collective:
        return _after_article(text, low, start, end, lexicon)
    if word in lexicon.fractions:
        return _fraction(text, low, start, end, lexicon)
    if word in lexicon.multiples:
        figure = Figure(start, end, text[start:end], lexicon.multiples[word], ZERO, "multiple " + word)
        figure.kind = MentionKind.MULTIPLE
        return figure
    return None


def _cardinal(text: str, low: str, start: int, end: int, lexicon: Lexicon) -> Figure:
    value = lexicon.cardinals[low[start:end]]
    # The commonest case, one word and nothing numeric behind it, is decided by one look-up.
    match = NEXT.match(low, end)
    if match is None:
        return Figure(start, end, text[start:end], value, ONE, "number words")
    follower = match[1]
    if follower in lexicon.fractions and follower not in ("second", "seconds"):
        denominator = lexicon.fractions[follower]
        if value < denominator and match.end() - len(follower) - end == 1:
            return _share(text, start, match.end(), value / denominator, follower)
    if follower not in lexicon.cardinals and follower not in lexicon.magnitudes:
        if follower in lexicon.collective and low[end] == " " and value > 1:
            worth = value * lexicon.collective[follower]
            return Figure(start, match.end(), text[start : match.end()], worth, ZERO, "number words")
        if follower in ("half", "a", "quarter", "one", "three") and (part := AND_A_PART.match(low, end)):
            return _with_part(text, start, end, value, part)
        return Figure(start, end, text[start:end], value, ONE, "number words")
    return _compose(text, low, start, end, value, lexicon)


def _compose(text: str, low: str, start: int, end: int, value: Decimal, lexicon: Lexicon) -> Figure:
    """Add up a run of number words until one does not fit; "two three" and "twenty twenty" do not."""
    total, current, step, largest = ZERO, value, ONE, None
    while match := NEXT.match(low, end):
        word = match[1]
        spoken_and = match.end() - len(word) - end > 1
        if word in lexicon.magnitudes:
            factor = lexicon.magnitudes[word]
            if spoken_and or (largest is not None and factor >= largest and total and not current):
                break
            if factor == HUNDRED:
                if current >= HUNDRED or not current:
                    break
                current *= HUNDRED
            else:
                if largest is not None and factor > largest:
                    current, total = current + total, ZERO
                total += (current or ONE) * factor
                current, step, largest = ZERO, factor, factor
        elif word in lexicon.cardinals:
            worth = lexicon.cardinals[word]
            if not _fits(current, worth, lexicon.tens, word) or (spoken_and and not (current or total)):
                break
            if spoken_and and current and current < HUNDRED:
                break
            current += worth
            step = ONE
        else:
            break
        end = match.end()
    if part := AND_A_PART.match(low, end):
        return _with_part(text, start, end, total + current, part)
    return Figure(start, end, text[start:end], total + current, step, "number words")


def _fits(current: Decimal, worth: Decimal, tens: frozenset[str], word: str) -> bool:
    room = int(current) % 100
    if word in tens:
        return room == 0
    return room == 0 or (worth < 10 and room >= 20 and room % 10 == 0)


def _with_part(text: str, start: int, end: int, value: Decimal, part: re.Match[str]) -> Figure:
    amount = value + Decimal(PARTS[part[1].replace("-", " ")])
    figure = Figure(start, part.end(), text[start : part.end()], amount, Decimal("0.1"), "number words and a part")
    return figure


def _vague(text: str, low: str, start: int, end: int, lexicon: Lexicon) -> Figure | None:
    phrase = low[start:end]
    tail = re.compile(r" of ([a-z]+)").match(low, end)
    if tail and f"{phrase} of {tail[1]}" in lexicon.vague:
        phrase, end = f"{phrase} of {tail[1]}", tail.end()
    if phrase not in lexicon.vague:
        return None
    floor, ceiling = lexicon.vague[phrase]
    figure = Figure(start, end, text[start:end], floor, ONE, "vague " + phrase)
    figure.span_over(floor, ceiling)
    figure.approximate = True
    return figure


def _after_article(text: str, low: str, start: int, end: int, lexicon: Lexicon) -> Figure | None:
    """ "a million", "half a dozen", "several hundred": a magnitude word that begins the number."""
    word = low[start:end]
    article = ARTICLE.search(low, max(0, start - 14), start)
    if article is None:
        return None
    spoken = article[1]
    if word in ("score", "gross", "mil", "mio") and not low.startswith(" of ", end):
        return None
    worth = lexicon.magnitudes.get(word) or Decimal(lexicon.collective[word])
    begin = article.start(1)
    if spoken in ("several", "a few"):
        figure = Figure(begin, end, text[begin:end], worth * 2, ONE, spoken)
        figure.span_over(worth * 2, worth * 10)
        figure.approximate = True
        return figure
    share = {"half": Decimal("0.5"), "quar": Decimal("0.25")}.get(spoken[:4], ONE)
    step = ZERO if word in lexicon.collective else worth if share == ONE else worth * share / 5
    if share == ONE and worth == HUNDRED:
        return _compose(text, low, begin, end, worth, lexicon)
    return Figure(begin, end, text[begin:end], worth * share, step, "number words")


def _share(text: str, start: int, end: int, value: Decimal, word: str) -> Figure:
    figure = Figure(start, end, text[start:end], value, ZERO, "fraction " + word)
    figure.dimension = "share"
    return figure


def _fraction(text: str, low: str, start: int, end: int, lexicon: Lexicon) -> Figure | None:
    """ "a third", "half of"; alone, "third" and "quarter" are an ordinal and a period."""
    word = low[start:end]
    worth = ONE / lexicon.fractions[word]
    if word == "half":
        if low.startswith((" of ", " the ", " its ", " their ", " his ", " her ", " all ", " our "), end):
            return _share(text, start, end, worth, word)
        unit = re.compile(r" an? (?=[a-z])").match(low, end)
        if unit:
            return _half_unit(text, start, unit.end() - 1, worth)
        return None
    before = ARTICLE.search(low, max(0, start - 14), start)
    if before is None or before[1] not in ("a", "an", "one") or low.startswith("-", end):
        return None
    if not low.startswith((" of ", " more", " less", " fewer", ".", ",", " to ", " in ", " from "), end):
        return None
    begin = before.start(1)
    return _share(text, begin, end, worth, word)


def _half_unit(text: str, start: int, end: int, worth: Decimal) -> Figure:
    """ "half an hour": half of the unit that follows."""
    figure = Figure(start, end, text[start:end], worth, ZERO, "fraction half")
    return figure
