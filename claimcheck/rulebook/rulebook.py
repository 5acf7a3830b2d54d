"""Everything that rules/ says, one field per file."""

from typing import Any

from claimcheck.rulebook.acknowledge import Acknowledge
from claimcheck.rulebook.ages import Ages
from claimcheck.rulebook.bounds import Bounds
from claimcheck.rulebook.calendar import Calendar
from claimcheck.rulebook.changes import Changes
from claimcheck.rulebook.columns import Columns
from claimcheck.rulebook.conversions import Conversions
from claimcheck.rulebook.currencies import Currencies, WorldCurrencies
from claimcheck.rulebook.days import Days
from claimcheck.rulebook.differences import Differences
from claimcheck.rulebook.directions import Directions
from claimcheck.rulebook.extremes import Extremes
from claimcheck.rulebook.grammar import Grammar
from claimcheck.rulebook.headlines import Headlines
from claimcheck.rulebook.identifiers import Identifiers
from claimcheck.rulebook.intervals import Intervals
from claimcheck.rulebook.language import Language
from claimcheck.rulebook.lifetimes import Lifetimes
from claimcheck.rulebook.limits import Limits
from claimcheck.rulebook.measures import Demonyms, Markers, Modalities, Synonyms, Verbs
from claimcheck.rulebook.movement import Movement
from claimcheck.rulebook.numbers import Numbers
from claimcheck.rulebook.parts import Parts
from claimcheck.rulebook.ranges import Ranges
from claimcheck.rulebook.rates import Rates
from claimcheck.rulebook.readings import Readings
from claimcheck.rulebook.remainders import Remainders
from claimcheck.rulebook.sameness import Sameness
from claimcheck.rulebook.sentences import Sentences
from claimcheck.rulebook.shares import Shares
from claimcheck.rulebook.speech import Speech
from claimcheck.rulebook.tables import Tables
from claimcheck.rulebook.units import Units
from claimcheck.rulebook.wire import Wire


# Compared and hashed by identity, so that what a stage compiles from a rulebook can be kept under it.
class Rulebook:
    """The words and widths of every subject; the field ``readings`` is what rules/readings.toml holds."""

    acknowledge: Acknowledge
    ages: Ages
    bounds: Bounds
    calendar: Calendar
    changes: Changes
    columns: Columns
    conversions: Conversions
    currencies: Currencies
    days: Days
    demonyms: Demonyms
    differences: Differences
    directions: Directions
    extremes: Extremes
    grammar: Grammar
    headlines: Headlines
    identifiers: Identifiers
    intervals: Intervals
    language: Language
    lifetimes: Lifetimes
    limits: Limits
    markers: Markers
    modality: Modalities
    movement: Movement
    numbers: Numbers
    parts: Parts
    ranges: Ranges
    rates: Rates
    remainders: Remainders
    readings: Readings
    sameness: Sameness
    sentences: Sentences
    shares: Shares
    speech: Speech
    synonyms: Synonyms
    tables: Tables
    units: Units
    verbs: Verbs
    wire: Wire
    world_currencies: WorldCurrencies

    def __init__(self, **subjects: Any) -> None:
        """Take each subject by its name; ``read_rulebook`` sees to it that none is missing."""
        vars(self).update(subjects)
