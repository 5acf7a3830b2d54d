"""Stories that are checked by themselves, each through before the next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from operator import add

from claimcheck.model.acceptance import Acceptance
from claimcheck.model.document import Document
from claimcheck.model.file_settings import SettingsOf
from claimcheck.model.report import Read
from claimcheck.pipeline.bugs import naming
from claimcheck.pipeline.gathering import Gathering, Input
from claimcheck.pipeline.holding_back import HoldingBack
from claimcheck.pipeline.keeping import Keep
from claimcheck.pipeline.one_story import CheckedStory, check_for_findings, check_story
from claimcheck.pipeline.report import Report
from claimcheck.pipeline.standing import Standing
from claimcheck.pipeline.workers import in_order
from claimcheck.rulebook.rulebook import Rulebook


class Alone:
    """A run in which no story is compared with another, and of which no more is held than was said of it.

    ``settings`` are what is asked of each file, and ``jobs`` how many processes may work on the stories.
    """

    def __init__(
        self, rules: Rulebook, settings: SettingsOf, acceptances: Sequence[Acceptance], jobs: int
    ) -> None:
        self._rules, self._settings, self._jobs = rules, settings, jobs
        self._gathering = Gathering(settings)
        self._holding = HoldingBack(acceptances)
        self._read = Read(0, 0, 0)
        self._clusters = count(1)

    def stories(self, inputs: Iterable[Input], keep: Keep) -> Iterator[Report]:
        """Yield a report on each story, its findings worst first and not numbered yet.

        Claims and clusters are only in it where they are kept. Raises StageError for a bug.
        """
        work = check_story if keep is Keep.CLAIMS else check_for_findings
        found = in_order(work, self._gathering.stories(inputs), self._rules, self._jobs)
        for document, checked in self._gathering.finished(found):
            self._read = Read(*map(add, self._read, checked.read))
            with naming(f"putting the findings of {document.id} in order"):
                report = self._report(document, checked)
            yield report

    def ending(self) -> Report:
        """Return what is known when all are through: what was skipped, what to say, and how much was read."""
        stale = self._holding.stale(across_documents=False)
        gathered = (*self._gathering.notices(), *self._gathering.headline_notices())
        return Report(
            documents=(),
            claims=(),
            clusters=(),
            findings=(),
            skipped=self._gathering.skipped,
            notices=(*gathered, *self._holding.notices(stale)),
            stale=stale,
            read_in_all=self._read,
        )

    def _report(self, document: Document, checked: CheckedStory) -> Report:
        standing = Standing((document,), self._settings)
        ranked = standing.ranked(checked.findings)
        reported, held = self._holding.part(ranked, (document,), standing)
        clusters = tuple(each._replace(id=f"C{next(self._clusters)}") for each in checked.clusters)
        return Report(
            (document,), checked.claims, clusters, tuple(reported), skipped=(), held_back=tuple(held)
        )
