"""Nobody is told anything: no library that the engine loads reports, looks up or keeps an identity.

Each way to start an engine runs in an empty home, as a user starts it, without what the tests'
environment says against telemetry. Afterwards nothing of a library lies in that home, and no
process has spoken to another computer.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from rs_textsearch.definitions import BACKGROUND_VARIABLE, SILENCE
from rs_textsearch.engine import process
from rs_textsearch.engine.process import limit_threads, prepare, wanted_threads
from tests.engine.bundles import write_bundle
from tests.engine.conftest import ROOT
from tests.engine.rasters import write_raster
from tests.engine.watching import can_trace, watched

ENTRY = ROOT / "rs_textsearch" / "engine" / "__main__.py"
HARMLESS = {".config/dask/dask.yaml", ".config/dask/distributed.yaml"}
"""Settings that dask writes for its user to change."""


@pytest.fixture
def files(tmp_path):
    """A raster, a bundle and the index that is to be made of them."""
    raster = write_raster(tmp_path / "scene.tif", width=300, height=240)
    return raster, write_bundle(tmp_path / "model"), tmp_path / "index.gpkg"


def index(files, *more):
    raster, bundle, out = files
    return (ENTRY, "index", raster, "--out", out, "--bundle", bundle, "--tile-size", "64px",
            "--json", *more)  # fmt: skip


def document(done):
    """What a command said, of which nobody else heard and of which nothing was left behind."""
    assert done.status == 0, done.err
    assert done.called == []
    assert done.left <= HARMLESS
    return json.loads(done.out)


@pytest.mark.parametrize(
    "traced",
    [
        pytest.param(
            True, marks=pytest.mark.skipif(not can_trace(), reason="strace cannot look here")
        ),
        False,
    ],
    ids=["traced", "heard"],
)
def test_the_watch_sees_a_call(tmp_path, traced):
    program = tmp_path / "call.py"
    program.write_text(
        "import pathlib, socket\n"
        "pathlib.Path.home().joinpath('identity').touch()\n"
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'me', ('192.0.2.1', 9))\n"
    )
    done = watched(tmp_path / "home", program, traced=traced)
    assert len(done.called) == 1 and "192.0.2.1" in done.called[0]
    assert done.left == {"identity"}


def test_the_doctor(tmp_path, files):
    said = document(
        watched(tmp_path / "home", ENTRY, "doctor", "--bundle", files[1], "--json", heard=True)
    )
    # All runtimes that are installed have raced in the process that was watched.
    tried = {entry["runtime"] for entry in said["benchmark"]["tried"]}
    assert tried == {"onnxruntime", "openvino"} & set(said["packages"])


def test_an_index_and_a_search(tmp_path, files):
    home = tmp_path / "home"
    assert document(watched(home, *index(files), heard=True))["tiles_new"]
    search = ("-m", "rs_textsearch.engine", "search", files[2], "blue", "--json")
    assert document(watched(home, *search, heard=True))["results"]


def test_workers_that_are_spawned(tmp_path, files):
    assert document(watched(tmp_path / "home", *index(files, "--workers", "2")))["tiles_new"]


SERVER = """
import json, subprocess, sys
engine = subprocess.Popen([sys.executable, "-I", sys.argv[1], "serve"], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE, text=True)
answers = {}
engine.stdin.write(sys.argv[2])
engine.stdin.flush()
while len(answers) < 2:
    message = json.loads(engine.stdout.readline())
    if message.get("type") in ("result", "error"):
        answers[message["id"]] = message["type"]
engine.stdin.close()
print(json.dumps(answers))
sys.exit(engine.wait())
"""
"""Asks an engine as the plugin does: its stdin stays open until all is answered."""


def test_the_server(tmp_path, files):
    raster, bundle, out = map(str, files)
    params = {"rasters": [raster], "out": out, "bundle": bundle, "tile_size": "64px"}
    requests = [
        {"id": 1, "method": "index", "params": params},
        {"id": 2, "method": "doctor", "params": {"bundle": bundle}},
    ]
    lines = "".join(f"{json.dumps(request)}\n" for request in requests)
    done = watched(tmp_path / "home", "-c", SERVER, ENTRY, lines)
    assert document(done) == {"1": "result", "2": "result"}


CLUSTER = """
import json, sys
import distributed
from rs_textsearch.engine.cli import main

if __name__ == "__main__":
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, processes=True, dashboard_address=None
    ) as machines:
        sys.exit(main([*sys.argv[1:], "--dask", machines.scheduler_address]))
