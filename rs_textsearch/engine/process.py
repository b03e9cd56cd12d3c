"""A process that encodes or trains, before the first numerical package is loaded into it.

Libraries read these settings once, when they are loaded: so importing the engine or ``training``
calls :func:`prepare`, and whatever starts a process (the command line, the server, workers, tasks
on a cluster, ``torchrun``, benchmarks) cannot forget it. Standard library only.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys
import threading
import time
from importlib.util import find_spec
from pathlib import Path

from rs_textsearch.definitions import BACKGROUND_VARIABLE, END_VARIABLE, SILENCE

_PLACES = (
    "PROJ_DATA", "PROJ_LIB", "PROJ_AUX_DB",
    "GDAL_DATA", "GDAL_DRIVER_PATH", "GDAL_PYTHON_DRIVER_PATH", "OGR_DRIVER_PATH",
)
"""Variables that say where an installation of PROJ or GDAL keeps its files."""
_THREADS = "OMP_NUM_THREADS"
_NICENESS = 10  # of 19: what the user does goes before
_BELOW_NORMAL = 0x4000  # the priority class of Windows
_LOOK_S = 0.1  # between two looks for the file that ends a process


def prepare() -> None:
    """Switch off what libraries report on the user, and name no places but those of ours.

    OpenVINO has no variable for it: it sends a visit to an analytics service whenever it is
    imported, unless the package that does so cannot be found.
    """
    os.environ.update(SILENCE)
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
    for name in _PLACES:
        if name in os.environ and not _own(os.environ[name]):
            del os.environ[name]
    if _has_proj("rasterio", "proj_data") and _has_proj("pyproj", "proj_dir"):
        # Drivers of GDAL look nowhere else, and say that they found nothing; pyproj takes its own.
        os.environ["PROJ_DATA"] = str(_folder("rasterio") / "proj_data")
    if os.environ.get(BACKGROUND_VARIABLE):
        _step_back()
    asked = os.environ.pop(END_VARIABLE, "")  # of this process, not of those that it starts
    if asked:
        threading.Thread(target=_end_once, args=(asked,), daemon=True).start()


def _end_once(path: str) -> None:
    """End this process as SIGTERM does once there is such a file.

    Windows has no signal by which one process asks another without a window to end.
    """
    while not Path(path).exists():
        time.sleep(_LOOK_S)
    signal.raise_signal(signal.SIGTERM)


def _step_back() -> None:
    """Leave the processor to others where they need it; processes that are started do the same."""
    with contextlib.suppress(OSError, AttributeError):  # it was told to be slower still
        if sys.platform == "win32":
            kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            kernel.GetCurrentProcess.restype = ctypes.c_void_p
            kernel.SetPriorityClass(ctypes.c_void_p(kernel.GetCurrentProcess()), _BELOW_NORMAL)
        else:
            current = os.getpriority(os.PRIO_PROCESS, 0)
            os.setpriority(os.PRIO_PROCESS, 0, max(current, _NICENESS))


def _own(value: str) -> bool:
    """Whether ``value`` was set by the conda environment that this interpreter belongs to.

    Everybody else's files (those of QGIS, PostGIS, another environment) are of another version
    than the libraries here: reference systems lose their codes, or are not found at all.
    """
    prefix = Path(sys.prefix)
    return (prefix / "conda-meta").is_dir() and prefix in Path(value).parents


def _has_proj(package: str, folder: str) -> bool:
    """Whether the installed ``package`` is one that brings PROJ's files along, in ``folder``."""
    found = _folder(package)
    return found is not None and (found / folder).is_dir()


def _folder(package: str) -> Path | None:
    """Return where a package is installed, without loading it."""
    spec = find_spec(package)
    return Path(spec.origin).parent if spec is not None and spec.origin else None


def limit_threads(count: int) -> None:
    """Let numerical libraries that are loaded from now on use ``count`` threads."""
    os.environ[_THREADS] = str(count)


def wanted_threads() -> int:
    """Return the number of threads that the environment asks for, 0 for the libraries' own."""
    threads = os.environ.get(_THREADS, "")
    return int(threads) if threads.isdigit() else 0
