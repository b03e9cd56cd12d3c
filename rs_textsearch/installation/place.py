"""Where the engine's environment lies, and the record in it of what it is.

The folder is the user's own and no profile's: all profiles of QGIS share it, and an update of the
plugin leaves it alone. The record says ``ready`` only of an environment that was found whole.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from .. import moving
from .requirements import Choice

NAME = "rs_textsearch"
RECORD = f"{NAME}.json"
INSIDE = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
MISSING, UNFINISHED, OUTDATED, READY = "missing", "unfinished", "outdated", "ready"


def data_folder(
    environ: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> Path:
    """Return the user's folder for what this plugin installs; it may not exist."""
    if platform == "win32":  # the local one: environments do not roam
        local = environ.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / NAME
    if platform == "darwin":
        return Path.home() / "Library" / "Application Support" / NAME
    named = environ.get("XDG_DATA_HOME", "")
    return (Path(named) if named.startswith("/") else Path.home() / ".local" / "share") / NAME


def environment_folder() -> Path:
    """Return the folder of the engine's environment; it may not exist."""
    return data_folder() / "engine"


def interpreter(folder: Path) -> Path:
    """Return the Python of an environment."""
    return folder.joinpath(*INSIDE)


@dataclass(frozen=True)
class Record:
    """What is known of an environment.

    Attributes:
        ready: it was found whole; False from the first change until then.
        requirements: what was to be installed, as pip reads it.
        cuda: whether for NVIDIA GPUs.
        training: whether with what training needs.
        python: the version of its Python.
        bytes: its size on the disk.
    """

    ready: bool = False
    requirements: tuple[str, ...] = ()
    cuda: bool = False
    training: bool = False
    python: str = ""
    bytes: int = 0

    @property
    def choice(self) -> Choice:
        """Return what the user chose."""
        return Choice(self.cuda, self.training)


def read(folder: Path) -> Record | None:
    """Return the record of an environment; None where there is none that can be read."""
    try:
        found = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        known = {field.name: found[field.name] for field in fields(Record)}
        known["requirements"] = tuple(map(str, known["requirements"]))
        return Record(**known)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write(folder: Path, record: Record) -> None:
    """Put the record into an environment in one step; raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f"{RECORD}.part"
    part.write_text(json.dumps(asdict(record), indent=1), encoding="utf-8")
    moving.move(part, folder / RECORD)


def state(folder: Path) -> str:
    """Return ``missing``, ``unfinished``, ``outdated`` or ``ready``.

    An outdated environment is whole, but this version of the plugin asks for other packages.
    """
    record = read(folder)
    if record is None:
        return MISSING
    if not record.ready or not interpreter(folder).is_file():
        return UNFINISHED
    return READY if record.requirements == record.choice.requirements() else OUTDATED
