"""The patterns of the cheap scan for what may begin a figure."""

from __future__ import annotations

import re

from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.phrases import trie_pattern


def triggers(rules: Rulebook) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The pattern of the cheap scan, and the one for a number word that opens the text.

    Digits, one-character fractions and every word that can begin a number. The scan's pattern begins with one
    character that is no letter, which lets the search skip the letters without trying anything at them: a
    number word is found by the blank, quote or hyphen before it, and is then the pattern's only group.
    """
    numbers = rules.numbers
    words: set[str] = {
        *numbers.units,
        *numbers.tens,
        *numbers.collective,
        *numbers.dozens,
        *numbers.magnitudes,
    }
    words |= {*numbers.multiples, *numbers.maybe_multiples, *numbers.repetitions, *numbers.folds}
    words |= {*(phrase.split()[0] for phrase in numbers.vague), *numbers.fractions, *numbers.ordinals}
    words |= {*rules.ages.decades, *rules.ages.plurals}
    word = rf"{trie_pattern(words)}\b"
    signs = "".join(map(re.escape, numbers.vulgar))
    digits = r"(?<=\d)\d*(?:(?:,,?|\.)\d+)*"
    return (
        re.compile(rf"[^a-zß-ÿ_,](?:{digits}|({word})|(?<=[{signs}])|(?<=\.)(?<![\d.\w].)\d+)"),
        re.compile(word),
    )
