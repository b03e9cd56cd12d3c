"""The client of the engine process, against the real engine and against impostors."""

from __future__ import annotations

import os
import signal
import stat
import sys
from pathlib import Path

import pytest

from rs_textsearch import settings
from rs_textsearch.worker import engine as engine_module
from tests.plugin.helpers import ENGINE_MS, write_raster


def ask(qtbot, client, method, params=None):
    """Return ("result", document) or ("error", error) of one request."""
    outcome = []
    request = client.request(method, params)
    request.succeeded.connect(lambda result: outcome.append(("result", result)))
    request.failed.connect(lambda error: outcome.append(("error", error)))
    qtbot.waitUntil(lambda: bool(outcome), timeout=ENGINE_MS)
    return outcome[0]


def impostor(folder: Path, body: str) -> str:
    """Return a program that runs ``body`` instead of the engine."""
    script = folder / "impostor.py"
    script.write_text(f"import json, sys, time\n{body}\n", encoding="utf-8")
    path = folder / "python"  # by way of a shell, as "#!" takes no path with a space
    path.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{script}"\n', encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    settings.write("engine/python", str(path))
    return str(path)


HELLO = 'print(json.dumps({"type": "hello", "protocol": %d, "version": "x"}), flush=True)\n'


def test_process_starts_with_the_first_request_and_ends_on_stop(qtbot, engine, bundle):
    states = []
    engine.state_changed.connect(states.append)
    assert not engine.is_running()
    kind, card = ask(qtbot, engine, "card", {"bundle": str(bundle)})
    assert kind == "result" and card["dim"] > 0
    assert states == ["starting", "ready"]
    pid = engine.pid()
    assert pid > 0
    engine.stop()
    qtbot.waitUntil(lambda: not engine.is_running(), timeout=5000)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_engine_error_has_code_message_and_remedy(qtbot, engine, tmp_path):
    kind, error = ask(qtbot, engine, "info", {"index": str(tmp_path / "none.gpkg")})
    assert kind == "error"
    assert error.code == "bad_input"
    assert "none.gpkg" in error.message and error.remedy


def test_killed_engine_is_explained_and_restarted(qtbot, engine, bundle):
    ask(qtbot, engine, "card", {"bundle": str(bundle)})
    first = engine.pid()
    outcome = []
    request = engine.request("doctor")
    request.failed.connect(outcome.append)
    os.kill(first, signal.SIGKILL)
    qtbot.waitUntil(lambda: bool(outcome), timeout=ENGINE_MS)
    assert outcome[0].code == "crashed"
    assert "memory" in outcome[0].message and outcome[0].remedy
    assert not engine.is_running()
    kind, _ = ask(qtbot, engine, "card", {"bundle": str(bundle)})
    assert kind == "result" and engine.pid() not in (0, first)


def test_idle_engine_that_dies_is_replaced_silently(qtbot, engine, bundle):
    ask(qtbot, engine, "card", {"bundle": str(bundle)})
    os.kill(engine.pid(), signal.SIGKILL)
    qtbot.waitUntil(lambda: not engine.is_running(), timeout=5000)
    assert ask(qtbot, engine, "card", {"bundle": str(bundle)})[0] == "result"


def test_missing_interpreter(qtbot, engine, tmp_path):
    settings.write("engine/python", str(tmp_path / "gone"))
    kind, error = ask(qtbot, engine, "doctor")
    assert (kind, error.code) == ("error", "engine_missing")
    settings.write("engine/python", None)
    assert ask(qtbot, engine, "info", {"index": "none"})[1].code == "bad_input"


def test_interpreter_without_the_engines_packages(qtbot, engine, tmp_path):
    impostor(tmp_path, 'sys.exit("ModuleNotFoundError: No module named onnxruntime")')
    kind, error = ask(qtbot, engine, "doctor")
    assert (kind, error.code) == ("error", "engine_missing")
    assert "onnxruntime" in error.message and "Set up the engine" in error.remedy


