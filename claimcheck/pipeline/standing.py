"""Which findings are reported, how gravely and in what order, by the settings of the files they stand in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.checks import CHECKS, Check
from claimcheck.model.document import Document
from claimcheck.model.file_settings import FileSettings, SettingsOf
from claimcheck.model.finding import Finding, Severity


class Standing:
    """The settings of a run's documents, applied to findings.

    A finding across documents is wanted when one of its files wants it, and the gravest of their severities
    is its own: so it does not matter which passage comes first.
    """

    def __init__(self, documents: Sequence[Document], settings: SettingsOf) -> None:
        self._settings = {document.id: settings(document.path) for document in documents}
        self._places = {document.id: place for place, document in enumerate(documents)}

    @property
    def checks(self) -> tuple[Check, ...]:
        """The checks that some document wants."""
        distinct = {each.checks for each in self._settings.values()}
        return tuple(
            check for check in CHECKS if any(wanted is None or check.id in wanted for wanted in distinct)
        )

    def wanted(self, finding: Finding) -> bool:
        """Return whether a file that the finding stands in wants its check."""
        return any(each.wants(finding.check) for each in self._of(finding))

    def ran(self, check: str, document: str) -> bool:
        """Return whether the check of this id was free to report what stands in the document of that id."""
        return self._settings[document].wants(check)

    def ranked(self, findings: Iterable[Finding]) -> list[Finding]:
        """Return the findings with their severities settled, worst first, then in reading order."""
        settled = [each._replace(severity=self._severity(each)) for each in findings]
        return sorted(settled, key=lambda each: (-each.severity.rank, *self._place(each)))

    def _severity(self, finding: Finding) -> Severity:
        if finding.severity is Severity.NOTE:
            return finding.severity
        own = finding.severity
        asked = [each.severities.get(finding.check, own) for each in self._of(finding)]
        return max(asked, key=lambda severity: severity.rank)

    def _of(self, finding: Finding) -> Iterator[FileSettings]:
        for document in {span.document for span in (finding.primary, *finding.related)}:
            yield self._settings[document]

    def _place(self, finding: Finding) -> tuple[int, int]:
        return self._places[finding.primary.document], finding.primary.start
