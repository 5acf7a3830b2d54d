"""Whether the compiled build reads the same claims: ``python benchmarks/same_claims.py PYTHON [FILE...]``.

PYTHON is the interpreter of an environment with that build, ``build/compiled/bin/python`` after ``make
compiled``. FILE is JSON Lines, a story a line; without one, the stories of this repository are read. All
claims are compared as ``claimcheck extract --format jsonl`` prints them, byte for byte.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
OWN = ("seeds", "claimcheck/demo.md", "tests/long_stories/*.txt")


def batch(files: Sequence[Path], path: Path) -> None:
    """Write all stories to ``path`` as claimcheck reads them."""
    items = (json.loads(line) for file in files for line in file.read_text("utf-8").splitlines())
    with path.open("w", encoding="utf-8") as written:
        for number, item in enumerate(items):
            text = item.get("text") or f"{item['headline']}\n{item['body']}"
            written.write(json.dumps({"id": f"{number}", "text": text, "date": item.get("date")}) + "\n")


def claims(python: str, paths: Sequence[Path]) -> list[bytes]:
    """All claims of the stories, a line each, as the build for ``python`` reads them."""
    done = subprocess.run(
        [python, "-m", "claimcheck", "extract", *paths, "--format", "jsonl", "--jobs", "1"],
        cwd=Path(python).parent,
        stdout=subprocess.PIPE,
        check=True,
    )
    return done.stdout.splitlines()


def origin(python: str) -> str:
    """The file that the claims come from."""
    code = "import claimcheck.claims; print(claimcheck.claims.__file__)"
    done = subprocess.run(
        [python, "-c", code], cwd=Path(python).parent, stdout=subprocess.PIPE, check=True, text=True
    )
    return done.stdout.strip()


def differences(
    ours: Sequence[bytes], theirs: Sequence[bytes]
) -> Iterator[tuple[bytes | None, bytes | None]]:
    """The pairs of lines that are not the same."""
    return ((one, other) for one, other in zip_longest(ours, theirs) if one != other)


def main() -> int:
    """Print what was compared; 1 when a claim differs, 2 when both interpreters have the same build."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("python", type=Path)
    parser.add_argument("files", nargs="*", type=Path)
    given = parser.parse_args()
    pythons = [sys.executable, str(given.python.absolute())]
    here, there = map(origin, pythons)
    if here == there or there.endswith(".py"):
        print(f"{given.python}: has no compiled build of claimcheck ({there})", file=sys.stderr)
        return 2
    with TemporaryDirectory() as folder:
        paths = [ROOT / name for name in OWN]
        if given.files:
            paths = [Path(folder) / "stories.jsonl"]
            batch(given.files, paths[0])
        ours, theirs = (claims(python, paths) for python in pythons)
    found = list(differences(ours, theirs))
    for one, other in found[:5]:
        print(f"plain:    {(one or b'nothing').decode()}\ncompiled: {(other or b'nothing').decode()}")
    print(
        f"{len(ours)} claims read by the plain build, {len(theirs)} by the compiled one, {len(found)} differ"
    )
    return 1 if found or not ours else 0


if __name__ == "__main__":
    sys.exit(main())
