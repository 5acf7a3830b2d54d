"""Accepted findings survive what changes around them, and die with their figures."""

from __future__ import annotations

import tomllib

import pytest

FIRST = "The flood killed 23 people on Sunday, police said."
SECOND = "The flood killed 32 people on Sunday."
MONEY = "The repair of the dam will cost $48 million.\n\nThe repair of the dam will cost $48 billion."
BASELINE = "claimcheck-baseline.toml"


@pytest.fixture(autouse=True)
def story(tmp_path):
    (tmp_path / "claimcheck.toml").write_text("")

    def write(*blocks: str, name: str = "story.txt") -> str:
        (tmp_path / name).write_text("\n\n".join(blocks) + "\n")
        return name

    write(FIRST, SECOND)
    return write


@pytest.fixture
def entries(tmp_path):
    return lambda: tomllib.loads((tmp_path / BASELINE).read_text()).get("accepted", [])


def test_accept_writes_what_people_can_review(claimcheck, entries):
    assert claimcheck("check", "story.txt").returncode == 1
    done = claimcheck("accept", "story.txt", "--reason", "both  counts\nare known")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"claimcheck: {BASELINE}: 1 accepted\n"
    assert entries() == [
        {
            "check": "conflicting-figures",
            "reason": "both counts are known",
            "stories": ["story.txt"],
            "passages": [
                {"figure": "32", "sentence": "the flood killed # people on sunday"},
                {"figure": "23", "sentence": "the flood killed # people on sunday police said"},
            ],
        }
    ]
    assert claimcheck("check", "story.txt").returncode == 0


@pytest.mark.parametrize(
    ("blocks", "code"),
    [
        (("Rain fell for 9 days.", FIRST, "It was the 3rd flood.", SECOND), 0),
        ((SECOND, FIRST), 0),
        ((FIRST.replace("23", "twenty-three"), SECOND), 0),
        ((FIRST.replace("The flood", "The  FLOOD"), SECOND), 0),
        ((FIRST, SECOND.replace("32", "33")), 1),
        ((FIRST.replace("23", "about 23"), SECOND.replace("32", "52")), 1),
        ((FIRST, SECOND.replace("killed", "drowned and killed")), 1),
    ],
)
def test_it_survives_edits_around_and_dies_with_the_figure(claimcheck, story, blocks, code):
    claimcheck("accept", "story.txt", "--reason", "known")
    story(*blocks)
    assert claimcheck("check", "story.txt").returncode == code


def test_it_moves_with_the_story(claimcheck, tmp_path):
    claimcheck("accept", "story.txt", "--reason", "known")
    (tmp_path / "story.txt").rename(tmp_path / "moved.txt")
    assert claimcheck("check", "moved.txt").returncode == 0


