"""Real stories told otherwise: another spelling of a figure changes no finding, another figure hides none.

The stories are those of a benchmark that lies beside a checkout; without it the tests are skipped.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from claimcheck import check, check_text
from claimcheck.model.finding import Finding
from claimcheck.model.quantity import Quantity

STORIES = Path(__file__).parents[3] / "shared" / "bench" / "bodies.jsonl"
MOST = 120
"""Stories, spread over all, that one rewriting is tried on, and at most twice as many."""
SMALL = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
PEOPLE = "people|men|women|children|students|countries|states|passengers|workers"
MILES = re.compile(r"\b(\d[\d,]*(?:\.\d+)?) miles\b")

pytestmark = pytest.mark.skipif(
    not STORIES.exists(), reason="needs the benchmark of real stories, shared/bench, beside the checkout"
)


AMOUNT = re.compile(r"(?<![\w$])\$(\d+(?:\.\d+)?) (million|billion)\b")
# Without its comma a figure up to 2199 is a year in the eyes of a reader, too.
THOUSANDS = re.compile(r"(?<![\w,.$€£-])(?!1,|2,[01])(\d{1,3}(?:,\d{3})+)(?![\w,-]|\.\d)")


def in_words(text: str) -> str:
    return re.sub(rf"(?<= )(\d|1[012])(?= (?:{PEOPLE})\b)", lambda found: SMALL[int(found[1]) - 1], text)


def in_digits(text: str) -> str:
    few = "|".join(SMALL)
    return re.sub(rf"(?<= )({few})(?= (?:{PEOPLE})\b)", lambda found: str(SMALL.index(found[1]) + 1), text)


def dollars(text: str) -> str:
    return AMOUNT.sub(r"\1 \2 dollars", text)


def of_the_united_states(text: str) -> str:
    return AMOUNT.sub(r"US$\1 \2", text)


def glued(text: str) -> str:
    short = {"million": "m", "billion": "bn"}
    return AMOUNT.sub(lambda found: f"${found[1]}{short[found[2]]}", text)


def in_millions(text: str) -> str:
    def told(found: re.Match[str]) -> str:
        return found[0] if found[2] == "million" else f"${int(Decimal(found[1]) * 1000):,}m"

    return AMOUNT.sub(told, text)


def percent(text: str) -> str:
    return re.sub(r"(?<=\d)%", " percent", text)


def per_cent(text: str) -> str:
    return re.sub(r"(?<=\d)%", " per cent", text)


def per_cent_sign(text: str) -> str:
    return re.sub(r"(?<=\d) per ?cent\b", "%", text)


def wounded(text: str) -> str:
    return re.sub(r"\binjured\b", "wounded", text)


def kilometres(text: str) -> str:
    """All the miles of a story, unless some are written in a way that is not rewritten here."""
    told = MILES.sub(lambda found: f"{_in_km(found):.3f} kilometers", text)
    return text if re.search(r"(?i)mile|\bkm\b|kilomet(?!ers\b)", told) else told


def kilometres_beside(text: str) -> str:
    return re.sub(rf"{MILES.pattern}(?! \()", lambda found: f"{found[0]} ({_in_km(found):.2f} km)", text)


def _in_km(found: re.Match[str]) -> Decimal:
    return Decimal(found[1].replace(",", "")) * Decimal("1.609344")


def separated_by(blank: str) -> Callable[[str], str]:
    return lambda text: THOUSANDS.sub(lambda found: found[1].replace(",", blank), text)


# A plain blank between thousands is not among them: it changes 18 of the 248 stories that have thousands.
# One group behind a plain blank is read only where nothing else is near ("left 4 287 homes"; not "fell to
# 17 830.", "flights above 24 600 feet", "called her 21 807 times", "10 080 US troops"), since two figures
# stand side by side, too: the only five such places of the benchmark as it was written say "about 40 737
# MAX planes", and are two figures.
REWRITINGS: dict[str, Callable[[str], str]] = {
    "small counts in words": in_words,
    "small counts in digits": in_digits,
    "dollars behind": dollars,
    "US dollars": of_the_united_states,
    "magnitudes glued": glued,
    "billions in millions": in_millions,
    "percent in full": percent,
    "per cent in full": per_cent,
    "a sign for percent": per_cent_sign,
    "a synonym": wounded,
    "converted": kilometres,
    "conversion added": kilometres_beside,
    "no thousands separator": separated_by(""),
    "a no-break blank between thousands": separated_by("\u00a0"),
    "a narrow blank between thousands": separated_by("\u202f"),
    "a thin blank between thousands": separated_by("\u2009"),
}
# The checks of the headline weigh, as fitted, whether the body has a figure in digits or in words, and name
# other figures beside when it has; for words made digits only the other checks are compared. With those of
# the headline 3 of 139 stories change: a warning is lost ("six men", among two more sixes), an error
# becomes a warning ("three children under 5"), and a finding names one figure less. "6 men" beside "43
# hurt" is easier to take for the rival of a headline's figure than "six men", so the two do not say quite
# the same to that check.
WEIGHED = {"small counts in digits": ("headline-mismatch", "unsupported-headline")}


@cache
def stories() -> tuple[dict[str, Any], ...]:
    return tuple(map(json.loads, STORIES.read_text(encoding="utf-8").splitlines()))


@cache
def findings(text: str, date: str | None) -> tuple[Finding, ...]:
    return check_text(text, date=date).findings


def told_of(quantity: Quantity) -> str:
    """What a figure says, however it is spelled; of a length only that it is one, as its unit may change."""
    ends = [quantity.value, quantity.low, quantity.high]
    values = [None if end is None else end.normalize() for end in ends]
    return quantity.dimension if quantity.dimension == "length" else f"{quantity.dimension} {values}"


def kinds(found: tuple[Finding, ...], without: Sequence[str]) -> Counter[tuple[str, ...]]:
    """The findings by check, severity and what their figures say."""
    return Counter(
        (each.check, each.severity, *sorted(told_of(claim.quantity) for claim in each.claims))
        for each in found
        if each.check not in without
    )


@pytest.mark.parametrize("rewriting", REWRITINGS)
def test_a_figure_spelled_otherwise_changes_no_finding(rewriting: str) -> None:
    told, without = REWRITINGS[rewriting], WEIGHED.get(rewriting, ())
    changed = [(story, new) for story in stories() if (new := told(story["text"])) != story["text"]]
    assert changed
    for story, new in changed[:: max(1, len(changed) // MOST)]:
        before, after = findings(story["text"], story["date"]), findings(new, story["date"])
        assert kinds(before, without) == kinds(after, without), (story["id"], before, after)


def test_changing_one_of_two_equal_figures_reduces_no_findings() -> None:
    clean = {story["pair"]: story for story in stories() if story["label"] == "clean" and story["pair"]}
    corrupt = [story for story in stories() if story["label"] == "corrupt"][::3]
    assert corrupt
    for story in corrupt:
        sound = clean[story["pair"]]
        before, after = findings(sound["text"], sound["date"]), findings(story["text"], story["date"])
        assert len(after) >= len(before), story["id"]


def test_a_story_is_checked_alike_whatever_was_read_before(tmp_path: Path) -> None:
    some = [story | {"id": str(number)} for number, story in enumerate(stories()[:200])]
    found = []
    for order in (some, some[::-1]):
        batch = tmp_path / "batch.jsonl"
        batch.write_text("\n".join(map(json.dumps, order)), encoding="utf-8")
        report = check([batch], scope="document")
        found.append(sorted((each.primary, each.message, each.confidence) for each in report.findings))
    assert found[0] == found[1] != []
