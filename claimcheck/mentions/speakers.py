"""Who says each sentence: named sources and their roles, carried over quotations, "he said", "she added"."""

from __future__ import annotations

import re

from claimcheck.mentions.speech_words import SpeechWords
from claimcheck.model.attribution import Attribution
from claimcheck.rulebook.pattern import Pattern

NAME = r"[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|de|da|von|van|der|bin|al|el|la|du|of))*"
LEADING_NAME = Pattern(rf"(?:the )?((?:[a-z-]+ ){{0,3}}?{NAME})")
APPOSITION = Pattern(
    r"(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)+), (?P<role>(?:the |an? )?[a-z][^,]{2,80}),$"
)
DESCRIBED = Pattern(rf"^[“\"]?(?:The |An? (?=[a-z])|(?=[a-z]))(?P<role>[^,“”\"]{{3,}}), (?P<name>{NAME}),$")
THE_ROLE = Pattern(r"(?i)(?:^|[^\w])the ((?:[a-z-]+ ){0,3}[a-z-]+)$")
ACCORDING = Pattern(rf"[Aa]ccording to (?:the )?(?P<name>(?:[a-z-]+ ){{0,2}}{NAME}|[a-z-]+(?: [a-z-]+)?)")
MARKS = re.compile('[“”"]')
REACH = 160
"""Characters before a verb of saying in which its subject is looked for."""


