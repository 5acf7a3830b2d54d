"""How much of a run its report holds."""

from enum import IntEnum

from claimcheck.model.document import Document
from claimcheck.model.report import Report


class Keep(IntEnum):
    """What a report on stories by themselves holds beside its findings; each holds what is above it, too."""

    FINDINGS = 0
    """The stories that findings stand in; the others are counted."""
    STORIES = 1
    """Which stories were read."""
    CLAIMS = 2
    """All of them, with their claims and clusters."""


def documents_kept(story: Report, keep: Keep) -> tuple[Document, ...]:
    """Return what is kept of the document of a report on one story; none where it is only counted."""
    if keep is Keep.CLAIMS or story.findings or story.held_back:
        return story.documents
    if keep is Keep.FINDINGS:
        return ()
    return tuple(Document(each.id, each.path, "", (), each.title, each.date) for each in story.documents)
