"""Small words and endings that the shallow parse goes by."""

from claimcheck.rulebook.record import Record


class Grammar(Record):
    """What rules/grammar.toml holds; all words in lower case."""

    before_pronoun: tuple[str, ...]
    no_heads: tuple[str, ...]
    function: tuple[str, ...]
    contracted: tuple[str, ...]
    capitals: tuple[str, ...]
    """As they are written, not in lower case."""
    not_adverbs: tuple[str, ...]
    prepositions: tuple[str, ...]
    before_places: tuple[str, ...]
    first_person: tuple[str, ...]
    subject_pronouns: tuple[str, ...]
    determiners: tuple[str, ...]
    inside_phrase: tuple[str, ...]
    comparatives: tuple[str, ...]
    verbs: tuple[str, ...]
    plurals: tuple[str, ...]
    states: tuple[str, ...]
    """What says behind a plural what befell it, or when."""
    not_plural: tuple[str, ...]
    maybe_plural: tuple[str, ...]
    lemmas: dict[str, str]
