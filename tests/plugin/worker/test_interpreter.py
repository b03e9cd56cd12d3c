"""A program is looked at before it is taken for the engine's Python."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication

from rs_textsearch.installation.pythons import MARK
from rs_textsearch.worker import interpreter
from rs_textsearch.worker.interpreter import InterpreterCheck
from tests.plugin.helpers import ENGINE_MS, engine_python


def answer(version: list, prefix: str) -> str:
    """Return what makes a shell script answer like a Python."""
    said = {"version": version, "prefix": prefix, "executable": "/p", "lacking": [], "modules": 1}
    return f"echo '{MARK} {json.dumps(said)}'"


def look(path: Path, qtbot) -> str:
    """Return the version of a Python, or why the program is refused."""
    outcome = []
    check = InterpreterCheck(path)
    check.passed.connect(lambda python: outcome.append(python.name))
    check.refused.connect(lambda error: outcome.append(error.text()))
    check.start()
    assert outcome == []
    qtbot.waitUntil(lambda: bool(outcome), timeout=ENGINE_MS)
    qtbot.wait(20)
    assert len(outcome) == 1
    return outcome[0]


def program(folder: Path, body: str, name: str = "python") -> Path:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_the_engines_python_passes(qgis_app, qtbot):
    assert look(Path(engine_python()), qtbot).count(".") == 2


def test_what_a_python_lacks_is_told(qgis_app, qtbot, monkeypatch):
    wanted = {"numpy": ">=2.2.6,<3", "a-package-that-is-nowhere": ""}
    monkeypatch.setattr(interpreter, "PACKAGES", wanted)
    check = InterpreterCheck(Path(engine_python()))
    with qtbot.waitSignal(check.passed, timeout=ENGINE_MS) as blocker:
        check.start()
    (python,) = blocker.args
    assert python.lacking == ("a-package-that-is-nowhere",) and python.makes_environments
    assert python.path.is_file() and Path(python.prefix).is_dir()


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("cat", "something else"),
        (answer([3, 8, 1], "/usr"), "Python 3.8.1"),
        (answer([3, "x", 1], "/usr"), "something else"),
        (f"echo {MARK} []", "something else"),
        ("echo Welcome to QGIS", "something else"),
        ("exit 3", "something else"),
    ],
)
def test_what_answers_otherwise_is_refused(qgis_app, qtbot, tmp_path, body, reason):
    path = program(tmp_path, body)
    text = look(path, qtbot)
    assert reason in text and str(path) in text


def test_a_program_that_does_not_answer_is_ended(qgis_app, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(interpreter, "LIMIT_MS", 300)
    path = program(tmp_path, f"echo $$ > {tmp_path}/pid; exec sleep 60")
    assert "does not answer" in look(path, qtbot)
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)


def test_qgis_is_not_even_started(qgis_app, qtbot, tmp_path):
    started = tmp_path / "started"
    assert "it is QGIS" in look(program(tmp_path, f"touch {started}", "qgis-bin"), qtbot)
    assert not started.exists()
    assert "no program" in look(tmp_path / "gone", qtbot)


def test_the_python_inside_qgis_is_refused(qgis_app, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(QgsApplication, "prefixPath", lambda: sys.prefix)
    said = answer([3, 12, 1], f"{sys.prefix}/apps/Python312")
    assert "own Python" in look(program(tmp_path, said), qtbot)


@pytest.mark.parametrize(
    ("kind", "said"), [("32 bits", "32 bits"), ("free threads", "free-threaded")]
)
def test_a_python_without_packages_is_refused(qgis_app, qtbot, tmp_path, kind, said):
    told = answer([3, 13, 1], "/opt/python").replace('"modules"', f'"kind": "{kind}", "modules"')
    assert kind in told
    assert said in look(program(tmp_path, told), qtbot)
