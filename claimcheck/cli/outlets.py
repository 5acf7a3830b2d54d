"""Where the reports of a run go: one to standard output or ``--output``, and one for each ``--report``."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from claimcheck.checks import CHECKS
from claimcheck.cli.exits import Usage
from claimcheck.cli.output import look, say, to_stdout
from claimcheck.cli.whole_files import obstacle, write_whole
from claimcheck.formats import CHECK_FORMATS, LISTINGS, CheckText, Listing, Look
from claimcheck.formats.escaping import escape
from claimcheck.model.report import Report
from claimcheck.pipeline.keeping import Keep

_STEP_SUMMARY = "GITHUB_STEP_SUMMARY"
_SHOWS_ALL = frozenset({"rich", "concise"})
"""Formats that a person reads on the spot, and that name what was skipped."""


SHOWS_SUPPRESSED = frozenset({"rich", "concise", "json", "sarif"})
"""Formats that have a place for the findings that were held back."""
SHOWS_CLAIMS = frozenset({"rich", "markdown", "html", "json", "jsonl"})
"""Formats that show more than the figures of the findings, or their clusters."""
LISTS_STORIES = frozenset({"junit", "checkstyle"})
"""Formats that name the stories without a finding, too."""
_EXPLAINS_CHECKS = frozenset({"sarif"})
"""Formats that carry the documentation of the checks."""


class Outlet(NamedTuple):
    """One report of a run."""

    format: str
    path: Path | None
    """None is standard output."""
    flag: str
    """What asked for it, for messages."""


def outlets(format: str, output: Path | None, reports: Sequence[str]) -> tuple[Outlet, ...]:
    """Return the reports asked for; raise Usage with a line for each that can never be written."""
    problems: list[str] = []
    wanted = [Outlet(format, output, "--output"), *_asked_for(reports, problems)]
    taken: set[str] = set()
    for each in wanted:
        if each.path is None:
            continue
        real = os.path.realpath(each.path)
        if real in taken:
            problems.append(f"{each.flag}: {escape(str(each.path))} is asked for twice")
        elif reason := obstacle(each.path):
            problems.append(f"{each.flag}: {escape(str(each.path))} cannot be written: {reason}")
        taken.add(real)
    if problems:
        raise Usage("\n".join(problems))
    return tuple(wanted)


class Listings(NamedTuple):
    """Reports that are made story by story, one for each of the outlets."""

    made: Sequence[Listing]
    keep: Keep
    """What each story's own report must hold."""

    def add(self, story: Report) -> None:
        """Take what is said of one story in each of them."""
        for listing in self.made:
            listing.add(story)


def listings(wanted: Sequence[Outlet], seen: Look, *, no_color: bool) -> Listings | None:
    """Return the reports to be made story by story; None where one of them shows the run as a whole."""
    formats = {each.format for each in wanted}
    if not formats <= LISTINGS.keys() or ("github" in formats and os.environ.get(_STEP_SUMMARY)):
        return None
    made = [LISTINGS[each.format](_own_look(each, seen, no_color)) for each in wanted]
    return Listings(made, Keep.CLAIMS if formats & SHOWS_CLAIMS else Keep.FINDINGS)


def publish(
    report: Report,
    wanted: Sequence[Outlet],
    seen: Look,
    *,
    no_color: bool,
    by_story: Listings | None = None,
) -> None:
    """Write every report, those in files first; raise Usage, with a line for each that could not be written.

    ``seen`` is what the formats may know of the run, and ``by_story`` the reports that are there already but
    for what ``report`` says of the whole. What was skipped is also said on standard error, unless the report
    on standard output says it to a person.
    """
    # All is told before one is written: an error of ours leaves no half of a set.
    if by_story:
        made = [(each, listing.parts(report)) for each, listing in zip(wanted, by_story.made, strict=True)]
    else:
        made = [(each, iter([_text(report, each, seen, no_color)])) for each in wanted]
    problems = [problem for each, text in made if (problem := _to_file(each, text))]
    if any(each.format == "github" for each in wanted):
        problems.extend(_to_step_summary(report, seen))
    for each, text in made:
        if each.path is None:
            to_stdout(text if _is_for_eyes(each.format) else map(_bytes, text))
    first = wanted[0]
    if not (first.path is None and first.format == "rich") and not seen.quiet:
        say(*report.notices)
    if first.path is not None or first.format not in _SHOWS_ALL:
        say(*(f"{skipped.path}: {skipped.reason}" for skipped in report.skipped))
    if problems:
        raise Usage("\n".join(problems))


def _asked_for(reports: Sequence[str], problems: list[str]) -> Iterator[Outlet]:
    for written in reports:
        format, colon, path = written.partition(":")
        if format not in CHECK_FORMATS:
            problems.append(f'--report: "{escape(format)}" is none of {", ".join(CHECK_FORMATS)}')
        elif not colon or path in ("", "-"):
            problems.append(f"--report: {escape(written)} names no file: write it as {format}:FILE")
        else:
            yield Outlet(format, Path(path), "--report")


def _text(report: Report, outlet: Outlet, seen: Look, no_color: bool) -> str:
    return CHECK_FORMATS[outlet.format](report, _own_look(outlet, seen, no_color))


def _own_look(outlet: Outlet, seen: Look, no_color: bool) -> Look:
    terminal = look(no_color, outlet.path)
    own = seen._replace(width=terminal.width, color=terminal.color, ascii=terminal.ascii)
    if outlet.format in _EXPLAINS_CHECKS:
        own = own._replace(checks=_check_texts())
    return own


def _is_for_eyes(format: str) -> bool:
    """Whether the terminal's encoding decides; what goes on to a program or a file is UTF-8 anywhere."""
    return format in _SHOWS_ALL or sys.stdout.isatty()


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")


def _check_texts() -> tuple[CheckText, ...]:
    from claimcheck.cli.check_pages import as_markdown, as_text

    return tuple(CheckText(each.id, each.summary, as_text([each]), as_markdown([each])) for each in CHECKS)


def _to_file(outlet: Outlet, text: Iterable[str]) -> str | None:
    """Write one report to its file, if it has one; return what went wrong in a sentence."""
    if outlet.path is None:
        return None
    shown = escape(str(outlet.path))
    try:
        write_whole(outlet.path, map(_bytes, text))
    except OSError as error:
        return f"{outlet.flag}: {shown} cannot be written: {error.strerror}"
    say(f"written to {shown}")
    return None


def _to_step_summary(report: Report, seen: Look) -> Iterator[str]:
    """Add the summary to the file that GitHub gives a step, which earlier commands may have begun."""
    from claimcheck.formats import github

    file = os.environ.get(_STEP_SUMMARY)
    if not file:
        return
    try:
        with Path(file).open("ab") as summary:
            summary.write(_bytes(github.summary(report, seen)))
    except OSError as error:
        yield f"{_STEP_SUMMARY}: {escape(file)} cannot be written: {error.strerror}"
