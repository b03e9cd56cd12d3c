"""Where the files of a search's results are written: which folder, under which name."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProcessingUtils, QgsProject

from ..errors import SourceError
from ..layers.origin import layer_file
from ..translation import tr
from ..values.places import SUFFIX, profile_folder
from ..values.query import Query


@dataclass(frozen=True)
class Outputs:
    """The files that one search writes, and those it replaces.

    Attributes:
        tiles: GeoPackage of the footprints.
        heatmap: GeoTIFF.
    """

    tiles: Path
    heatmap: Path


def results_folder(project: QgsProject) -> Path:
    """Create and return the folder that results in ``project`` are written to.

    Raises:
        SourceError: no such folder can be made.
    """
    home = project_folder(project)
    if home is not None:
        try:
            home.mkdir(parents=True, exist_ok=True)
            return home
        except OSError:
            home = None  # a project in a read-only folder: its results are temporary
    folder = temporary_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SourceError(
            tr("The folder for results cannot be made: {path} ({reason}).").format(
                path=folder, reason=error.strerror
            ),
            tr("Free space on the disk, or set another folder for temporary files."),
        ) from error
    return folder


def choose_outputs(query: Query, project: QgsProject) -> Outputs:
    """Return new files for a search.

    A repeated query writes to other files than the layers it will replace: an open GeoPackage
    cannot be replaced on Windows, and the project on the disk still names the former ones.

    Raises:
        SourceError: no folder for them can be made.
    """
    folder = results_folder(project)
    stem = result_stem(query)
    in_use = {layer_file(layer) for layer in project.mapLayers().values()}
    number = 1
    while True:
        name = stem if number == 1 else f"{stem}-{number}"
        outputs = Outputs(folder / f"{name}.gpkg", folder / f"{name}.tif")
        taken = outputs.tiles.exists() or outputs.heatmap.exists()
        if not taken and not in_use & {outputs.tiles, outputs.heatmap}:
            return outputs
        number += 1


def result_stem(query: Query) -> str:
    """Return a file name, without suffix, that is readable and unique to the query."""
    words = re.sub(r"[^\w]+", "_", query.name(), flags=re.UNICODE).strip("_")[:40] or "query"
    text = "\n".join(query.identity())
    key = hashlib.blake2b(text.encode("utf-8"), digest_size=4).hexdigest()
    return f"{words}-{key}"


def project_folder(project: QgsProject) -> Path | None:
    """Return where a project keeps its results; None for one that was never saved."""
    if not project.fileName():
        return None
    if project.projectStorage() is not None:  # in a database
        return profile_folder() / f"results{SUFFIX}"
    file = Path(project.absoluteFilePath())
    return file.with_name(f"{file.stem}{SUFFIX}")


def temporary_folder() -> Path:
    """Return where the results of a project lie that was never saved."""
    return Path(QgsProcessingUtils.tempFolder()) / f"results{SUFFIX}"


def free_name(path: Path, used: set[Path]) -> Path:
    """Return ``path``, with a number where the file is there or a layer uses it."""
    number, candidate = 2, path
    while candidate in used or candidate.exists():
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return candidate
