"""Ages: "a 34-year-old man", "aged 5 to 11", "Okafor, 51,", "people over 65", "in her 60s"."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise
from typing import Final

from claimcheck.mentions.age_forms import ALONE, CALLED, CLOSING, FULL_NAME, MARK, NAME
from claimcheck.mentions.bounds import apply_bound
from claimcheck.mentions.figure import ONE, Figure
from claimcheck.mentions.labels import plural_follows
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.nouns import is_plural
from claimcheck.model.mention import MentionKind
from claimcheck.rulebook.pattern import Pattern

# Looked up once, since a member of an enum takes several times as long as a name in Python 3.11.
AGE: Final = MentionKind.AGE
QUANTITY: Final = MentionKind.QUANTITY

NEAR: Final = 48
AT: Final = "at"
OF: Final = "of"
# Between the ages of a list or a range whose first says that they are ages.
RANGE_GAPS: Final = frozenset({" to ", "- to ", " to-", "-", "–", " through ", "-to-", " up to "})
LIST_GAPS: Final = frozenset({" and ", " or ", "- and ", "- or ", ", ", ", and "})
LAST_WORD: Final = Pattern(r"([a-z.]+), $")
NEXT_WORD: Final = Pattern(r" ([a-z][a-z-]*)")
LONGEST_NAME: Final = 4
"""Words of what is so old."""
NUMBER_BEHIND: Final = Pattern(r",? (?:and )?\d")


def phrases_before(lexicon: Lexicon) -> Iterable[str]:
    """What stands before the number of an age; a comma may, too."""
    forms = lexicon.age_forms
    return (*forms.leads, *forms.beside, *forms.being_ends, AT, ",")


def phrases_behind(lexicon: Lexicon) -> Iterable[str]:
    """What stands behind the number of an age."""
    return lexicon.age_forms.behind_phrases


def read_age_behind(figure: Figure, low: str, lexicon: Lexicon) -> bool:
    """Turn the figure into an age when what stands behind it says so."""
    forms = lexicon.age_forms
    # Behind a bound that stands inside: "70-odd years old".
    end = figure.end if low.startswith("-", figure.number_end) and figure.unit is None else figure.number_end
    following = low[end : end + 1]
    letter = low[end + 1 : end + 2] if following and following in " -\u00a0–" else following
    if letter in forms.behind_letters and (match := forms.behind.match(low, end)):
        unit = match["unit"] or match["range_unit"] or match["old_unit"] or "year"
        stop = end if match["range_unit"] else match.end()
        if older := match["older"]:
            # "or older" is left to the bounds.
            stop = end + older.rindex(" ", 0, older.rindex(" "))
        elif match[0].endswith("old") and (thing := _thing(figure, low, match.end(), lexicon)):
            figure.rules.append("thing " + thing)
        return _is_age(figure, unit.replace("yr", "year"), stop, match[0].strip(" -") or "range")
    return following == "s" and _may_age(figure, lexicon) and _plural(figure, low, end + 1, lexicon)


def _may_age(figure: Figure, lexicon: Lexicon) -> bool:
    return figure.unit is None and figure.value is not None and figure.value <= lexicon.age_forms.oldest


def read_age_before(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    """Turn the figure into an age when what stands before it says so."""
    if not _may_age(figure, lexicon):
        return False
    start, end = figure.number_start, figure.number_end
    before, following = low[start - 1 : start], low[end : end + 1]
    if before == " ":
        return following != "s" and _after_word(figure, text, low, lexicon)
    if before == "(" and following == ")" and figure.digits.isdecimal():
        return _is_named(text, low, start, lexicon) and _is_age(figure, "year", end, "in brackets")
    return False


def _thing(figure: Figure, low: str, end: int, lexicon: Lexicon) -> str:
    """The thing of "a 5-year-old murder case" and "the bridge is 90 years old"; "" for a living being."""
    noun = ""
    for _ in range(LONGEST_NAME):
        word = NEXT_WORD.match(low, end)
        if word is None or word[1] in lexicon.function:
            break
        if noun and (word[1] in lexicon.verbs or word[1].endswith("ed")):
            break
        noun, end = word[1], word.end()
    if not noun and (
        before := lexicon.age_forms.being_so_old.search(low, max(0, figure.start - NEAR), figure.start)
    ):
        noun = before[1]
    forms = lexicon.age_forms
    return noun if noun in forms.things or noun.endswith(forms.thing_endings) else ""


def _is_named(text: str, low: str, start: int, lexicon: Lexicon) -> bool:
    """ "Erik Lund (", "her son Erik ("."""
    near = max(0, start - NEAR)
    if FULL_NAME.search(text, near, start):
        return True
    called = lexicon.age_forms.called.search(low, near, start)
    return called is not None and text[called.start("name")].isupper()


def _after_word(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    forms = lexicon.age_forms
    start, end = figure.number_start, figure.number_end
    word = low[low.rfind(" ", 0, start - 1) + 1 : start - 1]
    near = max(0, start - NEAR)
    if word in forms.leads:
        # What the longer patterns rest on is looked for first: most stories have none of it.
        copy = low[near:start]
        for aged in forms.ages:
            if aged in copy and (match := forms.aged.search(low, near, start)):
                return _aged(figure, low, match["word"], lexicon)
        match = forms.turned.search(low, near, start) if word in forms.turns else None
        if match is None and copy.endswith(forms.limits):
            match = forms.limited.search(low, near, start)
            # "adults over 65 travel free"; not "workers over 300 jobs", "men over 6 feet".
            if match and figure.digits.isdecimal() and not _measures(low, end, lexicon):
                return _is_age(figure, "year", end, match["word"])
        if match and _alone(low, end, lexicon):
            return _is_age(figure, "year", end, match["word"])
    if word in forms.beside and _beside_person(figure, text, low, start - len(word) - 1, lexicon):
        return True
    if word.endswith(forms.being_ends):
        return _of_someone(figure, low, near, lexicon)
    if word.endswith(","):
        return _apposition(figure, text, low, lexicon)
    if word == OF:
        alone = figure.value != 1 and _alone(low, end, lexicon) and forms.of_person.search(low, near, start)
        return bool(alone) and _is_age(figure, "year", end, "of a person")
    if word == AT and (low.startswith(",", end) or end == len(low)):
        behind = text.startswith("At ", start - 3) and forms.at_behind.match(low, end)
        return bool(behind or forms.at_before.search(low, near, start)) and _is_age(figure, "year", end, "at")
    return False


def _of_someone(figure: Figure, low: str, near: int, lexicon: Lexicon) -> bool:
    """ "voters must be 18 or over", "he was 81.", "when her daughter was 14"."""
    forms = lexicon.age_forms
    start, end = figure.number_start, figure.number_end
    over = forms.over.match(low, end)
    if over and forms.person_near.search(low, near, start) and _alone(low, over.end(), lexicon):
        return _is_age(figure, "year", end, "of persons")
    if figure.value == 1 or not (MARK.match(low, end) or forms.when.match(low, end)):
        return False
    return bool(forms.someone.search(low, near, start)) and _is_age(figure, "year", end, "of someone")


def _aged(figure: Figure, low: str, word: str, lexicon: Lexicon) -> bool:
    unit = lexicon.age_forms.unit.match(low, figure.number_end)
    if unit:
        return _is_age(figure, unit["unit"].replace("yr", "year"), unit.end(), word)
    return _is_age(figure, "year", figure.number_end, word)


def _alone(low: str, end: int, lexicon: Lexicon) -> bool:
    """True when the number counts nothing: the sentence ends, or goes on with a little word or a verb."""
    match = ALONE.match(low, end)
    if match is None:
        return False
    word = match[1]
    return word is None or word in lexicon.function or word in lexicon.verbs


def _measures(low: str, end: int, lexicon: Lexicon) -> bool:
    """True when a unit or something counted stands behind the number."""
    return lexicon.date_forms.measures.stand_at(low, end) or plural_follows(low, end, lexicon)


def _beside_person(figure: Figure, text: str, low: str, start: int, lexicon: Lexicon) -> bool:
    """ "Ida Moe, also 47,", "their parents, both 70,"; the word between is at ``start``."""
    near = max(0, start - NEAR)
    if not figure.digits.isdecimal() or not CLOSING.match(text, figure.number_end):
        return False
    named = NAME.search(text, near, start)
    person = lexicon.age_forms.person.search(low, near, start)
    known = person or (named and " " in named[0].rstrip())
    if named and not known and low.endswith(lexicon.age_forms.since, 0, figure.number_start):
        # "Moe, now 47,", but "Sales, now 47,".
        name = named[0].rstrip(", ").lower()
        known = not (is_plural(name, lexicon) or name in lexicon.not_plural)
    return bool(known) and _is_age(figure, "year", figure.end, "also")


def _apposition(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    """ "Okafor, 51, said", "his wife, 34.", "her sons, 9 and 12, are"."""
    start, end = figure.number_start, figure.number_end
    if not figure.digits.isdecimal() or not figure.value:
        return False
    near = max(0, start - NEAR)
    closed = CLOSING.match(text, end)
    person = lexicon.age_forms.person.search(low, near, start)
    if person and (closed or lexicon.age_forms.pair.match(low, end)):
        return _is_age(figure, "year", end, "after person")
    if closed and NAME.search(text, near, start) and not _in_list(low, start, end, lexicon):
        return _is_age(figure, "year", end, "after name")
    called = CALLED.search(text, near, start) if low.startswith((",", "—"), end) else None
    if called is None or NUMBER_BEHIND.match(low, end) or low.startswith((", or ", ", and "), end):
        return False
    word = called[1].lower()
    if word in lexicon.no_names or word.endswith(("ed", "ing")) or is_plural(word, lexicon):
        return False
    return _is_age(figure, "year", end, "in apposition")


def _in_list(low: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """ "Nov. 3, 17, 24" and "Chapters 3, 17": a list of numbers is no list of ages."""
    word = LAST_WORD.search(low, max(0, start - 20), start)
    if word and (word[1] in lexicon.months or word[1] in lexicon.weekdays):
        return True
    return low[start - 3 : start - 2].isdigit() and bool(NUMBER_BEHIND.match(low, end))


def _plural(figure: Figure, low: str, end: int, lexicon: Lexicon) -> bool:
    """ "in her 60s" and "the over-65s"; ``end`` is behind the "s"."""
    start = figure.number_start
    if low[end : end + 1].isalnum() or figure.value is None:
        return False
    before = max(0, start - 16)
    if figure.value % 10 == 0 and lexicon.age_forms.in_her.search(low, before, start):
        _is_age(figure, "year", end, "in her 60s")
        figure.span_over(figure.value, figure.value + 9)
        return True
    if (
        figure.digits.isdecimal()
        and figure.value % 10 == 0
        and lexicon.age_forms.decade.search(low, before, start)
    ):
        # "Temperatures in the 60s", and as often the decade.
        figure.span_over(figure.value, figure.value + 9)
        figure.end = end
        figure.rules.append("tens")
        return True
    if match := lexicon.age_forms.group.search(low, before, start):
        if low[start - 1] == " " and not low.endswith("the ", 0, match.start("word")):
            return False
        apply_bound(figure, lexicon.age_forms.groups[match["word"]])
        figure.start = match.start("word")
        return _is_age(figure, "year", end, match["word"])
    return False


def read_plural(text: str, low: str, start: int, end: int, lexicon: Lexicon) -> Figure | None:
    """The age or decade whose plural stands at ``low[start:end]``: "her sixties", "the under-fives"."""
    forms = lexicon.age_forms
    worth = forms.plurals.get(low[start:end])
    if worth is None:
        return None
    figure = Figure(start, end, text[start:end], Decimal(worth), ONE, "number words")
    if _plural(figure, low, end, lexicon):
        return figure
    if low[start:end] in forms.decades and forms.decade.search(low, max(0, start - 12), start):
        figure.become(start, end, MentionKind.DATE, "date decade")
        return figure
    return None


def share_ages(figures: list[Figure], low: str, lexicon: Lexicon) -> None:
    """Make ages of the figures that go on a list or a range of ages: "aged 9 and 12", "aged 5 to 11"."""
    for first, second in pairwise(figures):
        if first.kind is not AGE or not _may_be_age(second, first, lexicon):
            continue
        gap = low[first.end : second.start]
        if gap in RANGE_GAPS or (gap in LIST_GAPS and (_ends_list(low, second.end) or _between(first, low))):
            _is_age(second, first.unit or "year", second.end, "shared")


def _may_be_age(figure: Figure, first: Figure, lexicon: Lexicon) -> bool:
    if (
        figure.kind is not QUANTITY
        or figure.noun
        or figure.value is None
        or figure.value > lexicon.age_forms.oldest
    ):
        return False
    return figure.dimension == "count" or (figure.dimension == "time" and figure.unit == first.unit)


def _between(first: Figure, low: str) -> bool:
    return low.endswith(("between ", "between ages ", "ages of "), 0, first.start)


def _ends_list(low: str, end: int) -> bool:
    return end == len(low) or low[end] in ",.;:)" or low.startswith((" and ", " or "), end)


def _is_age(figure: Figure, unit: str, end: int, rule: str) -> bool:
    figure.kind, figure.unit, figure.dimension = AGE, unit, "age"
    figure.end = max(end, figure.end)
    figure.rules.append("age " + rule)
    return True
