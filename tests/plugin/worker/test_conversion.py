"""The engine's command ``bundle`` as a process: what it says, how it ends, and that it ends."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from rs_textsearch.worker import conversion, environment
from rs_textsearch.worker.conversion import Conversion
from tests.plugin.helpers import ENGINE_MS

SAID = '{"type": "progress", "done": 1, "total": 4, "text": "Image tower"}'


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Return a function that puts a shell script in the place of the engine's Python."""

    def put(body: str) -> Path:
        path = tmp_path / "python"
        path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        path.chmod(0o755)
        monkeypatch.setenv(environment.ENV_VARIABLE, str(path))
        return path

    return put


def run(qtbot, tmp_path, architecture="ViT-B-32", act=lambda job: None):
    """Return progress, notes and how it ended: None, or the error."""
    progress, notes, ended = [], [], []
    job = Conversion(tmp_path / "a b.pt", tmp_path / "out", architecture)
    job.progressed.connect(lambda *values: progress.append(values))
    job.noted.connect(notes.append)
    job.finished.connect(lambda: ended.append(None))
    job.failed.connect(ended.append)
    job.start()
    act(job)
    qtbot.waitUntil(lambda: bool(ended), timeout=ENGINE_MS)
    qtbot.wait(20)
    assert len(ended) == 1
    return progress, notes, ended[0]


def test_the_command_is_asked_as_people_would(qgis_app, qtbot, tmp_path, program):
    program(f'printf "%s\\n" "$@" > "{tmp_path}/words"')
    _, _, error = run(qtbot, tmp_path)
    words = (tmp_path / "words").read_text("utf-8").splitlines()
    assert error is None and words[:3] == ["-I", "-X", "utf8"]
    assert words[4:] == [
        "bundle", "--checkpoint", f"{tmp_path}/a b.pt", "--out", f"{tmp_path}/out", "--json",
        "--model", "ViT-B-32",
    ]  # fmt: skip
    run(qtbot, tmp_path, "")
    assert "--model" not in (tmp_path / "words").read_text("utf-8")


def test_progress_and_notes_are_passed_on(qgis_app, qtbot, tmp_path, program):
    program(f"echo '{SAID}'; echo 'note: Kept in half precision.' >&2; echo '{{}}'")
    progress, notes, error = run(qtbot, tmp_path)
    assert progress == [(1.0, 4.0, "Image tower")] and error is None
    assert notes == ["Kept in half precision."]


def test_the_engines_reason_is_the_message(qgis_app, qtbot, tmp_path, program):
    program("echo 'error: a b.pt is no checkpoint. Fetch it again.' >&2; exit 2")
    _, _, error = run(qtbot, tmp_path)
    assert error.message == "a b.pt is no checkpoint. Fetch it again."


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("kill -9 $$", "memory ran out"),
        ("exit 3", "exit code 3"),
        ("echo hello; sleep 60", "does not answer like the search engine"),
    ],
)
def test_an_end_without_a_reason_is_explained(qgis_app, qtbot, tmp_path, program, body, said):
    program(body)
    _, _, error = run(qtbot, tmp_path)
    assert said in error.message and error.remedy


@pytest.mark.parametrize("trap", ["", "trap '' TERM;"])
def test_cancelling_ends_the_process(qgis_app, qtbot, tmp_path, program, monkeypatch, trap):
    monkeypatch.setattr(conversion, "GRACE_MS", 200)
    program(f"{trap} echo $$ > {tmp_path}/pid; while :; do sleep 0.05; done")
    pid = tmp_path / "pid"

    def act(job: Conversion) -> None:
        qtbot.waitUntil(lambda: pid.is_file() and pid.read_text().strip() != "", timeout=ENGINE_MS)
        job.cancel()

    _, _, error = run(qtbot, tmp_path, act=act)
    assert error.code == "cancelled"
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text()), 0)
