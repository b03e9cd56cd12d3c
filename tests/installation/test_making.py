"""Environments are really made, of wheels that are written here: whole, or not at all."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from rs_textsearch.definitions import PACKAGE
from rs_textsearch.installation import making, place
from rs_textsearch.installation.failures import InstallationError
from rs_textsearch.installation.lock import held
from rs_textsearch.installation.making import Order
from rs_textsearch.installation.requirements import Choice
from tests.installation.wheels import write_wheel

PROGRAM = PACKAGE / "installation" / "__main__.py"


def start(*words: object, **options: Any) -> subprocess.Popen:
    """Start the program as QGIS does."""
    line = [sys.executable, "-I", "-X", "utf8", str(PROGRAM), *map(str, words), "--json"]
    return subprocess.Popen(
        line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options
    )


def events(process: subprocess.Popen) -> list[dict[str, Any]]:
    """Wait for the end and return what was told."""
    said = [json.loads(line) for line in process.stdout]
    process.stdin.close()
    assert process.stderr.read() == b""
    process.wait()
    return said


def make(folder: Path, wheels: Path, *requirements: str) -> list[dict[str, Any]]:
    """Make or complete an environment in this process; returns what was told."""
    told = []
    order = Order(folder, Choice(), requirements, wheels)
    asyncio.run(making.make(order, lambda event, **values: told.append({"event": event, **values})))
    return told


def answer(folder: Path, code: str) -> str:
    words = [str(place.interpreter(folder)), "-I", "-c", code]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture(scope="module")
def wheels(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheels") / "räder mit leerzeichen"
    write_wheel(folder, "parts-of-it")
    write_wheel(folder, "more-of-it", more=os.urandom(3_000_000))
    return folder


@pytest.fixture(scope="module")
def made(tmp_path_factory, wheels) -> tuple[Path, list[dict[str, Any]]]:
    """Return an environment that the program made from nothing, and what it told."""
    folder = tmp_path_factory.mktemp("data") / "dír with späce" / "engine"
    listed = folder.parent.parent / "list.txt"
    listed.write_text("parts-of-it >=1, <2\n", encoding="utf-8")
    words = ("make", folder, "--wheels", wheels, "--requirements", listed)
    return folder, events(start(*words))


@pytest.fixture
def copied(made, tmp_path) -> Path:
    """Return a copy of it, which may be broken."""
    folder = tmp_path / "engine"
    shutil.copytree(made[0], folder, symlinks=True)
    return folder


def test_an_environment_is_made_from_nothing(made):
    folder, told = made
    assert told[-1]["event"] == "made" and told[-1]["ready"]
    assert answer(folder, "import parts_of_it; print(parts_of_it.version)") == "1.0"
    shares = [each["share"] for each in told if each["event"] == "progress"]
    assert shares == sorted(shares) and shares[0] == 0 and shares[-1] == 1
    phases = [each["phase"] for each in told if each["event"] == "progress"]
    assert list(dict.fromkeys(phases)) == list(making.PHASES)
    record = place.read(folder)
    assert record.ready and record.requirements == ("parts-of-it >=1, <2",) and record.bytes > 1e6
    assert sorted(path.name for path in folder.parent.iterdir()) == ["engine", "engine.lock"]


def test_what_is_whole_is_kept_and_completed(copied, wheels):
    python = place.interpreter(copied).lstat().st_mtime_ns
    told = make(copied, wheels, "parts-of-it", "more-of-it")
    assert place.interpreter(copied).lstat().st_mtime_ns == python
    assert "environment" not in {each.get("phase") for each in told}
    assert {"phase": "install", "total": 1}.items() <= [
        each for each in told if each.get("phase") == "install"
    ][-1].items()
    assert answer(copied, "import more_of_it, parts_of_it; print(1)") == "1"


def test_a_run_that_broke_off_is_repaired(copied, wheels):
    place.write(copied, place.Record(requirements=("parts-of-it",)))
    (packages,) = copied.glob("lib/python3*/site-packages")
    shutil.rmtree(packages / "parts_of_it-1.0.dist-info")
    assert place.state(copied) == place.UNFINISHED
    make(copied, wheels, "parts-of-it")
    assert place.read(copied).ready
    assert answer(copied, "import parts_of_it; print(parts_of_it.version)") == "1.0"


def test_what_pip_takes_for_whole_but_is_not_is_made_anew(copied, wheels):
    (module,) = copied.glob("lib/python3*/site-packages/parts_of_it/__init__.py")
    module.write_bytes(b"")  # as a full disk leaves it
    told = make(copied, wheels, "parts-of-it")
    assert "parts-of-it: parts_of_it/__init__.py is not whole" in [
        each.get("text") for each in told
    ]
    assert answer(copied, "import parts_of_it; print(parts_of_it.version)") == "1.0"


def test_what_a_wheel_brings_compiled_is_pythons_to_compile_anew(copied, tmp_path):
    """As numpy's wheel for Python 3.10 does; pip writes its own in the same places."""
    compiled = f"__pycache__/__init__.{sys.implementation.cache_tag}.pyc"
    write_wheel(tmp_path / "w", "compiled", more=b"of another Python", beside=compiled)
    make(copied, tmp_path / "w", "compiled")
    (file,) = copied.glob(f"lib/python3*/site-packages/compiled/{compiled}")
    assert file.read_bytes() != b"of another Python"
    assert place.read(copied).ready


