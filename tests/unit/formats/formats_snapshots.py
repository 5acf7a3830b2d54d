"""Golden texts, one readable file each."""

from __future__ import annotations

from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode


class TextSnapshot(SingleFileSnapshotExtension):
    """A snapshot that is the text itself."""

    write_mode = _write_mode = WriteMode.TEXT
    file_extension = _file_extension = "txt"
