"""Whether a story is in English: by what its file says, else by the words that every sentence needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from claimcheck.model.document import Document
from claimcheck.rulebook.language import Language
from claimcheck.rulebook.pattern import Pattern

_ONLY = "claimcheck reads English only"
_TAG = Pattern(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*")
_ENGLISH = {"en", "eng"}
# Undetermined, several, none, not coded.
_NO_LANGUAGE = {"und", "mul", "zxx", "mis"}
_WORD = Pattern(r"[^\W\d_]+")
# More than the words of the sample can take up.
_SAMPLE_LETTERS = 10_000


class English:
    """Tells stories in English from others, by the words in rules/language.toml."""

    def __init__(self, rules: Language) -> None:
        self._rules = rules
        self._english = frozenset(rules.english)
        self._languages: dict[str, list[str]] = {}
        for name, words in rules.foreign.items():
            for word in words:
                self._languages.setdefault(word, []).append(name)

    def objection(self, story: Document) -> str | None:
        """Return why a story is held to be in another language, as a sentence that begins after its name."""
        said = _by_metadata(story.metadata.get("language", ""))
        table = all(segment.row for segment in story.segments)
        return said or self._by_words(list(self._words(story)), sentences=not table)

    def _words(self, story: Document) -> Iterator[str]:
        found = 0
        for segment in story.segments:
            for match in _WORD.finditer(segment.text, 0, _SAMPLE_LETTERS):
                yield match[0]
                found += 1
                if found == self._rules.sample:
                    return

    def _by_words(self, words: list[str], *, sentences: bool) -> str | None:
        """Judge by the words; a table, which has no sentences, is not missed their words in."""
        rules = self._rules
        letters = "".join(words)
        if len(letters) >= rules.letters and _not_latin(letters) >= rules.other_letters * len(letters):
            return f"is not in English (it is not in Latin letters); {_ONLY}"
        lowered = [word.lower() for word in words]
        english = sum(word in self._english for word in lowered)
        hits = Counter(name for word in lowered for name in self._languages.get(word, ()))
        likely, most = hits.most_common(1)[0] if hits else ("", 0)
        if most >= rules.least and most > rules.times * english:
            return f"is not in English (its words look {likely}); {_ONLY}"
        small = [word for word in words if word[0].islower()] if sentences else []
        if len(small) >= rules.enough and sum(word in self._english for word in small) < rules.share * len(
            small
        ):
            return f"is not in English (it has hardly any of the words that English sentences need); {_ONLY}"
        return None


def _by_metadata(language: str) -> str | None:
    tag = _TAG.fullmatch(language.strip())
    if tag is None or tag[1].lower() in _ENGLISH | _NO_LANGUAGE or not (name := _name(tag[1].lower())):
        return None
    return f'is in {name}, says the file (language "{tag[0]}"); {_ONLY}'


def _not_latin(letters: str) -> int:
    """Count the letters that are not Latin ones, which come first in Unicode with their accents."""
    if letters.isascii():
        return 0
    return sum(letter > "\u024f" and not "\u1e00" <= letter <= "\u1eff" for letter in letters)


def _name(code: str) -> str | None:
    """Return the English name of a language, None when there is none of this code."""
    from babel import Locale, UnknownLocaleError  # slow to import, and seldom needed

    name = Locale("en").languages.get(code)
    if name:
        return str(name)
    try:
        return Locale.parse(code).get_language_name("en")
    except (UnknownLocaleError, ValueError):
        return None
