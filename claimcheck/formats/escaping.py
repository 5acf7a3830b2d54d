"""Text from a story on its way out: what a terminal or a CI runner would obey, or hide, becomes visible text.

Covered are the control characters (C0 with escape, tab and line breaks, DEL, C1), the format characters
(bidirectional overrides, zero-width characters, the soft hyphen, tags), line and paragraph separators, and
lone surrogates, which no encoding can write. Unicode Technical Report 36, "Unicode Security Considerations",
says why. Runners obey lines such as "::error::…" and "##[error]…" in what a command prints.
"""

from __future__ import annotations

import re
from functools import cache

from claimcheck.rulebook.pattern import Pattern

_UNSAFE = (
    "\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u2064\u2066-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f"
)
_OTHER_THAN_ASCII = re.compile(r"[^\x00-\x7f]")
_WHITE_SPACE = re.compile(r"[ \t\r\n]+")
_SURROGATE = Pattern("[\ud800-\udfff]")
_COMMAND = Pattern(r":(?=:[A-Za-z])|#(?=#[A-Za-z]*\[)")
_NOT_IN_XML = Pattern("[\ufffe\uffff]")
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_SHORT = {"\t": r"\t", "\n": r"\n", "\r": r"\r"}
_LOOKALIKES = {
    "\u00a0": " ",
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2014": "--",
    "\u2018": "'",
    "\u2019": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u2026": "...",
    "\u202f": " ",
    "\u2212": "-",
    "\u00d7": "x",
    "€": "EUR ",
    "£": "GBP ",
    "¥": "JPY ",
}


def escape(text: str) -> str:
    r"""The text with control and format characters spelled: escape as ``\x1b``, a line break as ``\n``.

    So is the first character of a runner's command: "::error::" as ``\x3a:error::``.
    """
    # Everything unsafe is unprintable, and most of a report is printable.
    visible = text if text.isprintable() else _control().sub(_written_out, text)
    return _COMMAND.sub(_written_out, visible) if "::" in visible or "##" in visible else visible


def one_line(text: str) -> str:
    """The text on one line: runs of spaces, tabs and line breaks are one space, the rest is escaped."""
    return escape(_WHITE_SPACE.sub(" ", text))


def to_ascii(text: str) -> str:
    r"""The text in ASCII: typographic quotes and dashes in their plain forms, other characters as ``\xe9``.

    What is ASCII already stays as it is, control characters too.
    """
    return _OTHER_THAN_ASCII.sub(lambda found: _LOOKALIKES.get(found[0]) or _written_out(found), text)


def encodable(text: str) -> str:
    r"""The text with lone surrogates, which no file can hold, written out as ``\ud800``."""
    return _SURROGATE.sub(_written_out, text)


def for_xml(text: str) -> str:
    """The text on one line with only characters that XML 1.0 can hold; a serializer escapes the rest."""
    return _NOT_IN_XML.sub(_written_out, one_line(text))


def for_spreadsheet(text: str) -> str:
    """The text on one line, with an apostrophe before what a spreadsheet would take for a formula.

    See OWASP, "CSV Injection".
    """
    line = one_line(text)
    return f"'{line}" if line.lstrip().startswith(_FORMULA) else line


@cache
def _control() -> re.Pattern[str]:
    return re.compile(f"[{_UNSAFE}]")


def _written_out(found: re.Match[str]) -> str:
    character = found[0]
    if character in _SHORT:
        return _SHORT[character]
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
