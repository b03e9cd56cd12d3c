"""What is installed, where, and of which Python."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from rs_textsearch.definitions import PACKAGES, TRAINING_PACKAGES
from rs_textsearch.installation import child, driver, place, pythons, requirements
from rs_textsearch.installation.place import Record
from rs_textsearch.installation.requirements import Choice, lacking, pip_options
from tests.installation.wheels import write_wheel


@pytest.mark.parametrize(
    ("extra", "packages"), [("engine", PACKAGES), ("training", TRAINING_PACKAGES)]
)
def test_packages_are_those_of_the_project_file(extra, packages):
    text = (Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8")
    listed = re.search(rf"^{extra} = \[\n(.*?)^\]", text, re.MULTILINE | re.DOTALL).group(1)
    found = dict(re.findall(r'"([\w-]+) ([^"]*)"', listed))
    assert {name: bounds.replace(" ", "") for name, bounds in found.items()} == packages


def test_what_is_wanted_follows_the_choice():
    plain, cuda = Choice().requirements(), Choice(cuda=True).requirements()
    assert "onnxruntime>=1.20,<2" in plain and len(plain) == len(PACKAGES) == len(cuda)
    assert "onnxruntime-gpu[cuda,cudnn]>=1.20,<2" in cuda and "onnxruntime>=1.20,<2" not in cuda
    assert "torch>=2.6,<3" in Choice(training=True).requirements()
    sizes = [Choice(*each).needed_bytes() for each in ((False, False), (False, True), (True, True))]
    assert sizes == sorted(sizes) and sizes[0] > 3e8


def test_torch_without_cuda_comes_from_its_own_index_first(monkeypatch, tmp_path):
    monkeypatch.setattr(requirements.sys, "platform", "linux")
    wanted = Choice(training=True).requirements()
    torch, rest = pip_options(wanted, None, torch_cpu=True)
    assert torch == ["--index-url", requirements.TORCH_CPU, "torch>=2.6,<3", "torchvision>=0.21"]
    assert rest == list(wanted)  # the whole again, which finds torch there
    assert pip_options(wanted, None, torch_cpu=False) == [list(wanted)]
    (offline,) = pip_options(wanted, tmp_path, torch_cpu=True)
    assert offline == ["--no-index", "--find-links", str(tmp_path), *wanted]
    monkeypatch.setattr(requirements.sys, "platform", "win32")  # what PyPI has is without CUDA
    assert pip_options(wanted, None, torch_cpu=True) == [list(wanted)]


@pytest.mark.parametrize(
    ("number", "bounds"),
    [(12040, ">=1.20,<2,<1.27"), (13000, ">=1.20,<2"), (0, ">=1.20,<2"), (None, ">=1.20,<2")],
)
def test_an_older_driver_gets_a_release_that_it_can_run(monkeypatch, tmp_path, number, bounds):
    class Driver:
        """Stands in for the driver's library, which machines without a GPU lack."""

        def __init__(self, name):
            if number is None:
                raise OSError(name)

        def cuDriverGetVersion(self, out):
            out._obj.value = number
            return 0

    monkeypatch.setattr(driver.ctypes, "CDLL", Driver)
    (words,) = pip_options(Choice(cuda=True).requirements(), None, torch_cpu=False)
    assert f"onnxruntime-gpu[cuda,cudnn]{bounds}" in words
    (words,) = pip_options(Choice(cuda=True).requirements(), tmp_path, torch_cpu=False)
    assert "onnxruntime-gpu[cuda,cudnn]>=1.20,<2" in words  # whoever filled a folder chose
    (words,) = pip_options(Choice().requirements(), None, torch_cpu=False)
    assert "onnxruntime>=1.20,<2" in words


def test_the_wheels_that_a_folder_lacks_are_named(tmp_path):
    for name in PACKAGES:
        if name != "shapely":
            write_wheel(tmp_path, name)
    assert lacking(Choice().requirements(), tmp_path) == ["shapely"]
    assert "onnxruntime-gpu" in lacking(Choice(cuda=True).requirements(), tmp_path)


