"""The phrases by which copy owns up to two figures for one thing."""

from collections.abc import Iterable

from claimcheck.rulebook.record import Record


class Acknowledge(Record):
    """Phrases, in lower case; rules/acknowledge.toml says where each kind is looked for.

    ``contrast_reach`` is in characters.
    """

    phrases: tuple[str, ...]
    contrasts: tuple[str, ...]
    contrast_reach: int
    disclosures: tuple[str, ...]
    counts: tuple[str, ...]

    def problems(self) -> Iterable[tuple[tuple[str, ...], str]]:
        """Return the key path and a message for every phrase that never could be found, or always would."""
        if self.contrast_reach < 0:
            yield ("contrast_reach",), "must not be negative"
        for name in ("phrases", "contrasts", "disclosures", "counts"):
            for place, phrase in enumerate(getattr(self, name)):
                if not phrase.strip():
                    yield (name, str(place)), "must not be empty"
                elif phrase != phrase.lower():
                    yield (name, str(place)), "must be in lower case, as the others are"
