"""Where a Python for the engine may be on this computer, and how to get one where there is none."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

LEAST = (3, 10)
NEWEST = (3, 14)
"""The newest version for which all packages are known to have wheels."""
MARK = "rs_textsearch-python"
PROBE = f"""
import json, sys
try:
    from importlib.metadata import version
    from importlib.util import find_spec
except ImportError:
    version = find_spec = None
def lacks(name):
    try:
        return not version(name)
    except Exception:
        return True
names = [name for name in sys.argv[1:] if lacks(name)]
modules = find_spec and all(map(find_spec, ("venv", "ensurepip")))
import sysconfig
kind = "" if sys.maxsize > 2**32 else "32 bits"
kind = "free threads" if sysconfig.get_config_var("Py_GIL_DISABLED") else kind
answer = dict(version=sys.version_info[:3], prefix=sys.prefix, executable=sys.executable,
              lacking=names, modules=bool(modules), kind=kind)
print("{MARK}", json.dumps(answer))
"""
"""Asks a Python for its version, where it is, whether it can make an environment, which of the
named distributions it lacks, and whether it is of a kind for which there are no wheels; one line of
JSON behind :data:`MARK`."""
_NAMES = ("python3", "python3.13", "python3.12", "python3.11", "python3.10", "python3.14", "python")
_STORE = "windowsapps"
"""Programs of Microsoft's store see folders of their own in the place of the user's."""


def candidates(
    environ: Mapping[str, str] = os.environ, home: Path | None = None
) -> list[Path]:
    """Return the programs that may be a Python, the likeliest first, each once."""
    found: dict[str, Path] = {}
    for path in _places(environ, home or Path.home()):
        if not _is_stand_in(path) and path.is_file():
            found.setdefault(os.path.realpath(path), path)
    return list(found.values())


def _is_stand_in(path: Path) -> bool:
    """Whether a program is none, but offers one when it is started.

    That of macOS opens a dialog about developer tools, whose Python is too old; that of Microsoft's
    store opens the store.
    """
    if sys.platform == "darwin":
        return path.parent == Path("/usr/bin")
    return _STORE in str(path).lower()


def _newest_first(names: Iterable[str]) -> list[str]:
    """Return names with versions in them; 3.12 is newer than 3.9."""
    return sorted(names, key=lambda name: [int(n) for n in re.findall(r"\d+", name)], reverse=True)


def _places(environ: Mapping[str, str], home: Path) -> Iterator[Path]:
    if sys.platform == "win32":
        yield from _registered()
    suffix = ".exe" if sys.platform == "win32" else ""
    for folder in filter(None, environ.get("PATH", "").split(os.pathsep)):
        for name in _NAMES:
            yield Path(folder, name + suffix)
    for name in _NAMES:  # a program that is started from the desktop may have a short PATH
        for folder in ("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin", "/opt/local/bin"):
            yield Path(folder, name)
    inside = ("python.exe",) if sys.platform == "win32" else ("bin", "python3")
    pyenv = Path(environ.get("PYENV_ROOT") or home / ".pyenv")
    local = Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    for folder, pattern in (
        (pyenv, "versions/*"),
        (pyenv / "pyenv-win", "versions/*"),
        (home / ".local" / "share" / "uv" / "python", "*"),
        (local / "Programs" / "Python", "Python3*"),
        (Path("/Library/Frameworks/Python.framework"), "Versions/3*"),
    ):
        for name in _newest_first(each.name for each in folder.glob(pattern)):
            yield (folder / pattern).with_name(name).joinpath(*inside)
    conda = [Path(environ["CONDA_EXE"]).parent.parent] if environ.get("CONDA_EXE") else []
    for parent in (home, Path("/opt"), local):
        conda += [parent / name for name in ("miniforge3", "mambaforge", "miniconda3", "anaconda3")]
    for folder in (*conda, Path("/opt/conda")):
        yield folder.joinpath(*inside)


def _registered() -> Iterator[Path]:
    """Yield what installers have told Windows (PEP 514), which is what the py launcher knows."""
    import winreg

    for root in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
        try:
            with winreg.OpenKey(root, r"Software\Python\PythonCore") as core:
                names = [winreg.EnumKey(core, i) for i in range(winreg.QueryInfoKey(core)[0])]
        except OSError:
            continue
        for name in _newest_first(names):
            try:
                with winreg.OpenKey(root, rf"Software\Python\PythonCore\{name}\InstallPath") as key:
                    yield Path(winreg.QueryValueEx(key, "ExecutablePath")[0])
            except OSError:
                continue


_PACKAGES = {  # by the names in /etc/os-release
    "debian": "sudo apt install python3-venv",
    "ubuntu": "sudo apt install python3-venv",
    "fedora": "sudo dnf install python3",
    "rhel": "sudo dnf install python3.12",
    "suse": "sudo zypper install python312",
    "arch": "sudo pacman -S python",
    "alpine": "sudo apk add python3",
    "gentoo": "sudo emerge dev-lang/python",
}


def how_to_get(
    platform: str = sys.platform, release: Path = Path("/etc/os-release")
) -> str:
    """Return the line for a terminal that installs a Python; empty where none is known."""
    if platform == "win32":
        return "winget install Python.Python.3.12"
    if platform == "darwin":
        return "brew install python@3.12"
    try:
        lines = release.read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    said = dict(line.split("=", 1) for line in lines if "=" in line)
    words = [said.get(key, "").strip("\"'") for key in ("ID", "ID_LIKE")]
    return next((_PACKAGES[each] for each in " ".join(words).split() if each in _PACKAGES), "")
