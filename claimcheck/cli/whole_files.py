"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, pieces: Iterable[bytes]) -> None:
    """Make the ``pieces`` the content of ``path``; raise OSError, and leave what was there, when it cannot.

    The data goes to a new file in the same folder, which then takes the name; the old file's permissions
    stay, and a link stays a link. What is no plain file (a device, a pipe) is written to as it is.
    """
    target = Path(os.path.realpath(path))
    mode = _mode(target)
    if mode is not None and not stat.S_ISREG(mode):
        with target.open("wb") as file:
            file.writelines(pieces)
        return
    if mode is not None and not os.access(target, os.W_OK):
        # Renaming asks only for the folder's permission.
        raise PermissionError(13, "Permission denied")
    from tempfile import mkstemp

    descriptor, name = mkstemp(prefix=f".{target.name[:100]}.", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.writelines(pieces)
        Path(name).chmod(_usual() if mode is None else stat.S_IMODE(mode))
        Path(name).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def obstacle(path: Path) -> str | None:
    """Why ``path`` can surely not be written, as far as this shows without writing; None when it may be."""
    try:
        if path.is_dir():
            return "it is a folder"
        if not path.parent.is_dir():
            return f"there is no folder {path.parent}"
    except OSError as error:
        return error.strerror or str(error)
    return None


def _mode(target: Path) -> int | None:
    try:
        return target.stat().st_mode
    except FileNotFoundError:
        return None


def _usual() -> int:
    """The permissions of a new file, which mkstemp makes stricter."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
