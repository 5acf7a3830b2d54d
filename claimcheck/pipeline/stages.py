"""The order of the stages: documents, mentions, claims, clusters, checks, report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from claimcheck.checks import run_checks
from claimcheck.claims import make_claims
from claimcheck.clusters import cluster
from claimcheck.mentions import find_sentences
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document, SkippedDocument
from claimcheck.model.file_settings import SettingsOf, unsettled
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
) -> Report:
    """Return what the checks find in the stories: worst first, then in reading order, as F1, F2, ...

    ``settings`` are what is asked of each file; with ``across_documents`` the stories are also compared with
    each other. Raises StageError for a bug.
    """
    read = extract_documents(inputs, rules, settings)
    with _naming(f"comparing the figures of {_stories(read.documents)}"):
        clusters = cluster(read.claims, rules, across_documents=across_documents, documents=read.documents)
        standing = Standing(read.documents, settings)
        findings = run_checks(standing.checks, clusters, read.documents, rules, standing.wanted)
        numbered = (
            replace(each, id=f"F{number}") for number, each in enumerate(standing.ranked(findings), start=1)
        )
        said = (*read.notices, *headline_notices(read.documents))
        return replace(read, clusters=clusters, findings=tuple(numbered), notices=said)


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
