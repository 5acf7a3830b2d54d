"""The hook, the action and the snippets of docs/ci.md, tried in a throw-away repository."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
SLIP = "The flood killed 23 people on Sunday, police said.\n\nThe flood killed 32 people on Sunday.\n"
CLEAN = "The flood killed 23 people on Sunday, police said.\n"

pytestmark = pytest.mark.skipif(
    not (shutil.which("git") and shutil.which("bash")), reason="needs git and bash"
)


@pytest.fixture
def environment(tmp_path):
    """As a job has it: claimcheck on the path, and the files that GitHub gives a step."""
    return os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "RUNNER_TEMP": str(tmp_path),
        "GITHUB_OUTPUT": str(tmp_path / "output"),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
        "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"),
        "HOME": str(tmp_path),
    }


@pytest.fixture
def repository(tmp_path):
    folder = tmp_path / "site"
    (folder / "content" / "a folder").mkdir(parents=True)
    (folder / "claimcheck.toml").write_text("")
    (folder / "content" / "clean.txt").write_text(CLEAN)
    (folder / "content" / "a folder" / "slip.txt").write_text(CLEAN)
    for arguments in (["init", "-b", "main"], ["add", "."], ["commit", "-m", "first"]):
        who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
        subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)
    return folder


def snippets() -> list[dict]:
    text = (ROOT / "docs" / "ci.md").read_text("utf-8")
    return [yaml.safe_load(each) for each in re.findall(r"^```yaml\n(.*?)^```", text, re.M | re.S)]


def step(name: str) -> dict:
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    assert action["runs"]["using"] == "composite"
    return next(each for each in action["runs"]["steps"] if each.get("name") == name)


def run_step(repository, environment, paths: str, arguments: str) -> subprocess.CompletedProcess[str]:
    given = {"CLAIMCHECK_PATHS": paths, "CLAIMCHECK_ARGUMENTS": arguments}
    # As GitHub runs "shell: bash".
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step("Check the stories")["run"]]
    return subprocess.run(
        command, cwd=repository, env=environment | given, capture_output=True, text=True, check=False
    )


def test_no_step_of_the_action_lets_an_expression_into_the_shell():
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    scripts = [each["run"] for each in action["runs"]["steps"] if "run" in each]
    assert scripts
    assert not [script for script in scripts if "${{" in script]
    assert all(each["shell"] == "bash" for each in action["runs"]["steps"] if "run" in each)


@pytest.mark.parametrize(
    ("extras", "installed"), [("", "/the action"), ("office,html", "/the action[office,html]")]
)
def test_the_action_installs_the_extras_asked_for(environment, tmp_path, extras, installed):
    python = tmp_path / "bin" / "python"
    python.parent.mkdir()
    python.write_text('#!/bin/sh\nfor word; do echo "$word"; done\n')
    python.chmod(0o755)
    given = {
        "PATH": f"{python.parent}{os.pathsep}{environment['PATH']}",
        "GITHUB_ACTION_PATH": "/the action",
        "CLAIMCHECK_EXTRAS": extras,
    }
    install = step("Install claimcheck")
    assert set(install["env"]) == {"CLAIMCHECK_EXTRAS"}
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", install["run"]],
        env=environment | given,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == installed


def test_the_action_reports_what_changed_everywhere(repository, environment, tmp_path):
    (repository / "content" / "a folder" / "slip.txt").write_text(SLIP)
    done = run_step(repository, environment, "content/a folder\ncontent/clean.txt\n", "--diff\nHEAD\n")
    assert done.returncode == 1, done.stderr
    assert "::error " in done.stdout
    assert "slip.txt" in done.stdout
    log = json.loads((tmp_path / "claimcheck.sarif").read_text("utf-8"))
    assert len(log["runs"][0]["results"]) == 1
    assert "conflicting-figures" in (tmp_path / "summary.md").read_text("utf-8")
    output = (tmp_path / "output").read_text("utf-8").splitlines()
    assert output == ["exit-code=1", f"sarif={tmp_path}/claimcheck.sarif"]


@pytest.mark.parametrize(
    ("paths", "arguments", "code"),
    [
        ("content", "", 0),
        ("content/none.txt", "", 3),
        ("content", "--diff\nno-such", 2),
        ("$(touch stolen)\n`touch stolen`\n; touch stolen", "", 3),
        ("--output=stolen", "", 3),
    ],
)
def test_the_action_ends_with_the_code_of_the_check(repository, environment, paths, arguments, code):
    done = run_step(repository, environment, paths, arguments)
    assert done.returncode == code, done.stderr
    assert f"exit-code={code}" in Path(environment["GITHUB_OUTPUT"]).read_text("utf-8")
    assert not (repository / "stolen").exists()


def test_the_upload_takes_what_the_check_has_written():
    upload = step("Upload the findings")
    assert upload["with"]["sarif_file"] == "${{ steps.check.outputs.sarif }}"
    assert "always()" in upload["if"]


@pytest.mark.skipif(find_spec("pre_commit") is None, reason="needs pre-commit")
@pytest.mark.parametrize(("story", "code"), [(SLIP, 1), (CLEAN, 0)])
def test_the_hook_before_a_commit(repository, environment, story, code):
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hook["id"] == snippets()[0]["repos"][0]["hooks"][0]["id"]
    arguments = snippets()[0]["repos"][0]["hooks"][0]["args"]
    # What the hook itself would install is installed already.
    local = {"repo": "local", "hooks": [{**hook, "language": "system", "args": arguments}]}
    (repository / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [local]}))
    (repository / "content" / "a folder" / "slip.txt").write_text(story)
    (repository / "content" / "picture.svg").write_text("<svg/>")
    subprocess.run(["git", "add", "."], cwd=repository, check=True)
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", "--all-files"],
        cwd=repository,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    assert ("conflicting-figures" in done.stdout) is bool(code)


def test_the_site_s_workflow_gives_the_action_what_it_takes():
    workflow = snippets()[1]
    (job,) = workflow["jobs"].values()
    checkout, claimcheck = job["steps"]
    assert checkout["with"]["fetch-depth"] == 0
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    assert set(claimcheck["with"]) <= set(action["inputs"])


def test_the_gitlab_job(repository, environment):
    (job,) = snippets()[2].values()
    (repository / "content" / "a folder" / "slip.txt").write_text(SLIP)
    _, *script = job["script"]
    done = subprocess.run(
        ["bash", "-e", "-c", "\n".join(script)],
        cwd=repository,
        env=environment,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    for report in job["artifacts"]["reports"].values():
        assert (repository / report).stat().st_size
    assert len(json.loads((repository / "claimcheck.json").read_text("utf-8"))) == 1
