"""How much is read of any one file."""

from collections.abc import Iterable

from claimcheck.rulebook.record import Record


class ZipLimits(Record):
    """What an archive may unpack to; sizes in bytes."""

    small: int
    ratio: int
    total: int
    part: int
    parts: int


class Limits(Record):
    """What rules/limits.toml holds; sizes of files in bytes, of copy in characters."""

    text_file: int
    feed_file: int
    office_file: int
    batch_file: int
    story: int
    figures: int
    seconds: int
    pages: int
    page_marks: int
    feed_elements: int
    letter_header: int
    table_cells: int
    nesting: int
    zip: ZipLimits

    def problems(self) -> Iterable[tuple[tuple[str, ...], str]]:
        """Return the key path and a message for every number out of its range."""
        sizes = (
            "text_file",
            "feed_file",
            "office_file",
            "batch_file",
            "story",
            "figures",
            "seconds",
            "pages",
            "page_marks",
            "feed_elements",
            "letter_header",
            "table_cells",
            "nesting",
        )
        for name in sizes:
            if getattr(self, name) < 1:
                yield (name,), "must be 1 or more"
        for name, value in self.zip._asdict().items():
            if value < 1:
                yield ("zip", name), "must be 1 or more"
