"""From bytes to text: by the byte order mark, as UTF-8, or by what the bytes say, never silently."""

from codecs import IncrementalDecoder, getincrementaldecoder
from collections.abc import Iterable, Iterator
from typing import BinaryIO, NamedTuple, TextIO

from claimcheck.documents.memory import opened_text, utf8
from claimcheck.documents.unreadable import Unreadable

_UTF8_MARK = b"\xef\xbb\xbf"
# UTF-32 first: its little-endian mark begins with UTF-16's.
_WIDE_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_HIGH = bytes(range(128, 256))

# Escape (27) is left out: text copied from a terminal is still text.
_CONTROLS = bytes(code for code in (*range(32), 127) if code not in b"\t\n\v\f\r\x1b")
_MOST_CONTROLS = 0.03
_BLOCK = 1 << 16
"""Bytes of a file that are held to see whether it is text."""


class Decoded(NamedTuple):
    """The text, without its byte order mark, and Python's name of the encoding when it had to be guessed."""

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
    for mark, encoding in ((_UTF8_MARK, "utf-8"), *_WIDE_MARKS):
        if data.startswith(mark):
            return Decoded(_marked(data, mark, encoding))
    _refuse_binary([data])
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        _refuse_flawed(data, error)
    from claimcheck.documents.guessing import guess  # seldom needed

    guessed = guess(data)
    if guessed is None:
        raise Unreadable("is not UTF-8 text, and its encoding cannot be told; save it as UTF-8")
    return Decoded(*guessed)


def decode_wire(data: bytes) -> Decoded:
    """Return the text of a wire's messages, control characters and all; raise Unreadable for nothing."""
    if not data:
        raise Unreadable("is empty")
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    try:
        return Decoded(data.decode("cp1252"), "cp1252")
    except UnicodeDecodeError:
        return Decoded(data.decode("latin-1"), "latin-1")


def as_utf8(data: bytes) -> bytes:
    """Return ``data`` without a byte order mark, in UTF-8 where it says UTF-16 or UTF-32.

    Raises Unreadable for nothing at all, for what is not text, and for broken UTF-16 or UTF-32.
    """
    if data.startswith(tuple(mark for mark, _ in _WIDE_MARKS)):
        return decode(data).text.encode("utf-8")
    data = data.removeprefix(_UTF8_MARK)
    _refuse_binary([data])
    return data


def utf8_lines(file: BinaryIO) -> Iterator[bytes]:
    """Yield the lines of an open file as ``as_utf8`` would give them, one held at a time.

    A file in UTF-16 or UTF-32 is held whole. Raises Unreadable, before the first line, as ``as_utf8`` does.
    """
    head = file.read(max(len(mark) for mark, _ in _WIDE_MARKS))
    if head.startswith(tuple(mark for mark, _ in _WIDE_MARKS)):
        yield from as_utf8(head + file.read()).split(b"\n")
        return
    start = len(_UTF8_MARK) if head.startswith(_UTF8_MARK) else 0
    file.seek(start)
    _refuse_binary(iter(lambda: file.read(_BLOCK), b""))
    file.seek(start)
    yield from file


def utf8_text(file: BinaryIO) -> TextIO:
    """Return the text of an open file as ``decode`` would, to be read line by line.

    Only a line feed ends a line, and line ends are left as they are. A file that is not UTF-8 is held
    whole. Raises Unreadable as ``decode`` does.
    """
    if _is_utf8(file):
        file.seek(0)
        return utf8(file)
    file.seek(0)
    return opened_text(decode(file.read()).text)


def _is_utf8(file: BinaryIO) -> bool:
    """Return whether an open file is; raise Unreadable when it is not text."""
    if file.read(2) in (b"\xff\xfe", b"\xfe\xff", b"\0\0"):
        return False
    file.seek(0)
    decoder = getincrementaldecoder("utf-8")()
    try:
        _refuse_binary(_decoded(iter(lambda: file.read(_BLOCK), b""), decoder))
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _decoded(blocks: Iterable[bytes], decoder: IncrementalDecoder) -> Iterator[bytes]:
    for block in blocks:
        decoder.decode(block)
        yield block


def _marked(data: bytes, mark: bytes, encoding: str) -> str:
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        raise _flaw(error, before=len(mark)) from error
    _refuse_binary([text.encode("utf-8")])
    return text


def _refuse_binary(blocks: Iterable[bytes]) -> None:
    length = controls = 0
    for block in blocks:
        if b"\0" in block:
            raise Unreadable("is not text (it holds NUL bytes)")
        length += len(block)
        controls += len(block) - len(block.translate(None, _CONTROLS))
    if not length:
        raise Unreadable("is empty")
    if controls > _MOST_CONTROLS * length:
        raise Unreadable("is not text (it holds many control characters)")


def _refuse_flawed(data: bytes, error: UnicodeDecodeError) -> None:
    """Raise Unreadable when ``data`` is UTF-8 but for a flaw, so that no other encoding is guessed for it."""
    text = data.decode("utf-8", "replace")
    flaws = text.count("\ufffd")
    other = len(text) - flaws - len(data.translate(None, _HIGH))
    if error.reason == "unexpected end of data" or other >= flaws:
        raise _flaw(error) from error


def _flaw(error: UnicodeDecodeError, before: int = 0) -> Unreadable:
    name = "-".join(error.encoding.upper().split("-")[:2])
    byte = error.start + before
    if error.reason in ("unexpected end of data", "truncated data"):
        return Unreadable(f"breaks off inside a {name} character at byte {byte}")
    return Unreadable(f"is not valid {name} (byte {byte})")
