"""Word documents: the text with every tracked change accepted, its notes and its comments.

No date in the document's properties is that of publication: a copy of last year's file keeps the day on which
it was made, and any save moves the other. So the story has none, unless the user gives it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from claimcheck.documents.archive import open_zip
from claimcheck.documents.batch import Batch
from claimcheck.documents.docx_text import paragraphs, style_names
from claimcheck.documents.facts import facts
from claimcheck.documents.manuscript import Manuscript
from claimcheck.documents.office_copy import Paragraph, add_paragraphs, is_said, parsed_part
from claimcheck.documents.options import InputOptions
from claimcheck.documents.unreadable import Unreadable
from claimcheck.documents.xml_tree import all_named, attribute, first, name, text_of
from claimcheck.model.document import SegmentKind
from claimcheck.rulebook.limits import Limits

if TYPE_CHECKING:
    from zipfile import ZipFile

    from lxml.etree import _Element as Element

_MAIN = "word/document.xml"
_NOTES = ("footnotes", "endnotes")


def read_docx(data: bytes, path: str, options: InputOptions) -> Batch:
    """Return the one story of a .docx file; raises Unreadable.

    Comments are copy at its end, but for those that begin with "claimcheck:", about their own paragraph.
    """
    with open_zip(data, options.limits.zip) as archive:
        package = _Package(archive, options.limits)
        body = first(package.main, "body")
        if body is None:
            raise Unreadable("is a Word document without a body")
        comments = package.comments()
        copy = [_with_said(each, comments) for each in paragraphs(body, package.styles)]
        manuscript = Manuscript()
        add_paragraphs(manuscript, copy)
        for note in package.notes():
            manuscript.add(note.kind, note.text)
        for text in comments.values():
            if not is_said(text):
                manuscript.add(SegmentKind.BODY, text)
        id, version, title = (package.property(each) for each in ("identifier", "version", "title"))
    known = facts(id=id, version=version)
    return Batch((manuscript.story(path, path, metadata=known, title=title),))


class _Package:
    """The parts of a Word document, found by the relations between them."""

    def __init__(self, archive: ZipFile, limits: Limits) -> None:
        self._archive = archive
        self._limits = limits
        main = self._related("_rels/.rels", "").get("officedocument", _MAIN)
        root = self.part(main)
        if root is None:
            raise Unreadable(f"is a Word document without its text ({main})")
        self.main = root
        folder, _, file = main.rpartition("/")
        self._parts = self._related(f"{folder}/_rels/{file}.rels", f"{folder}/")
        self.styles = style_names(self._part_of("styles"))

    def part(self, name: str) -> Element | None:
        """Return the root of a part, None when there is none; raise Unreadable when it is broken."""
        return parsed_part(self._archive, name, self._limits)

    def property(self, name: str) -> str:
        """Return one of the document's properties, "" when it is not given."""
        core = self.part("docProps/core.xml")
        return "" if core is None else text_of(first(core, name))

    def notes(self) -> Iterator[Paragraph]:
        """Yield the paragraphs of footnotes, then endnotes, without the lines drawn above them."""
        for kind in _NOTES:
            for note in self._items(kind, "footnote", "endnote"):
                if "separator" not in attribute(note, "type").lower():
                    yield from paragraphs(note, self.styles)

    def comments(self) -> dict[str, str]:
        """Return the text of each comment by its id."""
        return {
            attribute(each, "id"): " ".join(part.text for part in paragraphs(each, self.styles))
            for each in self._items("comments", "comment")
        }

    def _items(self, kind: str, *names: str) -> Iterator[Element]:
        root = self._part_of(kind)
        return (each for each in (() if root is None else root) if name(each) in names)

    def _part_of(self, kind: str) -> Element | None:
        found = self._parts.get(kind)
        return self.part(found) if found else None

    def _related(self, name: str, folder: str) -> dict[str, str]:
        """Return the names of the parts by what they are, in small letters: "styles", "footnotes"."""
        root = self.part(name)
        found: dict[str, str] = {}
        for each in all_named(root, "relationship") if root is not None else ():
            if attribute(each, "targetmode").lower() == "external":
                continue
            target = attribute(each, "target")
            kind = attribute(each, "type").rpartition("/")[2].lower()
            found.setdefault(kind, target.lstrip("/") if target.startswith("/") else folder + target)
        return found


def _with_said(paragraph: Paragraph, comments: Mapping[str, str]) -> Paragraph:
    texts = (comments.get(id, "") for id in paragraph.comments)
    return paragraph._replace(comments=tuple(filter(is_said, texts)))
