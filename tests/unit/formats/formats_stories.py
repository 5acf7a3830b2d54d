"""Stories, claims and reports made by hand: the formats are tested without the stages before them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from claimcheck.model.attribution import Attribution
from claimcheck.model.claim import Claim, Measure, Modality, Role
from claimcheck.model.cluster import Cluster, ComparedPair
from claimcheck.model.document import Document, Segment, SegmentKind, SkippedDocument
from claimcheck.model.evidence import Evidence
from claimcheck.model.finding import Finding, Severity, Voices
from claimcheck.model.interval import Interval, Reading
from claimcheck.model.period import Period
from claimcheck.model.quantity import Bound, Quantity
from claimcheck.model.relation import Relation
from claimcheck.model.report import Report
from claimcheck.model.span import Span

_SEED = Path(__file__).parents[3] / "seeds" / "000_fee24c14c0b599ed.txt"
_AMBASSADOR = Attribution("Mikhail Bocharnikov", "Russian ambassador", "said")
_DIRECTOR = Attribution("Veronika Nikishina", "director-general of the Russian Export Center", "stated")
_BILLION = Decimal("1E+9")


@dataclass
class Story:
    """Makes a document and claims of it; a figure is looked for only here, in the tests."""

    source: str
    path: str = "story.txt"
    id: str = ""
    claims: list[Claim] = field(default_factory=list)

    @property
    def document(self) -> Document:
        segment = Segment(SegmentKind.BODY, self.source, 0, 1)
        return Document(self.id or self.path, self.path, self.source, (segment,))

    def span(self, text: str, after: str = "") -> Span:
        start = self.source.index(text, self.source.index(after))
        return Span(self.id or self.path, start, start + len(text))

    def claim(self, text: str, quantity: Quantity, reading: Reading, after: str = "", **fields: Any) -> Claim:
        span = self.span(text, after)
        start = self.source.rfind("\n", 0, span.start) + 1
        end = self.source.find("\n", span.end)
        sentence = fields.pop("sentence", self.source[start : end if end >= 0 else None])
        start = self.source.rindex(sentence, 0, span.end + len(sentence))
        defaults: dict[str, Any] = {
            "id": f"{span.document}#{len(self.claims) + 1}",
            "span": span,
            "sentence": Span(span.document, start, start + len(sentence)),
            "sentence_text": sentence,
            "segment": SegmentKind.BODY,
            "paragraph": 1,
            "quantity": quantity,
            "reading": reading,
            "role": Role.LEVEL,
            "measure": Measure("people killed", "people", "kill", frozenset({"people"})),
            "noun": None,
            "trend": None,
            "entities": frozenset(),
            "period": None,
            "place": None,
            "speaker": None,
            "modality": Modality.ACTUAL,
            "marker": None,
            "malformed": False,
            "rules": ("digits",),
        }
        claim = Claim(**{**defaults, **fields})
        self.claims.append(claim)
        return claim


def exactly(value: int | str) -> Reading:
    interval = Interval(Decimal(value), Decimal(value))
    return Reading(interval, interval)


def count(value: int) -> Quantity:
    return Quantity(Decimal(value), str(value), Decimal(1))


def a_finding(*claims: Claim, **fields: Any) -> Finding:
    defaults: dict[str, Any] = {
        "id": "F1",
        "check": "conflicting-figures",
        "severity": Severity.ERROR,
        "confidence": 0.9,
        "message": "Two figures for the same thing.",
        "why": "No value is both.",
        "hint": "",
        "voices": None,
        "primary": claims[0].span if claims else None,
        "related": tuple(claim.span for claim in claims[1:]),
        "claims": claims,
        "fingerprint": "0123456789abcdef",
    }
    return Finding(**{**defaults, **fields})


def a_cluster(id: str, label: str, relation: Relation, *claims: Claim) -> Cluster:
    same = (Evidence("same_noun", Decimal(1), "same words"),)
    pairs = tuple(ComparedPair(claims[0], other, relation, 1.0, same) for other in claims[1:])
    return Cluster(id, label, claims, pairs, relation)


def a_report(story: Story, *findings: Finding, **fields: Any) -> Report:
    defaults: dict[str, Any] = {
        "documents": (story.document,),
        "claims": tuple(story.claims),
        "clusters": (),
        "findings": findings,
        "skipped": (),
    }
    return Report(**{**defaults, **fields})


def seed_story() -> Story:
    story = Story(_SEED.read_text("utf-8"), "seeds/000_fee24c14c0b599ed.txt")
    turnover = Measure(
        "Azerbaijani-Russian trade turnover", "turnover", None, frozenset({"trade", "turnover"})
    )
    three = Quantity(3 * _BILLION, "3", _BILLION, unit="USD", dimension="currency")
    three_read = Reading(
        Interval(Decimal("2.5E+9"), Decimal("3.5E+9"), high_open=True),
        Interval(Decimal("2.85E+9"), Decimal("3.15E+9")),
    )
    two = three._replace(value=2 * _BILLION, digits="2", bound=Bound.ABOVE)
    two_read = Reading(
        Interval(2 * _BILLION, None, low_open=True), Interval(2 * _BILLION, Decimal("2.5E+9"), low_open=True)
    )
    countries = frozenset({"azerbaijan", "russia"})
    money_rules = ("digits", "magnitude billion", "currency $")
    story.claim(
        "$3 billion",
        three,
        three_read,
        measure=turnover,
        entities=countries,
        speaker=_AMBASSADOR,
        period=Period("in 2021", date(2021, 1, 1), date(2021, 12, 31)),
        rules=money_rules,
    )
    story.claim(
        "$3 billion",
        three,
        three_read,
        after="Despite",
        sentence=story.source[
            story.source.index('"Despite') : story.source.index(" The trade turnover is mainly")
        ],
        measure=turnover._replace(label="trade turnover"),
        speaker=_AMBASSADOR,
        paragraph=3,
        rules=money_rules,
    )
    cities = Quantity(Decimal(25), "25", Decimal(1), Bound.ABOVE)
    story.claim(
        "more than 25 cities",
        cities,
        Reading(
            Interval(Decimal(25), None, low_open=True), Interval(Decimal(25), Decimal(30), low_open=True)
        ),
        measure=Measure("cities of Azerbaijan", "city", None, frozenset({"city"})),
        noun="cities",
        speaker=Attribution("Orkhan Mammadov", "chairman of the board", "noted"),
        paragraph=24,
        rules=("digits", "bound more than"),
    )
    projects = Measure("implementation of projects", "project", "implement", frozenset({"project"}))
    over = Quantity(Decimal(150), "150", Decimal(1), Bound.ABOVE)
    over_read = Reading(
        Interval(Decimal(150), None, low_open=True), Interval(Decimal(150), Decimal(160), low_open=True)
    )
    contracts: dict[str, Any] = {
        "measure": projects,
        "noun": "projects",
        "speaker": _DIRECTOR,
        "modality": Modality.PLANNED,
    }
    story.claim(
        "over 150 projects", over, over_read, paragraph=26, rules=("digits", "bound over"), **contracts
    )
    story.claim(
        "more than $2 billion",
        two,
        two_read,
        measure=turnover._replace(label="trade turnover"),
        entities=countries,
        speaker=_DIRECTOR,
        period=Period("this year"),
        paragraph=27,
        rules=(*money_rules, "bound more than"),
    )
    story.claim(
        "more than 150 projects",
        over,
        over_read,
        sentence="Today, contracts may be signed in Azerbaijan for the implementation of "
        "more than 150 projects.",
        paragraph=28,
        rules=("digits", "bound more than"),
        **contracts,
    )
    return story


def report_on_seed() -> Report:
    """The seed story with its one warning, one agreeing cluster, one skipped input and one notice."""
    story = seed_story()
    first, second, cities, over, two, more = story.claims
    finding = a_finding(
        first,
        two,
        check="diverging-figures",
        severity=Severity.WARNING,
        confidence=0.8,
        message="“$3 billion” and “more than $2 billion” for Azerbaijani-Russian trade turnover in 2021",
        why="“$3 billion” allows $2.5 to $3.5 billion and a reader takes it as $2.85 to $3.15 billion; "
        "“more than $2 billion” is taken as just over $2 billion, up to $2.5 billion: "
        "two figures 12 % apart.",
        hint="Ask Mikhail Bocharnikov and Veronika Nikishina what their figures cover, "
        "or tell the reader that they differ.",
        voices=Voices.DIFFERENT,
    )
    clusters = (
        a_cluster("C1", "Azerbaijani-Russian trade turnover", Relation.DIVERGES, first, second, two),
        a_cluster("C2", "cities of Azerbaijan", Relation.AGREES, cities),
        a_cluster("C3", "implementation of projects", Relation.AGREES, over, more),
    )
    skipped = SkippedDocument("seeds/notes.bin", "it is not text: byte 0 is 0x89")
    notice = "seeds/000_fee24c14c0b599ed.txt has no headline, so no headline was checked."
    return a_report(story, finding, clusters=clusters, skipped=(skipped,), notices=(notice,))


def a_plain_finding(story: Story, *texts: str, **fields: Any) -> Finding:
    """A finding about the figures ``texts``, each the first of its kind in the story, in their order."""
    return a_finding(*(story.claim(text, count(int(text)), exactly(text)) for text in texts), **fields)


def report_on_batch() -> Report:
    """Two stories of one file, a finding across them, and one with a single passage that is no claim."""
    first, second = (
        Story(f"The flood killed {number} people.\nIt rained.", "wire.jsonl", id)
        for number, id in ((23, "a/1"), (32, "b/2"))
    )
    across = a_finding(
        *(story.claim(str(n), count(n), exactly(n)) for story, n in ((first, 23), (second, 32)))
    )
    alone = a_finding(
        id="F2", check="a-check", severity=Severity.NOTE, primary=first.span("It rained"), related=()
    )
    return a_report(
        first,
        across,
        alone,
        documents=(first.document, second.document),
        claims=(*first.claims, *second.claims),
    )
