"""From bytes to text: by the byte order mark, as UTF-8, or by what the bytes say, never silently."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcheck.documents.unreadable import Unreadable

# UTF-32 first: its little-endian mark begins with UTF-16's.
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)

# Escape (27) is left out: text copied from a terminal is still text.
_CONTROLS = bytes(code for code in (*range(32), 127) if code not in b"\t\n\v\f\r\x1b")
_MOST_CONTROLS = 0.03

# What text in another encoding looks like when read as Windows-1252: a capital after a small letter
# ("mayorÕs"), three accented letters in a row, a symbol inside a word ("zginê³o").
_MOJIBAKE = re.compile(
    r"[a-zß-öø-ÿ][À-ÖØ-Þ]|\d[À-ÖØ-Þ]|[À-ÖØ-öø-ÿ]{3}|[^\W\d_](?:[‚„†‡ˆ‰‹›˜¡-¬®-¶¸-¿×÷][^\W\d_]|[‚„ˆ˜¡¿])"
)
_LEAST_COHERENCE = 0.5
_MOST_CHAOS = 0.1


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, without its byte order mark, and the encoding when it had to be guessed."""

    text: str
    guessed: str | None = None

    @property
    def metadata(self) -> dict[str, str]:
        """For a document: "encoding" when it was guessed, so that the run can say so."""
        return {} if self.guessed is None else {"encoding": self.guessed}


def decode(data: bytes) -> Decoded:
    """Return the text of ``data``, line ends as they are.

    Raises Unreadable for nothing at all, for what is not text, for broken text, and for an encoding that
    cannot be told.
    """
    if not data:
        raise Unreadable("is empty")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(_text(data.removeprefix(mark), encoding, before=len(mark)))
    _refuse_binary(data)
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        _refuse_broken(data, error)
    return _guess(data)


def as_utf8(data: bytes) -> bytes:
    """Return ``data`` in UTF-8 without a byte order mark, where such a mark says what it is; else as it is.

    Raises Unreadable for nothing at all, for what is not text and for broken UTF-16 or UTF-32.
    """
    if not data.startswith(_MARKS[0][0]) and data.startswith(tuple(mark for mark, _ in _MARKS)):
        return decode(data).text.encode("utf-8")
    data = data.removeprefix(_MARKS[0][0])
    if not data:
        raise Unreadable("is empty")
    _refuse_binary(data)
    return data


def _text(data: bytes, encoding: str, before: int) -> str:
    if not data:
        raise Unreadable("is empty")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _broken(error, before) from error
    _refuse_binary(data if encoding == "utf-8" else text.encode("utf-8"))
    return text


def _broken(error: UnicodeDecodeError, before: int = 0) -> Unreadable:
    name = "-".join(error.encoding.upper().split("-")[:2])
    byte = error.start + before
    if error.reason in ("unexpected end of data", "truncated data"):
        return Unreadable(f"breaks off inside a {name} character at byte {byte}")
    return Unreadable(f"is not valid {name} (byte {byte})")


def _refuse_binary(data: bytes) -> None:
    if b"\0" in data:
        raise Unreadable("is not text (it holds NUL bytes)")
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls > _MOST_CONTROLS * len(data):
        raise Unreadable("is not text (it holds many control characters)")


def _refuse_broken(data: bytes, error: UnicodeDecodeError) -> None:
    """Raise Unreadable when ``data`` is UTF-8 with a flaw, so that no other encoding is guessed for it."""
    if error.reason == "unexpected end of data":
        raise _broken(error) from error
    text = data.decode("utf-8", "replace")
    flaws = text.count("\ufffd")
    accented = sum(map(len, re.findall(r"[^\x00-\x7f]+", text))) - flaws
    if accented >= flaws:
        raise _broken(error) from error


def _guess(data: bytes) -> Decoded:
    """Try Windows-1252, in which English copy that is not UTF-8 is written, then a statistical guess."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        pass
    else:
        if not _MOJIBAKE.search(text):
            return Decoded(text, "cp1252")
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None or best.coherence < _LEAST_COHERENCE or best.chaos > _MOST_CHAOS:
        raise Unreadable("is not UTF-8 text, and its encoding cannot be told; save it as UTF-8")
    return Decoded(data.decode(best.encoding), best.encoding)
