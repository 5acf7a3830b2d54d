"""What the fuzzer feeds: a target takes any bytes, and raises only where claimcheck broke a promise.

A seed is a true input of the target, from which the fuzzer starts. Seeds come from the tests, so that a
format that is tested is also fuzzed.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

TESTS = Path(__file__).parents[1] / "tests"
sys.path.insert(0, str(TESTS))

from office_files import odt  # noqa: E402
from pdf_files import pdf  # noqa: E402
from stories_in_formats import BODY, FILES, HEADLINE  # noqa: E402

from claimcheck import check_text  # noqa: E402
from claimcheck.documents import (  # noqa: E402
    BY_NAME,
    ENDINGS,
    FORMATS,
    InputOptions,
    Unreadable,
    input_options,
    read,
)
from claimcheck.formats import CHECK_FORMATS, Look  # noqa: E402
from claimcheck.mentions import find_mentions  # noqa: E402
from claimcheck.model.document import Segment, SegmentKind, SkippedDocument  # noqa: E402
from claimcheck.rulebook import load_rulebook  # noqa: E402
from claimcheck.rulebook.rulebook import Rulebook  # noqa: E402

SEEDS = FILES | {
    "story.txt": "\n\n".join((HEADLINE, *BODY)).encode(),
    "story.md": f"---\ndate: 2026-11-23\n---\n# {HEADLINE}\n\n> {BODY[0]}\n\n| Hurt | 12 |\n|-|-|\n".encode(),
    "toml.md": f"+++\ndate = 2026-11-23\n+++\n# {HEADLINE}\n\n* {BODY[0]}\n".encode(),
    "batch.jsonl": (json.dumps({"id": "a", "title": HEADLINE, "text": BODY[0]}) + "\n").encode() * 2,
    "story.odt": odt("".join(f"<text:p>{each}</text:p>" for each in BODY)),
    "story.pdf": pdf([HEADLINE, "Twelve people died on Monday and $1.2 million was lost."]),
}
"""A story in each format that is read."""

rules: Callable[[], Rulebook] = cache(load_rulebook)


class Target(NamedTuple):
    """One thing to feed, and the true inputs that feeding starts from."""

    feed: Callable[[bytes], None]
    seeds: Mapping[str, bytes]


def feed_mentions(data: bytes) -> None:
    """Any text: figures inside it, in order, each once."""
    text = data.decode("utf-8", "replace")
    end = 0
    for mention in find_mentions(Segment(SegmentKind.BODY, text, 0, 1), rules()):
        assert end <= mention.start < mention.end <= len(text), (mention, text)
        end = mention.end


def feed_story(data: bytes) -> None:
    """Any text: a report with exact spans, which every format renders."""
    report = check_text(data.decode("utf-8", "replace"), date="2021-11-17")
    for claim in report.claims:
        source = report.document(claim.span).source
        assert 0 <= claim.sentence.start <= claim.span.start < claim.span.end <= claim.sentence.end, claim
        assert claim.sentence.end <= len(source), claim
    for render in CHECK_FORMATS.values():
        assert isinstance(render(report, Look("0")), str)


def feed_reader(name: str, data: bytes) -> None:
    """Any bytes as the format ``name``: stories whose segments stand in their source, or one sentence."""
    skipped: tuple[SkippedDocument, ...] = ()
    try:
        batch = read(data, "a" + BY_NAME[name].endings[0], options()._replace(format=name))
    except Unreadable as error:
        skipped = (SkippedDocument("a", error.reason),)
    else:
        skipped = batch.skipped
        assert batch.documents or skipped
        for story in batch.documents:
            for segment in story.segments:
                assert 0 <= segment.start <= segment.start + len(segment.text) <= len(story.source), segment
    assert all(each.reason and "\n" not in each.reason for each in skipped), skipped


def feed_telling(data: bytes) -> None:
    """The first byte chooses the ending, and the rest is told by its content."""
    ending = ENDINGS[data[0] % len(ENDINGS)] if data else ""
    reason = ""
    try:
        read(data[1:], "a" + ending, options())
    except Unreadable as error:
        reason = error.reason
    assert "\n" not in reason, reason


@cache
def options() -> InputOptions:
    return input_options(rules())


def _phrases() -> Iterator[str]:
    """The examples of the corpora of mentions, one table of strings each."""
    for path in sorted((TESTS / "corpus").glob("*.toml")):
        yield from _texts(tomllib.loads(path.read_text(encoding="utf-8")))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        # The brackets say where the figure is; the copy has none.
        yield value.replace("⟦", "").replace("⟧", "")
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)


def _joined(texts: Iterator[str], size: int) -> dict[str, bytes]:
    """The texts, ``size`` of them to a seed."""
    all_of_them = [each for each in dict.fromkeys(texts) if len(each) > 3]
    return {
        f"{start:05}": "\n\n".join(all_of_them[start : start + size]).encode()
        for start in range(0, len(all_of_them), size)
    }


def _files_of(endings: tuple[str, ...]) -> dict[str, bytes]:
    return {name: data for name, data in SEEDS.items() if name.endswith(endings)}


TARGETS: Mapping[str, Target] = {
    "mentions": Target(feed_mentions, _joined(_phrases(), 1)),
    "story": Target(feed_story, _joined(_phrases(), 12)),
    "telling": Target(feed_telling, {name: b"\0" + data for name, data in SEEDS.items()}),
    **{
        format.name: Target(partial(feed_reader, format.name), _files_of(format.endings))
        for format in FORMATS
    },
}
