"""Fits the points of rules/sameness.toml to real stories: ``python benchmarks/fit_sameness.py FOLDER``.

FOLDER holds bodies.jsonl: clean stories, and stories with one of two mentions of a figure changed. Figures
of a clean story that differ are two things; the changed figure and the one it was equal to are one. As
those are few, more are made: of two equal figures of a clean story one is changed the way newsrooms slip,
and the passages of tests/corpus/same_subject.toml are added. Logistic regression on the named evidence,
drawn to what an editor would guess, yields the points to paste into the rules; the table shows, for stories
that were left out of the fit, what would be found at which threshold.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import md5
from itertools import combinations
from multiprocessing import Pool
from pathlib import Path

import numpy as np
import tomli

import claimcheck
from claimcheck.checks.acknowledged import acknowledged
from claimcheck.checks.interface import Context
from claimcheck.clusters import Comparer
from claimcheck.clusters.candidates import inside_documents
from claimcheck.clusters.kinds import same_value
from claimcheck.model.claim import Claim
from claimcheck.model.document import SegmentKind
from claimcheck.model.relation import Relation
from claimcheck.model.report import Report
from claimcheck.quantities.conversion import convert
from claimcheck.quantities.relation import relate
from claimcheck.rulebook import load_rulebook
from claimcheck.rulebook.sameness import Points

RULES = load_rulebook()
CORPUS = Path(__file__).parent.parent / "tests" / "corpus" / "same_subject.toml"
BY_HAND = {
    "start",
    "same_figure",
    "echoed_figure",
    "headline",
    "own_items",
    "given_before",
    "same_occasion",
    "same_event",
    "same_name",
    "named_by_headers",
}
"""Not fitted: they are for figures that agree, for headlines, and for what the data has too little of."""
GUESSES = {
    "same_noun": 1.2, "same_general_noun": 0.5, "alike_noun": 0.8, "noun_is_event": 0.8,
    "noun_narrows": 0.5, "another_noun": -0.6, "unknown_noun": -0.6,
    "another_role": -0.3, "another_event": -0.4, "another_fate": -0.8, "long_figures": 1.0,
    "another_unit": -0.7, "same_modifiers": 1.0, "own_modifiers": -0.7,
    "one_narrowed": -0.3, "one_clause": -0.4, "restated": 1.5, "same_setting": 0.7, "shared_subject": 0.7,
    "one_named": -0.3, "same_period": 0.2, "another_day": -0.4, "one_dated": -0.2, "one_in_a_period": -1.0,
    "same_place": 0.2, "another_modality": -1.0, "points_back": 1.0, "refers_back": 0.6,
    "near_figures": 0.5, "points_elsewhere": 0.7, "points_within": 0.2, "many_figures": -0.5,
    "sole_antecedent": 0.5, "only_of_unit": 0.5,
    "introduced_anew": -0.6, "transposed": 1.6, "zeros": 1.8, "magnitude": 1.8, "off_by_one": 0.6,
    "one_digit": 1.0, "one_of_two_digits": 0.7, "both_few": 0.4, "few_and_many": -0.4,
    "one_approximate": -0.5, "movement_between": -1.0, "crowded": -0.8,
}  # fmt: skip
"""What an editor would say before seeing any data; the fit leaves them as far as there are pairs to tell."""
NAMES = [name for name in Points._fields if name not in BY_HAND]
SHRINK = 10.0
PASSAGES = 2
FOLDS = 5
RATES = (0.003, 0.005, 0.01, 0.015, 0.02, 0.03)
SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]


@dataclass(frozen=True)
class Compared:
    """Two figures that differ, with the strength of the evidence between them."""

    story: str
    kind: str
    """"clean", or where the changed figure and its like stand."""
    same: bool
    strengths: tuple[float, ...]


def compared(item: dict[str, object]) -> list[Compared]:
    """Every pair of differing figures of one story that would be compared."""
    report = read(str(item["text"]), item.get("date"))
    comparer = Comparer(report.claims, RULES)
    context = Context((), {each.id: each for each in report.documents}, RULES)
    found = []
    for first, second in inside_documents(report.claims, RULES.sameness):
        one, other = report.claims[first], report.claims[second]
        evidence = comparer.compare(first, second).evidence
        if (
            SegmentKind.HEADLINE in (one.segment, other.segment)
            or not evidence
            or not _rivals(one, other)
            or acknowledged(one, other, context)
        ):
            continue
        strengths = {each.name: each.strength for each in evidence}
        same = item["label"] == "corrupt" and _is_pair(one, other, item)
        if item["label"] == "clean" or same:
            kind = "clean" if item["label"] == "clean" else str(item["scope"])
            found.append(
                Compared(str(item["id"]), kind, same, tuple(strengths.get(name, 0.0) for name in NAMES))
            )
    return found


def read(text: str, day: object) -> Report:
    """The claims of one story."""
    return claimcheck.check_text(text, date=str(day) if day else None, select="malformed-number")


def passages(path: Path) -> list[Compared]:
    """The pairs of tests/corpus/same_subject.toml, several times, as they are few and chosen with care."""
    corpus = tomli.loads(path.read_text(encoding="utf-8"))
    found = []
    for kind in ("different", "same"):
        for case in corpus[kind]:
            item = {"id": case["name"], "label": "clean", "text": case["text"], "date": case.get("date")}
            pairs = compared(item)
            if kind == "same":
                pairs = sorted(pairs, key=lambda pair: -_guessed(pair))[:1]
            found += [Compared(pair.story, "passages", kind == "same", pair.strengths) for pair in pairs]
    return found * PASSAGES


def _guessed(pair: Compared) -> float:
    return sum(GUESSES[name] * strength for name, strength in zip(NAMES, pair.strengths, strict=True))


def _rivals(one: Claim, other: Claim) -> bool:
    reading = convert(other.reading, other.quantity.unit, one.quantity.unit)
    if reading is None or same_value(one, other):
        return False
    return relate(one.reading, reading, RULES.readings).rank >= Relation.DIVERGES.rank


def _is_pair(one: Claim, other: Claim, item: dict[str, object]) -> bool:
    spans = (item["span"], item["other_span"])
    return any(_covers(one, a) and _covers(other, b) for a, b in (spans, spans[::-1]))


def _covers(claim: Claim, span: object) -> bool:
    start, end = span  # type: ignore[misc]
    return bool(claim.span.start < end and start < claim.span.end)


def changed(item: dict[str, object]) -> Iterator[dict[str, object]]:
    """Stories made of a clean one, each with one of two equal figures changed."""
    text, chance = str(item["text"]), random.Random(str(item["id"]))
    report = read(text, item["date"])
    for one, other in combinations(report.claims, 2):
        if text.find("\n") > one.span.start or not _alike(one, other):
            continue
        target, left = (one, other) if chance.random() < 0.5 else (other, one)
        start, end = target.span.start, target.span.end
        figure = slipped(text[start:end], text, chance)
        if figure is None:
            continue
        moved = len(figure) - (end - start) if left.span.start > start else 0
        yield {
            "id": f"{item['id']}+{one.id}{other.id}",
            "label": "corrupt",
            "scope": "made",
            "text": text[:start] + figure + text[end:],
            "date": item["date"],
            "span": (start, start + len(figure)),
            "other_span": (left.span.start + moved, left.span.end + moved),
        }


def _alike(one: Claim, other: Claim) -> bool:
    if not same_value(one, other) or one.sentence == other.sentence or one.quantity.value in (None, 0, 1):
        return False
    shared = one.measure.words & other.measure.words
    return one.role is other.role and (bool(shared) or one.quantity.dimension != "count")


def slipped(figure: str, text: str, chance: random.Random) -> str | None:
    """The figure with a slip in it; None when there is nothing to change."""
    number = re.search(r"\d[\d,]*(?:\.\d+)?", figure)
    if number is None:
        words = [word for word in re.findall(r"[A-Za-z]+", figure) if word.lower() in SMALL]
        if not words:
            return None
        new = chance.choice([word for word in SMALL[2:] if word != words[0].lower()])
        return figure.replace(words[0], new.capitalize() if words[0][0].isupper() else new, 1)
    new = chance.choice(
        (_swapped, _swapped, _transposed, _with_nought, _one_off, _other_digit, _other_magnitude)
    )(number[0], figure, text, chance)
    if new is None or new == number[0]:
        return None
    return new if new.startswith("=") else figure[: number.start()] + new + figure[number.end() :]


def _swapped(number: str, figure: str, text: str, chance: random.Random) -> str | None:
    others = [each for each in re.findall(r"\b\d[\d,.]*\d\b|\b\d\b", text) if each not in figure]
    return chance.choice(others) if others else None


def _transposed(number: str, figure: str, text: str, chance: random.Random) -> str | None:
    places = [place for place, digit in enumerate(number) if digit.isdigit()]
    if len(places) < 2 or number[places[1]] == "0":
        return None
    digits = list(number)
    digits[places[0]], digits[places[1]] = digits[places[1]], digits[places[0]]
    return "".join(digits)


def _with_nought(number: str, figure: str, text: str, chance: random.Random) -> str | None:
    return number + "0" if number.isdigit() else None


def _one_off(number: str, figure: str, text: str, chance: random.Random) -> str | None:
    return str(int(number) + chance.choice((1, -1))) if number.isdigit() else None


def _other_digit(number: str, figure: str, text: str, chance: random.Random) -> str | None:
    digits = list(number)
    place = chance.choice([place for place, digit in enumerate(number) if digit.isdigit()])
    digits[place] = chance.choice([digit for digit in "123456789" if digit != number[place]])
    return "".join(digits)


def _other_magnitude(number: str, figure: str, text: str, chance: random.Random) -> str | None:
    return f"{number} billion" if "million" not in figure and "billion" not in figure else None


def made(item: dict[str, object]) -> list[Compared]:
    """The pairs of a clean story, and those of what was made of it."""
    if item["label"] != "clean":
        return compared(item)
    more = [pair for story in list(changed(item))[:8] for pair in compared(story) if pair.same]
    return [*compared(item), *more]


def fit(pairs: list[Compared]) -> np.ndarray:
    """The weight of each name and, last, of the start; by Newton steps."""
    strengths = np.array([[*pair.strengths, 1.0] for pair in pairs])
    same = np.array([pair.same for pair in pairs], float)
    guesses = np.array([*(GUESSES[name] for name in NAMES), -2.0])
    shrink = np.full(len(guesses), SHRINK)
    shrink[-1] = 1e-6
    weights = guesses.copy()
    for _ in range(50):
        likely = 1 / (1 + np.exp(-strengths @ weights))
        slope = strengths.T @ (likely - same) + shrink * (weights - guesses)
        curve = (strengths * (likely * (1 - likely))[:, None]).T @ strengths + np.diag(shrink)
        step = np.linalg.solve(curve, slope)
        weights -= step
        if abs(step).max() < 1e-6:
            break
    return weights


def left_out(pairs: list[Compared], chosen: list[Compared]) -> dict[str, dict[str, float]]:
    """The best score of each story, by kind, from fits without it."""
    best: dict[str, dict[str, float]] = {}
    for fold in range(FOLDS):
        weights = fit([*(pair for pair in pairs if _fold(pair) != fold), *chosen])
        for pair in (each for each in pairs if _fold(each) == fold):
            score = float(np.dot(weights, [*pair.strengths, 1.0]))
            stories = best.setdefault(pair.kind, {})
            stories[pair.story] = max(score, stories.get(pair.story, score))
    return best


def _fold(pair: Compared) -> int:
    return int(md5(pair.story.split("+")[0].encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path, help="with bodies.jsonl")
    arguments = parser.parse_args()
    lines = (arguments.folder / "bodies.jsonl").read_text(encoding="utf-8").splitlines()
    items = [json.loads(line) for line in lines if line.strip()]
    with Pool() as pool:
        pairs = [pair for found in pool.map(made, items, chunksize=20) for pair in found]
    chosen = passages(CORPUS)
    _report(items, pairs, chosen)
    weights = fit([*pairs, *chosen])
    print("\n[points]")
    print(f"start = {weights[-1]:.2f}")
    for name, weight in zip(NAMES, weights, strict=False):
        count = sum(1 for pair in pairs if pair.strengths[NAMES.index(name)])
        print(f"{name} = {weight + 0.0:.2f}  # {count} pairs")


def _report(items: list[dict[str, object]], pairs: list[Compared], chosen: list[Compared]) -> None:
    clean = sum(item["label"] == "clean" for item in items)
    best = left_out(pairs, chosen)
    scores = sorted(best["clean"].values(), reverse=True)
    kinds = sorted(kind for kind in best if kind != "clean")
    totals = {kind: sum(item.get("scope") == kind for item in items) or len(best[kind]) for kind in kinds}
    print("clean flagged  at odds  " + "  ".join(f"{kind:>14}" for kind in kinds))
    for rate in RATES:
        bar = scores[int(rate * clean)]
        found = (sum(score > bar for score in best[kind].values()) / totals[kind] for kind in kinds)
        print(f"{rate:13.1%}  {bar:7.2f}  " + "  ".join(f"{share:14.1%}" for share in found))


if __name__ == "__main__":
    main()
