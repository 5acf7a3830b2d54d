"""Sentences and cells of tables: what fits, what does not, and that the work grows with both, no faster."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from claims_factory import RULES, Said, Story, year
from work import calls

from claimcheck.clusters import Comparer, cluster
from claimcheck.clusters.stems import stem, stems
from claimcheck.clusters.stories import Stories
from claimcheck.clusters.table_pairs import table_pairs
from claimcheck.model.claim import Claim, Modality, Role
from claimcheck.model.document import Document, Segment, SegmentKind
from claimcheck.model.period import Period
from claimcheck.model.relation import Relation
from claimcheck.model.table import CellNames, Row

NAMES = CellNames(1, 2, 3, "Exports", "2024", "Exports", "", "Trade", year(2024), "$ million")
CELL = Said("export", period=year(2024), cell=NAMES)
COPY = Said("export", label="Exports", period=year(2024))
MARCH = Period("March 2024", date(2024, 3, 1), date(2024, 3, 31))


def pair(copy: str, said: Said, names: CellNames = NAMES) -> Comparer:
    story = Story()
    story.say(copy, said)
    story.say("[$41 million]", replace(CELL, cell=names, period=names.period), segment=SegmentKind.TABLE)
    return Comparer(story.claims, RULES)


@pytest.mark.parametrize(
    ("copy", "relation"),
    [
        ("Exports came to [$51 million] in 2024.", Relation.CONTRADICTS),
        ("Exports came to [$41 million] in 2024.", Relation.AGREES),
        ("Exports came to [$40 million] in 2024.", Relation.CONTRADICTS),
        ("Exports came to [nearly $45 million] in 2024.", Relation.AGREES),
        ("Exports came to [more than $20 million] in 2024.", Relation.DIVERGES),
    ],
)
def test_how_a_sentence_stands_to_its_cell(copy: str, relation: Relation) -> None:
    found = pair(copy, COPY).compare(0, 1)
    assert (found.objection, found.relation) == (None, relation)
    assert found.evidence[0].reason == "the sentence names the cell in row “Exports”, column “2024”"


@pytest.mark.parametrize(
    ("copy", "said", "objection"),
    [
        (
            "Imports came to [$51 million] in 2024.",
            Said("import", period=year(2024)),
            "does not name the cell",
        ),
        ("Exports paid [$51 million] in tax.", Said("tax", period=year(2024)), "what is measured differs"),
        ("Exports of [$51 million] in 2023.", replace(COPY, period=year(2023)), "periods differ"),
        ("Exports of [$51 million] in March.", replace(COPY, period=MARCH), "periods differ"),
        ("Oil exports of [$51 million].", replace(COPY, words="oil", label="Oil exports"), "is narrowed, by"),
        ("Exports to Estia came to [$51 million].", COPY, 'speaks of "Estia"'),
        ("Exports by sea came to [$51 million].", COPY, 'speaks of "sea"'),
        ("Vik’s exports came to [$51 million].", replace(COPY, entities="vik"), "subjects differ"),
        ("Another [$51 million] of exports.", replace(COPY, marker="another"), "makes one of them a part"),
        ("Exports of [€51 million].", COPY, "currencies differ"),
        ("Exports of [51] goods.", COPY, "the other a count"),
        ("Exports rose [$51 million].", replace(COPY, role=Role.CHANGE, trend="up"), "the other a change"),
        ("Exports may be [$51 million].", replace(COPY, modality=Modality.FORECAST), "the other forecast"),
    ],
)
def test_what_makes_a_sentence_and_a_cell_two_things(copy: str, said: Said, objection: str) -> None:
    found = pair(copy, said).compare(0, 1)
    assert found.objection is not None
    assert objection in found.objection


def test_rows_of_one_name_and_losses_are_held_against_nothing() -> None:
    twice = pair("Exports of [$51 million].", COPY, NAMES._replace(row_only=False)).compare(0, 1)
    assert twice.objection == "another row or column of the table has the same name"
    story = Story()
    story.say("Exports of [$51 million].", COPY)
    (loss,) = story.say("[$41 million]", CELL)
    quantity = loss.quantity._replace(value=-loss.quantity.value)
    claims = [story.claims[0], loss._replace(quantity=quantity)]
    assert Comparer(claims, RULES).compare(0, 1).objection == "one of them is below zero"


def test_the_total_of_a_table_is_meant_where_copy_says_so_or_nearly_gives_it() -> None:
    names = NAMES._replace(row_name="Total", row_words="Total", around="Exports by sea")
    for copy, one in (
        ("In total, exports came to [$91 million].", True),
        ("Exports came to [$42 million].", True),
        ("Exports came to [$14 million].", True),
        ("Exports came to [$77 million].", False),
    ):
        assert (pair(copy, COPY, names).compare(0, 1).objection is None) is one, copy


def test_cells_are_held_against_no_other_cells() -> None:
    story = Story()
    story.say("[$41 million]", CELL)
    story.say("[$51 million]", CELL)
    assert "not against each other" in (Comparer(story.claims, RULES).compare(0, 1).objection or "")
    assert [len(each.claims) for each in cluster(story.claims, RULES, across_documents=True)] == [1, 1]


def test_of_two_figures_for_one_cell_in_a_sentence_the_one_that_agrees_is_meant() -> None:
    story = Story()
    story.say("Exports were [$38 million] and then [$41 million] in 2024.", COPY, COPY)
    story.say("[$41 million]", CELL)
    comparer = Comparer(story.claims, RULES)
    assert list(table_pairs(story.claims, comparer.cell_fit, comparer.relation, {})) == [(1, 2)]


def table(rows: int, sentences: int) -> list[Claim]:
    story = Story()
    for number in range(sentences):
        story.say(
            f"Exports of Town{number} came to [$51 million] in 2024.", replace(COPY, entities=f"town{number}")
        )
    for number in range(rows):
        names = NAMES._replace(
            row=number, row_name=f"Town{number}", row_words=f"Town{number}", column_words="Exports"
        )
        story.say("[$41 million]", replace(CELL, cell=names))
    return story.claims


def test_the_work_grows_with_the_cells_and_the_sentences() -> None:
    def work(claims: list[Claim]) -> int:
        comparer = Comparer(claims, RULES)
        relate = comparer.relation
        assert len(list(table_pairs(claims, comparer.cell_fit, relate, {}))) == len(claims) // 2
        return calls(lambda: list(table_pairs(claims, comparer.cell_fit, relate, {})))

    once, twice = work(table(40, 40)), work(table(80, 80))
    assert twice < 2.3 * once


def of_rows(id: str) -> Document:
    return Document(id, id, "", (Segment(SegmentKind.TABLE, "", 0, 1, None, Row(1, ())),))


def of_copy(id: str) -> Document:
    return Document(id, id, "", (Segment(SegmentKind.BODY, "", 0, 1),))


@pytest.mark.parametrize(
    ("stories", "expected"),
    [
        (["a/x.md"], "a/x.md"),
        (["a/draft.md", "a/x.md"], "a/draft.md"),
        (["a/draft-1.md", "a/draft.md", "a/x.md"], "a/draft-1.md"),
        (["b/draft.md", "a/x.md"], None),
        (["a/dra.md", "a/x.md"], None),
        ([], None),
    ],
)
def test_the_story_that_a_table_is_given_with(stories: list[str], expected: str | None) -> None:
    documents = [of_rows("a/draft-1-exports.csv"), *map(of_copy, stories)]
    assert Stories(documents, RULES.sameness).tables.get("a/draft-1-exports.csv") == expected


@pytest.mark.parametrize(
    "forms",
    [
        "exports exported exporting",
        "city cities",
        "box boxes",
        "reduce reduced reduces",
        "loss losses",
    ],
)
def test_the_forms_of_a_word_are_one(forms: str) -> None:
    assert len({stem(word) for word in forms.split()}) == 1
    assert stems(f"The {forms}.", frozenset({"the"})) == {stem(forms.split()[0])}


@pytest.mark.parametrize("words", ["Norway Norwich", "import importance", "gas gash", "12 13"])
def test_other_words_are_others(words: str) -> None:
    assert len(stems(words)) == 2