def test_other_protocol(qtbot, engine, tmp_path):
    impostor(tmp_path, HELLO % 99 + "time.sleep(60)")
    kind, error = ask(qtbot, engine, "doctor")
    assert (kind, error.code) == ("error", "protocol")
    assert "99" in error.message and error.remedy
    qtbot.waitUntil(lambda: not engine.is_running(), timeout=5000)


@pytest.mark.parametrize("body", ['print("Python 3.11", flush=True)', 'print("{}", flush=True)'])
def test_program_that_is_not_the_engine(qtbot, engine, tmp_path, body):
    path = impostor(tmp_path, body + "\ntime.sleep(60)")
    kind, error = ask(qtbot, engine, "doctor")
    assert (kind, error.code) == ("error", "protocol")
    assert path in error.message


def test_silent_engine_is_ended(qtbot, engine, tmp_path, monkeypatch):
    monkeypatch.setattr(engine_module, "SILENT_TICKS", 2)
    engine._watch.setInterval(100)
    impostor(tmp_path, HELLO % 1 + "time.sleep(60)")
    kind, error = ask(qtbot, engine, "doctor")
    assert (kind, error.code) == ("error", "crashed")
    assert "not answered" in error.message


def test_heartbeat_keeps_a_slow_engine_alive(qtbot, engine, tmp_path, monkeypatch):
    monkeypatch.setattr(engine_module, "SILENT_TICKS", 2)
    engine._watch.setInterval(200)
    beat = 'print(json.dumps({"type": "heartbeat"}), flush=True); time.sleep(0.1)\n'
    answer = 'print(json.dumps({"id": 1, "type": "result", "result": {"ok": 1}}), flush=True)\n'
    impostor(
        tmp_path,
        HELLO % 1 + f"for _ in range(15):\n    {beat}{answer}time.sleep(60)",
    )
    assert ask(qtbot, engine, "doctor") == ("result", {"ok": 1})


def test_cancel_before_the_engine_is_up(qtbot, engine):
    outcome = []
    request = engine.request("doctor")
    request.failed.connect(outcome.append)
    request.cancel()
    qtbot.waitUntil(lambda: bool(outcome), timeout=5000)
    assert outcome[0].code == "cancelled"


def test_index_run_that_ignores_cancel_is_ended(qtbot, engine, tmp_path, monkeypatch):
    monkeypatch.setattr(engine_module, "CANCEL_MS", 300)
    impostor(tmp_path, HELLO % 1 + "time.sleep(60)")
    outcome = []
    request = engine.request("index")
    request.failed.connect(outcome.append)
    qtbot.waitUntil(lambda: request.sent, timeout=ENGINE_MS)
    request.cancel()
    qtbot.waitUntil(lambda: bool(outcome), timeout=5000)
    assert outcome[0].code == "cancelled"
    qtbot.waitUntil(lambda: not engine.is_running(), timeout=5000)


def test_cancelled_search_is_over_at_once_and_ends_no_index_run(
    qtbot, engine, tmp_path, monkeypatch
):
    monkeypatch.setattr(engine_module, "CANCEL_MS", 100)
    heard = tmp_path / "heard"
    body = (
        f"for line in sys.stdin:\n    with open({str(heard)!r}, 'a') as file:\n"
        "        file.write(line)\n"
    )
    impostor(tmp_path, HELLO % 1 + body)
    indexing, searching = [], []
    engine.request("index").failed.connect(indexing.append)
    search = engine.request("search")
    search.failed.connect(searching.append)
    qtbot.waitUntil(lambda: search.sent, timeout=ENGINE_MS)
    pid = engine.pid()
    search.cancel()
    assert searching == []  # never before control is back at the event loop
    qtbot.waitUntil(lambda: bool(searching), timeout=5000)
    assert searching[0].code == "cancelled"
    qtbot.waitUntil(
        lambda: heard.is_file() and '"cancel"' in heard.read_text(encoding="utf-8"), timeout=5000
    )
    qtbot.wait(400)  # longer than an index run is given to end
    assert indexing == [] and engine.pid() == pid
    os.kill(pid, 0)


