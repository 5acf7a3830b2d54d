"""The YAML block at the top of a Markdown file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from claimcheck.documents.story import Block, block
from claimcheck.documents.suppressions import NAME, suppression
from claimcheck.model.document import SegmentKind
from claimcheck.model.suppression import Suppression

_FENCED = re.compile(
    r"---[ \t]*(?:\r\n?|\n)(?P<yaml>(?:.*?(?:\r\n?|\n))??)(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)", re.DOTALL
)
_KEY = re.compile(r"\s*(?:#[^\r\n]*[\r\n]\s*)*[\"']?[\w.-]+[\"']?\s*:(?:\s|$)")
_PROPERTIES = re.compile(r"(?:[!&]\S*\s+)*")
_BLOCK_HEADER = re.compile(r"[|>][^\r\n]*")
_DOUBLE_QUOTED_ESCAPE = re.compile(r"\\(?:([\"/\\])|x.{2}|u.{4}|U.{8}|.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the block says, and where the text after it begins."""

    end: int
    values: dict[str, str] = field(default_factory=dict)
    """The scalar fields, keys in small letters, values as written without quotes."""
    blocks: dict[str, Block] = field(default_factory=dict)
    """The same fields as copy, in place; the kind is BODY for the caller to change."""
    suppressions: list[Suppression] = field(default_factory=list)
    """What it asks for of the whole story, by the key "claimcheck"."""
    problem: str | None = None
    """Why it could not be read, as a sentence that begins after the path."""


def front_matter(source: str) -> FrontMatter:
    """Return the front matter of ``source``; one that ends at 0 when there is none."""
    fenced = _FENCED.match(source)
    if fenced is None:
        return FrontMatter(0)
    text, start = fenced["yaml"], fenced.start("yaml")
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError) as error:
        # Text between two rules is no front matter.
        return FrontMatter(fenced.end(), problem=_problem(error)) if _KEY.match(text) else FrontMatter(0)
    if node is None:
        return FrontMatter(fenced.end())
    if not isinstance(node, yaml.MappingNode):
        return FrontMatter(0)
    found = FrontMatter(fenced.end())
    found.suppressions.extend(_suppressions(node, start))
    for key, value in _scalars(node):
        if key == NAME:
            continue
        found.values[key] = value.value
        first, last = value.start_mark.index, value.end_mark.index
        if copy := block(SegmentKind.BODY, _blanked(text[first:last], value.style), start + first):
            found.blocks[key] = copy
    return found


def _scalars(node: yaml.MappingNode) -> Iterator[tuple[str, yaml.ScalarNode]]:
    for key, value in node.value:
        if isinstance(key, yaml.ScalarNode) and isinstance(value, yaml.ScalarNode):
            yield key.value.lower(), value


def _suppressions(node: yaml.MappingNode, start: int) -> Iterator[Suppression]:
    """Of one value, or of each in a list."""
    for key, value in node.value:
        if key.value != NAME:
            continue
        for each in value.value if isinstance(value, yaml.SequenceNode) else [value]:
            said = each.value if isinstance(each, yaml.ScalarNode) else ""
            yield suppression(said, start + each.start_mark.index)


def _problem(error: yaml.YAMLError | RecursionError) -> str:
    if isinstance(error, RecursionError):
        return "has front matter that is nested too deep"
    mark = getattr(error, "problem_mark", None)
    reason = getattr(error, "problem", None) or "it holds characters that YAML does not allow"
    where = f" (line {mark.line + 2})" if mark is not None else ""
    return f"has front matter that is not YAML{where}: {reason}"


def _blanked(written: str, style: str | None) -> str:
    """Return a scalar with quotes, escapes and block header blanked, as long as before."""
    properties = _PROPERTIES.match(written)
    before = " " * (properties.end() if properties else 0)
    scalar = written[len(before) :]
    if style == '"':
        inner = _DOUBLE_QUOTED_ESCAPE.sub(_escape_blanked, scalar[1:-1])
        return f"{before} {inner} "
    if style == "'":
        inner = scalar[1:-1].replace("''", " '")
        return f"{before} {inner} "
    if style in ("|", ">"):
        scalar = _BLOCK_HEADER.sub(lambda header: " " * len(header[0]), scalar, count=1)
    return before + scalar


def _escape_blanked(escape: re.Match[str]) -> str:
    return f" {escape[1]}" if escape[1] else " " * len(escape[0])
