"""The slips that people make in each kind of figure, planted by benchmarks/arithmetic.py.

What is planted follows how the figure was typed, or from what it was taken:

- a year: one digit, two changed places, off by one, off by ten, another century;
- a day of a month, a clock time: one digit, two changed places, off by one; am for pm;
- an age: one digit, two changed places, off by ten, the age of another person of the story;
- a percentage: one digit, two changed places, the decimal point moved, points for percent;
- a length of time: one digit, two changed places, off by one, off by ten;
- any other figure: one digit, two changed places, a zero too many, off by one, million for billion;
- a number in words: off by one, another word;
- a figure with a limit (impossible-value): a digit typed twice, a point lost, a zero too many, 21pm for 9pm.

Nobody puts a thousand separator into a year or a nought behind an age of three digits, so neither is planted.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from claimcheck.model.claim import Claim, Role

DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
CLOCK = re.compile(r"[ap]\.?m\b", re.IGNORECASE)
PERCENT = re.compile(r"(?<![A-Za-z])(?:percent|per cent)(?![a-z])|%")
OTHER_HALF = {"a": "p", "p": "a", "A": "P", "P": "A"}
MAGNITUDES = {"thousand": "million", "million": "billion", "billion": "million", "m": "bn", "bn": "m"}
NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
NOON = 12
TEN = 10
CENTURY = 100


class Change(NamedTuple):
    """A kind of slip and what it makes of the figure."""

    kind: str
    text: str


def slips(claim: Claim, figure: str, ages: Sequence[str], draw: random.Random) -> Iterator[Change]:
    """Yield what people make of ``figure``, as written, in a story with these ``ages``."""
    groups = list(DIGITS.finditer(figure))
    if not groups:
        yield from _of_words(figure, draw)
        return
    found = draw.choice(groups) if claim.role in (Role.DATE, Role.TIME) else groups[0]
    for kind, digits in _of_digits(claim, figure, found, ages, draw):
        if digits != found[0]:
            yield Change(kind, figure[: found.start()] + digits + figure[found.end() :])
    yield from _of_units(claim, figure)


def over_the_limit(figure: str, draw: random.Random) -> Iterator[Change]:
    """Yield what carries a figure with a limit over it, if anything does."""
    found = DIGITS.search(figure)
    if found is None:
        return
    digits = found[0]
    place = draw.choice([at for at, digit in enumerate(digits) if digit.isdigit()])
    made = [("digit twice", digits[: place + 1] + digits[place:]), ("zero", digits + "0")]
    if "." in digits:
        made = [("point lost", digits.replace(".", ""))]
    if CLOCK.search(figure) or digits.isdigit():
        made.append(("24 hours", str(int(digits.split(".")[0].replace(",", "")) + NOON)))
    for kind, text in made:
        yield Change(kind, figure[: found.start()] + text + figure[found.end() :])


def _of_words(figure: str, draw: random.Random) -> Iterator[Change]:
    if figure.lower() in NUMBERS:
        place = NUMBERS.index(figure.lower())
        step = draw.choice((1, -1)) if 0 < place < len(NUMBERS) - 1 else 1 if place == 0 else -1
        yield Change("off by one", NUMBERS[place + step])
        yield Change("another word", NUMBERS[(place + draw.randrange(2, 6)) % len(NUMBERS)])


def _of_digits(
    claim: Claim, figure: str, found: re.Match[str], ages: Sequence[str], draw: random.Random
) -> Iterator[Change]:
    digits = found[0]
    yield from _typed(digits, draw)
    whole = int(digits) if digits.isdigit() else None
    if claim.role is Role.DATE and YEAR.fullmatch(digits):
        yield from _moved(int(digits), {"off by one": 1, "off by ten": TEN, "century": CENTURY}, draw)
    elif claim.role in (Role.DATE, Role.TIME) or CLOCK.search(figure):
        if whole is not None:
            for kind, moved in _moved(whole, {"off by one": 1}, draw):
                # "06:00" becomes "06:01", not "06:1".
                yield Change(kind, moved.zfill(len(digits)) if digits.startswith("0") else moved)
    elif claim.role is Role.AGE:
        if whole is not None:
            yield from _moved(whole, {"off by ten": TEN}, draw)
        others = [each for each in ages if each != digits]
        if others:
            yield Change("another person’s", draw.choice(others))
    elif PERCENT.search(figure):
        yield Change("point", _point_moved(digits))
    elif claim.role is Role.DURATION:
        if whole is not None:
            yield from _moved(whole, {"off by one": 1, "off by ten": TEN}, draw)
    else:
        if "," not in digits and "." not in digits:
            # A count of four figures is grouped.
            yield Change("zero", f"{int(digits + '0'):,}" if len(digits) == len("999") else digits + "0")
        if whole is not None:
            yield from _moved(whole, {"off by one": 1}, draw)


def _typed(digits: str, draw: random.Random) -> Iterator[Change]:
    places = [place for place, digit in enumerate(digits) if digit.isdigit()]
    place = draw.choice(places)
    yield Change("digit", _with(digits, place, draw.choice([d for d in "123456789" if d != digits[place]])))
    pairs = [(a, b) for a, b in pairwise(places) if digits[a] != digits[b]]
    if pairs:
        a, b = draw.choice(pairs)
        swapped = _with(_with(digits, a, digits[b]), b, digits[a])
        if not swapped.startswith("0"):
            yield Change("transposed", swapped)


def _moved(value: int, steps: dict[str, int], draw: random.Random) -> Iterator[Change]:
    for kind, step in steps.items():
        moved = value + draw.choice((step, -step))
        yield Change(kind, str(moved if moved > 0 else value + step))


def _point_moved(digits: str) -> str:
    """Return "53" for "5.3" and "5.3" for "53"; "60" for "6"."""
    if "." in digits:
        return digits.replace(".", "").lstrip("0")
    return f"{digits[:-1]}.{digits[-1]}" if len(digits) > 1 else digits + "0"


def _of_units(claim: Claim, figure: str) -> Iterator[Change]:
    """Yield the figure with another word behind its digits."""
    clock = CLOCK.search(figure)
    if clock:
        half = OTHER_HALF[clock[0][0]]
        yield Change("am for pm", figure[: clock.start()] + half + figure[clock.start() + 1 :])
        return
    if claim.role is Role.CHANGE and PERCENT.search(figure):
        yield Change("points", PERCENT.sub(" percentage points", figure).replace("  ", " "))
    for word, other in MAGNITUDES.items():
        text = re.sub(rf"(?<![A-Za-z]){word}\b", other, figure)
        if text != figure and claim.role is not Role.DATE and claim.quantity.dimension != "length":
            yield Change("magnitude", text)
            return


def _with(text: str, place: int, digit: str) -> str:
    return text[:place] + digit + text[place + 1 :]
