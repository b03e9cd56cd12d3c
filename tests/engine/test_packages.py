"""Packages that are missing or broken: one clear line, one pip line and exit status 2."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from rs_textsearch.definitions import PACKAGES
from rs_textsearch.engine import packages
from rs_textsearch.engine.errors import BadInput, MissingPackage
from tests.engine.conftest import ROOT, environment
from tests.engine.rasters import write_raster

ENTRY = ROOT / "rs_textsearch" / "engine" / "__main__.py"
COMMANDS = {
    "index": ("index", "a.tif", "--out", "a.gpkg"),
    "search": ("search", "a.gpkg", "water"),
    "info": ("info", "a.gpkg"),
    "forget": ("forget", "a.gpkg", "a.tif"),
    "relocate": ("relocate", "a.gpkg", "a.tif", "b.tif"),
    "export": ("export", "a.gpkg", "a.parquet"),
    "import": ("import", "a.parquet", "--out", "b.gpkg"),
}


def run(*arguments, folder=ROOT, text=None):
    return subprocess.run(
        [sys.executable, *map(str, arguments)], capture_output=True, encoding="utf-8", timeout=120,
        env=environment(), cwd=folder, input=text, check=False,
    )  # fmt: skip


def the_error(done):
    """The one line that a command said."""
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    (line,) = [line for line in done.stderr.splitlines() if line.startswith("error: ")]
    assert line.count("pip install") == 1 and sys.executable in line
    return line


@pytest.mark.parametrize("command", COMMANDS)
def test_a_python_without_packages(tmp_path, command):
    done = run("-I", "-S", ENTRY, *COMMANDS[command], folder=tmp_path)  # -S: standard library only
    line = the_error(done)
    assert len(done.stderr.splitlines()) == 1
    for name, bounds in PACKAGES.items():
        assert f'"{name}{bounds}"' in line, "all that are missing are said at once"
    assert not list(tmp_path.iterdir())


def test_the_doctor_without_packages(tmp_path):
    done = run("-I", "-S", ENTRY, "doctor")
    assert done.returncode == 2 and len(done.stderr.splitlines()) == 1
    assert done.stdout.count("pip install") == 1 and done.stdout.count("problem: ") == 1
    document = json.loads(run("-I", "-S", ENTRY, "doctor", "--json").stdout)
    assert document["missing"] == list(PACKAGES) and not document["ok"]
    assert len(document["problems"]) == 1
    assert [error["note"]["code"] for error in document["errors"]] == ["packages_missing"]


def test_the_server_without_packages():
    """It lives, so that the plugin's check of an interpreter gets the doctor's answer."""
    request = (
        '{"id": 1, "method": "doctor"}\n{"id": 2, "method": "info", "params": {"index": "a"}}\n'
    )
    messages = {}
    with subprocess.Popen(
        [sys.executable, "-I", "-S", str(ENTRY), "serve"], stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, encoding="utf-8",
    ) as engine:  # fmt: skip
        engine.stdin.write(request)
        engine.stdin.flush()
        while not {1, 2} <= set(messages):  # the end of its input would cancel what it is asked
            message = json.loads(engine.stdout.readline())
            if message["type"] in ("result", "error"):
                messages[message["id"]] = message
    assert messages[1]["result"]["missing"] == list(PACKAGES)
    assert messages[2]["error"]["code"] == "missing_package"


BROKEN = {
    "a library of the system is missing": "raise OSError('libgeos_c.so.1: cannot open')",
    "made for another numpy": "raise AttributeError('_ARRAY_API not found')",
    "a module is missing": "import a_module_that_is_nowhere",
    "a DLL": "raise ImportError('DLL load failed while importing lib')",
    "made for another Python": "def broken(:",
}
START = (
    "import runpy, sys; sys.path.insert(0, sys.argv[1]); sys.argv = sys.argv[2:]; "
    "runpy.run_path(sys.argv[0], run_name='__main__')"
)


def broken_package(tmp_path, name, code=BROKEN["a library of the system is missing"]):
    folder = tmp_path / "broken" / name
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text(code)
    return folder.parent


@pytest.mark.parametrize("how", BROKEN)
def test_a_broken_package(tmp_path, how):
    folder = broken_package(tmp_path, "rasterio", BROKEN[how])
    write_raster(tmp_path / "a.tif", width=300, height=240)
    done = run("-c", START, folder, ENTRY, *COMMANDS["index"], folder=tmp_path)
    line = the_error(done)
    assert ("a_module_that_is_nowhere" if "import a" in BROKEN[how] else "rasterio") in line
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tif", "broken"]


@pytest.mark.parametrize("name", ["numpy", "rasterio", "onnxruntime"])
def test_the_doctor_with_a_broken_package(tmp_path, name):
    folder = broken_package(tmp_path, name)
    done = run("-c", START, folder, ENTRY, "doctor", "--json")
    document = json.loads(done.stdout)
    assert done.returncode == 2 and not document["ok"]
    assert f"The package {name} " in document["problems"][0]
    assert len(document["problems"]) == 1 or name == "numpy", "others need numpy"


ELSEWHERE = """
import sys