"""


def test_tasks_on_a_cluster(tmp_path, files):
    pytest.importorskip("distributed")
    pytest.importorskip("pyarrow")
    program = tmp_path / "cluster.py"
    program.write_text(CLUSTER)
    raster, bundle, _ = files
    _, *arguments = index((raster, bundle, tmp_path / "parts"))
    command = ("import runpy, sys; sys.path.insert(0, ''); sys.argv = sys.argv[1:]; "
               "runpy.run_path(sys.argv[0], run_name='__main__')")
    assert document(watched(tmp_path / "home", "-c", command, program, *arguments))["tiles_new"]


def imports_of(package, folders):
    """The files under ``folders`` that import ``package``, wherever in the file."""
    found = set()
    for path in (path for folder in folders for path in (ROOT / folder).rglob("*.py")):
        text = path.read_text("utf-8")
        for node in ast.walk(ast.parse(text)) if package in text else ():
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module]
            if any(name.split(".")[0] == package for name in names):
                found.add(path.relative_to(ROOT).as_posix())
    return found


def test_libraries_that_report_are_imported_in_one_place_each():
    encoding = "rs_textsearch/engine/encoding"
    assert imports_of("onnxruntime", ["rs_textsearch"]) == {f"{encoding}/onnx_session.py"}
    assert imports_of("openvino", ["rs_textsearch", "training"]) == {
        f"{encoding}/openvino_encoder.py"
    }


@pytest.mark.parametrize("module", ["rs_textsearch.engine.errors", "training.errors"])
def test_importing_anything_of_ours_is_enough(tmp_path, module):
    """Whoever starts a process cannot forget it: no entry point has to do anything."""
    code = (
        f"import {module}, os, sys, json\n"
        "assert 'numpy' not in sys.modules\n"
        f"print(json.dumps([os.environ.get(name) for name in {list(SILENCE)!r}]))\n"
        "import onnxruntime\n"
    )
    done = watched(tmp_path / "home", "-c", code)
    assert document(done) == list(SILENCE.values())


def test_places_of_other_installations_are_forgotten(monkeypatch, tmp_path):
    places = {"PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH"}
    for name in places:
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("GDAL_CACHEMAX", "256")
    prepare()
    for name in places:
        assert os.environ.get(name) != str(tmp_path)
    assert os.environ["GDAL_CACHEMAX"] == "256", "what a user tunes is no place"


def test_a_conda_environment_keeps_its_own_places(monkeypatch, tmp_path):
    (tmp_path / "conda-meta").mkdir()
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setenv("PROJ_DATA", str(tmp_path / "share" / "proj"))
    monkeypatch.setenv("GDAL_DATA", str(tmp_path.parent / "other" / "share" / "gdal"))
    monkeypatch.setattr(process, "_has_proj", lambda *_: False)  # conda's packages bring none
    prepare()
    assert os.environ["PROJ_DATA"] == str(tmp_path / "share" / "proj")
    assert "GDAL_DATA" not in os.environ


def test_another_proj_does_not_spoil_reference_systems(tmp_path, files, engine, monkeypatch):
    raster = write_raster(tmp_path / "mercator.tif", width=300, height=240, crs="EPSG:3857")
    elsewhere = tmp_path / "proj"
    elsewhere.mkdir()
    (elsewhere / "proj.db").write_bytes(b"of another version")
    monkeypatch.setenv("PROJ_LIB", str(elsewhere))
    monkeypatch.setenv("PROJ_DATA", str(elsewhere))
    done = engine("index", raster, "--out", tmp_path / "m.gpkg", "--bundle", files[1],
                  "--tile-size", "64m", "--json")  # fmt: skip
    assert done.returncode == 0, done.stderr
    done = engine("info", tmp_path / "m.gpkg", "--json")
    assert json.loads(done.stdout)["rasters"][0]["crs"] == "EPSG:3857"


def test_gdal_finds_what_it_needs_to_know_units(tmp_path, files, engine):
    """A GeoTIFF in kilometres: its driver asks PROJ what that is."""
    crs = "+proj=utm +zone=33 +ellps=WGS84 +units=km"
    raster = write_raster(tmp_path / "km.tif", width=300, height=240, crs=crs)
    done = engine("index", raster, "--out", tmp_path / "km.gpkg", "--bundle", files[1],
                  "--tile-size", "64px", "--json")  # fmt: skip
    assert done.returncode == 0 and "proj.db" not in done.stderr, done.stderr


def test_threads(monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "many")
    assert wanted_threads() == 0
    limit_threads(3)
    assert wanted_threads() == 3


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="only Linux tells where others work")
def test_the_server_works_in_a_folder_of_its_own(tmp_path):
    """A library finds nothing there that a file names, and the client's folder is not held."""
    (tmp_path / "project").mkdir()
    environment = {**os.environ, "RS_TEXTSEARCH_CACHE": "../cache"}
    with subprocess.Popen(
        [sys.executable, "-I", str(ENTRY), "serve"], cwd=tmp_path / "project", env=environment,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8",
    ) as engine:  # fmt: skip
        assert json.loads(engine.stdout.readline())["type"] == "hello"
        folder = Path(f"/proc/{engine.pid}/cwd").resolve()
        assert tmp_path / "cache" in folder.parents and not list(folder.iterdir())
        engine.stdin.write('{"id": 1, "method": "plan", "params": {"rasters": ["a.tif"], '
                           '"out": "a.gpkg"}}\n')  # fmt: skip
        engine.stdin.flush()
        assert "a.tif" in json.loads(engine.stdout.readline())["error"]["message"]
    assert not list((tmp_path / "project").iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="priorities are classes there")
@pytest.mark.parametrize(("wanted", "niceness"), [("", 0), ("1", 10)])
def test_a_process_in_the_background_leaves_the_processor_to_others(wanted, niceness):
    code = "import os; from rs_textsearch.engine import process; process.prepare(); "
    code += "print(os.getpriority(os.PRIO_PROCESS, 0) - int(os.environ['HERE']))"
    here = os.getpriority(os.PRIO_PROCESS, 0)
    told = {**os.environ, BACKGROUND_VARIABLE: wanted, "HERE": str(here)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=told, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert int(done.stdout) == (max(0, niceness - here) if wanted else 0)