def test_the_command_that_fills_a_folder(monkeypatch):
    monkeypatch.setattr(requirements.sys, "platform", "linux")
    folder = Path("/my wheels")
    text = requirements.download_commands("python3.12", Choice(training=True), folder)
    torch, rest = text.splitlines()
    assert torch.startswith('python3.12 -m pip download --dest "/my wheels" --only-binary :all: ')
    assert requirements.TORCH_CPU in torch and '"numpy>=2.2.6,<3"' not in torch
    assert '--find-links "/my wheels"' in rest and '"numpy>=2.2.6,<3"' in rest


def test_the_folder_is_the_users_on_every_system(monkeypatch, tmp_path):
    monkeypatch.setattr(place.Path, "home", lambda: tmp_path)
    linux = place.data_folder({"XDG_DATA_HOME": "/data"}, "linux")
    assert linux == Path("/data/rs_textsearch")
    assert place.data_folder({}, "linux") == tmp_path / ".local" / "share" / "rs_textsearch"
    windows = place.data_folder({"LOCALAPPDATA": str(tmp_path / "L")}, "win32")
    assert windows == tmp_path / "L" / "rs_textsearch"
    mac = place.data_folder({"XDG_DATA_HOME": "/data"}, "darwin")
    assert mac == tmp_path / "Library" / "Application Support" / "rs_textsearch"


def test_a_record_says_in_which_state_an_environment_is(tmp_path):
    assert place.state(tmp_path) == place.MISSING
    wanted = Choice(training=True).requirements()
    record = Record(True, wanted, training=True, python="3.11.2", bytes=5)
    place.write(tmp_path, record)
    assert place.read(tmp_path) == record
    assert place.state(tmp_path) == place.UNFINISHED  # its Python is gone
    place.interpreter(tmp_path).parent.mkdir(parents=True)
    place.interpreter(tmp_path).touch()
    assert place.state(tmp_path) == place.READY
    place.write(tmp_path, Record(True, wanted[1:], training=True))  # another plugin's
    assert place.state(tmp_path) == place.OUTDATED
    for text in ("", "[]", '{"ready": true}'):
        (tmp_path / place.RECORD).write_text(text, encoding="utf-8")
        assert place.read(tmp_path) is None and place.state(tmp_path) == place.MISSING


def test_a_python_answers_the_probe():
    names = ("pip", "a-package-that-is-nowhere")
    words = [sys.executable, "-I", "-c", pythons.PROBE, *names]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    mark, _, answer = done.stdout.strip().partition(" ")
    said = json.loads(answer)
    assert mark == pythons.MARK and said["lacking"] == ["a-package-that-is-nowhere"]
    assert said["version"] == list(sys.version_info[:3]) and said["executable"] == sys.executable


def test_pythons_are_looked_for_where_installers_put_them(tmp_path):
    for name in (
        "bin/python3", "bin/python3.12", ".pyenv/versions/3.13.1/bin/python3",
        "miniforge3/bin/python3", "WindowsApps/python3",
    ):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    (tmp_path / "bin" / "python3.11").symlink_to("python3")
    path = f"{tmp_path / 'WindowsApps'}:{tmp_path / 'bin'}"
    found = [each for each in pythons.candidates({"PATH": path}, tmp_path)]
    ours = [each.relative_to(tmp_path).as_posix() for each in found if tmp_path in each.parents]
    assert ours == [
        "bin/python3", "bin/python3.12", ".pyenv/versions/3.13.1/bin/python3",
        "miniforge3/bin/python3",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("release", "command"),
    [
        ("ID=debian\n", "apt install python3-venv"),
        ('ID="linuxmint"\nID_LIKE="ubuntu debian"\n', "apt install python3-venv"),
        ('ID="opensuse-leap"\nID_LIKE="suse opensuse"\n', "zypper install"),
        ("ID=plan9\n", ""),
    ],
)
def test_how_to_get_a_python_is_said_by_system(tmp_path, release, command):
    (tmp_path / "os-release").write_text(release, encoding="utf-8")
    said = pythons.how_to_get("linux", tmp_path / "os-release")
    assert command in said and bool(command) == bool(said)
    assert "winget" in pythons.how_to_get("win32") and "brew" in pythons.how_to_get("darwin")


