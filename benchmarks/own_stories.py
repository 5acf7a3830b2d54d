"""False alarms and slips caught on the sound stories of tests/: ``python benchmarks/own_stories.py [--all]``.

tests/long_stories/ and tests/ordinary_stories/ are two sets of invented stories. With ``--all`` it also lists
the findings on sound stories and the slips that were missed, of the stories that may be read; the others are
kept for measuring.
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

TESTS = Path(__file__).parent.parent / "tests"
COUNTED = (Severity.WARNING, Severity.ERROR)


class Kept(NamedTuple):
    """Which stories of a set nobody has read while mending the rules."""

    first: int
    every: int

    def holds(self, name: str) -> bool:
        """True for the file name of a story that is kept for measuring."""
        number = int(name[:2])
        return number >= self.first and (number - self.first) % self.every == 0


SETS = {"long_stories": Kept(26, 2), "ordinary_stories": Kept(41, 1)}


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
    kept: bool
    """True for a story that nobody has read while mending the rules."""


def measure(name: str) -> list[Measured]:
    """Check every story of a set with each of its slips, and as it is."""
    slips = json.loads((TESTS / name / "slips.json").read_text("utf-8"))
    alarms = {story: _findings(TESTS / name / story) for story in sorted({slip["story"] for slip in slips})}
    with tempfile.TemporaryDirectory() as folder:
        return [_measured(slip, name, alarms[slip["story"]], Path(folder)) for slip in slips]


def _measured(slip: dict[str, str], name: str, alarms: tuple[Finding, ...], folder: Path) -> Measured:
    sound, slipped = TESTS / name / slip["story"], folder / slip["story"]
    slipped.write_text(sound.read_text("utf-8").replace(slip["old"], slip["new"]), "utf-8")
    known = {(each.check, each.message) for each in alarms}
    caught = any((each.check, each.message) not in known for each in _findings(slipped))
    kept = SETS[name].holds(sound.name)
    return Measured(sound.name, slip["kind"], slip["where"], alarms, caught, slip["new"], kept)


def _findings(story: Path) -> tuple[Finding, ...]:
    found = claimcheck.check([story]).findings
    return tuple(finding for finding in found if finding.severity in COUNTED)


def rates(measured: Sequence[Measured]) -> tuple[int, int, int]:
    """Return how many stories are flagged, how many at level error, and how many slips are caught."""
    alarms = {each.name: each.alarms for each in measured}
    errors = (any(each.severity is Severity.ERROR for each in found) for found in alarms.values())
    return sum(map(bool, alarms.values())), sum(errors), sum(each.caught for each in measured)


def _print(name: str, measured: Sequence[Measured], console: Console) -> None:
    table = Table("stories", "number", "flagged", "at error", "slips", "caught", title=f"{name}, all sound")
    for label, part in (
        ("read", [each for each in measured if not each.kept]),
        ("kept", [each for each in measured if each.kept]),
        ("all", measured),
    ):
        flagged, errors, caught = rates(part)
        stories = len({each.name for each in part})
        table.add_row(label, *map(str, (stories, flagged, errors, len(part), caught)))
    console.print(table)
    alarms = {each.name: each.alarms for each in measured}
    checks = Counter(finding.check for found in alarms.values() for finding in found)
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
    shown: set[str] = set()
    for story in measured:
        if story.kept:
            continue
        for finding in () if story.name in shown else story.alarms:
            console.print(f"\n{story.name}: {finding.check}: {finding.message}. {finding.why}", markup=False)
        shown.add(story.name)
        if not story.caught:
            console.print(f"\n{story.name}: missed, {story.kind}: {story.slip}", markup=False)


def main() -> int:
    """Print the tables; with ``--all`` the findings and the misses, too."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--all", action="store_true", help="list the findings and the slips missed")
    options = parser.parse_args()
    console = Console(width=None if sys.stdout.isatty() else 100)
    for name in SETS:
        measured = measure(name)
        _print(name, measured, console)
        if options.all:
            _list(measured, console)
    return 0


if __name__ == "__main__":
    sys.exit(main())
