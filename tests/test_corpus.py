"""Reads tests/corpus/*.toml, but for what has a test of its own: one value, many spellings, and texts that
must not give it.

Each file holds ``[[group]]`` tables:

- ``name``: what the group's spellings say.
- ``expect``: the claim fields of the JSON report that must hold, any subset; or an array of such tables when
  a text says several things. Beside those fields it knows ``head``, ``marker`` and ``malformed`` (of the
  Claim), ``null`` (names of fields that must be null) and ``equals`` ("70 inch": the same after conversion).
  A string such as "2/3" is that fraction, to six places.
- ``only = true``: every claim of the text must be one of the expected.
- ``date``: the story's date, for relative periods.
- ``spellings``: phrases or sentences. ⟦ and ⟧ mark the exact text of the figure of the first expected claim.
- ``not``: texts in which a naive reader sees the value: ``text``, ``why``, and optionally ``fields`` (what no
  claim may have, when it is not ``expect``), ``gives`` (what the text says instead) and ``date``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import claimcheck
from claimcheck.formats.claim_record import claim_record
from claimcheck.formats.places import Places
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.report import Report

CORPUS = Path(__file__).parent / "corpus"
GROUP_KEYS = {"name", "expect", "only", "date", "spellings", "not"}
NOT_KEYS = {"text", "why", "fields", "gives", "date"}

# The fields of the JSON contract that say what a figure is, three of the Claim, and two of our own.
FIELDS = (
    {
        "value",
        "low",
        "high",
        "bound",
        "approximate",
        "trend",
        "unit",
        "noun",
        "dimension",
        "role",
        "period",
        "measure",
    }
    | {"head", "marker", "malformed"}
    | {"null", "equals"}
)

Fields = Mapping[str, Any]


@dataclass(frozen=True)
class Case:
    """One text and what it must, or must not, give."""

    id: str
    text: str
    date: str | None
    expected: tuple[Fields, ...]
    figure: tuple[int, int] | None = None
    only: bool = False
    refused: Fields = field(default_factory=dict)
    why: str = ""


def record(claim: Claim, text: str) -> dict[str, Any]:
    """The claim as the JSON report has it, and three fields of the Claim that the report leaves out."""
    story = Document(claim.span.document, "story.txt", text, ())
    places = Places(Report((story,), (claim,), (), (), ()))
    return {
        **claim_record(claim, places, None),
        "head": claim.measure.head,
        "marker": claim.marker,
        "malformed": claim.malformed,
    }


def same(wanted: Any, found: Any) -> bool:
    """True when a field's value is the one wanted; of a table, when its keys are."""
    if isinstance(wanted, Mapping):
        return found is not None and all(same(value, found.get(key)) for key, value in wanted.items())
    if isinstance(found, Decimal) and isinstance(wanted, str):
        fraction = Fraction(wanted)
        return abs(found - Decimal(fraction.numerator) / fraction.denominator) < Decimal("0.000001")
    return bool(found == wanted)


@cache
def units() -> Any:
    """Pint's own registry, an authority that is not our rules."""
    import pint

    return pint.UnitRegistry(non_int_type=Decimal)


def equals(quantity: str, found: Fields) -> bool:
    """True when the value in its unit is the quantity, after conversion."""
    from pint import PintError

    wanted = units().Quantity(quantity)
    try:
        written = units().Quantity(found["value"], found["unit"]).to(wanted.units)
    except (PintError, TypeError):
        return False
    return bool(abs(written.magnitude - wanted.magnitude) < Decimal("0.001"))


def fits(wanted: Fields, found: Fields) -> bool:
    """True when all wanted fields hold."""
    return all(
        all(found[name] is None for name in value)
        if key == "null"
        else equals(value, found)
        if key == "equals"
        else same(value, found[key])
        for key, value in wanted.items()
    )


def unmark(spelling: str) -> tuple[str, tuple[int, int] | None]:
    """The text without its mark, and where the marked figure stands in it."""
    if "⟦" not in spelling:
        return spelling, None
    before, _, rest = spelling.partition("⟦")
    figure, _, after = rest.partition("⟧")
    return before + figure + after, (len(before), len(before) + len(figure))


