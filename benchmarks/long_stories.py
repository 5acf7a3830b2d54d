"""False alarms and slips caught on the long stories of tests/: ``python benchmarks/long_stories.py [--all]``.

With ``--all`` it also lists the findings on sound stories and the slips that were missed, of the stories that
may be read: those with even numbers from 26 on are kept for measuring.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.table import Table

import claimcheck
from claimcheck.model.finding import Finding, Severity

FOLDER = Path(__file__).parent.parent / "tests" / "long_stories"
COUNTED = (Severity.WARNING, Severity.ERROR)
FIRST_KEPT = 26


class Measured(NamedTuple):
    """What claimcheck says of one story, as it is and with its slip."""

    name: str
    kind: str
    where: str
    alarms: tuple[Finding, ...]
    """Findings of level warning or error on the sound story."""
    caught: bool
    """Whether the slip brings a finding that the sound story does not have."""
    slip: str
    """The passage with the slip in it."""

    @property
    def kept(self) -> bool:
        """True for the stories that nobody has read while mending the rules."""
        number = int(self.name[:2])
        return number >= FIRST_KEPT and number % 2 == 0


def measure() -> list[Measured]:
    """Check every story, and every story with its slip."""
    slips = json.loads((FOLDER / "slips.json").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        return [_measured(slip, Path(folder)) for slip in slips]


def _measured(slip: dict[str, str], folder: Path) -> Measured:
    sound, slipped = FOLDER / slip["story"], folder / slip["story"]
    slipped.write_text(sound.read_text("utf-8").replace(slip["old"], slip["new"]), "utf-8")
    alarms, found = _findings(sound), _findings(slipped)
    known = {(each.check, each.message) for each in alarms}
    caught = any((each.check, each.message) not in known for each in found)
    return Measured(sound.name, slip["kind"], slip["where"], alarms, caught, slip["new"])


def _findings(story: Path) -> tuple[Finding, ...]:
    found = claimcheck.check([story]).findings
    return tuple(finding for finding in found if finding.severity in COUNTED)


def rates(measured: Sequence[Measured]) -> tuple[int, int, int]:
    """Return how many stories are flagged, how many at level error, and how many slips are caught."""
    errors = [any(each.severity is Severity.ERROR for each in story.alarms) for story in measured]
    return sum(bool(story.alarms) for story in measured), sum(errors), sum(each.caught for each in measured)


def _print(measured: Sequence[Measured], console: Console) -> None:
    table = Table("stories", "number", "flagged", "at error", "slips caught", title="long stories, all sound")
    for name, part in (
        ("read", [each for each in measured if not each.kept]),
        ("kept", [each for each in measured if each.kept]),
        ("all", measured),
    ):
        table.add_row(name, str(len(part)), *map(str, rates(part)))
    console.print(table)
    checks = Counter(finding.check for story in measured for finding in story.alarms)
    console.print("findings on sound stories: " + (_counts(checks) or "none"))
    console.print("slips caught by kind: " + _shares(measured))


def _counts(counter: Counter[str]) -> str:
    return ", ".join(f"{name} {number}" for name, number in counter.most_common())


def _shares(measured: Iterable[Measured]) -> str:
    total: Counter[str] = Counter()
    caught: Counter[str] = Counter()
    for each in measured:
        total[f"{each.kind} in the {each.where}"] += 1
        caught[f"{each.kind} in the {each.where}"] += each.caught
    return ", ".join(f"{name} {caught[name]} of {number}" for name, number in sorted(total.items()))


def _list(measured: Iterable[Measured], console: Console) -> None:
    for story in measured:
        if story.kept:
            continue
        for finding in story.alarms:
            console.print(f"\n{story.name}: {finding.check}: {finding.message}. {finding.why}", markup=False)
        if not story.caught:
            console.print(f"\n{story.name}: missed, {story.kind}: {story.slip}", markup=False)


def main() -> int:
    """Print the table; with ``--all`` the findings and the misses, too."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="list the findings and the slips missed")
    options = parser.parse_args()
    console = Console(width=None if sys.stdout.isatty() else 100)
    measured = measure()
    _print(measured, console)
    if options.all:
        _list(measured, console)
    return 0


if __name__ == "__main__":
    sys.exit(main())
