"""Which format a file has: what the user says, else what its content shows, else what its name ends in."""

from __future__ import annotations

from claimcheck.documents.options import InputOptions
from claimcheck.documents.registry import BY_NAME, READABLE, Format, listed, with_ending
from claimcheck.documents.signatures import told_by
from claimcheck.documents.unreadable import NoStory, Unreadable

# Batches whose lines may hold anything, also what looks like another format.
_BELIEVED = {"jsonl", "csv"}
# What programs keep in files of their own, too.
_COMMON = {".json", ".xml"}


def tell(data: bytes, ending: str, options: InputOptions) -> Format:
    """Return the format of ``data``, the content of a file with this ``ending`` (".txt", or "").

    Raises Unreadable with a sentence when no reader takes it, and NoStory where that is to be expected.
    """
    if options.format is not None:
        return BY_NAME[options.format]
    named = with_ending(ending)
    believed = next((format for format in named if format.name in _BELIEVED), None)
    if believed:
        return believed
    shown = told_by(data)
    if shown is not None:
        if shown not in BY_NAME:
            raise Unreadable(f"is a file of the kind {shown}, which no reader takes; {READABLE}")
        return BY_NAME[shown]
    if not named:
        raise Unreadable(f"has {_described(ending)}, which no reader takes; {READABLE}")
    unsigned = [format for format in named if not format.signed]
    if not unsigned:
        if ending.lower() == ".json":
            from claimcheck.documents.json_value import refuse_deep

            # No program's own file is made so; whoever sent it should be told.
            refuse_deep(data, options.limits)
        refused = NoStory if ending.lower() in _COMMON else Unreadable
        raise refused(f"has the ending {ending}, but nothing in it says that it is {listed(named)}")
    return unsigned[0]


def _described(ending: str) -> str:
    return f"the ending {ending}" if ending else "a name without an ending"
