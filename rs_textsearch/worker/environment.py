"""Where the engine's interpreter is, and the environment it is started in.

The interpreter is never the one that runs QGIS: ``sys.executable`` is QGIS itself on
Windows and macOS, and QGIS's libraries would clash with the engine's.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QProcessEnvironment

from .. import bundles, settings
from ..definitions import MODELS_VARIABLE, PACKAGE, SILENCE, TRAINING
from ..errors import EngineMissingError
from ..installation import place
from ..translation import tr

ENV_VARIABLE = "RS_TEXTSEARCH_ENGINE_PYTHON"
_DROPPED_PREFIXES = (
    "PYTHON", "PROJ_", "GDAL_", "OGR_", "QGIS_", "QT_", "VIRTUAL_ENV", "CONDA_",
    "__PYVENV_LAUNCHER__",  # by which a Python of macOS is taken for QGIS's
)  # fmt: skip
_PATH_VARIABLES = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH")
_SYSTEM_PREFIXES = ("/", "/usr", "/usr/local")


def default_interpreter() -> Path:
    """Return where the engine's interpreter is looked for: what was set up, else what make made."""
    folder = place.environment_folder()
    made = place.interpreter(PACKAGE.parent / ".venv" / "engine")
    if place.state(folder) in (place.READY, place.OUTDATED) or not made.is_file():
        return place.interpreter(folder)
    return made


def setup_remedy() -> str:
    """Return what to do where the engine is not installed."""
    return tr("“Set up the engine…” does it, also in Settings ▸ Options ▸ Text Search.")


def not_installed() -> EngineMissingError:
    """Return the error for a computer on which no engine was set up, or not to the end."""
    if place.state(place.environment_folder()) == place.UNFINISHED:
        text = tr("Setting up the search engine has not come to its end: {path}.")
    else:
        text = tr("The search engine is not set up yet: there is no interpreter at {path}.")
    return EngineMissingError(text.format(path=default_interpreter()), setup_remedy())


def check_program(path: Path) -> None:
    """Raise EngineMissingError for what is no program, or is QGIS by its name."""
    if not path.is_file() or not os.access(path, os.X_OK):
        raise no_python(path, tr("it is no program"))
    for name in (path.stem, Path(os.path.realpath(path)).stem):
        if "qgis" in name.lower():
            raise no_python(path, tr("it is QGIS"))


def no_python(path: Path, reason: str) -> EngineMissingError:
    """Return the error for a program that cannot be the engine's Python."""
    return EngineMissingError(
        tr("{path} cannot run the search engine: {reason}.").format(
            path=path, reason=reason.rstrip(".")
        ),
        tr("Choose the Python of an environment with the engine's packages, or let one be made."),
    )


def automatic_interpreter() -> Path:
    """Return the interpreter that is used where the user has chosen none; it may not exist."""
    named = os.environ.get(ENV_VARIABLE, "")
    return Path(named) if named else default_interpreter()


def find_interpreter() -> Path:
    """Return the engine's interpreter: the setting, else the variable, else the default.

    Raises:
        EngineMissingError: none is named, or the named file is no program or QGIS.
    """
    named = settings.engine_python()
    if named:
        origin = tr("the option Settings ▸ Options ▸ Text Search")
    else:
        named = os.environ.get(ENV_VARIABLE, "")
        origin = tr("the environment variable {name}").format(name=ENV_VARIABLE)
    path = Path(named) if named else default_interpreter()
    unfinished = place.interpreter(place.environment_folder())
    if path == unfinished and place.state(unfinished.parents[1]) == place.UNFINISHED:
        raise not_installed()
    if path.is_file() and os.access(path, os.X_OK):
        check_program(path)
        return path
    if named:
        raise EngineMissingError(
            tr("The search engine's Python interpreter was not found: {path}.").format(path=path),
            tr("It comes from {origin}; correct or clear it there.").format(origin=origin),
        )
    raise not_installed()


def arguments(*words: str) -> list[str]:
    """Return the interpreter's arguments that run a command of the engine, ``serve`` by default."""
    return ["-I", "-X", "utf8", str(PACKAGE / "engine" / "__main__.py"), *(words or ("serve",))]


def training_arguments(*words: str) -> list[str]:
    """Return the interpreter's arguments that run a command of the training package."""
    return ["-I", "-X", "utf8", str(TRAINING / "__main__.py"), *words]


def clean_environment() -> QProcessEnvironment:
    """Return the system's environment without what QGIS put there for its own Python.

    No library that runs in it reports on the user. The models that are known here are named, so
    that the engine finds that of an index which lay elsewhere.
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
    clean.insert(MODELS_VARIABLE, known_models())
    return clean


def known_models() -> str:
    """Return the folder of the options' model, that of added ones, and what the user names."""
    named = (settings.bundle(), str(bundles.folder()), os.environ.get(MODELS_VARIABLE, ""))
    return os.pathsep.join(filter(None, named))


def qgis_homes() -> set[str]:
    """Return QGIS's own folder in lower case with plain slashes; none where it is the system's.

    Under both names where it has two: OSGeo4W starts QGIS by short ones (C:/PROGRA~1).
    """
    prefix = QgsApplication.prefixPath()
    named = (each.rstrip("/\\").replace("\\", "/") for each in (prefix, os.path.realpath(prefix)))
    return {_whole_of(each).lower() for each in named if prefix and each not in _SYSTEM_PREFIXES}


def _whole_of(prefix: str) -> str:
    """Return the folder of the installation that QGIS's prefix is a part of."""
    bundle = re.match(r"(.+?\.app)/", prefix, re.IGNORECASE)  # /Applications/QGIS.app/Contents/...
    return bundle[1] if bundle else prefix.split("/apps/")[0]  # OSGeo4W: C:/OSGeo4W/apps/qgis


def _without_qgis(value: str) -> str:
    """Return a search path without the folders inside QGIS's own installation."""
    roots = qgis_homes()
    kept = []
    for part in value.split(os.pathsep):
        plain = part.replace("\\", "/").rstrip("/").lower()
        if not any(f"{plain}/".startswith(f"{root}/") for root in roots):
            kept.append(part)
    return os.pathsep.join(kept)
