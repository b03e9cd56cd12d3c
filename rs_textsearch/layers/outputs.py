"""The one gate for files that are replaced: what the project is made of is never replaced.

The counterpart of the engine's gate. Writing itself goes through ``files.Replacement``: the old
file stays until the new one is whole.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsMapLayer, QgsProject, QgsProviderRegistry

from ..errors import OutputError
from ..files import Replacement, is_same
from ..translation import tr
from ..values.places import SUFFIX
from .origin import layer_file


def check(target: Path, project: QgsProject, table: str = "") -> None:
    """Raise OutputError where ``target`` must not be replaced, whoever was asked.

    Of a GeoPackage perhaps the layer ``table`` alone is replaced; empty for the whole file.

    That is a file which a layer of ``project`` shows, the source of a mosaic among them, the
    project's own file, and every index. Files are compared by identity, not by name.
    """
    if target.is_dir():
        raise OutputError(
            tr("{path} is a folder.").format(path=target), tr("Name a file in it.")
        )
    if not target.exists():
        return
    if target.name.endswith(f"{SUFFIX}.gpkg"):
        raise OutputError(
            tr("{path} is an index and is not replaced.").format(path=target),
            tr("Choose another name."),
        )
    if project.fileName() and is_same(target, Path(project.fileName())):
        raise OutputError(
            tr("{path} is the file of this project.").format(path=target),
            tr("Choose another name."),
        )
    for layer in project.mapLayers().values():
        if table and _table_of(layer) not in ("", table):
            continue
        if any(is_same(target, used) for used in _files_of(layer)):
            raise OutputError(
                tr("“{layer}” in this project is read from {path}.").format(
                    layer=layer.name(), path=target
                ),
                tr("Choose another name, or remove the layer first."),
            )


def copy(source: Path, target: Path) -> None:
    """Copy a result file, a GeoPackage or a GeoTIFF, whole or not at all.

    A GeoPackage is copied by SQLite, since a part of it may be in the log of an open connection.

    Raises:
        OSError, sqlite3.Error: it cannot be read or written.
    """
    with Replacement(target) as part:
        if source.suffix == ".gpkg":
            with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(part)) as new:
                old.backup(new)
                new.execute("PRAGMA journal_mode = DELETE")
        else:
            shutil.copyfile(source, part)


def _table_of(layer: QgsMapLayer) -> str:
    """Return which layer of its file a layer shows; empty where that is not said."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(parts.get("layerName") or "")


def _files_of(layer: QgsMapLayer) -> Iterator[Path]:
    """Yield the files that a layer is read from, those behind a virtual mosaic included."""
    path = layer_file(layer)
    yield path
    # of a text file, an archive or a part of a file, the source is an address
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    if parts.get("path"):
        yield Path(str(parts["path"]))
    if path.suffix.lower() == ".vrt" and path.is_file():
        try:
            dataset = gdal.Open(str(path))
            yield from map(Path, (dataset.GetFileList() or []) if dataset is not None else [])
        except RuntimeError:
            return
