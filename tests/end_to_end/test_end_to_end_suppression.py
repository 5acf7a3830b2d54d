"""What the copy asks to be left alone is held back, counted, shown when asked for, and outlives no need."""

from __future__ import annotations

import json

import jsonschema
import pytest

from claimcheck.formats.schema import report_schema

IGNORE = "<!-- claimcheck: ignore[conflicting-figures] both counts are known -->"
FIRST = "The flood killed 23 people on Sunday, police said."
SECOND = "The flood killed 32 people on Sunday."
QUIET = "The clean-up of 14 streets will take three months."


@pytest.fixture
def story(tmp_path):
    def write(*blocks: str, name: str = "story.md") -> str:
        (tmp_path / name).write_text("\n\n".join(blocks) + "\n")
        return name

    return write


@pytest.mark.parametrize(
    "blocks", [(IGNORE, FIRST, SECOND), (FIRST, IGNORE, SECOND), (FIRST, f"{SECOND} {IGNORE}", QUIET)]
)
def test_a_finding_with_a_passage_in_the_block_is_held_back(claimcheck, story, blocks):
    done = claimcheck("check", story("# Flood kills many", *blocks), "--format", "json")
    assert done.returncode == 0
    report = json.loads(done.stdout)
    assert (report["findings"], report["summary"]["suppressed"]) == ([], 1)
    assert "suppressed" not in report
    assert done.stderr == ""


def test_a_finding_elsewhere_is_not_and_the_idle_suppression_is_named(claimcheck, story):
    done = claimcheck("check", story("# Flood", FIRST, SECOND, IGNORE, QUIET), "--format", "concise")
    assert done.returncode == 1
    assert done.stdout.startswith("story.md:3:18: error conflicting-figures")
    assert done.stderr == (
        "claimcheck: story.md:7: ignores conflicting-figures, and there is nothing to ignore any more\n"
    )


def test_another_check_is_not_held_back(claimcheck, story):
    ignore = IGNORE.replace("conflicting-figures", "diverging-figures, malformed-number")
    assert claimcheck("check", story("# Flood", ignore, FIRST, SECOND)).returncode == 1


def test_a_check_that_did_not_run_leaves_its_suppressions_unjudged(claimcheck, story):
    done = claimcheck(
        "check", story("# Flood", IGNORE, QUIET), "--ignore", "conflicting-figures", "--format", "json"
    )
    assert done.stderr == ""


def test_one_line_of_front_matter_for_the_story(claimcheck, story):
    front = "---\ntitle: Flood\nclaimcheck: ignore[conflicting-figures] known\n---"
    assert claimcheck("check", story(front, FIRST, SECOND)).returncode == 0


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("ignore[conflicting-figure] x", 'story.md:3: no check is called "conflicting-figure": did you mean'),
        ("ingore[conflicting-figures]", 'story.md:3: asks for "ingore[conflicting-figures]", which'),
    ],
)
def test_what_cannot_be_followed_is_said_with_its_line(claimcheck, story, comment, said):
    done = claimcheck(
        "check", story("# Flood", f"<!-- claimcheck: {comment} -->", FIRST, SECOND), "--format", "json"
    )
    assert done.returncode == 1
    assert said in done.stderr


def test_shown_when_asked_for(claimcheck, story):
    name = story("# Flood", IGNORE, FIRST, SECOND)
    rich = claimcheck("check", name, "--show-suppressed").stdout
    assert "Held back\n  story.md:5: conflicting-figures" in rich
    assert "ignored at story.md:3: both counts are known" in rich
    concise = claimcheck("check", name, "--show-suppressed", "--format", "concise").stdout
    assert concise.startswith("story.md:5:18: suppressed conflicting-figures ")
    assert concise.endswith(" (ignored at story.md:3: both counts are known)\n")
    report = json.loads(claimcheck("check", name, "--show-suppressed", "--format", "json").stdout)
    jsonschema.validate(report, report_schema())
    (held,) = report["suppressed"]
    assert (held["kind"], held["place"], held["finding"]["id"]) == ("copy", "story.md:3", "S1")
    log = json.loads(claimcheck("check", name, "--show-suppressed", "--format", "sarif").stdout)
    (result,) = log["runs"][0]["results"]
    assert result["suppressions"] == [{"kind": "inSource", "justification": "both counts are known"}]


def test_not_in_a_format_without_a_place_for_it(claimcheck, story):
    done = claimcheck("check", story(FIRST), "--show-suppressed", "--format", "csv")
    assert (done.returncode, done.stdout) == (2, "")
    assert "--show-suppressed goes with --format concise, json, rich, sarif" in done.stderr


def test_hostile_reasons_are_escaped(claimcheck, story):
    name = story("# Flood", IGNORE.replace("both", "\x1b[31m‮both"), FIRST, SECOND)
    for format in ("rich", "concise"):
        shown = claimcheck("check", name, "--show-suppressed", "--format", format).stdout
        assert "\x1b" not in shown
        assert "‮" not in shown


def test_across_documents_either_side_may_ask(claimcheck, story):
    one = "The Azerbaijani-Russian trade turnover reached $3 billion in 2021, the ministry said."
    two = "The trade turnover of Azerbaijan and Russia amounted to $5 billion in 2021."
    names = story(one, name="a.md"), story(IGNORE, two, name="b.md")
    for order in (names, names[::-1]):
        assert claimcheck("check", *order).returncode == 0
    story(two, name="b.md")
    assert claimcheck("check", *names).returncode == 1
