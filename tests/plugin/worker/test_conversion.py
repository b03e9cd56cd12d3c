"""The engine's command ``bundle`` as a process: what it says, how it ends, and that it ends."""

from __future__ import annotations

import json
import os
from functools import partial
from pathlib import Path

import pytest

from rs_textsearch import translation
from rs_textsearch.definitions import END_VARIABLE
from rs_textsearch.worker import command
from rs_textsearch.worker.conversion import Conversion
from tests.plugin.helpers import ENGINE_MS, put_converter

SAID = '{"type": "progress", "done": 1, "total": 4, "text": "Image tower"}'


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Return a function that puts a shell script in the place of the engine's Python."""
    return partial(put_converter, tmp_path, monkeypatch)


def run(qtbot, tmp_path, options=None, act=lambda job: None):
    """Return progress, notes and how it ended: the document, or the error."""
    progress, notes, ended = [], [], []
    job = Conversion(tmp_path / "a b.pt", tmp_path / "out", options or {})
    job.progressed.connect(lambda *values: progress.append(values))
    job.noted.connect(notes.append)
    job.finished.connect(ended.append)
    job.failed.connect(ended.append)
    job.start()
    act(job)
    qtbot.waitUntil(lambda: bool(ended), timeout=ENGINE_MS)
    qtbot.wait(20)
    assert len(ended) == 1
    return progress, notes, ended[0]


def test_the_command_is_asked_as_people_would(qgis_app, qtbot, tmp_path, program):
    program('echo \'{"bundle": "x"}\'')
    _, _, document = run(qtbot, tmp_path, {"model": "ViT-B-32", "title": "-a 'b"})
    words = (tmp_path / "words").read_text("utf-8").splitlines()
    assert document == {"bundle": "x"} and words[:3] == ["-I", "-X", "utf8"]
    assert words[4:] == [
        "bundle", "--json", f"--checkpoint={tmp_path}/a b.pt", f"--out={tmp_path}/out",
        "--model=ViT-B-32", "--title=-a 'b",
    ]  # fmt: skip


def test_progress_and_what_it_takes_are_passed_on(qgis_app, qtbot, tmp_path, program):
    needs = '{"type": "note", "text": "This takes 2 GB."}'
    program(f"echo '{needs}'; echo '{SAID}'; echo 'note: Another.' >&2; echo '{{\"notes\": []}}'")
    progress, notes, document = run(qtbot, tmp_path)
    assert progress == [(1.0, 4.0, "Image tower")] and document == {"notes": []}
    assert notes == ["This takes 2 GB."]


def test_all_that_it_says_is_in_the_users_language(
    qgis_app, qtbot, tmp_path, program, monkeypatch
):
    monkeypatch.setattr(translation, "tr", lambda text: f"<{text}>")
    writing = {"code": "converting_write", "text": "Writing a", "values": {"name": "image.onnx"}}
    empty = {"code": "no_checkpoint_empty", "text": "it is empty", "values": {}}
    values = {"path": "a.pt", "reason": empty}
    unread = {"code": "checkpoint_unread", "text": "English.", "values": values}
    messages = (
        {"type": "note", "text": "English.", "note": writing},
        {"type": "progress", "done": 1, "total": 4, "text": "English", "note": writing},
        {"type": "error", "code": "bad_input", "message": "English.", "note": unread},
    )
    lines = "; ".join(f"echo '{json.dumps(message)}'" for message in messages)
    program(f"{lines}; echo 'error: English.' >&2; exit 2")
    progress, notes, error = run(qtbot, tmp_path)
    assert progress == [(1.0, 4.0, "<Writing image.onnx>")] and notes == ["<Writing image.onnx>"]
    assert error.message == "<a.pt cannot be read as a checkpoint: <it is empty>.>"
    assert error.remedy.startswith("<Choose a checkpoint") and error.code == "bad_input"


def test_the_engines_reason_is_the_message(qgis_app, qtbot, tmp_path, program):
    program("echo 'error: a b.pt is no checkpoint. Fetch it again.' >&2; exit 2")
    _, _, error = run(qtbot, tmp_path)
    assert error.message == "a b.pt is no checkpoint. Fetch it again."


def test_the_engine_knows_the_command_and_what_it_is_told(qgis_app, qtbot, tmp_path):
    (tmp_path / "a b.pt").write_bytes(b"<html>Sign in</html>")
    options = {
        "model": "ViT-L-14-336-quickgelu", "title": "-A model", "licence": "MIT",
        "source": "https://models.example/", "ground-extent": "60,200,900",
    }  # fmt: skip
    _, _, error = run(qtbot, tmp_path, options)
    assert error.code == "bad_input" and "is a web page" in error.message
    assert error.remedy.startswith("Get the file itself")
    assert not (tmp_path / "out").exists()


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


def test_a_process_that_no_signal_reaches_is_asked_by_a_file(
    qgis_app, qtbot, tmp_path, program, monkeypatch
):
    monkeypatch.setattr(command, "BY_FILE", True)
    monkeypatch.setattr(command, "GRACE_MS", 10 * ENGINE_MS)
    file = f"${END_VARIABLE}"
    program(f"trap '' TERM; echo {file} > {tmp_path}/end; "
            f"while [ ! -e {file} ]; do sleep 0.02; done; exit 143")  # fmt: skip
    end = tmp_path / "end"

    def act(job: Conversion) -> None:
        qtbot.waitUntil(lambda: end.is_file() and end.read_text().strip() != "", timeout=ENGINE_MS)
        job.cancel()

    _, _, error = run(qtbot, tmp_path, act=act)
    assert error.code == "cancelled" and not Path(end.read_text().strip()).exists()


@pytest.mark.parametrize("trap", ["", "trap '' TERM;"])
def test_cancelling_ends_the_process(qgis_app, qtbot, tmp_path, program, monkeypatch, trap):
    monkeypatch.setattr(command, "GRACE_MS", 200)
    program(f"{trap} echo $$ > {tmp_path}/pid; while :; do sleep 0.05; done")
    pid = tmp_path / "pid"

    def act(job: Conversion) -> None:
        qtbot.waitUntil(lambda: pid.is_file() and pid.read_text().strip() != "", timeout=ENGINE_MS)
        job.cancel()

    _, _, error = run(qtbot, tmp_path, act=act)
    assert error.code == "cancelled"
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text()), 0)
