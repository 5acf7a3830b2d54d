from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from formats_stories import Story, a_report
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.formats.places import Places, behind_path, within
from claimcheck.model.report import Place
from claimcheck.model.span import Span


def test_lines_and_columns_count_from_one_in_code_points() -> None:
    story = Story("“one”\n\nthree 14\n", "a.txt")
    places = Places(a_report(story))
    assert places.place(story.span("“one”")) == Place("a.txt", 1, 1, "“one”")
    assert places.place(story.span("one")) == Place("a.txt", 1, 2, "one")
    assert places.place(story.span("14")) == Place("a.txt", 3, 7, "14")


@given(st.text("ab\n\r", max_size=40), st.data())
def test_places_are_those_of_the_report(source: str, data: st.DataObject) -> None:
    report = a_report(Story(source))
    start = data.draw(st.integers(0, len(source)))
    span = Span("story.txt", start, data.draw(st.integers(start, len(source))))
    assert Places(report).place(span) == report.place(span)


def test_an_unknown_document_is_an_error() -> None:
    with pytest.raises(KeyError):
        Places(a_report(Story("14"))).place(Span("other.txt", 0, 1))


def test_a_document_is_searched_for_line_breaks_once() -> None:
    class Counting(str):
        searches = 0

        def find(self, *arguments: Any) -> int:
            Counting.searches += 1
            return super().find(*arguments)

    story = Story(Counting("a\n" * 50))
    places = Places(a_report(story))
    for place in _places(places, 50):
        assert place.column == 1
    assert Counting.searches == 51


def _places(places: Places, lines: int) -> Iterator[Place]:
    return (places.place(Span("story.txt", 2 * line, 2 * line + 1)) for line in range(lines))


def test_a_place_is_said_in_lines_or_else_in_paragraphs_and_pages() -> None:
    place = Place("a.txt", 3, 7, "14")
    assert (within(place), behind_path(place)) == ("line 3", ":3")
    place = place._replace(paragraph=2)
    assert (within(place), behind_path(place)) == ("paragraph 2", ", paragraph 2")
    place = place._replace(page=4)
    assert (within(place), behind_path(place)) == ("page 4, paragraph 2", ", page 4, paragraph 2")
