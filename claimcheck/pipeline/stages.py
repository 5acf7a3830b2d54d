"""The order of the stages: documents, mentions, claims, clusters, checks, report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from claimcheck.checks import run_checks
from claimcheck.claims import make_claims
from claimcheck.clusters import cluster
from claimcheck.mentions import find_sentences
from claimcheck.model.acceptance import Acceptance
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document, SkippedDocument
from claimcheck.model.file_settings import SettingsOf, unsettled
from claimcheck.pipeline.holding_back import HoldingBack
from claimcheck.pipeline.notices import headline_notices, notices
from claimcheck.pipeline.report import Report
from claimcheck.pipeline.standing import Standing
from claimcheck.rulebook.rulebook import Rulebook

Input = Document | SkippedDocument


class StageError(RuntimeError):
    """A bug met on the way; ``doing`` says on which story, and ``__cause__`` is the bug itself."""

    def __init__(self, doing: str) -> None:
        self.doing = doing
        super().__init__(f"internal error while {doing}")


def extract_documents(inputs: Iterable[Input], rules: Rulebook, settings: SettingsOf = unsettled) -> Report:
    """Return the claims of the stories, without clusters and findings.

    ``settings`` are what is asked of each file. Raises StageError for a bug.
    """
    documents: list[Document] = []
    skipped: list[SkippedDocument] = []
    claims: list[Claim] = []
    for each in _read(inputs):
        if isinstance(each, SkippedDocument):
            skipped.append(each)
            continue
        date = settings(each.path).date
        document = replace(each, date=date) if date and not each.date else each
        documents.append(document)
        claims.extend(_claims(document, rules))
    return Report(tuple(documents), tuple(claims), (), (), tuple(skipped), tuple(notices(documents)))


def check_documents(
    inputs: Iterable[Input],
    rules: Rulebook,
    settings: SettingsOf = unsettled,
    *,
    across_documents: bool = True,
    acceptances: Sequence[Acceptance] = (),
) -> Report:
    """Return what the checks find in the stories: worst first, then in reading order, as F1, F2, ...

    ``settings`` are what is asked of each file; with ``across_documents`` the stories are also compared with
    each other. What the copy or ``acceptances`` ask to leave alone is held back. Raises StageError for a bug.
    """
    read = extract_documents(inputs, rules, settings)
    with _naming(f"comparing the figures of {_stories(read.documents)}"):
        clusters = cluster(read.claims, rules, across_documents=across_documents, documents=read.documents)
        standing = Standing(read.documents, settings)
        findings = run_checks(standing.checks, clusters, read.documents, rules, standing.wanted)
        holding = HoldingBack(read.documents, acceptances)
        reported, held = holding.part(standing.ranked(findings))
        stale = holding.stale(standing, across_documents=across_documents)
        said = (*read.notices, *headline_notices(read.documents), *holding.notices(standing, stale))
        return replace(
            read,
            clusters=clusters,
            findings=tuple(replace(each, id=f"F{number}") for number, each in enumerate(reported, start=1)),
            held_back=tuple(
                each._replace(finding=replace(each.finding, id=f"S{number}"))
                for number, each in enumerate(held, start=1)
            ),
            stale=stale,
            notices=said,
        )


def _read(inputs: Iterable[Input]) -> Iterator[Input]:
    with _naming("reading the files"):
        yield from inputs


def _claims(document: Document, rules: Rulebook) -> tuple[Claim, ...]:
    with _naming(f"reading {document.id}"):
        return make_claims(document, find_sentences(document, rules), rules)


def _stories(documents: tuple[Document, ...]) -> str:
    return "1 story" if len(documents) == 1 else f"{len(documents)} stories"


@contextmanager
def _naming(doing: str) -> Iterator[None]:
    try:
        yield
    except StageError:
        raise
    except Exception as error:
        raise StageError(doing) from error
