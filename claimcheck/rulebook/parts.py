"""Parts and their total."""

from collections.abc import Iterable

from claimcheck.rulebook.record import Record


class Exclusive(Record):
    """Kinds of which nothing is two at once, each with the words for it."""

    whole: bool
    """True when there is nothing beside these kinds."""
    words: tuple[tuple[str, ...], ...]


class Divided(Record):
    """How figures are said to be of one total, and no more is told of them."""

    whose: tuple[str, ...]
    pronouns: tuple[str, ...]
    joins: tuple[str, ...]
    where: tuple[str, ...]


class Parts(Record):
    """What rules/parts.toml holds; all words in lower case."""

    joins: tuple[str, ...]
    one_more: tuple[str, ...]
    made_up: tuple[str, ...]
    membered: tuple[str, ...]
    of_them: tuple[str, ...]
    total_before: tuple[str, ...]
    total_after: tuple[str, ...]
    reached: tuple[str, ...]
    holding: tuple[str, ...]
    spent: tuple[str, ...]
    makes: tuple[str, ...]
    incomplete: tuple[str, ...]
    others: tuple[str, ...]
    parted: tuple[str, ...]
    added: tuple[str, ...]
    wider: tuple[str, ...]
    paired: tuple[str, ...]
    all_told: tuple[str, ...]
    total_rows: tuple[str, ...]
    people: tuple[str, ...]
    groups: tuple[str, ...]
    wholes: tuple[str, ...]
    scored: tuple[str, ...]
    exclusive: tuple[Exclusive, ...]
    divided: Divided

    def problems(self) -> Iterable[tuple[tuple[str, ...], str]]:
        """Return the key path and a message for every group that shuts nothing out."""
        for place, group in enumerate(self.exclusive):
            if len(group.words) < 2:
                yield ("exclusive", str(place), "words"), "must hold two kinds or more"
