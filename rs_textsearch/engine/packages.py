"""The packages that the engine needs, and what to say where one is missing or broken.

Standard library only: it has to work where nothing is installed.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module, metadata
from pathlib import Path

from rs_textsearch.definitions import PACKAGES
from rs_textsearch.engine.errors import EngineError, MissingPackage, first_line

_OTHERS = {"onnxruntime": ("onnxruntime-gpu", "onnxruntime-openvino", "onnxruntime-directml")}
"""Distributions that bring the same package."""
_DISTRIBUTIONS = {
    "PIL": "pillow", "open_clip": "open_clip_torch", "cv2": "opencv-python-headless",
}  # fmt: skip
"""What brings a package that is called otherwise."""
_OURS = "rs_textsearch"
_RUNNING = (_OURS, "training", "__main__", "__mp_main__")
"""Modules whose body runs where the engine runs."""


def version(distribution: str) -> str | None:
    """Return the version of a distribution that is installed here, ``None`` where it is not."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return None


def missing() -> list[str]:
    """Return the required packages that are not installed here."""
    return [
        name for name in PACKAGES if not any(map(version, (name, *_OTHERS.get(name, ()))))
    ]


def absent(names: Iterable[str]) -> MissingPackage:
    """Return the error for packages that are not installed here."""
    names = list(names)
    values = {"python": sys.executable, "command": _command(names)}
    if len(names) == 1:
        return MissingPackage.of("package_missing", name=names[0], **values)
    others = ", ".join(names[:-1])
    return MissingPackage.of("packages_missing", names=others, last=names[-1], **values)


@contextmanager
def loading() -> Iterator[None]:
    """Turn whatever a package raises while it is imported into :class:`MissingPackage`."""
    try:
        yield
    except EngineError:
        raise
    except Exception as error:
        failed = failure(error)
        if failed is None:
            raise
        raise failed from error


def failure(error: Exception) -> MissingPackage | None:
    """Return the error for a package that could not be imported, ``None`` for other failures.

    A package that is broken raises anything while it is loaded: what tells is that the body of one
    of its modules was being run.
    """
    if isinstance(error, ModuleNotFoundError) and error.name:
        name, lacking = _top(error.name), missing()
        if name == _OURS:
            return _incomplete(error)
        return absent(lacking if name in lacking else [name])  # all of them are said at once
    modules = [
        str(frame.f_globals.get("__name__"))
        for frame, _ in traceback.walk_tb(error.__traceback__)
        if frame.f_code.co_name == "<module>"
    ]
    if isinstance(error, ImportError):
        modules.append(error.name or _OURS)
    if isinstance(error, SyntaxError) and error.filename:
        modules += [_module_of(Path(error.filename), Path(entry)) for entry in sys.path]
    broken = [name for name in map(_top, modules) if name and name not in _RUNNING]
    if broken:
        return MissingPackage.of(
            "package_broken",
            name=broken[0],
            python=sys.executable,
            reason=first_line(error),
            command=_command([broken[0]], "--force-reinstall "),
        )
    return _incomplete(error) if isinstance(error, ImportError) else None


def broken() -> list[MissingPackage]:
    """Return the errors of the required packages that are installed, but cannot be loaded."""
    found = []
    for name in PACKAGES:
        try:
            with loading():
                import_module(name)
        except MissingPackage as error:
            if name not in missing():
                found.append(error)
    return found


def _incomplete(error: Exception) -> MissingPackage:
    return MissingPackage.of("engine_incomplete", reason=first_line(error))


def _command(names: list[str], option: str = "") -> str:
    named = (_DISTRIBUTIONS.get(name, name) for name in names)
    wanted = " ".join(f'"{name}{PACKAGES.get(name, "")}"' for name in named)
    return f'"{sys.executable}" -m pip install {option}{wanted}'


def _module_of(file: Path, folder: Path) -> str:
    """Return the name of the package in ``folder`` that ``file`` is a part of, "" for none."""
    return file.relative_to(folder).parts[0] if folder in file.parents else ""


def _top(module: str) -> str:
    return module.partition(".")[0]
