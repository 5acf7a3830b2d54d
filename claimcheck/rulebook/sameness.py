"""When two claims are held to be about the same thing, and how sure a finding about them is."""

from collections.abc import Iterable
from decimal import Decimal

from claimcheck.rulebook.record import Record


class Points(Record):
    """What each piece of evidence adds to the odds, as natural logarithms; rules/sameness.toml says why."""

    start: Decimal
    same_noun: Decimal
    same_general_noun: Decimal
    same_name: Decimal
    alike_noun: Decimal
    noun_is_event: Decimal
    noun_narrows: Decimal
    another_noun: Decimal
    unknown_noun: Decimal
    echoed_figure: Decimal
    same_event: Decimal
    same_occasion: Decimal
    another_role: Decimal
    another_event: Decimal
    another_fate: Decimal
    same_modifiers: Decimal
    own_modifiers: Decimal
    one_narrowed: Decimal
    one_clause: Decimal
    restated: Decimal
    same_setting: Decimal
    shared_subject: Decimal
    one_named: Decimal
    same_period: Decimal
    another_day: Decimal
    one_dated: Decimal
    one_in_a_period: Decimal
    same_place: Decimal
    another_modality: Decimal
    points_back: Decimal
    given_before: Decimal
    points_elsewhere: Decimal
    points_within: Decimal
    refers_back: Decimal
    sole_antecedent: Decimal
    introduced_anew: Decimal
    headline: Decimal
    own_items: Decimal
    transposed: Decimal
    zeros: Decimal
    magnitude: Decimal
    off_by_one: Decimal
    one_digit: Decimal
    long_figures: Decimal
    one_of_two_digits: Decimal
    same_figure: Decimal
    another_unit: Decimal
    near_figures: Decimal
    both_few: Decimal
    few_and_many: Decimal
    one_approximate: Decimal
    movement_between: Decimal
    crowded: Decimal
    only_of_unit: Decimal
    many_figures: Decimal
    named_by_headers: Decimal


class Confidence(Record):
    """What a finding's confidence is made of; all between 0 and 1."""

    base: Decimal
    similarity: Decimal
    same_voice: Decimal
    different_voices: Decimal
    slip: Decimal
    highest: Decimal


class Blocks(Record):
    """How many comparisons are made at most."""

    limit: int
    window: int


class Sameness(Record):
    """Words, points and thresholds of the comparison of two claims."""

    join: Decimal
    threshold: Decimal
    diverging: Decimal
    error: Decimal
    error_without_slip: Decimal
    farthest: int
    alike: Decimal
    weak_nouns: tuple[str, ...]
    general_nouns: tuple[str, ...]
    light_verbs: tuple[str, ...]
    fates: tuple[str, ...]
    event_nouns: dict[str, str]
    opposites: tuple[tuple[str, ...], ...]
    implied: tuple[str, ...]
    common_words: tuple[str, ...]
    definite: tuple[str, ...]
    indefinite: tuple[str, ...]
    former: tuple[str, ...]
    former_before: tuple[str, ...]
    set_apart: tuple[str, ...]
    anew: tuple[str, ...]
    narrowing: tuple[str, ...]
    tails: tuple[str, ...]
    spans: tuple[str, ...]
    versions: tuple[str, ...]
    echo_paragraphs: int
    few: int
    usual_figures: int
    near: Decimal
    roughly: Decimal
    restated_words: int
    blocks: Blocks
    points: Points
    confidence: Confidence

    def problems(self) -> Iterable[tuple[tuple[str, ...], str]]:
        """Return the key path and a message for every number out of its range."""
        for name in ("join", "threshold", "diverging", "error", "error_without_slip", "alike"):
            if not 0 < getattr(self, name) <= 1:
                yield (name,), "must be more than 0 and at most 1"
        for name in ("limit", "window"):
            if getattr(self.blocks, name) < 1:
                yield ("blocks", name), "must be 1 or more"
        if self.restated_words < 1:
            yield ("restated_words",), "must be 1 or more"
        if self.echo_paragraphs < 0:
            yield ("echo_paragraphs",), "must not be negative"
        for name, value in self.confidence._asdict().items():
            if not -1 <= value <= 1:
                yield ("confidence", name), "must be between -1 and 1"
