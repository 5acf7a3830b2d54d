"""How fast claims are read, beside a bare scan for digits: ``python benchmarks/rates.py FILE...``.

It prints JSON, and is a program of its own, so that another interpreter can run it, with another build of
claimcheck in its environment. FILE is JSON Lines, a story a line. Times are of the processor; a ratio is the
median of those taken within each round.
"""

from __future__ import annotations

import json
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import claimcheck.claims
from claimcheck.documents import input_options, read
from claimcheck.mentions import find_mentions, find_sentences
from claimcheck.rulebook import load_rulebook

DIGITS = re.compile(r"\d+")
ROUNDS = 5


def texts_of(files: Sequence[Path]) -> list[str]:
    """The text of every story, its headline on the first line where it stands apart."""
    items = (json.loads(line) for file in files for line in file.read_text("utf-8").splitlines())
    return [item.get("text") or f"{item['headline']}\n{item['body']}" for item in items]


def rates(texts: Sequence[str], rounds: int = ROUNDS) -> dict[str, Any]:
    """The size in million characters, how many mentions, and MB/s, ratio and µs a mention of each stage."""
    rules = load_rulebook()
    options = input_options(rules)
    documents = [
        document
        for number, text in enumerate(texts)
        for document in read(text.encode(), f"{number}.txt", options).documents
    ]
    segments = [segment for document in documents for segment in document.segments]

    def scan() -> None:
        for text in texts:
            for _ in DIGITS.finditer(text):
                pass

    def mentions() -> None:
        for segment in segments:
            find_mentions(segment, rules)

    def claims() -> None:
        for document in documents:
            claimcheck.claims.make_claims(document, find_sentences(document, rules), rules)

    stages: dict[str, Callable[[], None]] = {
        "bare scan for digits": scan,
        "mentions": mentions,
        "full claims": claims,
    }
    times: dict[str, list[float]] = {name: [] for name in stages}
    for _ in range(rounds):
        for name, run in stages.items():
            start = time.process_time()
            run()
            times[name].append(time.process_time() - start)
    size = sum(map(len, texts)) / 1e6
    count = sum(len(find_mentions(segment, rules)) for segment in segments)
    base = times["bare scan for digits"]
    return {
        "compiled": not str(claimcheck.claims.__file__).endswith(".py"),
        "size": size,
        "mentions": count,
        "stages": {
            name: {
                "MB/s": size / statistics.median(taken),
                "ratio": statistics.median(stage / bare for stage, bare in zip(taken, base, strict=True)),
                "µs": statistics.median(taken) / count * 1e6,
            }
            for name, taken in times.items()
        },
    }


def rates_with(python: Path | str, files: Sequence[Path]) -> dict[str, Any]:
    """The rates of the claimcheck that is installed for ``python``."""
    done = subprocess.run(
        [python, __file__, *files], stdout=subprocess.PIPE, check=True, text=True, encoding="utf-8"
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


if __name__ == "__main__":
    print(json.dumps(rates(texts_of([Path(name) for name in sys.argv[1:]]))))
