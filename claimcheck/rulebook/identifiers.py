"""Names that hold numbers."""

from claimcheck.rulebook.record import Record


class ScoreWords(Record):
    """Words beside two numbers that make them a score or a vote."""

    before: tuple[str, ...]
    behind: tuple[str, ...]


class Resolutions(Record):
    """What digits with a "K" name the sharpness of: "2.8K panels"."""

    of: tuple[str, ...]
    kinds: tuple[str, ...]
    """Words between the two."""
    most: int


class Identifiers(Record):
    """What rules/identifiers.toml holds; all words in lower case."""

    before: tuple[str, ...]
    weak: tuple[str, ...]
    numbered: tuple[str, ...]
    """Of the weak ones, those that also name in lower case: "during season 13"."""
    numbered_after: tuple[str, ...]
    """Words before those."""
    grades: tuple[str, ...]
    """Words that a number in words names: "a category four storm"."""
    this_one: tuple[str, ...]
    """Words before those that leave the number a count."""
    hyphen: tuple[str, ...]
    after: tuple[str, ...]
    serial: tuple[str, ...]
    """Words that number the items of a series."""
    whole: tuple[str, ...]
    """Figures that are names by themselves, as written."""
    streets: tuple[str, ...]
    """Of the words after, those of streets."""
    hyphened: tuple[str, ...]
    """Words before a hyphen and digits that make no name of them."""
    scores: ScoreWords
    resolutions: Resolutions
