"""The encoding of bytes that are not UTF-8, told from what they would say; none when that is doubtful."""

from __future__ import annotations

import re

# In which English copy that is not UTF-8 is written; the second has the euro sign where the first has "¤".
_LIKELY = ("cp1252", "iso8859-15")

# What text looks like when read in another encoding than its own: control characters, three accented letters
# in a row, symbols inside a word ("zginê³o"), a capital after a small letter ("mayorÕs") or a number ("3 Û").
_GARBLED = re.compile(
    r"[\x80-\x9f¤]|[À-ÖØ-öø-ÿ]{3}|[†‡][a-z]"
    r"|[^\W\d_](?:[‚„†‡ˆ‰‹›˜¡-ª¬®-¶¸-º¼-¿×÷][^\W\d_]|[‚„ˆ˜¡¿])"
)
_ACCENTED_AFTER_LETTER = re.compile(r"(?=([^\W\d_])([^\x00-\x7f\W\d_]))")
_ACCENTED_AFTER_NUMBER = re.compile(r"\d\s?([^\x00-\x7f\W\d_])(?!\w)")
_SAMPLE = 100_000

# A statistical guess needs this many characters that are not ASCII to go by.
_LEAST_EVIDENCE = 5
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_LEAST_COHERENCE = 0.5
_MOST_CHAOS = 0.1


def guess(data: bytes) -> tuple[str, str] | None:
    """Return the text and Python's name of its encoding; None when it cannot be told."""
    for encoding in _LIKELY:
        text = _decoded(data, encoding)
        if text is not None:
            return text, encoding
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None or best.coherence < _LEAST_COHERENCE or best.chaos > _MOST_CHAOS:
        return None
    text = _decoded(data, best.encoding)
    if text is None or len(_NOT_ASCII.findall(text[:_SAMPLE])) < _LEAST_EVIDENCE:
        return None
    return text, best.encoding


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if _is_garbled(text[:_SAMPLE]) else text


def _is_garbled(text: str) -> bool:
    return (
        bool(_GARBLED.search(text))
        or any(letter.islower() and next.isupper() for letter, next in _ACCENTED_AFTER_LETTER.findall(text))
        or any(letter.isupper() for letter in _ACCENTED_AFTER_NUMBER.findall(text))
    )
