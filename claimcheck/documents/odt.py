"""OpenDocument texts, which LibreOffice writes: tracked changes accepted, notes and comments at the end.

As in Word documents, no date in the properties is that of publication, so the story has none.
"""

from __future__ import annotations

from claimcheck.documents.archive import open_zip, read_part
from claimcheck.documents.batch import Batch
from claimcheck.documents.manuscript import Manuscript
from claimcheck.documents.odt_text import OdtText, Styles
from claimcheck.documents.office_copy import PASSWORD, add_paragraphs, parsed_part
from claimcheck.documents.options import InputOptions
from claimcheck.documents.unreadable import Unreadable
from claimcheck.documents.xml_tree import first, text_of
from claimcheck.model.document import SegmentKind

_LOCKED = b"encryption-data"


def read_odt(data: bytes, path: str, options: InputOptions) -> Batch:
    """Return the one story of an .odt file; raises Unreadable.

    Comments are copy at its end, but for those that begin with "claimcheck:", about their own paragraph.
    """
    with open_zip(data, options.limits.zip) as archive:
        if _LOCKED in (read_part(archive, "META-INF/manifest.xml") or b""):
            raise Unreadable(PASSWORD)
        content, styles, meta = (
            parsed_part(archive, part, options.limits) for part in ("content.xml", "styles.xml", "meta.xml")
        )
    body = first(content, "body", "text") if content is not None else None
    if body is None:
        raise Unreadable("is an OpenDocument file without a text (content.xml)")
    text = OdtText(Styles(styles, content))
    manuscript = Manuscript()
    add_paragraphs(manuscript, text.paragraphs(body))
    for note in text.notes:
        manuscript.add(note.kind, note.text)
    for comment in text.comments:
        manuscript.add(SegmentKind.BODY, comment)
    title = text_of(first(meta, "meta", "title")) if meta is not None else None
    return Batch((manuscript.story(path, path, title=title),))