def test_onnxruntime_for_another_device_takes_the_place_of_the_other(copied, tmp_path):
    for name in ("onnxruntime", "onnxruntime-gpu"):
        write_wheel(tmp_path / "w", name)
    (packages,) = copied.glob("lib/python3*/site-packages")
    make(copied, tmp_path / "w", "onnxruntime")
    told = make(copied, tmp_path / "w", "onnxruntime-gpu")
    found = sorted(path.name for path in packages.glob("onnxruntime*.dist-info"))
    assert found == ["onnxruntime_gpu-1.0.dist-info"]
    said = "\n".join(each.get("text", "") for each in told)
    assert 0 < said.index("Saved ") < said.index("Successfully uninstalled onnxruntime-1.0")


def test_a_wheel_that_the_folder_lacks_is_named(copied, wheels):
    with pytest.raises(InstallationError, match="no wheel of nothing-like-it for Python 3"):
        make(copied, wheels, "nothing-like-it")


def test_what_worked_still_does_where_nothing_was_changed(copied, wheels):
    before = place.read(copied)
    assert before.ready
    with pytest.raises(InstallationError, match="no wheel of nothing-like-it"):
        make(copied, wheels, "nothing-like-it")
    assert place.read(copied) == before
    write_wheel(wheels.parent / "w", "onnxruntime")
    make(copied, wheels.parent / "w", "onnxruntime")
    before = place.read(copied)
    with pytest.raises(InstallationError, match="no wheel of onnxruntime-gpu"):
        make(copied, wheels, "onnxruntime-gpu")  # the other one has not gone
    assert place.read(copied) == before and before.ready
    assert answer(copied, "import onnxruntime; print(onnxruntime.version)") == "1.0"


def test_a_disk_that_is_too_small_is_refused_before(tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)._replace(free=300_000_000)
    monkeypatch.setattr(making.shutil, "disk_usage", lambda path: usage)
    order = Order(tmp_path / "engine", Choice())
    with pytest.raises(InstallationError, match=r"needed in .*, 300 MB are free"):
        asyncio.run(making.make(order, lambda *_, **__: None))
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def small_disk(tmp_path):
    """A file system of its own in memory; returns its folder and what gives it more room."""
    folder = tmp_path / "disk"
    folder.mkdir()

    def mount(*options: str) -> bool:
        line = ["mount", *options, str(folder)]
        return subprocess.run(line, capture_output=True, check=False).returncode == 0

    if sys.platform != "linux" or not mount("-t", "tmpfs", "-o", "size=60m", "tmpfs"):
        pytest.skip("only root can mount a file system")
    yield folder, lambda size: mount("-o", f"remount,size={size}")
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_runs_full_is_said_and_repaired(made, wheels, small_disk):
    disk, resize = small_disk
    folder = disk / "engine"
    shutil.copytree(made[0], folder, symlinks=True)
    used = shutil.disk_usage(disk).used
    assert resize(used + 1_500_000)
    with pytest.raises(InstallationError, match=rf"disk of {folder} ran full.*Free some space"):
        make(folder, wheels, "more-of-it")
    assert place.state(folder) == place.UNFINISHED
    assert resize("60m")
    make(folder, wheels, "more-of-it")
    assert answer(folder, "import more_of_it; print(1)") == "1"


def test_one_at_a_time(tmp_path, wheels):
    folder = tmp_path / "engine"
    with held(folder):
        told = events(start("make", folder, "--wheels", wheels))
    assert told[-1]["code"] == "busy" and told[-1]["values"]["pid"] == str(os.getpid())
    assert not folder.exists()
    assert events(start("remove", folder))[-1] == {"event": "removed"}  # it was let go of


def test_the_end_of_stdin_ends_pip_too(copied, tmp_path):
    (tmp_path / "list.txt").write_text("nothing-like-it\n", encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}/simple"
        variables = {**os.environ, "PIP_INDEX_URL": url, "PIP_EXTRA_INDEX_URL": "", "no_proxy": "*"}
        listed = tmp_path / "list.txt"
        process = start("make", copied, "--requirements", listed, env=variables)
        connection, _ = server.accept()  # pip asks, and is not answered
        with connection:
            connection.recv(1000)
            process.stdin.close()
            while connection.recv(1000):  # ends when pip does
                continue
    said = [json.loads(line) for line in process.stdout]
    assert process.wait() == 2 and said[-1]["code"] == "cancelled"
    assert place.read(copied).ready, "nothing was changed yet"
    assert sorted(each.name for each in tmp_path.glob("engine*")) == ["engine", "engine.lock"]


def test_a_missing_network_is_no_missing_wheel_whatever_pip_is_told(copied, tmp_path):
    (tmp_path / "list.txt").write_text("nothing-like-it\n", encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}/simple"
    told = {"PIP_INDEX_URL": url, "PIP_EXTRA_INDEX_URL": "", "no_proxy": "*", "PIP_RETRIES": "0"}
    listed = tmp_path / "list.txt"
    process = start("make", copied, "--requirements", listed, env={**os.environ, **told})
    assert events(process)[-1]["code"] == "network"
    assert place.read(copied).ready


def test_an_environment_is_removed_and_nothing_else(copied, tmp_path):
    making.remove(copied)
    making.remove(copied)
    assert not copied.exists()
    own = tmp_path / "letters"
    own.mkdir()
    (own / "letter.txt").write_text("dear", encoding="utf-8")
    for change in (making.remove, lambda folder: make(folder, tmp_path, "parts-of-it")):
        with pytest.raises(InstallationError, match="none of an environment"):
            change(own)
    assert (own / "letter.txt").read_text(encoding="utf-8") == "dear"