class Speakers:
    """Follows the speakers through one story; made anew for each, from the words of a rulebook."""

    def __init__(self, words: SpeechWords) -> None:
        self._words = words
        self._last: Attribution | None = None
        self._known: dict[str, Attribution] = {}

    def paragraph(self, sentences: list[str], through: int | None = None) -> list[Attribution | None]:
        """The speaker of each sentence of one paragraph; None for the newsroom's own voice.

        Where ``through`` is given, of so many sentences at the start alone: nothing behind them is asked for,
        in this paragraph or a later one, and only the speaker of a quotation is looked for there.
        """
        own = [self._attributed(sentence) for sentence in sentences[:through]]
        behind = sentences[len(own) :]
        speakers: list[Attribution | None] = []
        for index, (speaker, quoted) in enumerate(zip(own.copy(), _quoted(sentences[:through]), strict=True)):
            if speaker is None and quoted:
                speaker = next((other for other in reversed(own[:index]) if other), None)
                if speaker is None:
                    own += map(self._attributed, behind)
                    behind = []
                    speaker = next((other for other in own[index + 1 :] if other), self._last)
            speakers.append(speaker)
        return speakers

    def _attributed(self, sentence: str) -> Attribution | None:
        """The source that the sentence itself names, if it does."""
        found = None
        for verb in self._words.verb.finditer(sentence):
            speaker = self._subject(sentence, verb)
            if speaker is not None:
                found = self._remember(speaker)
        if found is None and "ccording to" in sentence and (match := ACCORDING.search(sentence)):
            found = self._remember(self._described(match["name"], "according to"))
        return found

    def _subject(self, sentence: str, verb: re.Match[str]) -> Attribution | None:
        before = sentence[max(0, verb.start() - REACH) : verb.start()].rstrip()
        words = before.split()
        while words and words[-1] in self._words.auxiliaries:
            before = before[: -len(words.pop())].rstrip()
        spoken = verb[1]
        if not words:
            return self._after(sentence, verb, spoken)
        last = words[-1]
        if last.lower().lstrip('“"') in self._words.pronouns:
            return self._last and Attribution(self._last.name, self._last.role, spoken)
        if last.endswith(","):
            if match := APPOSITION.search(before):
                name = match["name"].split()
                first = 1 if name[0].lower() in self._words.not_names else 0
                return Attribution(" ".join(name[first:]), _role(match["role"]), spoken)
            if match := DESCRIBED.search(before):
                return Attribution(match["name"], match["role"], spoken)
        name = self._words.trailing_name(words)
        if len(name) < 2 and (body := self._body(before.lower())):
            return Attribution(body, None, spoken)
        if name:
            return self._of_place(words[: -len(name)], name, spoken) or self._named(
                words[: -len(name)], name, spoken
            )
        if last.islower() and _has_the(words) and (match := THE_ROLE.search(before)):
            return self._by_role(match[1].lower(), spoken)
        return self._after(sentence, verb, spoken)

    def _body(self, before: str) -> str | None:
        """The body that speaks ("police", "the union") at the end of the words before the verb."""
        if not before.endswith(self._words.bodies):
            return None
        body = next(body for body in self._words.bodies if before.endswith(body))
        start = len(before) - len(body)
        return body if not start or not before[start - 1].isalnum() else None

    def _of_place(self, before: list[str], name: list[str], spoken: str) -> Attribution | None:
        """ "the mayor of Lier": a title that a name only narrows."""
        tail = [word.lower() for word in before[-4:]]
        while tail and tail[-1] in ("of", "the", "for", "at"):
            tail.pop()
        between = len(before[-4:]) - len(tail)
        if not between or before[-between].lower() == "the" or not tail or tail[-1] not in self._words.titles:
            return None
        words = [tail[-1], *before[-between:], *name]
        return Attribution("the " + " ".join(words), None, spoken)

    def _after(self, sentence: str, verb: re.Match[str], spoken: str) -> Attribution | None:
        """Of this form: "…," said Richard Blumenthal, whose office."""
        if not sentence[: verb.start()].rstrip().endswith((",", "”", '"', "’", ",'")):
            return None
        match = LEADING_NAME.match(sentence, verb.end() + 1)
        if match is None:
            return None
        # A full stop that ends the sentence is no part of the name.
        name = match[1].rstrip(".") if match.end() == len(sentence) else match[1]
        return self._described(name, spoken)

    def _named(self, before: list[str], words: list[str], spoken: str) -> Attribution | None:
        if len(words) == 1 and words[0].lower() in self._words.not_names:
            return None
        while len(words) > 1 and words[0].lower() in self._words.not_names:
            words = words[1:]
        cut = max((i for i, word in enumerate(words[:-1]) if word.lower() in self._words.titles), default=-1)
        name, title = " ".join(words[cut + 1 :]), words[: cut + 1]
        role = self._title_before(before) if not title else self._titled(title, before)
        full = self._known.get(words[-1])
        if full and (full.name == name or name == words[-1]):
            return Attribution(full.name, full.role or role, spoken)
        return Attribution(name, role, spoken)

    def _titled(self, words: list[str], prefix: list[str]) -> str:
        """ "Russian Export Center JSC Director-General" → "director-general of the Russian Export Center"."""
        first = len(words)
        while first and words[first - 1].lower() in self._words.titles:
            first -= 1
        title = " ".join(words[first:]).lower()
        organisation = words[:first]
        if not organisation:
            return self._organised(title, prefix)
        return self._of(title, organisation)

    def _title_before(self, words: list[str]) -> str | None:
        """The title in lower case that stands before a name: "Russian ambassador", "general director"."""
        first = len(words)
        while first and words[first - 1].lower() in self._words.titles:
            first -= 1
        title = " ".join(words[first:])
        return self._organised(title, words[:first]) if title else None

    def _organised(self, title: str, prefix: list[str]) -> str:
        name = self._words.trailing_name(prefix)
        return self._of(title, name) if name else title

    def _of(self, title: str, organisation: list[str]) -> str:
        if organisation[0].lower() in ("the", "a", "an"):
            organisation = organisation[1:]
        while organisation and organisation[-1].lower() in self._words.legal_forms:
            organisation = organisation[:-1]
        if not organisation:
            return title
        if len(organisation) == 1 and organisation[0].lower().endswith(("an", "ish", "ese", "ch", "i")):
            return f"{organisation[0]} {title}"
        article = "the " if organisation[-1].lower() in self._words.institutions else ""
        return f"{title} of {article}{' '.join(organisation)}"

    def _by_role(self, role: str, spoken: str) -> Attribution | None:
        """ "the ambassador said": the last one who is an ambassador, else the role itself."""
        last = role.split()[-1]
        for known in reversed(list(self._known.values())):
            if known.role and last in known.role.lower().split():
                return Attribution(known.name, known.role, spoken)
        if last in self._words.titles or last in self._words.institutions or last in self._words.sources:
            return Attribution("the " + role, None, spoken)
        return None

    def _described(self, phrase: str, spoken: str) -> Attribution:
        words = phrase.split()
        first = next((i for i, word in enumerate(words) if word[0].isupper()), 0)
        name = " ".join(words[first:])
        full = self._known.get(words[-1])
        if full and (full.name == name or name == words[-1]):
            return Attribution(full.name, full.role, spoken)
        return Attribution(name, " ".join(words[:first]) or None, spoken)

    def _remember(self, speaker: Attribution) -> Attribution:
        self._last = speaker
        self._known[speaker.name.split()[-1]] = speaker
        return speaker


def _has_the(words: list[str]) -> bool:
    """True when the article stands where a role of up to four words can follow it."""
    return any(word.lower().endswith("the") for word in words[-5:-1])


def _role(text: str) -> str:
    return re.sub(r"^(?:the|an?) ", "", text)


def _quoted(sentences: list[str]) -> list[bool]:
    """True for each sentence that stands, whole or in part, inside quotation marks."""
    if not any(mark in sentence for sentence in sentences for mark in '“”"'):
        return [False] * len(sentences)
    inside = False
    result = []
    for sentence in sentences:
        starts = inside
        touched = inside
        for mark in MARKS.findall(sentence):
            if mark == "“":
                inside = True
            elif mark == "”":
                inside = False
            else:
                inside = not inside
            touched = True
        result.append(starts or (touched and sentence.startswith(("“", '"'))) or inside)
    return result
