"""The file behind a raster layer, and where its index and results belong."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
)

from ..errors import ServiceLayerError, SourceError
from ..query import Query
from ..translation import tr

SUFFIX = ".rs_textsearch"


@dataclass(frozen=True)
class Source:
    """What the engine needs to know of a layer, free of QGIS objects.

    Attributes:
        layer_id: id of the QGIS layer.
        name: its name in the layer tree.
        path: the raster file.
        index: the index file, existing or to be made.
        results: folder for files that belong to the index, like the polygons of its area.
        has_crs: whether the file says where it lies; a CRS that the user gave to the layer in
            QGIS is unknown to the engine.
    """

    layer_id: str
    name: str
    path: Path
    index: Path
    results: Path
    has_crs: bool

    def indexed(self) -> bool:
        """Tell whether the index file exists, complete or not."""
        return self.index.is_file()


def from_layer(layer: QgsMapLayer, bundle: str = "") -> Source:
    """Return the source behind ``layer``, with its usual index or that of another ``bundle``.

    Raises:
        SourceError: the layer is not a raster file that the engine can open.
    """
    if not isinstance(layer, QgsRasterLayer):
        raise SourceError(
            tr("“{layer}” is not a raster layer.").format(layer=layer.name()),
            tr("Choose a raster layer that comes from a file, for example a GeoTIFF."),
        )
    path = _file_of(layer)
    index = index_path(path) if not bundle else bundle_index_path(path, bundle)
    return Source(
        layer_id=layer.id(),
        name=layer.name(),
        path=path,
        index=index,
        results=index.with_suffix(""),
        has_crs=layer.dataProvider().crs().isValid(),
    )


def _file_of(layer: QgsRasterLayer) -> Path:
    remedy = tr(
        "Draw the part that you want to search into a GeoTIFF with the button below."
    )
    provider = layer.providerType()
    if provider != "gdal":
        raise ServiceLayerError(
            tr("“{layer}” comes from a service ({provider}), not from a raster file.").format(
                layer=layer.name(), provider=provider
            ),
            remedy,
        )
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    text = str(parts.get("path") or "")
    if parts.get("vsiPrefix") or parts.get("vsiSuffix"):
        raise ServiceLayerError(
            tr("“{layer}” lies inside an archive or on a server: {path}.").format(
                layer=layer.name(), path=text
            ),
            remedy,
        )
    path = Path(text)
    if path.is_file():
        return path
    if ":" in path.name or '"' in text or parts.get("layerName"):
        raise ServiceLayerError(
            tr("“{layer}” is a part of a larger file: {path}.").format(
                layer=layer.name(), path=layer.source()
            ),
            remedy,
        )
    raise SourceError(
        tr("The file of “{layer}” does not exist any more: {path}.").format(
            layer=layer.name(), path=text
        ),
        tr("Repair the layer's data source, or remove the layer."),
    )


def layer_crs(source: Source, project: QgsProject) -> QgsCoordinateReferenceSystem:
    """Return the CRS that the source's layer has in ``project``; invalid when it is gone."""
    layer = project.mapLayer(source.layer_id)
    return layer.crs() if layer is not None else QgsCoordinateReferenceSystem()


def index_path(raster: Path) -> Path:
    """Return the index of ``raster``: beside it, or in the profile where that is read-only.

    An index that exists is preferred to one that would have to be made.
    """
    beside = raster.with_name(f"{raster.stem}{SUFFIX}.gpkg")
    cached = _cached_index_path(raster)
    writable = os.access(raster.parent, os.W_OK)
    if writable and (beside.is_file() or not cached.is_file()):
        return beside
    if beside.is_file() and not cached.is_file():
        return beside
    return cached


def bundle_index_path(raster: Path, bundle: str) -> Path:
    """Return the index of ``raster`` by another model than the usual one, beside the usual one.

    Args:
        raster: the raster file.
        bundle: folder of the model bundle; its name tells the indexes apart.
    """
    usual = index_path(raster)
    stem = usual.name[: -len(f"{SUFFIX}.gpkg")]
    return usual.with_name(f"{stem}.{Path(bundle).name}{SUFFIX}.gpkg")


def cache_folder() -> Path:
    """Return the folder of this profile for indexes of rasters in read-only folders."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "rs_textsearch" / "indexes"


def _cached_index_path(raster: Path) -> Path:
    key = hashlib.blake2b(str(raster).encode("utf-8"), digest_size=5).hexdigest()
    return cache_folder() / f"{raster.stem}-{key}{SUFFIX}.gpkg"


def result_stem(query: Query) -> str:
    """Return a file name, without suffix, that is readable and unique to the query."""
    words = re.sub(r"[^\w]+", "_", query.name(), flags=re.UNICODE).strip("_")[:40] or "query"
    text = "\n".join(query.identity())
    key = hashlib.blake2b(text.encode("utf-8"), digest_size=4).hexdigest()
    return f"{words}-{key}"
