"""Which characters of a Markdown paragraph are marks and not copy.

markdown-it's own inline rules decide it: each is wrapped so that it also notes where the marks stand that it
takes, which markdown-it itself does not keep.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from html import unescape
from typing import Any, NamedTuple

from markdown_it import MarkdownIt, rules_inline
from markdown_it.rules_inline.state_inline import Delimiter, StateInline
from markdown_it.token import Token

_Rule = Callable[[StateInline, bool], bool]
_Note = Callable[[StateInline, int], None]

# Tags of site generators (Jekyll, Hugo, Eleventy), which CommonMark does not know, and footnote marks.
_TEMPLATE = re.compile(r"\{%.{0,1000}?%\}|\{\{.{0,1000}?\}\}|\{:[^}\n]{0,1000}\}", re.DOTALL)
_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,100}\]:?")
_PICTURE_ONLY = frozenset({"image", "link_open", "link_close", "softbreak", "hardbreak"})


class Mark(NamedTuple):
    """A stretch of a paragraph that is not copy, and the text of the same length to put in its place."""

    start: int
    end: int
    shown: str


class _Run(NamedTuple):
    """A possible emphasis mark: an entry of one of markdown-it's lists, and where it stands."""

    delimiters: list[Delimiter]
    number: int
    start: int
    width: int


@dataclass(slots=True)
class _Notes:
    marks: list[Mark] = field(default_factory=list)
    runs: list[_Run] = field(default_factory=list)

    def blank(self, start: int, end: int) -> None:
        self.marks.append(Mark(start, end, " " * (end - start)))

    def settled(self) -> list[Mark]:
        """Return all marks, those of the runs that markdown-it found a partner for included."""
        places = {(id(run.delimiters), run.number): run for run in self.runs}
        for run in self.runs:
            partner = run.delimiters[run.number].end
            if partner < 0:
                continue
            closing = places[id(run.delimiters), partner]
            if run.delimiters[run.number].marker == ord("~"):
                # Struck out: the writer has taken it back.
                self.blank(run.start, closing.start + closing.width)
            else:
                self.blank(run.start, run.start + run.width)
                self.blank(closing.start, closing.start + closing.width)
        return self.marks


class InlineMarks:
    """Blanks the marks of one paragraph after the other; made for one document and its link references."""

    def __init__(self, parser: MarkdownIt, references: dict[str, Any]) -> None:
        self._parser = parser
        self._env = references
        self._notes = _Notes()
        self._wrap("escape", rules_inline.escape, self._note_first)
        self._wrap("backticks", rules_inline.backtick, self._note_all)
        self._wrap("autolink", rules_inline.autolink, self._note_all)
        self._wrap("html_inline", rules_inline.html_inline, self._note_all)
        self._wrap("entity", rules_inline.entity, self._note_entity)
        self._wrap("link", rules_inline.link, self._note_link)
        parser.inline.ruler.at("strikethrough", self._strikethrough)
        parser.inline.ruler.at("emphasis", self._emphasis)
        parser.inline.ruler.at("image", self._image)
        parser.inline.ruler.before("link", "template", self._matching(_TEMPLATE, "{"))
        parser.inline.ruler.before("link", "footnote", self._matching(_FOOTNOTE, "["))

    def blanked(self, content: str) -> tuple[str, bool]:
        """Return ``content`` with its marks blanked, as long as before, and whether it is only pictures."""
        self._notes = _Notes()
        tokens: list[Token] = []
        self._parser.inline.parse(content, self._parser, self._env, tokens)
        return _applied(content, self._notes.settled()), _only_pictures(tokens)

    def _wrap(self, name: str, rule: _Rule, note: _Note) -> None:
        def wrapped(state: StateInline, silent: bool) -> bool:
            start = state.pos
            took = rule(state, silent)
            if took and not silent:
                note(state, start)
            return took

        self._parser.inline.ruler.at(name, wrapped)

    def _matching(self, pattern: re.Pattern[str], first: str) -> _Rule:
        def matching(state: StateInline, silent: bool) -> bool:
            start = state.pos
            match = pattern.match(state.src, start, state.posMax) if state.src[start] == first else None
            if match is None:
                return False
            state.pos = match.end()
            if not silent:
                self._notes.blank(start, match.end())
            return True

        return matching

    def _note_first(self, state: StateInline, start: int) -> None:
        self._notes.blank(start, start + 1)

    def _note_all(self, state: StateInline, start: int) -> None:
        self._notes.blank(start, state.pos)

    def _note_entity(self, state: StateInline, start: int) -> None:
        shown = _entity(state.src[start : state.pos])
        self._notes.marks.append(Mark(start, state.pos, shown))

    def _note_link(self, state: StateInline, start: int) -> None:
        label_end = state.md.helpers.parseLinkLabel(state, start, True)
        self._notes.blank(start, start + 1)
        self._notes.blank(label_end, state.pos)

    def _emphasis(self, state: StateInline, silent: bool) -> bool:
        return self._delimited(rules_inline.emphasis.tokenize, state, silent, width=1)

    def _strikethrough(self, state: StateInline, silent: bool) -> bool:
        return self._delimited(rules_inline.strikethrough.tokenize, state, silent, width=2)

    def _delimited(self, rule: _Rule, state: StateInline, silent: bool, width: int) -> bool:
        start, known = state.pos, len(state.delimiters)
        took = rule(state, silent)
        if took and not silent:
            # An odd tilde is text, and stands first.
            start += (state.pos - start) % width
            for number in range(known, len(state.delimiters)):
                place = start + (number - known) * width
                self._notes.runs.append(_Run(state.delimiters, number, place, width))
        return took

    def _image(self, state: StateInline, silent: bool) -> bool:
        """Keep the description as copy; markdown-it parses it as a text of its own, counted from 0."""
        if silent:
            return rules_inline.image(state, silent)
        start, outer, self._notes = state.pos, self._notes, _Notes()
        took = rules_inline.image(state, silent)
        inner, self._notes = self._notes, outer
        if took:
            label_start = start + 2
            label_end = state.md.helpers.parseLinkLabel(state, start + 1, False)
            self._notes.blank(start, label_start)
            self._notes.blank(label_end, state.pos)
            self._notes.marks += [
                Mark(mark.start + label_start, mark.end + label_start, mark.shown) for mark in inner.settled()
            ]
        return took


def _applied(content: str, marks: Sequence[Mark]) -> str:
    pieces: list[str] = []
    done = 0
    for start, end, shown in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        if end > done:
            pieces += content[done:start], shown[max(done - start, 0) :]
            done = end
    return "".join(pieces) + content[done:]


def _entity(written: str) -> str:
    """Return what an HTML entity stands for, followed by spaces up to its own length."""
    character = unescape(written)
    shown = character if len(character) == 1 and character.isprintable() else ""
    return shown.ljust(len(written))


def _only_pictures(tokens: Sequence[Token]) -> bool:
    types = {token.type for token in tokens if token.type != "text" or token.content.strip()}
    return "image" in types and types <= _PICTURE_ONLY