if __name__ == "__main__":
    from rs_textsearch.engine import cli
    from rs_textsearch.engine.building import cluster, indexing
    from rs_textsearch.engine.encoding import onnx_session
    import rasterio, shapely, tokenizers, fudgeo, pyproj
    onnx_session.library()
    sys.path.insert(0, sys.argv.pop(1))  # processes that are started from here get it
    if sys.argv[-1] != "--dask":
        sys.exit(cli.main(sys.argv[1:]))
    import distributed
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, processes=True, dashboard_address=None
    ) as machines:
        sys.exit(cli.main([*sys.argv[1:], machines.scheduler_address]))
"""
"""An engine whose own packages are whole, and whose workers or machines have a broken one."""


@pytest.mark.parametrize("name", ["onnxruntime", "rasterio"])
@pytest.mark.parametrize("where", ["workers", "cluster"])
def test_a_package_is_broken_where_the_work_is_done(tmp_path, bundle, name, where):
    if where == "cluster":
        pytest.importorskip("distributed")
        pytest.importorskip("pyarrow")
    raster = write_raster(tmp_path / "scene.tif", width=300, height=240)
    folder = broken_package(tmp_path, name)
    (tmp_path / "start.py").write_text(ELSEWHERE)
    how = ("--workers", "2") if where == "workers" else ("--dask",)
    out = tmp_path / ("parts" if where == "cluster" else "a.gpkg")
    done = run("-c", START, ROOT, tmp_path / "start.py", folder, "index", raster, "--out", out,
               "--bundle", bundle, "--tile-size", "64px", *how)  # fmt: skip
    assert done.returncode == 2, done.stderr
    (line,) = [line for line in done.stderr.splitlines() if line.startswith("error: ")]
    assert "libgeos_c.so.1" in line and "memory" not in line


def test_other_failures_are_none_of_its_business():
    with pytest.raises(BadInput), packages.loading():
        raise BadInput("A file.", "Another.")
    with pytest.raises(OSError, match="disk"), packages.loading():
        raise OSError("the disk")
    with pytest.raises(MissingPackage, match="own files are incomplete"), packages.loading():
        from rs_textsearch.engine import no_such_module  # noqa: F401


def test_an_old_python_is_told_so(tmp_path):
    code = (
        "import runpy, sys; sys.version_info = (3, 9, 2); sys.argv = sys.argv[1:]; "
        "runpy.run_path(sys.argv[0], run_name='__main__')"
    )
    done = run("-c", code, ENTRY, "doctor")
    assert done.returncode == 2
    assert "needs Python 3.10 or newer" in done.stderr and "3.9.2" in done.stderr
