"""The workflow for a public host names targets, scripts and extras that are here."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import site_rules
import yaml

PLACES = re.compile(r"(?:\.ci/\w+\.(?:py|sh)|tests/\w+)")


@pytest.fixture(scope="module")
def jobs(root: Path) -> dict[str, Any]:
    text = (root / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    return yaml.safe_load(text)["jobs"]


@pytest.fixture(scope="module")
def commands(jobs: dict[str, Any]) -> list[str]:
    return [step["run"] for job in jobs.values() for step in job["steps"] if "run" in step]


def test_targets_and_files_are_there(root: Path, commands: list[str]) -> None:
    made = [command.split()[1:] for command in commands if command.startswith("make ")]
    targets = {word for words in made for word in words if re.fullmatch(r"[a-z0-9-]+", word)}
    assert targets >= {"validate", "lint", "test-training", "test-plugin", "test-qt6"}
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    assert [name for name in targets if not re.search(rf"^{name}:", makefile, re.MULTILINE)] == []
    places = {place for command in commands for place in PLACES.findall(command)}
    assert places >= {".ci/package.py", ".ci/requirements.py", "tests/engine"}
    assert [place for place in places if not (root / place).exists()] == []


def test_scripts_understand_what_they_are_told(root: Path, commands: list[str]) -> None:
    for command in commands:
        for line in re.findall(r"\.ci/requirements\.py ([^>]+)", command):
            script = [sys.executable, str(root / ".ci" / "requirements.py"), *line.split()]
            done = subprocess.run(script, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr


def test_all_that_is_promised_is_tried(root: Path, jobs: dict[str, Any]) -> None:
    general = site_rules.read_metadata((root / "metadata.txt").read_text(encoding="utf-8"))
    images = [name.removeprefix("release-").replace("_", ".")
              for name in jobs["qgis"]["strategy"]["matrix"]["image"]]  # fmt: skip
    assert general["qgisMinimumVersion"] in images
    newest = general["qgisMaximumVersion"].split(".")[0]
    assert any(name.startswith(f"{newest}.") for name in images)
    project = (root / "pyproject.toml").read_text(encoding="utf-8")
    needed = re.search(r'requires-python = ">=([\d.]+)"', project)
    matrix = jobs["engine"]["strategy"]["matrix"]
    assert needed and matrix["python"][0] == needed[1]
    assert {name.split("-")[0] for name in matrix["os"]} == {"ubuntu", "windows", "macos"}


def test_nothing_is_released_that_did_not_pass(jobs: dict[str, Any]) -> None:
    assert set(jobs["release"]["needs"]) == set(jobs) - {"release", "package"}
    assert jobs["validate"]["needs"] == "package"
    assert jobs["release"]["if"] == "startsWith(github.ref, 'refs/tags/v')"
