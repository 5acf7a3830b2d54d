"""``check --diff REV``: the whole story is read, and only what a change touches is reported."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")

FIRST = "The flood killed 23 people on Sunday, police said."
SECOND = "The flood killed 32 people on Sunday."
SAME = "The flood killed 23 people on Sunday."
MONEY = "The repair of the dam will cost $48 million.\n\nThe repair of the dam will cost $48 billion."


def git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path):
    (tmp_path / "claimcheck.toml").write_text("")
    git(tmp_path, "init")
    write(tmp_path, "story.md", FIRST, "Rain fell.", SAME, MONEY)
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-m", "first")
    return tmp_path


def write(folder: Path, name: str, *blocks: str) -> None:
    (folder / name).parent.mkdir(exist_ok=True, parents=True)
    (folder / name).write_text("\n\n".join(blocks) + "\n")


def found(done) -> list[str]:
    return [line.split(": ")[0] for line in done.stdout.splitlines()]


def test_one_changed_passage_brings_up_the_finding_and_no_other(claimcheck, repository):
    assert claimcheck("check", "story.md", "--diff", "HEAD").returncode == 0
    write(repository, "story.md", FIRST, "Rain fell.", SECOND, MONEY)
    done = claimcheck("check", "story.md", "--diff", "HEAD", "--format", "concise")
    assert done.returncode == 1
    assert found(done) == ["story.md:1:18"]
    assert "1 finding on lines that have not changed since HEAD: left out by --diff" in done.stderr
    git(repository, "commit", "-am", "second")
    assert claimcheck("check", "story.md", "--diff", "HEAD").returncode == 0
    assert claimcheck("check", "story.md", "--diff", "HEAD~1").returncode == 1


def test_moved_lines_have_not_changed(claimcheck, repository):
    write(repository, "story.md", "A new first paragraph.", FIRST, "Rain fell.", SAME, MONEY)
    assert claimcheck("check", "story.md", "--diff", "HEAD").returncode == 0


def test_a_sentence_over_two_lines_changes_with_either(claimcheck, repository):
    wrapped = "The repair of the dam that was built in the\nspring will cost $48 million."
    other = "The repair of the dam will cost $48 billion."
    write(repository, "two.md", wrapped, other)
    git(repository, "add", ".")
    git(repository, "commit", "-m", "second")
    write(repository, "two.md", wrapped.replace("built in the", "built in that"), other)
    assert claimcheck("check", "two.md", "--diff", "HEAD").returncode == 1


def test_a_new_file_is_all_new_and_so_is_an_ignored_one(claimcheck, repository):
    (repository / ".gitignore").write_text("drafts/\n")
    write(repository, "new.md", MONEY)
    write(repository, "drafts/own.md", MONEY)
    for path in ("new.md", "drafts/own.md"):
        assert claimcheck("check", path, "--diff", "HEAD").returncode == 1


def test_a_renamed_file_is_compared_with_what_it_was(claimcheck, repository):
    git(repository, "mv", "story.md", "renamed.md")
    assert claimcheck("check", "renamed.md", "--diff", "HEAD").returncode == 0
    write(repository, "renamed.md", FIRST, "Rain fell.", SECOND, MONEY)
    done = claimcheck("check", "renamed.md", "--diff", "HEAD", "--format", "concise")
    assert found(done) == ["renamed.md:1:18"]


@pytest.mark.parametrize("name", ["a b.md", 'quo"te.md', "new\nline.md", "ünï.md", "-dash.md", "x\\y.md"])
def test_names_of_any_kind(claimcheck, repository, name):
    write(repository, name, FIRST, SAME)
    write(repository, "zz.md", FIRST, SAME)
    git(repository, "add", ".")
    git(repository, "commit", "-m", "second")
    write(repository, name, FIRST, SECOND)
    write(repository, "zz.md", "Rain.", FIRST, SAME)
    done = claimcheck("check", ".", "--diff", "HEAD", "--scope", "document", "--format", "json")
    report = json.loads(done.stdout)
    assert [Path(each["primary"]["path"]).name for each in report["findings"]] == [name]


def test_since_the_histories_parted(claimcheck, repository):
    git(repository, "checkout", "-b", "draft")
    write(repository, "mine.md", FIRST, SAME)
    git(repository, "add", ".")
    git(repository, "commit", "-m", "mine")
    git(repository, "checkout", "main")
    write(repository, "story.md", FIRST, "Rain fell for days.", SAME)
    git(repository, "commit", "-am", "theirs")
    git(repository, "checkout", "draft")
    assert claimcheck("check", ".", "--diff", "main").returncode == 0


def test_a_story_a_line(claimcheck, repository):
    stories = [json.dumps({"id": str(n), "text": MONEY.replace("dam", f"{n}th dam")}) for n in (1, 2)]
    (repository / "wire.jsonl").write_text("\n".join(stories) + "\n")
    git(repository, "add", ".")
    git(repository, "commit", "-m", "wire")
    stories[1] = stories[1].replace("repair", "full repair")
    (repository / "wire.jsonl").write_text("\n".join(stories) + "\n")
    done = claimcheck("check", "wire.jsonl", "--diff", "HEAD", "--scope", "document", "--format", "json")
    assert {each["primary"]["document"] for each in json.loads(done.stdout)["findings"]} == {"2"}


@pytest.mark.parametrize(
    ("revision", "sentence"),
    [
        ("no-such", 'git knows no revision "no-such" in '),
        ("--output=stolen", '"--output=stolen" is no revision'),
        ("-x", '"-x" is no revision'),
        ("", '"" is no revision'),
        ("a\nb", "is no revision"),
    ],
)
def test_a_revision_that_is_none_is_2(claimcheck, repository, revision, sentence):
    done = claimcheck("check", "story.md", f"--diff={revision}")
    assert (done.returncode, done.stdout) == (2, "")
    assert sentence in done.stderr
    assert not (repository / "stolen").exists()


def test_no_repository_is_2(claimcheck, slip):
    done = claimcheck("check", slip, "--diff", "HEAD")
    assert done.returncode == 2
    assert "lies in no git repository" in done.stderr


def test_no_git_is_2(claimcheck, repository):
    done = claimcheck("check", "story.md", "--diff", "HEAD", env={"PATH": str(repository)})
    assert done.returncode == 2
    assert "git is not installed" in done.stderr


def test_a_repository_starts_no_program_of_its_own(claimcheck, repository):
    program = repository / "program.sh"
    program.write_text("#!/bin/sh\ntouch ran\n")
    program.chmod(0o755)
    git(repository, "config", "core.fsmonitor", str(program))
    git(repository, "config", "diff.external", str(program))
    (repository / "ran").unlink(missing_ok=True)
    write(repository, "story.md", FIRST, SECOND)
    claimcheck("check", "story.md", "--diff", "HEAD", env={"GIT_EXTERNAL_DIFF": str(program)})
    assert not (repository / "ran").exists()


def test_inside_a_hook_git_is_asked_about_the_story(claimcheck, repository, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    git(elsewhere, "init")
    write(repository, "story.md", FIRST, SECOND)
    env = {"GIT_DIR": os.fspath(elsewhere / ".git"), "GIT_INDEX_FILE": os.fspath(elsewhere / "index")}
    assert claimcheck("check", "story.md", "--diff", "HEAD", env=env).returncode == 1
