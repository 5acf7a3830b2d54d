"""Words of measures and claims: synonyms, verb forms, demonyms, modality and markers."""

from collections.abc import Iterable

from claimcheck.rulebook.record import Record


class Synonyms(Record):
    """What rules/synonyms.toml holds; the first of each group is the name of them all."""

    nouns: tuple[tuple[str, ...], ...]
    verbs: tuple[tuple[str, ...], ...]
    dimensions: dict[str, str]
    """Adjective of a measure → its noun: "long" → "length"."""
    tolls: dict[str, tuple[str, ...]]
    """Noun → base forms of the verbs behind which it counts the dead."""

    def problems(self) -> Iterable[tuple[tuple[str, ...], str]]:
        """A group of fewer than two words says nothing."""
        for name in ("nouns", "verbs"):
            for index, group in enumerate(getattr(self, name)):
                if len(group) < 2:
                    yield (name, str(index)), "must hold two words or more"


class Verbs(Record):
    """What rules/verbs.toml holds."""

    auxiliaries: tuple[str, ...]
    """What may stand between a noun and its verb."""
    modals: tuple[str, ...]
    """What follows the subject of a verb: "the new stand will cost"."""
    relatives: tuple[str, ...]
    """What begins a clause that narrows a noun."""
    linking: tuple[str, ...]
    """What stands before the word that says what happened: "remain trapped"."""
    predicates: tuple[str, ...]
    """What says what happened, and is no verb: "dead"."""
    once: tuple[str, ...]
    """Base forms of verbs for what happens to a thing once."""
    once_nouns: tuple[str, ...]
    """Nouns for what happens once, or to a place once in many years."""
    forms: dict[str, str]
    """Inflected form → base form."""


class Demonyms(Record):
    """What rules/demonyms.toml holds."""

    countries: dict[str, str]
    """Demonym or short form, lower case → country."""


class Threshold(Record):
    """Who is meant by a condition, and the words between them and its bound."""

    who: tuple[str, ...]
    having: tuple[str, ...]


class Modalities(Record):
    """What rules/modality.toml holds; phrases in lower case."""

    planned: tuple[str, ...]
    forecast: tuple[str, ...]
    hypothetical: tuple[str, ...]
    denied: tuple[str, ...]
    asked: tuple[str, ...]
    whoever: tuple[str, ...]
    """Before a bound these make it a condition: "anyone who earns over $50,000"."""
    not_before: tuple[str, ...]
    thresholds: dict[str, Threshold]


class Markers(Record):
    """What rules/markers.toml holds; phrases in lower case."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    whole: tuple[str, ...]
