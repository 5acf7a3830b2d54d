"""Versions of one running story: a timeline, unless they speak of one moment."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from claims_factory import RULES, Said, Story, year

from claimcheck.clusters import cluster
from claimcheck.clusters.stories import Stories
from claimcheck.model.document import Document
from claimcheck.model.period import Period
from claimcheck.model.relation import Relation

TITLE = "Fire destroys homes in Lunde"
OTHER = "Lunde mourns the dead of Sunday's flood"
SUNDAY = date(2026, 3, 8)
KILLED = Said("person", "kill", entities="lunde", period=Period("on Sunday", SUNDAY, SUNDAY))
BY_NOON = Said("person", "kill", entities="lunde", period=Period("by Sunday noon", SUNDAY, SUNDAY))
PROFIT = Said("profit", "make", "net", entities="halden", period=year(2025))


def document(id: str, title: str | None = None, day: int | None = None) -> Document:
    return Document(id, "wire.jsonl", "", (), title, date(2026, 3, day) if day else None)


def one_story(first: Document, second: Document) -> bool:
    stories = Stories((first, second), RULES.sameness)
    return stories.key(first.id) == stories.key(second.id)


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        (document("a", TITLE), document("b", TITLE), True),
        (document("a", TITLE), document("b", f"UPDATE 2-{TITLE.upper()}"), True),
        (document("a", TITLE), document("b", "Fire destroys homes in Vik"), False),
        (document("a", "Fire"), document("b", "Fire"), False),
        (document("fire-v1.txt"), document("fire-v2.txt"), True),
        (document("fire-update1"), document("fire-update2"), True),
        (document("story-1.txt"), document("story-2.txt"), False),
        (document("a"), document("b"), False),
    ],
)
def test_versions_share_a_headline_or_an_id(first: Document, second: Document, one: bool) -> None:
    assert one_story(first, second) is one


def numbered(id: str, version: str, title: str, story: str = "urn:fire") -> Document:
    return Document(id, f"{id}.json", "", (), title, date(2026, 3, 9), {"id": story, "version": version})


def test_what_the_file_says_of_id_and_version_decides() -> None:
    assert one_story(numbered("a", "1", TITLE), numbered("b", "2", OTHER))
    assert not one_story(numbered("a", "1", TITLE), numbered("b", "2", TITLE, "urn:flood"))


@pytest.mark.parametrize(("version", "expected"), [("2", Relation.UPDATED), ("1", Relation.CONTRADICTS)])
def test_versions_of_one_day_are_told_apart_by_their_number(version: str, expected: Relation) -> None:
    stories = [Story("a"), Story("b")]
    for story, figure in zip(stories, ("[23]", "[51]"), strict=True):
        story.say(f"In Lunde it came to {figure} in the flood.", KILLED)
    documents = [numbered("a", "1", TITLE), numbered("b", version, OTHER)]
    claims = [claim for story in stories for claim in story.claims]
    clusters = cluster(claims, RULES, across_documents=True, documents=documents)
    assert [each.relation for each in clusters if len(each.claims) > 1] == [expected]


def relation(first: Said, second: Said, titles: tuple[str, str], days: tuple[int, int]) -> list[Any]:
    figures = ("[$3 million]", "[$5 million]") if first is PROFIT else ("[23]", "[51]")
    stories = [Story("a"), Story("b")]
    for story, said, figure in zip(stories, (first, second), figures, strict=True):
        story.say(f"In Lunde it came to {figure} in the flood.", said)
    documents = [
        document(story.id, title, day) for story, title, day in zip(stories, titles, days, strict=True)
    ]
    claims = [claim for story in stories for claim in story.claims]
    clusters = cluster(claims, RULES, across_documents=True, documents=documents)
    return [each.relation for each in clusters if len(each.claims) > 1]


@pytest.mark.parametrize(
    ("first", "second", "titles", "days", "expected"),
    [
        (KILLED, KILLED, (TITLE, TITLE), (9, 10), Relation.UPDATED),
        (KILLED, KILLED, (TITLE, TITLE), (9, 9), Relation.CONTRADICTS),
        (KILLED, KILLED, (TITLE, OTHER), (9, 10), Relation.CONTRADICTS),
        (BY_NOON, BY_NOON, (TITLE, TITLE), (9, 10), Relation.CONTRADICTS),
        (PROFIT, PROFIT, (TITLE, TITLE), (9, 10), Relation.CONTRADICTS),
    ],
)
def test_a_later_version_updates_unless_it_speaks_of_one_moment(
    first: Said, second: Said, titles: tuple[str, str], days: tuple[int, int], expected: Relation
) -> None:
    assert relation(first, second, titles, days) == [expected]


def test_versions_need_no_name_and_no_period() -> None:
    bare = Said("person", "kill")
    assert relation(bare, bare, (TITLE, TITLE), (9, 10)) == [Relation.UPDATED]
    assert relation(bare, bare, (TITLE, OTHER), (9, 10)) == []
