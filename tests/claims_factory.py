"""Claims made by hand, so that the stages after extraction are tested without it.

    story = Story()
    story.say("Rescuers said [23] miners were trapped.", Said(head="miner", verb="trap"))

Each figure in [brackets] becomes the claim that the ``Said`` at its place describes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from claimcheck.model.attribution import Attribution
from claimcheck.model.claim import Claim, Measure, Modality, Role
from claimcheck.model.document import Document, Segment, SegmentKind
from claimcheck.model.period import Period
from claimcheck.model.quantity import Bound, Quantity
from claimcheck.model.span import Span
from claimcheck.model.table import CellNames
from claimcheck.quantities.reading import read
from claimcheck.rulebook import load_rulebook

RULES = load_rulebook()

_FIGURE = re.compile(
    r"(?P<bound>more than |over |at least |fewer than |up to )?(?P<approximate>about |nearly )?"
    r"(?P<money>[$£€])?(?P<digits>\d[\d,]*(?:\.\d+)?)(?: (?P<magnitude>million|billion))?"
    r"(?P<unit>%| percent| km| miles| years)?(?: .*)?"
)
_BOUNDS = {
    "more than ": Bound.ABOVE,
    "over ": Bound.ABOVE,
    "at least ": Bound.AT_LEAST,
    "fewer than ": Bound.BELOW,
    "up to ": Bound.AT_MOST,
}
_UNITS = {
    "$": ("USD", "currency"),
    "£": ("GBP", "currency"),
    "€": ("EUR", "currency"),
    "%": ("percent", "share"),
    " percent": ("percent", "share"),
    " km": ("kilometer", "length"),
    " miles": ("mile", "length"),
    " years": ("year", "time"),
}
_MAGNITUDES = {None: Decimal(1), "million": Decimal("1E+6"), "billion": Decimal("1E+9")}


@dataclass(frozen=True)
class Said:
    """What extraction would have made of a figure's surroundings."""

    head: str
    verb: str | None = None
    words: str = ""
    """Modifiers, separated by spaces; head and verb are words anyway."""
    label: str | None = None
    role: Role = Role.LEVEL
    entities: str = ""
    """Names separated by commas."""
    period: Period | None = None
    place: str | None = None
    modality: Modality = Modality.ACTUAL
    marker: str | None = None
    trend: str | None = None
    malformed: bool = False
    cell: CellNames | None = None


def year(number: int) -> Period:
    return Period(str(number), date(number, 1, 1), date(number, 12, 31))


def quantity(text: str, role: Role = Role.LEVEL) -> Quantity:
    """ "more than $2 billion" as a quantity."""
    found = _FIGURE.fullmatch(text)
    assert found, text
    worth = _MAGNITUDES[found["magnitude"]]
    digits = found["digits"]
    number = Decimal(digits.replace(",", ""))
    unit, dimension = _UNITS.get(found["money"] or found["unit"] or "", (None, "count"))
    if role is Role.AGE:
        unit, dimension = "year", "age"
    bound = _BOUNDS.get(found["bound"] or "", Bound.EXACT)
    if found["approximate"] == "nearly ":
        bound = Bound.BELOW
    return Quantity(
        number * worth,
        digits,
        worth.scaleb(int(number.as_tuple().exponent)),
        bound,
        found["approximate"] is not None,
        unit,
        dimension,
    )


@dataclass
class Story:
    """A document that grows by sentences."""

    id: str = "story"
    claims: list[Claim] = field(default_factory=list)
    segments: list[Segment] = field(default_factory=list)
    source: str = ""

    def say(
        self,
        marked: str,
        *said: Said,
        paragraph: int | None = None,
        speaker: str | None = None,
        segment: SegmentKind = SegmentKind.BODY,
    ) -> list[Claim]:
        """Add a sentence, in a paragraph of its own unless told, and return its claims."""
        parts = re.split(r"\[([^]]*)\]", marked)
        text, start = "".join(parts), len(self.source)
        number = paragraph or len(self.segments) + 1
        self.segments.append(Segment(segment, text, start, number))
        self.source += text + "\n"
        sentence = Span(self.id, start, start + len(text))
        attribution = Attribution(speaker) if speaker else None
        made = []
        assert len(parts) == 2 * len(said) + 1, marked
        for place, what in enumerate(said):
            begin = start + sum(map(len, parts[: 2 * place + 1]))
            span = Span(self.id, begin, begin + len(parts[2 * place + 1]))
            amount = quantity(parts[2 * place + 1], what.role)
            made.append(
                Claim(
                    f"{self.id}#{len(self.claims) + len(made) + 1}",
                    span,
                    sentence,
                    text,
                    segment,
                    number,
                    amount,
                    read(amount, RULES.readings),
                    what.role,
                    _measure(what),
                    what.head if amount.unit is None else None,
                    what.trend,
                    _names(what.entities),
                    what.period,
                    what.place,
                    attribution,
                    what.modality,
                    what.marker,
                    what.malformed,
                    ("made by hand",),
                    what.cell,
                )
            )
        self.claims += made
        return made

    def document(self) -> Document:
        return Document(self.id, f"{self.id}.txt", self.source, tuple(self.segments))


def _measure(said: Said) -> Measure:
    words = {said.head, *said.words.split(), *([said.verb] if said.verb else [])}
    return Measure(said.label or f"{said.words} {said.head}".strip(), said.head, said.verb, frozenset(words))


def _names(text: str) -> frozenset[str]:
    return frozenset(name.strip() for name in text.split(",") if name.strip())
