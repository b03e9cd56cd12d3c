"""Where the files of a search's results are written: which folder, under which name."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProcessingUtils, QgsProject

from .. import files, settings
from ..errors import SourceError
from ..layers.origin import layer_file
from ..translation import tr
from ..values.places import SUFFIX
from ..values.query import Query

PROJECT_SUFFIXES = (".qgs", ".qgz")


@dataclass(frozen=True)
class Outputs:
    """The files that one search writes.

    Attributes:
        tiles: GeoPackage of the footprints.
        heatmap: GeoTIFF.
    """

    tiles: Path
    heatmap: Path

    def discard(self) -> None:
        """Remove what there is of them, the empty file that holds the name included."""
        files.delete(self.tiles)
        files.delete(self.heatmap)

    def settle(self) -> None:
        """Remove the empty file where nothing was written in its place."""
        try:
            if self.tiles.stat().st_size == 0:
                files.delete(self.tiles)
        except OSError:
            return


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
        raise _no_folder(folder, error) from error
    return folder


def choose_outputs(query: Query, project: QgsProject) -> Outputs:
    """Return new files for a search; an empty one holds the name against other windows of QGIS.

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
        number += 1
        if outputs.heatmap.exists() or in_use & {outputs.tiles, outputs.heatmap}:
            continue
        try:
            if files.claim(outputs.tiles):
                return outputs
        except OSError as error:
            raise _no_folder(folder, error) from error


def claim(name: str, project: QgsProject) -> Path:
    """Return a new file for something made of results, an empty one until it is written.

    Raises:
        SourceError: it cannot be made.
    """
    folder = results_folder(project)
    try:
        return files.claim_free_name(folder / name)
    except OSError as error:
        raise _no_folder(folder, error) from error


def result_stem(query: Query) -> str:
    """Return a file name, without suffix, that is readable and unique to the query."""
    text = "\n".join(query.identity())
    key = hashlib.blake2b(text.encode("utf-8"), digest_size=4).hexdigest()
    return f"{files.name_words(query.name())}-{key}"


def project_folder(project: QgsProject) -> Path | None:
    """Return where a project keeps its results; None for one that was never saved."""
    if not project.fileName():
        return None
    if project.projectStorage() is not None:  # in a database
        key = hashlib.blake2b(project.fileName().encode("utf-8"), digest_size=5).hexdigest()
        return settings.profile_folder() / f"results-{key}{SUFFIX}"
    file = Path(project.absoluteFilePath())
    twins = [file.with_suffix(suffix) for suffix in PROJECT_SUFFIXES if suffix != file.suffix]
    name = file.name if any(twin.exists() for twin in twins) else file.stem
    return file.with_name(f"{name}{SUFFIX}")


def temporary_folder() -> Path:
    """Return where the results of a project lie that was never saved."""
    return Path(QgsProcessingUtils.tempFolder()) / f"results{SUFFIX}"


def _no_folder(folder: Path, error: OSError) -> SourceError:
    return SourceError(
        tr("The folder for results cannot be made: {path} ({reason}).").format(
            path=folder, reason=error.strerror
        ),
        tr("Free space on the disk, or set another folder for temporary files."),
    )
