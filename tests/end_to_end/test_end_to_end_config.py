"""Configuration files at work: what they change, and what is said of them."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

SLIP = "The flood killed 23 people on Sunday, police said.\n\nThe flood killed 32 people on Sunday.\n"
WIDE = "Trade with Estia reached $3 billion.\n\nTrade with Estia was more than $2 billion.\n"


@pytest.fixture(autouse=True)
def nothing_above(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text("")


def write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_toml", ".toml").replace("_txt", ".txt")
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)


def found(done) -> list[str]:
    return [" ".join(line.split()[:3]) for line in done.stdout.splitlines()]


def test_two_desks_with_their_own_settings_in_one_run(claimcheck, tmp_path):
    write(
        tmp_path,
        a__claimcheck_toml='ignore = ["conflicting-figures"]\n',
        a__story_txt=SLIP.replace("flood", "fire"),
        b__claimcheck_toml='[severity]\nconflicting-figures = "warning"\n',
        b__story_txt=SLIP,
    )
    for order in (["a", "b"], ["b", "a"]):
        done = claimcheck("check", *order, "--format", "concise", "--scope", "document")
        assert found(done) == ["b/story.txt:1:18: warning conflicting-figures"]
        assert done.returncode == 1


def test_a_finding_across_two_desks_stays_while_one_wants_it(claimcheck, tmp_path):
    first = "The Azerbaijani-Russian trade turnover reached $3 billion in 2021, the ministry said."
    second = "The trade turnover of Azerbaijan and Russia amounted to $5 billion in 2021."
    write(
        tmp_path,
        a__claimcheck_toml='ignore = ["conflicting-figures"]\n',
        a__story_txt=first,
        b__claimcheck_toml='[severity]\nconflicting-figures = "warning"\n',
        b__story_txt=second,
    )
    done = claimcheck("check", "a", "b", "--format", "concise")
    assert [line.split(": ")[1].split()[:2] for line in done.stdout.splitlines()] == [
        ["error", "conflicting-figures"]
    ]


def test_fail_on_and_severity(claimcheck, tmp_path):
    write(tmp_path, claimcheck_toml='fail-on = "error"\n', wide_txt=WIDE)
    assert claimcheck("check", "wide.txt").returncode == 0
    assert claimcheck("check", "wide.txt", "--fail-on", "warning").returncode == 1
    write(tmp_path, claimcheck_toml='fail-on = "error"\nseverity = { diverging-figures = "error" }\n')
    assert claimcheck("check", "wide.txt").returncode == 1


def test_a_note_stays_a_note(claimcheck, tmp_path):
    write(
        tmp_path,
        claimcheck_toml='severity = { diverging-figures = "error" }\n',
        story_txt="The merger values the bank at 2.6 billion euros.\n\n"
        "The merger values the bank at 3 billion euros.\n",
    )
    done = claimcheck("check", "story.txt", "--format", "concise")
    assert found(done) == ["story.txt:1:31: note diverging-figures"]


def test_rules_and_date(claimcheck, tmp_path):
    write(
        tmp_path,
        desk__claimcheck_toml='rules = ["house/bounds.toml"]\ndate = 2021-11-17\n',
        desk__story_txt="The flood destroyed within a whisker of 700 homes this year.\n",
    )
    (tmp_path / "desk" / "house").mkdir()
    (tmp_path / "desk" / "house" / "bounds.toml").write_text('[before]\n"within a whisker of" = "<~"\n')
    done = claimcheck("extract", "desk", "--format", "csv", "--config", "desk/claimcheck.toml")
    assert "within a whisker of 700" in done.stdout
    assert "2021-12-31" in done.stdout
    done = claimcheck("extract", "desk", "--format", "csv")
    assert "within a whisker of" not in done.stdout.split("sentence")[1].split(",")[3]
    assert "2021-12-31" in done.stdout
    assert (
        "desk/claimcheck.toml:1: rules holds for whole runs and is taken from claimcheck.toml" in done.stderr
    )


def test_mistakes_are_2_with_file_and_line_and_flags_beside_them(claimcheck, clean, tmp_path):
    write(tmp_path, claimcheck_toml='ignor = []\nfail-on = "fatal"\n')
    done = claimcheck("check", clean.name, "--date", "soon")
    assert (done.returncode, done.stdout) == (2, "")
    assert [line.partition(": ")[0] for line in done.stderr.splitlines()] == [
        "claimcheck.toml:1",
        "claimcheck.toml:2",
        "claimcheck",
    ]


def test_a_mistake_met_on_the_way_through_the_folders_is_2_too(claimcheck, tmp_path):
    write(tmp_path, a__claimcheck_toml="ignor = []\n", a__story_txt=SLIP)
    done = claimcheck("check", ".")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("a/claimcheck.toml:1: unknown key ignor: did you mean")


def test_config_prints_what_holds_and_from_where(claimcheck, tmp_path):
    write(
        tmp_path,
        claimcheck_toml='# ours\nfail-on = "error"\nignore = ["malformed-number"]\n',
        desk__claimcheck_toml='date = 2021-11-17\n[per-file-ignores]\n"old/*" = ["diverging-figures"]\n',
    )
    done = claimcheck("config", "desk")
    assert done.returncode == 0
    assert tomllib.loads(done.stdout)["per-file-ignores"] == {"old/*": ["diverging-figures"]}
    lines = {line.split(" = ")[0]: line.rpartition("  # ")[2] for line in done.stdout.splitlines()}
    assert lines["fail-on"] == "claimcheck.toml:2"
    assert lines["ignore"] == "default"
    assert lines["date"] == "desk/claimcheck.toml:1"
    assert lines["per-file-ignores"] == "desk/claimcheck.toml:2"
    assert tomllib.loads(claimcheck("config").stdout)["ignore"] == ["malformed-number"]


def test_what_config_prints_is_a_configuration(claimcheck, tmp_path, slip):
    write(
        tmp_path, claimcheck_toml='ignore = ["malformed-number"]\nseverity = { diverging-figures = "note" }\n'
    )
    (tmp_path / "copy.toml").write_text(claimcheck("config").stdout)
    first, second = claimcheck("config"), claimcheck("config", "--config", "copy.toml")
    assert tomllib.loads(first.stdout) == tomllib.loads(second.stdout)
