"""The formats that claimcheck reads: a row each."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from importlib import import_module
from importlib.util import find_spec
from typing import NamedTuple, cast

from claimcheck.documents.batch import Batch
from claimcheck.documents.options import InputOptions
from claimcheck.documents.unreadable import Unreadable
from claimcheck.rulebook.limits import Limits

Reader = Callable[[bytes, str, InputOptions], Batch]
"""Takes the content of a file, its path as shown and the options; raises Unreadable."""


class Size(StrEnum):
    """How large a file of a format may be: the field of ``Limits`` that says so."""

    TEXT = "text_file"
    FEED = "feed_file"
    OFFICE = "office_file"
    BATCH = "batch_file"


class Format(NamedTuple):
    """One format: what it is called, by what it is known, and who reads it."""

    name: str
    """What ``--input-format`` takes."""
    shown: str
    """For sentences: "has the ending .docx, but is not {shown}"."""
    endings: tuple[str, ...]
    """Endings of file names, in small letters; several formats may share one."""
    reader: str
    """Module in this package and function, with a colon between; imported when the first file needs it."""
    size: Size = Size.TEXT
    signed: bool = False
    """Whether its content always says what it is, so that an ending alone is not believed."""
    extra: str | None = None
    """The extra of claimcheck-news that installs ``packages``."""
    packages: tuple[str, ...] = ()
    """The modules it needs beyond what every installation has."""

    def read(self, data: bytes, path: str, options: InputOptions) -> Batch:
        """Return the stories in ``data``; raise Unreadable, also for an extra that is not installed."""
        self.refuse_if_missing()
        module, _, function = self.reader.partition(":")
        reader = cast(Reader, getattr(import_module(f"{__package__}.{module}"), function))
        return reader(data, path, options)

    def refuse_if_missing(self) -> None:
        """Raise Unreadable for an extra that is not installed."""
        missing = [package for package in self.packages if find_spec(package) is None]
        if missing:
            raise Unreadable(
                f"is {self.shown}, and reading that needs the package {missing[0]}, which is not installed; "
                f"install it with: pip install 'claimcheck-news[{self.extra}]'"
            )

    def largest(self, limits: Limits) -> int:
        """Return how many bytes a file of this format may have."""
        return cast(int, getattr(limits, self.size))


def _xml(name: str, shown: str, reader: str) -> Format:
    return Format(name, shown, (".xml",), reader, signed=True, extra="xml", packages=("lxml",))


def _office(name: str, shown: str) -> Format:
    return Format(
        *(name, shown, (f".{name}",), f"{name}:read_{name}", Size.OFFICE),
        signed=True,
        extra="office",
        packages=("lxml",),
    )


FORMATS: tuple[Format, ...] = (
    Format("text", "plain text", (".txt",), "plain:read_plain"),
    Format("markdown", "Markdown", (".md", ".markdown"), "markdown:read_markdown"),
    Format("jsonl", "JSON Lines", (".jsonl", ".ndjson"), "jsonl:read_jsonl", Size.BATCH),
    Format("ninjs", "ninjs", (".json",), "ninjs:read_ninjs", signed=True),
    _xml("nitf", "NITF", "nitf:read_nitf"),
    _xml("newsml-g2", "NewsML-G2", "newsml_g2:read_newsml_g2"),
    _xml("newsml1", "NewsML 1", "newsml1:read_newsml1"),
    Format("anpa", "ANPA wire copy", (".tst",), "anpa:read_anpa"),
    Format("eml", "a letter", (".eml",), "eml:read_eml"),
    Format("csv", "CSV", (".csv", ".tsv"), "csv_table:read_csv", Size.BATCH),
    Format(
        *("parquet", "Parquet", (".parquet",), "parquet:read_parquet", Size.BATCH),
        signed=True,
        extra="parquet",
        packages=("pyarrow",),
    ),
    Format(
        *("feed", "a feed (RSS, Atom)", (".xml", ".rss", ".atom"), "feed:read_feed", Size.FEED),
        signed=True,
        extra="feed",
        packages=("feedparser",),
    ),
    _office("docx", "a Word document"),
    _office("odt", "an OpenDocument text"),
    Format(
        *("html", "a web page", (".html", ".htm"), "html_page:read_html", Size.FEED),
        extra="html",
        packages=("trafilatura", "selectolax"),
    ),
    Format(
        *("pdf", "a PDF", (".pdf",), "pdf:read_pdf", Size.OFFICE),
        signed=True,
        extra="pdf",
        packages=("pypdfium2",),
    ),
)
"""In the order of the README's table."""

BY_NAME: Mapping[str, Format] = {format.name: format for format in FORMATS}


def with_ending(ending: str) -> tuple[Format, ...]:
    """Return the formats whose files end so, in small letters or large."""
    return tuple(format for format in FORMATS if ending.lower() in format.endings)


ENDINGS: tuple[str, ...] = tuple(dict.fromkeys(ending for each in FORMATS for ending in each.endings))
"""Every ending that a reader takes."""

READABLE = "claimcheck reads {} and {}".format(", ".join(ENDINGS[:-1]), ENDINGS[-1])
"""For messages."""


def listed(formats: Iterable[Format]) -> str:
    """Return what the formats are called, with "or" before the last."""
    shown = [format.shown for format in formats]
    return " or ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)
