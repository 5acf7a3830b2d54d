"""The phrases by which copy owns up to two figures for one thing."""

from collections.abc import Iterable
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """Phrases, in lower case; rules/acknowledge.toml says where each kind is looked for."""

    phrases: tuple[str, ...]
    contrasts: tuple[str, ...]
    disclosures: tuple[str, ...]

    def problems(self) -> Iterable[tuple[tuple[str, ...], str]]:
        """Return the key path and a message for every phrase that never could be found, or always would."""
        for field in fields(self):
            for place, phrase in enumerate(getattr(self, field.name)):
                if not phrase.strip():
                    yield (field.name, str(place)), "must not be empty"
                elif phrase != phrase.lower():
                    yield (
                        (field.name, str(place)),
                        "must be in lower case, as the others are",
                    )
