"""Where the engine's interpreter is, and the environment it is started in.

The interpreter is never the one that runs QGIS: ``sys.executable`` is QGIS itself on
Windows and macOS, and QGIS's libraries would clash with the engine's.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QProcessEnvironment

from .. import settings
from ..definitions import PACKAGE, SILENCE
from ..errors import EngineMissingError
from ..translation import tr

ENV_VARIABLE = "RS_TEXTSEARCH_ENGINE_PYTHON"
_DROPPED_PREFIXES = ("PYTHON", "PROJ_", "GDAL_", "OGR_", "QGIS_", "QT_", "VIRTUAL_ENV", "CONDA_")
_PATH_VARIABLES = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH")
_SYSTEM_PREFIXES = ("/", "/usr", "/usr/local")


def default_interpreter() -> Path:
    """Return where ``make`` puts the engine's interpreter."""
    inside = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
    return PACKAGE.parent.joinpath(".venv", "engine", *inside)


def automatic_interpreter() -> Path:
    """Return the interpreter that is used where the user has chosen none; it may not exist."""
    named = os.environ.get(ENV_VARIABLE, "")
    return Path(named) if named else default_interpreter()


def find_interpreter() -> Path:
    """Return the engine's interpreter: the setting, else the variable, else the default.

    Raises:
        EngineMissingError: none is named, or the named file is no program.
    """
    named = settings.engine_python()
    if named:
        origin = tr("the option Settings ▸ Options ▸ Text Search ▸ Interpreter")
    else:
        named = os.environ.get(ENV_VARIABLE, "")
        origin = tr("the environment variable {name}").format(name=ENV_VARIABLE)
    path = Path(named) if named else default_interpreter()
    if path.is_file() and os.access(path, os.X_OK):
        return path
    if named:
        raise EngineMissingError(
            tr("The search engine's Python interpreter was not found: {path}.").format(path=path),
            tr("It comes from {origin}; correct or clear it there.").format(origin=origin),
        )
    raise EngineMissingError(
        tr("The search engine is not installed: there is no interpreter at {path}.").format(
            path=path
        ),
        tr(
            "Run “make” in the plugin's source folder, or choose a Python with the engine's "
            "packages in Settings ▸ Options ▸ Text Search."
        ),
    )


def arguments() -> list[str]:
    """Return the interpreter's arguments that start the engine as a server."""
    return ["-I", "-X", "utf8", str(PACKAGE / "engine" / "__main__.py"), "serve"]


def clean_environment() -> QProcessEnvironment:
    """Return the system's environment without what QGIS put there for its own Python.

    No library that runs in it reports on the user.
    """
    system = QProcessEnvironment.systemEnvironment()
    clean = QProcessEnvironment()
    for key in system.keys():  # noqa: SIM118 - not a mapping
        if key.upper().startswith(_DROPPED_PREFIXES):
            continue
        value = system.value(key)
        if key.upper() in _PATH_VARIABLES:
            value = _without_qgis(value)
            if not value:
                continue
        clean.insert(key, value)
    for key, value in SILENCE.items():
        clean.insert(key, value)
    return clean


def _without_qgis(value: str) -> str:
    """Return a search path without the folders inside QGIS's own installation."""
    prefix = QgsApplication.prefixPath().rstrip("/\\").replace("\\", "/")
    if not prefix or prefix in _SYSTEM_PREFIXES:
        return value
    root = prefix.split("/apps/")[0].lower()  # OSGeo4W: C:/OSGeo4W/apps/qgis
    kept = []
    for part in value.split(os.pathsep):
        plain = part.replace("\\", "/").rstrip("/").lower()
        if plain != root and not plain.startswith(root + "/"):
            kept.append(part)
    return os.pathsep.join(kept)