def test_numbers_are_those_of_the_report(claimcheck, story, entries):
    story(FIRST, SECOND, MONEY)
    shown = claimcheck("check", "story.txt").stdout
    assert "─ F1 · error" in shown
    assert "─ F2 · error" in shown
    assert claimcheck("accept", "story.txt", "f2", "--reason", "known").returncode == 0
    assert [each["passages"][0]["figure"] for each in entries()] == ["48000000 USD"]
    done = claimcheck("check", "story.txt", "--format", "concise")
    assert done.stdout.count("\n") == 1
    assert "“23”" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["accept", "story.txt"], "say why: --reason"),
        (
            ["accept", "story.txt", "3", "--reason", "x"],
            "story.txt: no finding has the number 3; it has 1 to 1",
        ),
        (["accept", "clean.txt", "--reason", "x"], "clean.txt: there is no finding to accept"),
        (["accept", "-", "--reason", "x"], "standard input has no place in a baseline"),
        (["accept", "story.txt", "--reason", "x", "--expires", "soon"], '--expires: "soon" is not a date'),
        (["check", "story.txt", "--baseline", "none.toml"], "none.toml:1: cannot be read"),
    ],
)
def test_what_makes_no_sense_is_2(claimcheck, clean, arguments, sentence):
    done = claimcheck(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert sentence in done.stderr


def test_an_entry_holds_until_its_last_day(claimcheck, entries):
    claimcheck("accept", "story.txt", "--reason", "known", "--expires", "9999-12-31")
    assert str(entries()[0]["expires"]) == "9999-12-31"
    assert claimcheck("check", "story.txt").returncode == 0
    claimcheck("baseline", "story.txt", "--baseline", "none")
    (old,) = entries()
    assert old["reason"] == "known"


def test_an_expired_entry_is_said_and_can_be_renewed(claimcheck, tmp_path, entries):
    claimcheck("accept", "story.txt", "--reason", "known", "--expires", "2001-01-01")
    done = claimcheck("check", "story.txt", "--format", "concise")
    assert done.returncode == 1
    assert f"{BASELINE}:4: this entry expired on 2001-01-01; its finding is reported again" in done.stderr
    claimcheck("baseline", "story.txt")
    assert claimcheck("check", "story.txt").returncode == 1, "a baseline renews nothing that was to end"
    claimcheck("accept", "story.txt", "1", "--reason", "still known")
    assert claimcheck("check", "story.txt").returncode == 0
    assert [each["reason"] for each in entries()] == ["still known"]


def test_a_stale_entry_is_a_note_once_its_story_was_read(claimcheck, story, clean):
    claimcheck("accept", "story.txt", "--reason", "known")
    story(FIRST)
    stale = f"{BASELINE}:4: nothing needs this entry any more"
    assert stale in claimcheck("check", "story.txt", "--format", "json").stderr
    assert stale not in claimcheck("check", clean, "--format", "json").stderr
    ignoring = claimcheck("check", "story.txt", "--ignore", "conflicting-figures", "--format", "json")
    assert stale not in ignoring.stderr


def test_baseline_takes_all_keeps_reasons_and_leaves_out_what_is_stale(claimcheck, story, entries):
    claimcheck("accept", "story.txt", "--reason", "known")
    story(MONEY, name="other.txt")
    assert claimcheck("baseline", ".").returncode == 0
    assert [each["reason"] for each in entries()] == ["found when the baseline was made", "known"]
    assert claimcheck("check", ".").returncode == 0
    story(FIRST)
    done = claimcheck("baseline", ".")
    assert f"{BASELINE}: 0 accepted, 1 left out" in done.stderr
    assert [each["stories"] for each in entries()] == [["other.txt"]]


def test_it_lies_beside_the_configuration(claimcheck, tmp_path):
    desk = tmp_path / "desk"
    desk.mkdir()
    (desk / "story.txt").write_text(f"{FIRST}\n\n{SECOND}\n")
    (tmp_path / "claimcheck.toml").unlink()
    (desk / "claimcheck.toml").write_text("")
    assert claimcheck("accept", "desk/story.txt", "--reason", "known").returncode == 0
    assert (desk / BASELINE).exists()
    assert claimcheck("check", "desk").returncode == 0
    assert claimcheck("check", "desk", "--baseline", "desk/claimcheck-baseline.toml").returncode == 0


def test_every_mistake_in_it_has_its_line(claimcheck, tmp_path):
    (tmp_path / BASELINE).write_text('[[accepted]]\nchek = "x"\npassages = []\n\n[[accepted]]\ncheck = 3\n')
    done = claimcheck("check", "story.txt")
    assert (done.returncode, done.stdout) == (2, "")
    assert [line.split(": ")[0] for line in done.stderr.splitlines()] == [
        f"{BASELINE}:2",
        f"{BASELINE}:5",
        f"{BASELINE}:6",
    ]


def test_the_order_of_files_makes_no_difference(claimcheck, story, tmp_path):
    story(MONEY, name="a.txt")
    texts = []
    for order in (("a.txt", "story.txt"), ("story.txt", "a.txt")):
        (tmp_path / BASELINE).unlink(missing_ok=True)
        claimcheck("baseline", *order)
        texts.append((tmp_path / BASELINE).read_text())
    assert texts[0] == texts[1]


@pytest.mark.parametrize("flags", [("--select", "diverging-figures"), ("--ignore", "conflicting-figures")])
def test_what_is_not_asked_for_is_not_accepted(claimcheck, entries, flags):
    assert claimcheck("accept", "story.txt", *flags, "--reason", "known").returncode == 2
    done = claimcheck("baseline", "story.txt", *flags)
    assert (done.returncode, entries()) == (0, []), done.stderr


def test_stories_are_read_and_compared_as_check_does(claimcheck, tmp_path, entries):
    (tmp_path / "table").write_text(
        "key,copy\n"
        'a,"The Azerbaijani-Russian trade turnover reached $3 billion in 2021, the ministry said."\n'
        'b,"The trade turnover of Azerbaijan and Russia amounted to $5 billion in 2021."\n'
    )
    reading = ("--input-format", "csv", "--column", "text=copy", "--column", "id=key")
    claimcheck("baseline", "table", *reading, "--scope", "document")
    assert entries() == []
    claimcheck("accept", "table", *reading, "--reason", "known")
    (entry,) = entries()
    assert [each["figure"] for each in entry["passages"]] == ["3000000000 USD", "5000000000 USD"]