def test_cancelled_search_leaves_the_real_index_run(qtbot, engine, bundle, tmp_path, monkeypatch):
    monkeypatch.setattr(engine_module, "CANCEL_MS", 1)
    raster = write_raster(tmp_path / "large.tif", side=2400)
    small = {"rasters": [str(raster)], "out": str(tmp_path / "s.gpkg"), "bundle": str(bundle)}
    assert ask(qtbot, engine, "index", {**small, "tile_size": "600px"})[0] == "result"
    progress, failed, done = [], [], []
    run = engine.request("index", {**small, "out": str(tmp_path / "l.gpkg"), "tile_size": "40px"})
    run.progressed.connect(progress.append)
    run.failed.connect(failed.append)
    run.succeeded.connect(done.append)
    qtbot.waitUntil(lambda: bool(progress), timeout=ENGINE_MS)
    for _ in range(3):
        search = engine.request("search", {"index": small["out"], "query": "red"})
        with qtbot.waitSignal(search.failed, timeout=ENGINE_MS) as ended:
            search.cancel()
        assert ended.args[0].code == "cancelled"
    assert ask(qtbot, engine, "search", {"index": small["out"], "query": "red"})[0] == "result"
    qtbot.waitUntil(lambda: bool(done or failed), timeout=ENGINE_MS)
    assert failed == [] and done[0]["tiles_new"] > 1000


def test_what_else_was_asked_survives_an_index_run_that_ignores_cancel(
    qtbot, engine, tmp_path, monkeypatch
):
    monkeypatch.setattr(engine_module, "CANCEL_MS", 200)
    impostor(  # deaf while it indexes
        tmp_path,
        HELLO % 1
        + "for line in sys.stdin:\n"
        + "    message = json.loads(line)\n"
        + "    if message['method'] == 'index':\n        time.sleep(60)\n"
        + "    print(json.dumps({'id': message['id'], 'type': 'result', 'result': {'ok': 1}}),"
        + " flush=True)",
    )
    index, info = engine.request("index"), engine.request("info")
    told = []
    index.failed.connect(lambda error: told.append(error.code))
    info.succeeded.connect(told.append)
    info.failed.connect(told.append)
    qtbot.waitUntil(lambda: index.sent, timeout=ENGINE_MS)
    index.cancel()
    qtbot.waitUntil(lambda: len(told) == 2, timeout=ENGINE_MS)
    assert told == ["cancelled", {"ok": 1}]


def test_another_interpreter_is_used_at_once(qtbot, engine, bundle, tmp_path):
    ask(qtbot, engine, "card", {"bundle": str(bundle)})
    settings.write("engine/python", str(tmp_path / "nothing"))
    kind, error = ask(qtbot, engine, "card", {"bundle": str(bundle)})
    assert kind == "error" and error.code == "engine_missing"
    settings.write("engine/python", None)
    assert ask(qtbot, engine, "card", {"bundle": str(bundle)})[0] == "result"


def test_real_interpreter_without_the_packages_names_one(qtbot, engine, bundle, raster, tmp_path):
    settings.write("engine/python", sys.executable)  # QGIS's own, which has no onnxruntime
    params = {"rasters": [str(raster)], "out": str(tmp_path / "x.gpkg"), "bundle": str(bundle)}
    kind, error = ask(qtbot, engine, "index", params)
    assert kind == "error" and error.code in ("missing_package", "engine_missing")
    assert "package" in error.text() and error.remedy
    settings.write("engine/python", None)
    assert ask(qtbot, engine, "card", {"bundle": str(bundle)})[0] == "result"
