"""``check --explain`` and ``explain FILE LINE LINE``."""

from __future__ import annotations

import pytest

MINE = (
    "Twenty-three miners were trapped on Monday at the Brenholt mine.\n\n"
    "Rescue teams lowered food to the 32 trapped miners. About 40 drivers waited.\n\n"
    "Police put the crowd in Lunde at 200. The union put the crowd in Lunde at 350.\n"
)


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "mine.txt"
    path.write_text(MINE, encoding="utf-8")
    return "mine.txt"


def test_check_shows_the_evidence_when_asked(claimcheck, story):
    assert "One thing" not in claimcheck("check", story).stdout
    done = claimcheck("check", story, "--explain")
    assert done.returncode == 1
    for sign in ('the same noun, "miner"', "digits transposed?", "points back to something known"):
        assert sign in done.stdout


def test_check_explains_on_the_terminal_only(claimcheck, story):
    done = claimcheck("check", story, "--explain", "--format", "json")
    assert done.returncode == 2
    assert done.stderr == "claimcheck: --explain goes with --format rich\n"


def test_two_lines_that_are_compared_and_two_figures_that_are_not(claimcheck, story):
    done = claimcheck("explain", story, "3", "1")
    assert done.returncode == 0
    assert "“Twenty-three” (line 1, miners) and “32” (line 3, trapped miners)" in done.stdout
    assert "compared: they contradict" in done.stdout
    assert 'not compared: what is measured differs: "miners" and "drivers"' in done.stdout


def test_what_the_copy_owns_up_to_is_said(claimcheck, story):
    done = claimcheck("explain", story, "5", "5")
    assert "not compared: the copy itself tells its reader" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("mine.txt", "1", "2"), 2, "mine.txt: line 2 has no figure"),
        (("mine.txt", "1", "1"), 2, "mine.txt: line 1 has one figure only"),
        (("none.txt", "1", "3"), 3, "none.txt: does not exist"),
        (("mine.txt", "1"), 2, "Missing argument"),
    ],
)
def test_what_cannot_be_explained(claimcheck, story, arguments, code, message):
    done = claimcheck("explain", *arguments)
    assert done.returncode == code
    assert message in done.stderr
    assert done.stdout == ""
