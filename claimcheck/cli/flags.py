"""The flags that commands share."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer


def _show_bugs(wanted: bool) -> None:
    if wanted:
        os.environ["CLAIMCHECK_DEBUG"] = "1"


Paths = Annotated[
    list[str],
    typer.Argument(metavar="PATH", help="Stories: files, folders, globs; - is standard input."),
]
Output = Annotated[
    Path | None, typer.Option("--output", metavar="FILE", help="Write to FILE instead of the terminal.")
]
Reports = Annotated[
    list[str] | None,
    typer.Option(
        "--report",
        metavar="FORMAT:FILE",
        help="Also write the report to FILE in another format, such as sarif:out.sarif; repeatable.",
    ),
]
Published = Annotated[
    str | None,
    typer.Option(
        "--date",
        metavar="YYYY-MM-DD",
        help='Day of publication of the stories that give none; "this year" is counted from it.',
    ),
]
Title = Annotated[
    str | None, typer.Option("--title", metavar="TEXT", help="Headline of the stories that give none.")
]
Select = Annotated[
    list[str] | None,
    typer.Option("--select", metavar="ID,...", help="Run these checks only; repeatable."),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option("--ignore", metavar="ID,...", help="Leave these checks out; repeatable."),
]
Rules = Annotated[
    list[Path] | None,
    typer.Option("--rules", metavar="PATH", help="Folder or .toml file that adds to the rules; repeatable."),
]
BaselineFile = Annotated[
    Path | None,
    typer.Option("--baseline", metavar="FILE", help="Accepted findings; else claimcheck-baseline.toml."),
]
Config = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="Configuration, in place of the files near the stories."),
]
Jobs = Annotated[
    int | None,
    typer.Option("--jobs", metavar="N", min=1, help="Processes that work on many stories; else the cores."),
]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with 3 if any input could not be read.")]
StdinFilename = Annotated[
    str | None,
    typer.Option(
        "--stdin-filename",
        metavar="NAME",
        help="What standard input is called and, by its ending, how it is read.",
    ),
]
InputFormat = Annotated[
    str | None,
    typer.Option(
        "--input-format",
        metavar="NAME",
        help="The format of every input, such as text or markdown; else told by content, then by name.",
    ),
]
Columns = Annotated[
    list[str] | None,
    typer.Option(
        "--column",
        metavar="FIELD=NAME",
        help="What a table calls its text, title, date or other field, such as text=story; repeatable.",
    ),
]
NoColor = Annotated[bool, typer.Option("--no-color", help="No colour, as if NO_COLOR were set.")]
Quiet = Annotated[bool, typer.Option("--quiet", help="Leave out the table of clusters and the notices.")]
Debug = Annotated[
    bool,
    typer.Option("--debug", callback=_show_bugs, help="On an internal error, show its traceback."),
]
