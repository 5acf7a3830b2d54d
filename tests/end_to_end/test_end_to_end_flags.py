"""Every flag does what its help says."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ESCAPE = "\x1b"


def report(done) -> dict:
    return json.loads(done.stdout)


def test_version_and_help(claimcheck):
    assert claimcheck("--version").stdout == "claimcheck 0.1.0\n"
    for flag in ("-h", "--help"):
        done = claimcheck("check", flag)
        assert done.returncode == 0
        assert "--fail-on" in done.stdout
        assert max(map(len, done.stdout.splitlines())) <= 80
    assert "completion" not in claimcheck("--help").stdout


@pytest.mark.parametrize(("level", "code"), [("error", 1), ("warning", 1), ("note", 1), ("never", 0)])
def test_fail_on_with_an_error(claimcheck, slip, level, code):
    assert claimcheck("check", slip, "--fail-on", level).returncode == code


@pytest.mark.parametrize(("level", "code"), [("error", 0), ("warning", 1), ("note", 1), ("never", 0)])
def test_fail_on_with_a_warning(claimcheck, level, code):
    done = claimcheck("check", ROOT / "seeds", "--fail-on", level, "--format", "concise")
    assert done.returncode == code
    assert ": warning diverging-figures " in done.stdout


def test_concise_is_one_line_a_finding(claimcheck, slip):
    done = claimcheck("check", slip.name, "--format", "concise")
    (line,) = done.stdout.splitlines()
    path, row, column, rest = line.split(":", 3)
    assert (path, int(row)) == ("slip.txt", 1)
    assert int(column) == 18
    assert rest.startswith(" error conflicting-figures ")


def test_json_satisfies_its_schema(claimcheck, slip):
    import jsonschema

    schema = json.loads((ROOT / "claimcheck/formats/report.schema.json").read_text("utf-8"))
    check = report(claimcheck("check", slip, "missing.txt", "--format", "json"))
    jsonschema.validate(check, schema)
    assert check["summary"]["errors"] == 1
    assert [each["path"] for each in check["skipped"]] == ["missing.txt"]
    extract = report(claimcheck("extract", slip, "--format", "json"))
    jsonschema.validate(extract, schema)
    assert "findings" not in extract
    assert [claim["text"] for claim in extract["claims"]][:1] == ["23"]


def test_unread_inputs_and_json_are_also_said_on_stderr(claimcheck, slip):
    done = claimcheck("check", slip, "missing.txt", "--format", "json")
    assert done.stderr.splitlines()[-1].startswith("claimcheck: missing.txt: ")


@pytest.mark.parametrize("format", ["rich", "concise", "json"])
def test_output_writes_what_would_have_been_printed(claimcheck, slip, tmp_path, format):
    printed = claimcheck("check", slip, "--format", format)
    written = claimcheck("check", slip, "--format", format, "--output", "out")
    assert written.returncode == printed.returncode == 1
    assert written.stdout == ""
    assert (tmp_path / "out").read_text("utf-8") == printed.stdout
    assert "out" in written.stderr


def test_date_fills_in_and_never_overrides(claimcheck, tmp_path):
    (tmp_path / "dated.md").write_text("---\ndate: 2019-05-01\n---\nTrade reached $3 billion this year.\n")
    (tmp_path / "undated.md").write_text("Trade reached $3 billion this year.\n")
    done = claimcheck("extract", "dated.md", "undated.md", "--date", "2021-11-17", "--format", "json")
    periods = {claim["document"]: claim["period"] for claim in report(done)["claims"]}
    assert periods["dated.md"]["start"][:4] == "2019"
    assert periods["undated.md"]["start"][:4] == "2021"
    without = report(claimcheck("extract", "undated.md", "--format", "json"))
    assert without["claims"][0]["period"] == {"start": None, "end": None, "text": "this year"}


@pytest.mark.parametrize(
    ("flags", "found"),
    [
        (["--select", "conflicting-figures"], True),
        (["--select", "diverging-figures,conflicting-figures"], True),
        (["--select", "diverging-figures", "--select", "conflicting-figures"], True),
        (["--select", "diverging-figures"], False),
        (["--ignore", "conflicting-figures"], False),
        (["--ignore", "diverging-figures"], True),
    ],
)
def test_select_and_ignore(claimcheck, slip, flags, found):
    done = claimcheck("check", slip, "--format", "concise", *flags)
    assert done.returncode == int(found)
    assert ("conflicting-figures" in done.stdout) is found


BATCH = [
    {
        "id": "a",
        "text": "The Azerbaijani-Russian trade turnover reached $3 billion in 2021, the ministry said.",
    },
    {"id": "b", "text": "The trade turnover of Azerbaijan and Russia amounted to $5 billion in 2021."},
]


@pytest.mark.parametrize(("scope", "code"), [("document", 0), ("run", 1)])
def test_scope(claimcheck, tmp_path, scope, code):
    batch = "\n".join(map(json.dumps, BATCH))
    (tmp_path / "batch.jsonl").write_text(batch)
    done = claimcheck("check", "batch.jsonl", "--scope", scope, "--format", "json")
    assert [document["id"] for document in report(done)["documents"]] == ["a", "b"]
    assert {claim["document"] for claim in report(done)["claims"]} == {"a", "b"}
    assert done.returncode == code, report(done)["clusters"]


def test_rules_folder_adds_words(claimcheck, tmp_path):
    """The example in the README, which has a word that no built-in rule knows."""
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "bounds.toml").write_text(readme_rules())
    story = "The flood destroyed within a whisker of 700 homes, the mayor said."
    without = report(claimcheck("extract", "-", "--format", "json", stdin=story))
    with_rules = report(claimcheck("extract", "-", "--format", "json", "--rules", "house", stdin=story))
    assert [claim["text"] for claim in without["claims"]] == ["700"]
    assert [claim["text"] for claim in with_rules["claims"]] == ["within a whisker of 700"]


def readme_rules() -> str:
    readme = (ROOT / "README.md").read_text("utf-8")
    text = readme.split("## Your own words")[1].split("```toml\n")[1].split("```")[0]
    tomllib.loads(text)
    return text


FORCED = {"FORCE_COLOR": "1"}


@pytest.mark.parametrize(
    ("flags", "env"),
    [
        (["--no-color"], FORCED),
        ([], FORCED | {"NO_COLOR": "1"}),
        ([], {"FORCE_COLOR": ""}),
        (["--format", "concise"], FORCED),
        (["--format", "markdown"], FORCED),
        ([], {"NO_COLOR": "1"}),
        ([], {}),
    ],
)
def test_no_escape_bytes_without_a_terminal(claimcheck, slip, flags, env):
    done = claimcheck("check", slip, *flags, env=env)
    assert ESCAPE not in done.stdout
    if "--format" not in flags:
        assert max(map(len, done.stdout.splitlines())) <= 80


@pytest.mark.parametrize("no_color", [{}, {"NO_COLOR": ""}])
def test_colour_without_a_terminal_where_it_is_forced(claimcheck, slip, no_color):
    """As CI services ask for it; a file that is written has none."""
    done = claimcheck("check", slip, env=FORCED | no_color)
    assert ESCAPE in done.stdout
    claimcheck("check", slip, "--output", slip.parent / "report.txt", env=FORCED)
    assert ESCAPE not in (slip.parent / "report.txt").read_text(encoding="utf-8")


def test_quiet_keeps_findings_and_unread_inputs(claimcheck, slip, clean):
    (line,) = claimcheck("check", clean, "--quiet").stdout.splitlines()
    assert line.endswith("nothing skipped")
    done = claimcheck("check", slip, "missing.txt", "--quiet")
    assert done.returncode == 1
    assert "conflicting-figures" in done.stdout
    assert "missing.txt" in done.stdout


def test_standard_input_with_a_name(claimcheck):
    code = "```\nkilled 99 people\n```"
    story = f"---\ntitle: Flood\n---\nThe flood killed 23 people.\n\n{code}\n\nThe flood killed 32 people.\n"
    done = claimcheck("check", "-", "--stdin-filename", "draft.md", "--format", "json", stdin=story)
    assert report(done)["documents"] == [
        {"id": "draft.md", "path": "draft.md", "title": "Flood", "date": None}
    ]
    assert {claim["text"] for claim in report(done)["claims"]} == {"23", "32"}
    assert done.returncode == 1


def test_title_is_a_headline_for_a_story_without_one(claimcheck):
    story = "The flood killed 32 people on Sunday, police said."
    done = claimcheck("check", "-", "--title", "Flood kills 23 people", "--format", "json", stdin=story)
    (document,) = report(done)["documents"]
    assert document["title"] == "Flood kills 23 people"
    segments = [(claim["segment"], claim["text"]) for claim in report(done)["claims"]]
    assert segments[:1] == [("headline", "23")]
    assert ("body", "32") in segments


def test_rule_lists_the_checks_and_shows_one(claimcheck):
    listed = claimcheck("rule")
    assert listed.returncode == 0
    ids = [line.split()[0] for line in listed.stdout.splitlines() if line.strip()]
    assert {"conflicting-figures", "diverging-figures"} <= set(ids)
    for check in ("conflicting-figures", "diverging-figures"):
        shown = claimcheck("rule", check).stdout
        assert shown.startswith(check)
        for heading in ("What", "Why", "Flags", "Passes", "Limits"):
            assert heading in shown


def test_demo_shows_its_slips_and_its_story(claimcheck):
    done = claimcheck("demo")
    assert done.returncode == 0
    for check in ("conflicting-figures", "diverging-figures"):
        assert check in done.stdout
    story = claimcheck("demo", "--story").stdout
    assert story == (ROOT / "claimcheck/demo.md").read_text("utf-8")


@pytest.mark.parametrize("format", ["table", "csv", "json", "jsonl"])
def test_extract_prints_every_figure(claimcheck, slip, format):
    done = claimcheck("extract", slip, "--format", format)
    assert done.returncode == 0
    assert "23" in done.stdout
    assert "32" in done.stdout


def test_extract_parquet(claimcheck, slip, tmp_path):
    import pandas

    assert claimcheck("extract", slip, "--format", "parquet", "--output", "out.parquet").returncode == 0
    frame = pandas.read_parquet(tmp_path / "out.parquet")
    assert list(frame["text"])[:1] == ["23"]


def test_extract_explains_what_made_a_claim(claimcheck, tmp_path):
    (tmp_path / "story.txt").write_text("Trade amounted to more than $2 billion.")
    plain = claimcheck("extract", "story.txt").stdout
    explained = claimcheck("extract", "story.txt", "--explain").stdout
    assert "magnitude" not in plain
    for rule in ("digits", "magnitude", "more than"):
        assert rule in explained