def groups() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every group with the name of its file."""
    for path in sorted(
        set(CORPUS.glob("*.toml")) - {CORPUS / "same_subject.toml", CORPUS / "must_hold.toml"}
    ):
        for group in tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)["group"]:
            yield path.stem, group


def expected(group: Mapping[str, Any]) -> tuple[Fields, ...]:
    """The group's expected claims, one or several."""
    expect = group["expect"]
    return tuple(expect) if isinstance(expect, list) else (expect,)


def positives() -> Iterator[Case]:
    """One case a spelling."""
    for subject, group in groups():
        for spelling in group["spellings"]:
            text, figure = unmark(spelling)
            name = f"{subject}:{group['name']}:{spelling}"
            yield Case(name, text, group.get("date"), expected(group), figure, group.get("only", False))


def negatives() -> Iterator[Case]:
    """One case a text that must not give the value."""
    for subject, group in groups():
        for entry in group["not"]:
            yield Case(
                f"{subject}:{group['name']}:not {entry['text']}",
                entry["text"],
                entry.get("date", group.get("date")),
                (entry["gives"],) if "gives" in entry else (),
                refused=entry.get("fields", expected(group)[0]),
                why=entry["why"],
            )


def params(cases: Iterator[Case]) -> list[Any]:
    return [pytest.param(case, id=case.id) for case in cases]


def extract(case: Case) -> list[dict[str, Any]]:
    """The record of each claim of the case's text."""
    return [record(claim, case.text) for claim in claimcheck.extract_text(case.text, date=case.date)]


def stands_at(figure: tuple[int, int] | None, found: Fields) -> bool:
    """True when the claim's span is the marked figure, or nothing is marked."""
    return figure is None or (found["start"], found["end"]) == figure


def shown(case: Case, found: list[dict[str, Any]]) -> str:
    """What was read, one claim a line, for a failing test's message."""
    names = [
        "text",
        "value",
        "low",
        "high",
        "bound",
        "approximate",
        "unit",
        "noun",
        "role",
        "trend",
        "period",
    ]
    lines = [", ".join(f"{name} {each[name]}" for name in names) for each in found]
    return "\n".join([f"in {case.text!r}:", *(lines or ["no claim"])])


@pytest.mark.parametrize("case", params(positives()))
def test_spelling(case: Case) -> None:
    found = extract(case)
    for number, wanted in enumerate(case.expected):
        figure = case.figure if number == 0 else None
        assert any(fits(wanted, each) and stands_at(figure, each) for each in found), (
            f"wanted {dict(wanted)} at {figure and case.text[slice(*figure)]!r} {shown(case, found)}"
        )
    if case.only:
        assert all(any(fits(wanted, each) for wanted in case.expected) for each in found), (
            f"wanted nothing but {[dict(wanted) for wanted in case.expected]} {shown(case, found)}"
        )


@pytest.mark.parametrize("case", params(negatives()))
def test_not_this_value(case: Case) -> None:
    found = extract(case)
    assert not any(fits(case.refused, each) for each in found), (
        f"must not give {dict(case.refused)}: {case.why} {shown(case, found)}"
    )
    for wanted in case.expected:
        assert any(fits(wanted, each) for each in found), f"wanted {dict(wanted)} {shown(case, found)}"


@pytest.mark.parametrize("group", [pytest.param(group, id=f"{s}:{group['name']}") for s, group in groups()])
def test_group_is_well_formed(group: dict[str, Any]) -> None:
    """A misspelt key would make a group assert less than it says."""
    assert set(group) <= GROUP_KEYS
    assert group["spellings"]
    assert len(set(group["spellings"])) == len(group["spellings"])
    assert group["not"]
    assert all({"text", "why"} <= set(entry) <= NOT_KEYS for entry in group["not"])
    tables = [
        *expected(group),
        *(entry[key] for entry in group["not"] for key in ("fields", "gives") if key in entry),
    ]
    assert all(table and set(table) <= FIELDS for table in tables)


def test_corpus_is_there() -> None:
    assert sum(1 for _ in positives()) > 1000
