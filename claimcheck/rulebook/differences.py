"""Two figures and what lies between them."""

from claimcheck.rulebook.record import Record


class Reached(Record):
    """How a figure is said to be what others lead to."""

    verbs: tuple[str, ...]
    prepositions: tuple[str, ...]
    filler: int
    added: tuple[str, ...]
    base: tuple[str, ...]
    base_behind: tuple[str, ...]


class Differences(Record):
    """What rules/differences.toml holds; all words in lower case."""

    above: tuple[str, ...]
    below: tuple[str, ...]
    verbs: tuple[str, ...]
    determiners: tuple[str, ...]
    filler: int
    breaks: tuple[str, ...]
    reached: Reached
