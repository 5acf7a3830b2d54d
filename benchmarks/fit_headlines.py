"""Fits the weights of rules/headlines.toml, [likeness], on clean headlines.

Run as ``python benchmarks/fit_headlines.py [DATA]``.

A pair of a headline's figure and a figure of its body is about one thing when the values agree, and about two
when they do not; logistic regression on the named evidence, a little shrunk, tells what that hangs on.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np

import claimcheck
from claimcheck.checks.headline.likeness import evidence, profiles
from claimcheck.checks.headline.values import comparable, gives, is_amount
from claimcheck.model.document import SegmentKind
from claimcheck.rulebook import load_rulebook


def pairs(path: Path) -> tuple[list[dict[str, float]], list[int]]:
    """The evidence of every comparable pair of the clean stories, and whether the values agree."""
    rules = load_rulebook()
    found, agree = [], []
    for line in path.read_text("utf-8").splitlines():
        item = json.loads(line)
        if item["label"] != "clean":
            continue
        report = claimcheck.check_text(
            item["body"], headline=item["headline"], date=item["date"], select="conflicting-figures"
        )
        claims = sorted((claim for claim in report.claims), key=lambda claim: claim.span.start)
        titles = [claim for claim in claims if claim.segment is SegmentKind.HEADLINE and is_amount(claim)]
        body = profiles([claim for claim in claims if claim.segment is not SegmentKind.HEADLINE], rules)
        for title in profiles(titles, rules):
            fitting = [other for other in body if gives(other.claim, title.claim, rules)]
            if not fitting:
                continue
            for other in body:
                if not is_amount(other.claim) or comparable(other.claim, title.claim) is None:
                    continue
                found.append(evidence(title, other, rules))
                agree.append(int(bool(gives(other.claim, title.claim, rules))))
    return found, agree


def fitted(found: list[dict[str, float]], agree: list[int], shrink: float = 1.0) -> dict[str, float]:
    """Weights by Newton's method."""
    names = list(found[0])
    table = np.array([[1.0, *(row[name] for name in names)] for row in found])
    target = np.array(agree, dtype=float)
    weights = np.zeros(table.shape[1])
    penalty = np.eye(table.shape[1]) * shrink
    penalty[0, 0] = 0
    for _ in range(30):
        chance = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (target - chance) - penalty @ weights
        bend = (table.T * (chance * (1 - chance))) @ table + penalty
        weights += np.linalg.solve(bend, slope)
    return dict(zip(["bias", *names], weights.tolist(), strict=True))


def main() -> int:
    """Print the table for rules/headlines.toml."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", type=Path, default=Path("../shared/bench"))
    path = parser.parse_args().data / "headlines.jsonl"
    if not path.is_file():
        print(f"{path}: is missing; give the folder of benchmark data as the argument", file=sys.stderr)
        return 2
    found, agree = pairs(path)
    print(f"# {len(found)} pairs, {sum(agree)} of them agree")
    for name, weight in fitted(found, agree).items():
        print(f"{name} = {weight:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