def test_the_developer_tools_of_macos_are_not_asked_for(monkeypatch, tmp_path):
    """Its /usr/bin/python3 opens a dialog where they are missing, and is 3.9 where they are not."""
    monkeypatch.setattr(pythons.sys, "platform", "darwin")
    monkeypatch.setattr(pythons.Path, "is_file", lambda path: True)
    monkeypatch.setattr(pythons.os.path, "realpath", str)
    found = pythons.candidates({"PATH": "/usr/bin:/bin"}, tmp_path)
    assert Path("/opt/homebrew/bin/python3.12") in found
    assert Path("/usr/local/bin/python3") in found
    assert not [path for path in found if path.parent == Path("/usr/bin")]


def test_the_program_that_opens_microsofts_store_is_left_alone(monkeypatch, tmp_path):
    local = tmp_path / "AppData" / "Local"
    monkeypatch.setattr(pythons.sys, "platform", "win32")
    monkeypatch.setattr(pythons, "_registered", lambda: iter([local / "x" / "python.exe"]))
    for name in (
        "x/python.exe",
        "Programs/Python/Python39/python.exe",
        "Programs/Python/Python312/python.exe",
        "Microsoft/WindowsApps/python3.exe",
    ):
        (local / name).parent.mkdir(parents=True, exist_ok=True)
        (local / name).write_text(name, encoding="utf-8")
    path = str(local / "Microsoft" / "WindowsApps")
    found = pythons.candidates({"PATH": path, "LOCALAPPDATA": str(local)}, tmp_path)
    ours = [each.relative_to(local).as_posix() for each in found if local in each.parents]
    assert ours == [
        "x/python.exe", "Programs/Python/Python312/python.exe",
        "Programs/Python/Python39/python.exe",
    ]  # fmt: skip


def test_a_python_without_wheels_says_what_it_is():
    assert '"kind": ""' in answer_of(pythons.PROBE)
    narrow = pythons.PROBE.replace("import json, sys", "import json, sys; sys.maxsize = 2**31 - 1")
    assert '"kind": "32 bits"' in answer_of(narrow)
    threads = "import json, sys, sysconfig; sysconfig.get_config_var = lambda name: 1"
    assert '"kind": "free threads"' in answer_of(
        pythons.PROBE.replace("import json, sys", threads, 1)
    )


def answer_of(probe: str) -> str:
    words = [sys.executable, "-I", "-c", probe]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def test_an_environment_of_windows_has_its_python_in_scripts():
    code = (
        "import sys; sys.platform = 'win32'\n"
        "from pathlib import PureWindowsPath as P\n"
        "from rs_textsearch.installation import place\n"
        "print(place.interpreter(P('C:/e')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.stdout.strip() == r"C:\e\Scripts\python.exe"


def test_on_windows_a_program_ends_with_all_that_it_started(monkeypatch, tmp_path):
    """Python's launcher and ensurepip are processes of their own, which would hold its files."""
    said = tmp_path / "said"
    # As Windows names it: one name with backslashes here.
    killer = tmp_path / r"x\System32\taskkill.exe"
    killer.write_text(f'#!/bin/sh\necho "$@" > "{said}"\nkill -9 "$4"\n', encoding="utf-8")
    killer.chmod(0o755)
    monkeypatch.setenv("SYSTEMROOT", str(tmp_path / "x"))
    monkeypatch.setattr(child.sys, "platform", "win32")

    async def cancelled() -> None:
        running = asyncio.create_task(child.run([sys.executable, "-c", SLEEPS], begun.append))
        while not begun:
            await asyncio.sleep(0.01)
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running

    begun: list[str] = []
    asyncio.run(cancelled())
    assert said.read_text("utf-8").split()[:3] == ["/F", "/T", "/PID"]


SLEEPS = "import time; print('begun', flush=True); time.sleep(60)"
