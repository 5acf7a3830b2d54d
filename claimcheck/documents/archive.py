"""Zip archives, which office files are, opened with a guard against those made to fill the memory."""

from __future__ import annotations

import zlib
from zipfile import BadZipFile, ZipFile

from claimcheck.documents.limits import megabytes
from claimcheck.documents.memory import opened
from claimcheck.documents.unreadable import Unreadable
from claimcheck.rulebook.limits import ZipLimits

_TEXT_PARTS = (".xml", ".rels")


def open_zip(data: bytes, limits: ZipLimits) -> ZipFile:
    """Return the archive; raise Unreadable when it is broken or would unpack to more than the limits.

    The sizes are what the archive states, and zipfile unpacks no more of a part than is stated.
    """
    try:
        archive = ZipFile(opened(data))
    except (BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise Unreadable("is a zip archive that is cut off or broken") from error
    parts = archive.infolist()
    total = sum(part.file_size for part in parts)
    text = max((part.file_size for part in parts if part.filename.endswith(_TEXT_PARTS)), default=0)
    if len(parts) > limits.parts:
        raise Unreadable(f"is a zip archive of {len(parts):,} parts, and {limits.parts:,} are the most")
    if total > limits.total or (total > limits.small and total > limits.ratio * len(data)):
        raise Unreadable(
            f"is a zip archive of {megabytes(len(data))} that unpacks to {megabytes(total)}, "
            "which is more than any story takes"
        )
    if text > limits.part:
        raise Unreadable(
            f"holds a text of {megabytes(text)}, and one of {megabytes(limits.part)} is the most"
        )
    return archive


def read_part(archive: ZipFile, name: str) -> bytes | None:
    """Return what a part holds, None when there is none of this name; raise Unreadable when it is broken."""
    try:
        return archive.read(name)
    except KeyError:
        return None
    except RuntimeError as error:
        # zipfile raises nothing finer for a part with a password; NotImplementedError is one of its kind.
        if isinstance(error, NotImplementedError):
            raise Unreadable(f"has a part, {name}, that is packed in a way no reader knows") from error
        raise Unreadable(f"has a part, {name}, with a password; save it without one") from error
    except (BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
        raise Unreadable(f"has a part, {name}, that is broken") from error
