"""The headers and the title of a table: what they name, with the unit and the period they give."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from claimcheck.mentions.lexicon import lexicon_of
from claimcheck.mentions.periods import periods_of
from claimcheck.mentions.table_layout import Layout
from claimcheck.mentions.table_units import Headed, HeaderUnit, UnitGrammar
from claimcheck.mentions.unit_table import units_of
from claimcheck.model.mention import Mention
from claimcheck.model.period import Period
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import lowered

_WORD = Pattern(r"[^\W_][\w’'.+/-]*|[#%±]|\+/[-−]")
_IN_BRACKETS = Pattern(r"\s*[(\[][^()\[\]]*[)\]]")
_MONTH_ALONE = Pattern(r"[A-Z][a-z]{2,8}\.?")
# A paragraph that is longer is no title.
_LONGEST_TITLE = 150


class Around(NamedTuple):
    """The copy that may tell what a whole table is about."""

    title: str = ""
    """The paragraph or caption above it."""
    note: str = ""
    """The one below it."""


class HeaderName(NamedTuple):
    """A name of a row or a column, taken apart."""

    written: str = ""
    words: str = ""
    unit: HeaderUnit | None = None
    period: Period | None = None


class HeaderGrammar:
    """Reads headers and titles; made once from a rulebook."""

    def __init__(self, rules: Rulebook) -> None:
        self._rules = rules.tables
        self._lexicon = lexicon_of(rules)
        self._units = UnitGrammar(rules, self._lexicon, units_of(rules))
        self._calendar = periods_of(rules)
        columns = rules.tables.columns
        self._titles = tuple(columns.titles)
        self._labels = frozenset(columns.labels)
        self._changes = frozenset(columns.changes)
        self._not_added = frozenset(columns.not_added)

    def name(self, written: str, published: date | None) -> HeaderName:
        """Return a header's name taken apart into words, unit and period."""
        rest, unit = self._units.read(written) if written else Headed("")
        period = self.period(rest, published)
        if period:
            rest = rest.replace(period.text, " ", 1)
        rest = _IN_BRACKETS.sub("", rest)
        return HeaderName(written, " ".join(rest.split()).strip(" ,:–—-/"), unit, period)

    def period(self, text: str, published: date | None) -> Period | None:
        """Return the one period that a header names, None for none or several."""
        if _MONTH_ALONE.fullmatch(text):
            text = f"in {text}"
        low = lowered(text)
        mentions = () if not any(map(str.isdigit, text)) else self._dates(text, low)
        found = self._calendar.find(text, low, 0, published, mentions)
        outer = [each for place, each in enumerate(found) if not place or each.start >= found[place - 1].end]
        if len(outer) != 1:
            return None
        period = outer[0].period
        return period._replace(text=period.text.removeprefix("in "))

    def _dates(self, text: str, low: str) -> tuple[Mention, ...]:
        from claimcheck.mentions.scan import find_figures

        return tuple(
            each.mention(0) for each in find_figures(text, low, self._lexicon, units_of(self._lexicon.rules))
        )

    def title(self, around: Around, layout: Layout, published: date | None) -> HeaderName:
        """Return what a table's own first row, the paragraph above it and the note below say of all of it."""
        written = layout.title or self._as_title(around.title, above=True)
        note = self._as_title(around.note, above=False)
        corner = ", ".join(filter(None, (layout.heading(column) for column in layout.names)))
        found = HeaderName()
        for each in filter(None, (written, note, corner)):
            rest, unit = self._units.read(each, loose=each is not corner)
            if each is corner and unit is None:
                continue
            period = self.period(rest, published) if each is written else None
            words = rest.replace(period.text, " ", 1) if period else rest
            found = HeaderName(
                found.written or each,
                f"{found.words} {words}".strip(),
                found.unit or unit,
                found.period or period,
            )
        return found

    def _as_title(self, text: str, *, above: bool) -> str:
        """Return a paragraph beside a table if it is its title or its note, else ""."""
        if len(text) > _LONGEST_TITLE:
            return ""
        begins = text.lower().lstrip("*([ ").startswith(self._titles)
        return text if begins or (above and not text.endswith((".", "!", "?", "”", '"'))) else ""

    def is_label(self, name: HeaderName) -> bool:
        """True for a column that numbers or dates its rows."""
        return name.written.lower() in self._labels

    def is_total(self, name: str) -> bool:
        """True for the name of a row, or a column, of totals."""
        rows, low = self._rules.rows, name.lower()
        return low in rows.totals or low.startswith(rows.total_begins)

    def is_change(self, *names: HeaderName) -> bool:
        """True for figures that are movements."""
        return any(word in self._changes for name in names for word in _words(name.written))

    def is_added(self, *names: HeaderName) -> bool:
        """False for what no sum takes in: averages, rates, changes."""
        left_out = self._not_added | self._changes
        return not any(word in left_out for name in names for word in _words(name.words))

    def holds_shares(self, *names: HeaderName) -> bool:
        """True when a header says that it holds all shares of a whole."""
        written = " ".join(name.written.lower() for name in names)
        return any(phrase in written for phrase in self._rules.columns.wholes)


def _words(name: str) -> list[str]:
    return _WORD.findall(name.lower())
